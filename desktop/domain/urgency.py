"""How urgent a report is: U0 to U3 with the reasons. Somebody at risk always comes first.

U0: a person is at risk. U1: it is happening, or an event is at most a day away. U2: proof that will
soon be gone. U3: the rest. A table of reasons, never a score; nearest deadline decides within a level.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec

from desktop.domain.codes import EMPLOYEE_ROLES
from desktop.domain.incident import Event, Incident
from desktop.domain.records import Answer, Maybe, present
from desktop.domain.times import resolve
from desktop.domain.updates import as_of

AHEAD = timedelta(hours=24)
# A running event is taken to be over after this long, where nobody says when it ended.
LIVE = timedelta(hours=6)
# Join reports, session logs and internal chats are commonly kept for about a month.
PERISHABLE = timedelta(days=30)

_ENDS_EVENT = frozenset({"meeting_terminated_live", "restart_terminated"})
_LEAVES_LOGS = _ENDS_EVENT | {
    "segment_ban",
    "meeting_monitored_or_infiltrated",
    "participant_removed_by_location",
    "internal_order_to_act",
    "internal_order_to_fabricate",
}
_PERISHABLE_PROOF = frozenset({"participant_list", "complaint_email", "internal_order", "system_export"})
_CAN_NAME_RECORDS = frozenset({"host", "co_host", "organisation", *EMPLOYEE_ROLES})


class Level(StrEnum):
    """The four levels; U0 is the most urgent. Their order is their spelling."""

    U0 = "U0"
    U1 = "U1"
    U2 = "U2"
    U3 = "U3"


class Reason(StrEnum):
    """Why a level was reached; words stand with the translations."""

    DANGER_NOW = "danger_now"
    RETALIATION = "retaliation"
    ASKS_SAFETY_ADVICE = "asks_safety_advice"
    EVENT_AHEAD = "event_ahead"
    EVENT_LIVE = "event_live"
    EVENT_SOON_SAID = "event_soon_said"
    PROOF_PERISHES = "proof_perishes"


LEVELS: dict[Reason, Level] = {
    Reason.DANGER_NOW: Level.U0,
    Reason.RETALIATION: Level.U0,
    Reason.ASKS_SAFETY_ADVICE: Level.U0,
    Reason.EVENT_AHEAD: Level.U1,
    Reason.EVENT_LIVE: Level.U1,
    Reason.EVENT_SOON_SAID: Level.U1,
    Reason.PROOF_PERISHES: Level.U2,
}


class Urgency(msgspec.Struct, frozen=True):
    """A level and every reason found, most urgent first; U3 has none."""

    level: Level
    reasons: tuple[Reason, ...]


def urgency(incident: Incident, now: datetime) -> Urgency:
    """How urgent the report is at `now` (a time with zone), its updates up to then folded in."""
    current = as_of(incident, now)
    reasons = (*_at_risk(current), *_happening(current, now), *_perishing(current, now))
    return Urgency(min((LEVELS[reason] for reason in reasons), default=Level.U3), reasons)


def _at_risk(incident: Incident) -> Iterator[Reason]:
    if _yes(incident.danger_now):
        yield Reason.DANGER_NOW
    if any(action.code == "retaliation_against_person" for action in incident.actions):
        yield Reason.RETALIATION
    # Who asks for safety advice is taken to be at risk until a person has looked.
    if "safety_advice" in (present(incident.wants) or ()):
        yield Reason.ASKS_SAFETY_ADVICE


def _happening(incident: Incident, now: datetime) -> Iterator[Reason]:
    event = present(incident.event)
    start = None if event is None else _utc(event.scheduled_start, event.tz)
    if start is not None and now < start <= now + AHEAD:
        yield Reason.EVENT_AHEAD
    elif event is not None and start is not None and _is_live(incident, event, start, now):
        yield Reason.EVENT_LIVE
    # Without a date, "an event within 72 hours" may be tonight.
    if start is None and _yes(incident.event_within_72h):
        yield Reason.EVENT_SOON_SAID


def _is_live(incident: Incident, event: Event, start: datetime, now: datetime) -> bool:
    end = _utc(event.ended_at, event.tz) or _utc(event.scheduled_end, event.tz) or start + LIVE
    stopped = any(_stops(action.code) for action in incident.actions)
    return start <= now < end and not stopped


def _stops(code: str) -> bool:
    return code in _ENDS_EVENT or code == "meeting_blocked_before_start"


def _perishing(incident: Incident, now: datetime) -> Iterator[Reason]:
    if _knows_records(incident) and any(
        action.code in _LEAVES_LOGS and _is_recent(_utc(action.at, action.tz), now)
        for action in incident.actions
    ):
        yield Reason.PROOF_PERISHES


def _knows_records(incident: Incident) -> bool:
    """Whether a preservation request could name something: by the reporter's place or their proof."""
    held = {present(item.type) for item in present(incident.evidence) or ()}
    held |= set(present(incident.proof_held) or ())
    return incident.reporter.role in _CAN_NAME_RECORDS or bool(held & _PERISHABLE_PROOF)


def _is_recent(at: datetime | None, now: datetime) -> bool:
    return at is None or now - at <= PERISHABLE  # unknown: as if it were recent


def _yes(answer: Answer) -> bool:
    return answer is True or answer == "yes"


def _utc(text: Maybe[str], tz: Maybe[str]) -> datetime | None:
    """The time; one without a zone is taken as UTC, for better too urgent than too late."""
    given = present(text)
    if not given:
        return None
    moment = resolve(given, present(tz))
    if moment.utc is None and moment.local is not None:
        return moment.local.replace(tzinfo=UTC)
    return moment.utc
