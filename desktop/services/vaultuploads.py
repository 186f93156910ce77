"""Uploads that cases name and the files in them: what was fetched, where it lies, whether it was verified."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from crypto.bounds import encode
from crypto.manifest import ROLE_INCIDENT, FileEntry, Manifest
from crypto.primitives import sha256
from desktop.services.desk import Desk
from desktop.services.vaultfile import Database, Row, Value

_STORE_BYTES = 16


class FileState(StrEnum):
    """Where a file stands. Only a `verified` one is ever shown or saved."""

    WAITING = "waiting"
    VERIFIED = "verified"
    HASH_MISMATCH = "hash_mismatch"


@dataclass(frozen=True, slots=True)
class Upload:
    """One upload to fetch. `have` is the bitmap of places that were fetched, lowest bit first."""

    id: int
    case_id: int
    manifest: Manifest
    have: bytes
    fault: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file of an upload: its manifest entry, and the name of the file that holds its sealed chunks."""

    id: int
    upload_id: int
    number: int
    entry: FileEntry
    store: str
    state: FileState
    verified_at: int | None


def want_upload(desk: Desk, case_id: int, manifest: Manifest) -> int:
    """Note that an upload is to be fetched; the same manifest of the same case is one upload."""
    db, data = desk.vault.db, encode(manifest)
    digest = sha256(data)
    row = db.row("SELECT id FROM uploads WHERE case_id = ? AND manifest_hash = ?", case_id, digest)
    if row is not None:
        return int(row[0])
    have = bytes(-(-manifest.count // 8))
    columns: dict[str, Value] = {"case_id": case_id, "manifest_hash": digest, "manifest": data}
    upload_id = db.insert("uploads", {**columns, "chunks": manifest.count, "have": have})
    for number, file in enumerate(manifest.files):
        store = desk.random(_STORE_BYTES).hex()
        at: dict[str, Value] = {"upload_id": upload_id, "number": number}
        db.insert("attachments", {**at, "role": file.role, "store": store, "state": FileState.WAITING})
    return upload_id


def uploads_to_fetch(db: Database, case_id: int | None = None) -> list[Upload]:
    """Uploads that are not whole yet: those with a report's text first, then small ones before large."""
    rows = db.rows(
        "SELECT uploads.id, case_id, manifest, have, fault,"
        " EXISTS (SELECT 1 FROM attachments WHERE upload_id = uploads.id AND role = ?) AS text"
        " FROM uploads WHERE done = 0 AND (? IS NULL OR case_id = ?) ORDER BY text DESC, chunks, uploads.id",
        ROLE_INCIDENT,
        case_id,
        case_id,
    )
    return [_upload(row[:5]) for row in rows]


def files_of(db: Database, upload_id: int) -> list[StoredFile]:
    """The files of an upload, in the order of its manifest."""
    rows = db.rows(f"{_FILES} WHERE upload_id = ? ORDER BY number", upload_id)
    return [_file(row) for row in rows]


def file_at(db: Database, attachment_id: int) -> tuple[int, StoredFile] | None:
    """The case and the file of an attachment's id."""
    row = db.row(f"{_FILES} WHERE attachments.id = ?", attachment_id)
    return None if row is None else (int(row[7]), _file(row))


def files_of_case(db: Database, case_id: int) -> list[StoredFile]:
    """All files of a case, in the order their messages came."""
    return [_file(row) for row in db.rows(f"{_FILES} WHERE case_id = ? ORDER BY upload_id, number", case_id)]


def keep_progress(db: Database, upload_id: int, have: bytes, done: bool, fault: str) -> None:
    """Write down what was fetched; the chunks themselves are durable already."""
    db.update("uploads", upload_id, {"have": have, "done": int(done), "fault": fault})


def set_file_state(db: Database, attachment_id: int, state: FileState, now: int) -> None:
    """Record what the whole-file check said."""
    db.update("attachments", attachment_id, {"state": state.value, "verified_at": now})


_FILES = (
    "SELECT attachments.id, upload_id, attachments.number, manifest, store, state, verified_at, case_id"
    " FROM attachments JOIN uploads ON uploads.id = upload_id"
)


def _upload(row: Row) -> Upload:
    upload_id, case_id, manifest, have, fault = row
    return Upload(upload_id, case_id, _manifest(manifest), have, fault)


def _file(row: Row) -> StoredFile:
    file_id, upload_id, number, manifest, store, state, verified_at, _case = row
    entry = _manifest(manifest).files[number]
    return StoredFile(file_id, upload_id, number, entry, store, FileState(state), verified_at)


def _manifest(data: bytes) -> Manifest:
    """Checked before it was stored, so only its shape is read here."""
    return msgspec.msgpack.decode(data, type=Manifest)
