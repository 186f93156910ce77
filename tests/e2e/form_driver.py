"""Filling the form by hand: every answer is clicked, chosen or typed on the control that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.domain.answers import Answers, TimeAnswer, Value, is_answered
from desktop.domain.questionnaire import Question, Questionnaire
from desktop.domain.records import present
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_times import UTC_ZONE
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import AgreeAnswer, FieldView, TextAnswer
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.questionview import RepeatedView
from desktop.views.reporter.selectview import OWN_WORDS, SelectAnswer
from desktop.views.reporter.timeview import TimeView
from desktop.views.shared.timefield import TimeField
from tests.e2e.hands import choose, click, expect, settle, type_text, visible


def fill_page(page: FormPage, questionnaire: Questionnaire, answers: Answers) -> int:
    """Give the answers to the questions of a page, in order. How many were given."""
    given = 0
    for question in questionnaire.on_page(page.page):
        if question.repeat:
            for item, values in enumerate(answers.items(question.repeat)):
                _more_items(page, question, item)
                given += _fill_item(page, question, values, item)
        else:
            given += _fill_item(page, question, answers.values, None)
    return given


def type_time(field: TimeField, answer: TimeAnswer) -> None:
    """Type a day and a clock time in the zone of the answer, or in UTC."""
    day, clock, zone = time_texts(answer)
    type_text(field.parts.date, day)
    if clock:
        type_text(field.parts.time, clock)
        choose(field.parts.zone, zone)
    if precision := present(answer.precision):
        choose(field.parts.precision, precision)


def time_texts(answer: TimeAnswer) -> tuple[str, str, str]:
    """Day, clock time and zone as a person types and chooses them."""
    at, zone = present(answer.at) or "", present(answer.tz) or ""
    if "T" not in at:
        return at, "", zone
    moment = datetime.fromisoformat(at)
    local = moment.astimezone(ZoneInfo(zone) if zone else UTC) if moment.tzinfo else moment
    return local.strftime("%Y-%m-%d"), local.strftime("%H:%M:%S"), zone or UTC_ZONE


def _more_items(page: FormPage, question: Question, item: int) -> None:
    views = [one for one in visible(page, RepeatedView) if one.question.id == question.id]
    expect(len(views) == 1, f"the question {question.id} stands on the page once")
    if len(views[0].items) <= item:
        click(views[0].add)
        expect(len(views[0].items) == item + 1, f"{question.id} has one more item")


def _fill_item(page: FormPage, question: Question, values: Mapping[str, Value], item: int | None) -> int:
    given = 0
    for field in question.fields:
        value = values.get(field.id)
        if value is None or not is_answered(value):
            continue
        view = page.field_view(FieldKey(question.id, field.id, item))
        expect(view is not None and view.isVisible(), f"the field {field.id} is asked")
        if view is not None:
            _give(view, value)
            given += 1
    return given


def _give(view: FieldView, value: Value) -> None:
    """Give one answer on its control."""
    if isinstance(view, AgreeAnswer):
        if view.card.isChecked() is not value:
            click(view.card)
    elif isinstance(view, TimeView) and isinstance(value, TimeAnswer):
        _give_time(view, value)
    elif isinstance(view, TextAnswer):
        type_text(view.field.line, str(value))
    elif isinstance(view, LongAnswer):
        type_text(view.field.editor, str(value))
    elif isinstance(view, SelectAnswer):
        _give_listed(view, str(value))
    elif isinstance(view, ChoiceAnswer):
        for code in value if isinstance(value, tuple) else (str(value),):
            _give_card(view, code)
    else:
        expect(False, f"{type(view).__name__} takes {value!r}")


def _give_time(view: TimeView, answer: TimeAnswer) -> None:
    type_time(view.field, answer)
    if clock := present(answer.clock_source):
        choose(view.clock.select, clock)


def _give_listed(view: SelectAnswer, code: str) -> None:
    if code in view.state.codes:
        choose(view.field.select, code)
        return
    choose(view.field.select, OWN_WORDS)
    type_text(view.own, code)


def _give_card(view: ChoiceAnswer, code: str) -> None:
    if code not in view.state.codes:
        click(view.other)
        type_text(view.own, code)
        return
    settle()
    group = view.field.group
    # The rarer ones are made when they are asked for.
    if not group.has(code) or not group.card(code).isVisible():
        click(view.more)
        settle()
    card = group.card(code)
    if not card.isChecked():
        click(card)
    expect(card.isChecked(), f"the card {code} is chosen")
