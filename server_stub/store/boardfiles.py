"""Laid-out boards as static files: a folder per publication, switched by one rename, the last two kept.

Layout: `<publication time>-<fingerprint of what is on it>/index` and pages named by the first 16 bytes of
their SHA-256 in hex, which a reader computes from the index. A page of the board before stays readable for
one publication, so a reader who crosses the switch still finds the page that belongs to its index.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock, Random
from server_stub.store.chunkfiles import sync_folder

_FOLDER = re.compile(r"([0-9]{1,12})-([0-9a-f]{32})")
_PAGE = re.compile(r"[0-9a-f]{32}")
_KEPT = 2


def page_name(page: bytes) -> str:
    """What a page is called: the first 16 bytes of its SHA-256, 32 hex digits."""
    return hashlib.sha256(page).hexdigest()[:32]


class BoardFiles:
    """The folder of laid-out boards. Any number of processes may publish into it: the first rename wins."""

    def __init__(self, folder: Path, clock: Clock, random: Random) -> None:
        self._folder = folder
        self._clock = clock
        self._random = random

    def newest(self) -> tuple[int, str] | None:
        """Publication time and fingerprint of the newest board."""
        boards = self._boards()
        return None if not boards else (boards[-1][0], boards[-1][1])

    def publish(self, publication: int, mark: str, index: bytes, pages: Sequence[bytes]) -> None:
        """Write a board durably and make it the newest in one step; drop all but the last two."""
        new = self._folder / f".new-{self._random(8).hex()}"
        new.mkdir(mode=0o700)
        for name, data in [("index", index), *((page_name(page), page) for page in pages)]:
            _write(new / name, data)
        sync_folder(new)
        target = self._folder / f"{publication}-{mark}"
        try:
            new.rename(target)
        except OSError:  # another process laid out the same board first
            if not target.is_dir():
                raise
            shutil.rmtree(new)
        sync_folder(self._folder)
        self.prune()
        coarsen([*target.iterdir(), target, self._folder], self._clock)

    def index(self) -> bytes | None:
        """The index of the newest board."""
        newest = self.newest()
        if newest is None:
            return None
        return (self._folder / f"{newest[0]}-{newest[1]}" / "index").read_bytes()

    def page(self, name: str) -> bytes | None:
        """A page of the newest board or the one before."""
        if not _PAGE.fullmatch(name):
            return None
        for _, _, folder in reversed(self._boards()[-_KEPT:]):
            try:
                return (folder / name).read_bytes()
            except FileNotFoundError:
                continue
        return None

    def prune(self) -> None:
        """Delete boards before the last two."""
        for _, _, folder in self._boards()[:-_KEPT]:
            shutil.rmtree(folder, ignore_errors=True)

    def clear_unfinished(self) -> None:
        """Delete what a process that died was laying out; called before anything is served."""
        for folder in self._folder.glob(".new-*"):
            shutil.rmtree(folder, ignore_errors=True)
        coarsen([self._folder], self._clock)

    def _boards(self) -> list[tuple[int, str, Path]]:
        found = []
        for folder in self._folder.iterdir():
            if match := _FOLDER.fullmatch(folder.name):
                found.append((int(match[1]), match[2], folder))
        return sorted(found)


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
