"""A case as a row of the list: frozen, so that the list repaints only what changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from desktop.domain.clocks import Clock
from desktop.services.deskrecords import CaseRow as CaseRecord
from desktop.services.deskrecords import Deadlines
from desktop.viewmodels.desksearch import search_key


class ClockLine(msgspec.Struct, frozen=True, gc=False):
    """A clock: codes of `domain.clocks`, and when it is due (unix seconds)."""

    kind: str
    state: str
    due: int


class CaseRow(msgspec.Struct, frozen=True, gc=False):
    """One case of the list. Codes are words for `CodeSpeech`; `title` and `platform` are untrusted texts.

    `clock` runs out next, None when nothing is due; `unread`: something came that nobody here has seen.
    `sought` is what a search looks at besides the words of `actions` (see `desksearch`).

    A structure without garbage collection: of 100,000 rows it would take as long as making them.
    """

    id: int
    number: str
    received_at: int
    last_message_at: int
    urgency: str
    reasons: tuple[str, ...]
    role: str
    anonymity: str
    actions: tuple[str, ...]
    platform: str
    title: str
    language: str
    state: str
    closed_as: str
    clock: ClockLine | None
    acknowledged: bool
    next_contact: int | None
    unanswerable: str
    unread: bool
    open: bool
    withdrawn: bool
    files: int
    files_waiting: int
    sought: str


def row_of(record: CaseRecord, now: int) -> CaseRow:
    """The row of a case at a time (unix seconds)."""
    return _row(record, datetime.fromtimestamp(now, UTC))


def rows_of(records: Iterable[CaseRecord], now: int) -> tuple[CaseRow, ...]:
    """The rows of many cases, in their order."""
    moment = datetime.fromtimestamp(now, UTC)
    return tuple(_row(record, moment) for record in records)


def _row(record: CaseRecord, now: datetime) -> CaseRow:
    said, is_open = record.summary, record.is_open
    return CaseRow(
        id=record.id,
        number=record.number,
        received_at=record.received_at,
        last_message_at=record.last_message_at,
        urgency=record.urgency,
        reasons=said.reasons,
        role=said.role,
        anonymity=said.anonymity,
        actions=said.actions,
        platform=said.platform,
        title=said.title,
        language=record.language,
        state=record.state,
        closed_as=record.closed_as,
        clock=_next_clock(record.deadlines, now) if is_open else None,
        acknowledged=record.deadlines.acknowledged_at is not None,
        next_contact=record.next_contact,
        unanswerable=record.unanswerable,
        unread=record.unread > 0,
        open=is_open,
        withdrawn=record.withdrawn,
        files=record.files,
        files_waiting=record.files_waiting,
        sought=f"{record.number}\n{search_key(said.title)}",
    )


def _next_clock(one: Deadlines, now: datetime) -> ClockLine | None:
    """The acknowledgement until it is given, then the feedback."""
    if one.acknowledged_at is None:
        return _line(one.acknowledgement, now)
    return _line(one.feedback, now) if one.feedback_at is None else None


def _line(clock: Clock, now: datetime) -> ClockLine:
    return ClockLine(clock.kind, clock.state(now), int(clock.due.timestamp()))
