"""The desk's running jobs by name: one of a kind at a time, all of them stopped when the desk locks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop.runtime.tasks import Progress, ProgressStep, Runner, TaskHandle

T = TypeVar("T")


class Jobs:
    """Starts jobs on the runner; after `close` nobody is called back any more."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._handles: dict[str, TaskHandle] = {}
        self._waiting: dict[str, Callable[[], object]] = {}
        self._closed = False

    def busy(self, name: str) -> bool:
        """Whether a job of this name runs."""
        return self.handle(name) is not None

    def handle(self, name: str) -> TaskHandle | None:
        """The running job of this name."""
        handle = self._handles.get(name)
        return handle if handle is not None and handle.active else None

    def run(
        self,
        name: str,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[ProgressStep], None] | None = None,
    ) -> bool:
        """Start a job unless one of this name runs; tells whether it was started."""
        if self._closed or self.busy(name):
            return False

        def after(call: Callable[[], None]) -> None:
            if not self._closed:
                call()
                self._start_waiting(name)

        self._handles[name] = self._runner.run(
            job,
            done=lambda result: after(lambda: done(result)),
            failed=lambda error: after(lambda: failed(error)),
            progress=None if progress is None else lambda step: None if self._closed else progress(step),
        )
        return True

    def run_latest(
        self,
        name: str,
        job: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start a job now, or when the one of this name ends; of several that wait only the last is run."""
        if not self.run(name, job, done=done, failed=failed):
            self._waiting[name] = lambda: self.run(name, job, done=done, failed=failed)

    def after(self, names: Sequence[str], call: Callable[[], object]) -> None:
        """Call when the jobs of these names have ended, those that wait behind them left out."""
        busy = [name for name in names if self.busy(name)]
        if busy:
            self._waiting[busy[0]] = lambda: self.after(busy, call)
        else:
            call()

    def cancel(self, *names: str) -> list[str]:
        """Stop the running jobs of these names; gives the names."""
        running = [name for name in names if self.busy(name)]
        for name in running:
            self._handles[name].cancel()
        return running

    def close(self) -> None:
        """Stop everything and call nobody back."""
        self._closed = True
        self._waiting.clear()
        for handle in self._handles.values():
            handle.cancel()

    def _start_waiting(self, name: str) -> None:
        start = self._waiting.pop(name, None)
        if start is not None and not self._closed:
            start()
