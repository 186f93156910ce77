"""Which address of an office is called: the onion service first, and never another office's."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.address import parse_address
from crypto.office import Card
from desktop.services.endpoints import address_for
from desktop.services.routes import Proxy, Route

DIGITS = "1" * 30
ONION = f"http://{'o' * 56}.onion"
OTHER = f"http://{'p' * 56}.onion"
WEB = "https://office.example.org"
TOR = Route(Proxy("127.0.0.1", 9050, tor=True))
PLAIN = Route(Proxy("127.0.0.1", 1080))
DIRECT = Route(direct=True)


class WithEndpoints:
    def __init__(self, *endpoints: str) -> None:
        self.endpoints = list(endpoints)


def chosen(given: str, route: Route, *endpoints: str) -> str:
    address = parse_address(f"ombra:{given.partition('//')[2]}/{DIGITS}")
    found = address_for(address, cast(Card, WithEndpoints(*endpoints)), route)
    assert found.fingerprint == DIGITS
    return found.url


@pytest.mark.parametrize(
    ("given", "route", "endpoints", "url"),
    [
        (WEB, TOR, [WEB, ONION], ONION),
        (WEB, TOR, [WEB], WEB),
        (WEB, TOR, [OTHER, ONION], OTHER),
        (WEB, PLAIN, [WEB, ONION], WEB),
        (WEB, DIRECT, [WEB, ONION], WEB),
        (WEB, Route(), [ONION], WEB),
        (ONION, TOR, [WEB, OTHER], ONION),
        (ONION, DIRECT, [ONION, WEB], WEB),
        (ONION, PLAIN, [ONION, WEB], WEB),
        (ONION, Route(), [ONION, WEB], ONION),
        (ONION, DIRECT, ["http://127.0.0.1:80", "http://office.example.org"], ONION),
        ("http://127.0.0.1:8", TOR, [ONION], "http://127.0.0.1:8"),
        (WEB, TOR, ["ftp://x.onion", f"{ONION}/path", f"https://{'o' * 56}.onion", "", "onion"], WEB),
    ],
)
def test_the_address_that_suits_the_way(given: str, route: Route, endpoints: list[str], url: str) -> None:
    assert chosen(given, route, *endpoints) == url


@given(st.lists(st.text() | st.text().map(lambda text: f"http://{text}.onion")))
def test_whatever_a_card_names(endpoints: list[str]) -> None:
    assert chosen(WEB, TOR, *endpoints).startswith(("http://", "https://"))


def test_without_a_card() -> None:
    address = parse_address(f"ombra:office.example.org/{DIGITS}")
    assert address_for(address, None, TOR) is address
