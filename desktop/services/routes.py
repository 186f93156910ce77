"""The way to a server: through a proxy that resolves names itself, or directly when that was chosen.

One proxy is Tor's own (`torcheck` and `torprocess` say so); others only hide where a connection goes to.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from crypto.address import OfficeAddress, is_loopback
from crypto.ids import Random
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, ParcelError

__all__ = ["HERE", "Proxy", "Route", "check_route", "is_loopback", "parse_proxy"]

_PROXY = re.compile(
    r"(?P<scheme>socks5h|http)://(?P<host>[a-z0-9.]{1,15}|\[[0-9A-Fa-f:.]{2,45}\]):(?P<port>[0-9]{1,5})/?"
)
SOCKS, HTTP = "socks5h", "http"
HERE = "127.0.0.1"
_USER_BYTES = 8  # 64 random bits: two purposes never share a circuit by accident


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that also resolves host names: SOCKS5 (Tor's, as a rule) or HTTP (`CONNECT`).

    `host` is an IP address, in brackets if it is one of version 6: the proxy's own name would have to be
    looked up outside the proxy. `tor`: it has proved to be Tor's.
    """

    host: str
    port: int
    tor: bool = False
    scheme: str = SOCKS

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS5; else HTTP."""
        return self.scheme == SOCKS

    @property
    def address(self) -> str:
        """As a person writes it; `parse_proxy` reads it back."""
        return f"{self.scheme}://{self.host}:{self.port}"

    def url(self, random: Random) -> str:
        """The proxy's address with a fresh user name: Tor builds another circuit for each (IsolateSOCKSAuth).

        The name is random and says nothing, since a proxy may note it. An HTTP proxy gets none: it has no
        circuits, and would ask for a password of its own.
        """
        if not self.is_socks:
            return self.address
        user = random(_USER_BYTES).hex()
        return f"socks5h://{user}:{user}@{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Route:
    """How this computer reaches the server. `direct`: going without a proxy was chosen on purpose."""

    proxy: Proxy | None = None
    direct: bool = False


def parse_proxy(text: str) -> Proxy:
    """Read `socks5h://address:port` or `http://address:port`; `localhost` is 127.0.0.1, without a look-up.

    Plain `socks5` would look names up outside the proxy, and any other name of the proxy itself would be
    looked up here: both are refused. Errors: `bad_proxy`.
    """
    match = _PROXY.fullmatch(text.strip())
    host = None if match is None else _numeric(match["host"])
    if match is None or host is None or not 0 < int(match["port"]) < 65_536:
        raise ParcelError("bad_proxy", Acts.USER, text[:80])
    return Proxy(host, int(match["port"]), scheme=match["scheme"])


def check_route(address: OfficeAddress, route: Route) -> None:
    """Refuse what would show this computer's address, or a name look-up, without being asked for.

    Loopback needs nothing. An onion address needs a SOCKS proxy. Any other host needs a proxy or `direct`.

    Errors: `no_proxy`, `direct_not_chosen`.
    """
    if is_loopback(address.host):
        return
    if address.host.endswith(".onion"):
        # An HTTP proxy would be handed the request itself, which an onion address sends without TLS.
        if route.proxy is not None and route.proxy.is_socks:
            return
        raise GatewayError("no_proxy", Acts.USER, address.host)
    if route.proxy is None and not route.direct:
        raise GatewayError("direct_not_chosen", Acts.USER, address.host)


def _numeric(host: str) -> str | None:
    """The address as digits; None for a name."""
    if host == "localhost":
        return HERE
    read = ipaddress.IPv6Address if host.startswith("[") else ipaddress.IPv4Address
    try:
        read(host.strip("[]"))
    except ValueError:
        return None
    return host
