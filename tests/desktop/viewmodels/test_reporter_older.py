"""What was kept before it was changed, or sealed before the answer was lost: never sent as well."""

from __future__ import annotations

from pathlib import Path

from crypto.sizes import EPOCH_SECONDS
from desktop.services.outboxfiles import waiting
from desktop.viewmodels.reporter_delivery import Older
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE
from tests.desktop.viewmodels.test_reporter_waiting import folder, model, run, seal, stage, written
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerThread

__all__ = ["desk", "folder", "model", "server"]


def older(model: ReporterModel) -> Older:
    return model.delivery.snapshot.older


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
    assert older(model) is Older.GONE
    assert not folder.exists()
    assert model.waiting.snapshot.count == 0
    model.finish()
    assert older(model) is Older.NONE


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
    (path,) = waiting(folder)
    path.unlink()
    path.mkdir()
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
