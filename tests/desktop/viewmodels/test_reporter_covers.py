"""Cover messages of a reporter's window: only if switched on, at moments of chance, never in the way."""

from __future__ import annotations

import math
from pathlib import Path

import nacl.utils
import pytest

from crypto.content import Cover
from desktop.runtime.immediate import ImmediateRunner
from desktop.services.covers import REPORTERS_MEAN_SECONDS, seconds_until
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    made = Bench(server.clock).reporter()
    made.office.open_given(desk.address)
    return made


def pass_time(model: ReporterModel, server: ServerThread, hours: float) -> None:
    """The window's ticks, a minute apart."""
    for _ in range(int(hours * 60)):
        server.clock.now += 60
        model.tick()


def stage(model: ReporterModel) -> SendStage:
    return model.delivery.sending.snapshot.stage


def kinds(desk: PracticeDesk) -> list[type[object]]:
    """What the desk of the first reviewer can open; covers may be sealed to the other alone."""
    found: list[type[object]] = []
    for submission in desk.pulled():
        for slot in (0, 1):
            try:
                found.append(type(desk.open(submission.capsule, slot).content))
                break
            except Exception:  # noqa: BLE001 - sealed to the other one
                continue
    return found


def test_nothing_goes_unless_somebody_switched_it_on(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    pass_time(model, server, 12)
    assert desk.pulled() == []
    model.covers.switch(True)
    model.covers.switch(False)
    pass_time(model, server, 12)
    assert desk.pulled() == []


def test_while_it_is_on_letters_without_content_go_at_times_of_chance(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.covers.switch(True)
    pass_time(model, server, 24)
    state = model.covers.snapshot
    assert state.sent == len(desk.pulled())
    # 32 on average; fewer than 8 or more than 80 come by chance less than once in a million runs.
    assert 8 <= state.sent <= 80
    assert set(kinds(desk)) == {Cover}
    assert state.error is None


def test_what_fails_is_told_in_the_details_and_not_made_up_for(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.covers.switch(True)
    server.stop()
    pass_time(model, server, 12)
    state = model.covers.snapshot
    assert (state.on, state.sent) == (True, 0)
    assert getattr(state.error, "code", "") != ""
    server.start()
    before = server.clock.now
    model.tick()
    assert server.clock.now == before
    assert len(desk.pulled()) <= 1


def test_a_computer_that_slept_makes_up_for_none(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.covers.switch(True)
    server.clock.now += 20 * 3_600
    model.tick()
    assert desk.pulled() == []


def test_the_real_thing_goes_first(server: ServerThread, desk: PracticeDesk) -> None:
    runner = ImmediateRunner()
    model = Bench(server.clock, runner).reporter()
    model.office.open_given(desk.address)
    fill_least(model.form)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.covers.switch(True)
    runner.hold()
    pass_time(model, server, 12)
    assert runner.busy == 1  # a cover, about to go
    model.seal()
    assert stage(model) is SendStage.WORKING
    model.tick()
    runner.release()
    assert stage(model) is SendStage.DONE
    assert (len(desk.pulled()), model.covers.snapshot.sent) == (1, 0)
    assert model.covers.snapshot.error is None


def test_nothing_is_kept_of_them(model: ReporterModel, server: ServerThread, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if server.data not in path.parents}
    model.covers.switch(True)
    pass_time(model, server, 12)
    assert {path for path in tmp_path.rglob("*") if server.data not in path.parents} == before


def test_moments_follow_each_other_as_chance_has_it() -> None:
    """Exponential: as many before its median as after, and the mean is what was said."""
    waits = [seconds_until(REPORTERS_MEAN_SECONDS, nacl.utils.random) for _ in range(20_000)]
    assert abs(sum(waits) / len(waits) / REPORTERS_MEAN_SECONDS - 1) < 0.05
    median = REPORTERS_MEAN_SECONDS * math.log(2)
    assert abs(sum(wait < median for wait in waits) / len(waits) - 0.5) < 0.03
