"""Answers: visible questions, dropped dependents, and the way to an incident and back."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.answers import Answers, TimeAnswer, Value, is_answered, text_of
from desktop.domain.encoding import plain
from desktop.domain.errors import Acts
from desktop.domain.extraquestions import ExtraQuestion, join
from desktop.domain.filling import AnswersIncomplete, Identity, from_incident, identity, to_incident
from desktop.domain.incident import Incident
from desktop.domain.questionnaire import Field, Kind, Question
from desktop.domain.visibility import Missing, missing_required, pruned, visible_fields, visible_questions
from desktop.services.resources import load_questionnaire
from tests.desktop.domain.reports import NAMES, incident, report_value, told

QUESTIONS = load_questionnaire()
EMPLOYEE_ONLY = {"orders", "checked", "made_up", "referral", "circle"}
AT = TimeAnswer(at="2026-06-04T20:27", tz="Asia/Shanghai", precision="minute", clock_source="memory")
LEAST = Answers(
    {"reporter.role": "host", "platform.name": "ExampleMeet"},
    {"actions": ({"actions.code": "content_removed", "actions.time": AT},)},
)


def shown(answers: Answers) -> set[str]:
    """Give the ids of the visible questions."""
    return {question.id for question in visible_questions(QUESTIONS, answers)}


def fields(answers: Answers, question_id: str, item: int | None = None) -> set[str]:
    """Give the ids of a question's visible fields."""
    found = visible_fields(QUESTIONS, QUESTIONS.question(question_id), answers, item)
    return {field.id for field in found}


def filled(answers: Answers, base: Incident | None = None, **top: str | None) -> dict[str, Any]:
    """Give the incident of answers as a JSON value."""
    value: dict[str, Any] = plain(to_incident(QUESTIONS, answers, base, **top))
    return value


def covered(value: dict[str, Any], answers: Answers) -> dict[str, Any]:
    """Give what the visible questions cover of a report; a null of a hidden field stays."""
    kept: dict[str, Any] = {}
    for question in QUESTIONS.questions:
        if question.repeat:
            if question.repeat in value:
                kept[question.repeat] = value[question.repeat]
            continue
        for field in question.fields:
            for way in (*field.parts.values(), *([field.binding] if field.binding else [])):
                copy(value, kept, way.split("."))
    return kept


