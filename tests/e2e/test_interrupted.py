"""The server dies at the worst moments: only missing chunks travel again, and no report is half there.

`test_upload_survives.py` kills server and client somewhere in the middle; here the moment is chosen: between
two given requests, or within one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nacl.utils
import pytest

from crypto.manifest import chunk_class, pieces_of
from crypto.sizes import PIECE_BYTES
from desktop.services import casefiles
from desktop.services.attachments import save_copy
from desktop.services.errors import FileError
from desktop.services.files import hash_path
from desktop.services.parcels import Attachment, Parcel, Sent
from desktop.services.uploadcrew import MOST_HANDS
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.e2e.recording_proxy import Cut, Exchange, Point, RecordingProxy
from tests.simulator.reporter import incident
from tests.simulator.server import ServerProcess

MIB = 1024**2
SIZES = [
    pytest.param(8 * MIB, id="8 MiB"),
    pytest.param(200 * MIB, id="200 MiB", marks=[pytest.mark.slow, pytest.mark.timeout(600)]),
]

Moment = Callable[["Wire", Point, Exchange], bool]
"""Whether the server is to die now."""


@dataclass
class Wire:
    """Counts what passes, lets the server die at one moment, and starts it again."""

    server: ServerProcess
    moment: Moment
    chunks: int
    died: bool = False
    acknowledged: set[str] = field(default_factory=set)
    repeated: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def watch(self, point: Point, exchange: Exchange) -> None:
        """What the proxy calls, from several threads."""
        with self.lock:
            if not self.died and self.moment(self, point, exchange):
                self.died = True
                self.server.kill()
                self.server.restart()
                raise Cut
            if point is Point.REQUEST and exchange.line in self.acknowledged:
                self.repeated.append(exchange.line)
            if point is Point.ANSWER and exchange.line.startswith("PUT "):
                self.acknowledged.add(exchange.line)


def at_the_first_chunk(_wire: Wire, point: Point, exchange: Exchange) -> bool:
    """It has the first chunk and has not answered."""
    return point is Point.FORWARDED and exchange.line.startswith("PUT ")


def in_the_middle(wire: Wire, point: Point, exchange: Exchange) -> bool:
    """Half of all chunks were acknowledged; others are on their way."""
    return point is Point.FORWARDED and len(wire.acknowledged) >= wire.chunks // 2


def at_the_last_chunk(wire: Wire, point: Point, exchange: Exchange) -> bool:
    """It has stored the last chunk, and its answer is lost."""
    is_put = exchange.line.startswith("PUT ")
    return point is Point.ANSWER and is_put and len(wire.acknowledged) == wire.chunks - 1


def before_the_capsule(_wire: Wire, point: Point, exchange: Exchange) -> bool:
    """All chunks are there; the capsule is not."""
    return point is Point.REQUEST and exchange.line.startswith("POST ")


def right_after_the_capsule_came(_wire: Wire, point: Point, exchange: Exchange) -> bool:
    """It has the capsule's bytes; whether it had time to store them, nobody knows."""
    return point is Point.FORWARDED and exchange.line.startswith("POST ")


def after_the_promise_was_made(_wire: Wire, point: Point, exchange: Exchange) -> bool:
    """The capsule is stored and promised; the promise is lost."""
    return point is Point.ANSWER and exchange.line.startswith("POST ")


MOMENTS = [
    at_the_first_chunk,
    in_the_middle,
    at_the_last_chunk,
    before_the_capsule,
    right_after_the_capsule_came,
    after_the_promise_was_made,
]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server that can be killed."""
    with ServerProcess(tmp_path) as process:
        yield process


@pytest.fixture
def office(server: ServerProcess, tmp_path: Path) -> RealOffice:
    """Its office."""
    return open_office(tmp_path / "office", server.invitation)


def evidence(folder: Path, size: int) -> Path:
    path = folder / "evidence.mp4"
    path.write_bytes(nacl.utils.random(size))
    return path


def send(office: RealOffice, proxy: RecordingProxy, path: Path) -> Sent:
    """What the program does, without its pauses between two tries."""
    reporter = office.reporter(proxy.port)
    parcel = Parcel(incident(), (Attachment(hash_path(path), path.name),))
    return reporter.submissions.send(parcel, new_receipt(), reporter.offices.fetch())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__)
def test_only_missing_chunks_travel_again(
    server: ServerProcess, office: RealOffice, tmp_path: Path, size: int, moment: Moment
) -> None:
    path, chunks = evidence(tmp_path, size), chunk_class(pieces_of(size))
    wire = Wire(server, moment, chunks)
    with RecordingProxy(server.port, wire.watch, keep_bodies=False) as proxy:
        sent = send(office, proxy, path)
        puts = proxy.lines("PUT ")
    assert wire.died
    assert sent.chunk_count == chunks
    assert len(set(puts)) == chunks
    # Twice travels only what was on its way when the server died: at most one chunk for each hand.
    assert len(puts) <= chunks + MOST_HANDS
    assert wire.repeated == []
    with office.desk() as desk:
        report = office.pull(desk)
        assert (report.new, report.cases, report.quarantined) == (1, 1, 0)
        (case,) = casefiles.inbox(desk)
        (file,) = casefiles.case_file(desk, case.id).attachments
        assert save_copy(desk, file.id, tmp_path / "copy").read_bytes() == path.read_bytes()


def test_a_report_is_never_half_there(server: ServerProcess, office: RealOffice, tmp_path: Path) -> None:
    """The desk pulls between every two requests: it sees nothing, and then all of it."""
    path, copies = evidence(tmp_path, 7 * PIECE_BYTES), tmp_path / "copies"
    copies.mkdir()
    seen: list[tuple[str, int]] = []
    lock = threading.Lock()
    with office.desk() as desk:

        def watch(point: Point, exchange: Exchange) -> None:
            with lock:
                office.pull(desk)
                cases = casefiles.inbox(desk)
                if cases:
                    (file,) = casefiles.case_file(desk, cases[0].id).attachments
                    assert save_copy(desk, file.id, copies).read_bytes() == path.read_bytes()
                seen.append((f"{exchange.line.split('/')[0]}{point.name}", len(cases)))

        with RecordingProxy(server.port, watch, keep_bodies=False) as proxy:
            send(office, proxy, path)
    assert len(seen) == 3 * (1 + 1 + 8 + 1)  # office, what is there, chunks, capsule
    counts = [count for _, count in seen]
    assert counts == sorted(counts)
    assert seen[-1][1] == 1
    assert [count for what, count in seen if what == "POST REQUEST"] == [0]


def test_a_file_that_changes_meanwhile_stops_the_upload_and_there_is_no_capsule(
    server: ServerProcess, office: RealOffice, tmp_path: Path
) -> None:
    path = evidence(tmp_path, 8 * MIB)

    def watch(point: Point, exchange: Exchange) -> None:
        if point is Point.ANSWER and exchange.line.startswith("PUT "):
            with path.open("r+b") as file:
                file.write(b"other bytes" * 700_000)

    with RecordingProxy(server.port, watch) as proxy:
        with pytest.raises(FileError) as caught:
            send(office, proxy, path)
        assert proxy.lines("POST") == []
    assert (caught.value.code, caught.value.where) == ("file_changed", str(path))
    with office.desk() as desk:
        assert office.pull(desk).new == 0
