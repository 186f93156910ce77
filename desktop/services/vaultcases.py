"""Storing what was opened: each message goes to its case, with all that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from crypto.capsule import OpenedCapsule
from crypto.content import Content, FollowUp, Report, Withdrawal
from crypto.errors import CryptoError
from crypto.manifest import has_incident_file
from crypto.primitives import sha256
from crypto.reply import check_reply_key
from desktop.domain.casestates import Event, State, next_state
from desktop.services.audittrail import note_act
from desktop.services.caseincident import (
    FOLLOW_UP,
    NEWER,
    REPORT,
    WAITING,
    WITHDRAWAL,
    fault_of,
    incident_of,
)
from desktop.services.casesummary import judge, language_of, summary_of
from desktop.services.desk import Desk
from desktop.services.intake import Examined, manifest_of
from desktop.services.threadorder import BACKWARD, is_last, place_of
from desktop.services.vaultfile import Database, Value
from desktop.services.vaultoffice import published_keys
from desktop.services.vaultuploads import want_upload

NO_REPLY_KEY = "no_reply_key"
_NEWEST_OF_KIND = f"""
SELECT id, sameness, stored_at FROM messages
WHERE case_id = ? AND kind = ? AND repeat_of IS NULL ORDER BY {BACKWARD} LIMIT 1
"""  # noqa: S608 - the program's own words
_ANSWERS = {
    State.QUESTION_TO_REPORTER: Event.REPORTER_ANSWERED,
    State.REPORTER_REPLY_WINDOW: Event.REPORTER_REPLIED,
}


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a message went. `known`: it was here already; `repeat`: word for word what another one says."""

    case_id: int
    is_new_case: bool = False
    known: bool = False
    repeat: bool = False


def is_known_entry(db: Database, entry: bytes) -> bool:
    """True when this very capsule is stored already."""
    return (
        db.row("SELECT 1 FROM messages WHERE entry = ?", entry) is not None
        or db.row("SELECT 1 FROM quarantine WHERE entry = ?", entry) is not None
    )


def store(desk: Desk, examined: Examined, opened: OpenedCapsule, now: int) -> Stored:
    """Add an opened capsule to its case; the first of a thread makes the case. In a transaction."""
    db = desk.vault.db
    old = _case_of(db, opened.thread_id)
    case_id = old or _new_case(db, opened.thread_id, examined.received_at, now)
    known = db.row("SELECT 1 FROM messages WHERE case_id = ? AND message_id = ?", case_id, opened.message_id)
    if known is not None:
        return Stored(case_id, known=True)
    kind = kind_of(opened.content)
    sameness = _sameness(opened)
    repeat_of = _repeated(db, case_id, kind, sameness)
    columns = _columns(desk, case_id, opened, examined, now) | place_of(db, case_id, opened)
    columns |= {"sameness": sameness, "repeat_of": repeat_of}
    message = db.insert("messages", columns)
    _take_keys(db, case_id, message, opened)
    note_act(desk, f"received_{kind}", case_id)
    if repeat_of is not None:
        return Stored(case_id, repeat=True)
    _follow(db, case_id, kind, examined.received_at, now)
    refresh_case(db, case_id, now)
    return Stored(case_id, is_new_case=old is None)


def refresh_case(db: Database, case_id: int, now: int) -> None:
    """Take summary, language and urgency from the incident as it stands."""
    incident = incident_of(db, case_id).incident
    columns: dict[str, Value] = {"urgency_at": now}
    if incident is not None:
        judged = judge(incident, now)
        summary = msgspec.json.encode(summary_of(incident, judged)).decode()
        columns |= {"urgency": judged.level.value, "summary": summary, "language": language_of(incident)}
    db.update("cases", case_id, columns)


def kind_of(content: Content | None) -> str:
    """The kind of a message as the vault names it; None is a later format, kept as it is."""
    if content is None:
        return NEWER
    kinds = {Report: REPORT, FollowUp: FOLLOW_UP, Withdrawal: WITHDRAWAL}
    return kinds[type(content)]


def _case_of(db: Database, thread_id: bytes) -> int | None:
    row = db.row("SELECT id FROM cases WHERE thread_id = ?", thread_id)
    return None if row is None else row[0]


