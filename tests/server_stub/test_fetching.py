"""Fetching for the audit: whatever the other side does, an answer ends, in length and in time."""

from __future__ import annotations

import socket
import time
from itertools import count

import pytest

from server_stub.audit.fetching import BadUrl, Fetcher, NeedsTor, NotShown, Unreachable
from tests.simulator.rawserver import Endless, RawServer, answer
from tests.simulator.server import free_port


class HangsUp(RawServer):
    """Answers once on each connection, and does not say so beforehand."""

    def _talk(self, client: socket.socket) -> None:
        self.heads.append(client.recv(65_536))
        client.sendall(self._answers.pop(0))


def fetcher(url: str, head_seconds: float = 60.0) -> Fetcher:
    return Fetcher(url, time.monotonic, head_seconds)


def test_answers_come_on_one_line() -> None:
    with RawServer([answer(b"one"), answer(b""), answer(b"three")]) as server:
        line = fetcher(server.url)
        assert [line.get(path, 5) for path in ("/1", "/2", "/3")] == [b"one", b"", b"three"]
        line.close()
        assert server.accepted == 1
        assert server.heads[0].startswith(b"GET /1 HTTP/1.1\r\n")


def test_a_line_that_was_closed_meanwhile_is_opened_again() -> None:
    with RawServer([answer(b"one", Connection="close"), answer(b"two")]) as server:
        line = fetcher(server.url)
        assert [line.get("/", 3), line.get("/", 3)] == [b"one", b"two"]
        line.close()
    with HangsUp([answer(b"one"), answer(b"two")]) as server:
        line = fetcher(server.url)
        assert [line.get("/", 3), line.get("/", 3)] == [b"one", b"two"]
        assert server.accepted == 2
        line.close()


@pytest.mark.parametrize("status", ["404 Not Found", "503 Busy", "301 Moved", "206 Partial", "204 None"])
def test_anything_but_200_is_told_as_such(status: str) -> None:
    with RawServer([answer(b"x", status, Location="http://127.0.0.1:1/")]) as server:
        line = fetcher(server.url)
        with pytest.raises(NotShown) as refused:
            line.get("/a", 10)
        assert (refused.value.path, refused.value.status) == ("/a", int(status[:3]))
        line.close()


@pytest.mark.parametrize("headers", [{}, {"Content_Length": ""}])
def test_an_answer_that_is_too_long_is_not_taken(headers: dict[str, str]) -> None:
    with RawServer([answer(b"x" * 11, **headers)]) as server:
        line = fetcher(server.url)
        with pytest.raises(NotShown):
            line.get("/", 10)
        line.close()


def test_an_answer_that_never_ends_is_not_taken() -> None:
    with Endless(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 100_000) as server, pytest.raises(NotShown):
        fetcher(server.url).get("/", 1_000_000)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfour",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
    ],
)
def test_half_an_answer_is_none(said: bytes) -> None:
    with RawServer([said]) as server, pytest.raises(Unreachable):
        fetcher(server.url).get("/", 10)


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(Unreachable):
        fetcher(f"http://127.0.0.1:{free_port()}").get("/", 10)


def test_a_server_that_plays_dead() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(Unreachable):
        fetcher(f"http://127.0.0.1:{listener.getsockname()[1]}", 0.1).get("/", 10)


def test_an_answer_that_comes_too_slowly_is_given_up() -> None:
    hours = count(0, 3_600)
    with RawServer([answer(b"x" * 10)]) as server:
        line = Fetcher(server.url, lambda: next(hours))
        with pytest.raises(Unreachable):
            line.get("/", 10)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://a",
        "http://",
        "http://a/path",
        "http://a?x=1",
        "http://u:p@a",
        "http://a:99999",
        "http://a:x",
        "http://a..b",
        "http://" + "a" * 64 + ".b",
        "http://\ufffd",
        "//a",
        "a",
    ],
)
def test_what_is_not_the_address_of_a_server_is_not_tried(url: str) -> None:
    with pytest.raises(BadUrl):
        fetcher(url)


@pytest.mark.parametrize("host", ["abc.onion", "ABC.Onion", "www.abc.onion", "abc.onion.", "abc.onion:80"])
def test_an_onion_name_is_never_looked_up_here(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under torsocks, which answers look-ups itself, the same address is taken."""
    monkeypatch.delenv("LD_PRELOAD", raising=False)
    with pytest.raises(NeedsTor):
        Fetcher(f"http://{host}", time.monotonic)
    monkeypatch.setenv("LD_PRELOAD", "/usr/lib/torsocks/libtorsocks.so")
    Fetcher(f"http://{host}", time.monotonic).close()
