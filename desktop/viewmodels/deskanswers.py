"""What a reviewer says to a reporter: checked first, then stored in one transaction with what it changes."""

from __future__ import annotations

from desktop.domain.casestates import ClosingReason, Event, ReporterWord, State
from desktop.services.casework import (
    Answer,
    ReplyKind,
    acknowledge,
    answer,
    change_state,
    close_case,
    state_of,
)
from desktop.services.desk import Desk
from desktop.viewmodels.deskcasestate import Draft, Envelope, Saying

DAY_SECONDS = 86_400
WORDS = (
    ReporterWord.BEING_ASSESSED,
    ReporterWord.UNDER_INVESTIGATION,
    ReporterWord.FINDING_READY,
    ReporterWord.CLOSED,
)
"""The words a status can be set to; the other two follow from an acknowledgement and a question."""

ENDED = (State.CLOSED, State.REFERRED, State.MERGED, State.TRANSFERRED_CONFLICT)
_NEEDS_TEXT = (ReporterWord.FINDING_READY, ReporterWord.CLOSED)


def draft_faults(draft: Draft) -> dict[str, str]:
    """What is missing: field -> `missing`. Spam alone is closed without a text."""
    faults = {}
    silent = draft.saying is Saying.STATUS and draft.word not in _NEEDS_TEXT
    silent |= draft.reason == ClosingReason.ABUSIVE_OR_SPAM
    if not silent and not draft.text.strip():
        faults["text"] = "missing"
    if draft.saying is Saying.STATUS and not draft.word:
        faults["word"] = "missing"
    if draft.word == ReporterWord.CLOSED and not draft.reason:
        faults["reason"] = "missing"
    return faults


def words_for(state: str) -> tuple[str, ...]:
    """The status words that can be set from a state; a closed case can only be taken up again."""
    if State(state) in ENDED:
        return (ReporterWord.BEING_ASSESSED.value,)
    return tuple(word.value for word in WORDS)


def say(desk: Desk, case_id: int, draft: Draft, envelope: Envelope) -> None:
    """Store a reply, sealed and ready to go, and what it does to the case.

    Errors: as `casework.answer` and `close_case`.
    """
    if draft.saying is Saying.ACKNOWLEDGE:
        acknowledge(desk, case_id, draft.text, envelope.language)
    elif draft.word == ReporterWord.CLOSED:
        close_case(desk, case_id, ClosingReason(draft.reason), draft.text, envelope.language)
    else:
        _answer(desk, case_id, draft)


def _answer(desk: Desk, case_id: int, draft: Draft) -> None:
    word = ReporterWord(draft.word) if draft.word else None
    contact = desk.now() + draft.contact_days * DAY_SECONDS if draft.contact_days else None
    said = Answer(_kind(draft), draft.text, "", word, contact)
    with desk.vault.db.writing():
        if word is not None and state_of(desk, case_id) in ENDED:
            change_state(desk, case_id, Event.REOPEN)
        answer(desk, case_id, said)


def _kind(draft: Draft) -> ReplyKind:
    """A finding is told as one; any other status is a status."""
    if draft.word == ReporterWord.FINDING_READY:
        return ReplyKind.FINDING
    kinds = {Saying.QUESTION: ReplyKind.QUESTION, Saying.STATUS: ReplyKind.STATUS}
    return kinds.get(draft.saying, ReplyKind.NOTE)
