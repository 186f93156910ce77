"""Setting up an office, page by page."""

from pathlib import Path

from desktop.viewmodels.desk import Stage
from tests.desktop.viewmodels.desksetting import P, Setting, stage_of


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
