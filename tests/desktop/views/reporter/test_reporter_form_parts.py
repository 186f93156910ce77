"""Parts of the form that come when needed: which of two hours, codes found by typing, signs, notices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain.codes import TABLES
from desktop.domain.diary import Happening
from desktop.runtime.translations import Translations
from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_form import WAY
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.lightsview import LightsView
from desktop.views.reporter.questionview import RepeatedView
from desktop.views.reporter.reviewpage import ReviewPage
from desktop.views.reporter.timeview import TimeView
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import TIME, fill_least
from tests.desktop.views.reporter.pages import begin, click, field, form_page

GROUND = FieldKey("told", "stated_ground")
RECEIVED = FieldKey("told", "notice.received")
PYRAMID = "STATEMENT_CATEGORY_SCAMS_AND_FRAUD/KEYWORD_PYRAMID_SCHEMES"


def test_an_hour_that_came_twice_is_asked_about(window: ReporterWindow) -> None:
    begin(window, "takedown")
    view = field(window, TIME)
    assert isinstance(view, TimeView)
    assert not view.which.isVisible()
    window.model.form.type_time(TIME, TimeDraft("2026-10-25", "02:30", "Europe/Berlin"))
    settle(window)
    assert view.which.isVisible()
    assert view.which.cards is not None
    click(view.which.cards.group.card("second"))
    answer = window.model.form.snapshot.answers.items("actions")[0]["actions.time"]
    assert getattr(answer, "at", "") == "2026-10-25T02:30:00+01:00"
    assert view.field.parts.time.accessibleDescription() == ""
    QTest.keyClicks(view.field.parts.time, "")
    window.model.form.type_time(TIME, TimeDraft("2026-10-25", "05:30", "Europe/Berlin", which="second"))
    settle(window)
    assert not view.which.isVisible()


def test_the_diary_asks_about_such_an_hour_too(window: ReporterWindow, translations: Translations) -> None:
    model = window.model
    model.talk.open_with(make_receipt(lambda count: bytes(range(count))), sent_at=None)
    model.go(Place.TALK)
    model.diary.write()
    model.diary.choose(Happening.QUESTIONED, "I was questioned.")
    view = window.thread_page.diary
    assert not view.which.isVisible()
    model.diary.date(TimeDraft("2026-10-25", "02:30", "Europe/Berlin"))
    settle(window)
    assert view.which.isVisible()
    translations.use("zh-Hans")
    settle(window)
    assert view.which.cards is not None
    assert view.which.cards.group.accessibleName().startswith(now_said("When?"))
    click(view.which.cards.group.card("second"))
    state = model.diary.snapshot
    assert (state.fault, state.when.which, state.ready) == ("", "second", True)
    model.diary.choose(Happening.QUIET, "Quiet.")
    settle(window)
    assert not view.which.isVisible()


def now_said(text: str) -> str:
    return QCoreApplication.translate("DiaryView", text)


def test_arrows_among_cards_keep_the_focus_when_other_questions_come_and_go(window: ReporterWindow) -> None:
    begin(window, "you")
    view = field(window, WAY)
    assert isinstance(view, ChoiceAnswer)
    focus: QWidget | None = view.field.group.card("anonymous")
    assert focus is not None
    focus.setFocus()
    for _ in range(3):
        QTest.keyClick(focus, Qt.Key.Key_Down)
        settle(window)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.field.group.isAncestorOf(focus)


def searching(window: ReporterWindow) -> ChoiceAnswer:
    """The grounds."""
    begin(window, "takedown")
    view = field(window, GROUND)
    assert isinstance(view, ChoiceAnswer)
    assert view.search is not None
    return view


def test_a_ground_beyond_the_cards_is_found_by_its_words(window: ReporterWindow) -> None:
    view = searching(window)
    assert view.search is not None
    QTest.keyClicks(view.search.line, "PYRAMID scam")
    assert view.search.found.count() == 1
    QTest.keyClick(view.search.line, Qt.Key.Key_Return)
    assert window.model.form.snapshot.answers.values["stated_ground"] == (PYRAMID,)
    settle(window)
    card = view.field.group.card(PYRAMID)
    assert card.isVisible()
    assert card.isChecked()
    assert view.search.line.text() == ""
    click(card)
    assert "stated_ground" not in window.model.form.snapshot.answers.values


def test_arrows_go_through_what_is_found_and_nothing_says_so(window: ReporterWindow) -> None:
    view = searching(window)
    search = view.search
    assert search is not None
    QTest.keyClicks(search.line, "trafficking")
    assert search.found.count() >= 2
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    settle(window)
    assert QApplication.focusWidget() is search.found
    QTest.keyClick(search.found, Qt.Key.Key_Down)
    QTest.keyClick(search.found, Qt.Key.Key_Return)
    codes = window.model.form.snapshot.answers.values["stated_ground"]
    assert isinstance(codes, tuple)
    assert len(codes) == 1
    assert codes[0] in TABLES["ground"]
    QTest.keyClicks(search.line, "no such thing")
    assert search.nothing.isVisible()
    assert not search.found.isVisible()


def test_a_code_word_may_be_a_hostile_text_and_finds_nothing(window: ReporterWindow) -> None:
    view = searching(window)
    assert view.search is not None
    QTest.keyClicks(view.search.line, "<b>.*[")
    assert view.search.found.count() == 0


def test_one_more_notice_can_be_added(window: ReporterWindow) -> None:
    begin(window, "takedown")
    page = form_page(window)
    window.model.form.answer(RECEIVED, "yes")
    settle(window)
    more = next(one for one in page.findChildren(RepeatedView) if one.question.id == "notices")
    click(more.add)
    settle(window)
    window.model.form.answer(FieldKey("notices", "notices.text", 0), "A second one.")
    assert window.model.form.snapshot.answers.items("notices")[0]["notices.text"] == "A second one."


def test_an_order_looks_the_same_whatever_came_of_it(window: ReporterWindow) -> None:
    """The same cards, the same words, the same colour: nothing says what would have been right."""
    begin(window, "orders")
    window.model.form.answer(FieldKey("who", "reporter.role"), "operations_employee")
    window.model.form.add_item("orders")
    settle(window)
    response = FieldKey("orders", "orders_seen.response", 0)
    view = field(window, response)
    assert isinstance(view, ChoiceAnswer)
    seen = set()
    for code in view.state.codes:
        window.model.form.answer(response, code)
        settle(window)
        card = view.field.group.card(code)
        labels = [one for one in view.findChildren(QLabel) if one not in card.findChildren(QLabel)]
        tones = {str(one.property("typeTone") or "") for one in view.findChildren(QLabel) if one.isVisible()}
        seen.add((card.metaObject().className(), frozenset(tones), len(labels), view.field._fault.text()))
    assert len(seen) == 1


def test_signs_of_an_order_are_counted_kindly(window: ReporterWindow) -> None:
    begin(window, "orders")
    window.model.form.answer(FieldKey("who", "reporter.role"), "operations_employee")
    window.model.form.add_item("orders")
    settle(window)
    orders = next(one for one in form_page(window).findChildren(RepeatedView) if one.question.id == "orders")
    signs = orders.items[0].signs
    assert signs is not None
    assert not signs.isVisible()
    window.model.form.answer(FieldKey("orders", "orders_seen.quality.law_named", 0), "no")
    settle(window)
    assert signs.isVisible()
    assert "1 are missing" in signs.text.text()


def test_lights_lead_to_their_question(window: ReporterWindow) -> None:
    begin(window)
    fill_least(window.model.form)
    window.model.form.go_to("review")
    settle(window)
    (lights,) = [one for one in window.form.stack.findChildren(LightsView) if one.isVisible()]
    assert len(lights.buttons) >= 4
    click(lights.buttons[0])
    settle(window)
    assert window.model.form.snapshot.page == "takedown"


def test_a_page_is_built_a_little_at_a_time(window: ReporterWindow) -> None:
    """The first question stands at once, so that one can type; the rest does not hold the window."""
    window.model.form.start(window.model.form.snapshot.branch)
    fill_least(window.model.form)
    begin(window, "happened")
    window.model.form.go_to("takedown")
    page = window.form.stack.currentWidget()
    assert isinstance(page, FormPage)
    stood_at_once = page.whole
    settle(window)
    assert (stood_at_once, page.whole) == (False, True)


def test_a_jump_into_an_unbuilt_page_arrives_when_it_is_built(window: ReporterWindow) -> None:
    begin(window, "happened")
    key = FieldKey("timing", "timing_reason")
    window.form.go_to(key)
    settle(window)
    view = field(window, key)
    assert QApplication.focusWidget() is view.entry()


def test_whoever_goes_on_while_a_page_is_built_keeps_the_focus(window: ReporterWindow) -> None:
    """The field that was jumped to comes late on a slow machine; the person is elsewhere by then."""
    begin(window, "happened")
    window.form.go_to(FieldKey("timing", "timing_reason"))
    page = form_page(window)
    stood_at_once = page.whole
    page.bar.primary_button.setFocus()
    settle(window)
    assert (stood_at_once, page.whole) == (False, True)
    assert QApplication.focusWidget() is page.bar.primary_button


def test_nothing_is_sealed_before_all_of_it_can_be_read(window: ReporterWindow) -> None:
    begin(window, "happened")
    fill_least(window.model.form)
    window.model.form.go_to("review")
    page = window.form.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    page.open()
    half_way = (page.whole, page.bar.primary_button.isEnabled())
    settle(window)
    assert half_way == (False, False)
    assert page.facts.isVisible()
