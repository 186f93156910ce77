"""How this desk reaches its server: one of three ways, kept in the vault beside everything else."""

from __future__ import annotations

from enum import StrEnum

from desktop.services.desk import Desk
from desktop.services.routes import Proxy, Route, is_loopback

_META = "window_way"
TOR = Proxy("127.0.0.1", 9050)
"""Where a Tor that runs on this computer listens, as its makers ship it."""


class Way(StrEnum):
    """`AUTO`: nothing is needed (the server runs here); `TOR`: the local Tor; `DIRECT`: chosen on purpose."""

    AUTO = "auto"
    TOR = "tor"
    DIRECT = "direct"


_ROUTES = {Way.AUTO: Route(), Way.TOR: Route(proxy=TOR), Way.DIRECT: Route(direct=True)}


def route_of(way: Way) -> Route:
    """The route of a way."""
    return _ROUTES[way]


def ways_to(host: str) -> tuple[Way, ...]:
    """The ways that lead to a host, the advised one first."""
    if is_loopback(host):
        return (Way.AUTO,)
    return (Way.TOR,) if host.endswith(".onion") else (Way.TOR, Way.DIRECT)


def way_of(desk: Desk) -> Way:
    """The way this desk was told to take, or the advised one."""
    kept, ways = desk.vault.get_as(_META, str), ways_to(desk.address.host)
    return next((way for way in ways if way == kept), ways[0])


def keep_way(desk: Desk, way: Way) -> None:
    """Take this way from now on. Errors: `disk_full`, `not_writable`, `vault_locked`."""
    with desk.vault.db.writing():
        desk.vault.put_as(_META, way.value)
