"""Attachments out of the vault, verified or not at all: a copy under a safe name, or a small one's bytes.

A copy gets its name only when its hash, computed while it is written, is the one the signed manifest promises
(`newfiles` says what a killed process can leave behind).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crypto.errors import CryptoError, Verdict
from desktop.domain.safe_text import safe_file_name
from desktop.services.audittrail import note_act
from desktop.services.chunkstore import ChunkFile, read_small
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.newfiles import new_file, take_free_name
from desktop.services.vaultuploads import FileState, StoredFile, file_at
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

MAX_SHOWN_BYTES = 16 * 1024 * 1024
"""What `read_attachment` takes into memory at most."""


def save_copy(
    desk: Desk,
    attachment_id: int,
    target: Path,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
) -> Path:
    """Write a verified copy; gives its path. Phase `save`.

    `target` is a folder (the copy gets the attachment's safe name, with a number if that is taken) or the
    path of a file that is not there yet. The copy is plain, and only the person's to read.
    Errors: `no_such_attachment`, `attachment_incomplete`, `file_exists`, `disk_full`, `not_writable`;
    `CryptoError` `hash_mismatch`, `chunk_unreadable`; what `stop` raises. Nothing is left when it fails; when
    the process is killed, nothing on Linux where the file system can, else a hidden `.part` file.
    """
    case_id, file = _verified_file(desk, attachment_id)
    into_folder = target.is_dir()
    with new_file(target if into_folder else target.parent, desk.random) as copy:
        for piece in _checked(desk, file, progress, stop):
            copy.write(piece)
        copy.finish()
        name = safe_file_name(file.entry.name)
        saved = take_free_name(copy, target, name) if into_folder else copy.take_name(target)
    note_act(desk, "copy_saved", case_id, {"about": file.entry.sha256.hex()})
    return saved


def read_attachment(desk: Desk, attachment_id: int, limit_bytes: int = MAX_SHOWN_BYTES) -> bytes:
    """The bytes of a small attachment, its hash checked. Errors: as `save_copy`; `CryptoError` `too_big`."""
    _, file = _verified_file(desk, attachment_id)
    if file.entry.size > limit_bytes:
        raise CryptoError(Verdict.TOO_BIG)
    with _chunks(desk, file) as chunks:
        return read_small(chunks, file.entry, desk.office_id, NEVER)


def _verified_file(desk: Desk, attachment_id: int) -> tuple[int, StoredFile]:
    found = file_at(desk.vault.db, attachment_id)
    if found is None:
        raise DeskError(DeskFault.NO_SUCH_ATTACHMENT, str(attachment_id))
    if found[1].state is FileState.WAITING:
        raise DeskError(DeskFault.ATTACHMENT_INCOMPLETE, str(attachment_id))
    if found[1].state is not FileState.VERIFIED:
        raise CryptoError(Verdict.HASH_MISMATCH)
    return found


def _checked(desk: Desk, file: StoredFile, progress: ProgressCall, stop: Stop) -> Iterator[bytes]:
    """The pieces, and at the end an error unless they were the whole file. Errors: `hash_mismatch`."""
    digest, done = hashlib.sha256(), 0
    with _chunks(desk, file) as chunks:
        for piece in chunks.pieces(file.entry, desk.office_id, stop):
            digest.update(piece)
            yield piece
            done += len(piece)
            progress(ProgressStep("save", done, file.entry.size))
    if digest.digest() != file.entry.sha256:
        raise CryptoError(Verdict.HASH_MISMATCH)


@contextmanager
def _chunks(desk: Desk, file: StoredFile) -> Iterator[ChunkFile]:
    chunks = ChunkFile(desk.vault.folder.chunks, file.store)
    try:
        yield chunks
    finally:
        chunks.close()
