"""Handing in a sealed file for somebody: looked at first, sent when the helper says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject

from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.handin import HandedIn, Inspected
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_sending import SendingModel
from desktop.viewmodels.reporter_world import World

CarriedFile: TypeAlias = Inspected
"""What pages are given to show."""


@dataclass(frozen=True, slots=True)
class CarryState:
    """`file`: what a helper may know of it, once looked at. `done` of `total` bytes while `looking`."""

    looking: bool = False
    done: int = 0
    total: int | None = None
    file: Inspected | None = None
    error: Exception | None = None


class CarryModel(ViewModel[CarryState]):
    """Holds the path of the file and nothing of what is in it."""

    def __init__(self, world: World, office: OfficeModel, parent: QObject | None = None) -> None:
        super().__init__(CarryState(), parent)
        self._world = world
        self._office = office
        self._task: TaskHandle | None = None
        self.sending = SendingModel(world, self)
        # Another office, or none: what was said of the file no longer holds.
        self._seen: object = None
        office.changed.connect(self._follow_office)

    def look(self, path: Path) -> None:
        """Read the whole file before anything is sent: whole, for this office, in its week."""
        line, office = self._office.line, self._office.snapshot.office
        if line is None or office is None or self.sending.snapshot.under_way:
            return
        self.forget()
        self._show(CarryState(looking=True))
        task = self._world.runner.run(
            lambda progress: line.hand_in.inspect(path, office, progress.step, line.stop(progress)),
            done=self._looked,
            failed=self._has_failed,
            progress=self._goes_on,
        )
        self._task = task if task.active else None

    def hand_in(self) -> None:
        """Send what was looked at."""
        if self.snapshot.file is not None:
            self.hand_in_file(self.snapshot.file.path)

    def hand_in_file(self, path: Path) -> None:
        """Send a sealed file as it is; doing it again sends only what is missing."""
        line, office = self._office.line, self._office.snapshot.office
        if line is None or office is None:
            return

        def work(progress: Progress) -> HandedIn:
            now = self._office.line_after(line)
            return now.hand_in.hand_in(path, office, progress.step, now.stop(progress))

        self.sending.start(work, has_files=True)

    def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Forget the file, sent or not."""
        self.stop()
        self._task = None
        self.sending.forget()
        self._show(CarryState())

    def _follow_office(self) -> None:
        office = self._office.snapshot.office
        now = office.office_id if office else None
        if now != self._seen:
            self._seen = now
            if not self.sending.snapshot.under_way:
                self.forget()

    def _goes_on(self, step: ProgressStep) -> None:
        if self.snapshot.looking:
            self._show(CarryState(looking=True, done=step.done, total=step.total))

    def _looked(self, file: Inspected) -> None:
        self._task = None
        if self.snapshot.looking:
            self._show(CarryState(file=file))

    def _has_failed(self, error: Exception) -> None:
        self._task = None
        if self.snapshot.looking:
            self._show(CarryState(error=None if isinstance(error, Cancelled) else error))
