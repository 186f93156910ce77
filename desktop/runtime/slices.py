"""Long work of the window in short turns of its event loop, so that keys are never kept waiting.

Only for what must happen on the GUI thread, such as building pages; all else belongs to the task runner.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

TURN_S = 0.004
"""A turn ends with the step in which this is over; a step may take 40 ms, and 50 are felt."""


class Slices(QObject):
    """One piece of work at a time: a generator that yields wherever it may be interrupted."""

    _working: ClassVar[WeakSet[Slices]] = WeakSet()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(parent)
        self._clock = clock
        self._steps: Iterator[None] | None = None
        self._stepping = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @staticmethod
    def any_working() -> bool:
        """Whether any such work waits for its next turn; what went away with its page does not."""
        return any(one.working and isValid(one) for one in Slices._working)

    @property
    def working(self) -> bool:
        """Whether something is left to do."""
        return self._steps is not None

    def begin(self, steps: Iterator[None], *, now: bool) -> None:
        """Do this instead of what was left; the first turn comes now or with the next event."""
        self._steps = steps
        Slices._working.add(self)
        self._timer.start()
        if now:
            self._turn()

    def finish(self) -> None:
        """Do all that is left, at once."""
        while self._step():
            pass

    def until(self, ready: Callable[[], bool]) -> None:
        """Go on at once until this is so, or nothing is left."""
        while not ready() and self._step():
            pass

    def _turn(self) -> None:
        end = self._clock() + TURN_S
        while self._step() and self._clock() < end:
            pass

    def _step(self) -> bool:
        """Do one step; False when nothing is left. A step may begin other work, which comes after it."""
        steps = self._steps
        if steps is None or self._stepping:
            return False
        self._stepping = True
        try:
            next(steps)
        except StopIteration:
            if self._steps is steps:
                self._steps = None
                self._timer.stop()
                Slices._working.discard(self)
        finally:
            self._stepping = False
        return self._steps is not None
