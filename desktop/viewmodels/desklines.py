"""The desk's lines to its server: all of them by one way, and none by a way that was left."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.gateway import Dial
from desktop.services.work import Cancel, Either, Sleeper, Stop
from desktop.viewmodels.deskroutes import Way, way_of
from desktop.viewmodels.deskworld import DeskWorld


@dataclass(frozen=True, slots=True)
class OpenLine:
    """An open line. `stop` must go with every call over it: it ends the work when the way is left."""

    gateway: DeskGateway
    stop: Stop


@dataclass(frozen=True, slots=True)
class PublicLines:
    """Opens lines without a name, as strangers have them; `stop` as of an open line."""

    dial: Dial
    stop: Stop


class Lines:
    """Opens lines for jobs on any thread; `take` is for the window's thread."""

    def __init__(self, desk: Desk, world: DeskWorld) -> None:
        self._desk = desk
        self._world = world
        self._lock = threading.Lock()
        self._way: Way | None = None
        self._left = Cancel()

    @property
    def sleep(self) -> Sleeper:
        """How jobs wait."""
        return self._world.sleep

    def public(self, gate: Stop) -> PublicLines:
        """Lines without a name for a job. Errors: as `routes.check_route`; `vault_locked`."""
        with self._lock:
            way, left = self._way or way_of(self._desk), self._left
        return PublicLines(self._world.dial_publicly(self._desk, way), Either(gate, left))

    @contextmanager
    def open(self, gate: Stop) -> Iterator[OpenLine]:
        """A fresh line for a job. Errors: as `routes.check_route`; `vault_locked`."""
        with self._lock:
            way, left = self._way or way_of(self._desk), self._left
        with self._world.dial(self._desk, way) as gateway:
            yield OpenLine(gateway, Either(gate, left))

    def take(self, way: Way | None) -> None:
        """Go by this way from now on (None: by the one the vault names).

        No request begins over the way before any more; one that is on its way ends at its next block.
        """
        with self._lock:
            self._way = way
            self._left.cancel()
            self._left = Cancel()
