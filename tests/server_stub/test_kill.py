"""SIGKILL at any moment: whatever was answered is there after a restart, and nothing half-written shows."""

from __future__ import annotations

import http.client
import json
import random
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import Practice, capsule, send, submission
from tests.simulator.server import ServerProcess

UPLOADS = [bytes([number]) * 16 for number in range(1, 5)]
BROKEN = (OSError, http.client.HTTPException)


def chunk(upload: bytes, index: int) -> bytes:
    return random.Random(upload[0] * 1_000 + index).randbytes(CHUNK_BYTES)


class Sender(threading.Thread):
    """Sends until the server is gone, and remembers what was answered."""

    def __init__(self, server: ServerProcess, number: int, enough: threading.Event, few: int) -> None:
        super().__init__(name=f"sender {number}")
        self.server, self.number, self.enough, self.few = server, number, enough, few
        self.promises: list[tuple[bytes, bytes]] = []
        self.chunks: list[tuple[bytes, int]] = []
        self.strange: list[int] = []

    def run(self) -> None:
        line = http.client.HTTPConnection(self.server.url.removeprefix("http://"), timeout=10)
        chance = random.Random(self.number)
        try:
            for turn in range(100_000):
                self.send_one(line, chance, turn)
                if len(self.promises) >= self.few:
                    self.enough.set()
        except BROKEN:
            pass
        finally:
            line.close()

    def send_one(self, line: http.client.HTTPConnection, chance: random.Random, turn: int) -> None:
        upload, index = UPLOADS[self.number], turn
        body = submission(capsule(chance, time.time()))
        line.request("POST", "/v1/capsules", body)
        answer = line.getresponse()
        promise = answer.read()
        if answer.status == 201:
            self.promises.append((body, promise))
        line.request("PUT", f"/v1/uploads/{upload.hex()}/{index}", chunk(upload, index))
        put = line.getresponse()
        put.read()
        if put.status == 204:
            self.chunks.append((upload, index))
        self.strange += [status for status in (answer.status, put.status) if status not in (201, 204)]


def run_until_killed(server: ServerProcess, few: int, pause: Callable[[], object]) -> list[Sender]:
    """Senders at work, the server killed when one of them has `few` answers and `pause` is over."""
    enough = threading.Event()
    senders = [Sender(server, number, enough, few) for number in range(len(UPLOADS))]
    for sender in senders:
        sender.start()
    assert enough.wait(20)
    pause()
    server.kill()
    for sender in senders:
        sender.join()
        assert sender.strange == []
    return senders


def check_all_is_there(server: ServerProcess, office: Practice, senders: list[Sender]) -> None:
    """Every promise again, byte for byte; every shown chunk whole, every answered one shown."""
    for sender in senders:
        for body, promise in sender.promises:
            assert send(server.url, "POST", "/v1/capsules", body).body == promise
    answered = {key for sender in senders for key in sender.chunks}
    for upload in UPLOADS:
        bitmap = send(server.url, "GET", f"/v1/uploads/{upload.hex()}").body
        shown = {index for index in range(65_536) if bitmap[index >> 3] >> (index & 7) & 1}
        assert shown >= {index for name, index in answered if name == upload}
        for index in shown:
            path = f"/v1/desk/uploads/{upload.hex()}/{index}"
            assert office.ask("GET", path).body == chunk(upload, index)


def started(folder: Path) -> tuple[ServerProcess, Practice]:
    server = ServerProcess(folder).start()
    office = Practice(server.url, server.invitation, time.time())
    office.set_up()
    office.publish_keys()
    return server, office


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    server, office = started(tmp_path)
    senders = run_until_killed(server, 8, lambda: None)
    with server:
        check_all_is_there(server, office, senders)
    assert server.run("check", "--data", str(server.data)).returncode == 0
    assert server.errors.read_text() == ""


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_was_answered_survives_many_kills(tmp_path: Path) -> None:
    chance = random.Random(7)
    server, office = started(tmp_path)
    everything: list[Sender] = []
    never = threading.Event()
    for _ in range(25):
        few = chance.randrange(1, 6)
        everything += run_until_killed(server, few, lambda: never.wait(chance.random() * 0.05))
        server.start()
    check_all_is_there(server, office, everything)
    assert server.stop() == 0
    found = json.loads(server.run("check", "--data", str(server.data), "--json").stdout)
    assert found["faults"] == []
    assert server.errors.read_text() == ""


def test_a_body_cut_off_half_way_leaves_nothing(tmp_path: Path) -> None:
    server, office = started(tmp_path)
    head = (
        f"PUT /v1/uploads/{UPLOADS[0].hex()}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        line.sendall(head.encode() + bytes(CHUNK_BYTES // 2))
        server.kill()
    with server:
        assert not any(send(server.url, "GET", f"/v1/uploads/{UPLOADS[0].hex()}").body)
        assert office.put_chunk(UPLOADS[0], 0, chunk(UPLOADS[0], 0)).status == 204


def test_a_graceful_end_finishes_what_is_under_way(tmp_path: Path) -> None:
    server, _ = started(tmp_path)
    enough = threading.Event()
    sender = Sender(server, 0, enough, 3)
    sender.start()
    assert enough.wait(20)
    assert server.stop() == 0
    sender.join()
    with server:
        for body, promise in sender.promises:
            assert send(server.url, "POST", "/v1/capsules", body).body == promise
    assert server.errors.read_text() == ""


def test_a_code_used_just_before_a_kill_is_used_up(tmp_path: Path) -> None:
    server, office = started(tmp_path)
    server.kill()
    with server:
        assert office.put_first(office.card(2), office.setup_code).code == "setup_code"
        assert office.put_first(office.card_blob, office.setup_code).status == 204
