"""One job, its callbacks and the caller's handle: what both runners share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.progress import Cancelled, ProgressStep
from desktop.runtime.progress import Progress

Outcome = tuple[Any, Exception | None]


class JobDied(Exception):
    """A job left with something that is not an `Exception` (for instance `SystemExit`)."""

    code = "job_died"
    acts = "us"


class TaskHandle:
    """The caller's end of a task: cancel, pause, resume, and whether it is over."""

    def __init__(self, gate: Progress) -> None:
        self._gate = gate
        self.paused = False
        self.finished = False

    @property
    def active(self) -> bool:
        """True from the start until `done` or `failed` is called."""
        return not self.finished

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called on a running task."""
        return self._gate.cancelled

    def cancel(self) -> None:
        """Stop the job at its next step; afterwards `failed(Cancelled)` comes, never `done`."""
        if self.active:
            self._gate.cancel()

    def pause(self) -> None:
        """Hold the job at its next step."""
        self._set_paused(True)

    def resume(self) -> None:
        """Let a paused job go on."""
        self._set_paused(False)

    def _set_paused(self, paused: bool) -> None:
        if self.active and self.paused is not paused:
            self.paused = paused
            self._gate.set_paused(paused)


@dataclass(slots=True, eq=False)
class Task:
    """One job with its callbacks; shared by both runners."""

    job: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progress: Callable[[ProgressStep], None] | None
    gate: Progress = field(init=False)
    handle: TaskHandle = field(init=False)

    def connect(self, report: Callable[[ProgressStep], None], clock: Callable[[], float]) -> None:
        """Make the job's end (`gate`) and the caller's end (`handle`)."""
        self.gate = Progress(report, clock)
        self.handle = TaskHandle(self.gate)

    def show(self, step: ProgressStep) -> None:
        """Hand a step to the caller, unless the task is cancelled or nobody asked for steps."""
        if self.progress is not None and not self.gate.cancelled:
            self.progress(step)

    def outcome(self) -> Outcome:
        """Run the job: (result, None) or (None, failure)."""
        try:
            self.gate.check()
            result = self.job(self.gate)
            self.gate.flush()
        except Exception as failure:  # noqa: BLE001 - every failure goes to the caller
            return None, failure
        except BaseException:  # noqa: BLE001 - a pool thread has nobody else to tell
            return None, JobDied()
        return result, None

    def finish(self, outcome: Outcome) -> None:
        """Call the one callback that is due; a cancelled task never counts as done."""
        result, failure = outcome
        if self.gate.cancelled:
            failure = failure if isinstance(failure, Cancelled) else Cancelled()
        self.handle.finished = True
        if failure is None:
            self.done(result)
        else:
            self.failed(failure)
