"""How the office is reached, as one chooses it: a Tor that runs, one that is started, a proxy, or none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject

from desktop.domain.errors import Acts
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.bridges import Bridge, parse_bridges
from desktop.services.errors import TorError
from desktop.services.routes import Proxy, Route, parse_proxy
from desktop.services.torprocess import PHASE, OwnTor
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_world import World


class TorStage(StrEnum):
    """How far the way through Tor is."""

    OFF = "off"
    LOOKING = "looking"
    """A Tor that runs is looked for, or a proxy is asked what it is."""
    STARTING = "starting"
    FOUND = "found"
    """The Tor that runs on this computer is used."""
    OWN = "own"
    """A Tor that was started here is used."""


BUSY = frozenset({TorStage.LOOKING, TorStage.STARTING})


@dataclass(frozen=True, slots=True)
class ConnectionState:
    """`percent` and `tag` (tor's own name of its stage) tell of the start; errors stand where they arose."""

    stage: TorStage = TorStage.OFF
    percent: int = 0
    tag: str = ""
    bridges: int = 0
    """How many bridges the next start uses."""
    error: Exception | None = None
    bridges_error: Exception | None = None
    proxy_error: Exception | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being tried."""
        return self.stage in BUSY


class ConnectionModel(ViewModel[ConnectionState]):
    """Finds and starts Tor, and tells the office's model which way to go. Nothing begins unasked."""

    def __init__(self, world: World, office: OfficeModel, parent: QObject | None = None) -> None:
        super().__init__(ConnectionState(), parent)
        self._world, self._office = world, office
        self._bridges: tuple[Bridge, ...] = ()
        self._upstream: Proxy | None = None
        self._mine: list[OwnTor] = []
        """All that were started and not ended, also one whose start was cancelled at the last moment."""
        self._starting: list[OwnTor] = []
        """The one whose start is waited for."""
        self._own: OwnTor | None = None
        """The one that the office is reached through."""
        self._task: TaskHandle | None = None

    @property
    def office_bridges(self) -> tuple[str, ...]:
        """The lines that the office's file offers."""
        return self._office.bridges

    def tick(self) -> None:
        """Leave a Tor of ours that is gone: whatever listens on its port next would be taken for Tor."""
        own = self._own
        if own is None or own.alive:
            return
        self._own = None
        if self._office.snapshot.route.proxy != own.proxy:
            return
        if self.snapshot.stage is TorStage.OWN:
            self._end_in_background()
            self._has_failed(TorError("tor_ended", Acts.ENVIRONMENT))
        self._office.use_route(Route())

    def connect_by_tor(self) -> None:
        """Use a Tor that runs; start one where there is none, or where bridges are to be used."""
        if self.snapshot.bridges_error is not None:
            return  # whoever needs bridges must not be led to Tor without them by a slip of the pen
        if self._bridges or self._upstream is not None:
            self.start()
        else:
            self._look(or_start=True)

    def use_running(self) -> None:
        """Use a Tor that runs, or say that there is none."""
        self._look(or_start=False)

    def start(self) -> None:
        """Start a Tor of our own, with the bridges that were given."""
        if self.snapshot.busy:
            return
        bridges, upstream, before = self._bridges, self._upstream, list(self._mine)
        self._begin(TorStage.STARTING)

        def job(progress: Progress) -> Proxy:
            self._end(before)
            try:
                tor = self._world.tor.start(bridges, upstream, progress.step, progress, self._starting.append)
                self._mine.append(tor)
            finally:
                self._starting.clear()
            return tor.proxy

        self._run(job, lambda proxy: self._is_in(proxy, TorStage.OWN))

    def cancel(self) -> None:
        """Stop looking or starting."""
        if self._task is not None:
            self._task.cancel()

    def use_bridges(self, text: str) -> None:
        """Start Tor with these bridges, one a line; an empty text means none."""
        before = self._bridges
        try:
            self._bridges = parse_bridges(text)
            self._check_transports()
        except TorError as error:
            self._bridges = before
            self._show(replace(self.snapshot, bridges_error=error))
            return
        self._show(replace(self.snapshot, bridges=len(self._bridges), bridges_error=None))
        self.start()

    def use_proxy(self, text: str, *, before_tor: bool = False) -> None:
        """Go through this proxy; or, `before_tor`, start a Tor that reaches its network through it."""
        if self.snapshot.busy:
            return
        try:
            proxy = parse_proxy(text)
        except Exception as error:  # noqa: BLE001 - every failure of reading is the person's to see
            self._show(replace(self.snapshot, proxy_error=error))
            return
        self._show(replace(self.snapshot, proxy_error=None))
        if before_tor:
            self._upstream = proxy
            self.start()
        else:
            self._use_other(proxy)

    def go_direct(self) -> None:
        """Connect without Tor, knowing that it shows this computer's address."""
        if not self.snapshot.busy:
            self._leave_tor()
            self._office.go_direct()

    def close(self) -> None:
        """End what was started here. Called once nothing of the window works any more."""
        self._end(list(self._mine))

    def drop(self) -> None:
        """As `close`, for a program that ends this moment: waits for no thread, and raises nothing."""
        for tor in (*self._mine, *self._starting):
            tor.drop()

    def _look(self, *, or_start: bool) -> None:
        if self.snapshot.busy:
            return
        self._begin(TorStage.LOOKING)

        def found(proxy: Proxy | None) -> None:
            if proxy is not None:
                self._is_in(proxy, TorStage.FOUND)
                return
            self._show(replace(self.snapshot, stage=TorStage.OFF))
            if or_start:
                self.start()
            else:
                self._has_failed(TorError("no_running_tor", Acts.USER))

        self._run(lambda _progress: self._world.tor.find(self._world.random), found)

    def _use_other(self, proxy: Proxy) -> None:
        """A proxy that somebody named: it may be Tor's or not, and is used as what it is."""
        self._begin(TorStage.LOOKING)

        def job(_progress: Progress) -> Proxy:
            if not proxy.is_socks:
                return proxy
            try:
                return self._world.tor.check(proxy, self._world.random)
            except TorError as error:
                if error.code != "not_tor":
                    raise
                return proxy

        def known(result: Proxy) -> None:
            if result.tor:
                self._is_in(result, TorStage.FOUND)
            else:
                self._leave_tor()
                self._office.use_route(Route(result))

        self._run(job, known)

    def _begin(self, stage: TorStage) -> None:
        bridges = self.snapshot.bridges
        self._show(ConnectionState(stage, bridges=bridges))

    def _run(self, job: Callable[[Progress], Proxy | None], done: Callable[..., None]) -> None:
        task = self._world.runner.run(job, done=done, failed=self._has_failed, progress=self._goes_on)
        self._task = task if task.active else None

    def _goes_on(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, percent=step.done, tag=step.phase.removeprefix(PHASE)))

    def _is_in(self, proxy: Proxy, stage: TorStage) -> None:
        self._show(replace(self.snapshot, stage=stage, percent=100))
        self._own = next((one for one in self._mine if one.proxy == proxy), None)
        if stage is TorStage.FOUND:
            self._end_in_background()
        self._office.use_route(Route(proxy))

    def _has_failed(self, error: Exception) -> None:
        stopped = isinstance(error, Cancelled)
        if stopped:
            self._end_in_background()
        shown = None if stopped else error
        self._show(replace(self.snapshot, stage=TorStage.OFF, percent=0, tag="", error=shown))

    def _check_transports(self) -> None:
        """Say which program is missing before anything starts. Errors: `TorError` `transport_missing`."""
        here = self._world.tor.places().transports
        for bridge in self._bridges:
            if bridge.transport and bridge.transport not in here:
                raise TorError("transport_missing", Acts.USER, bridge.transport)

    def _leave_tor(self) -> None:
        self._end_in_background()
        self._upstream = None
        self._show(ConnectionState(bridges=self.snapshot.bridges))

    def _end_in_background(self) -> None:
        """Ending takes a moment that the window must not wait for."""
        old = list(self._mine)
        if old:
            self._world.runner.run(
                lambda _progress: self._end(old), done=lambda _none: None, failed=lambda _error: None
            )

    def _end(self, tors: list[OwnTor]) -> None:
        for tor in tors:
            tor.end()
            with suppress(ValueError):  # somebody else ended it meanwhile
                self._mine.remove(tor)
