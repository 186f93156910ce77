"""What the desk's view models get from outside: a runner, clocks, chance, and the price of a key."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop.runtime.tasks import Runner
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.gateway import Dialler
from desktop.services.lockedkey import FULL_COST, Cost
from desktop.services.work import Sleeper
from desktop.viewmodels.deskroutes import Way, route_of, way_of
from desktop.viewmodels.idle import IDLE_LIMIT_S, Clocks


@dataclass(frozen=True, slots=True)
class DeskWorld:
    """`clocks.wall` gives unix seconds; `random` gives that many random bytes."""

    runner: Runner
    clocks: Clocks
    random: Callable[[int], bytes]
    cost: Cost = FULL_COST
    idle_limit_s: float = IDLE_LIMIT_S
    sleep: Sleeper = time.sleep

    def now(self) -> int:
        """Unix seconds."""
        return int(self.clocks.wall())

    def dial_publicly(self, desk: Desk, way: Way | None = None) -> Dialler:
        """Lines to the same server, as a stranger's. Errors: as `routes.check_route`."""
        return Dialler(desk.address, route_of(way or way_of(desk)), self.random)

    def dial(self, desk: Desk, way: Way | None = None) -> DeskGateway:
        """A fresh line to a desk's server, by this way or the desk's own. Errors: as `routes.check_route`."""
        return DeskDialler(desk.address, route_of(way or way_of(desk)), self.random)(desk.signer)
