"""Sending 1 GiB to a loopback server, against copying it on the same disk."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import nacl.utils

from bench.measure import Figure
from crypto.receipt import new_receipt
from desktop.domain.reportfile import parse_report
from desktop.services.files import hash_path
from desktop.services.parcels import Attachment, Parcel
from tests.e2e.office_kit import open_office
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerProcess

FILE_BYTES = 1024**3
BLOCK_BYTES = 1024**2
REPORT = Path(__file__).parents[1] / "tests" / "fixtures" / "reports" / "f10.json"
ROUNDS = 3


def figures() -> Iterator[Figure]:
    """Hashing, sealing and sending the file; the copy is flushed to the disk, as the server's store is."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        source = folder / "source"
        _make(source)
        with ServerProcess(folder) as server:
            reporter = open_office(folder / "office", server.invitation).reporter()
            incident = parse_report(REPORT.read_bytes()).incident
            copies, sends = [], []
            for _ in range(ROUNDS):
                copies.append(_copy_seconds(source, folder / "copy"))
                start = time.perf_counter()
                parcel = Parcel(incident, (Attachment(hash_path(source), "recording"),))
                _send(reporter, parcel)
                sends.append(time.perf_counter() - start)
        copy, send = min(copies), min(sends)
        yield Figure("copy 1 GiB and flush", copy, "s")
        yield Figure("hash, seal and send 1 GiB", send, "s", "the copy", send / copy, "3 x")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield Figure("peak memory of the sender", peak, "MiB")


def _send(reporter: ReporterSide, parcel: Parcel) -> None:
    office = reporter.offices.fetch()
    reporter.submissions.send(parcel, new_receipt(nacl.utils.random), office)


def _make(path: Path) -> None:
    with path.open("wb") as file:
        for _ in range(FILE_BYTES // BLOCK_BYTES):
            file.write(os.urandom(BLOCK_BYTES))


def _copy_seconds(source: Path, target: Path) -> float:
    start = time.perf_counter()
    with source.open("rb") as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, BLOCK_BYTES)
        writer.flush()
        os.fsync(writer.fileno())
    taken = time.perf_counter() - start
    target.unlink()
    return taken
