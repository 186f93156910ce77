"""What the wire shows: a fixed, small header set, fixed lengths, refusals that look alike."""

from __future__ import annotations

import http.client
import json
import socket
import sqlite3
from contextlib import closing

import pytest

from crypto.sizes import CHUNK_BYTES, SUBMISSION_BYTES
from server_stub.app import ADDRESSES, Address
from server_stub.config import Config
from server_stub.problems import PROBLEM_BYTES
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread
from tests.strictness.logs import ExpectLog

OCTETS = ("content-type", "application/octet-stream")
NO_STORE = ("cache-control", "no-store")


def raw(server_url: str, data: bytes, seconds: float = 5.0) -> bytes:
    """Send bytes as they are and give all that comes back until the server closes."""
    host, port = server_url.removeprefix("http://").split(":")
    got = b""
    with socket.create_connection((host, int(port)), timeout=seconds) as line:
        line.sendall(data)
        while part := line.recv(65_536):
            got += part
    return got


def parts(answer: bytes) -> tuple[int, list[bytes], bytes]:
    """Status, header lines, body."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    return int(lines[0].split()[1]), lines[1:], body


def test_answers_have_the_same_few_headers(office: Practice) -> None:
    posted = office.post(submission(office.new_capsule()))
    assert posted.headers == [NO_STORE, OCTETS, ("content-length", "128")]
    put = office.put_chunk(b"\x01" * 16, 0, bytes(CHUNK_BYTES))
    assert put.headers == [NO_STORE]
    blob = send(office.url, "GET", "/v1/office")
    assert blob.headers == [NO_STORE, OCTETS, ("content-length", str(len(blob.body)))]
    index = send(office.url, "GET", "/v1/board/index")
    assert [name for name, _ in index.headers] == ["cache-control", "content-type", "etag", "content-length"]


@pytest.mark.parametrize("asked", ["gzip, deflate, br", "identity", ""])
def test_no_wish_of_the_client_changes_an_answer(office: Practice, asked: str) -> None:
    plain = send(office.url, "GET", "/v1/office")
    index = send(office.url, "GET", "/v1/board/index")
    etag = dict(index.headers)["etag"]
    wishes = {"Accept-Encoding": asked, "Accept-Language": "de", "Range": "bytes=0-1", "If-None-Match": etag}
    assert send(office.url, "GET", "/v1/office", None, wishes) == plain
    assert send(office.url, "GET", "/v1/board/index", None, wishes) == index


def test_the_office_answer_has_whole_steps(office: Practice) -> None:
    assert len(send(office.url, "GET", "/v1/office").body) % 65_536 == 0


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/", 404, "not_found"),
        ("GET", "/v1/office/", 404, "not_found"),
        ("GET", "/v1//office", 404, "not_found"),
        ("GET", "/v1/capsules", 405, "method_not_allowed"),
        ("HEAD", "/v1/office", 405, None),
        ("OPTIONS", "/v1/office", 405, "method_not_allowed"),
        ("DELETE", "/v1/uploads/" + "a1" * 16, 405, "method_not_allowed"),
        ("GET", "/v1/board/../desk/status", 404, "not_found"),
        ("GET", "/v1/board/%2e%2e%2findex", 404, "not_found"),
        ("GET", "/v1/board/" + "0" * 32, 404, "not_found"),
        ("GET", "/v1/board/" + "F" * 32, 404, "not_found"),
    ],
)
def test_refusals_look_alike(office: Practice, method: str, path: str, status: int, code: str | None) -> None:
    answer = send(office.url, method, path)
    assert answer.status == status
    assert answer.headers == [
        NO_STORE,
        ("content-type", "application/problem+json"),
        ("content-length", str(PROBLEM_BYTES)),
    ]
    if code is not None:
        said = json.loads(answer.body)
        assert (said["code"], said["status"], len(answer.body)) == (code, status, PROBLEM_BYTES)


@pytest.mark.parametrize(
    ("length", "status", "code"),
    [
        (str(SUBMISSION_BYTES + 1), 413, "too_big"),
        (str(SUBMISSION_BYTES - 1), 400, "wrong_size"),
        ("0", 400, "wrong_size"),
        (str(10**15), 413, "too_big"),
        (None, 411, "length_required"),
    ],
)
def test_sizes_are_checked_before_the_body(
    office: Practice, length: str | None, status: int, code: str
) -> None:
    """No byte of a body is sent, yet the answer comes."""
    stated = "" if length is None else f"Content-Length: {length}\r\n"
    request = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\n{stated}\r\n"
    got, headers, body = parts(raw(office.url, request.encode()))
    assert (got, json.loads(body)["code"]) == (status, code)
    assert b"connection: close" in headers


def test_chunked_bodies_are_refused(office: Practice) -> None:
    head = b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    status, _, body = parts(raw(office.url, head + b"5\r\nhello\r\n0\r\n\r\n"))
    assert (status, json.loads(body)["code"]) == (411, "length_required")


def test_a_body_where_none_belongs_is_refused(office: Practice) -> None:
    answer = send(office.url, "GET", "/v1/office", b"x")
    assert (answer.status, answer.code) == (413, "too_big")


def test_a_sender_of_too_much_still_reads_the_answer(office: Practice) -> None:
    answer = send(office.url, "POST", "/v1/capsules", bytes(SUBMISSION_BYTES + 100_000))
    assert (answer.status, answer.code) == (413, "too_big")


def test_who_waits_for_continue_is_told_before_the_body(office: Practice) -> None:
    head = b"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\nExpect: 100-continue\r\n\r\n"
    answer = raw(office.url, head)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"100 Continue" not in answer


def test_a_connection_serves_many_requests(office: Practice) -> None:
    line = http.client.HTTPConnection(office.url.removeprefix("http://"), timeout=5)
    try:
        for _ in range(3):
            line.request("POST", "/v1/capsules", submission(office.new_capsule()))
            answer = line.getresponse()
            assert (answer.status, len(answer.read())) == (201, 128)
        kept = line.sock
        line.request("POST", "/v1/capsules", submission(office.new_capsule(1)))  # a refusal keeps the line
        refusal = line.getresponse()
        assert (refusal.status, len(refusal.read())) == (422, PROBLEM_BYTES)
        assert line.sock is kept
    finally:
        line.close()


def test_pipelined_requests_are_answered_in_order(office: Practice) -> None:
    one = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert raw(office.url, one + one + last).count(b"\r\n\r\nok\n") == 3


def test_every_address_without_a_desk_in_its_name_is_public() -> None:
    public = [address.path for address in ADDRESSES if "/desk/" not in address.path]
    assert public == [
        "/healthz",
        "/v1/office",
        "/v1/capsules",
        "/v1/uploads/{upload}/{index}",
        "/v1/uploads/{upload}",
        "/v1/board/index",
        "/v1/board/{page}",
        "/v1/log/checkpoint",
        "/v1/log/cosigned",
        "/v1/log/collected",
        "/v1/log/tile/{path:path}",
    ]


@pytest.mark.parametrize("address", [one for one in ADDRESSES if "/desk/" in one.path])
def test_every_desk_address_wants_a_signature(office: Practice, address: Address) -> None:
    filled = address.path.replace("{upload}", "a1" * 16).replace("{index}", "0")
    answer = send(office.url, address.method, filled, bytes(address.size.least) or None)
    assert (answer.status, answer.code) == (401, "desk_signature")


def test_health_is_said(server: ServerThread) -> None:
    assert send(server.url, "GET", "/healthz").body == b"ok\n"


def test_a_fault_says_nothing_of_its_cause(
    office: Practice, server: ServerThread, expect_log: ExpectLog
) -> None:
    expect_log("^ERROR ombra.server: internal OperationalError$")
    with closing(sqlite3.connect(server.data / "records.sqlite")) as database:
        database.execute("DROP TABLE chunks")
    answer = send(office.url, "GET", "/v1/uploads/" + "a1" * 16)
    assert (answer.status, answer.code) == (500, "internal")
    assert b"table" not in answer.body.lower()


def test_limits_have_sane_defaults() -> None:
    limits = Config()
    assert limits.bodies * 524_288 <= 64 << 20
    assert limits.body_seconds * 2_200 > CHUNK_BYTES
