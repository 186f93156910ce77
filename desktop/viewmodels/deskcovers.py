"""Cover capsules while the desk is open: at moments that tell nothing, and without a word when one fails."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from desktop.runtime.progress import Progress
from desktop.services.desk import Desk
from desktop.services.deskcovers import post_cover, seconds_to_next
from desktop.services.errors import GatewayError, HostileError, OfficeError, ParcelError
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.deskworld import DeskWorld

_JOB = "cover"


class CoverModel(QObject):
    """Has nothing to show. `tick` is called every few seconds."""

    def __init__(self, desk: Desk, world: DeskWorld, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._world = world
        self._lines = lines
        self._jobs = Jobs(world.runner)
        self._next_at: float | None = None

    def tick(self) -> None:
        """Hand one in when its moment has come; a computer that slept makes up for none."""
        due = self._next_at is not None
        if self._jobs.busy(_JOB) or (self._next_at or 0.0) > self._world.clocks.awake():
            return
        self._next_at = None
        self._jobs.run(_JOB, lambda gate: self._run(gate, post=due), done=self._wait, failed=lambda _: None)

    def close(self) -> None:
        """The desk locks."""
        self._jobs.close()

    def _wait(self, seconds: float) -> None:
        self._next_at = self._world.clocks.awake() + seconds

    def _run(self, gate: Progress, *, post: bool) -> float:
        """Hand one in if that is due; gives how many seconds to wait. Errors: `DeskError`, `Cancelled`."""
        if post:
            public = self._lines.public(gate)
            with suppress(GatewayError, OfficeError, ParcelError, HostileError):
                post_cover(self._desk, public.dial, public.stop)
        return seconds_to_next(self._desk.card.publish_interval_seconds, self._world.random)
