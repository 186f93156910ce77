"""How long a program has been left alone, and when that is too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

IDLE_LIMIT_S = 15 * 60
"""A vault left open on an empty desk is the easiest way in; fifteen minutes outlast a phone call."""

_TICK_MS = 5_000


@dataclass(frozen=True, slots=True)
class Clocks:
    """Two clocks in seconds: the wall's, and one that only counts while the computer is awake."""

    wall: Callable[[], float]
    awake: Callable[[], float]


class IdleWatch(QObject):
    """`ticked` comes every few seconds while it watches, `expired` once, when time is up."""

    ticked = Signal()
    expired = Signal()

    def __init__(
        self,
        clocks: Clocks,
        limit_s: float = IDLE_LIMIT_S,
        parent: QObject | None = None,
        *,
        tick_ms: int = _TICK_MS,
    ) -> None:
        """`tick_ms` is how often the clocks are looked at."""
        super().__init__(parent)
        self._clocks = clocks
        self._limit_s = limit_s
        self._last = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self.tick)

    @property
    def minutes_left(self) -> int:
        """Whole minutes until the time is up, rounded up."""
        return max(0, int(-(-(self._limit_s - self._idle_s()) // 60)))

    @property
    def watching(self) -> bool:
        """Whether it looks at the clocks."""
        return self._timer.isActive()

    def start(self, limit_s: float | None = None) -> None:
        """Begin to watch, for another time if one is given; this moment counts as activity."""
        self._limit_s = self._limit_s if limit_s is None else limit_s
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clocks.wall(), self._clocks.awake()

    def tick(self) -> None:
        """Look at the clocks; the timer calls this."""
        if self._idle_s() >= self._limit_s:
            self.stop()
            self.expired.emit()
        else:
            self.ticked.emit()

    def _idle_s(self) -> float:
        """The longer of both: sleep counts, and a wall clock that is set back does not help."""
        wall, awake = self._last
        return max(self._clocks.wall() - wall, self._clocks.awake() - awake)
