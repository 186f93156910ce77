"""Which office reports go to, whether it is what its fingerprint says, and how it is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import Acts
from desktop.runtime.tasks import Cancelled, Progress, TaskHandle
from desktop.services.errors import GatewayError
from desktop.services.officeview import OfficeView
from desktop.services.routes import Route
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_lookup import fetched, find
from desktop.viewmodels.reporter_officestate import Found, OfficeState, Origin, Stage, connection_of
from desktop.viewmodels.reporter_world import OfficeLine, World, open_line
from desktop.viewmodels.turns import Turns


class OfficeModel(ViewModel[OfficeState]):
    """Looks an office up, shows it for comparing, and keeps the accepted one."""

    route_left = Signal()
    """Another way was chosen: nothing may go on over the one before."""

    def __init__(self, world: World, route: Route, parent: QObject | None = None) -> None:
        super().__init__(OfficeState(route=route, beside=str(world.office_file or "")), parent)
        self._world = world
        self._proposed: Found | None = None
        self._accepted: Found | None = None
        self._last: tuple[str, Origin, bool] | None = None
        self._turns = Turns()
        self._looking: TaskHandle | None = None

    @property
    def line(self) -> OfficeLine | None:
        """The services of the accepted office."""
        return self._accepted.line if self._accepted else None

    @property
    def bridges(self) -> tuple[str, ...]:
        """The bridge lines of the accepted office's file, as they stand there."""
        file = self._accepted.source.file if self._accepted else None
        return tuple(file.bridges) if file else ()

    def line_after(self, line: OfficeLine) -> OfficeLine:
        """The line that is now in the place of this one, for work that begins again; on any thread.

        Work for an office keeps to it when another one was chosen meanwhile.
        Errors: `GatewayError`, that of the last look-up, or `offline` while a new way is being tried.
        """
        accepted, error = self._accepted, self.snapshot.error
        if accepted is None or accepted.source.address.fingerprint != line.source.address.fingerprint:
            return line
        if accepted.line is not None:
            return accepted.line
        raise error if isinstance(error, GatewayError) else GatewayError("offline", Acts.ENVIRONMENT)

    def open_given(self, text: str) -> None:
        """Use the office file or address the program was started with; no question is asked."""
        self._look_up(text, Origin.GIVEN, accept=True)

    def propose_address(self, text: str) -> None:
        """Look up a typed or pasted address."""
        self._look_up(text.strip(), Origin.ADDRESS, accept=False)

    def propose_file(self, path: Path) -> None:
        """Look up an office file."""
        self._look_up(str(path), Origin.FILE, accept=False)

    def accept(self) -> None:
        """Use the proposed office from now on."""
        if self._proposed is not None:
            self._take(self._proposed)

    def reject(self) -> None:
        """Drop the proposed office; the accepted one stays."""
        self._proposed = None
        stage = Stage.READY if self._accepted else Stage.EMPTY
        self._show(replace(self.snapshot, stage=stage, proposed=None, error=None))

    def refresh(self) -> None:
        """Fetch the accepted office's card and keys again; another look-up that failed is tried again."""
        if self.snapshot.busy:
            return
        if self._accepted is not None and self.snapshot.stage is not Stage.PROPOSED:
            self._refetch(self._accepted)
        elif self._last is not None:
            text, origin, accept = self._last
            self._look_up(text, origin, accept=accept)

    def go_direct(self) -> None:
        """Connect without a proxy, knowing that it shows this computer's address."""
        self.use_route(Route(direct=True))

    def use_route(self, route: Route) -> None:
        """Go this way from now on; nothing goes the way before any more, whatever becomes of the new one."""
        self._leave_route()
        self._show(replace(self.snapshot, route=route))
        if self._accepted is None:
            if self._last is not None:
                text, origin, accept = self._last
                self._look_up(text, origin, accept=accept)
            return
        connection = connection_of(self._accepted.source.address.host, route)
        self._show(replace(self.snapshot, connection=connection))
        self._refetch(self._accepted)

    def note(self, office: OfficeView) -> None:
        """Another service fetched the accepted office anew."""
        known = self._accepted.office if self._accepted is not None else None
        if self._accepted is not None and known is not None and known.office_id == office.office_id:
            self._take(replace(self._accepted, office=office, error=None))

    def _leave_route(self) -> None:
        """Nothing goes over the old route any more, whatever becomes of the new one."""
        if self._looking is not None:
            self._looking.cancel()
        for found in (self._accepted, self._proposed):
            if found is not None and found.line is not None:
                found.line.leave()
        if self._accepted is not None:
            self._accepted = replace(self._accepted, line=None)
        self.route_left.emit()

    def _look_up(self, text: str, origin: Origin, *, accept: bool) -> None:
        self._last = (text, origin, accept)
        self._show(replace(self.snapshot, busy=True, error=None))
        route = self.snapshot.route
        self._run(
            lambda progress: find(self._world, text, origin, route, progress),
            self._take if accept else self._propose,
        )

    def _refetch(self, found: Found) -> None:
        self._show(replace(self.snapshot, busy=True, error=None))
        route = self.snapshot.route

        def job(progress: Progress) -> Found:
            line = found.line if found.line and found.line.route == route else None
            card = found.office.card if found.office else None
            line = line or open_line(self._world, found.source, route, card)
            return fetched(self._world, found, line, progress)

        self._run(job, self._take)

    def _run(self, job: Callable[[Progress], Found], done: Callable[[Found], None]) -> None:
        """Run a look-up; only the latest one counts, or a slow one would bring an old route back."""
        self._turns.next()
        only = self._turns.only
        self._looking = self._world.runner.run(job, done=only(done), failed=only(self._refuse))

    def _propose(self, found: Found) -> None:
        self._proposed = found
        self._show(
            replace(
                self.snapshot,
                stage=Stage.PROPOSED,
                proposed=found.office,
                proposed_origin=found.origin,
                busy=False,
                error=found.error,
            )
        )

    def _take(self, found: Found) -> None:
        stale = found.line is not None and found.line.route != self.snapshot.route
        if found.line is not None and stale:
            found.line.leave()
            found = replace(found, line=None)
        self._accepted, self._proposed = found, None
        self._show(
            replace(
                self.snapshot,
                stage=Stage.READY,
                office=found.office,
                origin=found.origin,
                proposed=None,
                busy=False,
                error=found.error,
                connection=connection_of(found.source.address.host, self.snapshot.route),
            )
        )
        if stale:
            self._refetch(found)

    def _refuse(self, error: Exception) -> None:
        shown = None if isinstance(error, Cancelled) else error
        self._show(replace(self.snapshot, busy=False, error=shown))
