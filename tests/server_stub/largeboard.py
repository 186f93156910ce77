"""A board of very many replies, and as a program: lay it out and print what that took.

python -m tests.server_stub.largeboard FOLDER
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from crypto.sizes import CAPSULE_BYTES
from server_stub.publisher import Publisher
from server_stub.schedule import Schedule
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.sqlite import SqliteRecords
from tests.simulator.memory import peak_kib
from tests.simulator.server import ROOT, SetClock

PER_COMMIT = 1_000
INSERT = (
    "INSERT INTO replies (tag, digest, slot, visible_from, visible_until, reply) VALUES (?, ?, 0, 0, ?, ?)"
)


class Taken(NamedTuple):
    """What laying out took: the growth of the process's largest memory, and time."""

    growth_kib: int
    seconds: float


def tag_of(number: int) -> bytes:
    """The tag of the reply of this number."""
    return hashlib.sha256(number.to_bytes(4, "big")).digest()[:8]


def reply_of(tag: bytes) -> bytes:
    """A reply as the server sees it."""
    return (b"OMR1\x01\0\0\0" + tag).ljust(CAPSULE_BYTES, tag[:1])


def fill(folder: Path, count: int) -> None:
    """A store in a new folder with so many replies, all of them live."""
    for name in ("backups", "board"):
        (folder / name).mkdir(parents=True)
    records = _records(folder)
    for start in range(0, count, PER_COMMIT):
        tags = [tag_of(number) for number in range(start, min(start + PER_COMMIT, count))]
        rows = ((tag, hashlib.sha256(tag).digest(), 1 << 40, reply_of(tag)) for tag in tags)
        with records.writing() as db:
            db.executemany(INSERT, rows)
    records.close()


def lay_out(folder: Path) -> Taken:
    """Lay out the board of a filled folder in a process of its own."""
    command = [sys.executable, "-m", "tests.server_stub.largeboard", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Taken(*json.loads(done.stdout))


def main(folder: Path) -> Taken:
    """Publish once."""
    clock = SetClock()
    records = _records(folder)
    publisher = Publisher(records, BoardFiles(folder / "board", clock, bytes), b"s" * 32)
    before, start = peak_kib(), time.perf_counter()
    publisher.tick(clock(), Schedule(3_600), None)
    taken = Taken(peak_kib() - before, time.perf_counter() - start)
    records.close()
    return taken


def _records(folder: Path) -> SqliteRecords:
    return SqliteRecords(folder / "records.sqlite", folder / "backups", SetClock())


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1])), sys.stdout)
