"""Hostile requests: each kind is refused in the server's own words, changes nothing, and keeps nobody out."""

from __future__ import annotations

import json
import random
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES, SUBMISSION_BYTES
from server_stub.config import Config
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread

IMPATIENT = Config(head_seconds=0.5, body_seconds=0.5, idle_seconds=1, connections=24, bodies=4)
GARBAGE_ROUNDS = 200
GONE = (BrokenPipeError, ConnectionResetError)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path, config=IMPATIENT) as running:
        yield running


@pytest.fixture
def office(server: ServerThread) -> Iterator[Practice]:
    """An office; after every attack an honest report must still get through."""
    practice = Practice(server.url, server.invitation, server.clock.now)
    practice.set_up()
    yield practice
    assert gets_through(practice)


def gets_through(practice: Practice) -> bool:
    """An honest sender is heard as soon as the server has seen the others go; `busy` means: again."""
    honest = submission(practice.new_capsule())
    for _ in range(500):
        answer = practice.post(honest)
        if answer.status == 201:
            return True
        assert answer.code == "busy"
    return False


def line_to(office: Practice) -> socket.socket:
    host, port = office.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=60)


def everything_from(line: socket.socket) -> bytes:
    """What the server sends until it closes; a reset counts as an end."""
    got = b""
    with suppress(ConnectionResetError):
        while part := line.recv(65_536):
            got += part
    return got


def answer_to(office: Practice, data: bytes) -> bytes:
    with line_to(office) as line:
        with suppress(*GONE):
            line.sendall(data)
        return everything_from(line)


