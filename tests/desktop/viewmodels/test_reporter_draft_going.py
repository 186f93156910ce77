"""A draft goes with its report, also while it is being saved or opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.viewmodels.reporter_draft import DraftStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench, Still, fill_least
from tests.desktop.viewmodels.test_reporter_draft import PASSPHRASE, clock, model, saved
from tests.simulator.fixtures import desk, server

__all__ = ["clock", "desk", "model", "server"]


@pytest.fixture
def bench(clock: Still) -> Bench:
    return Bench(clock)


@pytest.fixture
def slow(bench: Bench) -> ReporterModel:
    """A report whose jobs wait for the bench."""
    made = bench.reporter()
    fill_least(made.form)
    return made


def test_a_save_under_way_does_not_bring_the_draft_back(
    slow: ReporterModel, bench: Bench, tmp_path: Path
) -> None:
    path = saved(slow, tmp_path / "notes.bin")
    bench.runner.hold()
    slow.form.answer(SERVICE, "OtherMeet")
    slow.draft.save()
    slow.draft.sent()
    bench.runner.release()
    assert not path.exists()
    assert slow.draft.snapshot.stage is DraftStage.NONE


def test_a_first_save_under_way_leaves_no_draft_of_a_report_that_is_sent(
    slow: ReporterModel, bench: Bench, tmp_path: Path
) -> None:
    bench.runner.hold()
    slow.draft.save_as(tmp_path / "notes.bin", PASSPHRASE)
    slow.draft.sent()
    bench.runner.release()
    assert list(tmp_path.iterdir()) == []


def test_a_first_save_that_failed_takes_no_other_file_away(
    slow: ReporterModel, bench: Bench, tmp_path: Path
) -> None:
    other = saved(slow, tmp_path / "notes.bin")
    slow.draft.forget()
    bench.runner.hold()
    slow.draft.save_as(other, PASSPHRASE)
    slow.draft.sent()
    bench.runner.release()
    assert other.exists()


def test_a_draft_that_stays_is_saved_to_the_end(slow: ReporterModel, bench: Bench, tmp_path: Path) -> None:
    path = saved(slow, tmp_path / "notes.bin")
    slow.draft.choose(by_itself=False, then_remove=False)
    before = path.read_bytes()
    bench.runner.hold()
    slow.draft.save()
    slow.draft.sent()
    bench.runner.release()
    assert path.read_bytes() != before
    assert slow.draft.snapshot.path == ""


def test_a_draft_that_cannot_be_deleted_is_told(slow: ReporterModel, tmp_path: Path) -> None:
    path = saved(slow, tmp_path / "notes.bin")
    path.unlink()
    path.mkdir()
    slow.draft.sent()
    state = slow.draft.snapshot
    assert (state.stage, getattr(state.left, "code", "")) == (DraftStage.NONE, "not_writable")
    slow.draft.save_as(tmp_path / "more.bin", PASSPHRASE)
    assert slow.draft.snapshot.left is None


def test_a_draft_that_is_being_opened_does_not_come_over_what_is_begun_meanwhile(
    model: ReporterModel, bench: Bench, tmp_path: Path
) -> None:
    path = saved(model, tmp_path / "notes.bin")
    later = bench.reporter()
    later.go(Place.OPEN_DRAFT)
    bench.runner.hold()
    later.draft.open(path, PASSPHRASE)
    later.draft.clear_error()
    assert not later.draft.snapshot.busy
    later.go(Place.HOME)
    fill_least(later.form)
    later.form.answer(SERVICE, "Another")
    bench.runner.release()
    assert later.form.snapshot.answers.values["platform.name"] == "Another"
    assert (later.snapshot.place, later.draft.snapshot.path) == (Place.HOME, "")
    later.draft.open(path, PASSPHRASE)
    assert later.draft.snapshot.stage is DraftStage.SAVED
