"""What a running job holds: it reports how far it is, and learns that it is to pause or stop."""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop.domain.progress import Cancelled, ProgressStep

PROGRESS_INTERVAL_S = 0.05
"""At most 20 steps a second reach the window: more cannot be read and delay painting."""


class Progress:
    """What a job holds: it reports steps, and learns here that it is to pause or to stop.

    Every call to `step` or `check` may block while the task is paused, and raises
    `Cancelled` once the task is cancelled.
    """

    def __init__(self, report: Callable[[ProgressStep], None], clock: Callable[[], float]) -> None:
        self._report = report
        self._clock = clock
        self._next_report_s = float("-inf")
        self._withheld: ProgressStep | None = None
        self._wake = threading.Condition()
        self._cancelled = False
        self._paused = False

    @property
    def cancelled(self) -> bool:
        """Whether the task is to stop."""
        return self._cancelled

    def check(self) -> None:
        """Wait while paused, then raise `Cancelled` if the task was cancelled."""
        with self._wake:
            while self._paused and not self._cancelled:
                self._wake.wait()
        if self._cancelled:
            raise Cancelled

    def step(self, step: ProgressStep) -> None:
        """Report how far the job is; steps that come too fast wait, the last one is never lost."""
        self.check()
        now_s = self._clock()
        if now_s < self._next_report_s:
            self._withheld = step
            return
        self._next_report_s = now_s + PROGRESS_INTERVAL_S
        self._withheld = None
        self._report(step)

    def flush(self) -> None:
        """Report the step that was withheld, if there is one; the runner calls this at the end."""
        step, self._withheld = self._withheld, None
        if step is not None and not self._cancelled:
            self._report(step)

    def set_paused(self, paused: bool) -> None:
        """Pause or go on (from the handle)."""
        with self._wake:
            self._paused = paused
            self._wake.notify_all()

    def cancel(self) -> None:
        """Ask the job to stop (from the handle)."""
        with self._wake:
            self._cancelled = True
            self._wake.notify_all()
