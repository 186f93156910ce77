"""Sealing and sending, or sealing into a file: work that can be held, stopped and taken up again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.sendtime import Wait, again, begin, look
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.errors import GatewayError
from desktop.services.httpfailures import PASSING
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_sendstate import Done, Outcome, Result, SendStage, SendState, outcome_of
from desktop.viewmodels.reporter_world import World
from desktop.viewmodels.turns import Turns

__all__ = ["Done", "Outcome", "Result", "SendStage", "SendState", "SendingModel", "Work", "outcome_of"]

T = TypeVar("T")
Work = Callable[[Progress], Result]
Keeping = Callable[[Progress], Work]
"""Puts what is to be sent into the outbox; gives the work that sends it from there."""


class SendingModel(ViewModel[SendState]):
    """Runs the work it is given; the same work again sends only what is missing."""

    arrived = Signal(object)
    """The work is done; carries its `Outcome`."""

    def __init__(self, world: World, parent: QObject | None = None) -> None:
        super().__init__(SendState(), parent)
        self._world = world
        self._work: Work | None = None
        self._keep: Keeping | None = None
        self._wait: Wait | None = None
        self._hours: int | None = None
        self._task: TaskHandle | None = None
        self._first: tuple[float, int] | None = None
        self._turns = Turns()

    def start(
        self,
        work: Work,
        *,
        has_files: bool,
        to_file: bool = False,
        hours: int | None = None,
        keep: Keeping | None = None,
    ) -> None:
        """Begin: at once, or at a moment of chance within so many hours.

        With `keep` it is put into the outbox first, and the work that this gives is done in place of `work`.
        """
        self._drop_task()
        self._work, self._keep, self._hours, self._wait = work, keep, hours, None
        self._show(SendState(has_files=has_files, to_file=to_file))
        self._go_on()

    def again(self) -> None:
        """Take up what was stopped or failed, at once."""
        if self._work is not None and self.snapshot.stage in (SendStage.STOPPED, SendStage.FAILED):
            self._hours = None if self._wait is not None else self._hours
            self._go_on()

    def send_now(self) -> None:
        """Wait no longer."""
        if self.snapshot.stage is SendStage.WAITING:
            self._hours = None
            self._go_on()

    def tick(self) -> None:
        """Look at the clock; called every few seconds while the window is open."""
        if self.snapshot.stage is SendStage.WAITING and self._wait is not None:
            self._wait = look(self._wait, self._world.clock(), self._world.random)
            self._show(replace(self.snapshot, latest=self._wait.latest))
            if self._wait.is_over:
                self._run()

    def pause(self, paused: bool) -> None:
        """Hold the work, or go on."""
        if self._task is not None and self._task.active:
            (self._task.pause if paused else self._task.resume)()
            self._first = None
            stage = SendStage.PAUSED if paused else SendStage.WORKING
            self._show(replace(self.snapshot, stage=stage, bytes_per_s=None))

    def cancel(self) -> None:
        """Stop at the next step, or stop waiting; nothing is lost by it."""
        if self.snapshot.stage is SendStage.WAITING:
            self._show(replace(self.snapshot, stage=SendStage.STOPPED, latest=None))
        if self._task is not None:
            self._task.cancel()

    def leave_route(self) -> None:
        """Another way to the server was chosen: what goes there stops, and is taken up over the new one."""
        if not self.snapshot.to_file and self.snapshot.stage is not SendStage.WAITING:
            self.cancel()

    def forget(self) -> None:
        """Drop the work and what it holds: parcel, words, files."""
        self._drop_task()
        self._work = self._keep = self._wait = None
        self._show(SendState())

    def _drop_task(self) -> None:
        """What still runs ends at its next step, and whatever it says later is not heard."""
        self._turns.next()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _go_on(self) -> None:
        """First keep it, if that was asked for; then wait, or send."""
        if self._keep is not None:
            self._do(self._keep, self._is_kept)
        elif self._hours is not None:
            self._wait = begin(self._world.clock(), self._hours, self._world.random)
            self._rest()
        else:
            self._run()

    def _rest(self) -> None:
        if self._wait is not None:
            waiting = replace(self.snapshot, stage=SendStage.WAITING, latest=self._wait.latest)
            self._show(replace(waiting, error=None, phase="", bytes_per_s=None))

    def _run(self) -> None:
        if self._work is not None:
            self._do(self._work, self._is_done)

    def _do(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._first = None
        self._turns.next()
        working = replace(self.snapshot, stage=SendStage.WORKING, latest=None, error=None)
        self._show(replace(working, outcome=None, phase=""))
        task = self._world.runner.run(
            work,
            done=self._turns.only(done),
            failed=self._turns.only(self._has_failed),
            progress=self._turns.only(self._goes_on),
        )
        if task.active:
            self._task = task

    def _is_kept(self, work: Work) -> None:
        self._task = None
        self._keep, self._work = None, work
        self._show(replace(self.snapshot, kept=True))
        self._go_on()

    def _goes_on(self, step: ProgressStep) -> None:
        self._show(
            replace(
                self.snapshot,
                phase=step.phase,
                done=step.done,
                total=step.total,
                bytes_per_s=self._rate(step),
            )
        )

    def _rate(self, step: ProgressStep) -> float | None:
        """Bytes a second since the first step of this phase; nothing before a second has passed."""
        now = self._world.clock()
        if step.phase != self.snapshot.phase or self._first is None:
            self._first = (now, step.done)
        began, had = self._first
        return (step.done - had) / (now - began) if now - began >= 1 else None

    def _is_done(self, result: Result) -> None:
        self._task = self._work = None
        outcome = outcome_of(result)
        self._show(replace(self.snapshot, stage=SendStage.DONE, outcome=outcome, bytes_per_s=None))
        self.arrived.emit(outcome)

    def _has_failed(self, error: Exception) -> None:
        self._task = None
        if self._sleeps_on(error):
            return
        stopped = isinstance(error, Cancelled)
        stage = SendStage.STOPPED if stopped else SendStage.FAILED
        self._show(replace(self.snapshot, stage=stage, error=None if stopped else error, bytes_per_s=None))

    def _sleeps_on(self, error: Exception) -> bool:
        """A moment of chance at which the network was away: nobody may be there to try again."""
        now, wait = self._world.clock(), self._wait
        passing = isinstance(error, GatewayError) and error.code in PASSING
        if wait is None or self._hours is None or not passing or now >= wait.latest:
            return False
        self._wait = again(wait, now, self._world.random)
        self._rest()
        return True
