"""A server on a disk that runs full, as a program of its own: a test runs it on a small file system."""

from __future__ import annotations

import sys
from pathlib import Path

from crypto.entry import entry_of
from crypto.sizes import CHUNK_BYTES
from crypto.submission import decode_submission
from server_stub.config import Config
from tests.server_stub.practice import Practice, send, submission
from tests.server_stub.restoredserver import problems
from tests.simulator.server import ServerThread

UPLOAD = b"\x04" * 16
INTERVAL = 21_600
BALLAST_BYTES = 8 << 20
MOST_CHUNKS = 200
"""More than the disk holds."""


def run_full(disk: Path) -> None:
    """Fill it, start again on what is full, make room, and go on. Errors: `AssertionError`."""
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(BALLAST_BYTES))
    server = ServerThread(disk, Config(reserve_bytes=0))
    with server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        promises, chunks = fill(office)
        assert promises
        assert 8 < chunks < MOST_CHUNKS
        assert [office.post(body).body for body in promises] == list(promises.values())
    with server:
        assert shown(office) == chunks
        assert [office.post(body).body for body in promises] == list(promises.values())
        ballast.unlink()
        assert office.post(submission(office.new_capsule())).status == 201
        server.clock.now += 2 * INTERVAL
        server.service.tick()
        entries = office.walk()
        assert set(entries) >= {entry_of(decode_submission(body).capsule) for body in promises}
        assert len(entries) == len(promises) + 1
        assert shown(office) == chunks
    assert {*problems(server)} <= {"disk_full"}  # the whole of this disk is little more than what it tells of


def fill(office: Practice) -> tuple[dict[bytes, bytes], int]:
    """Some capsules, then files and capsules until no more is taken; promises, and how many chunks stay."""
    some = [submission(office.new_capsule()) for _ in range(9)]
    promises = {body: office.post(body).body for body in some}
    taken = 0
    while taken < MOST_CHUNKS:
        if office.put_chunk(UPLOAD, taken, office.chance.randbytes(CHUNK_BYTES)).status != 204:
            break
        taken += 1
    refused = 0
    while refused < 3:
        body = submission(office.new_capsule())
        answer = office.post(body)
        if answer.status == 201:
            promises[body] = answer.body
        else:
            assert answer.code == "disk_full"
            refused += 1
    return promises, taken


def shown(office: Practice) -> int:
    """How many chunks the bitmap shows."""
    return sum(byte.bit_count() for byte in send(office.url, "GET", f"/v1/uploads/{UPLOAD.hex()}").body)


if __name__ == "__main__":
    run_full(Path(sys.argv[1]))
