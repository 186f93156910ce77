"""Working a case: acknowledging, asking, telling, closing. State, clocks and reply change in one transaction.

A reply is stored first and sent afterwards (`deskreplies.post_replies`), so nothing that was decided here is
lost with the line or the process, and nothing is said twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from crypto.reply import ReplyContent
from desktop.domain.casestates import (
    ClosingReason,
    Event,
    ReporterWord,
    State,
    closing,
    next_state,
    reporter_word,
)
from desktop.services.desk import Desk, hour_of
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskreplies import add_reply
from desktop.services.vaultfile import Value
from desktop.services.vaultoffice import note_event

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


_EVENTS = {
    ReplyKind.ACKNOWLEDGEMENT: Event.ACKNOWLEDGE,
    ReplyKind.QUESTION: Event.ASK_REPORTER,
    ReplyKind.FINDING: Event.SHOW_FINDING,
}
"""What a reply of a kind does to its case, where the state allows it; the text goes out in any case."""


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
        state = _advance(desk, case_id, _EVENTS.get(said.kind))
        word = said.status or reporter_word(state)
        numbers = _say(desk, case_id, said, word)
        _note_contact(desk, case_id, said)
        note_event(desk.vault.db, desk.now(), f"replied_{said.kind.value}", case_id)
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
        desk.vault.db.update("cases", case_id, {"closed_as": final.reason.value})
        if final.text.strip() and not unanswerable(desk, case_id):
            _say(desk, case_id, Answer(ReplyKind.STATUS, final.text, language), reporter_word(state))
        note_event(desk.vault.db, desk.now(), "closed", case_id, final.reason.value)
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


def _advance(desk: Desk, case_id: int, event: Event | None) -> State:
    """Move the case on where its state has a way; a question may be asked at any time."""
    state = state_of(desk, case_id)
    if event is None:
        return state
    if event is Event.ASK_REPORTER and state in (State.RECEIVED, State.REOPENED):
        state = _set_state(desk, case_id, next_state(state, _ON_THE_WAY[state]))
    if event not in _allowed(state):
        return state
    return _set_state(desk, case_id, next_state(state, event))


_ON_THE_WAY = {State.RECEIVED: Event.ACKNOWLEDGE, State.REOPENED: Event.ASSESS}
"""A question asked first acknowledges, or assesses, by the way."""


def _allowed(state: State) -> frozenset[Event]:
    from desktop.domain.casestates import allowed

    return frozenset(allowed(state))


def _set_state(desk: Desk, case_id: int, state: State) -> State:
    columns: dict[str, Value] = {"state": state.value, "state_since": desk.now()}
    desk.vault.db.update("cases", case_id, columns)
    note_event(desk.vault.db, desk.now(), "state", case_id, state.value)
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
    """The first word of any kind acknowledges: the clock asks whether the reporter heard from us."""
    row = desk.vault.db.row("SELECT acknowledged_at FROM cases WHERE id = ?", case_id)
    columns: dict[str, Value] = {"next_contact": said.next_contact}
    if row is not None and row[0] is None:
        columns["acknowledged_at"] = desk.now()
    if said.next_contact is None:
        del columns["next_contact"]
    if columns:
        desk.vault.db.update("cases", case_id, columns)


def when(unix_seconds: int) -> datetime:
    """A moment with its zone, for the clocks of the domain."""
    return datetime.fromtimestamp(unix_seconds, UTC)
