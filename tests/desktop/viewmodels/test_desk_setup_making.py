"""The office is made and published; what fails on the way costs nothing."""

from pathlib import Path

import pytest

from desktop.services.desk import Desk
from desktop.viewmodels.desk import Stage
from tests.desktop.viewmodels.desksetting import P, Setting, stage_of


def test_the_office_is_made_published_and_opened(setting: Setting) -> None:
    setting.name_all()
    model = setting.model
    words = model.snapshot.vault_words
    model.create()
    state = model.snapshot
    assert (state.page, state.published, state.failure) == (P.DONE, True, None)
    assert state.made is not None
    assert state.made.root_file == setting.stick / "root.key"
    assert not (setting.folder / "root.key").exists()
    assert not state.root_left_here
    assert [(one.kind, one.name) for one in state.handovers] == [
        ("desk", "Ben Example"),
        ("custodian", "Dora Example"),
    ]
    model.finish()
    assert stage_of(setting.desk) is Stage.SETUP
    model.note_down(True)
    model.finish()
    assert stage_of(setting.desk) is Stage.WORK
    assert setting.desk.setup is None
    assert model.snapshot.vault_words == ""
    assert model.snapshot.made is None
    setting.desk.lock()
    setting.desk.unlock(words)
    assert stage_of(setting.desk) is Stage.WORK


def test_a_server_that_is_away_costs_nothing(setting: Setting) -> None:
    setting.name_all()
    model = setting.model
    setting.server.stop()
    model.create()
    state = model.snapshot
    assert state.made is not None
    assert (state.page, state.published, state.busy) == (P.REVIEW, False, False)
    assert getattr(state.failure, "acts", "") == "environment"
    model.go_back()
    assert model.snapshot.page is P.REVIEW
    setting.server.start()
    model.create()
    assert model.snapshot.published


def test_a_root_key_that_lies_there_already_is_not_overwritten(setting: Setting) -> None:
    (setting.stick / "root.key").write_text("another office")
    setting.name_all()
    setting.model.create()
    assert getattr(setting.model.snapshot.failure, "code", "") == "file_exists"
    assert not setting.folder.exists()
    assert (setting.stick / "root.key").read_text() == "another office"


def test_a_root_key_that_cannot_be_moved_stays_and_is_told(setting: Setting) -> None:
    setting.name_all()
    setting.stick.rmdir()
    setting.model.create()
    state = setting.model.snapshot
    assert state.published
    assert state.root_left_here
    assert (setting.folder / "root.key").is_file()


def test_the_office_file_can_be_saved_elsewhere(setting: Setting, tmp_path: Path) -> None:
    setting.name_all()
    setting.model.create()
    target = tmp_path / "for-reporters.json"
    setting.model.save_office_file(target)
    assert setting.model.snapshot.saved == target
    assert target.read_bytes() == (setting.folder / "office.json").read_bytes()


def test_while_the_office_is_made_nothing_else_moves(setting: Setting) -> None:
    setting.name_all()
    model = setting.model
    setting.runner.hold()
    model.create()
    model.create()
    model.go_back()
    assert model.snapshot.busy
    assert model.snapshot.page is P.REVIEW
    setting.runner.release()
    assert model.snapshot.published


def test_giving_up_in_between_closes_the_desk(setting: Setting) -> None:
    setting.name_all()
    setting.model.create()
    desk = setting.model._desk
    assert isinstance(desk, Desk)
    setting.desk.leave()
    with pytest.raises(Exception, match="vault_locked"):
        desk.vault.get("identity")