def _new_case(db: Database, thread_id: bytes, received_at: int, now: int) -> int:
    """Number it within the year it came in: 2026-0142."""
    year = datetime.fromtimestamp(received_at, UTC).year
    ((number,),) = db.rows("SELECT coalesce(max(number), 0) + 1 FROM cases WHERE year = ?", year)
    columns: dict[str, Value] = {"year": year, "number": number, "thread_id": thread_id}
    columns |= {"state": State.RECEIVED.value, "state_since": now, "unanswerable": NO_REPLY_KEY}
    return db.insert("cases", {**columns, "received_at": received_at, "last_message_at": received_at})


def _columns(
    desk: Desk, case_id: int, opened: OpenedCapsule, examined: Examined, now: int
) -> dict[str, Value]:
    kind, content = kind_of(opened.content), opened.content
    body = content.incident if isinstance(content, Report | FollowUp) else b""
    manifest = manifest_of(content)
    upload_id = None if manifest is None else want_upload(desk, case_id, manifest)
    in_file = manifest is not None and has_incident_file(manifest)
    return {
        "case_id": case_id,
        "message_id": opened.message_id,
        "entry": examined.entry,
        "kind": kind,
        "format": opened.format,
        "epoch": opened.epoch,
        "commitment": opened.commitment,
        "card_hash": opened.card_hash,
        "received_at": examined.received_at,
        "stored_at": now,
        "content": opened.raw,
        "incident": body or None,
        "fault": WAITING if in_file else fault_of(kind, body) if body else "",
        "upload_id": upload_id,
    }


def _sameness(opened: OpenedCapsule) -> bytes:
    """A hash of what a message says; keys, recipients and the ever new identity box are left out."""
    content = opened.content
    said: tuple[object, ...] = (opened.format, opened.raw)
    if isinstance(content, Report):
        said = (content.incident_format, content.incident, content.manifest)
    elif isinstance(content, FollowUp):
        said = (content.incident_format, content.incident, content.manifest, content.read)
    elif isinstance(content, Withdrawal):
        said = (content.reason,)
    return sha256(msgspec.msgpack.encode((kind_of(content), said)))


def _repeated(db: Database, case_id: int, kind: str, sameness: bytes) -> int | None:
    """The message that is said again, word for word: only the newest of its kind, and none that was answered.

    A report sent back to its first wording is a new one, and so is "yes" to the next question.
    """
    row = db.row(_NEWEST_OF_KIND, case_id, kind)
    if row is None or row[1] != sameness:
        return None
    answered = db.row("SELECT 1 FROM replies WHERE case_id = ? AND made_at >= ?", case_id, row[2])
    return None if kind == FOLLOW_UP and answered is not None else int(row[0])


def _take_keys(db: Database, case_id: int, message: int, opened: OpenedCapsule) -> None:
    """The last message says where replies go (SPEC §6.12); a key that cannot be right makes none."""
    content = opened.content
    if not isinstance(content, Report | FollowUp | Withdrawal) or not is_last(db, case_id, message):
        return
    columns: dict[str, Value] = {"recipients": content.recipients}
    columns |= {"reply_key": content.reply_key, "mailbox_key": content.mailbox_key}
    db.update("cases", case_id, {**columns, "unanswerable": _unanswerable(db, content.reply_key)})


def _unanswerable(db: Database, reply_key: bytes) -> str:
    try:
        check_reply_key(reply_key, tuple(published_keys(db)))
    except CryptoError as error:
        return error.code
    return ""


def _follow(db: Database, case_id: int, kind: str, received_at: int, now: int) -> None:
    """What a new message does to its case."""
    columns: dict[str, Value] = {"last_message_at": received_at}
    if kind == WITHDRAWAL:
        columns["withdrawn"] = 1
    row = db.row("SELECT state FROM cases WHERE id = ?", case_id)
    event = _ANSWERS.get(State(row[0])) if row and kind == FOLLOW_UP else None
    if event is not None and row is not None:
        columns |= {"state": next_state(State(row[0]), event).value, "state_since": now}
    db.update("cases", case_id, columns)
