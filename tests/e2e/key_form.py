"""Filling the form with keys alone: what `form_driver` does with a pointer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop.domain.answers import Answers, TimeAnswer, Value, is_answered
from desktop.domain.codes import TABLES
from desktop.domain.questionnaire import Question, Questionnaire
from desktop.domain.records import present
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_times import UNKNOWN
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import AgreeAnswer, FieldView, TextAnswer
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.questionview import RepeatedView
from desktop.views.reporter.selectview import OWN_WORDS, SelectAnswer
from desktop.views.reporter.timeview import TimeView
from desktop.views.shared.timefield import TimeField
from tests.e2e.form_driver import time_texts
from tests.e2e.hands import expect, settle, visible, wait
from tests.e2e.keys import choose_card, pick, push, strike, tick, write


def fill_page_by_keys(page: FormPage, questionnaire: Questionnaire, answers: Answers) -> int:
    """Give the answers to the questions of a page, in order. How many were given."""
    given = 0
    wait(lambda: page.whole, "the page is built")
    for question in questionnaire.on_page(page.page):
        if not question.repeat:
            given += _fill_item(page, question, answers.values, None)
            continue
        for item, values in enumerate(answers.items(question.repeat)):
            _more_items(page, question, item)
            given += _fill_item(page, question, values, item)
    return given


def write_time(field: TimeField, answer: TimeAnswer) -> None:
    """Type a day and a clock time in the zone of the answer, or in UTC."""
    day, clock, zone = time_texts(answer)
    write(field.parts.date, day)
    if clock:
        write(field.parts.time, clock)
        pick(field.parts.zone, zone)
    if precision := present(answer.precision):
        pick(field.parts.precision, precision)


def _more_items(page: FormPage, question: Question, item: int) -> None:
    views = [one for one in visible(page, RepeatedView) if one.question.id == question.id]
    expect(len(views) == 1, f"the question {question.id} stands on the page once")
    if len(views[0].items) <= item:
        push(views[0].add)
        wait(lambda: page.whole, "the item is built")
        expect(len(views[0].items) == item + 1, f"{question.id} has one more item")


def _fill_item(page: FormPage, question: Question, values: Mapping[str, Value], item: int | None) -> int:
    given = 0
    for field in question.fields:
        value = values.get(field.id)
        if value is None or not is_answered(value):
            continue
        wait(lambda: page.whole, "what the last answer brought is built")
        view = page.field_view(FieldKey(question.id, field.id, item))
        expect(view is not None and view.isVisible(), f"the field {field.id} is asked")
        if view is not None:
            give(view, value)
            given += 1
    return given


def give(view: FieldView, value: Value) -> None:
    """Give one answer on its control."""
    if isinstance(view, AgreeAnswer):
        if view.card.isChecked() is not value:
            tick(view.card)
    elif isinstance(view, TimeView) and isinstance(value, TimeAnswer):
        _give_time(view, value)
    elif isinstance(view, TextAnswer):
        write(view.field.line, str(value))
    elif isinstance(view, LongAnswer):
        write(view.field.editor, str(value))
    elif isinstance(view, SelectAnswer):
        _give_listed(view, str(value))
    elif isinstance(view, ChoiceAnswer):
        for code in value if isinstance(value, tuple) else (str(value),):
            _give_card(view, code)
    else:
        expect(False, f"{type(view).__name__} takes {value!r}")


def _give_time(view: TimeView, answer: TimeAnswer) -> None:
    write_time(view.field, answer)
    if view.which.isVisible() and view.which.cards is not None:
        # The report says no more than the local time: so does whoever does not know which one it was.
        choose_card(view.which.cards.group, UNKNOWN)
    if clock := present(answer.clock_source):
        pick(view.clock.select, clock)


def _give_listed(view: SelectAnswer, code: str) -> None:
    if code in view.state.codes:
        pick(view.field.select, code)
        return
    pick(view.field.select, OWN_WORDS)
    write(view.own, code)


def _give_card(view: ChoiceAnswer, code: str) -> None:
    if view.search is not None and code in TABLES[view.state.field.table] and code not in view.state.codes:
        write(view.search.line, code)
        strike(Qt.Key.Key_Return)
        expect(view.field.group.card(code).isChecked(), f"{code} is found")
        return
    if code not in view.state.codes:
        push(view.other)
        write(view.own, code)
        return
    settle()
    if view.more.isVisible() and code not in view.state.codes[: view.state.offered]:
        push(view.more)
    if view.many:
        if not view.field.group.card(code).isChecked():
            tick(view.field.group.card(code))
        expect(view.field.group.card(code).isChecked(), f"{code} is ticked")
    else:
        choose_card(view.field.group, code)
