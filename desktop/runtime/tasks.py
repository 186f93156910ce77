"""The one way off the GUI thread.

A job is a plain function of one argument, a `Progress`. It runs on a private thread
pool; its result, its failure and its progress come back on the thread that owns the
runner. The runner owns the signals: a QRunnable that owns them loses results when Qt
deletes it first.

QtCore only, so that view models may import it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from desktop.domain.progress import Cancelled, ProgressStep
from desktop.runtime.progress import Progress
from desktop.runtime.task import JobDied, Outcome, Task, TaskHandle

__all__ = [
    "Cancelled",
    "JobDied",
    "Progress",
    "ProgressStep",
    "Runner",
    "RunnerClosed",
    "Task",
    "TaskHandle",
    "TaskRunner",
]

T = TypeVar("T")

DEFAULT_THREADS = 6
"""Paused uploads keep their thread; six leave room for short jobs beside them."""


class RunnerClosed(Exception):
    """A job was given to a runner after `shutdown()`: our own mistake."""

    code = "runner_closed"
    acts = "us"


class Runner(Protocol):
    """What view models ask for: the real runner or the immediate one."""

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressStep], None] | None = None,
    ) -> TaskHandle:
        """Start `job`; exactly one of `done` and `failed` is called, on the owner's thread."""

    def shutdown(self) -> None:
        """Cancel what runs, wait for it, and call nobody back any more."""


class _Work(QRunnable):
    """The pool's view of a task; it owns nothing that anybody waits for."""

    def __init__(self, task: Task, deliver: Callable[[Outcome], None]) -> None:
        super().__init__()
        self._task = task
        self._deliver = deliver

    def run(self) -> None:
        """Called by the pool on one of its threads."""
        self._deliver(self._task.outcome())


class TaskRunner(QObject):
    """Runs jobs on a private pool and answers on the thread that made the runner."""

    _delivery = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        threads: int = DEFAULT_THREADS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._closed = False
        self._tasks: set[Task] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._delivery.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shutdown)

    @property
    def busy(self) -> int:
        """How many tasks have not called back yet."""
        return len(self._tasks)

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressStep], None] | None = None,
    ) -> TaskHandle:
        """Start `job` on the pool; see `Runner.run`. Raises `RunnerClosed` after `shutdown`."""
        if self._closed:
            raise RunnerClosed
        task = Task(job, done, failed, progress)
        task.connect(lambda step: self._delivery.emit(lambda: task.show(step)), self._clock)
        self._tasks.add(task)
        work = _Work(task, lambda outcome: self._delivery.emit(lambda: self._finish(task, outcome)))
        self._pool.start(work)
        return task.handle

    def shutdown(self) -> None:
        """Cancel every task, wait for the jobs to end, drop their results. Safe to call twice."""
        self._closed = True
        for task in self._tasks:
            task.gate.cancel()
        self._pool.waitForDone()
        self._tasks.clear()

    def _receive(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _finish(self, task: Task, outcome: Outcome) -> None:
        self._tasks.discard(task)
        task.finish(outcome)
