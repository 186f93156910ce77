"""The desk as a whole: which page is shown, the vault's being open, and its locking.

The open desk lives in one place, `_desk`; locking drops it, stops every job and closes the vault.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.runtime.progress import Progress
from desktop.runtime.tasks import RunnerClosed
from desktop.services.desk import Desk, open_desk
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskfolders import DeskFound, look_into
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskwork import WorkModel
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import IdleWatch


class Stage(StrEnum):
    """Which page fills the window."""

    START = "start"
    SETUP = "setup"
    UNLOCK = "unlock"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class DeskState:
    """`found` is the desk chosen; `busy`: the passphrase is stretched; `failure`: why that did not help.

    `locked`: the desk was open a moment ago; `minutes_left` until it locks, None while it is not open.
    """

    stage: Stage = Stage.START
    found: DeskFound | None = None
    busy: bool = False
    failure: Exception | None = None
    locked: bool = False
    minutes_left: int | None = None


class DeskModel(ViewModel[DeskState]):
    """`work` is there while the desk is open, `setup` while an office is being set up."""

    def __init__(self, world: DeskWorld, speech: CodeSpeech, parent: QObject | None = None) -> None:
        super().__init__(DeskState(), parent)
        self._world = world
        self._speech = speech
        self._jobs = Jobs(world.runner)
        self._desk: Desk | None = None
        self.work: WorkModel | None = None
        self.setup: SetupModel | None = None
        self.idle = IdleWatch(world.clocks, world.idle_limit_s, self)
        self.idle.ticked.connect(self._tick)
        self.idle.expired.connect(self.lock)

    def choose(self, folder: Path) -> None:
        """Ask for the passphrase of the desk in a folder; a folder without one is told."""
        self._show(replace(self.snapshot, failure=None))
        self._jobs.run("look", lambda _: look_into(folder), done=self._found, failed=self._fail)

    def begin_setup(self) -> None:
        """Set up a new office."""
        self.setup = SetupModel(self._world, self)
        self.setup.opened.connect(self._settle)
        self.setup.left.connect(self.leave)
        self._show(DeskState(stage=Stage.SETUP))

    def leave(self) -> None:
        """Back to the start, from set-up or from the passphrase."""
        self._drop_setup()
        self._show(DeskState())

    def unlock(self, passphrase: str) -> None:
        """Open the chosen desk; slow on purpose."""
        found = self.snapshot.found
        if found is None or self._jobs.busy("unlock"):
            return
        self._show(replace(self.snapshot, busy=True, failure=None))
        clock, random = self._world.clocks.wall, self._world.random

        def job(_gate: Progress) -> Desk:
            return open_desk(found.folder, passphrase, clock, random)

        self._jobs.run("unlock", job, done=self._opened, failed=self._fail)

    def lock(self) -> None:
        """Close the vault now: jobs stop, what was shown is dropped, the passphrase is asked for again."""
        desk, found = self._desk, self.snapshot.found
        if desk is None:
            return
        self.idle.stop()
        self._drop_work()
        self._show(DeskState(stage=Stage.UNLOCK, found=found, locked=True))
        try:
            # Closing waits for the statement that runs in a job; the window does not.
            self._jobs.run(
                f"close-{id(desk)}", lambda _: desk.close(), done=lambda _: None, failed=self._fail
            )
        except RunnerClosed:  # the program ends, and no job runs any more
            desk.close()

    def touch(self) -> None:
        """Somebody is at the desk."""
        if self._desk is not None:
            self.idle.touch()
            self._tick()

    def close(self) -> None:
        """End: stop the clock and every job, close the vault."""
        self.idle.stop()
        desk = self._desk
        self._drop_work()
        self._drop_setup()
        self._jobs.close()
        if desk is not None:
            desk.close()

    def _found(self, found: DeskFound) -> None:
        self._drop_setup()
        self._show(DeskState(stage=Stage.UNLOCK, found=found))

    def _settle(self, found: DeskFound, desk: Desk) -> None:
        """The office that was just set up is open already."""
        self._drop_setup()
        self._show(DeskState(stage=Stage.SETUP, found=found))
        self._opened(desk)

    def _opened(self, desk: Desk) -> None:
        self._desk = desk
        self.work = WorkModel(desk, self._world, self._speech, self)
        self.idle.start()
        self._show(
            DeskState(stage=Stage.WORK, found=self.snapshot.found, minutes_left=self.idle.minutes_left)
        )
        self.work.begin()

    def _tick(self) -> None:
        if self._desk is not None:
            self._show(replace(self.snapshot, minutes_left=self.idle.minutes_left))
            if self.work is not None:
                self.work.tick()

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.snapshot, busy=False, failure=error))

    def _drop_work(self) -> None:
        self._desk = None
        if self.work is not None:
            self.work.close()
            self.work.deleteLater()
            self.work = None

    def _drop_setup(self) -> None:
        if self.setup is not None:
            self.setup.close()
            self.setup.deleteLater()
            self.setup = None
