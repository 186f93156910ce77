"""Folding later updates into an incident, so that it can be judged as it stands at a time."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

import msgspec

from desktop.domain.amendments import Change, Update
from desktop.domain.incident import Incident
from desktop.domain.records import Record, present
from desktop.domain.times import resolve

R = TypeVar("R", bound=Record)

_ADDED = {
    "adds_actions": "actions",
    "adds_orders": "orders_seen",
    "adds_actors": "actors",
    "adds_evidence": "evidence",
}
_WHOLE = ("notice", "stated_ground", "consent", "wants")
_TARGETS = {"action": "actions", "order": "orders_seen", "evidence": "evidence"}


def as_of(incident: Incident, now: datetime) -> Incident:
    """The incident with every update up to `now` folded in; an update without a time counts too."""
    for update in present(incident.updates) or ():
        at = resolve(text).utc if (text := present(update.at)) else None
        if at is None or at <= now:
            incident = apply(incident, update)
    return incident


def apply(incident: Incident, update: Update) -> Incident:
    """The incident with one update folded in. A change that points nowhere changes nothing."""
    for change in _changes(update):
        incident = _change(incident, change)
    for source, target in _ADDED.items():
        if more := present(getattr(update, source)):
            have = present(getattr(incident, target)) or ()
            incident = msgspec.structs.replace(incident, **{target: have + more})
    return incident


def _changes(update: Update) -> tuple[Change, ...]:
    if isinstance(update.sets, Change):
        return (update.sets,)
    return update.sets if isinstance(update.sets, tuple) else ()


def _change(incident: Incident, change: Change) -> Incident:
    for name in _WHOLE:
        value = getattr(change, name)
        if value is not msgspec.UNSET:
            incident = msgspec.structs.replace(incident, **{name: value})
    for name, target in _TARGETS.items():
        index = present(getattr(change, name))
        items = present(getattr(incident, target)) or ()
        if index is not None and 0 <= index < len(items):
            changed = (*items[:index], _merged(items[index], change), *items[index + 1 :])
            incident = msgspec.structs.replace(incident, **{target: changed})
    return incident


def _merged(item: R, change: Change) -> R:
    """The item with the fields it shares with the change, where the change gives them."""
    shared = {name: getattr(change, name) for name in item.__struct_fields__ if hasattr(change, name)}
    given = {name: value for name, value in shared.items() if value is not msgspec.UNSET}
    return msgspec.structs.replace(item, **given)
