"""A file system of 24 MiB that really runs full, and lines that break in the middle of a body."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.entry import entry_of
from crypto.sizes import CHUNK_BYTES
from crypto.submission import decode_submission
from tests.server_stub.practice import Practice, submission
from tests.server_stub.smalldisk import INTERVAL, UPLOAD, shown
from tests.simulator.server import ROOT, ServerThread

MOUNT = 'mount -t tmpfs -o size=24m,mode=700 none "$1" || exit 77; shift; exec "$@"'
NO_NAME_SPACE = 77
UNSHARE = shutil.which("unshare")


@pytest.mark.skipif(UNSHARE is None, reason="needs unshare (Linux)")
def test_a_disk_that_runs_full_loses_nothing_and_needs_nobody(tmp_path: Path) -> None:
    """In a name space of its own, where a small file system can be mounted without being root."""
    program = [sys.executable, "-m", "tests.server_stub.smalldisk", str(tmp_path)]
    spaces = [str(UNSHARE), "--user", "--map-root-user", "--mount"]
    done = subprocess.run(
        [*spaces, "sh", "-c", MOUNT, "sh", str(tmp_path), *program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode == NO_NAME_SPACE or "unshare" in done.stderr:
        pytest.skip("needs user name spaces")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("part", [0, 1, 16_000, 32_831])
def test_a_line_that_breaks_in_a_capsule(office: Practice, server: ServerThread, part: int) -> None:
    """No part of it shows; the same capsule is taken afterwards, once."""
    body = submission(office.new_capsule())
    break_off(
        server, f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n", body, part
    )
    assert office.post(body).status == 201
    server.clock.now += INTERVAL
    server.service.tick()
    assert office.walk() == [entry_of(decode_submission(body).capsule)]


@pytest.mark.parametrize("part", [0, 1, 100_000, CHUNK_BYTES - 1])
def test_a_line_that_breaks_in_a_chunk(office: Practice, server: ServerThread, part: int) -> None:
    data = office.chance.randbytes(CHUNK_BYTES)
    head = f"PUT /v1/uploads/{UPLOAD.hex()}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
    break_off(server, head, data, part)
    assert shown(office) == 0
    assert office.put_chunk(UPLOAD, 0, data).status == 204
    answer = office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/0")
    assert (answer.body == data) is True


def break_off(server: ServerThread, head: str, body: bytes, part: int) -> None:
    """A sender whose line breaks: a reset, as a network that goes away gives it."""
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        line.sendall(head.encode() + body[:part])
