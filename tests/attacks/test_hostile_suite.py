"""Ten thousand hostile requests change nothing, crash nothing, and keep nobody out."""

from __future__ import annotations

import hashlib
import json
import random
import socket
from contextlib import suppress
from pathlib import Path

import pytest

from server_stub.config import Config
from tests.attacks.hostilekinds import DESK, KINDS, MARK, Attacker, Kind
from tests.server_stub.fullfolder import everything
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread

LEAST_REQUESTS = 10_000


def ask(office: Practice, data: bytes) -> bytes:
    """What comes back until the server closes."""
    host, port = office.url.removeprefix("http://").split(":")
    got = b""
    with (
        socket.create_connection((host, int(port)), timeout=60) as line,
        suppress(BrokenPipeError, ConnectionResetError),
    ):
        line.sendall(data)
        while part := line.recv(65_536):
            got += part
    return got


def code_in(answer: bytes) -> str:
    """The code of a refusal in the server's own shape, with nothing of the request in it."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head, head[:200]
    assert MARK.encode() not in answer
    assert len(body) == 1_024
    return str(json.loads(body)["code"])


def kept(server: ServerThread) -> tuple[object, dict[str, str]]:
    """Every row of the database, and every other file by its hash."""
    files = {
        str(path.relative_to(server.data)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(server.data.rglob("*"))
        if path.is_file() and not path.name.startswith("records.sqlite")
    }
    return everything(server.data / "records.sqlite"), files


def attacker(office: Practice) -> Attacker:
    """Knows all that is public, and one request that a desk sent."""
    office.post(submission(office.new_capsule()))
    spent = office.signed("GET", DESK)
    assert send(office.url, "GET", DESK, None, spent).status == 200
    return Attacker(random.Random(7), office, spent, office.beacon())


def test_the_list_is_long_enough() -> None:
    assert sum(kind.times for kind in KINDS) >= LEAST_REQUESTS
    assert len({kind.make for kind in KINDS}) == len(KINDS)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_ten_thousand_hostile_requests_change_nothing(tmp_path: Path) -> None:
    with ServerThread(tmp_path, config=Config(head_seconds=5.0, body_seconds=5.0)) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        one = attacker(office)
        before = kept(server)
        odd = [said for kind in KINDS for said in strange_answers(kind, one)]
        assert odd == []
        unchanged = kept(server) == before
        assert unchanged
        assert send(office.url, "GET", "/healthz").body == b"ok\n"
        assert office.post(submission(office.new_capsule())).status == 201


def strange_answers(kind: Kind, one: Attacker) -> list[tuple[str, str]]:
    """Answers that are not those of the list."""
    codes = {code_in(ask(one.office, kind.make(one))) for _ in range(kind.times)}
    return [(kind.make.__name__, code) for code in codes - set(kind.answers.split())]