def code_of(answer: bytes) -> str:
    """The code of a refusal; it must have the server's own shape, with nothing of the request in it."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head
    assert b"hostile" not in answer
    assert len(body) == 1_024
    return str(json.loads(body)["code"])


@pytest.mark.parametrize(
    "data",
    [
        b"\x00" * 64,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 60,  # TLS
        b"GET\r\n\r\n",
        b"hostile /v1/office HTTP/1.1\r\n\r\n",
        b"GET /v1/office HTTP/9.9\r\n\r\n",
        b"GET /hostile\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /v1/office HTTP/1.1\r\nhostile header\r\n\r\n",
        b"GET /v1/office HTTP/1.1\r\nHost: x\r\nhostile: a\x00b\r\n\r\n",
        b"CONNECT hostile:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
        b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused_in_our_words(office: Practice, data: bytes) -> None:
    assert code_of(answer_to(office, data)) == "bad_request"


@pytest.mark.parametrize(
    "data",
    [
        b"GET /" + b"hostile" * 2_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /v1/office?" + b"hostile=1&" * 1_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /v1/office HTTP/1.1\r\n" + b"X-Hostile: hostile\r\n" * 1_000 + b"\r\n",
        b"GET /v1/office HTTP/1.1\r\nCookie: " + b"hostile" * 50_000,  # never ends
        b"GET /v1/office HTTP/1.1\r\n" + b"A" * 100_000,
    ],
    ids=["path", "query", "many headers", "endless header", "endless name"],
)
def test_head_floods_are_refused(office: Practice, data: bytes) -> None:
    assert code_of(answer_to(office, data)) == "headers_too_big"


@pytest.mark.parametrize("path", ["/v1/office", "/v1/uploads/" + "a1" * 16 + "/0", "/nothing/hostile"])
def test_bodies_where_none_belong_are_refused(office: Practice, path: str) -> None:
    head = f"GET {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n".encode()
    assert code_of(answer_to(office, head + b"hostile" * 1_000)) in {
        "too_big",
        "not_found",
        "method_not_allowed",
    }


@pytest.mark.parametrize("megabytes", [1, 64])
def test_an_oversize_body_is_cut_off(office: Practice, megabytes: int) -> None:
    length = megabytes << 20
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode()
    with line_to(office) as line:
        sent = 0
        with suppress(*GONE):
            line.sendall(head)
            while sent < length:
                sent += line.send(bytes(65_536))
        assert sent < length or megabytes == 1


def test_a_slow_head_is_cut_off(office: Practice) -> None:
    with line_to(office) as line:
        line.sendall(b"GET /v1/office HTTP/1.1\r\nHost:")
        assert everything_from(line) == b""


def test_a_silent_connection_is_cut_off(office: Practice) -> None:
    with line_to(office) as line:
        assert everything_from(line) == b""


def test_empty_lines_do_not_keep_a_connection(office: Practice) -> None:
    with line_to(office) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        line.sendall(b"\r\n")
        assert everything_from(line).endswith(b"\r\n\r\nok\n")


def test_a_slow_body_is_cut_off(office: Practice) -> None:
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    assert code_of(answer_to(office, head + b"\x00" * 1_000)) == "slow_body"


def test_a_client_that_leaves_in_mid_body_costs_nothing(office: Practice, server: ServerThread) -> None:
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    for _ in range(3 * IMPATIENT.bodies):
        with line_to(office) as line:
            line.sendall(head + b"\x00" * 1_000)
    assert server.service.records.totals().capsules == 0


def test_too_many_bodies_at_once_are_told_busy(office: Practice) -> None:
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n"
    lines = [line_to(office) for _ in range(IMPATIENT.bodies)]
    try:
        for line in lines:
            line.sendall(head.encode())
        wait_until_held(office, len(lines))
        assert code_of(answer_to(office, head.encode())) == "busy"
        assert send(office.url, "GET", "/v1/office").status == 200
        assert {code_of(everything_from(line)) for line in lines} == {"slow_body"}
    finally:
        for line in lines:
            line.close()


def test_chunks_leave_a_quarter_of_the_places_to_capsules(office: Practice) -> None:
    head = f"PUT /v1/uploads/{'a1' * 16}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
    lines = [line_to(office) for _ in range(IMPATIENT.bodies - 1)]
    try:
        for line in lines:
            line.sendall(head.encode())
        wait_until_held(office, len(lines))
        assert code_of(answer_to(office, head.encode())) == "busy"
        assert office.post(submission(office.new_capsule())).status == 201
    finally:
        for line in lines:
            line.close()


def wait_until_held(office: Practice, count: int) -> None:
    """An answer on another connection comes after the heads before it were read."""
    for _ in range(count):
        assert send(office.url, "GET", "/healthz").status == 200


def test_too_many_connections_are_told_busy(office: Practice) -> None:
    lines = [line_to(office) for _ in range(IMPATIENT.connections)]
    try:
        with line_to(office) as line:
            assert code_of(everything_from(line)) == "busy"
    finally:
        for line in lines:
            line.close()


def test_who_never_reads_loses_the_connection(office: Practice) -> None:
    """A board page is asked for again and again and never read: what waits for the reader stays small."""
    ask = b"GET /v1/office HTTP/1.1\r\nHost: x\r\n\r\n"
    with line_to(office) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        with pytest.raises(GONE):
            ask_for_ever(line, ask)


def ask_for_ever(line: socket.socket, ask: bytes) -> None:
    """Send one request after the other until the line breaks."""
    while True:
        line.sendall(ask)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/board/../../server.secret",
        "/v1/board/..%2f..%2fserver.secret",
        "/v1/board/%2e%2e%2f%2e%2e%2flog.key",
        "/v1/board/..%5c..%5clog.key",
        "/v1/board/.new-0000000000000000",
        "/v1/board/%00",
        "/v1/board/log.key",
        "/v1/uploads/..%2f..%2flog.key",
        "/v1/uploads/" + "g" * 32,
        "/v1/uploads/" + "a1" * 16 + "%00",
        "/v1/uploads/" + "a1" * 16 + "/../../../log.key",
        "//etc/passwd",
        "/v1/office%00",
        "/%c0%ae%c0%ae/",
    ],
)
def test_no_path_leads_out(office: Practice, path: str) -> None:
    answer = send(office.url, "GET", path)
    assert answer.status in {400, 404, 405}
    assert len(answer.body) == 1_024


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Ombra",
        "Ombra slot=0,nonce=,beacon=,sig=",
        "Ombra slot=9,nonce=" + "0" * 32 + ",beacon=" + "0" * 32 + ",sig=" + "0" * 128,
        "Ombra slot=-1,nonce=" + "0" * 32 + ",beacon=" + "0" * 32 + ",sig=" + "0" * 128,
        "Ombra slot=0,nonce=" + "G" * 32 + ",beacon=" + "0" * 32 + ",sig=" + "0" * 128,
        "Ombra slot=0,nonce=" + "0" * 32 + ",beacon=" + "0" * 32 + ",sig=" + "0" * 128 + " ",
        "Basic aG9zdGlsZTpob3N0aWxl",
        "Setup",
        "Setup ' OR 1=1 --",
        "hostile\u00fc",
        "A" * 4_000,
    ],
)
def test_no_authorization_but_a_signature_opens_the_desk(office: Practice, value: str) -> None:
    answer = send(office.url, "GET", "/v1/desk/capsules?after=0", None, {"Authorization": value})
    assert answer.status == 401
    assert answer.code in {"desk_signature", "desk_unknown", "beacon_old"}


@pytest.mark.slow
def test_garbage_changes_nothing(office: Practice, server: ServerThread) -> None:
    """Honest requests with bytes changed, cut, doubled: none is stored unless it is whole and true."""
    chance = random.Random(3)
    honest = submission(office.new_capsule())
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {len(honest)}\r\n\r\n".encode()
    for _ in range(GARBAGE_ROUNDS):
        data = bytearray(head + honest[:200])
        for _ in range(chance.randrange(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with line_to(office) as line:
            line.sendall(bytes(data[: chance.randrange(len(data))]))
    assert server.service.records.totals().capsules == 0
