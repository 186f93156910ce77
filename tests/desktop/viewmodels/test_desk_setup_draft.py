"""What is wrong with a plan, and the plan it becomes."""

import pytest

from desktop.viewmodels.desksetupdraft import (
    OfficeDraft,
    ReviewerDraft,
    custodian_faults,
    office_faults,
    plan_of,
    reviewer_faults,
    same_words,
)


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
