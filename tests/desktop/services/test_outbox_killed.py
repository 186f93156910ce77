"""Killed at any step of keeping, a file of the outbox is there whole or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.services.officeview import OfficeView
from desktop.services.outboxfiles import erase, waiting
from tests.desktop.services.killedkeeping import RECEIPT
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server, side
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread
from tests.sources import ROOT

__all__ = ["desk", "server", "side"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "waiting"


@pytest.fixture
def view(side: ReporterSide) -> OfficeView:
    return side.offices.fetch()


def keep_in_a_process(
    folder: Path, desk: PracticeDesk, now: float, at: int
) -> subprocess.CompletedProcess[str]:
    module = "tests.desktop.services.killedkeeping"
    command = [sys.executable, "-m", module, str(folder), desk.address, str(now), str(at)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_killed_at_any_step_it_is_there_whole_or_not_at_all(
    desk: PracticeDesk, server: ServerThread, view: OfficeView, folder: Path, side: ReporterSide
) -> None:
    whole = keep_in_a_process(folder, desk, server.clock.now, 0)
    steps = int(whole.stdout)
    assert steps >= 9  # folder, file, stretching, four chunks, two syncs at least
    (path,) = waiting(folder)
    erase(path)
    ended = []
    for at in range(1, steps + 1):
        died = keep_in_a_process(folder, desk, server.clock.now, at)
        assert died.returncode == -9, died.stderr
        left = list(folder.iterdir()) if folder.exists() else []
        ended.append(len(left))
        for one in left:
            assert side.outbox(folder).find(RECEIPT, view) == one
            erase(one)
    assert ended == sorted(ended)
    assert set(ended) == {0, 1}
