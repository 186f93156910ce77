"""The own time of a thread: what it worked and what it waited for in system calls.

The time in which it was ready to run and other processes had the processor is not its own (Linux tells it in
/proc). Two threads that share a core slow each other down beyond that: `slowness` tells by how much.
"""

from __future__ import annotations

import os
import resource
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROUNDS = 40_000
"""About two milliseconds of plain counting, and a little memory, as windows need it."""


class Stopwatch:
    """The own time of the thread that made it, in milliseconds."""

    def __init__(self) -> None:
        waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._file = os.open(waited, os.O_RDONLY)
        self._left_out = 0.0
        self._garbage = 0.0
        self._quiet_ms = min(self._reference_ms() for _ in range(20))

    def now(self) -> float:
        """The time, without what other processes and what is left out took of it."""
        waited = int(os.pread(self._file, 64, 0).split()[1])
        return (time.monotonic_ns() - waited) / 1e6 - self._left_out

    def sleeps(self) -> int:
        """How often the thread has given the processor away by itself, to wait for something."""
        return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw

    def slowness(self) -> float:
        """How much longer the same work takes at present than it once did; 1 at the least."""
        taken = sorted(self._reference_ms() for _ in range(5))
        self._quiet_ms = min(self._quiet_ms, taken[0])
        return taken[2] / self._quiet_ms

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """Leave out what is not the window's work."""
        before = self.now()
        try:
            yield
        finally:
            self._left_out += self.now() - before

    def collecting(self, phase: str, _info: object) -> None:
        """Leave out the search for garbage: a test run keeps many times a program's objects."""
        if phase == "start":
            self._garbage = self.now()
        else:
            self._left_out += self.now() - self._garbage

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)

    def _reference_ms(self) -> float:
        # By the processor's account: it never waits, and what others took is not told at once, now and then.
        before = time.thread_time()
        kept = {number: str(number) for number in range(_ROUNDS // 4)}
        total = sum(number & 7 for number in range(_ROUNDS))
        del kept, total
        return (time.thread_time() - before) * 1000
