"""A log of very many entries: what a submission, a publication, an audit and a visit cost at each size.

`python -m bench.log COUNT` measures one size, in a process of its own, and prints it as JSON.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench.measure import Figure
from crypto.checkpoint import Checkpoint
from crypto.submission import decode_submission
from desktop.services.gateway import Gateway
from desktop.services.http import HttpLine
from desktop.services.logreading import read_entries
from desktop.services.work import NEVER, no_progress
from server_stub.datafolder import DataFolder
from tests.server_stub import largelog
from tests.server_stub.practice import Practice, capsule, submission
from tests.simulator.memory import peak_kib
from tests.simulator.server import ROOT, ServerThread, SetClock

SIZES = (1_000, 10_000, 100_000, 1_000_000)
ADDED = 256
"""Capsules in the interval that is measured: as many as a server lets wait."""

AUDITOR = """
import sys
from server_stub.cli import main
from tests.simulator.memory import peak_kib
main(sys.argv[1:])
print(peak_kib())
"""


class Taken(NamedTuple):
    """What one size took: seconds, but for the memory, KiB."""

    submission: float
    publication: float
    first_files: float
    audit: float
    next_audit: float
    visit: float
    desk_walk: float
    server_kib: int
    audit_kib: int


def figures() -> Iterator[Figure]:
    """Each cost at each size, against the same at the smallest one."""
    least: Taken | None = None
    for size in SIZES:
        done = subprocess.run(
            [sys.executable, "-m", "bench.log", str(size)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        taken = Taken(*json.loads(done.stdout))
        least = least or taken
        yield from _figures(size, taken, least)


def _figures(size: int, taken: Taken, least: Taken) -> Iterator[Figure]:
    against, name = f"the same at {SIZES[0]:,}", f"log of {size:,} entries"
    for what, unit, factor in (
        ("submission", "ms", 1e3),
        ("publication", "ms", 1e3),
        ("first_files", "s", 1),
        ("audit", "s", 1),
        ("next_audit", "s", 1),
        ("visit", "s", 1),
        ("desk_walk", "s", 1),
        ("server_kib", "MiB", 1 / 1024),
        ("audit_kib", "MiB", 1 / 1024),
    ):
        value, first = getattr(taken, what), getattr(least, what)
        yield Figure(f"{name}: {what.replace('_', ' ')}", value * factor, unit, against, value / first)


def measure(size: int) -> Taken:
    """Fill a server's log, then let it, an auditor and a visitor work with it."""
    with tempfile.TemporaryDirectory() as scratch:
        folder, clock = Path(scratch), SetClock(time.time() // 21_600 * 21_600 + 1)
        with ServerThread(folder, clock=clock) as server:
            office = Practice(server.url, server.invitation, clock.now)
            office.set_up()
            server.service.tick()
        largelog.fill(DataFolder(server.data), office, size)
        before, start = peak_kib(), time.perf_counter()
        with ServerThread(folder, clock=clock, port=server.port) as server:
            server.service.tick()
            first_files = time.perf_counter() - start
            submitted = _submit(server)
            clock.now += 21_600
            publication = _seconds(server.service.tick)
            grown = peak_kib() - before
            state = folder / "state"
            audit, audit_kib = _audit(server.url, state)
            next_audit, _ = _audit(server.url, state)
            point, _ = office.checkpoint()
            visit = _seconds(lambda: _visit(server.url, point))
            walk = _seconds(office.walk)
    return Taken(submitted, publication, first_files, audit, next_audit, visit, walk, grown, audit_kib)


def _submit(server: ServerThread) -> float:
    """Seconds of one capsule, as many at a time as one commit takes."""
    chance = random.Random(os.urandom(8))
    now = server.clock.now
    bodies = [decode_submission(submission(capsule(chance, now))) for _ in range(ADDED)]
    start = time.perf_counter()
    for future in [server.service.put_capsule(body) for body in bodies]:
        assert isinstance(future.result(), bytes)
    return (time.perf_counter() - start) / ADDED


def _audit(url: str, state: Path) -> tuple[float, int]:
    """An outsider's audit from the state of the last one, and the memory of its process."""
    command = [sys.executable, "-c", AUDITOR, "audit", url, "--state", str(state), "--json"]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - start
    said, kib = map(json.loads, done.stdout.splitlines())
    assert said["alarms"] == [], said
    return taken, kib


def _visit(url: str, point: Checkpoint) -> None:
    with Gateway(HttpLine(url, None, 1)) as gateway:
        read_entries(point, gateway, no_progress, NEVER)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    json.dump(measure(int(sys.argv[1])), sys.stdout)
