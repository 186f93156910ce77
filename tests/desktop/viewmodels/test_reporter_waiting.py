"""Sending at a moment of chance, with the real server behind it."""

from __future__ import annotations

from pathlib import Path

from crypto.sizes import EPOCH_SECONDS
from desktop.domain.sendtime import SOON_SECONDS
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.waiting_kit import (
    WORKED_HOUR,
    desk,
    folder,
    model,
    seal,
    server,
    stage,
    wait_until_sent,
)
from tests.simulator.desk import PracticeDesk
from tests.simulator.server import ServerThread

__all__ = ["desk", "folder", "model", "server"]


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
