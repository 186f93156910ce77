"""Pulling: keys renewed if that is due, replies posted, texts fetched and the log checked, then the files."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.progress import Cancelled, ProgressStep
from desktop.runtime.progress import Progress
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError
from desktop.services.deskkeys import KeyReport, renew_keys
from desktop.services.deskreplies import post_replies, unposted
from desktop.services.deskround import pull_round
from desktop.services.fetching import FetchReport, fetch_files
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.deskpullstate import Brought, Line, PullState, line_of
from desktop.viewmodels.deskworld import DeskWorld

_LAST_PULL = "window_last_pull"
_SHOW_EVERY_S = 3.0
"""While files come, the list looks so often for texts that came among them."""


class PullModel(ViewModel[PullState]):
    """`brought` comes whenever the vault holds something new."""

    brought = Signal()

    def __init__(self, desk: Desk, world: DeskWorld, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(PullState(), parent)
        self._desk = desk
        self._world = world
        self._lines = lines
        self._jobs = Jobs(world.runner)
        self._next: int | None = None
        self._shown_at = 0.0

    def begin(self) -> None:
        """Read when the last pull was, and what still waits."""
        self._jobs.run("look", lambda _: _look(self._desk), done=self._looked, failed=self._failed)

    def pull(self) -> None:
        """Pull now; a pull that runs goes on."""
        self._pull(from_start=False)

    def pull_from_start(self) -> None:
        """Read the server's whole list again: it went back to an older copy of itself, or hides something."""
        self._pull(from_start=True)

    def change_line(self) -> None:
        """The way to the server changed: what ran over the old one stops, and begins again over the new."""
        if running := self._jobs.cancel("pull", "fetch", "renew"):
            self._jobs.after(running, self.pull)

    def _pull(self, *, from_start: bool) -> None:
        if self.snapshot.pulling or self.snapshot.renewing:
            return

        def job(gate: Progress) -> Brought:
            return _run(self._desk, self._lines, gate, from_start)

        self._show(
            replace(self.snapshot, step=ProgressStep(), failure=None, key_failure=None, report=None, log=None)
        )
        self._jobs.run("pull", job, done=self._pulled, failed=self._failed, progress=self._step)

    def fetch(self, case_id: int) -> None:
        """Fetch one case's files before all others."""
        if not self._jobs.busy("fetch"):
            self._fetch(case_id)
        elif self.snapshot.fetching != case_id:
            self._next = case_id
            self.stop()

    def pause(self, paused: bool) -> None:
        """Hold the fetching, or let it go on."""
        handle = self._jobs.handle("fetch")
        if handle is not None:
            (handle.pause if paused else handle.resume)()
            self._show(replace(self.snapshot, paused=paused))

    def stop(self) -> None:
        """Stop what runs; what came stays."""
        self._jobs.cancel("pull", "fetch")

    def renew(self) -> None:
        """Make and publish the keys of the coming weeks."""
        if self.snapshot.renewing or self.snapshot.pulling:
            return

        def job(gate: Progress) -> KeyReport:
            with self._lines.open(gate) as line:
                return renew_keys(self._desk, line.gateway, line.stop)

        self._show(replace(self.snapshot, renewing=True, key_failure=None, keys=None))
        self._jobs.run("renew", job, done=self._renewed, failed=self._not_renewed)

    def note_line(self, error: Exception | None) -> None:
        """Somebody else spoke with the server: how that went; replies may have gone out."""
        self._show(replace(self.snapshot, line=line_of(error)))
        self.begin()

    def close(self) -> None:
        """The desk locks."""
        self._jobs.close()

    def _fetch(self, case_id: int | None) -> None:
        def job(gate: Progress) -> FetchReport:
            with self._lines.open(gate) as line:
                return fetch_files(
                    self._desk, line.gateway, case_id=case_id, progress=gate.step, stop=line.stop
                )

        self._shown_at = self._world.clocks.awake()
        self._show(replace(self.snapshot, files=ProgressStep(), fetching=case_id, paused=False, failure=None))
        self._jobs.run("fetch", job, done=self._fetched, failed=self._fetch_failed, progress=self._file_step)

    def _looked(self, look: tuple[int | None, int]) -> None:
        self._show(replace(self.snapshot, last_at=look[0], waiting=look[1]))

    def _step(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, step=step))

    def _file_step(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, files=step))
        if self._world.clocks.awake() - self._shown_at >= _SHOW_EVERY_S:
            self._shown_at = self._world.clocks.awake()
            self.brought.emit()

    def _pulled(self, brought: Brought) -> None:
        state = replace(self.snapshot, step=None, report=brought.report, last_at=brought.at, line=Line.GOOD)
        self._show(replace(state, log=brought.log, key_failure=brought.key_failure, waiting=0))
        self.brought.emit()
        if not self._jobs.busy("fetch"):
            self._fetch(None)

    def _fetched(self, _report: FetchReport) -> None:
        self._end_fetch(None)

    def _fetch_failed(self, error: Exception) -> None:
        self._end_fetch(None if isinstance(error, Cancelled) else error)

    def _end_fetch(self, failure: Exception | None) -> None:
        self._show(replace(self.snapshot, files=None, fetching=None, paused=False, failure=failure))
        self.brought.emit()
        wanted, self._next = self._next, None
        if wanted is not None:
            self._fetch(wanted)

    def _failed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, step=None, failure=error, line=line_of(error)))
        self.brought.emit()

    def _renewed(self, report: KeyReport) -> None:
        self._show(replace(self.snapshot, renewing=False, keys=report, line=Line.GOOD))
        self.brought.emit()

    def _not_renewed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, renewing=False, key_failure=error))


def _look(desk: Desk) -> tuple[int | None, int]:
    return desk.vault.get_as(_LAST_PULL, int), unposted(desk)


def _run(desk: Desk, lines: Lines, gate: Progress, from_start: bool) -> Brought:
    """One run. Errors: `GatewayError`, `DeskError`, `Cancelled`."""
    key_failure: Exception | None = None
    with lines.open(gate) as line:
        try:
            renew_keys(desk, line.gateway, line.stop)
        except DeskError as error:
            key_failure = error  # reports must come in all the same
        post_replies(desk, line.gateway, line.stop)
        public = lines.public(line.stop)
        said = pull_round(
            desk,
            line.gateway,
            public.dial,
            from_start=from_start,
            progress=gate.step,
            stop=public.stop,
            sleep=lines.sleep,
        )
    at = desk.now()
    with desk.vault.db.writing():
        desk.vault.put_as(_LAST_PULL, at)
    return Brought(said.pulled, said.log, at, key_failure)
