"""Fixtures for the desk's view models: a stage of the real thing, and a set-up on its first page."""

from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest

from desktop.runtime.immediate import ImmediateRunner
from desktop.viewmodels.desk import DeskModel
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import Clocks
from tests.desktop.viewmodels.desksetting import Setting
from tests.desktop.viewmodels.deskstage import DeskStage, open_stage
from tests.e2e.office_kit import QUICK
from tests.simulator.server import ServerThread


@pytest.fixture
def stage(qapp: object, tmp_path: Path) -> Iterator[DeskStage]:
    """Give a server, an office of two and its desks."""
    with open_stage(tmp_path) as one:
        yield one


@pytest.fixture
def setting(qapp: object, tmp_path: Path) -> Iterator[Setting]:
    """Give a set-up on its first page."""
    stick = tmp_path / "stick"
    stick.mkdir()
    runner = ImmediateRunner()
    with ServerThread(tmp_path) as server:
        world = DeskWorld(runner, Clocks(server.clock, lambda: 0.0), nacl.utils.random, QUICK)
        desk = DeskModel(world, CodeSpeech("en"))
        desk.begin_setup()
        yield Setting(desk, server, runner, tmp_path / "office", stick)
        runner.shutdown()
        desk.close()
        desk.deleteLater()
