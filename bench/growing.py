"""The same loads on engines elsewhere, against the folder; needs what `dev.py test --all` installs.

All of it on one machine, which a real one would not be: what is measured is what the engines themselves cost.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.measure import Figure
from bench.server import CONNECTIONS, load
from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import Practice
from tests.simulator.patroni import PatroniSet
from tests.simulator.postgres import Postgres
from tests.simulator.server import ServerProcess
from tests.simulator.swift import ACCESS_KEY, SECRET_KEY, Swift

COUNTS = {"capsules": 1_000, "chunks": 200}
UNITS = {"capsules": (1.0, "/s"), "chunks": (CHUNK_BYTES / 2**20, "MiB/s")}


def figures() -> Iterator[Figure]:
    """Capsules and chunks a second on each engine, one after the other."""
    plain = {figure.name: figure.value for figure in _measured("folder", [])}
    for figure in _elsewhere():
        word = figure.name.partition(": ")[2]
        base = plain[f"folder: {word}"]
        yield Figure(figure.name, figure.value, figure.unit, "the folder", figure.value / base)


def _elsewhere() -> Iterator[Figure]:
    single = Postgres().start()
    try:
        yield from _measured("PostgreSQL", ["--database", single.new_database()], ["capsules"])
    finally:
        single.stop()
    three = PatroniSet()
    try:
        yield from _measured("PostgreSQL, a standby waits", ["--database", three.start().url], ["capsules"])
    finally:
        three.stop()
    swift = Swift()
    os.environ |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
    try:
        yield from _measured("Swift", ["--objects", swift.start().new_bucket()], ["chunks"])
    finally:
        swift.stop()


def _measured(name: str, engines: Sequence[str], kinds: Sequence[str] = tuple(COUNTS)) -> Iterator[Figure]:
    with (
        tempfile.TemporaryDirectory() as scratch,
        ServerProcess(Path(scratch), engines=engines) as server,
    ):
        Practice(server.url, server.invitation, time.time()).set_up()
        for kind in kinds:
            scale, unit = UNITS[kind]
            for connections in CONNECTIONS:
                rate = COUNTS[kind] / load(kind, server, connections, COUNTS[kind])
                yield Figure(f"{name}: {kind}, {connections} connections", rate * scale, unit)
