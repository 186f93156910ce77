"""Attachments on disk: the chunks of one file, sealed as they came, in a file with a random name.

Nothing here is ever written in the clear: the file's key is in the vault. Chunk i lies at i x 262,144, so
that chunks may come in any order; what has not come yet is a hole.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from crypto.chunks import open_piece
from crypto.errors import CryptoError, Verdict
from crypto.ids import OfficeId
from crypto.manifest import FileEntry, pieces_of
from crypto.sizes import CHUNK_BYTES
from desktop.services.durable import PRIVATE_FILE, disk_faults, sync_folder
from desktop.services.work import Stop


class ChunkFile:
    """One file's sealed chunks. `write` is durable after `sync`."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / name
        self._number: int | None = None

    def write(self, index: int, chunk: bytes) -> None:
        """Put a chunk at its place. Errors: `disk_full`, `not_writable`."""
        with disk_faults(self.path):
            if self._number is None:
                flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
                self._number = os.open(self.path, flags, PRIVATE_FILE)
            view, at = memoryview(chunk), index * CHUNK_BYTES
            os.lseek(self._number, at, os.SEEK_SET)
            while view:
                view = view[os.write(self._number, view) :]

    def sync(self) -> None:
        """Make what was written survive a power cut."""
        if self._number is not None:
            with disk_faults(self.path):
                os.fsync(self._number)
                sync_folder(self.path.parent)

    def close(self) -> None:
        """Let go of the file."""
        if self._number is not None:
            os.close(self._number)
            self._number = None

    def pieces(self, entry: FileEntry, office_id: OfficeId, stop: Stop) -> Iterator[bytes]:
        """The opened pieces in order; one at a time is in memory.

        Errors: `CryptoError` `chunk_unreadable`, `bad_length` (a chunk that is missing or was changed).
        """
        with disk_faults(self.path), self.path.open("rb") as file:
            for index in range(pieces_of(entry.size)):
                stop.check()
                chunk = file.read(CHUNK_BYTES)
                yield open_piece(entry.key, office_id, index, entry.size, chunk)


def verified(chunks: ChunkFile, entry: FileEntry, office_id: OfficeId, stop: Stop) -> bool:
    """True when the whole file's hash is what the manifest says. Errors: `CryptoError`, as `pieces`."""
    digest = sha256()
    for piece in chunks.pieces(entry, office_id, stop):
        digest.update(piece)
    return digest.digest() == entry.sha256


def read_small(chunks: ChunkFile, entry: FileEntry, office_id: OfficeId, stop: Stop) -> bytes:
    """A whole small file, its hash checked. Errors: `CryptoError` `hash_mismatch`, as `pieces`."""
    data = b"".join(chunks.pieces(entry, office_id, stop))
    if sha256(data).digest() != entry.sha256:
        raise CryptoError(Verdict.HASH_MISMATCH)
    return data
