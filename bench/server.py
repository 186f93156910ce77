"""Durable capsules a second and chunk MiB/s at 1, 16 and 64 connections, against disk and plain commits."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Figure, write_seconds
from crypto.sizes import CHUNK_BYTES, SUBMISSION_BYTES
from tests.server_stub.practice import Practice
from tests.simulator.server import ServerProcess

CONNECTIONS = (1, 16, 64)
CAPSULES = 2_000
CHUNKS = 800  # 200 MiB
GLOBALEAKS_PER_SECOND = 19.0
"""Submissions a second of the field's best web intake, key stretching left out (design figure)."""


def figures() -> Iterator[Figure]:
    """Server throughput; the yardsticks are measured on the same disk just before."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        appends = _appends_per_second(folder / "append")
        commits = _commits_per_second(folder / "plain.sqlite")
        yield Figure("disk: append 32 KiB and fdatasync", appends, "/s")
        yield Figure("disk: one SQLite commit a capsule", commits, "/s")
        with ServerProcess(folder) as server:
            Practice(server.url, server.invitation, time.time()).set_up()
            yield from _capsules(server, commits)
            plain = write_seconds(folder / "write", os.urandom(CHUNK_BYTES), CHUNKS)
            yield from _chunks(server, CHUNKS * CHUNK_BYTES / plain / 2**20)


def _capsules(server: ServerProcess, commits: float) -> Iterator[Figure]:
    for connections in CONNECTIONS:
        rate = CAPSULES / load("capsules", server, connections, CAPSULES)
        name = f"durable capsules, {connections} connections"
        yield Figure(name, rate, "/s", "one commit each", rate / commits)
        bar = "20 x at 16 connections" if connections == 16 else ""
        yield Figure(name, rate, "/s", "GlobaLeaks' 19/s", rate / GLOBALEAKS_PER_SECOND, bar)


def _chunks(server: ServerProcess, disk: float) -> Iterator[Figure]:
    for connections in CONNECTIONS:
        speed = CHUNKS * CHUNK_BYTES / load("chunks", server, connections, CHUNKS) / 2**20
        name = f"durable chunks, {connections} connections"
        yield Figure(name, speed, "MiB/s", "writing one file", speed / disk)


def load(kind: str, server: ServerProcess, connections: int, count: int) -> float:
    """Seconds of a load at a running server, sent by a process of its own."""
    command = [sys.executable, "-m", "bench.load", kind, "127.0.0.1", str(server.port)]
    done = subprocess.run(
        [*command, str(connections), str(count)], capture_output=True, text=True, check=True, timeout=300
    )
    return float(json.loads(done.stdout))


def _appends_per_second(path: Path, count: int = 500) -> float:
    with path.open("wb", buffering=0) as file:
        start = time.perf_counter()
        for _ in range(count):
            file.write(os.urandom(SUBMISSION_BYTES))
            os.fdatasync(file.fileno())
        return count / (time.perf_counter() - start)


def _commits_per_second(path: Path, count: int = 300) -> float:
    with sqlite3.connect(path, isolation_level=None) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=FULL")
        base.execute("CREATE TABLE capsules (seq INTEGER PRIMARY KEY, capsule BLOB)")
        start = time.perf_counter()
        for _ in range(count):
            base.execute("INSERT INTO capsules (capsule) VALUES (?)", (os.urandom(SUBMISSION_BYTES),))
        taken = time.perf_counter() - start
    base.close()
    return count / taken