def copy(source: dict[str, Any], target: dict[str, Any], way: list[str]) -> None:
    """Copy one leaf if it is there."""
    *parents, name = way
    for parent in parents:
        source = source.get(parent) or {}
        if name not in source:
            return
        target = target.setdefault(parent, {})
    if name in source:
        target[name] = source[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_questions_can_tell_every_fixture(name: str) -> None:
    """Field by field, from an empty form: all that a question covers."""
    answers = from_incident(QUESTIONS, incident(name))
    value = told(report_value(name))
    assert filled(answers) == covered(value, answers)


@pytest.mark.parametrize("name", NAMES)
def test_what_no_question_covers_of_a_fixture(name: str) -> None:
    answers = from_incident(QUESTIONS, incident(name))
    value = told(report_value(name))
    left = set(value) - set(covered(value, answers))
    assert left <= {"submitted_at", "ui_language", "content_language", "evidence", "updates", "event"}


@pytest.mark.parametrize("name", NAMES)
def test_answers_over_the_same_incident_change_nothing(name: str) -> None:
    whole = incident(name)
    assert to_incident(QUESTIONS, from_incident(QUESTIONS, whole), whole) == whole


def test_employees_are_asked_more() -> None:
    assert shown(LEAST) & EMPLOYEE_ONLY == set()
    employee = LEAST.with_value("reporter.role", "trust_safety_employee")
    assert shown(employee) >= EMPLOYEE_ONLY
    assert shown(Answers()) & EMPLOYEE_ONLY == set()
    assert len(shown(LEAST)) == 15
    assert len(shown(employee)) == 20


def test_a_changed_answer_hides_and_drops_its_dependents() -> None:
    answers = LEAST.with_value("reporter.role", "operations_employee")
    answers = answers.with_value("circle_size", 4)
    answers = answers.with_item_value("orders_seen", 0, "orders_seen.form", "chat")
    assert filled(answers)["orders_seen"] == [{"form": "chat"}]
    changed = answers.with_value("reporter.role", "host")
    value = filled(changed, to_incident(QUESTIONS, answers))
    assert "circle_size" not in value
    assert "orders_seen" not in value
    assert "circle_size" not in pruned(QUESTIONS, changed).values


def test_conditions_within_an_item_look_at_that_item_only() -> None:
    answers = LEAST.with_item_value("actions", 1, "actions.code", "restart_terminated")
    assert "actions.restart_of" not in fields(answers, "actions", 0)
    assert "actions.restart_of" in fields(answers, "actions", 1)
    assert "actions.restart_of" not in fields(answers, "actions", 2)
    answers = answers.with_item_value("actions", 0, "actions.restart_of", "hidden")
    assert "actions.restart_of" not in pruned(QUESTIONS, answers).items("actions")[0]


def test_chains_of_conditions_fall_together() -> None:
    answers = LEAST.with_value("notice.received", "yes").with_value("notice.text", "words")
    assert filled(answers)["notice"] == {"received": True, "text": "words"}
    assert filled(answers.with_value("notice.received", "no"))["notice"] == {"received": False}


def test_fields_for_apps_and_meetings() -> None:
    assert "event.participants" in fields(LEAST, "service")
    app = LEAST.with_value("platform.kind", "app_store")
    assert "event.participants" not in fields(app, "service")
    assert {"event.app_id", "event.storefront", "event.url"} <= fields(app, "service")


def test_the_four_required_things_are_missed() -> None:
    assert missing_required(QUESTIONS, Answers()) == (
        Missing("who", "reporter.role"),
        Missing("service", "platform.name"),
        Missing("actions", "actions.code", 0),
        Missing("actions", "actions.time", 0),
    )
    assert missing_required(QUESTIONS, LEAST) == ()
    with pytest.raises(AnswersIncomplete) as caught:
        to_incident(QUESTIONS, LEAST.without("platform.name"))
    assert caught.value.missing == (Missing("service", "platform.name"),)
    assert caught.value.acts is Acts.USER


def test_a_second_item_is_missed_only_when_it_says_something() -> None:
    started = LEAST.with_item_value("actions", 1, "actions.note", "x")
    assert [gap.item for gap in missing_required(QUESTIONS, started)] == [1, 1]
    emptied = started.without_item_value("actions", 1, "actions.note")
    assert missing_required(QUESTIONS, emptied) == ()
    assert len(filled(emptied)["actions"]) == 1
    assert started.without_item("actions", 1) == LEAST


def test_not_knowing_the_time_is_an_answer() -> None:
    assert not is_answered(TimeAnswer(tz="Asia/Shanghai"))
    unknown = TimeAnswer(precision="unknown")
    answers = LEAST.with_item_value("actions", 0, "actions.time", unknown)
    assert filled(answers)["actions"] == [{"code": "content_removed", "precision": "unknown"}]


def test_a_time_fills_its_parts() -> None:
    assert filled(LEAST)["actions"] == [
        {
            "code": "content_removed",
            "at": "2026-06-04T20:27",
            "tz": "Asia/Shanghai",
            "precision": "minute",
            "clock_source": "memory",
        }
    ]
    scheduled = LEAST.with_value("event.scheduled_start", TimeAnswer(at="2026-06-04T20:00", tz="UTC"))
    assert filled(scheduled)["event"] == {"scheduled_start": "2026-06-04T20:00", "tz": "UTC"}


def test_a_withdrawn_answer_is_gone_from_the_incident() -> None:
    base = to_incident(QUESTIONS, LEAST.with_value("narrative", "text").with_value("danger_now", "no"))
    assert filled(LEAST, base) == filled(LEAST)


def test_evidence_and_dates_come_from_outside_the_form() -> None:
    base = incident("f01")
    value = filled(LEAST, base, submitted_at="2026-06-05T00:00:00Z", ui_language=None)
    assert value["evidence"] == plain(base)["evidence"]
    assert value["submitted_at"] == "2026-06-05T00:00:00Z"
    assert value["ui_language"] == "en"


@pytest.mark.parametrize("choice", ["named", "pseudonymous", "custodian_only", "anonymous", None])
def test_who_gets_the_name(choice: str | None) -> None:
    answers = LEAST.with_value("reporter.name", "N").with_value("reporter.contact", "C")
    if choice:
        answers = answers.with_value("reporter.anonymity", choice)
    reporter = filled(answers, to_incident(QUESTIONS, answers))["reporter"]
    assert ("name" in reporter) is (choice in ("named", "pseudonymous"))
    assert ("contact" in reporter) is (choice == "named")
    sealed = Identity(name="N", contact="C") if choice == "custodian_only" else None
    assert identity(answers) == sealed


@pytest.mark.parametrize(("name", "contact"), [("N", ""), ("", "C"), ("", " ")])
def test_a_way_to_reach_somebody_is_kept_for_the_custodian_without_a_name(name: str, contact: str) -> None:
    answers = LEAST.with_value("reporter.anonymity", "custodian_only")
    answers = answers.with_value("reporter.name", name).with_value("reporter.contact", contact)
    kept = Identity(name=name, contact=contact.strip())
    assert identity(answers) == (kept if name or contact.strip() else None)


def test_extra_answers_travel() -> None:
    extras = [
        ExtraQuestion(id="venue", kind="text", words={"en": "?"}),
        ExtraQuestion(id="days", kind="choices", words={"en": "?"}, options={"a": {}, "b": {}}),
        ExtraQuestion(id="empty", kind="text", words={"en": "?"}),
    ]
    joined = join(QUESTIONS, extras)
    answers = LEAST.with_value("extra.venue", "hall").with_value("extra.days", ("a", "b"))
    whole = to_incident(joined, answers)
    assert plain(whole)["extra_answers"] == [
        {"id": "venue", "answer": "hall"},
        {"id": "days", "answer": ["a", "b"]},
    ]
    assert from_incident(joined, whole).values["extra.days"] == ("a", "b")
    cleared = to_incident(joined, LEAST, whole)
    assert cleared.extra_answers is msgspec.UNSET


def test_texts_are_kept_as_they_are() -> None:
    text = "  e\u0301 \u202eabc\r\n" + "追" * 90_000
    assert filled(LEAST.with_value("narrative", text))["narrative"] == text


def test_a_list_of_texts_is_shown_as_one() -> None:
    whole = to_incident(QUESTIONS, LEAST)
    action = msgspec.structs.replace(whole.actions[0], code="app_removed_from_store", territory=("TW", "HK"))
    whole = msgspec.structs.replace(whole, actions=(action,))
    answers = from_incident(QUESTIONS, whole)
    assert text_of(answers.items("actions")[0]["actions.territory"]) == "TW, HK"
    assert to_incident(QUESTIONS, answers) == whole
    assert (text_of("x"), text_of(None)) == ("x", "")


def values_for(field: Field) -> st.SearchStrategy[Value]:
    """Give answers that a field can have."""
    words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5)
    match field.kind:
        case Kind.CHOICE | Kind.YES_NO_UNKNOWN:
            return st.sampled_from(field.codes)
        case Kind.CHOICES:
            return st.lists(st.sampled_from(field.codes), min_size=1, max_size=3).map(tuple)
        case Kind.NUMBER:
            return st.integers(-5, 500)
        case Kind.AGREE:
            return st.booleans()
        case Kind.TIME:
            return st.builds(TimeAnswer, **dict.fromkeys(field.parts, words))
        case _:
            return words


