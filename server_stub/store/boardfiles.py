"""Laid-out boards as static files: a folder per publication, switched by one rename, the last two kept.

Layout: `<publication time>-<fingerprint of what is on it>/index` and pages named by the first 16 bytes of
their SHA-256 in hex, which a reader computes from the index. A page of the board before stays readable for
one publication, so a reader who crosses the switch still finds the page that belongs to its index.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from math import inf
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock, Random
from server_stub.store.chunkfiles import sync_folder

_FOLDER = re.compile(r"([0-9]{1,12})-([0-9a-f]{32})")
_PAGE = re.compile(r"[0-9a-f]{32}")
_KEPT = 2


class BoardFiles:
    """The folder of laid-out boards. Any number of processes may publish into it: the first rename wins."""

    def __init__(self, folder: Path, clock: Clock, random: Random) -> None:
        self._folder = folder
        self._clock = clock
        self._random = random

    def newest(self) -> tuple[int, str] | None:
        """Publication time and fingerprint of the newest board."""
        boards = self.boards()
        return None if not boards else (boards[-1][0], boards[-1][1])

    def publish(self, publication: int, mark: str, files: Iterable[tuple[str, bytes]]) -> None:
        """Write a board's files durably and make it the newest in one step; drop all but the last two.

        Whatever is raised on the way, also by `files`, leaves the boards as they were.
        """
        new = self._folder / f".new-{self._random(8).hex()}"
        target = self._folder / f"{publication}-{mark}"
        new.mkdir(mode=0o700)
        try:
            for name, data in files:
                _write(new / name, data)
            sync_folder(new)
            new.rename(target)
        except OSError:
            if not target.is_dir():  # else another process laid out the same board first
                raise
        finally:
            shutil.rmtree(new, ignore_errors=True)
        sync_folder(self._folder)
        self.prune()
        coarsen([*target.iterdir(), target, self._folder], self._clock)

    def index(self) -> bytes | None:
        """The index of the newest board."""
        return next(self.indexes(), None)

    def indexes(self) -> Iterator[bytes]:
        """The indexes of the boards that are kept, the newest first."""
        for _, _, folder in reversed(self.boards()[-_KEPT:]):
            with suppress(FileNotFoundError):  # pruned meanwhile
                yield (folder / "index").read_bytes()

    def page(self, name: str) -> bytes | None:
        """A page of the newest board or the one before."""
        if not _PAGE.fullmatch(name):
            return None
        for _, _, folder in reversed(self.boards()[-_KEPT:]):
            try:
                return (folder / name).read_bytes()
            except FileNotFoundError:
                continue
        return None

    def surplus(self) -> list[Path]:
        """Boards before the last two."""
        return [folder for _, _, folder in self.boards()[:-_KEPT]]

    def prune(self) -> None:
        """Delete the surplus."""
        self._delete(self.surplus())

    def unfinished(self, before: float = inf) -> list[Path]:
        """What was being laid out, with nothing added to it since `before`, or was not deleted whole."""
        drafts = [folder for folder in self._folder.glob(".new-*") if _touched(folder) < before]
        return [*drafts, *self._folder.glob(".dead-*")]

    def clear_unfinished(self, before: float = inf) -> None:
        """Delete it. All of it is what a process that died left, before anything is served."""
        self._delete(self.unfinished(before))

    def _delete(self, folders: Iterable[Path]) -> None:
        """Taken out of the way first: who dies half way leaves no half board where whole ones are looked for.

        And whoever still lays it out fails whole, and cannot publish what is left.
        """
        for folder in folders:
            dead = folder.with_name(f".dead-{self._random(8).hex()}")
            with suppress(FileNotFoundError):
                folder.rename(dead)
            shutil.rmtree(dead, ignore_errors=True)
        coarsen([self._folder], self._clock)

    def boards(self) -> list[tuple[int, str, Path]]:
        """Publication time, fingerprint and folder of each board, the oldest first."""
        found = []
        for folder in self._folder.iterdir():
            if match := _FOLDER.fullmatch(folder.name):
                found.append((int(match[1]), match[2], folder))
        return sorted(found)


def _touched(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except FileNotFoundError:  # finished meanwhile
        return inf


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
