"""A tor of our own: started as a child with settings that nothing else adds to, and gone with the program.

The settings go in by its input: bridges would else stand in the list of processes, for everybody on this
computer to read. No file of the system's tor is read, no control port is open, and the folder in which tor
works lies in memory where the system has such a place.
"""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop.domain.errors import Acts
from desktop.services.bridges import Bridge
from desktop.services.errors import TorError
from desktop.services.routes import HERE, Proxy
from desktop.services.torlog import LINE_BYTES, Hindered, Listening, Reached, Said, Trouble, Version, said
from desktop.services.torplaces import Places, make_working_folder
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

PHASE = "tor:"
"""Before the name of a stage in `ProgressStep.phase`; `done` is per cent."""

OLDEST = (0, 4, 7)
"""Before it tor did not protect clients of onion services against the search for their entrance."""

_NAP_SECONDS = 0.2
_END_SECONDS = 5.0
_DROP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a further step after which it is given up; less when tor names a reason."""

    silent: float = 150.0
    """Snowflake looks for a volunteer for up to two minutes."""
    hindered: float = 30.0


@dataclass(frozen=True, slots=True)
class TorPlan:
    """What to start. `upstream` is a proxy without which this computer reaches nothing.

    `extra_lines` are further settings, word for word; for tests with a Tor network of their own.
    """

    places: Places
    bridges: tuple[Bridge, ...] = ()
    upstream: Proxy | None = None
    extra_lines: tuple[str, ...] = ()
    patience: Patience = Patience()


class OwnTor:
    """A tor that was started here; `end` it. `proxy` is known once it listens."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self.folder = folder
        self.proxy = Proxy(HERE, 0, tor=True)
        self.heard: queue.SimpleQueue[Said | None] = queue.SimpleQueue()
        """What it said; None once it is gone."""
        self._process = process
        self._reader = threading.Thread(target=self._read, name="tor's log", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def end(self) -> None:
        """End it and remove its folder. Safe to call twice."""
        self._process.terminate()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        shutil.rmtree(self.folder, ignore_errors=True)

    def drop(self) -> None:
        """Kill it with its helpers and remove its folder, waiting for nobody. Raises nothing.

        For a program that must be gone at once.
        """
        with suppress(OSError):
            if self.alive and os.name == "posix":
                os.killpg(self.pid, signal.SIGKILL)  # it was started as the first of a group of its own
            self._process.kill()
        with suppress(subprocess.TimeoutExpired):  # until it is dead it may write again
            self._process.wait(_DROP_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read(self) -> None:
        """To the end of its life: a pipe that nobody empties would hold tor up."""
        stream = self._process.stdout
        assert stream is not None  # noqa: S101 - it was started with a pipe
        with stream:
            for line in _lines(stream):
                if (event := said(line)) is not None:
                    self.heard.put(event)
        self.heard.put(None)


def start_tor(
    plan: TorPlan,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
    monotonic: Callable[[], float] = time.monotonic,
    begun: Callable[[OwnTor], object] = lambda _tor: None,
) -> OwnTor:
    """Start tor and wait until it has found its way into the Tor network. Blocks for up to minutes.

    `begun` is given it as soon as there is a process, for who may have to `drop` it before it is in.
    Errors: `TorError` `tor_not_found`, `transport_missing` (`where` names it), `tor_old`, `tor_clock`,
    `tor_no_network`, `bridges_refused`, `transport_failed`, `tor_stuck` (`where` is per cent), `tor_refused`,
    `tor_ended`; what `stop` raises. None leaves a process or a folder behind.
    """
    tor = _launch(plan)
    try:
        begun(tor)
        _Start(plan, tor, progress, monotonic).wait(stop)
    except BaseException:
        tor.end()
        raise
    return tor


def settings_of(plan: TorPlan, folder: Path, owner: int) -> str:
    """The whole of tor's settings. Errors: `TorError` `transport_missing`."""
    lines = [
        f"DataDirectory {_quoted(folder)}",
        "SocksPort auto IsolateClientAddr IsolateSOCKSAuth",
        "ControlPort 0",
        "ClientOnly 1",
        "AvoidDiskWrites 1",
        "Log notice stdout",
        f"__OwningControllerProcess {owner}",
    ]
    for transport in sorted({bridge.transport for bridge in plan.bridges} - {""}):
        program = plan.places.transports.get(transport)
        if program is None or " " in str(program):  # tor cuts this line at blanks
            raise TorError("transport_missing", Acts.USER, transport)
        lines.append(f"ClientTransportPlugin {transport} exec {program}")
    lines += ["UseBridges 1"] if plan.bridges else []
    lines += [f"Bridge {bridge.line()}" for bridge in plan.bridges]
    if plan.upstream is not None:
        kind = "Socks5Proxy" if plan.upstream.is_socks else "HTTPSProxy"
        lines.append(f"{kind} {plan.upstream.host}:{plan.upstream.port}")
    return "\n".join([*lines, *plan.extra_lines, ""])


def _launch(plan: TorPlan) -> OwnTor:
    if plan.places.tor is None:
        raise TorError("tor_not_found", Acts.USER)
    folder = make_working_folder()
    try:
        settings = settings_of(plan, folder, os.getpid())
        process = subprocess.Popen(  # noqa: S603 - tor as it was found, and no word from outside
            [str(plan.places.tor), "--defaults-torrc", os.devnull, "-f", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(plan.places.tor),
            cwd=folder,
            start_new_session=True,
        )
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise TorError("tor_not_found", Acts.USER) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    assert process.stdin is not None  # noqa: S101 - it was started with a pipe
    with suppress(OSError), process.stdin as given:  # one that ended already says so by its log
        given.write(settings.encode())
    return OwnTor(process, folder)


class _Start:
    """The wait for a tor that was just launched: what it says, and how long it says nothing."""

    def __init__(
        self, plan: TorPlan, tor: OwnTor, progress: ProgressCall, monotonic: Callable[[], float]
    ) -> None:
        self._plan, self._tor = plan, tor
        self._progress, self._monotonic = progress, monotonic
        self._trouble: Trouble | None = None
        self._percent = 0
        self._since = monotonic()

    def wait(self, stop: Stop) -> None:
        """Until it is in. Errors: those of `start_tor`."""
        while self._percent < 100 or not self._tor.proxy.port:
            stop.check()
            try:
                event = self._tor.heard.get(timeout=_NAP_SECONDS)
            except queue.Empty:
                pass
            else:
                if event is None:
                    raise self._failure("tor_ended")
                self._hear(event)
            self._look_at_the_clock()

    def _hear(self, event: Said) -> None:
        match event:
            case Version(parts) if parts[:3] < OLDEST:
                raise TorError("tor_old", Acts.USER, ".".join(map(str, parts)))
            case Listening(port):
                self._tor.proxy = Proxy(HERE, port, tor=True)
            case Reached(percent, tag):
                if percent > self._percent:
                    self._since, self._trouble = self._monotonic(), self._lasting()
                self._percent = percent
                self._progress(ProgressStep(f"{PHASE}{tag}", percent, 100))
            case Hindered(Trouble.SETTINGS):
                raise TorError("tor_refused", Acts.US)
            case Hindered(trouble):
                # A wrong clock shows in many ways, and is the reason of the others.
                self._trouble = self._trouble if self._trouble is Trouble.CLOCK else trouble

    def _lasting(self) -> Trouble | None:
        return self._trouble if self._trouble is Trouble.CLOCK else None

    def _look_at_the_clock(self) -> None:
        patience = self._plan.patience
        most = patience.silent if self._trouble is None else min(patience.hindered, patience.silent)
        if self._monotonic() - self._since > most:
            raise self._failure("tor_stuck")

    def _failure(self, code: str) -> TorError:
        """The reason that tor named, else `code`."""
        if self._trouble is Trouble.CLOCK:
            return TorError("tor_clock", Acts.USER)
        if self._trouble is Trouble.NO_ROUTE:
            return TorError("tor_no_network", Acts.ENVIRONMENT)
        if self._trouble is Trouble.TRANSPORT:
            return TorError("transport_failed", Acts.ENVIRONMENT)
        if self._trouble is Trouble.REFUSED and self._plan.bridges and self._percent < 15:
            return TorError("bridges_refused", Acts.USER)
        return TorError(code, Acts.ENVIRONMENT, str(self._percent) if code == "tor_stuck" else "")


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    while line := stream.readline(LINE_BYTES):
        yield line


def _environment(program: Path) -> dict[str, str]:
    """Nothing of this person's but what Windows needs; the bundle's own libraries lie beside its tor."""
    bare = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return bare | {"LD_LIBRARY_PATH": str(program.parent)} if program.parent.name == "tor" else bare


def _quoted(path: Path) -> str:
    """As tor's settings write a text that may hold blanks and signs of its own."""
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
