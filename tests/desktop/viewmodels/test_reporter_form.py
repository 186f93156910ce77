"""The form: branches, conditions, items, pages; nothing lost on the way back."""

from __future__ import annotations

import pytest

from desktop.domain.answers import TimeAnswer
from desktop.domain.codes import EMPLOYEE_ROLES
from desktop.domain.extraquestions import ExtraQuestion
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import FieldKey, FieldState, FormState
from desktop.viewmodels.reporter_times import TimeDraft
from tests.desktop.viewmodels.reporter_kit import (
    CODE,
    MIDNIGHT,
    ROLE,
    SERVICE,
    TIME,
    Heard,
    fill_least,
    new_form,
)


def fields(state: FormState) -> dict[FieldKey, FieldState]:
    return {field.key: field for question in state.questions for item in question.items for field in item}


def asked(form: FormModel) -> list[str]:
    return [question.question.id for question in form.snapshot.questions]


def test_before_anything_is_said_four_answers_are_missing() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    assert {key.field for key in form.snapshot.gaps} == {
        "reporter.role",
        "platform.name",
        "actions.code",
        "actions.time",
    }
    fill_least(form)
    assert form.snapshot.gaps == ()


def test_nothing_is_consented_to_and_nobody_is_named_beforehand() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    values = form.snapshot.answers.values
    assert values["reporter.anonymity"] == "anonymous"
    assert {name: value for name, value in values.items() if name.startswith("consent.")} == {
        "consent.aggregate": False,
        "consent.case_summary": False,
        "consent.share_with_platform": False,
        "consent.refer_to_authority": False,
    }


def test_happening_now_notes_the_time_without_naming_a_place() -> None:
    form = new_form()
    form.start(Branch.NOW)
    form.go_to("takedown")
    assert form.snapshot.answers.items("actions")[0]["actions.time"] == TimeAnswer(
        at="2027-01-15T08:00:00Z", precision="second", clock_source="client_screen"
    )
    assert fields(form.snapshot)[TIME].draft == TimeDraft(
        "2027-01-15", "08:00:00", "UTC", "second", "client_screen"
    )


def test_told_to_do_it_opens_the_employees_branch() -> None:
    form = new_form()
    form.start(Branch.TOLD)
    assert form.snapshot.answers.values["reporter.role"] == "other_employee"
    first = fields(form.snapshot)[ROLE]
    assert first.codes[: first.offered] == EMPLOYEE_ROLES
    form.go_to("orders")
    assert {"orders", "checked", "made_up", "referral", "circle"} <= set(asked(form))
    assert len(next(q for q in form.snapshot.questions if q.question.id == "orders").items) == 1


def test_a_hosts_form_asks_nothing_of_orders() -> None:
    form = new_form()
    fill_least(form)
    form.go_to("orders")
    assert "orders" not in asked(form)
    form.answer(ROLE, "contractor")
    assert "orders" in asked(form)


def test_a_condition_shows_and_hides_a_field_and_keeps_its_answer() -> None:
    form = new_form()
    fill_least(form)
    form.go_to("takedown")
    text = FieldKey("told", "notice.text")
    received = FieldKey("told", "notice.received")
    assert text not in fields(form.snapshot)
    form.answer(received, "yes")
    form.answer(text, "You broke our rules.")
    form.answer(received, "no")
    assert text not in fields(form.snapshot)
    form.answer(received, "yes")
    assert fields(form.snapshot)[text].value == "You broke our rules."


def test_going_back_loses_nothing_not_even_half_a_time() -> None:
    form = new_form()
    fill_least(form)
    form.go_to("takedown")
    form.type_time(TIME, TimeDraft("2026-06", "19:4", "UTC"))
    form.forward()
    form.back()
    assert form.snapshot.page == "takedown"
    assert fields(form.snapshot)[TIME].draft == TimeDraft("2026-06", "19:4", "UTC")
    assert (TIME, "date_unreadable") in form.snapshot.faults


