"""Sealing and sending, or sealing into a file: work that can be held, stopped and taken up again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.handin import HandedIn
from desktop.services.parcels import Sent
from desktop.services.sealedfiles import SealedFile
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_world import World

Result = Sent | SealedFile | HandedIn
Work = Callable[[Progress], Result]


class Done(StrEnum):
    """What became of the work."""

    SENT = "sent"
    WRITTEN = "written"
    HANDED_IN = "handed_in"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What there is to say of it. Times are unix seconds; `path`, `size_bytes`, `closes` are of a file.

    `entry` is what stands in the public log for it.
    """

    done: Done
    publish_by: int | None = None
    recipients: tuple[str, ...] = ()
    chunk_count: int = 0
    chunks_sent: int = 0
    path: str = ""
    size_bytes: int = 0
    closes: int | None = None
    entry: bytes = b""
    code: str = ""
    """Of a sealed file: digits that whoever sealed it and whoever carries it can compare."""


class SendStage(StrEnum):
    """How far it is."""

    IDLE = "idle"
    WORKING = "working"
    PAUSED = "paused"
    STOPPED = "stopped"
    """The person stopped it; it can be taken up again."""
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SendState:
    """`phase` is `stretch`, `upload`, `seal`, `post` or `write`; `done` and `total` are bytes.

    While the server asks for work it is `upload_stamp` or `stamp`, and `done` the usual wait in seconds.
    """

    stage: SendStage = SendStage.IDLE
    phase: str = ""
    done: int = 0
    total: int | None = None
    bytes_per_s: float | None = None
    has_files: bool = False
    to_file: bool = False
    outcome: Outcome | None = None
    error: Exception | None = None

    @property
    def under_way(self) -> bool:
        """Whether it must not be left without asking."""
        return self.stage in (SendStage.WORKING, SendStage.PAUSED)


class SendingModel(ViewModel[SendState]):
    """Runs the work it is given; the same work again sends only what is missing."""

    arrived = Signal(object)
    """The work is done; carries its `Outcome`."""

    def __init__(self, world: World, parent: QObject | None = None) -> None:
        super().__init__(SendState(), parent)
        self._world = world
        self._work: Work | None = None
        self._task: TaskHandle | None = None
        self._first: tuple[float, int] | None = None

    def start(self, work: Work, *, has_files: bool, to_file: bool = False) -> None:
        """Begin."""
        self._work = work
        self._show(SendState(has_files=has_files, to_file=to_file))
        self._run()

    def again(self) -> None:
        """Take up what was stopped or failed."""
        if self._work is not None and self.snapshot.stage in (SendStage.STOPPED, SendStage.FAILED):
            self._run()

    def pause(self, paused: bool) -> None:
        """Hold the work, or go on."""
        if self._task is not None and self._task.active:
            (self._task.pause if paused else self._task.resume)()
            self._first = None
            stage = SendStage.PAUSED if paused else SendStage.WORKING
            self._show(replace(self.snapshot, stage=stage, bytes_per_s=None))

    def cancel(self) -> None:
        """Stop at the next step."""
        if self._task is not None:
            self._task.cancel()

    def leave_route(self) -> None:
        """Another way to the server was chosen: what goes there stops, and is taken up over the new one."""
        if not self.snapshot.to_file:
            self.cancel()

    def forget(self) -> None:
        """Drop the work and what it holds: parcel, words, files."""
        self.cancel()
        self._work = self._task = None
        self._show(SendState())

    def _run(self) -> None:
        work = self._work
        if work is None:
            return
        self._first = None
        self._show(replace(self.snapshot, stage=SendStage.WORKING, error=None, outcome=None, phase=""))
        task = self._world.runner.run(
            work,
            done=self._is_done,
            failed=self._has_failed,
            progress=self._goes_on,
        )
        self._task = task if task.active else None

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
        if self._work is None:
            return  # forgotten meanwhile
        stopped = isinstance(error, Cancelled)
        stage = SendStage.STOPPED if stopped else SendStage.FAILED
        self._show(replace(self.snapshot, stage=stage, error=None if stopped else error, bytes_per_s=None))


def outcome_of(result: Result) -> Outcome:
    """What there is to say of a result."""
    if isinstance(result, SealedFile):
        return Outcome(
            Done.WRITTEN,
            recipients=result.recipients,
            path=str(result.path),
            size_bytes=result.size,
            closes=result.week.closes,
            code=result.code,
        )
    if isinstance(result, HandedIn):
        sent = (result.chunk_count, result.chunks_sent)
        return Outcome(Done.HANDED_IN, result.publish_by, (), *sent, code=result.code)
    return Outcome(
        Done.SENT,
        result.publish_by,
        result.recipients,
        result.chunk_count,
        result.chunks_sent,
        entry=result.entry,
    )
