"""The file that a run keeps in the outbox for its report, between the worker that makes it and the window."""

from __future__ import annotations

import threading
from pathlib import Path


class Kept:
    """One file at most. Whichever comes first, its making or its report's end, no file is left by chance."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._path: Path | None = None
        self._turn = 0

    @property
    def path(self) -> Path | None:
        """The file that lies there now."""
        with self._lock:
            return self._path

    @property
    def turn(self) -> int:
        """To be handed to `take_in`: another one by then means that the report was let go meanwhile."""
        with self._lock:
            return self._turn

    def take_in(self, turn: int, path: Path) -> Path | None:
        """A file was made; gives the one that must go: the version before, or this one if nobody wants it."""
        with self._lock:
            if turn != self._turn:
                return path
            before, self._path = self._path, path
            return before

    def let_go(self) -> Path | None:
        """The report is over; gives the file it had. One that is still being made is not wanted any more."""
        with self._lock:
            self._turn += 1
            path, self._path = self._path, None
            return path