def items_for(question: Question) -> st.SearchStrategy[dict[str, Value]]:
    """Give answers to some of a question's fields."""
    own = {f.id: values_for(f) for f in question.fields if f.binding or f.parts}
    return st.fixed_dictionaries({}, optional=own)


everything = st.builds(
    lambda parts, groups: Answers({k: v for part in parts for k, v in part.items()}, groups),
    st.tuples(*(items_for(q) for q in QUESTIONS.questions if not q.repeat)),
    st.fixed_dictionaries(
        {q.repeat: st.lists(items_for(q), max_size=2).map(tuple) for q in QUESTIONS.questions if q.repeat}
    ),
)


@given(everything)
def test_any_answers_prune_once_and_for_all(answers: Answers) -> None:
    once = pruned(QUESTIONS, answers)
    assert pruned(QUESTIONS, once) == once
    asked = {f.id for q in visible_questions(QUESTIONS, once) for f in visible_fields(QUESTIONS, q, once)}
    assert {name for name, value in once.values.items() if value is not None} <= asked


@given(everything)
def test_any_whole_answers_come_back_from_the_incident(answers: Answers) -> None:
    answers = answers.with_value("reporter.role", "other_employee").with_value("platform.name", "x")
    if missing := missing_required(QUESTIONS, answers):
        with pytest.raises(AnswersIncomplete) as caught:
            to_incident(QUESTIONS, answers)
        assert caught.value.missing == missing
        return
    whole = to_incident(QUESTIONS, answers)
    again = to_incident(QUESTIONS, from_incident(QUESTIONS, whole))
    assert again == whole
