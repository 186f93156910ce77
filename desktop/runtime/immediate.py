"""The runner without threads: for tests, pictures and command lines.

It keeps the promises of `TaskRunner` (the same contract test runs against both), with one
difference that callers must allow for: `done` or `failed` may be called before `run`
returns. Ask the handle (`handle.active`), never "did I store a handle".
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import ClassVar, TypeVar

from desktop.runtime.tasks import Progress, ProgressStep, RunnerClosed, Task, TaskHandle

T = TypeVar("T")


class ImmediateRunner:
    """Runs each job at once on the calling thread; while held, jobs wait for `release`.

    Holding shows a window in its busy state and lets a test cancel or pause a task that
    has not begun.
    """

    beside: ClassVar[Callable[[], AbstractContextManager[object]]] = nullcontext
    """Put around each job: who times the GUI thread leaves out what otherwise runs beside it."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, held: bool = False) -> None:
        self._clock = clock
        self._held = held
        self._closed = False
        self._waiting: list[Task] = []

    @property
    def busy(self) -> int:
        """How many tasks have not called back yet."""
        return len(self._waiting)

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressStep], None] | None = None,
    ) -> TaskHandle:
        """Run `job` now, or queue it while held; see `Runner.run`."""
        if self._closed:
            raise RunnerClosed
        task = Task(job, done, failed, progress)
        task.connect(task.show, self._clock)
        self._waiting.append(task)
        if not self._held:
            self._perform(task)
        return task.handle

    def hold(self) -> None:
        """Queue the jobs from now on."""
        self._held = True

    def release(self) -> None:
        """Run what waits in order; paused tasks stay until they are resumed and released again."""
        self._held = False
        for task in list(self._waiting):
            if not task.handle.paused or task.handle.cancelled:
                self._perform(task)

    def shutdown(self) -> None:
        """Drop what waits and call nobody back any more."""
        self._closed = True
        for task in self._waiting:
            task.gate.cancel()
        self._waiting.clear()

    def _perform(self, task: Task) -> None:
        with ImmediateRunner.beside():
            outcome = task.outcome()
        if task in self._waiting and not self._closed:
            self._waiting.remove(task)
            task.finish(outcome)
