"""The form does what it says when somebody types and clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import TextAnswer
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.selectview import OWN_WORDS, SelectAnswer
from desktop.views.reporter.timeview import TimeView
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import CODE, ROLE, SERVICE, TIME
from tests.desktop.views.reporter.pages import begin, click, field, form_page

RECEIVED = FieldKey("told", "notice.received")
NOTICE = FieldKey("told", "notice.text")


def test_the_first_question_leads_to_its_branch(window: ReporterWindow) -> None:
    click(window.home.told)
    settle(window)
    assert window.model.safety.snapshot.total == 12
    click(window.safety.skip)
    settle(window)
    assert window.model.form.snapshot.branch is Branch.TOLD
    assert isinstance(view := field(window, ROLE), ChoiceAnswer)
    assert view.field.group.code() == "other_employee"


def test_what_is_typed_is_in_the_answers(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, SERVICE)
    assert isinstance(view, TextAnswer)
    QTest.keyClicks(view.field.line, "ExampleMeet")
    assert window.model.form.snapshot.answers.values["platform.name"] == "ExampleMeet"


def test_a_number_takes_digits_only(window: ReporterWindow) -> None:
    begin(window)
    key = FieldKey("service", "event.participants")
    view = field(window, key)
    assert isinstance(view, TextAnswer)
    QTest.keyClicks(view.field.line, "4x1-")
    assert window.model.form.snapshot.answers.values["event.participants"] == 41
    view.field.line.clear()
    view.field.line.textEdited.emit("")
    assert "event.participants" not in window.model.form.snapshot.answers.values


def test_cards_answer_and_the_rest_is_behind_a_button(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, ROLE)
    assert isinstance(view, ChoiceAnswer)
    assert not view.field.group.has("press")
    click(view.more)
    assert view.field.group.card("press").isVisibleTo(view)
    click(view.field.group.card("press"))
    assert window.model.form.snapshot.answers.values["reporter.role"] == "press"


def test_an_answer_in_ones_own_words(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, ROLE)
    assert isinstance(view, ChoiceAnswer)
    click(view.other)
    QTest.keyClicks(view.own, "the interpreter ")
    assert window.model.form.snapshot.answers.values["reporter.role"] == "the interpreter"
    assert view.own.text() == "the interpreter "
    click(view.field.group.card("host"))
    assert window.model.form.snapshot.answers.values["reporter.role"] == "host"


def test_an_optional_answer_can_be_taken_back(window: ReporterWindow) -> None:
    begin(window)
    tier = FieldKey("service", "platform.account_tier")
    view = field(window, tier)
    assert isinstance(view, ChoiceAnswer)
    click(view.field.group.card("paid"))
    settle(window)
    click(view.undo)
    assert "platform.account_tier" not in window.model.form.snapshot.answers.values
    assert view.field.group.code() == ""


def test_a_list_answers_too_with_own_words(window: ReporterWindow) -> None:
    begin(window, "orders")
    window.model.form.add_item("people")
    view = field(window, FieldKey("people", "actors.role", 0))
    assert isinstance(view, SelectAnswer)
    view.field.select.set_code("staged_account")
    view.field.picked.emit("staged_account")
    assert window.model.form.snapshot.answers.items("actors")[0]["actors.role"] == "staged_account"
    view.field.picked.emit(OWN_WORDS)
    QTest.keyClicks(view.own, "a relay")
    assert window.model.form.snapshot.answers.items("actors")[0]["actors.role"] == "a relay"


def test_a_time_is_typed_in_parts_and_a_mistake_is_said_below(window: ReporterWindow) -> None:
    begin(window, "takedown")
    view = field(window, TIME)
    assert isinstance(view, TimeView)
    QTest.keyClicks(view.field.parts.date, "2026-06-04")
    QTest.keyClicks(view.field.parts.time, "25:00")
    assert "24 hours" in view.field.parts.time.accessibleDescription()
    view.field.parts.time.clear()
    QTest.keyClicks(view.field.parts.time, "00:27:30")
    view.field.parts.zone.set_code("UTC")
    view.field.parts.zone.picked.emit("UTC")
    answer = window.model.form.snapshot.answers.items("actions")[0]["actions.time"]
    assert getattr(answer, "at", "") == "2026-06-04T00:27:30Z"
    assert view.field.parts.time.accessibleDescription() == ""


def test_a_condition_shows_its_fields_in_their_place(window: ReporterWindow) -> None:
    begin(window, "takedown")
    page = form_page(window)
    assert page.field_view(NOTICE) is None
    received = field(window, RECEIVED)
    assert isinstance(received, ChoiceAnswer)
    click(received.field.group.card("yes"))
    settle(window)
    notice = field(window, NOTICE)
    assert notice.isVisible()
    top = notice.mapTo(page, QPoint(0, 0)).y()
    assert top > received.mapTo(page, QPoint(0, 0)).y()
    click(received.field.group.card("no"))
    settle(window)
    assert not notice.isVisible()


def test_sentences_are_picked_instead_of_written(window: ReporterWindow) -> None:
    begin(window)
    key = FieldKey("narrative", "narrative")
    view = field(window, key)
    assert isinstance(view, LongAnswer)
    first, second = view.sentences.menu().actions()[:2]
    first.trigger()
    second.trigger()
    assert window.model.form.snapshot.answers.values["narrative"] == f"{first.text()}\n{second.text()}"


def test_items_come_and_go(window: ReporterWindow) -> None:
    begin(window, "takedown")
    page = form_page(window)
    before = page.field_view(FieldKey("actions", "actions.code", 1))
    window.model.form.answer(CODE, "meeting_terminated_live")
    window.model.form.add_item("actions")
    settle(window)
    second = field(window, FieldKey("actions", "actions.code", 1))
    assert (before, second.isVisible()) == (None, True)
    window.model.form.remove_item("actions", 0)
    settle(window)
    assert page.field_view(FieldKey("actions", "actions.code", 1)) is None
    assert CODE in window.model.form.snapshot.gaps


def test_the_help_follows_the_focus(window: ReporterWindow) -> None:
    begin(window)
    words = window.form._kit.wording
    assert window.form.help.text.why.text() == words.question("who").why
    entry = field(window, SERVICE).entry()
    assert entry is not None
    entry.setFocus()
    assert window.form.help.text.why.text() == words.question("service").why
    assert window.form.help.text.safe.text() == words.question("service").safe


def test_without_room_the_help_is_on_the_page(window: ReporterWindow) -> None:
    window.resize(900, 700)
    begin(window)
    assert not window.form.help.isVisible()
    page = form_page(window)
    assert page.help_fold.isVisible()
    assert page.help.why.text() == window.form._kit.wording.question("who").why
