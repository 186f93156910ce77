"""The reporter's window starts its own tor on a private Tor network, and reports through an onion service.

The same contract as for the fake tor of the quick tests holds for the real one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.services import casefiles
from desktop.services.routes import Proxy, Route
from desktop.services.torplaces import Places
from desktop.services.torprocess import Patience, TorPlan
from tests.e2e.office_kit import PLAN, RealOffice, open_office
from tests.e2e.test_traces import TOR, allowed
from tests.e2e.traces import trace
from tests.simulator import torcontract
from tests.simulator.server import ServerProcess
from tests.simulator.tornetwork import PATIENCE_SECONDS, TorNetwork
from tests.sources import ROOT

PUBLISH_SECONDS = 10
REPLY = "Thank you. We have read what you wrote about the meeting."
pytestmark = [pytest.mark.slow, pytest.mark.trace, pytest.mark.timeout(900)]

_UP_AND_DOWN = """
import sys
from pathlib import Path
from desktop.services.torplaces import Places
from desktop.services.torprocess import Patience, TorPlan, start_tor
plan = TorPlan(Places(Path(sys.argv[1]), {}), extra_lines=tuple(sys.argv[2:]), patience=Patience(240, 240))
start_tor(plan).end()
"""
_CONNECT = re.compile(
    r"\b(?:connect|sendto|sendmsg)\(\d+.*?sa_family=AF_(INET6?), sin6?_port=htons\((\d+)\).*?\"([^\"]+)\""
)


@dataclass
class Town:
    """A Tor network, and an office whose server is an onion service on it."""

    network: TorNetwork
    office: RealOffice
    onion: str

    def plan(self) -> TorPlan:
        tor = shutil.which("tor")
        assert tor is not None
        lines = tuple(self.network.everywhere.strip().splitlines())
        patience = Patience(PATIENCE_SECONDS, PATIENCE_SECONDS)
        return TorPlan(Places(Path(tor), {}), extra_lines=lines, patience=patience)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("own-tor")
    with (
        TorNetwork(folder / "tor") as network,
        ServerProcess(
            folder, publish_interval_seconds=PUBLISH_SECONDS, tor_control=network.service_control
        ) as server,
    ):
        onion = server.says()["published"]
        plan = replace(PLAN, publish_interval_seconds=PUBLISH_SECONDS)
        route = Route(Proxy("127.0.0.1", network.socks_port))
        yield Town(network, open_office(folder / "office", server.invitation, plan=plan, route=route), onion)


def test_it_comes_up_and_goes(town: Town) -> None:
    torcontract.comes_up_and_goes(town.plan())


def test_it_is_stopped_on_its_way(town: Town) -> None:
    torcontract.is_stopped_on_its_way(town.plan())


def test_it_ends_with_a_program_that_is_killed(town: Town) -> None:
    torcontract.ends_with_a_program_that_is_killed(town.plan())


def test_a_report_through_a_tor_that_the_window_started_touches_nothing_else(
    town: Town, tmp_path: Path
) -> None:
    """Traced call by call: the window's process connects to its tor's SOCKS port, and asks for no name."""
    lines, log = tmp_path / "lines.json", tmp_path / "calls"
    lines.write_text(json.dumps(town.plan().extra_lines))
    (tmp_path / "notes.txt").write_bytes(b"small attachment " * 4_000)
    command = [sys.executable, "-m", "tests.e2e.torwindow", town.office.address(), str(lines)]
    # Without -f the children of fork are left out, and so is tor; threads of the window are followed below.
    trace = ["strace", "-f", "-b", "execve", "-e", "trace=%network", "-s", "256", "-o", str(log)]
    with subprocess.Popen(
        [*trace, *command, str(tmp_path / "notes.txt")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stdin is not None
        sent = json.loads(window.stdout.readline())
        with town.office.desk() as desk:
            assert town.office.pull(desk).new == 1
            (case,) = casefiles.inbox(desk)
            (file,) = casefiles.case_file(desk, case.id).attachments
            assert file.name == "notes.txt"
            town.office.answer(desk, case.id, REPLY)
        window.stdin.write("read\n")
        window.stdin.flush()
        read = json.loads(window.stdout.readline())
    assert window.returncode == 0
    assert sent["host"] == town.onion.removeprefix("http://")
    assert read["texts"] == [REPLY]
    reached = set(_CONNECT.findall(log.read_text("utf-8", "replace")))
    assert reached == {("INET", str(sent["socks_port"]), "127.0.0.1")}
    assert sent["socks_port"] != town.network.socks_port
    assert not Path(sent["folder"]).exists()


def test_what_it_writes_is_on_the_list(town: Town, tmp_path: Path) -> None:
    """Every file that tor or its program opens for writing, from start to end."""
    tor = town.plan().places.tor
    assert tor is not None
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        environment = {**os.environ, "XDG_RUNTIME_DIR": memory, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-B", "-c", _UP_AND_DOWN, str(tor), *town.plan().extra_lines]
        traced = trace(command, environment, tmp_path)
        assert traced.code == 0, traced.err
        written = {path for path in traced.written if path != "/dev/null"}
        assert written
        assert [path for path in written if not allowed(path, TOR, memory=Path(memory))] == []
        assert list(Path(memory).iterdir()) == []
