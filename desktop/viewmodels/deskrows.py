"""A case as a row of the list: frozen, so that the list repaints only what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.domain.clocks import Clock
from desktop.services.deskrecords import CaseRow as CaseRecord


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A clock: codes of `domain.clocks`, and when it is due (unix seconds)."""

    kind: str
    state: str
    due: int


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of the list. Codes are words for `CodeSpeech`; `title` and `platform` are untrusted texts.

    `clock` runs out next, None when nothing is due; `unread`: something came that nobody here has seen.
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


def row_of(record: CaseRecord, now: int) -> CaseRow:
    """The row of a case at a time."""
    said = record.summary
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
        state=record.state.value,
        closed_as=record.closed_as,
        clock=_next_clock(record, now),
        acknowledged=record.acknowledgement.done is not None,
        next_contact=record.next_contact,
        unanswerable=record.unanswerable,
        unread=record.unread > 0,
        open=record.is_open,
        withdrawn=record.withdrawn,
        files=record.files,
        files_waiting=record.files_waiting,
    )


def _next_clock(record: CaseRecord, now: int) -> ClockLine | None:
    """The acknowledgement until it is given, then the feedback; nothing is due in a closed case."""
    if not record.is_open:
        return None
    clocks = (record.acknowledgement, record.feedback)
    return next((_line(clock, now) for clock in clocks if clock.done is None), None)


def _line(clock: Clock, now: int) -> ClockLine:
    state = clock.state(datetime.fromtimestamp(now, UTC))
    return ClockLine(clock.kind.value, state.value, int(clock.due.timestamp()))
