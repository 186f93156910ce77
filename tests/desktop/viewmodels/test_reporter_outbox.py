"""The sealed outbox as the window uses it, with the real server behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import nacl.utils
import pytest

from crypto.content import Report
from crypto.sizes import EPOCH_SECONDS
from desktop.domain.encoding import decode_incident
from desktop.services.outboxfiles import waiting
from desktop.services.resources import load_questionnaire, load_safety
from desktop.services.routes import Route
from desktop.viewmodels.reporter_delivery import Older
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Asked, Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench
from tests.desktop.viewmodels.waiting_kit import (
    desk,
    folder,
    model,
    run,
    seal,
    server,
    stage,
    written,
)
from tests.simulator.desk import PracticeDesk
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerThread

__all__ = ["desk", "folder", "model", "server"]

NAME_BYTES = 8
"""Of chance, from which the name of a file in the outbox is made."""


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


def changed_after_it_was_kept(model: ReporterModel) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    model.delivery.sending.cancel()
    model.go(Place.FORM)
    model.form.answer(SERVICE, "OtherMeet")
    model.review.open("en")


def test_an_older_version_is_gone_once_the_report_went_without_the_outbox(
    model: ReporterModel, desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    changed_after_it_was_kept(model)
    model.delivery.use_outbox(False)
    model.delivery.send_within(None)
    server.stop()
    seal(model)
    server.start()
    assert len(waiting(folder)) == 1  # until the newer one is away, it is a copy
    model.delivery.sending.again()
    assert (stage(model), len(desk.pulled())) == (SendStage.DONE, 1)
    told = model.delivery.snapshot.older
    assert told is Older.GONE
    assert not folder.exists()
    assert model.waiting.snapshot.count == 0
    model.finish()
    later = model.delivery.snapshot.older
    assert later is Older.NONE


def test_an_older_version_is_gone_once_the_report_is_in_a_file(
    model: ReporterModel, folder: Path, tmp_path: Path
) -> None:
    changed_after_it_was_kept(model)
    model.delivery.carry(model.delivery.snapshot.weeks[0].epoch)
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal(tmp_path / "data.bin")
    assert stage(model) is SendStage.DONE
    assert (model.delivery.snapshot.older, folder.exists()) == (Older.GONE, False)


def test_an_older_version_that_cannot_be_deleted_is_told(model: ReporterModel, folder: Path) -> None:
    changed_after_it_was_kept(model)
    model.delivery.use_outbox(False)
    model.delivery.send_within(None)
    (older,) = waiting(folder)
    older.unlink()
    older.mkdir()
    seal(model)
    assert (stage(model), model.delivery.snapshot.older) == (SendStage.DONE, Older.STAYS)


def test_what_is_sent_from_the_outbox_leaves_nothing_to_tell(model: ReporterModel) -> None:
    model.delivery.use_outbox(True)
    seal(model)
    assert (stage(model), model.delivery.snapshot.older) == (SendStage.DONE, Older.NONE)


class LosesPromises(HostileServer):
    """Passes everything on, and loses the answer to a capsule that was taken."""

    losing = True

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        status, answer = super().answer(method, path, body)
        lost = self.losing and path == "/v1/capsules" and status == 201
        return status, b"" if lost else answer


def test_what_was_sealed_anew_is_the_same_over_another_connection(
    desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    """The promise was lost: a second capsule of the same report would stand in the log for ever."""
    with LosesPromises(desk.url) as between:
        model = run(server, desk, folder)
        model.office.open_given(desk.address.replace(f":{server.port}/", f":{between.port}/"))
        written(model)
        model.delivery.use_outbox(True)
        model.delivery.send_within(72)
        seal(model)
        server.clock.now += 2 * EPOCH_SECONDS
        model.delivery.sending.send_now()
        assert (stage(model), len(desk.pulled())) == (SendStage.FAILED, 1)
        between.losing = False
        model.office.go_direct()
        model.delivery.sending.again()
        assert (stage(model), len(desk.pulled())) == (SendStage.DONE, 1)


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


def test_a_report_that_was_given_up_and_cannot_be_deleted_is_told(model: ReporterModel, folder: Path) -> None:
    model.delivery.use_outbox(True)
    model.delivery.send_within(6)
    seal(model)
    (kept,) = waiting(folder)
    kept.unlink()
    kept.mkdir()
    model.give_up()
    state = model.delivery.snapshot
    assert (getattr(state.left, "code", ""), model.waiting.snapshot.count) == ("not_writable", 1)
    assert model.snapshot.place is Place.HOME
    model.wipe()
    assert model.delivery.snapshot.left is None


@pytest.mark.parametrize("before", [False, True], ids=["the first", "a newer version"])
def test_a_keeping_that_ends_after_its_report_was_given_up_leaves_no_file(
    server: ServerThread, desk: PracticeDesk, folder: Path, before: bool
) -> None:
    """The window drops the report while the worker draws the file's name: nothing is asked after that."""
    last_draw: list[Callable[[], None]] = []

    def random(count: int) -> bytes:
        if count == NAME_BYTES and last_draw:
            last_draw.pop()()
        return nacl.utils.random(count)

    world = replace(Bench(server.clock).world, outbox=folder, random=random)
    model = ReporterModel(world, Asked(load_questionnaire(), load_safety()), Route())
    model.office.open_given(desk.address)
    written(model)
    if before:
        changed_after_it_was_kept(model)
        assert len(waiting(folder)) == 1
    model.delivery.use_outbox(True)
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    last_draw.append(model.give_up)
    model.seal()
    assert not last_draw, "the moment came"
    assert not folder.exists()
    assert desk.pulled() == []
