"""Files that are to be sent: hashed once when they are chosen, and read again, piece by piece, when they go.

The first reading keeps a digest of every piece, so that the second may go in any order and still prove, piece
by piece, that it reads the very bytes whose hash the upload is built on. Memory: one piece, and 32 bytes for
each piece of the file (512 KiB for 4 GiB).
"""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crypto.manifest import pieces_of
from crypto.sizes import HASH_BYTES, MAX_FILE_BYTES, PIECE_BYTES
from desktop.domain.errors import Acts
from desktop.services.errors import FileError
from desktop.services.opening import open_for_reading, read_some
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

Opener = Callable[[], BinaryIO]
"""Opens the bytes from their beginning."""


@dataclass(frozen=True, slots=True)
class HashedFile:
    """A file as it was when it was chosen. `label` is its path or name for messages; it never travels."""

    label: str
    size: int
    sha256: bytes
    piece_digests: bytes
    open: Opener

    @property
    def pieces(self) -> int:
        """How many pieces it is cut into; an empty file has one."""
        return pieces_of(self.size)


def hash_path(path: Path, progress: ProgressCall = no_progress, stop: Stop = NEVER) -> HashedFile:
    """First reading of a file on disk, in the `hash` phase; up to 4 GiB.

    Errors: `FileError` `file_missing`, `not_a_file` (folder, device, pipe, socket, endless link),
    `file_unreadable`, `too_big`, `file_changed` (it grew or shrank while it was read).
    """
    label = str(path)

    def opener() -> BinaryIO:
        return open_for_reading(path)

    with opener() as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        return _hash(stream, label, size, opener, progress, stop)


def hash_bytes(data: bytes, label: str = "") -> HashedFile:
    """A file that exists in memory only."""
    return _hash(io.BytesIO(data), label, len(data), lambda: io.BytesIO(data), no_progress, NEVER)


class PieceReader:
    """Second reading: any piece, in any order, by several threads, each checked against the first."""

    def __init__(self, file: HashedFile) -> None:
        self._file = file
        self._stream = file.open()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def piece(self, index: int) -> bytes:
        """The bytes of a piece. Errors: `FileError` `file_changed`, `file_unreadable`."""
        at = index * PIECE_BYTES
        size = min(PIECE_BYTES, self._file.size - at)
        last = index == self._file.pieces - 1
        with self._lock:
            self._stream.seek(at)
            # At the end one byte more is asked for: a file that grew is a changed file.
            data = read_some(self._stream, size + last, self._file.label)
        digest = self._file.piece_digests[index * HASH_BYTES : (index + 1) * HASH_BYTES]
        if hashlib.sha256(data).digest() != digest:
            raise FileError("file_changed", Acts.USER, self._file.label)
        return data


def _hash(
    stream: BinaryIO, label: str, size: int, opener: Opener, progress: ProgressCall, stop: Stop
) -> HashedFile:
    if size > MAX_FILE_BYTES:
        raise FileError("too_big", Acts.USER, label)
    whole, digests, done = hashlib.sha256(), bytearray(), 0
    while done < size or not digests:
        stop.check()
        piece = read_some(stream, min(PIECE_BYTES, size - done), label)
        whole.update(piece)
        digests += hashlib.sha256(piece).digest()
        done += len(piece)
        progress(ProgressStep("hash", done, size))
        if not piece:
            break
    if done != size or read_some(stream, 1, label):
        raise FileError("file_changed", Acts.USER, label)
    return HashedFile(label, size, whole.digest(), bytes(digests), opener)
