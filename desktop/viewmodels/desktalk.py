"""The conversation of a case, in the order in which this desk saw it come and go."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from desktop.domain.records import present
from desktop.services.caseincident import WITHDRAWAL
from desktop.services.deskrecords import CaseFile, MessageRecord, ReplyRecord
from desktop.viewmodels.deskcasestate import TalkLine

_CAME, _SAID, _CLOSED = "received_", "replied_", "closed"


def talk_of(file: CaseFile) -> tuple[TalkLine, ...]:
    """All messages and replies. Their own times are cut to the hour; the history knows what came first."""
    came, said = deque(file.messages), deque(file.replies)
    lines = list(_in_order(file, came, said))
    lines += [_message(one) for one in came]
    lines += [_reply(one) for one in said]
    return tuple(lines)


def _in_order(file: CaseFile, came: deque[MessageRecord], said: deque[ReplyRecord]) -> Iterator[TalkLine]:
    for event in file.events:
        if event.kind.startswith(_CAME):
            kind = event.kind.removeprefix(_CAME)
            found = next((one for one in came if one.kind == kind), None)
            if found is not None:
                came.remove(found)
                yield _message(found)
        elif said and _tells_of(event.kind, said[0]):
            yield _reply(said.popleft())


def _tells_of(event: str, reply: ReplyRecord) -> bool:
    """Whether an event is the writing of this reply; closing a case writes one without saying so."""
    return event == _SAID + reply.kind or (event == _CLOSED == reply.status)


def _message(one: MessageRecord) -> TalkLine:
    text = one.reason if one.kind == WITHDRAWAL else ""
    if one.update is not None:
        parts = (present(one.update.text), present(one.update.note))
        text = "\n".join(part for part in parts if part)
    return TalkLine(
        key=f"in-{one.id}",
        ours=False,
        kind=one.kind,
        at=one.received_at,
        text=text,
        fault=one.fault,
        files=len(one.file_ids),
        repeats=one.repeats,
    )


def _reply(one: ReplyRecord) -> TalkLine:
    return TalkLine(
        key=f"out-{one.numbers[0]}",
        ours=True,
        kind=one.kind,
        at=one.written,
        text=one.text or _request_text(one),
        fault=one.fault,
        posting=one.posting,
        read=one.read,
        status=one.status,
        next_contact=one.next_contact,
    )


def _request_text(one: ReplyRecord) -> str:
    """Why a sealed name was asked for, and what the custodian answered."""
    if one.identity is None:
        return ""
    return "\n".join(part for part in (one.identity.motivation, one.identity.reply_motivation) if part)
