"""The parts of a case file: messages, replies and attachments out of the vault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from crypto.content import Content, FollowUp, Withdrawal, decode_content
from crypto.errors import CryptoError
from crypto.manifest import ROLE_ATTACHMENT
from crypto.reply import ReplyContent
from desktop.domain.encoding import decode_update
from desktop.domain.safe_text import safe_file_name
from desktop.services.caseincident import FOLLOW_UP, NEWER, CaseIncident
from desktop.services.deskrecords import AttachmentRecord, MessageRecord, ReplyRecord
from desktop.services.threadorder import FORWARD
from desktop.services.vaultfile import Database, Row
from desktop.services.vaultuploads import StoredFile, files_of_case

_MESSAGES = f"""
SELECT id, kind, version, received_at, opened_at, fault, content, incident, upload_id,
  (SELECT count(*) FROM messages AS again WHERE again.repeat_of = messages.id)
FROM messages WHERE case_id = ? AND repeat_of IS NULL ORDER BY {FORWARD}
"""  # noqa: S608 - the program's own words


def messages_of(db: Database, case_id: int) -> tuple[MessageRecord, ...]:
    """The reporter's messages in the order of SPEC §6.12; repeats are folded."""
    files: dict[int, list[int]] = {}
    for file in _attached(db, case_id):
        files.setdefault(file.upload_id, []).append(file.id)
    return tuple(_message(row, files) for row in db.rows(_MESSAGES, case_id))


def read_marks(messages: Iterable[MessageRecord], slot: int) -> frozenset[int]:
    """Numbers of this reviewer's replies that the reporter says were read."""
    return frozenset(number for message in messages for one, number in message.read if one == slot)


def replies_of(db: Database, case_id: int, read: frozenset[int]) -> tuple[ReplyRecord, ...]:
    """This desk's replies in order, the parts of a long one joined."""
    joined: list[ReplyRecord] = []
    sql = "SELECT number, content, posting, fault FROM replies WHERE case_id = ? ORDER BY number"
    for number, data, posting, fault in db.rows(sql, case_id):
        content = msgspec.msgpack.decode(data, type=ReplyContent)
        part = _reply(number, content, posting, fault, number in read)
        if content.part > 1 and joined:
            joined[-1] = _with_part(joined[-1], part)
        else:
            joined.append(part)
    return tuple(joined)


def attachments_of(db: Database, case_id: int, folded: CaseIncident) -> tuple[AttachmentRecord, ...]:
    """All attachments of a case, each with the piece of evidence it belongs to."""
    sql = f"SELECT upload_id, id FROM messages WHERE case_id = ? AND repeat_of IS NULL ORDER BY {FORWARD}"  # noqa: S608
    named: dict[int, int] = {}
    for upload_id, message_id in db.rows(sql, case_id):
        named.setdefault(upload_id, message_id)
    files = _attached(db, case_id)
    return tuple(
        _attachment(file, named[file.upload_id], folded) for file in files if file.upload_id in named
    )


def _attached(db: Database, case_id: int) -> list[StoredFile]:
    return [file for file in files_of_case(db, case_id) if file.entry.role == ROLE_ATTACHMENT]


def _message(row: Row, files: dict[int, list[int]]) -> MessageRecord:
    message_id, kind, version, received_at, opened_at, fault, raw, body, upload_id, repeats = row
    content = None if kind == NEWER else _content(raw)
    update = decode_update(body) if kind == FOLLOW_UP and body and not fault else None
    return MessageRecord(
        id=message_id,
        kind=kind,
        version=version,
        received_at=received_at,
        opened_at=opened_at,
        fault=fault,
        raw=raw if content is None else body if fault and body else b"",
        repeats=repeats,
        reason=content.reason if isinstance(content, Withdrawal) else "",
        update=update,
        read=_marks(content),
        file_ids=tuple(files.get(upload_id, ())),
    )


def _content(raw: bytes) -> Content | None:
    """The content; None, and so shown as it came, if this version is stricter than the one that took it."""
    try:
        return decode_content(raw)
    except CryptoError:
        return None


def _marks(content: Content | None) -> tuple[tuple[int, int], ...]:
    if not isinstance(content, FollowUp):
        return ()
    return tuple((mark.slot, mark.number) for mark in content.read)


def _reply(number: int, content: ReplyContent, posting: str, fault: str, read: bool) -> ReplyRecord:
    return ReplyRecord(
        numbers=(number,),
        kind=content.kind,
        text=content.text,
        status=content.status,
        language=content.language,
        written=content.written,
        next_contact=content.next_contact,
        posting=posting,
        fault=fault,
        read=read,
        identity=content.identity,
    )


def _with_part(reply: ReplyRecord, part: ReplyRecord) -> ReplyRecord:
    """A reply with its next part: posted, and read, when all parts are."""
    states: Sequence[str] = (reply.posting, part.posting)
    worst = next((state for state in ("refused", "waiting") if state in states), part.posting)
    return replace(
        reply,
        numbers=reply.numbers + part.numbers,
        text=reply.text + part.text,
        posting=worst,
        fault=reply.fault or part.fault,
        read=reply.read and part.read,
    )


def _attachment(file: StoredFile, message_id: int, folded: CaseIncident) -> AttachmentRecord:
    entry = file.entry
    return AttachmentRecord(
        id=file.id,
        message_id=message_id,
        name=entry.name,
        safe_name=safe_file_name(entry.name),
        media_type=entry.media_type,
        size=entry.size,
        sha256=entry.sha256.hex(),
        state=file.state,
        evidence=folded.evidence_of(message_id, entry.evidence),
        reviewer_only=entry.reviewer_only,
        removed=entry.removed,
        captured_at=entry.captured_at,
        how_obtained=entry.how_obtained,
        knowledge_circle=entry.knowledge_circle,
        is_original=not entry.original,
    )
