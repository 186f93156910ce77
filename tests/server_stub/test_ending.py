"""SIGTERM: requests under way are finished, nothing is published half, the code is 0; a second hurries."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub.operation import notify
from tests.server_stub.practice import Practice, send
from tests.server_stub.test_kill import Sender
from tests.simulator.server import PATIENCE_SECONDS, ROOT, ServerProcess, free_port

UPLOAD = b"\x07" * 16
PATIENT = """
import os, signal, sys, time
from pathlib import Path
import nacl.utils
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.service import Service, World
from server_stub.serving import Ending, RunningServer, listen
early = sys.argv[3] == "early"
ending, sock = Ending(), listen("127.0.0.1", int(sys.argv[2]))
if early:
    os.kill(os.getpid(), signal.SIGTERM)
world = World(time.time, nacl.utils.random)
service = Service(DataFolder(Path(sys.argv[1])), Config(stop_seconds=100_000), world)
server = RunningServer(service, lambda: print("ready", flush=True))
ending.guide(server)
server.run([sock])
service.close()
print("closed")
"""
"""A server that waits a day for its requests to end, unless somebody hurries it."""


def half_a_body(port: int) -> socket.socket:
    """A request under way: the server has half of its body."""
    line = socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS)
    head = f"PUT /v1/uploads/{UPLOAD.hex()}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
    line.sendall(head.encode() + bytes(CHUNK_BYTES // 2))
    return line


def until_closed(port: int) -> None:
    """Wait until nobody is let in any more."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS).close()
        except ConnectionError:
            return
    raise AssertionError


def test_a_request_under_way_is_finished(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path).start()
    office = Practice(server.url, server.invitation, time.time())
    office.set_up()
    with half_a_body(server.port) as line:
        send(server.url, "GET", "/healthz")  # a turn later the half body was seen
        os.kill(server.pid, signal.SIGTERM)
        until_closed(server.port)
        line.sendall(bytes(CHUNK_BYTES // 2))
        assert line.recv(100).startswith(b"HTTP/1.1 204 ")
    assert server.ended() == 0
    assert server.errors.read_text() == ""
    with server:
        assert any(send(server.url, "GET", f"/v1/uploads/{UPLOAD.hex()}").body)


def patient(folder: Path, when: str) -> tuple[subprocess.Popen[str], int]:
    made, port = ServerProcess(folder), free_port()
    command = [sys.executable, "-c", PATIENT, str(made.data), str(port), when]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True), port


def test_a_second_signal_hurries(tmp_path: Path) -> None:
    process, port = patient(tmp_path, "later")
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with half_a_body(port):
            send(f"http://127.0.0.1:{port}", "GET", "/healthz")
            process.send_signal(signal.SIGTERM)
            until_closed(port)
            process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE_SECONDS) == 0
        assert process.stdout.read() == "closed\n"


def test_a_signal_before_the_server_is_ready_counts(tmp_path: Path) -> None:
    process, _ = patient(tmp_path, "early")
    with process:
        assert process.wait(PATIENCE_SECONDS) == 0
        assert process.stdout is not None
        assert process.stdout.read() == "ready\nclosed\n"


@pytest.mark.parametrize("signals", [1, 2, 5])
def test_at_work_it_ends_whole_however_often_it_is_told(tmp_path: Path, signals: int) -> None:
    """Publications every second, senders at work, and the first of the signals in the middle of it."""
    with ServerProcess(tmp_path, publish_interval_seconds=1) as server:
        office = Practice(server.url, server.invitation, time.time())
        office.set_up()
        office.publish_keys()
        enough = threading.Event()
        sender = Sender(server, 0, enough, 12)
        sender.start()
        assert enough.wait(PATIENCE_SECONDS)
        for _ in range(signals):
            os.kill(server.pid, signal.SIGTERM)
        assert server.ended() == 0
        sender.join()
    assert server.errors.read_text() == ""
    found = json.loads(server.run("check", "--data", str(server.data), "--json").stdout)
    late = "promise_overdue"  # by a second or two: with such intervals that is a fault soon after the end
    assert [text for text in found["faults"] if not text.startswith(late)] == []
    with server:
        for body, promise in sender.promises:
            assert send(server.url, "POST", "/v1/capsules", body).body == promise


@pytest.fixture(params=["file", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """A service manager's socket, and how it is named."""
    name = str(tmp_path / "notify") if request.param == "file" else f"@ombra-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind("\0" + name[1:] if name.startswith("@") else name)
        line.settimeout(PATIENCE_SECONDS)
        yield name, line


def test_the_service_manager_is_told(manager: tuple[str, socket.socket], tmp_path: Path) -> None:
    name, line = manager
    with ServerProcess(tmp_path, environment={"NOTIFY_SOCKET": name}) as server:
        assert line.recv(100) == notify.READY
        assert server.stop() == 0
    assert line.recv(100) == notify.STOPPING


@pytest.mark.parametrize("name", ["", "relative", "@", "/nowhere/to/be/found", "/" + "x" * 300])
def test_without_a_manager_nothing_happens(name: str) -> None:
    notify.tell(notify.READY, {"NOTIFY_SOCKET": name})
    notify.tell(notify.READY, {})
