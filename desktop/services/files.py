"""Files that are to be sent: hashed once when they are chosen, and read again, piece by piece, when they go.

The first reading keeps a tag of every piece, so that the second may go in any order and still prove, piece
by piece, that it reads the very bytes whose hash the upload is built on. Memory: one piece, and 16 bytes for
each piece of the file (256 KiB for 4 GiB).
"""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import nacl.utils

from crypto.ids import Random
from crypto.manifest import pieces_of
from crypto.primitives import reading_tag, same
from crypto.sizes import AEAD_TAG_BYTES, MAX_FILE_BYTES, PIECE_BYTES
from desktop.domain.errors import Acts
from desktop.services.errors import FileError
from desktop.services.opening import Stream, open_for_reading, read_into
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

Opener = Callable[[], Stream]
"""Opens the bytes from their beginning."""

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class HashedFile:
    """A file as it was when it was chosen. `label` is its path or name for messages; it never travels."""

    label: str
    size: int
    sha256: bytes
    open: Opener
    key: bytes = field(repr=False)
    piece_tags: bytes = field(repr=False)

    @property
    def pieces(self) -> int:
        """How many pieces it is cut into; an empty file has one."""
        return pieces_of(self.size)


def hash_path(
    path: Path,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
    random: Random = nacl.utils.random,
) -> HashedFile:
    """First reading of a file on disk, in the `hash` phase; up to 4 GiB.

    Errors: `FileError` `file_missing`, `not_a_file` (folder, device, pipe, socket, endless link),
    `file_unreadable`, `too_big`, `file_changed` (it grew or shrank while it was read).
    """
    label = str(path)

    def opener() -> Stream:
        return open_for_reading(path)

    with opener() as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        reading = _Reading(stream, label, random(_KEY_BYTES))
        return reading.hashed(size, opener, progress, stop)


def hash_bytes(data: bytes, label: str = "", random: Random = nacl.utils.random) -> HashedFile:
    """A file that exists in memory only."""
    reading = _Reading(io.BytesIO(data), label, random(_KEY_BYTES))
    return reading.hashed(len(data), lambda: io.BytesIO(data), no_progress, NEVER)


class PieceReader:
    """Second reading: any piece, in any order, by several threads, each checked against the first."""

    def __init__(self, file: HashedFile) -> None:
        self._file = file
        self._stream = file.open()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def piece(self, index: int, buffer: bytearray) -> memoryview:
        """The bytes of a piece, in a buffer that has room for one byte more than a piece.

        Errors: `FileError` `file_changed`, `file_unreadable`.
        """
        at = index * PIECE_BYTES
        size = min(PIECE_BYTES, self._file.size - at)
        last = index == self._file.pieces - 1
        view = memoryview(buffer)
        with self._lock:
            self._stream.seek(at)
            # At the end one byte more is asked for: a file that grew is a changed file.
            data = view[: read_into(self._stream, view[: size + last], self._file.label)]
        tag = self._file.piece_tags[index * AEAD_TAG_BYTES : (index + 1) * AEAD_TAG_BYTES]
        if len(data) != size or not same(reading_tag(self._file.key, data), tag):
            raise FileError("file_changed", Acts.USER, self._file.label)
        return data


@dataclass(frozen=True, slots=True)
class _Reading:
    """The first reading of an open stream."""

    stream: Stream
    label: str
    key: bytes

    def hashed(self, size: int, opener: Opener, progress: ProgressCall, stop: Stop) -> HashedFile:
        """Read `size` bytes and the end."""
        if size > MAX_FILE_BYTES:
            raise FileError("too_big", Acts.USER, self.label)
        whole, tags, done = hashlib.sha256(), bytearray(), 0
        buffer = memoryview(bytearray(PIECE_BYTES))
        while done < size or not tags:
            stop.check()
            piece = buffer[: read_into(self.stream, buffer[: min(PIECE_BYTES, size - done)], self.label)]
            whole.update(piece)
            tags += reading_tag(self.key, piece)
            done += len(piece)
            progress(ProgressStep("hash", done, size))
            if not piece:
                break
        if done != size or read_into(self.stream, buffer[:1], self.label):
            raise FileError("file_changed", Acts.USER, self.label)
        return HashedFile(self.label, size, whole.digest(), opener, self.key, bytes(tags))
