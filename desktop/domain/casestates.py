"""The states of a case as a table, the reporter's six words for them, and how a case may be closed.

Source: ISO 37002 (receive, assess, address, conclude) and the design's state machine. An event that
a state does not allow is a typed error, never ignored.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop.domain.errors import Acts, DomainError


class State(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    TRIAGE = "triage"
    QUESTION_TO_REPORTER = "question_to_reporter"
    INVESTIGATING = "investigating"
    SAFETY_HOLD = "safety_hold"
    AWAITING_PLATFORM = "awaiting_platform"
    DRAFT_FINDING = "draft_finding"
    REPORTER_REPLY_WINDOW = "reporter_reply_window"
    CLOSED = "closed"
    REFERRED = "referred"
    MERGED = "merged"
    TRANSFERRED_CONFLICT = "transferred_conflict"
    REOPENED = "reopened"


class Event(StrEnum):
    """What can happen to a case."""

    ACKNOWLEDGE = "acknowledge"
    ASSESS = "assess"
    ASK_REPORTER = "ask_reporter"
    REPORTER_ANSWERED = "reporter_answered"
    INVESTIGATE = "investigate"
    HOLD_FOR_SAFETY = "hold_for_safety"
    RELEASE_HOLD = "release_hold"
    ASK_PLATFORM = "ask_platform"
    PLATFORM_ANSWERED = "platform_answered"
    PLATFORM_SILENT = "platform_silent"
    DRAFT_FINDING = "draft_finding"
    SHOW_FINDING = "show_finding"
    REPORTER_REPLIED = "reporter_replied"
    CLOSE = "close"
    REFER = "refer"
    MERGE = "merge"
    TRANSFER_CONFLICT = "transfer_conflict"
    REOPEN = "reopen"


class ReporterWord(StrEnum):
    """The six words a reporter sees."""

    RECEIVED = "received"
    BEING_ASSESSED = "being_assessed"
    QUESTION_FOR_YOU = "question_for_you"
    UNDER_INVESTIGATION = "under_investigation"
    FINDING_READY = "finding_ready"
    CLOSED = "closed"


class ClosingReason(StrEnum):
    """Why a case was closed. "Unfounded" and "insufficient evidence" differ and must stay so."""

    SUBSTANTIATED = "substantiated"
    PARTIALLY_SUBSTANTIATED = "partially_substantiated"
    NOT_SUBSTANTIATED_INSUFFICIENT_EVIDENCE = "not_substantiated_insufficient_evidence"
    UNFOUNDED = "unfounded"
    PLATFORM_REVERSED = "platform_reversed"
    SETTLED = "settled"
    PLATFORM_SILENT_DEFAULT = "platform_silent_default"
    OUT_OF_SCOPE = "out_of_scope"
    DUPLICATE_MERGED = "duplicate_merged"
    WITHDRAWN = "withdrawn"
    NO_REPLY_FROM_REPORTER = "no_reply_from_reporter"
    REFERRED = "referred"
    TOO_OLD = "too_old"
    ABUSIVE_OR_SPAM = "abusive_or_spam"
    TRANSFERRED_CONFLICT = "transferred_conflict"
    CLOSED_FOR_SAFETY = "closed_for_safety"


class IllegalEvent(DomainError):
    """A state does not allow an event."""

    code = "illegal_event"
    acts = Acts.US

    def __init__(self, state: State, event: Event) -> None:
        super().__init__(f"{event.value} in {state.value}")
        self.state = state
        self.event = event


class ReasonNeeded(DomainError):
    """A case is closed with a reason the reporter can read; only spam needs none."""

    code = "reason_needed"
    acts = Acts.USER


_OPEN_EXITS = {
    Event.CLOSE: State.CLOSED,
    Event.REFER: State.REFERRED,
    Event.MERGE: State.MERGED,
    Event.TRANSFER_CONFLICT: State.TRANSFERRED_CONFLICT,
}
_WORK = {
    Event.ASK_REPORTER: State.QUESTION_TO_REPORTER,
    Event.INVESTIGATE: State.INVESTIGATING,
    Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD,
    Event.ASK_PLATFORM: State.AWAITING_PLATFORM,
    Event.DRAFT_FINDING: State.DRAFT_FINDING,
}


def _without(table: dict[Event, State], event: Event) -> dict[Event, State]:
    return {key: value for key, value in table.items() if key is not event}


TRANSITIONS: dict[State, dict[Event, State]] = {
    State.RECEIVED: {
        Event.ACKNOWLEDGE: State.ACKNOWLEDGED,
        Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD,
        **_OPEN_EXITS,
    },
    State.ACKNOWLEDGED: {
        Event.ASSESS: State.TRIAGE,
        Event.ASK_REPORTER: State.QUESTION_TO_REPORTER,
        Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD,
        **_OPEN_EXITS,
    },
    State.TRIAGE: {**_WORK, **_OPEN_EXITS},
    State.QUESTION_TO_REPORTER: {
        Event.REPORTER_ANSWERED: State.TRIAGE,
        **_without(_WORK, Event.ASK_REPORTER),
        **_OPEN_EXITS,
    },
    State.INVESTIGATING: {**_without(_WORK, Event.INVESTIGATE), **_OPEN_EXITS},
    State.SAFETY_HOLD: {Event.RELEASE_HOLD: State.TRIAGE, **_OPEN_EXITS},
    State.AWAITING_PLATFORM: {
        Event.PLATFORM_ANSWERED: State.INVESTIGATING,
        Event.PLATFORM_SILENT: State.DRAFT_FINDING,
        Event.ASK_REPORTER: State.QUESTION_TO_REPORTER,
        Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD,
        Event.DRAFT_FINDING: State.DRAFT_FINDING,
        **_OPEN_EXITS,
    },
    State.DRAFT_FINDING: {
        Event.SHOW_FINDING: State.REPORTER_REPLY_WINDOW,
        **_without(_WORK, Event.DRAFT_FINDING),
        **_OPEN_EXITS,
    },
    State.REPORTER_REPLY_WINDOW: {
        Event.REPORTER_REPLIED: State.DRAFT_FINDING,
        Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD,
        **_OPEN_EXITS,
    },
    State.CLOSED: {Event.REOPEN: State.REOPENED},
    State.REFERRED: {Event.REOPEN: State.REOPENED},
    State.MERGED: {Event.REOPEN: State.REOPENED},
    State.TRANSFERRED_CONFLICT: {Event.REOPEN: State.REOPENED},
    State.REOPENED: {Event.ASSESS: State.TRIAGE, Event.HOLD_FOR_SAFETY: State.SAFETY_HOLD, **_OPEN_EXITS},
}

REPORTER_WORDS: dict[State, ReporterWord] = {
    State.RECEIVED: ReporterWord.RECEIVED,
    State.ACKNOWLEDGED: ReporterWord.RECEIVED,
    State.TRIAGE: ReporterWord.BEING_ASSESSED,
    State.QUESTION_TO_REPORTER: ReporterWord.QUESTION_FOR_YOU,
    State.INVESTIGATING: ReporterWord.UNDER_INVESTIGATION,
    State.SAFETY_HOLD: ReporterWord.BEING_ASSESSED,
    State.AWAITING_PLATFORM: ReporterWord.UNDER_INVESTIGATION,
    State.DRAFT_FINDING: ReporterWord.UNDER_INVESTIGATION,
    State.REPORTER_REPLY_WINDOW: ReporterWord.FINDING_READY,
    State.CLOSED: ReporterWord.CLOSED,
    State.REFERRED: ReporterWord.CLOSED,
    State.MERGED: ReporterWord.CLOSED,
    State.TRANSFERRED_CONFLICT: ReporterWord.CLOSED,
    State.REOPENED: ReporterWord.BEING_ASSESSED,
}


class Closing(msgspec.Struct, frozen=True):
    """A closing: its reason code and the text the reporter gets."""

    reason: ClosingReason
    text: str


def next_state(state: State, event: Event) -> State:
    """The state after an event. Errors: `IllegalEvent`."""
    try:
        return TRANSITIONS[state][event]
    except KeyError as error:
        raise IllegalEvent(state, event) from error


def allowed(state: State) -> tuple[Event, ...]:
    """The events a state allows, in the table's order."""
    return tuple(TRANSITIONS[state])


def reporter_word(state: State) -> ReporterWord:
    """The word a reporter sees for a state."""
    return REPORTER_WORDS[state]


def closing(reason: ClosingReason, text: str) -> Closing:
    """A closing that may be sent. Errors: `ReasonNeeded` when only spam could go without a text."""
    if not text.strip() and reason is not ClosingReason.ABUSIVE_OR_SPAM:
        raise ReasonNeeded(reason.value)
    return Closing(reason, text)
