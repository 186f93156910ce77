"""The sealed outbox against a server of its own: the program is killed while it sends, and goes on later."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest

from crypto.manifest import chunk_class, pieces_of
from desktop.services import casefiles
from desktop.services.attachments import save_copy
from desktop.services.outboxfiles import waiting
from desktop.services.uploadcrew import MOST_HANDS
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.e2e.recording_proxy import RecordingProxy
from tests.simulator.server import ServerProcess
from tests.sources import ROOT

SIZE = 8 * 1024**2


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server in a process of its own."""
    with ServerProcess(tmp_path) as process:
        yield process


@pytest.fixture
def office(server: ServerProcess, tmp_path: Path) -> RealOffice:
    """Its office."""
    return open_office(tmp_path / "office", server.invitation)


def test_a_killed_program_goes_on_with_the_words_and_sends_only_what_is_missing(
    server: ServerProcess, office: RealOffice, tmp_path: Path
) -> None:
    evidence, folder, receipt = tmp_path / "evidence.mp4", tmp_path / "waiting", new_receipt()
    content = nacl.utils.random(SIZE)
    evidence.write_bytes(content)
    chunks = chunk_class(pieces_of(SIZE))
    with RecordingProxy(server.port, keep_bodies=False) as proxy:
        module, address = "tests.e2e.killed_delivery", office.address(proxy.port)
        words = [address, str(folder), str(evidence), receipt.secret.hex()]
        killed = subprocess.run([sys.executable, "-m", module, *words], cwd=ROOT, check=False, timeout=60)
        assert killed.returncode == -9
        assert len(waiting(folder)) == 1
        evidence.unlink()  # what was kept needs no original
        with office.desk() as desk:
            assert office.pull(desk).new == 0
        again = office.reporter(proxy.port)
        box, view = again.outbox(folder), again.offices.fetch()
        sent = box.deliver(box.find(receipt, view), receipt, view)
        puts = Counter(proxy.lines("PUT "))
    assert len(puts) == chunks
    # Twice travels only what was on its way when the program died.
    assert sum(puts.values()) <= chunks + MOST_HANDS
    assert sent.chunks_sent <= chunks // 2
    assert not folder.exists()
    with office.desk() as desk:
        report = office.pull(desk)
        assert (report.new, report.cases, report.quarantined) == (1, 1, 0)
        (case,) = casefiles.inbox(desk)
        (file,) = casefiles.case_file(desk, case.id).attachments
        same = save_copy(desk, file.id, tmp_path / "copy").read_bytes() == content
        assert same
