"""What a hostile report makes a desk do, call by call: nothing runs, no path is followed."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.reportfile import all_evidence
from desktop.services.parcels import Parcel, attachment_for
from tests.e2e.installed import Installed, at_home, install
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.e2e.senders import attachment
from tests.e2e.traces import Traced, trace
from tests.simulator.reporter import report
from tests.simulator.server import ServerProcess

pytestmark = [
    pytest.mark.trace,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace (Linux)"),
]

HOSTILE_NAMES = (
    "../../.bashrc",
    "/etc/cron.d/x",
    "a\x00b.sh",
    "con.txt",
    "$(touch ran).png",
    "-rf.desktop",
    "..",
)


@dataclass(frozen=True)
class Desk:
    """A reviewer's computer with a desk on it."""

    folder: Path
    office: RealOffice
    server: ServerProcess
    program: Installed

    @property
    def files(self) -> Path:
        """The desk's own folder."""
        return self.office.made.desks[0].folder

    def run(self, *argv: str) -> Traced:
        """Run `ombra-desk` to its good end."""
        command = self.program.command(*argv, "--desk", str(self.files), "--json", program="ombra-desk")
        passphrase = self.office.made.desks[0].passphrase + "\n"
        traced = trace(command, self.program.environment(), self.folder, passphrase)
        assert traced.code == 0, traced.err
        return traced


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose server holds the hostile fixture, with files under hostile names."""
    with ServerProcess(tmp_path) as server:
        office = open_office(tmp_path / "office", server.invitation)
        file = report("f11")
        items = all_evidence(file.incident)
        files = [attachment(1_000, name) for name in HOSTILE_NAMES]
        files += [attachment_for(attachment(9).file, item.name, item, at) for at, item in enumerate(items)]
        reporter = office.reporter()
        parcel = Parcel(file.incident, tuple(files))
        reporter.submissions.send(parcel, new_receipt(), reporter.offices.fetch())
        install(tmp_path / "site")
        yield Desk(tmp_path, office, server, at_home(tmp_path / "site", tmp_path / "home"))


def test_a_hostile_report_runs_nothing_and_follows_no_path(desk: Desk) -> None:
    pulled = desk.run("pull")
    assert pulled.talked_to == {f"127.0.0.1:{desk.server.port}"}
    listed = desk.run("list")
    number = json.loads(listed.out.splitlines()[0])["number"]
    shown = desk.run("show", number)
    attachments = json.loads(shown.out.splitlines()[-1])["attachments"]
    assert len(attachments) == len(HOSTILE_NAMES) + 2
    target = desk.folder / "saved"
    target.mkdir()
    saved = [desk.run("save-attachment", number, str(one["id"]), "--to", str(target)) for one in attachments]
    for traced in (pulled, listed, shown, *saved):
        assert traced.started == (sys.executable,)
        assert traced.written
        assert outside(traced, desk.files, target) == []
    for traced in (listed, shown, *saved):
        assert traced.talked_to == frozenset()
    assert len(list(target.iterdir())) == len(attachments)
    assert all(path.parent == target and path.is_file() for path in target.rglob("*"))


def outside(traced: Traced, *folders: Path) -> list[str]:
    """What was written anywhere but in these folders."""
    return [path for path in traced.written if not any(Path(path).is_relative_to(one) for one in folders)]
