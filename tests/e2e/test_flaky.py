"""200 MiB over a line that loses, resets, stalls, slows down, dies and comes back: sent, or stopped.

Never twice: one case from one capsule. Never half: the desk has every file, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import nacl.utils
import pytest

from crypto.address import parse_address
from crypto.receipt import Receipt
from crypto.sizes import CHUNK_BYTES
from desktop.runtime.errors import explain, has_words
from desktop.services import casefiles
from desktop.services.attachments import save_copy
from desktop.services.errors import GatewayError
from desktop.services.files import hash_path
from desktop.services.gateway import Dialler
from desktop.services.httpfailures import LOST
from desktop.services.offices import Offices, OfficeSource
from desktop.services.parcels import Attachment, Parcel, Sent
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.services.sealing import Versions
from desktop.services.submission import Submissions
from desktop.services.work import ProgressStep
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.simulator.flakyline import Change, FlakyLine, Weather
from tests.simulator.reporter import incident
from tests.simulator.server import ServerProcess

MIB = 1024**2
BIG_MIB, SMALL_MIB = 190, 11
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

# From the first chunk to the last, every kind twice, the slow stretch once more at the very end.
STORM = [
    Change(MIB * at, weather)
    for at, weather in (
        (3, Weather.RESET),
        (17, Weather.LOST),
        (31, Weather.STALL),
        (47, Weather.HICCUP),
        (61, Weather.DEAD),
        (79, Weather.SLOW),
        (97, Weather.LOST),
        (113, Weather.RESET),
        (127, Weather.STALL),
        (149, Weather.DEAD),
        (163, Weather.HICCUP),
        (181, Weather.RESET),
        (199, Weather.SLOW),
    )
]


class Sender:
    """The real services of a reporter, with their real threads and waits, over a line."""

    def __init__(self, office: RealOffice, line: FlakyLine, retries: Retries) -> None:
        source = OfficeSource(parse_address(office.address(line.port)))
        dial = Dialler(source.address, Route())
        self.offices = Offices(source, dial, office.clock)
        versions = Versions(office.clock, nacl.utils.random)
        self.submissions = Submissions(self.offices, dial, versions, nacl.utils.random, retries)
        self.steps: list[ProgressStep] = []

    def send(self, parcel: Parcel, receipt: Receipt) -> Sent:
        return self.submissions.send(parcel, receipt, self.offices.fetch(), self.steps.append)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    with ServerProcess(tmp_path) as process:
        yield process


@pytest.fixture
def office(server: ServerProcess, tmp_path: Path) -> RealOffice:
    return open_office(tmp_path / "office", server.invitation)


def evidence(folder: Path, sizes_mib: tuple[int, ...]) -> dict[str, bytes]:
    """Files by name, with their hashes."""
    made = {}
    for at, size in enumerate(sizes_mib):
        path = folder / f"evidence-{at}.bin"
        data = nacl.utils.random(size * MIB)
        path.write_bytes(data)
        made[str(path)] = sha256(data).digest()
    return made


def parcel_of(files: dict[str, bytes]) -> Parcel:
    paths = [Path(name) for name in files]
    return Parcel(incident(), tuple(Attachment(hash_path(path), path.name) for path in paths))


def check_once_and_whole(office: RealOffice, files: dict[str, bytes], folder: Path) -> None:
    copies = folder / "copies"
    copies.mkdir()
    with office.desk() as desk:
        report = office.pull(desk)
        assert (report.new, report.cases, report.quarantined) == (1, 1, 0)
        (case,) = casefiles.inbox(desk)
        found = {
            file.name: sha256(save_copy(desk, file.id, copies).read_bytes()).digest()
            for file in casefiles.case_file(desk, case.id).attachments
        }
    assert found == {Path(name).name: digest for name, digest in files.items()}


def check_two_phases(steps: list[ProgressStep]) -> None:
    """First the files, then the report; and what arrived never becomes less again."""
    phases = list(dict.fromkeys(step.phase for step in steps))
    assert [phase for phase in phases if "stamp" not in phase] == ["stretch", "upload", "seal", "post"]
    done = [step.done for step in steps if step.phase == "upload"]
    assert done[-1] == max(done)


def test_a_report_of_200_mib_through_every_weather(
    server: ServerProcess, office: RealOffice, tmp_path: Path
) -> None:
    files = evidence(tmp_path, (BIG_MIB, SMALL_MIB))
    with FlakyLine(server.port, STORM) as line:
        sender = Sender(office, line, Retries())
        sent = sender.send(parcel_of(files), new_receipt())
    assert line.seen == [change.weather for change in STORM]
    assert sent.chunk_count * CHUNK_BYTES >= (BIG_MIB + SMALL_MIB) * MIB
    check_two_phases(sender.steps)
    check_once_and_whole(office, files, tmp_path)


@pytest.mark.parametrize("dies_at_mib", [0, 5, 12])
def test_a_line_that_dies_for_good_stops_with_words_and_goes_on_later(
    server: ServerProcess, office: RealOffice, tmp_path: Path, dies_at_mib: int
) -> None:
    """Nothing is at the desk before, and afterwards only what was missing travels."""
    files, receipt = evidence(tmp_path, (12,)), new_receipt()
    parcel = parcel_of(files)
    with FlakyLine(server.port, []) as line:
        sender = Sender(office, line, Retries(delays_seconds=(0.1, 0.2)))
        view = sender.offices.fetch()

        def watch(step: ProgressStep) -> None:
            if step.phase == "upload" and step.done >= dies_at_mib * MIB:
                line.die()

        with pytest.raises(GatewayError) as caught:
            sender.submissions.send(parcel, receipt, view, watch)
        assert caught.value.code in LOST
        assert has_words(caught.value.code)
        assert explain(caught.value).todo
        with office.desk() as desk:
            assert office.pull(desk).new == 0
        line.revive()
        line.carried = 0
        sent = sender.send(parcel, receipt)
    assert sent.chunks_sent <= sent.chunk_count - dies_at_mib * MIB // CHUNK_BYTES
    check_once_and_whole(office, files, tmp_path)


def test_the_promise_is_lost_and_the_report_is_there_once(
    server: ServerProcess, office: RealOffice, tmp_path: Path
) -> None:
    """The line swallows the answer to the capsule: what is handed in again is the same."""
    files = evidence(tmp_path, (1,))
    with FlakyLine(server.port, []) as line:
        sender = Sender(office, line, Retries())
        view = sender.offices.fetch()

        def watch(step: ProgressStep) -> None:
            if step.phase == "post" and not line.seen and not step.done:
                line.lose_after(line.carried + 1)

        sender.submissions.send(parcel_of(files), new_receipt(), view, watch)
        assert line.seen == [Weather.LOST]
    check_once_and_whole(office, files, tmp_path)
