"""Keeps the onion service published: asks tor, watches the connection, asks again when tor came back.

The service hangs on the control connection (no `Detach`): when this process ends, however, tor takes it away.
Nothing that tor tells of circuits or visitors is asked for.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from server_stub.config import Random
from server_stub.onion.control import Control, Place, Stopped, connect, trusted_users
from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.identity import OnionIdentity
from server_stub.onion.login import log_in
from server_stub.onion.replies import Reply

log = logging.getLogger("ombra.server")

PORT = 80

QUEUE_RATE, QUEUE_BURST = 50, 500
"""Circuits a second that tor lets in, and how many at once, before those who worked more come first.

A report or a visit takes four: that is twelve people a second, at all hours, who need no proof of work. A
rate near what comes in peace would shut honest people out.
"""

RETRY_SECONDS = 2.0
"""After a failure; a connection on the same computer costs nothing."""

LOOK_SECONDS = 60.0
"""How often tor is asked whether it still has the service: a connection can hang without an end."""

UPLOAD_SECONDS = 180.0
"""By then tor has told its network of the service, or cannot reach it."""

News = Callable[[OnionFault | None], None]
"""Is told what keeps the service from being published; None: it is reachable now."""

_SYNTAX = frozenset({510, 512, 513, 552})
"""tor's ways of not knowing a command, a key type or an argument."""


@dataclass(frozen=True, slots=True)
class Onion:
    """What is to be published: whose it is, where the server listens (`host:port`), through which tor."""

    identity: OnionIdentity
    target: str
    places: Sequence[Place]


class OnionKeeper:
    """A thread that publishes until it is closed. The same news is told once."""

    def __init__(
        self,
        onion: Onion,
        tell: News,
        random: Random,
        monotonic: Callable[[], float] = time.monotonic,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._onion = onion
        self._tell = tell
        self._random = random
        self._monotonic = monotonic
        self._retry_seconds = retry_seconds
        self._told: OnionFault | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="onion")
        self._thread.start()

    def close(self) -> None:
        """Let go of tor, which then takes the service away."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                with connect(self._onion.places, self._stop) as control:
                    log_in(control, trusted_users(), self._random)
                    self._stay(control)
            except Stopped:
                return
            except OnionFailed as error:
                self._say(error.fault)
            except Exception as error:  # noqa: BLE001 - a fault of ours must not take the server away for good
                log.error("onion_failed %s", type(error).__name__)
            self._stop.wait(self._retry_seconds)

    def _stay(self, control: Control) -> None:
        """Publish and watch, until something fails."""
        _must(control.ask("SETEVENTS HS_DESC"))
        publish(control, self._onion)
        service = self._onion.identity.service_id
        watch = _Watch(self._monotonic())
        while True:
            events = control.events()
            if not watch.reachable and any(_is_upload(event, service) for event in events):
                watch.reachable = True
                self._say(None)
            now = self._monotonic()
            if not watch.reachable and now - watch.since >= UPLOAD_SECONDS:
                self._say(OnionFault.OFFLINE)
            if now - watch.looked >= LOOK_SECONDS:
                watch.looked = now
                if service not in _all_of(control.ask("GETINFO onions/current")):
                    raise OnionFailed(OnionFault.GONE)

    def _say(self, fault: OnionFault | None) -> None:
        if fault is None or fault is not self._told:
            self._tell(fault)
        self._told = fault


@dataclass(slots=True)
class _Watch:
    """One connection: since when, when last looked, whether the service can be reached."""

    since: float
    looked: float = field(init=False)
    reachable: bool = False

    def __post_init__(self) -> None:
        self.looked = self.since


def publish(control: Control, onion: Onion) -> None:
    """Have tor publish it, with proof of work where it knows how. Errors: `OnionFailed`, `Stopped`."""
    reply = control.ask(add_command(onion, with_work=True))
    if reply.status in _SYNTAX:
        reply = control.ask(add_command(onion, with_work=False))
    if reply.status in _SYNTAX:
        raise OnionFailed(OnionFault.TOO_OLD)
    if reply.status == 550 and "collision" in reply.lines[0]:
        raise OnionFailed(OnionFault.TAKEN)
    _must(reply)
    if reply.value("ServiceID") != onion.identity.service_id:
        raise OnionFailed(OnionFault.GARBLED)


def add_command(onion: Onion, with_work: bool) -> str:
    """What tor is told; an older tor refuses a command that speaks of proof of work."""
    work = f"PoWDefensesEnabled=1 PoWQueueRate={QUEUE_RATE} PoWQueueBurst={QUEUE_BURST} " if with_work else ""
    return f"ADD_ONION {onion.identity.tor_key} {work}Port={PORT},{onion.target}"


def _must(reply: Reply) -> None:
    if not reply.is_good:
        raise OnionFailed(OnionFault.REFUSED)


def _all_of(reply: Reply) -> set[str]:
    _must(reply)
    return {word for line in reply.lines for word in line.removeprefix("onions/current=").split()}


def _is_upload(event: Reply, service: str) -> bool:
    return any(line.startswith(f"HS_DESC UPLOADED {service} ") for line in event.lines)
