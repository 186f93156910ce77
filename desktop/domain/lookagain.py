"""What may be worth another look before a report is sealed: questions about facts, in a fixed order.

Each comes from what the desk's tell-tale signs need (R02, R03, ...), so far as one report alone can have it.
None says that a sign is there: it asks whether times are right, and what else the person knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from desktop.domain.actions import Action, Timed
from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.domain.shapes import Place, written
from desktop.domain.times import SKEW, resolve

LONG_AFTER = timedelta(hours=24)
QUICK = timedelta(minutes=15)
SOON = timedelta(hours=72)
GRAVE = ("KEYWORD_TERRORIST_CONTENT", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL")
NO_GROUND = ("X_GROUND_NONE_GIVEN", "X_GROUND_UNKNOWN")
LIVE = frozenset({"meeting_terminated_live", "restart_terminated"})

WATCHED_DAYS = ("06-04", "07-05", "03-10", "07-01", "10-01", "03-15", "01-25", "09-16", "02-24")
"""Month and day; around them takedowns pile up (R19). The reviewer has a list of their own beside it."""

NEAR_A_DAY = timedelta(days=3)


class Ask(StrEnum):
    """What is asked. The rule beside each is why; it is never shown."""

    ORDER_AFTER_ACTION = "order_after_action"  # R08
    ORDER_AND_ACTION_CLOSE = "order_and_action_close"  # R02, R08
    CLOCKS_DIFFER = "clocks_differ"  # R08: skew
    ENDED_BEFORE_PLANNED = "ended_before_planned"  # R08
    RESTART_BEFORE_FIRST = "restart_before_first"  # R05
    RESTART_LONG_AFTER = "restart_long_after"  # R05
    RESTART_WITHOUT_ACTION = "restart_without_action"  # R05
    ACTION_WITHOUT_RESTART = "action_without_restart"  # R05
    LATE_NOTICE = "late_notice"  # R17
    NOTICE_WITHOUT_TEXT = "notice_without_text"  # R17
    GROUND_WITHOUT_NOTICE = "ground_without_notice"  # R10, R17
    GROUND_AND_NO_GROUND = "ground_and_no_ground"  # R10
    FAULT_WITHOUT_CHECK = "fault_without_check"  # R09
    LOCK_WITHOUT_END = "lock_without_end"  # R09
    GRAVE_WITHOUT_REFERRAL = "grave_without_referral"  # R11
    THREAT_WITHOUT_WORDS = "threat_without_words"  # R15
    SELECTOR_MISSING = "selector_missing"  # R16
    REACH_UNCLEAR = "reach_unclear"  # R14
    BACK_AFTER_PRESS = "back_after_press"  # R18
    CHECK_NOT_SEEN = "check_not_seen"  # R03
    INVENTED_NOT_SAID = "invented_not_said"  # R08
    STAGED_NOT_SAID = "staged_not_said"  # R07
    HARM_WITHOUT_DANGER = "harm_without_danger"
    EVENT_IS_SOON = "event_is_soon"
    DAY_WITHOUT_REASON = "day_without_reason"  # R19


class Look(msgspec.Struct, frozen=True):
    """One question: its code, the field to look at, and the text it is about (a time, a name)."""

    code: Ask
    where: str
    shown: str = ""


def looks(incident: Incident) -> tuple[Look, ...]:
    """Everything worth asking, times first."""
    found: list[Look] = []
    for check in (_times, _restart, _notice, _reasons, _orders, _people, _days):
        found += check(incident)
    return tuple(found)


def _look(code: Ask, place: Place, shown: str | None = "") -> Look:
    return Look(code, written(place), shown or "")


def _utc(timed: Timed | None) -> datetime | None:
    text = present(timed.at) if timed is not None else None
    return resolve(text, present(timed.tz)).utc if timed is not None and text else None


def _first(incident: Incident) -> tuple[datetime, Action] | None:
    dated = [(at, action) for action in incident.actions if (at := _utc(action)) is not None]
    return min(dated, key=lambda one: one[0]) if dated else None


def _exact(timed: Timed) -> bool:
    return present(timed.precision) in ("second", "minute", None)


def _times(incident: Incident) -> Iterator[Look]:
    first = _first(incident)
    for index, order in enumerate(present(incident.orders_seen) or ()):
        place: Place = ("orders_seen", index, "at")
        at = _utc(order)
        if at is None or first is None or not _exact(order) or not _exact(first[1]):
            continue
        if at > first[0] + SKEW:
            yield _look(Ask.ORDER_AFTER_ACTION, place, present(order.at))
        elif abs(first[0] - at) <= SKEW:
            yield _look(Ask.CLOCKS_DIFFER, place, present(order.at))
        elif first[0] - at <= QUICK and not present(order.clock_source):
            yield _look(Ask.ORDER_AND_ACTION_CLOSE, (*place[:-1], "clock_source"), present(order.at))
    event = present(incident.event)
    planned = present(event.scheduled_start) if event else None
    start = resolve(planned, present(event.tz)).utc if event and planned else None
    for index, action in enumerate(incident.actions):
        at = _utc(action)
        early = start is not None and at is not None and at < start - SKEW
        if action.code in LIVE and early and _exact(action):
            yield _look(Ask.ENDED_BEFORE_PLANNED, ("actions", index, "at"), present(action.at))


def _restart(incident: Incident) -> Iterator[Look]:
    hit = [(index, one) for index, one in enumerate(incident.actions) if one.code == "restart_terminated"]
    first = _first(incident)
    for index, action in hit:
        at = _utc(action)
        if at is None or first is None or first[1] is action:
            continue
        if at - first[0] > LONG_AFTER:
            yield _look(Ask.RESTART_LONG_AFTER, ("actions", index, "at"), present(action.at))
    if hit and first is not None and first[1] is hit[0][1] and len(incident.actions) > 1:
        yield _look(Ask.RESTART_BEFORE_FIRST, ("actions", hit[0][0], "at"), present(hit[0][1].at))
    said = present(incident.restarted)
    if said in ("yes_other_account", "yes_same_account") and not hit:
        yield _look(Ask.RESTART_WITHOUT_ACTION, ("actions", 0, "code"))
    if hit and said == "no":
        yield _look(Ask.ACTION_WITHOUT_RESTART, ("restarted",))


def _notice(incident: Incident) -> Iterator[Look]:
    notice = present(incident.notice)
    if notice is None:
        return
    first = _first(incident)
    at = resolve(text, present(notice.tz)).utc if (text := present(notice.at)) else None
    if at is not None and first is not None and at - first[0] > LONG_AFTER:
        yield _look(Ask.LATE_NOTICE, ("notice", "at"), present(notice.at))
    if present(notice.received) is True and not present(notice.text):
        yield _look(Ask.NOTICE_WITHOUT_TEXT, ("notice", "text"))
    grounds = [one for one in present(incident.stated_ground) or () if one not in NO_GROUND]
    if present(notice.received) is False and grounds and not present(incident.other_explanations):
        yield _look(Ask.GROUND_WITHOUT_NOTICE, ("other_explanations", 0, "source"))


def _reasons(incident: Incident) -> Iterator[Look]:
    grounds = present(incident.stated_ground) or ()
    if "X_GROUND_NONE_GIVEN" in grounds and len(grounds) > 1:
        yield _look(Ask.GROUND_AND_NO_GROUND, ("stated_ground",))
    held = {present(one.type) for one in present(incident.evidence) or ()} | set(
        present(incident.proof_held) or ()
    )
    if "X_GROUND_TECHNICAL_CLAIMED" in grounds and not held & {
        "screenshot",
        "public_statement",
        "witness_note",
    }:
        yield _look(Ask.FAULT_WITHOUT_CHECK, ("proof_held",))
    grave = any(one.endswith(GRAVE) for one in grounds)
    ordered = bool(present(incident.orders_seen))
    if grave and ordered and not present(incident.mandatory_referral_made):
        yield _look(Ask.GRAVE_WITHOUT_REFERRAL, ("mandatory_referral_made",))
    for index, action in enumerate(incident.actions):
        if action.code == "account_quarantined" and not present(action.ended_at):
            yield _look(Ask.LOCK_WITHOUT_END, ("actions", index, "at"))
    pressed = any(present(one.source) == "press" for one in present(incident.other_explanations) or ())
    if pressed and any(present(action.ended_at) for action in incident.actions):
        yield _look(Ask.BACK_AFTER_PRESS, ("other_explanations", 0, "text"))


def _orders(incident: Incident) -> Iterator[Look]:
    event = present(incident.event)
    for action in incident.actions:
        chosen = (action.segment, action.selector, action.cluster)
        named = any(map(present, chosen)) or (event and (present(event.segment) or present(event.cluster)))
        if action.code == "segment_ban" and not named:
            yield _look(Ask.SELECTOR_MISSING, ("event", "segment"))
    for index, order in enumerate(present(incident.orders_seen) or ()):
        if present(order.threat_mentioned) is True and not present(order.threat):
            yield _look(Ask.THREAT_WITHOUT_WORDS, ("orders_seen", index, "threat"))
        country = present(order.country)
        reach = next((at for at, one in enumerate(incident.actions) if not present(one.territory)), None)
        placed = any("territory" in _placed_fields(action) for action in incident.actions)
        if country and placed and reach is not None:
            yield _look(Ask.REACH_UNCLEAR, ("actions", reach, "territory"), country)


def _placed_fields(action: Action) -> tuple[str, ...]:
    codes = ("app_removed_from_store", "profile_or_content_geo_blocked", "participant_removed_by_location")
    return ("territory",) if action.code in codes else ()


def _people(incident: Incident) -> Iterator[Look]:
    codes = {action.code for action in incident.actions}
    if present(incident.investigation_seen) == "none" and not present(incident.narrative):
        yield _look(Ask.CHECK_NOT_SEEN, ("narrative",))
    if "internal_order_to_fabricate" in codes and present(incident.fabrication_asked) == "no":
        yield _look(Ask.INVENTED_NOT_SAID, ("fabrication_asked",))
    roles = {actor.role for actor in present(incident.actors) or ()}
    if "staged_account" in roles and present(incident.unknown_people) == "no":
        yield _look(Ask.STAGED_NOT_SAID, ("unknown_people",))
    if "retaliation_against_person" in codes and present(incident.danger_now) == "no":
        yield _look(Ask.HARM_WITHOUT_DANGER, ("danger_now",))


def _days(incident: Incident) -> Iterator[Look]:
    event, submitted = present(incident.event), present(incident.submitted_at)
    planned = present(event.scheduled_start) if event else None
    start = resolve(planned, present(event.tz)).utc if event and planned else None
    now = resolve(submitted).utc if submitted else None
    ahead = start is not None and now is not None and timedelta(0) < start - now <= SOON
    if ahead and present(incident.event_within_72h) == "no":
        yield _look(Ask.EVENT_IS_SOON, ("event_within_72h",), planned)
    first = _first(incident)
    if first is not None and not present(incident.timing_reason) and near_a_watched_day(first[0]):
        yield _look(Ask.DAY_WITHOUT_REASON, ("timing_reason",), first[0].strftime("%Y-%m-%d"))


def near_a_watched_day(at: datetime) -> bool:
    """Whether a day of the list is at most three days away, also over the end of a year."""
    days = [
        datetime.fromisoformat(f"{at.year + by}-{day}T00:00:00+00:00")
        for by in (-1, 0, 1)
        for day in WATCHED_DAYS
    ]
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return any(abs(day - midnight) <= NEAR_A_DAY for day in days)
