"""Work of locked children, one after the other: what a person waits for first, then small before big."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.cleaning.kinds import TEXTS, Kind
from desktop.cleaning.sniffing import kind_of
from desktop.runtime.tasks import Progress, Runner, TaskHandle

_TEXTS = TEXTS | {Kind.EML}


@dataclass(frozen=True, slots=True)
class Errand:
    """One piece of work on the file of one item; lower `rank` goes first."""

    key: int
    rank: tuple[int, int, int]
    job: Callable[[Progress], Any]
    begun: Callable[[], None]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


def look_rank(path: Path, size_bytes: int) -> tuple[int, int, int]:
    """Text before all else, then by size."""
    return 1, kind_of(b"", path.name) not in _TEXTS, size_bytes


COPY_RANK = (0, 0, 0)
"""The person has just asked for it."""


class Errands:
    """A queue over a runner; every child takes up to 2 GiB, so there is one at a time."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._waiting: list[Errand] = []
        self._active: Errand | None = None
        self._task: TaskHandle | None = None

    def add(self, errand: Errand) -> None:
        """Do it when its turn comes; an earlier one for the same item is given up."""
        self.drop(errand.key)
        self._waiting.append(errand)
        self._next()

    def drop(self, key: int) -> None:
        """Give the item's errand up: `failed` is called with `Cancelled` if it had begun, else nothing is."""
        self._waiting = [one for one in self._waiting if one.key != key]
        if self._active is not None and self._active.key == key and self._task is not None:
            self._task.cancel()

    def _next(self) -> None:
        if self._active is not None or not self._waiting:
            return
        errand = min(self._waiting, key=lambda one: one.rank)
        self._waiting.remove(errand)
        self._active = errand
        errand.begun()
        task = self._runner.run(
            errand.job,
            done=lambda result: self._over(lambda: errand.done(result)),
            failed=lambda error: self._over(lambda: errand.failed(error)),
        )
        if task.active:
            self._task = task

    def _over(self, tell: Callable[[], None]) -> None:
        self._active = self._task = None
        tell()
        self._next()
