"""The default engine for chunk bytes: one file per place, a slot of 262,144 bytes per chunk.

A file's name is a random place, not the upload, and a slot's number is the chunk's, so neither name nor
layout tells anything that the rows do not.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock, FreeBytes
from server_stub.store.rows import StoreFull

CHUNK_BYTES = 262_144
_BLOCK_BYTES = 512  # of `st_blocks`, whatever the file system's own are


class ChunkFiles:
    """`ChunkBytes` in a folder of 256 folders, made beforehand so that a new file needs one folder sync."""

    def __init__(self, folder: Path, clock: Clock, free_bytes: FreeBytes | None = None) -> None:
        self._folder = folder
        self._clock = clock
        self.free_bytes = free_bytes or self._disk_free

    @staticmethod
    def lay_out(folder: Path) -> None:
        """Make the folders of a new store, durable."""
        folder.mkdir(mode=0o700)
        for number in range(256):
            (folder / f"{number:02x}").mkdir(mode=0o700)
        sync_folder(folder)
        sync_folder(folder.parent)

    def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
        """See `ChunkBytes.write`."""
        path = self._path(place)
        is_new = not path.exists()
        with _full_means_full(), _opened(path, os.O_WRONLY | os.O_CREAT) as file:
            for index, chunk in chunks.items():
                _write_all(file, chunk, index * CHUNK_BYTES)
            os.fdatasync(file)
            if is_new:
                sync_folder(path.parent)
        coarsen([path, path.parent], self._clock)

    def read(self, place: bytes, index: int) -> bytes | None:
        """See `ChunkBytes.read`. Does not touch the file's access time."""
        try:
            with _opened(self._path(place), os.O_RDONLY | os.O_NOATIME) as file:
                chunk = os.pread(file, CHUNK_BYTES, index * CHUNK_BYTES)
        except FileNotFoundError:
            return None
        return chunk if len(chunk) == CHUNK_BYTES else None

    def drop(self, place: bytes) -> None:
        """See `ChunkBytes.drop`."""
        path = self._path(place)
        path.unlink(missing_ok=True)
        sync_folder(path.parent)
        coarsen([path.parent], self._clock)

    def stored_bytes(self, place: bytes) -> int:
        """See `ChunkBytes.stored_bytes`."""
        try:
            return self._path(place).stat().st_blocks * _BLOCK_BYTES
        except FileNotFoundError:
            return 0

    def places_before(self, hour: int) -> set[bytes]:
        """See `ChunkBytes.places_before`."""
        names = self._folder.glob("??/" + "[0-9a-f]" * 32)
        return {bytes.fromhex(path.name) for path in names if _written_before(path, hour)}

    def _path(self, place: bytes) -> Path:
        name = place.hex()
        return self._folder / name[:2] / name

    def _disk_free(self) -> int:
        disk = os.statvfs(self._folder)
        return disk.f_bavail * disk.f_frsize


def sync_folder(folder: Path) -> None:
    """Make a folder's list of names durable."""
    with _opened(folder, os.O_RDONLY | os.O_DIRECTORY) as file:
        os.fsync(file)


def _written_before(path: Path, hour: int) -> bool:
    try:
        return path.stat().st_mtime < hour
    except FileNotFoundError:  # another process was first
        return False


@contextmanager
def _opened(path: Path, flags: int) -> Iterator[int]:
    file = os.open(path, flags | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        yield file
    finally:
        os.close(file)


@contextmanager
def _full_means_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise StoreFull from error
        raise


def _write_all(file: int, data: bytes, offset: int) -> None:
    view = memoryview(data)
    while view:
        written = os.pwrite(file, view, offset)
        view, offset = view[written:], offset + written
