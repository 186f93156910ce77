"""What a stamp costs who makes and who checks it, and what a flood of junk costs an honest sender."""

from __future__ import annotations

import hashlib
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Figure, seconds
from crypto.ids import OfficeId
from crypto.labels import Person
from crypto.sizes import MAX_STAMP_BITS, SUBMISSION_BYTES
from crypto.stamp import Puzzle, capsule_puzzle
from tests.attacks.test_floods import JUNK, Honest, Junk
from tests.server_stub.practice import Practice
from tests.simulator.server import ServerThread

TRIES = 200_000


def figures() -> Iterator[Figure]:
    """Checking, searching, and reports sent while junk is poured in."""
    data, stamp = b"d" * 80, bytes(16)
    puzzle = Puzzle(Person.STAMP, data)
    check = seconds(lambda: puzzle.bits(stamp), repeat=10_000)
    raw = seconds(lambda: hashlib.sha256(data + stamp).digest(), repeat=10_000)
    yield Figure("check a stamp", check * 1e6, "us", "one SHA-256 of 96 bytes", check / raw)
    body = bytes(SUBMISSION_BYTES)
    whole = seconds(lambda: capsule_puzzle(OfficeId(bytes(32)), stamp, body).bits(stamp), repeat=500)
    raw = seconds(lambda: hashlib.sha256(body).digest(), repeat=500)
    yield Figure(
        "check a stamp, hash of its capsule included", whole * 1e6, "us", "that SHA-256", whole / raw
    )
    rate = TRIES / seconds(lambda: puzzle.search(60, 0, TRIES), rounds=3)
    yield Figure("tries for a stamp", rate, "/s")
    yield Figure(
        "the most that is asked for, on average", 2**MAX_STAMP_BITS / rate, "s", bar="60 s, slow laptop"
    )
    yield from _flood()


def _flood() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as scratch, ServerThread(Path(scratch)) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        honest = Honest(office)
        alone = seconds(honest.send)
        junk = Junk(server, office)
        flood = threading.Thread(target=junk.pour, args=(JUNK,), name="flood")
        start = time.perf_counter()
        flood.start()
        waits = []
        while flood.is_alive():
            begun = time.perf_counter()
            honest.send()
            waits.append(time.perf_counter() - begun)
        yield Figure("junk capsules handled", JUNK / (time.perf_counter() - start), "/s")
        yield Figure("of 100,000 junk capsules taken", junk.outcomes["201"], "")
        flood.join()
    middle = sorted(waits)[len(waits) // 2]
    yield Figure(
        "an honest report meanwhile, median", middle * 1e3, "ms", "without the flood", middle / alone
    )
    yield Figure(
        "an honest report meanwhile, longest", max(waits) * 1e3, "ms", "without the flood", max(waits) / alone
    )
