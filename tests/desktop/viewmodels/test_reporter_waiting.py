"""Sending at a moment of chance, and the sealed outbox, with the real server behind them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crypto.content import Report
from crypto.sizes import EPOCH_SECONDS
from desktop.domain.encoding import decode_incident
from desktop.domain.sendtime import SOON_SECONDS
from desktop.services.outboxfiles import waiting
from desktop.services.resources import load_questionnaire, load_safety
from desktop.services.routes import Route
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Asked, Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench, fill_least
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


def test_it_is_sent_within_the_window_and_not_before_its_moment(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    began = server.clock.now
    model.delivery.send_within(6)
    seal(model)
    assert model.snapshot.place is Place.SENDING
    state = model.delivery.sending.snapshot
    assert (state.stage, state.latest, state.kept) == (SendStage.WAITING, began + 6 * WORKED_HOUR, False)
    assert desk.pulled() == []
    assert wait_until_sent(model, server, 6) >= 0
    assert stage(model) is SendStage.DONE
    assert len(desk.pulled()) == 1
    model.tick()
    assert len(desk.pulled()) == 1


def test_send_now_ends_the_waiting(model: ReporterModel, desk: PracticeDesk) -> None:
    model.delivery.send_within(72)
    seal(model)
    model.delivery.sending.send_now()
    assert stage(model) is SendStage.DONE
    assert len(desk.pulled()) == 1


def test_stopping_keeps_the_report_and_sends_nothing(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.delivery.send_within(2)
    seal(model)
    model.delivery.sending.cancel()
    assert stage(model) is SendStage.STOPPED
    assert wait_until_sent(model, server, 3) == 0
    assert desk.pulled() == []
    assert model.form.snapshot.started
    model.delivery.sending.again()
    assert stage(model) is SendStage.DONE


def test_a_computer_that_slept_through_the_moment_does_not_send_at_waking(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.delivery.send_within(2)
    seal(model)
    server.clock.now += 3 * WORKED_HOUR
    model.tick()
    state = model.delivery.sending.snapshot
    assert state.stage is SendStage.WAITING
    assert state.latest == server.clock.now + SOON_SECONDS
    assert desk.pulled() == []
    assert wait_until_sent(model, server, 1) >= 0
    assert len(desk.pulled()) == 1


def test_a_week_that_turns_meanwhile_is_sealed_for_the_new_one(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.delivery.send_within(72)
    seal(model)
    server.clock.now += 2 * EPOCH_SECONDS
    model.tick()
    wait_until_sent(model, server, 1)
    assert stage(model) is SendStage.DONE
    assert [one.epoch for one in desk.opened()] == [desk.epoch + 2]


def test_a_week_without_a_key_is_refused_and_nothing_is_lost(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread
) -> None:
    model.delivery.send_within(72)
    seal(model)
    server.clock.now += 20 * EPOCH_SECONDS
    model.tick()
    wait_until_sent(model, server, 1)
    state = model.delivery.sending.snapshot
    assert state.stage is SendStage.FAILED
    assert getattr(state.error, "code", "") in ("no_keys", "expired")
    assert model.form.snapshot.started
    assert desk.pulled() == []


def test_a_network_that_is_away_at_the_moment_is_tried_again_soon(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread, tmp_path: Path
) -> None:
    model.delivery.send_within(72)
    seal(model)
    server.stop()
    wait_until_sent(model, server, 71)
    assert stage(model) is SendStage.WAITING
    server.start()
    assert wait_until_sent(model, server, 2) >= 0
    assert stage(model) is SendStage.DONE
    assert len(desk.pulled()) == 1


def test_another_connection_does_not_end_the_waiting(model: ReporterModel, desk: PracticeDesk) -> None:
    model.delivery.send_within(72)
    seal(model)
    model.office.go_direct()
    assert stage(model) is SendStage.WAITING
    model.delivery.sending.send_now()
    assert stage(model) is SendStage.DONE


def test_nothing_is_kept_unless_somebody_asks(model: ReporterModel, folder: Path) -> None:
    model.delivery.send_within(6)
    seal(model)
    assert not folder.exists()
    assert model.waiting.snapshot.count == 0


def test_what_waits_survives_the_run_and_is_sent_by_the_words(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    words = seal(model)
    assert (stage(model), model.delivery.sending.snapshot.kept) == (SendStage.WAITING, True)
    assert len(waiting(folder)) == 1
    server.clock.now += 4 * EPOCH_SECONDS
    later = run(server, desk, folder)
    assert later.waiting.snapshot.count == 1
    later.waiting.go_on(" ".join(["abandon"] * 8))
    assert later.waiting.snapshot.fault is not None
    later.waiting.go_on(words)
    state = later.waiting.sending.snapshot
    assert state.stage is SendStage.DONE, state.error
    assert later.waiting.snapshot.count == 0
    assert not folder.exists()
    assert [one.epoch for one in desk.opened()] == [desk.epoch + 4]


def test_valid_words_of_something_else_find_nothing(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    other = run(server, desk, None)
    written(other)
    words = seal(other)
    later = run(server, desk, folder)
    later.waiting.go_on(words)
    state = later.waiting.sending.snapshot
    assert (state.stage, getattr(state.error, "code", "")) == (SendStage.FAILED, "nothing_waits")
    assert later.waiting.snapshot.count == 1


def test_in_the_same_run_it_is_sent_from_the_outbox_and_gone(
    model: ReporterModel, desk: PracticeDesk, folder: Path
) -> None:
    model.delivery.use_outbox(True)
    seal(model)
    assert stage(model) is SendStage.DONE
    assert len(desk.pulled()) == 1
    assert not folder.exists()


def test_what_is_changed_after_it_was_kept_is_not_sent_as_well(
    model: ReporterModel, desk: PracticeDesk, folder: Path
) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    model.delivery.sending.cancel()
    model.go(Place.FORM)
    model.form.answer(SERVICE, "OtherMeet")
    model.review.open("en")
    seal(model)
    assert len(waiting(folder)) == 1
    model.delivery.sending.send_now()
    (opened,) = desk.opened()
    assert isinstance(opened.content, Report)
    assert decode_incident(opened.content.incident).platform.name == "OtherMeet"


def test_giving_a_report_up_takes_it_out_of_the_outbox(model: ReporterModel, folder: Path) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    model.give_up()
    assert not folder.exists()
    assert model.waiting.snapshot.count == 0


def test_forgetting_what_is_in_memory_leaves_what_was_kept(model: ReporterModel, folder: Path) -> None:
    """As a panic key would; nor does the next report of the same run take it away."""
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    model.discard()
    assert len(waiting(folder)) == 1
    written(model)
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    assert len(waiting(folder)) == 2


def test_without_the_words_it_can_be_removed(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    later = run(server, desk, folder)
    later.waiting.remove()
    assert (later.waiting.snapshot.count, later.waiting.snapshot.error) == (0, None)
    assert not folder.exists()


def test_a_disk_that_takes_nothing_is_told_and_the_report_is_still_here(
    model: ReporterModel, desk: PracticeDesk, folder: Path
) -> None:
    folder.write_text("a file stands where the folder should be")
    model.delivery.use_outbox(True)
    seal(model)
    state = model.delivery.sending.snapshot
    assert (state.stage, getattr(state.error, "code", "")) == (SendStage.FAILED, "file_exists")
    assert model.form.snapshot.started
    folder.unlink()
    model.delivery.sending.again()
    assert (stage(model), len(desk.pulled())) == (SendStage.DONE, 1)
