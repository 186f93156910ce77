"""Locked drafts in the window: nothing is written unasked, and everything comes back on the pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_draft import QUIET_SECONDS, DraftStage
from desktop.viewmodels.reporter_evidencestate import FileStage
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench, Still, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

PASSPHRASE = "correct horse battery staple"
HALF = TimeDraft("2026-06-0", "2")


@pytest.fixture
def clock() -> Still:
    return Still()


@pytest.fixture
def model(clock: Still) -> ReporterModel:
    """A report that is being written."""
    made = Bench(clock).reporter()
    fill_least(made.form)
    made.form.add_item("actions")
    made.form.type_time(FieldKey("actions", "actions.time", 1), HALF)
    made.form.go_to("takedown")
    return made


def saved(model: ReporterModel, path: Path) -> Path:
    model.draft.save_as(path, PASSPHRASE)
    assert model.draft.snapshot.stage is DraftStage.SAVED, model.draft.snapshot.error
    return path


def code(model: ReporterModel) -> str:
    return getattr(model.draft.snapshot.error, "code", "")


def test_everything_on_the_pages_comes_back(model: ReporterModel, clock: Still, tmp_path: Path) -> None:
    notice = tmp_path / "notice.pdf"
    notice.write_bytes(b"%PDF")
    model.evidence.add_files([notice])
    model.evidence.change(1, name="the notice.pdf", note="by mail", circle=4, reviewer_only=True)
    model.evidence.describe()
    model.now.note()
    path = saved(model, tmp_path / "notes.bin")
    later = Bench(clock).reporter()
    later.draft.open(path, PASSPHRASE)
    assert later.draft.snapshot.stage is DraftStage.SAVED
    assert later.form.saved == model.form.saved
    assert later.form.snapshot == model.form.snapshot
    assert later.evidence.snapshot == model.evidence.snapshot
    assert later.now.snapshot == model.now.snapshot
    assert later.snapshot.place is Place.SAFETY  # its answers are kept nowhere
    assert later.draft.snapshot.saved


def test_a_report_in_a_hurry_stays_one(clock: Still, tmp_path: Path) -> None:
    model = Bench(clock).reporter()
    model.report(Branch.NOW)
    path = saved(model, tmp_path / "notes.bin")
    later = Bench(clock).reporter()
    later.draft.open(path, PASSPHRASE)
    assert (later.form.snapshot.hurried, later.snapshot.place) == (True, Place.FORM)


def test_a_file_that_changed_since_says_so_and_can_be_taken_as_it_is(
    model: ReporterModel, clock: Still, tmp_path: Path
) -> None:
    notice, gone = tmp_path / "notice.pdf", tmp_path / "gone.png"
    for path in (notice, gone):
        path.write_bytes(b"%PDF")
    model.evidence.add_files([notice, gone])
    path = saved(model, tmp_path / "notes.bin")
    notice.write_bytes(b"%PDF, another")
    gone.unlink()
    later = Bench(clock).reporter()
    later.draft.open(path, PASSPHRASE)
    changed, missing = later.evidence.snapshot.items
    assert (changed.stage, getattr(changed.error, "code", "")) == (FileStage.FAILED, "file_changed")
    assert (missing.stage, getattr(missing.error, "code", "")) == (FileStage.FAILED, "file_missing")
    later.evidence.again(changed.key)
    assert later.evidence.snapshot.items[0].stage is FileStage.READY


def test_nothing_is_written_unasked(model: ReporterModel, clock: Still, tmp_path: Path) -> None:
    for _ in range(10):
        clock.now += 60
        model.form.answer(SERVICE, f"Meet {clock.now}")
        model.tick()
    assert list(tmp_path.iterdir()) == []
    assert (model.draft.snapshot.stage, model.draft.snapshot.saved) == (DraftStage.NONE, False)


def test_without_opting_in_a_change_is_only_said(model: ReporterModel, clock: Still, tmp_path: Path) -> None:
    path = saved(model, tmp_path / "notes.bin")
    before = path.read_bytes()
    model.form.answer(SERVICE, "OtherMeet")
    model.tick()
    clock.now += QUIET_SECONDS
    model.tick()
    assert not model.draft.snapshot.saved
    assert path.read_bytes() == before
    model.draft.save()
    assert model.draft.snapshot == replace(model.draft.snapshot, saved=True)
    assert path.read_bytes() != before


def test_after_opting_in_it_is_saved_when_the_person_pauses(
    model: ReporterModel, clock: Still, tmp_path: Path
) -> None:
    path = saved(model, tmp_path / "notes.bin")
    model.draft.choose(by_itself=True, then_remove=True)
    for name in ("A", "AB", "ABC"):
        before = path.read_bytes()
        model.form.answer(SERVICE, name)
        clock.now += QUIET_SECONDS - 1
        model.tick()
        assert path.read_bytes() == before
    clock.now += QUIET_SECONDS
    model.tick()
    assert model.draft.snapshot.saved
    later = Bench(clock).reporter()
    later.draft.open(path, PASSPHRASE)
    assert later.form.snapshot.answers.values["platform.name"] == "ABC"


def test_faults_are_told_and_change_nothing(model: ReporterModel, clock: Still, tmp_path: Path) -> None:
    model.draft.save_as(tmp_path / "notes.bin", "short")
    assert code(model) == "weak_passphrase"
    assert not (tmp_path / "notes.bin").exists()
    path = saved(model, tmp_path / "notes.bin")
    later = Bench(clock).reporter()
    later.draft.open(path, "some other passphrase")
    assert (later.draft.snapshot.stage, code(later)) == (DraftStage.FAILED, "draft_locked")
    assert (later.form.snapshot.started, later.snapshot.place) == (False, Place.HOME)
    later.draft.clear_error()
    assert later.draft.snapshot.stage is DraftStage.NONE


def test_giving_a_report_up_forgets_the_passphrase_and_leaves_the_file(
    model: ReporterModel, tmp_path: Path
) -> None:
    """Whoever wants it gone deletes it; a panic key loses nothing that was saved."""
    path = saved(model, tmp_path / "notes.bin")
    model.discard()
    before = path.read_bytes()
    model.draft.save()
    assert path.read_bytes() == before
    assert model.draft.snapshot.path == ""


def test_the_suggested_words_are_of_chance_and_strong_enough(model: ReporterModel) -> None:
    model.draft.suggest()
    first = model.draft.snapshot.suggestion
    model.draft.suggest()
    assert first != model.draft.snapshot.suggestion
    assert len(first.split()) == 8
    assert model.draft.snapshot.bits == 88


@pytest.mark.parametrize("remove", [True, False])
def test_once_the_report_is_sent_the_draft_goes_if_that_was_wanted(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path, *, remove: bool
) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    fill_least(model.form)
    path = saved(model, tmp_path / "notes.bin")
    model.draft.choose(by_itself=False, then_remove=remove)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    assert model.delivery.sending.snapshot.stage is SendStage.DONE
    assert path.exists() is not remove


def test_sealing_into_a_file_is_not_sending_and_leaves_the_draft(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    fill_least(model.form)
    path = saved(model, tmp_path / "notes.bin")
    model.draft.choose(by_itself=False, then_remove=True)
    model.review.open("en")
    model.delivery.carry(model.delivery.snapshot.weeks[0].epoch)
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.draft.choose(by_itself=True, then_remove=True)
    before = path.read_bytes()
    model.seal(tmp_path / "parcel.bin")
    assert model.delivery.sending.snapshot.stage is SendStage.DONE
    for _ in range(3):
        server.clock.now += QUIET_SECONDS
        model.tick()
    assert path.read_bytes() == before


def test_whom_a_draft_leaves_out_stays_left_out(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    """Also when the office is chosen only afterwards: nobody may be let in by opening a draft."""
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    fill_least(model.form)
    model.recipients.leave_out(1, True)
    path = saved(model, tmp_path / "notes.bin")
    later = Bench(server.clock).reporter()
    later.draft.open(path, PASSPHRASE)
    later.office.open_given(desk.address)
    assert [one.name for one in later.recipients.snapshot.opening] == ["Ada Example"]
