"""Cover capsules while the reporter's window is open, if somebody switched them on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.domain.sendtime import Wait, look
from desktop.runtime.tasks import Cancelled, Progress, TaskHandle
from desktop.services.covers import REPORTERS_MEAN_SECONDS, seconds_until
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class CoverState:
    """`sent` in this run; `error`: why the last one did not go, None if it did."""

    on: bool = False
    sent: int = 0
    error: Exception | None = None


class CoverModel(ViewModel[CoverState]):
    """Off at every start; what fails is said in the details only, and never made up for."""

    def __init__(
        self, world: World, office: OfficeModel, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`busy`: whether something real is being sent or looked for."""
        super().__init__(CoverState(), parent)
        self._world = world
        self._office = office
        self._busy = busy
        self._wait: Wait | None = None
        self._task: TaskHandle | None = None

    def switch(self, on: bool) -> None:
        """Begin, or stop at once."""
        self._show(replace(self.snapshot, on=on, error=None))
        self._wait = None
        if on:
            self._draw()
        else:
            self.stop()

    def stop(self) -> None:
        """End what is under way."""
        if self._task is not None:
            self._task.cancel()

    def tick(self) -> None:
        """Hand one in when its moment has come; the real thing goes first, always."""
        if self._busy():
            self.stop()
            return
        if self._wait is None:
            return
        self._wait = look(self._wait, self._world.clock(), self._world.random)
        if self._wait.is_over:
            self._post()

    def _post(self) -> None:
        line, office = self._office.line, self._office.snapshot.office
        self._wait = None
        if line is None or office is None:
            self._draw()
            return

        def job(progress: Progress) -> None:
            line.covers.post(office, line.stop(progress))

        task = self._world.runner.run(job, done=lambda _none: self._is_done(None), failed=self._is_done)
        self._task = task if task.active else None

    def _is_done(self, error: Exception | None) -> None:
        self._task = None
        if not self.snapshot.on:
            return
        sent = self.snapshot.sent + (error is None)
        told = None if isinstance(error, Cancelled) else error
        self._show(replace(self.snapshot, sent=sent, error=told))
        self._draw()

    def _draw(self) -> None:
        now = self._world.clock()
        due = now + seconds_until(REPORTERS_MEAN_SECONDS, self._world.random)
        self._wait = Wait(due, due, now)
