"""The own time of a thread: what it worked and what it waited for in system calls.

The time in which it was ready to run and other processes had the processor is not its own (Linux tells it in
/proc). So a loaded machine makes nothing look slow.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Stopwatch:
    """The own time of the thread that made it, in milliseconds."""

    def __init__(self) -> None:
        waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._file = os.open(waited, os.O_RDONLY)
        self._left_out = 0.0
        self._garbage = 0.0

    def now(self) -> float:
        """The time, without what other processes and what is left out took of it."""
        waited = int(os.pread(self._file, 64, 0).split()[1])
        return (time.monotonic_ns() - waited) / 1e6 - self._left_out

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """Leave out what is not the window's work."""
        before = self.now()
        try:
            yield
        finally:
            self._left_out += self.now() - before

    def collecting(self, phase: str, _info: object) -> None:
        """Leave out the search for garbage: a test run keeps a hundred times a program's objects."""
        if phase == "start":
            self._garbage = self.now()
        else:
            self._left_out += self.now() - self._garbage

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)
