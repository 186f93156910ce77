"""The log's tiles and entry bundles as static files, durable before the publication that names them."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock, Random
from server_stub.store.chunkfiles import sync_folder

_PATH = re.compile(r"tile/(?:[0-4]|entries)/(?:x[0-9]{3}/){0,3}[0-9]{3}(?:\.p/[1-9][0-9]{0,2})?")
_HEAD = "laid-out"
_DRAFT = ".new-"


class LogFiles:
    """The folder of the log. Any number of processes may write into it: they write the same bytes."""

    def __init__(self, folder: Path, clock: Clock, random: Random) -> None:
        self._folder = folder
        self._clock = clock
        self._random = random

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While the block runs no other process, and no other thread, is in such a block.

        So `laid_out` never goes back. The kernel lets go of the lock of a process that dies.
        """
        folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)

    def laid_out(self) -> int | None:
        """The publication up to which all files are there."""
        try:
            return int((self._folder / _HEAD).read_text("ascii"))
        except (OSError, ValueError):
            return None

    def lay_out(self, publication: int, files: dict[str, bytes]) -> None:
        """Write files durably, then note the publication; `alone`. What was there is replaced by the same."""
        folders = {self._folder}
        for path, data in files.items():
            folders |= self._write(path, data)
        for folder in sorted(folders, key=lambda one: len(one.parts), reverse=True):
            sync_folder(folder)
        self._write(_HEAD, str(publication).encode("ascii"))
        sync_folder(self._folder)
        coarsen([*(self._folder / path for path in (*files, _HEAD)), *folders], self._clock)

    def unfinished(self) -> list[Path]:
        """What a process that died was writing, if no other writes now: `alone`."""
        return list(self._folder.rglob(f"{_DRAFT}*"))

    def clear_unfinished(self) -> None:
        """Delete it. Nobody who writes is disturbed."""
        with self.alone():
            for draft in self.unfinished():
                draft.unlink()
                coarsen([draft.parent], self._clock)

    def read(self, path: str) -> bytes | None:
        """A tile or bundle by its path (SPEC §17.3), None if there is no such file."""
        if not _PATH.fullmatch(path):
            return None
        try:
            return (self._folder / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def _write(self, path: str, data: bytes) -> set[Path]:
        """Put a file in its place in one step; gives the folders that name what is new."""
        target, touched = self._folder / path, set[Path]()
        for parent in reversed(target.relative_to(self._folder).parents):
            folder = self._folder / parent
            if not folder.is_dir():
                folder.mkdir(mode=0o700, exist_ok=True)
            touched.add(folder)
        draft = target.with_name(f"{_DRAFT}{self._random(8).hex()}")
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            draft.rename(target)
        finally:
            draft.unlink(missing_ok=True)
        return touched
