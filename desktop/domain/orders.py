"""Orders and requests to act that the reporter saw, and how good they were as orders."""

from __future__ import annotations

from desktop.domain.actions import Timed
from desktop.domain.records import UNSET, Answer, Maybe, Record, Texts


class OrderQuality(Record, frozen=True, kw_only=True):
    """Eight yes/no/unknown answers about an order; that it was written stands in `Order.form`.

    Source: the Manila principles, the Global Network Initiative's guidance and a platform's own
    published policy.
    """

    official_sender: Answer = UNSET
    law_named: Answer = UNSET
    competent_body: Answer = UNSET
    limited_scope: Answer = UNSET
    secrecy_ends: Answer = UNSET
    persons_in_jurisdiction: Answer = UNSET
    court_ordered: Answer = UNSET
    notice_allowed: Answer = UNSET


class Order(Timed, frozen=True, kw_only=True):
    """One order, wish or demand: who asked whom, in which form, on which ground."""

    from_role: Maybe[str] = UNSET
    to_role: Maybe[str] = UNSET
    from_alias: Maybe[str] = UNSET
    to_alias: Maybe[str] = UNSET
    form: Maybe[str] = UNSET
    source: Maybe[str] = UNSET
    written: Answer = UNSET
    legal_basis_cited: Answer = UNSET
    legal_basis: Maybe[str] = UNSET
    issuing_body: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    jurisdiction: Texts = UNSET
    territory: Texts = UNSET
    event_ref: Maybe[str] = UNSET
    ticket: Maybe[str] = UNSET
    deadline: Maybe[str] = UNSET
    sender_can_access_channel: Answer = UNSET
    threat_mentioned: Answer = UNSET
    threat: Maybe[str] = UNSET
    market_reason: Answer = UNSET
    secrecy: Answer = UNSET
    secrecy_until: Maybe[str] = UNSET
    response: Maybe[str] = UNSET
    responded_at: Maybe[str] = UNSET
    stated_ground: Texts = UNSET
    text: Maybe[str] = UNSET
    text_paraphrase: Maybe[str] = UNSET
    quality: Maybe[OrderQuality] = UNSET
    note: Maybe[str] = UNSET
