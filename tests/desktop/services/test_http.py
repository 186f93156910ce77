"""The HTTP core, watched byte by byte from the other end of the socket."""

from __future__ import annotations

import json
from itertools import count

import pytest

from desktop.services.errors import GatewayError
from desktop.services.http import BLOCK_BYTES, CREATED, OK, Expected, HttpLine, Request, exactly
from desktop.services.work import Cancel, Cancelled
from tests.simulator.rawserver import Endless, RawServer, answer

GET = Request("GET", "/v1/office")
ANY = Expected(OK, 1_000_000)


def refused(server: RawServer, expected: Expected = ANY, request: Request = GET) -> GatewayError:
    with HttpLine(server.url) as line, pytest.raises(GatewayError) as caught:
        line.send(request, expected)
    return caught.value


def test_a_request_has_its_fixed_headers_and_no_others() -> None:
    with RawServer([answer(b"abc")]) as server, HttpLine(server.url) as line:
        assert line.send(GET, ANY) == b"abc"
    host = f"Host: 127.0.0.1:{server.port}".encode()
    assert server.heads == [b"GET /v1/office HTTP/1.1\r\n" + host + b"\r\n\r\n"]


def test_a_body_adds_its_length_last_and_nothing_else() -> None:
    body = bytes(range(256)) * 1_024
    request = Request("POST", "/x?y=1", body, (("Authorization", "Ombra slot=0"),))
    with RawServer([answer(b"", "201 Created")]) as server, HttpLine(server.url) as line:
        line.send(request, exactly(CREATED, 0))
    names = [row.split(b":")[0] for row in server.heads[0].split(b"\r\n")[1:-2]]
    assert server.heads[0].startswith(b"POST /x?y=1 HTTP/1.1\r\n")
    assert names == [b"Host", b"Authorization", b"Content-Length"]
    assert server.bodies == [body]


def test_an_empty_body_is_a_body() -> None:
    with RawServer([answer()]) as server, HttpLine(server.url) as line:
        line.send(Request("PUT", "/x", b""), exactly(OK, 0))
    assert b"Content-Length: 0\r\n" in server.heads[0]


def test_a_connection_serves_several_requests_and_a_new_line_has_a_new_one() -> None:
    with RawServer([answer(b"1"), answer(b"", "204 No Content", Content_Length=""), answer(b"3")]) as server:
        with HttpLine(server.url) as line:
            line.send(GET, ANY)
            line.send(Request("PUT", "/x", b"y"), exactly(204, 0))
            assert server.accepted == 1
        with HttpLine(server.url) as line:
            line.send(GET, ANY)
        assert server.accepted == 2


def test_cookies_and_redirects_are_not_followed() -> None:
    moved = answer(b"", "302 Found", Location="/elsewhere", Set_Cookie="a=b; Path=/")
    with RawServer([answer(b"1", Set_Cookie="a=b; Path=/"), answer(b"2"), moved]) as server:
        with HttpLine(server.url) as line:
            line.send(GET, ANY)
            line.send(GET, ANY)
        assert b"ookie" not in server.heads[1]
        assert refused(server).code == "unexpected_status"
    assert len(server.heads) == 3


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with RawServer([answer(b"1")]) as server, HttpLine(server.url) as line:
        assert line.send(GET, ANY) == b"1"


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (answer(b"x" * 11), "too_long"),
        (answer(b"x", Content_Length="99999999999999999999"), "bad_answer"),
        (answer(b"x", Content_Length="-1"), "bad_answer"),
        (answer(b"x", Content_Length=""), "bad_answer"),
        (answer(b"1\r\nx\r\n0\r\n\r\n", Content_Length="", Transfer_Encoding="chunked"), "bad_answer"),
        (answer(b"x", Content_Encoding="gzip"), "bad_answer"),
        (answer(b"xx"), "bad_answer"),
        (answer(b"", "204 No Content", Content_Length=""), "unexpected_status"),
        (answer(b"{}", "500 Oh"), "unexpected_status"),
        (answer(b"x" * 5_000, "500 Oh"), "unexpected_status"),
        (answer(json.dumps({"code": "clock"}).encode().ljust(1_024), "422 No"), "clock"),
        (answer(json.dumps({"code": "disk_full"}).encode(), "507 No"), "server_full"),
        (answer(json.dumps({"code": "rm -rf"}).encode(), "500 No"), "unexpected_status"),
        (b"\x00\x01\x02\r\n\r\n", "interrupted"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab", "interrupted"),
        (b"", "interrupted"),
    ],
)
def test_answers_that_do_not_fit_are_refused_by_name(made: bytes, code: str) -> None:
    with RawServer([made]) as server:
        assert refused(server, Expected(OK, 10, 5)).code == code


def test_nobody_listening_is_said() -> None:
    with RawServer([]) as server:
        pass
    assert refused(server).code == "connection_refused"


def test_an_answer_that_drips_is_given_up() -> None:
    ticks = count(step=10_000)  # every look at the clock is hours later
    with RawServer([answer(b"x" * 100)]) as server:
        line = HttpLine(server.url, monotonic=lambda: float(next(ticks)))
        with line, pytest.raises(GatewayError) as caught:
            line.send(GET, ANY)
    assert caught.value.code == "timeout"


@pytest.mark.parametrize("made", [b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100, b"HTTP/1.1 100 Continue\r\n\r\n"])
def test_a_head_without_end_is_given_up(made: bytes) -> None:
    """Neither is ended by the socket's time-out: it counts from one byte to the next."""
    ticks = count(step=40)  # three looks at the clock, and the time is over
    with Endless(made) as server:
        line = HttpLine(server.url, monotonic=lambda: float(next(ticks)))
        with line, pytest.raises(GatewayError) as caught:
            line.send(GET, ANY)
    assert caught.value.code == "timeout"


def test_a_head_in_pieces_and_a_provisional_answer_are_read() -> None:
    with RawServer([b"HTTP/1.1 100 Continue\r\n\r\n" + answer(b"abc"), answer(b"d")]) as server:
        with HttpLine(server.url) as line:
            assert line.send(GET, ANY) == b"abc"
            assert line.send(GET, ANY) == b"d"
        assert server.accepted == 1


def test_cancelling_stops_within_a_body() -> None:
    class Late(Cancel):
        looks = 0

        def check(self) -> None:
            self.looks += 1
            if self.looks == 3:
                self.cancel()
            super().check()

    body = bytes(10 * BLOCK_BYTES)
    with RawServer([answer()]) as server:
        with HttpLine(server.url) as line, pytest.raises(Cancelled):
            line.send(Request("PUT", "/x", body), exactly(OK, 0), Late())
        server.wait()
    assert len(server.bodies[0]) <= 2 * BLOCK_BYTES


def test_refused_answers_do_not_use_up_the_connections() -> None:
    answers = [answer(b"x" * 20), answer(b"", "404 No"), answer(b"ok")]
    with RawServer(answers) as server, HttpLine(server.url, connections=1) as line:
        for code in ("too_long", "unexpected_status"):
            with pytest.raises(GatewayError) as caught:
                line.send(GET, Expected(OK, 10))
            assert caught.value.code == code
        assert line.send(GET, Expected(OK, 10)) == b"ok"
