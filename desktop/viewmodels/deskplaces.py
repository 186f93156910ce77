"""The places of the review desk, and which cases belong to each."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from operator import attrgetter

from desktop.viewmodels.deskrows import CaseRow

_AT_RISK = ("U0", "U1")
_DUE = ("soon", "overdue")


class Place(StrEnum):
    """Where one can be in the main window."""

    INBOX = "inbox"
    AT_RISK = "at_risk"
    DUE_SOON = "due_soon"
    ALL = "all"
    UNREADABLE = "unreadable"
    KEYS = "keys"
    SERVER = "server"
    RECORD = "record"


CASE_PLACES = (Place.INBOX, Place.AT_RISK, Place.DUE_SOON, Place.ALL)
"""Lists of cases; the other places are pages of their own."""
OFFICE_PLACES = (Place.KEYS, Place.SERVER, Place.RECORD)


class Order(StrEnum):
    """How a list is sorted."""

    NEWEST = "newest"
    URGENT = "urgent"
    DUE = "due"


def belongs(row: CaseRow, place: Place) -> bool:
    """Whether a case stands in a place. The inbox: what is new, or still owed an acknowledgement."""
    if place is Place.AT_RISK:
        return row.open and row.urgency in _AT_RISK
    if place is Place.DUE_SOON:
        return row.open and row.clock is not None and row.clock.state in _DUE
    if place is Place.INBOX:
        return row.unread or (row.open and row.state == "received")
    return True


def ordered(rows: Iterable[CaseRow], order: Order) -> tuple[CaseRow, ...]:
    """The rows, sorted; the newest stand first among equals."""
    newest = sorted(rows, key=attrgetter("last_message_at", "id"), reverse=True)
    if order is Order.URGENT:
        newest.sort(key=lambda row: (not row.open, row.urgency or "U9", _due(row)))
    elif order is Order.DUE:
        newest.sort(key=_due)
    return tuple(newest)


def _due(row: CaseRow) -> int:
    return row.clock.due if row.clock is not None else 1 << 62
