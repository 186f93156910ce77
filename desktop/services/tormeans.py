"""What finding and starting Tor needs from outside, in one place that the composition root hands in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crypto.ids import Random
from desktop.services.bridges import Bridge
from desktop.services.routes import Proxy
from desktop.services.torcheck import PORTS, checked, find_running
from desktop.services.torplaces import Places, look_for
from desktop.services.torprocess import OwnTor, Patience, TorPlan, start_tor
from desktop.services.work import ProgressCall, Stop


@dataclass(frozen=True, slots=True)
class TorMeans:
    """`ports`: where a running Tor is looked for. `extra_lines`: settings for a Tor network of one's own."""

    ports: tuple[int, ...] = PORTS
    places: Callable[[], Places] = look_for
    extra_lines: tuple[str, ...] = ()
    patience: Patience = Patience()  # noqa: RUF009 - frozen, so one for all is right

    def find(self, random: Random) -> Proxy | None:
        """A Tor that runs on this computer already."""
        return find_running(random, self.ports)

    def start(
        self,
        bridges: tuple[Bridge, ...],
        upstream: Proxy | None,
        progress: ProgressCall,
        stop: Stop,
        begun: Callable[[OwnTor], object],
    ) -> OwnTor:
        """Start one. Errors: as `start_tor`."""
        plan = TorPlan(self.places(), bridges, upstream, self.extra_lines, self.patience)
        return start_tor(plan, progress, stop, begun=begun)

    def check(self, proxy: Proxy, random: Random) -> Proxy:
        """Whether a proxy is Tor's. Errors: as `checked`."""
        return checked(proxy, random)
