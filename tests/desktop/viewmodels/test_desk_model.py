"""Choosing, unlocking and locking a desk."""

from pathlib import Path

import pytest

from desktop.services.deskerrors import DeskError
from desktop.viewmodels.desk import DeskModel, Stage
from desktop.viewmodels.deskcasestate import CaseState
from desktop.viewmodels.deskwork import WorkState
from tests.desktop.viewmodels.deskstage import DeskStage


def code(model: DeskModel) -> str:
    return str(getattr(model.snapshot.failure, "code", ""))


def test_a_folder_without_a_desk_is_told(stage: DeskStage, tmp_path: Path) -> None:
    model = stage.desk_model()
    model.choose(tmp_path / "nothing")
    assert model.snapshot.stage is Stage.START
    assert code(model) == "vault_missing"


def test_a_damaged_key_file_is_told(stage: DeskStage) -> None:
    model, folder = stage.desk_model(), stage.office.made.desks[0].folder
    (folder / "vault.key").write_bytes(b"{}")
    model.choose(folder)
    assert code(model) == "key_file_damaged"


def test_the_fingerprint_is_shown_before_the_passphrase(stage: DeskStage) -> None:
    model = stage.desk_model()
    model.choose(stage.office.made.desks[0].folder)
    assert model.snapshot.stage is Stage.UNLOCK
    assert model.snapshot.found is not None
    assert model.snapshot.found.about == stage.office.made.fingerprint


def test_a_wrong_passphrase_leaves_the_desk_shut(stage: DeskStage) -> None:
    model = stage.desk_model()
    model.choose(stage.office.made.desks[0].folder)
    model.unlock("these are not the words")
    assert (model.snapshot.stage, model.snapshot.busy, code(model)) == (
        Stage.UNLOCK,
        False,
        "wrong_passphrase",
    )
    assert model.work is None
    model.unlock(stage.office.made.desks[0].passphrase)
    assert model.snapshot.stage is Stage.WORK
    assert model.snapshot.failure is None


def test_while_the_passphrase_is_stretched_the_model_says_so(stage: DeskStage) -> None:
    model = stage.desk_model()
    model.choose(stage.office.made.desks[0].folder)
    stage.held.hold()
    model.unlock(stage.office.made.desks[0].passphrase)
    assert model.snapshot.busy
    stage.held.release()
    assert not model.snapshot.busy


def test_locking_closes_the_vault_and_forgets_what_was_shown(stage: DeskStage) -> None:
    stage.send("f01")
    model, work = stage.pulled()
    work.select(work.snapshot.cases[0].id)
    assert work.case.snapshot.page is not None
    desk = model._desk
    assert desk is not None
    model.lock()
    assert (model.snapshot.stage, model.snapshot.locked) == (Stage.UNLOCK, True)
    assert model.work is None
    assert model._desk is None
    assert work.snapshot == WorkState()
    assert work.case.snapshot == CaseState()
    with pytest.raises(DeskError) as refusal:
        desk.vault.get("identity")
    assert refusal.value.code == "vault_locked"


def test_a_job_that_runs_while_the_desk_locks_changes_nothing(stage: DeskStage) -> None:
    stage.send("f01")
    model, work = stage.opened()
    stage.held.hold()
    work.pull.pull()
    model.lock()
    stage.held.release()
    assert work.pull.snapshot.report is None
    assert model.snapshot.stage is Stage.UNLOCK


def test_left_alone_the_desk_locks_itself(stage: DeskStage) -> None:
    model, _ = stage.opened()
    assert model.snapshot.minutes_left == 15
    stage.later(14 * 60)
    model.idle.tick()
    assert model.snapshot.minutes_left == 1
    model.touch()
    assert model.snapshot.minutes_left == 15
    stage.later(15 * 60)
    model.idle.tick()
    assert model.snapshot.stage is Stage.UNLOCK
    assert model.snapshot.minutes_left is None


def test_after_locking_the_same_desk_opens_again(stage: DeskStage) -> None:
    stage.send("f01")
    model, _ = stage.pulled()
    model.lock()
    model.unlock(stage.office.made.desks[0].passphrase)
    assert model.work is not None
    assert [row.number for row in model.work.snapshot.cases] == ["2026-0001"]


def test_leaving_the_passphrase_leads_back_to_the_start(stage: DeskStage) -> None:
    model = stage.desk_model()
    model.choose(stage.office.made.desks[0].folder)
    model.leave()
    assert model.snapshot.stage is Stage.START


def test_nothing_that_is_shut_can_be_locked(stage: DeskStage) -> None:
    model = stage.desk_model()
    model.lock()
    assert model.snapshot.stage is Stage.START


def test_when_the_program_ends_first_the_vault_is_closed_all_the_same(stage: DeskStage) -> None:
    model, _ = stage.opened()
    desk = model._desk
    assert desk is not None
    stage.runner.shutdown()
    model.lock()
    with pytest.raises(DeskError):
        desk.vault.get("identity")
