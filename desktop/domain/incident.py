"""The incident: what a reporter tells, in the shape of the report file (docs/report-format.md).

Every optional field tells "not said" (absent, `UNSET`) from "nothing" (null, `None`), so that what
goes in comes out equal, field by field. Codes are plain text: known ones are listed in `codes` and
`grounds`, unknown ones are kept and shown as they are.
"""

from __future__ import annotations

from desktop.domain.actions import Action
from desktop.domain.amendments import Change, Update
from desktop.domain.events import Event, Platform
from desktop.domain.evidence import Evidence
from desktop.domain.notices import Explanation, Notice
from desktop.domain.orders import Order, OrderQuality
from desktop.domain.people import Actor, Consent, Reporter
from desktop.domain.records import UNSET, Answer, Many, Maybe, Record, Texts


class ExtraAnswer(Record, frozen=True, kw_only=True):
    """The answer to one question of the office's own, by that question's id."""

    id: str
    answer: Texts = UNSET


class Extension(Record, frozen=True, kw_only=True):
    """A field nobody here knows: where it stood (JSON Pointer, RFC 6901) and its JSON text."""

    path: str
    json: str


class Incident(Record, frozen=True, kw_only=True):
    """One report. `extensions` holds unknown fields kept on request; report files never have it."""

    submitted_at: Maybe[str] = UNSET
    ui_language: Maybe[str] = UNSET
    content_language: Maybe[str] = UNSET
    reporter: Reporter
    platform: Platform
    event: Maybe[Event] = UNSET
    actions: Many[Action]
    notice: Maybe[Notice] = UNSET
    notices: Maybe[Many[Notice]] = UNSET
    stated_ground: Maybe[Many[str]] = UNSET
    other_explanations: Maybe[Many[Explanation]] = UNSET
    orders_seen: Maybe[Many[Order]] = UNSET
    investigation_seen: Answer = UNSET
    mandatory_referral_made: Answer = UNSET
    fabrication_asked: Answer = UNSET
    actors: Maybe[Many[Actor]] = UNSET
    unknown_people: Answer = UNSET
    unknown_people_note: Maybe[str] = UNSET
    evidence: Maybe[Many[Evidence]] = UNSET
    proof_held: Maybe[Many[str]] = UNSET
    narrative: Maybe[str] = UNSET
    updates: Maybe[Many[Update]] = UNSET
    danger_now: Answer = UNSET
    event_within_72h: Answer = UNSET
    danger_note: Maybe[str] = UNSET
    restarted: Answer = UNSET
    timing_reason: Maybe[str] = UNSET
    press_inquiry_at: Maybe[str] = UNSET
    circle_size: Maybe[int] = UNSET
    wants: Maybe[Many[str]] = UNSET
    consent: Maybe[Consent] = UNSET
    extra_answers: Maybe[Many[ExtraAnswer]] = UNSET
    extensions: Maybe[Many[Extension]] = UNSET


__all__ = [
    "Action",
    "Actor",
    "Change",
    "Consent",
    "Event",
    "Evidence",
    "Explanation",
    "Extension",
    "ExtraAnswer",
    "Incident",
    "Notice",
    "Order",
    "OrderQuality",
    "Platform",
    "Reporter",
    "Update",
]
