"""Setting up an office, page by page, against a server that waits for its first desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nacl.utils
import pytest

from desktop.runtime.immediate import ImmediateRunner
from desktop.services.desk import Desk
from desktop.viewmodels.desk import DeskModel, Stage
from desktop.viewmodels.deskidle import Clocks
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupdraft import (
    OfficeDraft,
    ReviewerDraft,
    custodian_faults,
    office_faults,
    plan_of,
    reviewer_faults,
    same_words,
)
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskworld import DeskWorld
from tests.e2e.office_kit import QUICK
from tests.simulator.server import ServerThread

P = SetupPage


def stage_of(desk: DeskModel) -> Stage:
    """Where the window is (asked anew each time)."""
    return desk.snapshot.stage


@dataclass
class Setting:
    """A set-up on its first page, with all it needs at hand."""

    desk: DeskModel
    server: ServerThread
    runner: ImmediateRunner
    folder: Path
    stick: Path

    @property
    def model(self) -> SetupModel:
        """The set-up."""
        assert self.desk.setup is not None
        return self.desk.setup

    def name_all(self) -> None:
        """Walk to the review page."""
        model = self.model
        model.change(name_en="Example Office", charter_zh="我们调查。")
        model.go_on()
        model.change_reviewer(0, ReviewerDraft("Ada Example", ("en", "zh-Hans")))
        model.add_reviewer()
        model.change_reviewer(1, ReviewerDraft("Ben Example", ("en",)))
        model.go_on()
        model.change(has_custodian=True, custodian="Dora Example")
        model.go_on()
        model.take_invitation(self.server.invitation)
        model.go_on()
        model.change(folder=self.folder)
        model.go_on()
        model.go_on(model.snapshot.vault_words.upper())
        model.change(root_folder=self.stick)
        model.go_on()
        model.go_on(f"  {model.snapshot.root_words}  ")
        assert model.snapshot.page is P.REVIEW, model.snapshot.faults


@pytest.fixture
def setting(qapp: object, tmp_path: Path) -> Iterator[Setting]:
    stick = tmp_path / "stick"
    stick.mkdir()
    runner = ImmediateRunner()
    with ServerThread(tmp_path) as server:
        world = DeskWorld(runner, Clocks(server.clock, lambda: 0.0), nacl.utils.random, QUICK)
        desk = DeskModel(world, CodeSpeech("en"))
        desk.begin_setup()
        yield Setting(desk, server, runner, tmp_path / "office", stick)
        runner.shutdown()
        desk.close()
        desk.deleteLater()


def test_a_page_is_left_only_when_it_is_right(setting: Setting) -> None:
    model = setting.model
    seen = []
    for name in ("", "示例办公室"):
        model.change(name_zh=name)
        model.go_on()
        seen.append((model.snapshot.page, model.snapshot.faults))
    assert seen == [(P.OFFICE, {"name_en": "missing"}), (P.REVIEWERS, {})]


def test_typing_takes_the_fault_away(setting: Setting) -> None:
    setting.model.go_on()
    setting.model.change(name_en="E")
    assert setting.model.snapshot.faults == {}


def test_words_must_be_typed_back(setting: Setting) -> None:
    setting.name_all()
    model = setting.model
    model.go_to(P.VAULT_WORDS)
    model.go_on("")
    assert model.snapshot.faults == {"typed": "missing"}
    model.go_on(model.snapshot.root_words)
    assert model.snapshot.faults == {"typed": "differs"}
    assert model.snapshot.page is P.VAULT_WORDS


def test_the_two_passphrases_differ_and_can_be_made_anew(setting: Setting) -> None:
    model = setting.model
    before = model.snapshot
    assert before.vault_words != before.root_words
    assert len(before.vault_words.split()) == 8
    setting.name_all()
    model.go_to(P.VAULT)
    model.other_words()
    assert model.snapshot.vault_words != before.vault_words
    assert model.snapshot.root_words == before.root_words


def test_a_folder_that_is_there_is_refused(setting: Setting) -> None:
    setting.name_all()
    setting.model.go_to(P.VAULT)
    setting.model.change(folder=setting.stick)
    setting.model.go_on()
    assert setting.model.snapshot.faults == {"folder": "exists"}


def test_a_file_that_is_no_invitation_is_told(setting: Setting, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text("{}")
    setting.model.take_invitation(wrong)
    assert getattr(setting.model.snapshot.failure, "code", "") == "bad_invitation"
    assert setting.model.snapshot.draft.invitation is None


def test_pages_not_reached_cannot_be_jumped_to(setting: Setting) -> None:
    setting.model.go_to(P.REVIEW)
    assert setting.model.snapshot.page is P.OFFICE


def test_back_from_the_first_page_leaves(setting: Setting) -> None:
    setting.model.go_back()
    assert stage_of(setting.desk) is Stage.START
    assert setting.desk.setup is None


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


@pytest.mark.parametrize(
    ("draft", "faults"),
    [
        (OfficeDraft(), {"name_en": "missing"}),
        (OfficeDraft(name_zh="办公室"), {}),
        (OfficeDraft(name_en="x" * 121), {"name_en": "too_long"}),
        (OfficeDraft(name_en="a\u202eb"), {"name_en": "hidden"}),
        (OfficeDraft(name_en="Office", charter_en="x" * 8_001), {"charter_en": "too_long"}),
    ],
)
def test_what_is_wrong_with_names(draft: OfficeDraft, faults: dict[str, str]) -> None:
    assert office_faults(draft) == faults


@pytest.mark.parametrize(
    ("people", "faults"),
    [
        ((ReviewerDraft("Ada"),), {}),
        ((ReviewerDraft("Ada"), ReviewerDraft("ada ")), {"name_1": "twice"}),
        ((ReviewerDraft(""), ReviewerDraft("Ben", ())), {"name_0": "missing", "languages_1": "missing"}),
    ],
)
def test_what_is_wrong_with_reviewers(people: tuple[ReviewerDraft, ...], faults: dict[str, str]) -> None:
    assert reviewer_faults(OfficeDraft(reviewers=people)) == faults


def test_the_question_for_a_custodian_must_be_answered() -> None:
    assert custodian_faults(OfficeDraft()) == {"has_custodian": "missing"}
    assert custodian_faults(OfficeDraft(has_custodian=False)) == {}
    assert custodian_faults(OfficeDraft(has_custodian=True)) == {"custodian": "missing"}


def test_the_plan_gives_the_first_reviewer_the_words_that_were_typed() -> None:
    draft = OfficeDraft(
        name_en=" Office ", reviewers=(ReviewerDraft("Ada "), ReviewerDraft("Ben")), has_custodian=False
    )
    plan = plan_of(draft, "vault words", "root words")
    assert plan.names == {"en": "Office"}
    assert [(one.name, one.passphrase) for one in plan.reviewers] == [("Ada", "vault words"), ("Ben", None)]
    assert (plan.custodian, plan.root_passphrase) == (None, "root words")


def test_spaces_and_capitals_do_not_matter_when_typing_back() -> None:
    assert same_words("  One  two\nTHREE ", "one two three")
    assert not same_words("one two", "one two three")
    assert not same_words("one three two", "one two three")