def test_gaps_are_marked_once_a_page_was_left() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    assert fields(form.snapshot)[ROLE].fault == ""
    form.forward()
    form.back()
    assert fields(form.snapshot)[ROLE].fault == "gap"
    form.answer(ROLE, "host")
    assert fields(form.snapshot)[ROLE].fault == ""


def test_the_last_page_is_never_done() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    form.go_to("review")
    form.go_to("evidence")
    assert "review" in form.snapshot.seen
    assert "review" not in form.snapshot.done


def test_a_page_is_done_when_it_was_seen_and_lacks_nothing() -> None:
    form = new_form()
    fill_least(form)
    assert form.snapshot.done == frozenset()
    form.forward()
    assert form.snapshot.done == {"happened"}
    form.type_time(TIME, TimeDraft("2026-06-04", "99:99", "UTC"))
    form.forward()
    assert form.snapshot.done == {"happened"}


def test_items_are_added_and_removed_with_their_times() -> None:
    form = new_form()
    fill_least(form)
    form.go_to("takedown")
    form.add_item("actions")
    form.add_item("actions")
    later = FieldKey("actions", "actions.time", 2)
    form.type_time(later, TimeDraft("2026-06-05", "07:00", "UTC"))
    form.answer(FieldKey("actions", "actions.code", 2), "restart_terminated")
    form.remove_item("actions", 1)
    shown = fields(form.snapshot)
    assert shown[FieldKey("actions", "actions.time", 1)].draft == TimeDraft("2026-06-05", "07:00", "UTC")
    assert shown[FieldKey("actions", "actions.code", 1)].value == "restart_terminated"
    assert later not in shown
    assert shown[TIME].draft == MIDNIGHT


def test_the_first_item_stands_there_before_anything_is_said() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    form.go_to("takedown")
    assert CODE in fields(form.snapshot)
    form.add_item("actions")
    assert FieldKey("actions", "actions.code", 1) in fields(form.snapshot)


def test_an_empty_answer_takes_the_answer_back() -> None:
    form = new_form()
    fill_least(form)
    form.answer(SERVICE, "")
    assert SERVICE in form.snapshot.gaps
    assert "platform.name" not in form.snapshot.answers.values


def test_starting_again_goes_on_and_discarding_forgets() -> None:
    form = new_form()
    fill_least(form)
    form.start(Branch.TOLD)
    assert form.snapshot.answers.values["reporter.role"] == "host"
    form.discard()
    assert not form.snapshot.started
    assert "reporter.role" not in form.snapshot.answers.values


def test_jumping_to_a_gap_shows_its_page_and_marks_it() -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    form.go_to("review")
    form.go_to_field(TIME)
    assert (form.snapshot.page, form.snapshot.focus) == ("takedown", TIME)
    assert fields(form.snapshot)[TIME].fault == "gap"


def test_the_offices_own_questions_join_in_and_answers_stay() -> None:
    form = new_form()
    fill_least(form)
    extra = ExtraQuestion(id="venue", kind="text", words={"en": "Which room?"})
    form.offer((extra,), custodian=True)
    form.go_to("takedown")
    assert asked(form)[-1] == "extra.venue"
    form.answer(FieldKey("extra.venue", "extra.venue"), "Room 4")
    assert form.snapshot.answers.values["extra.venue"] == "Room 4"
    assert form.snapshot.gaps == ()


@pytest.mark.parametrize("custodian", [True, False])
def test_a_name_for_the_custodian_is_offered_only_where_there_is_one(custodian: bool) -> None:
    form = new_form()
    form.start(Branch.HAPPENED)
    form.offer((), custodian=custodian)
    form.go_to("you")
    codes = fields(form.snapshot)[FieldKey("you", "reporter.anonymity")].codes
    assert ("custodian_only" in codes) is custodian


def test_an_answer_that_changes_nothing_says_nothing() -> None:
    form = new_form()
    fill_least(form)
    heard = Heard(form)
    form.answer(SERVICE, "ExampleMeet")
    assert heard.times == 0
