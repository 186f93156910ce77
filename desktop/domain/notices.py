"""What people were told: the notice of the service, and other reasons heard elsewhere."""

from __future__ import annotations

from desktop.domain.actions import Timed
from desktop.domain.records import UNSET, Answer, Maybe, Record, Texts


class Notice(Record, frozen=True, kw_only=True):
    """What the service told the person hit, word for word where known."""

    received: Answer = UNSET
    channel: Maybe[str] = UNSET
    at: Maybe[str] = UNSET
    tz: Maybe[str] = UNSET
    precision: Maybe[str] = UNSET
    clock_source: Maybe[str] = UNSET
    subject: Maybe[str] = UNSET
    text: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    clause_cited: Maybe[str] = UNSET
    law_cited: Maybe[str] = UNSET
    ground: Texts = UNSET
    territory: Texts = UNSET
    jurisdiction: Texts = UNSET
    duration: Maybe[str] = UNSET
    automated: Answer = UNSET
    state_request_mentioned: Answer = UNSET
    appeal_offered: Answer = UNSET
    appeal_route: Maybe[str] = UNSET
    appeal_deadline: Maybe[str] = UNSET
    appealed_at: Maybe[str] = UNSET
    appeal_answer: Maybe[str] = UNSET
    note: Maybe[str] = UNSET


class Explanation(Timed, frozen=True, kw_only=True):
    """Another reason, heard elsewhere: from support, the press, a colleague, a ticket."""

    source: Maybe[str] = UNSET
    text: Maybe[str] = UNSET
    ground: Texts = UNSET
    clause_cited: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
