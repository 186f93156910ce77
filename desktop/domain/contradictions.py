"""Oddities between fields: dates that cannot be true together, a restart of itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.domain.actions import Action
from desktop.domain.incident import Incident
from desktop.domain.notices import Notice
from desktop.domain.oddity import Odd, Oddity, oddity
from desktop.domain.records import Maybe, present
from desktop.domain.shapes import Place
from desktop.domain.times import margin, resolve

_MIN_ID_CHARACTERS = 6  # shorter ids turn up inside others by chance


def contradictions(incident: Incident) -> Iterator[Oddity]:
    """What cannot be true together, in a fixed order."""
    yield from _notice_dates(incident)
    yield from _submission_date(incident)
    yield from _ends(incident)
    yield from _restarts(incident)


def _notice_dates(incident: Incident) -> Iterator[Oddity]:
    first = _first_action(incident)
    notices: list[tuple[Notice, Place]] = [
        (notice, ("notices", index)) for index, notice in enumerate(present(incident.notices) or ())
    ]
    if single := present(incident.notice):
        notices.insert(0, (single, ("notice",)))
    for notice, place in notices:
        at = _utc(notice.at, notice.tz)
        if first and at is not None and at < first[0] - first[1] - margin(present(notice.precision)):
            yield oddity(Odd.NOTICE_BEFORE_EVENT, (*place, "at"), present(notice.at) or "")


def _submission_date(incident: Incident) -> Iterator[Oddity]:
    first, submitted = _first_action(incident), _utc(incident.submitted_at, None)
    if first is not None and submitted is not None and submitted < first[0] - first[1]:
        text = present(incident.submitted_at) or ""
        yield oddity(Odd.SUBMITTED_BEFORE_EVENT, ("submitted_at",), text)


def _ends(incident: Incident) -> Iterator[Oddity]:
    for index, action in enumerate(incident.actions):
        start, end = _utc(action.at, action.tz), _utc(action.ended_at, action.tz)
        if start is not None and end is not None and end < start - margin(present(action.precision)):
            place: Place = ("actions", index, "ended_at")
            yield oddity(Odd.ENDED_BEFORE_START, place, present(action.ended_at) or "")


def _restarts(incident: Incident) -> Iterator[Oddity]:
    event = present(incident.event)
    if event is not None and _same_event(present(event.restart_of), present(event.ref)):
        place: Place = ("event", "restart_of")
        yield oddity(Odd.RESTART_OF_ITSELF, place, present(event.restart_of) or "")
    for index, action in enumerate(incident.actions):
        if _same_event(present(action.restart_of), present(action.event_ref)):
            place = ("actions", index, "restart_of")
            yield oddity(Odd.RESTART_OF_ITSELF, place, present(action.restart_of) or "")


def _same_event(restart_of: str | None, ref: str | None) -> bool:
    """Whether one id names the other's event; an id wrapped in other text still counts."""
    if not restart_of or not ref:
        return False
    old, new = _folded(restart_of), _folded(ref)
    return old == new or (len(old) >= _MIN_ID_CHARACTERS and old in new)


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def _first_action(incident: Incident) -> tuple[datetime, timedelta] | None:
    """The earliest action and how far it may be off."""
    return min(((at, margin(present(action.precision))) for action, at in _dated(incident)), default=None)


def _dated(incident: Incident) -> Iterator[tuple[Action, datetime]]:
    for action in incident.actions:
        at = _utc(action.at, action.tz)
        if at is not None:
            yield action, at


def _utc(text: Maybe[str], tz: Maybe[str]) -> datetime | None:
    given = present(text)
    return resolve(given, present(tz)).utc if given else None
