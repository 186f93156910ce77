"""Which of an office's addresses a line goes to: the onion service first, where Tor carries the line.

The card is signed by the office's root, so its endpoints are the office's own, whoever showed the card.
"""

from __future__ import annotations

from crypto.address import OfficeAddress, is_loopback, parse_address
from crypto.errors import CryptoError
from crypto.office import Card
from desktop.services.routes import Route

_SCHEMES = ("https://", "http://")


def address_for(given: OfficeAddress, card: Card | None, route: Route) -> OfficeAddress:
    """The address to call over this route: `given`, unless the card names one that suits it better.

    Through Tor that is an onion address; without Tor, for an office that was given by its onion address, one
    that can be reached at all.
    """
    if is_loopback(given.host) or card is None:
        return given
    named = [one for text in card.endpoints if (one := _endpoint(text, given.fingerprint)) is not None]
    by_tor = route.proxy is not None and route.proxy.tor
    if by_tor and not _is_onion(given):
        return next((one for one in named if _is_onion(one)), given)
    if not by_tor and _is_onion(given) and (route.direct or route.proxy is not None):
        open_web = [one for one in named if not _is_onion(one) and not is_loopback(one.host)]
        return next(iter(open_web), given)
    return given


def _is_onion(address: OfficeAddress) -> bool:
    return address.host.endswith(".onion")


def _endpoint(url: str, fingerprint: str) -> OfficeAddress | None:
    """An endpoint of a card as an address; None for what this version cannot call."""
    place = next((url.removeprefix(scheme) for scheme in _SCHEMES if url.startswith(scheme)), "")
    try:
        address = parse_address(f"ombra:{place.rstrip('/')}/{fingerprint}")
    except CryptoError:
        return None
    return address if address.url == url.rstrip("/") else None
