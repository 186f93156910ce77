"""What tests of waiting reports share: runs of the program over one folder, a real server behind them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.resources import load_questionnaire, load_safety
from desktop.services.routes import Route
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Asked, ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

WORKED_HOUR = 3_600


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "waiting"


def run(server: ServerThread, desk: PracticeDesk, folder: Path | None) -> ReporterModel:
    """One run of the program, the office chosen."""
    world = replace(Bench(server.clock).world, outbox=folder)
    model = ReporterModel(world, Asked(load_questionnaire(), load_safety()), Route())
    model.office.open_given(desk.address)
    return model


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk, folder: Path) -> ReporterModel:
    """A report that could be sealed."""
    made = run(server, desk, folder)
    written(made)
    return made


def written(model: ReporterModel) -> None:
    fill_least(model.form)
    model.form.go_to("review")
    model.review.open("en")


def seal(model: ReporterModel) -> str:
    model.delivery.to_words("en")
    words = " ".join(model.delivery.receipt.snapshot.words)
    model.delivery.receipt.type(words)
    model.seal()
    return words


def wait_until_sent(model: ReporterModel, server: ServerThread, hours: float) -> int:
    """Look every minute, as the window does every few seconds; how many minutes it took."""
    for minute in range(int(hours * 60) + 1):
        if model.delivery.sending.snapshot.stage is not SendStage.WAITING:
            return minute
        server.clock.now += 60
        model.tick()
    return -1


def stage(model: ReporterModel) -> SendStage:
    return model.delivery.sending.snapshot.stage
