"""Replies in the vault: numbered, chained and sealed before anything is sent, then posted until they arrive.

A number is used once: reply and number are written in one transaction, and what is sent afterwards, however
often, is these very bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from crypto.bounds import encode
from crypto.errors import CryptoError
from crypto.ids import ThreadId
from crypto.reply import FIRST, ReplyContent, ReplyTo, read_reply_header, reply_digest, seal_reply
from crypto.sizes import MAX_REPLIES_PER_REVIEWER, MAX_REPLY_CONTENT_BYTES
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskgateway import DeskGateway
from desktop.services.errors import GatewayError
from desktop.services.vaultfile import Database, Value
from desktop.services.vaultoffice import note_fault
from desktop.services.work import NEVER, Stop

WAITING, POSTED, REFUSED = "waiting", "posted", "refused"
_REFUSALS = frozenset({"tag_taken", "tag_foreign", "bad_reply"})
_ROOM_BYTES = 512
"""What a reply's content takes besides its text: names, numbers, status, language; under 300 bytes."""

MAX_PART_BYTES = MAX_REPLY_CONTENT_BYTES - _ROOM_BYTES


@dataclass(frozen=True, slots=True)
class PostReport:
    """What posting did. `refused`: the server will not take them; each is a server fault."""

    posted: int = 0
    refused: int = 0


def add_reply(desk: Desk, case_id: int, content: ReplyContent) -> list[int]:
    """Number, chain, seal and keep a reply, in parts if it is long; gives the numbers. In a transaction.

    Errors: `cannot_be_answered` (`where`: why), `too_many_replies`, `no_such_case`.
    """
    db = desk.vault.db
    to = _thread_of(desk, case_id)
    number, previous = _next_place(db, case_id)
    parts = split_text(content.text)
    if number + len(parts) > MAX_REPLIES_PER_REVIEWER:
        raise DeskError(DeskFault.TOO_MANY_REPLIES, str(MAX_REPLIES_PER_REVIEWER))
    for index, text in enumerate(parts):
        part = msgspec.structs.replace(content, text=text, part=index + 1, parts=len(parts))
        digest = reply_digest(desk.slot, number + index, previous, part)
        _keep(desk, case_id, to, number + index, previous, part, digest)
        previous = digest
    return list(range(number, number + len(parts)))


def post_replies(desk: Desk, gateway: DeskGateway, stop: Stop = NEVER) -> PostReport:
    """Send every reply the server does not have yet, in order.

    Errors: `GatewayError` when the line breaks; what was not sent is sent next time.
    """
    db, report = desk.vault.db, PostReport()
    rows = db.rows("SELECT id, case_id, sealed, tag FROM replies WHERE posting = ? ORDER BY id", WAITING)
    for reply_id, case_id, sealed, tag in rows:
        stop.check()
        fault = _post(gateway, sealed, stop)
        with db.writing():
            if fault:
                note_fault(db, desk.now(), "reply_taken", tag, fault.encode())
            columns: dict[str, Value] = {"posting": REFUSED if fault else POSTED, "fault": fault}
            db.update("replies", reply_id, {**columns, "posted_at": desk.now()})
            note_act(desk, "reply_refused" if fault else "reply_posted", case_id)
        posted, refused = report.posted + (not fault), report.refused + bool(fault)
        report = PostReport(posted, refused)
    return report


def unposted(desk: Desk) -> int:
    """How many replies wait to be sent."""
    ((many,),) = desk.vault.db.rows("SELECT count(*) FROM replies WHERE posting = ?", WAITING)
    return int(many)


def split_text(text: str) -> list[str]:
    """A text in parts that each fit one reply; an empty text is one part. Characters stay whole."""
    data, parts = text.encode(), []
    while len(data) > MAX_PART_BYTES:
        cut = MAX_PART_BYTES
        while data[cut] & 0xC0 == 0x80:  # the middle of a character
            cut -= 1
        parts.append(data[:cut].decode())
        data = data[cut:]
    return [*parts, data.decode()]


def _post(gateway: DeskGateway, sealed: bytes, stop: Stop) -> str:
    """The code with which the server refuses this reply for good, or nothing."""
    try:
        gateway.post_reply(sealed, stop)
    except GatewayError as error:
        if error.code not in _REFUSALS:
            raise
        return error.code
    return ""


def _thread_of(desk: Desk, case_id: int) -> ReplyTo:
    row = desk.vault.db.row(
        "SELECT thread_id, reply_key, mailbox_key, unanswerable FROM cases WHERE id = ?", case_id
    )
    if row is None:
        raise DeskError(DeskFault.NO_SUCH_CASE)
    thread_id, reply_key, mailbox_key, unanswerable = row
    if unanswerable:
        raise DeskError(DeskFault.CANNOT_BE_ANSWERED, unanswerable)
    return ReplyTo(desk.office_id, ThreadId(thread_id), reply_key, mailbox_key)


def _next_place(db: Database, case_id: int) -> tuple[int, bytes]:
    """The next number, and the digest of the reply before."""
    row = db.row("SELECT number, digest FROM replies WHERE case_id = ? ORDER BY number DESC LIMIT 1", case_id)
    return (0, FIRST) if row is None else (row[0] + 1, row[1])


def _keep(
    desk: Desk,
    case_id: int,
    to: ReplyTo,
    number: int,
    previous: bytes,
    content: ReplyContent,
    digest: bytes,
) -> None:
    try:
        sealed = seal_reply(to, desk.slot, desk.identity.secrets.sign, number, previous, content, desk.random)
    except CryptoError as error:
        raise DeskError(DeskFault.CANNOT_BE_ANSWERED, error.code) from error
    tag = read_reply_header(sealed).tag
    if desk.vault.db.row("SELECT 1 FROM replies WHERE tag = ?", tag) is not None:
        # Two threads that name one mailbox: their replies would lie at the same place of the board.
        raise DeskError(DeskFault.CANNOT_BE_ANSWERED, "tag_taken")
    columns: dict[str, Value] = {"case_id": case_id, "number": number}
    columns |= {"previous": previous, "digest": digest}
    columns |= {"tag": tag, "sealed": sealed, "kind": content.kind}
    columns |= {"content": encode(content), "made_at": desk.now(), "posting": WAITING}
    desk.vault.db.insert("replies", columns)
