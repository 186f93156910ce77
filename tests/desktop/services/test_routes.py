"""Ways to a server: which are allowed, and that a proxy gets names, never look-ups."""

from __future__ import annotations

import ipaddress

import nacl.utils
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.address import parse_address
from desktop.services.errors import GatewayError, ParcelError
from desktop.services.gateway import Dialler
from desktop.services.http import HttpLine
from desktop.services.routes import Proxy, Route, check_route, parse_proxy
from tests.simulator.rawserver import RawServer, answer
from tests.simulator.socksproxy import SocksProxy

DIGITS = "1" * 30
TOR = Proxy("127.0.0.1", 9050)


@pytest.mark.parametrize(
    ("host", "route", "code"),
    [
        ("127.0.0.1", Route(), ""),
        ("localhost:80", Route(), ""),
        ("example.org", Route(), "direct_not_chosen"),
        ("example.org", Route(direct=True), ""),
        ("example.org", Route(TOR), ""),
        ("abc.onion", Route(TOR), ""),
        ("abc.onion", Route(), "no_proxy"),
        ("abc.onion", Route(direct=True), "no_proxy"),
        ("abc.onion", Route(Proxy("127.0.0.1", 8118, scheme="http")), "no_proxy"),
        ("example.org", Route(Proxy("127.0.0.1", 8118, scheme="http")), ""),
        ("192.0.2.1", Route(), "direct_not_chosen"),
        ("localhost.example.org", Route(), "direct_not_chosen"),
        ("127.0.0.1.example.org", Route(), "direct_not_chosen"),
    ],
)
def test_nothing_shows_where_to_unless_it_was_chosen(host: str, route: Route, code: str) -> None:
    address = parse_address(f"ombra:{host}/{DIGITS}")
    if not code:
        check_route(address, route)
        return
    with pytest.raises(GatewayError) as caught:
        Dialler(address, route)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text",
    [
        "socks5://127.0.0.1:9050",
        "https://127.0.0.1:8118",
        "http://proxy.example.org:8118",
        "http://me:secret@127.0.0.1:8118",
        "socks5h://127.0.0.1",
        "socks5h://127.0.0.1:0",
        "socks5h://127.0.0.1:65536",
        "socks5h://me:secret@127.0.0.1:9050",
        "socks5h://127.0.0.1:9050/path",
        "socks5h://127.0.0.1:９０５０",
        "",
    ],
)
def test_proxies_that_look_names_up_here_or_carry_passwords_are_refused(text: str) -> None:
    with pytest.raises(ParcelError) as caught:
        parse_proxy(text)
    assert caught.value.code == "bad_proxy"


@given(st.text())
def test_any_text_is_a_proxy_or_refused(text: str) -> None:
    try:
        proxy = parse_proxy(text)
    except ParcelError:
        return
    assert 0 < proxy.port < 65_536


@given(st.from_regex(r"socks5h://(\[[0-9a-f:.]{2,20}\]|[a-z0-9.]{1,20}):[0-9]{1,5}", fullmatch=True))
def test_the_proxy_itself_is_never_a_name(text: str) -> None:
    try:
        proxy = parse_proxy(text)
    except ParcelError:
        return
    ipaddress.ip_address(proxy.host.strip("[]"))


@pytest.mark.parametrize(
    "host",
    [
        "tor.example.org",
        "tor",
        "localhost.example.org",
        "LOCALHOST",
        "localhost.",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "127.0.0.01",
        "[127.0.0.1]",
        "[::1%lo]",
        "[::g]",
        "::1",
    ],
)
def test_a_proxy_that_would_have_to_be_looked_up_is_refused(host: str) -> None:
    with pytest.raises(ParcelError) as caught:
        parse_proxy(f"socks5h://{host}:9050")
    assert caught.value.code == "bad_proxy"


def test_a_proxy_is_read() -> None:
    assert parse_proxy(" socks5h://localhost:9150 ") == Proxy("127.0.0.1", 9150)
    assert parse_proxy("socks5h://[::1]:9050") == Proxy("[::1]", 9050)
    assert parse_proxy("socks5h://[::ffff:127.0.0.1]:9050/") == Proxy("[::ffff:127.0.0.1]", 9050)
    assert parse_proxy("socks5h://192.0.2.7:1") == Proxy("192.0.2.7", 1)
    assert parse_proxy("http://192.0.2.7:8118") == Proxy("192.0.2.7", 8118, scheme="http")
    assert parse_proxy("http://192.0.2.7:8118").address == "http://192.0.2.7:8118"


def test_names_go_to_the_proxy_and_every_purpose_has_another_user() -> None:
    # A look-up of example.org on this side would fail the test: the network watch sees it.
    office = answer(bytes(65_536))
    with RawServer([office, office]) as server, SocksProxy(server.port) as proxy:
        address = parse_address(f"ombra:reports.example.onion/{DIGITS}")
        dial = Dialler(address, Route(Proxy("127.0.0.1", proxy.port)), nacl.utils.random)
        for _ in range(2):
            with dial(1) as gateway:
                gateway.office()
    assert [(asked.kind, asked.host, asked.port) for asked in proxy.asked] == [
        (3, b"reports.example.onion", 80)
    ] * 2
    users = {asked.user for asked in proxy.asked}
    assert len(users) == 2
    assert all(len(user) == 16 for user in users)
    assert b"Host: reports.example.onion\r\n" in server.heads[0]


def test_an_http_proxy_is_told_the_name_and_nothing_else() -> None:
    refusal = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
    with RawServer([refusal]) as proxy:
        address = parse_address(f"ombra:reports.example.org/{DIGITS}")
        dial = Dialler(address, Route(Proxy("127.0.0.1", proxy.port, scheme="http")))
        with dial(1) as gateway, pytest.raises(GatewayError) as caught:
            gateway.office()
    assert caught.value.code == "proxy_unreachable"
    (head,) = proxy.heads
    first, *headers = head.rstrip().split(b"\r\n")
    assert first.startswith(b"CONNECT reports.example.org:443 HTTP/1.")
    assert set(headers) <= {b"Host: reports.example.org:443"}  # newer Pythons say it twice


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]"])
def test_a_proxy_that_is_not_there_is_named(host: str) -> None:
    with RawServer([]) as gone:
        pass
    address = parse_address(f"ombra:reports.example.onion/{DIGITS}")
    dial = Dialler(address, Route(Proxy(host, gone.port)))
    with dial(1) as gateway, pytest.raises(GatewayError) as caught:
        gateway.office()
    assert caught.value.code == "proxy_unreachable"


def test_a_line_closes_its_connections() -> None:
    with RawServer([answer(bytes(65_536))]) as server:
        line = HttpLine(server.url)
        line.close()
        assert server.accepted == 0
