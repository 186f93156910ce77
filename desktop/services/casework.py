"""Working a case: acknowledging, asking, telling, closing. State, clocks and reply change in one transaction.

A reply is stored first and sent afterwards (`deskreplies.post_replies`), so nothing that was decided here is
lost with the line or the process, and nothing is said twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from crypto.reply import ReplyContent
from desktop.domain.casestates import (
    ClosingReason,
    Event,
    ReporterWord,
    State,
    allowed,
    closing,
    next_state,
    reporter_word,
)
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk, hour_of
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskreplies import add_reply
from desktop.services.vaultfile import Value

DEFAULT_NEXT_CONTACT = timedelta(days=30)
"""What an acknowledgement promises when nobody chose a date: within the three months, and soon."""


class ReplyKind(StrEnum):
    """What a reviewer can say; the values are those of `crypto.reply.KINDS` that people write."""

    ACKNOWLEDGEMENT = "acknowledgement"
    QUESTION = "question"
    STATUS = "status"
    FINDING = "finding"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to write. `next_contact`: unix seconds of the next message that is promised, or None.

    `status`: one of the six words; None takes the word of the state the case comes into.
    """

    kind: ReplyKind
    text: str
    language: str = ""
    status: ReporterWord | None = None
    next_contact: int | None = None


_FIRST = (Event.ACKNOWLEDGE,)
_ASSESS = (*_FIRST, Event.ASSESS)
_ASK = (*_ASSESS, Event.ASK_REPORTER)
_SHOW = (*_ASSESS, Event.DRAFT_FINDING, Event.SHOW_FINDING)
_BY_KIND = {ReplyKind.QUESTION: _ASK, ReplyKind.FINDING: _SHOW}
_BY_WORD = {
    ReporterWord.BEING_ASSESSED: _ASSESS,
    ReporterWord.QUESTION_FOR_YOU: _ASK,
    ReporterWord.UNDER_INVESTIGATION: (*_ASSESS, Event.INVESTIGATE),
    ReporterWord.FINDING_READY: _SHOW,
}
"""What saying something does to a case: these events in order, each where the state then allows it.

Any first word acknowledges. Closing is no reply: it takes a reason (`close_case`).
"""


def acknowledge(desk: Desk, case_id: int, text: str, language: str = "") -> list[int]:
    """Acknowledge in one step: reply, state and clock. Errors: as `answer`."""
    promised = int(desk.now() + DEFAULT_NEXT_CONTACT.total_seconds())
    return answer(desk, case_id, Answer(ReplyKind.ACKNOWLEDGEMENT, text, language, None, promised))


def answer(desk: Desk, case_id: int, said: Answer) -> list[int]:
    """Write a reply into the vault, ready to be posted; gives its numbers.

    Errors: `nothing_said`, `cannot_be_answered`, `too_many_replies`, `no_such_case`.
    """
    if not said.text.strip() and said.kind is not ReplyKind.STATUS:
        raise DeskError(DeskFault.NOTHING_SAID)
    with desk.vault.db.writing():
        state = _advance(desk, case_id, _events_of(said))
        word = said.status or reporter_word(state)
        numbers = _say(desk, case_id, said, word)
        _note_contact(desk, case_id, said)
        note_act(desk, f"replied_{said.kind.value}", case_id)
    return numbers


def change_state(desk: Desk, case_id: int, event: Event) -> State:
    """Let something happen to a case without telling the reporter. Errors: `IllegalEvent`, `no_such_case`."""
    with desk.vault.db.writing():
        return _set_state(desk, case_id, next_state(state_of(desk, case_id), event))


def close_case(desk: Desk, case_id: int, reason: ClosingReason, text: str, language: str = "") -> State:
    """Close a case with a reason, and tell the reporter if there is a text and a way.

    Errors: `ReasonNeeded`, `IllegalEvent`, `no_such_case`, `too_many_replies`.
    """
    final = closing(reason, text)
    with desk.vault.db.writing():
        state = _set_state(desk, case_id, next_state(state_of(desk, case_id), Event.CLOSE))
        desk.vault.db.update("cases", case_id, {"closed_as": final.reason.value, "feedback_at": desk.now()})
        if final.text.strip() and not unanswerable(desk, case_id):
            _say(desk, case_id, Answer(ReplyKind.STATUS, final.text, language), reporter_word(state))
        note_act(desk, "closed", case_id, {"about": final.reason.value})
    return state


def state_of(desk: Desk, case_id: int) -> State:
    """Where a case stands. Errors: `no_such_case`."""
    row = desk.vault.db.row("SELECT state FROM cases WHERE id = ?", case_id)
    if row is None:
        raise DeskError(DeskFault.NO_SUCH_CASE)
    return State(row[0])


def unanswerable(desk: Desk, case_id: int) -> str:
    """Why a case cannot be answered: `bad_reply_key`, `no_reply_key`; empty when it can."""
    row = desk.vault.db.row("SELECT unanswerable FROM cases WHERE id = ?", case_id)
    return "" if row is None else str(row[0])


def _events_of(said: Answer) -> tuple[Event, ...]:
    if said.status is not None and said.kind is ReplyKind.STATUS:
        return _BY_WORD.get(said.status, _FIRST)
    return _BY_KIND.get(said.kind, _FIRST)


def _advance(desk: Desk, case_id: int, events: tuple[Event, ...]) -> State:
    """Move the case on as far as its states allow; what is said goes out in any case."""
    state = state_of(desk, case_id)
    for event in events:
        if event in allowed(state):
            state = _set_state(desk, case_id, next_state(state, event))
    return state


def _set_state(desk: Desk, case_id: int, state: State) -> State:
    columns: dict[str, Value] = {"state": state.value, "state_since": desk.now()}
    desk.vault.db.update("cases", case_id, columns)
    note_act(desk, "state", case_id, {"about": state.value})
    return state


def _say(desk: Desk, case_id: int, said: Answer, word: ReporterWord) -> list[int]:
    content = ReplyContent(
        kind=said.kind.value,
        text=said.text,
        written=hour_of(desk.now()),
        status=word.value,
        next_contact=said.next_contact,
        language=said.language,
    )
    return add_reply(desk, case_id, content)


def _note_contact(desk: Desk, case_id: int, said: Answer) -> None:
    """Stop the clocks that this word stops: any word acknowledges, a finding is feedback."""
    row = desk.vault.db.row("SELECT acknowledged_at, feedback_at FROM cases WHERE id = ?", case_id)
    acknowledged, feedback = row or (None, None)
    columns: dict[str, Value] = {"acknowledged_at": acknowledged or desk.now()}
    if said.next_contact is not None:
        columns["next_contact"] = said.next_contact
    if said.kind is ReplyKind.FINDING:
        columns["feedback_at"] = feedback or desk.now()
    desk.vault.db.update("cases", case_id, columns)
