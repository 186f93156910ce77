"""What comes before the form: the safety check with its stop, and noting the time while it happens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.safety import Guard
from desktop.runtime.translations import Translations
from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.safetyadvice import PageAdvice
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.buttons import DangerButton, QuietButton
from desktop.views.shared.details import Details
from tests.desktop.conftest import settle
from tests.desktop.views.reporter.pages import answer_all, click, dialog_of, shown_texts


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def say_yes(window: ReporterWindow) -> None:
    """Confirm the open question: Enter alone says no, so the other button is pressed."""
    dialog = dialog_of(window)
    assert not isinstance(focus(), DangerButton)
    click(next(one for one in dialog.findChildren(DangerButton)))
    settle(window)


def guard(window: ReporterWindow, wanted: Guard) -> PageAdvice:
    page = window.form.stack.currentWidget()
    assert page is not None
    found = next(one for one in page.findChildren(PageAdvice) if wanted in one.guards)
    click(found.guards[wanted].button)
    settle(window)
    return found


def test_the_first_page_begins_at_its_first_question(window: ReporterWindow) -> None:
    window.activateWindow()
    window.model.go(Place.CARRY)
    window.model.go(Place.HOME)
    settle(window)
    assert focus() is window.home.now


def test_the_check_is_answered_with_keys_alone(window: ReporterWindow) -> None:
    window.activateWindow()
    click(window.home.happened)
    settle(window)
    for number in range(1, 5):
        assert f"Question {number} of 4" in shown_texts(window.safety)
        assert "neither stored nor sent" in shown_texts(window.safety)
        assert not window.safety.bar.primary_button.isEnabled()
        cards = window.safety.group
        assert cards is not None
        assert cards.isAncestorOf(focus())
        if number == 4:
            cards.card("none").setFocus()
        QTest.keyClick(focus(), Qt.Key.Key_Space)
        while focus() is not window.safety.bar.primary_button:
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
        QTest.keyClick(focus(), Qt.Key.Key_Space)
        settle(window)
    assert "no promise" in shown_texts(window.safety)
    assert window.safety.never.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    settle(window)
    assert window.form.isVisible()
    first = window.form.stack.currentWidget()
    assert first is not None
    assert first.isAncestorOf(focus())


def test_an_employers_computer_closes_the_window(window: ReporterWindow) -> None:
    click(window.home.told)
    settle(window)
    group = window.safety.group
    assert group is not None
    click(group.card("employer"))
    assert "Do not go on with this computer" in shown_texts(window.safety)
    assert "Do not go on" in window.safety.bar.primary_button.accessibleDescription()
    click(window.safety.skip)
    settle(window)
    assert window.safety.title.text() == "Stop here"
    assert not window.safety.skip.isVisible()
    click(window.safety.bar.primary_button)
    assert not window.isVisible()
    assert window.model.safety.snapshot.advice == ()


def test_going_on_there_takes_a_question_and_a_second_yes(window: ReporterWindow) -> None:
    window.model.begin(Branch.HAPPENED)
    window.model.safety.answer(("employer",))
    window.model.safety.forward()
    settle(window)
    click(window.safety.advice.guards[Guard.STOP].button)
    settle(window)
    assert "Ombra cannot prevent that" in shown_texts(dialog_of(window))
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    settle(window)
    assert window.model.safety.snapshot.stopped
    click(window.safety.advice.guards[Guard.STOP].button)
    settle(window)
    say_yes(window)
    assert window.safety.title.text() == "Which network are you in?"


def test_managed_computers_input_methods_and_vpns_are_explained(window: ReporterWindow) -> None:
    window.model.begin(Branch.HAPPENED)
    settle(window)
    folds = window.safety.findChildren(Details)
    for fold in folds:
        fold.unfold()
    said = shown_texts(window.safety)
    assert "your organisation manages it" in said
    assert "cannot make them obey" in said
    window.model.safety.answer(("own",))
    window.model.safety.forward()
    settle(window)
    for fold in window.safety.findChildren(Details):
        fold.unfold()
    assert "The VPN of an employer is the employer's network" in shown_texts(window.safety)


def test_what_few_know_cannot_be_attached_until_somebody_decides_so(window: ReporterWindow) -> None:
    answer_all(window, risky=True)
    window.model.leave_safety()
    window.model.form.go_to("evidence")
    settle(window)
    page = window.form.stack.currentWidget()
    assert isinstance(page, EvidencePage)
    assert not page.files.zone.isVisible()
    assert page.files.describe.isVisible()
    assert page.files.never.isVisible()
    assert isinstance(page.entry_control, QWidget)
    shown = guard(window, Guard.DESCRIBE_ONLY)
    say_yes(window)
    assert page.files.zone.isVisible()
    # Files can come again, so it is said how they are marked.
    assert set(shown.guards) == {Guard.DESCRIBE_ONLY, Guard.REVIEWER_ONLY}
    assert "You decided otherwise." in shown_texts(shown)
    guard(window, Guard.DESCRIBE_ONLY)
    assert not page.files.zone.isVisible()


def test_advice_that_appears_below_a_small_screen_is_brought_into_sight(window: ReporterWindow) -> None:
    window.resize(683, 384)
    window.model.begin(Branch.HAPPENED)
    settle(window)
    bar = window.safety.scroller.verticalScrollBar()
    assert bar.value() == 0
    window.model.safety.answer(("employer",))
    settle(window)
    assert bar.value() > 0
    window.model.safety.answer(("own",))
    window.model.safety.forward()
    settle(window)
    assert bar.value() == 0


def test_a_page_without_advice_shows_none(window: ReporterWindow) -> None:
    answer_all(window, risky=False)
    window.model.leave_safety()
    for page in window.model.form.snapshot.pages:
        window.model.form.go_to(page)
        settle(window)
    assert [one for one in window.findChildren(PageAdvice) if one.isVisibleTo(window)] == []


def test_another_language_keeps_question_and_answer(
    window: ReporterWindow, translations: Translations
) -> None:
    window.model.begin(Branch.HAPPENED)
    window.model.safety.answer(("unknown",))
    settle(window)
    translations.use("zh-Hans")
    settle(window)
    group = window.safety.group
    assert group is not None
    assert (window.safety.title.text(), group.codes()) == ("这台电脑是谁的？", ("unknown",))
    assert "请当作受管理的电脑" in shown_texts(window.safety)


@pytest.mark.parametrize("noted", [False, True])
def test_closing_the_window_forgets_answers_and_times(window: ReporterWindow, noted: bool) -> None:
    answer_all(window, risky=True)
    if noted:
        window.model.now.note()
    window.close()
    if noted:
        say_yes(window)
    assert not window.isVisible()
    assert window.model.safety.snapshot.advice == ()
    assert window.model.now.snapshot.notes == ()


def test_a_time_is_noted_named_and_taken_away(window: ReporterWindow) -> None:
    window.activateWindow()
    click(window.home.now)
    settle(window)
    assert focus() is window.now.note
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    settle(window)
    first, second = window.now.views.values()
    assert "08:00:00 UTC" in first.what.accessibleName()
    second.what.picked.emit("strangers")
    assert window.now.account().splitlines()[1:] == [
        "2027-01-15 08:00:00 UTC: It was closed",
        "2027-01-15 08:00:00 UTC: Unknown people joined",
    ]
    click(second.remove)
    assert list(window.now.views.values()) == [first]
    click(window.now.bar.primary_button)
    settle(window)
    assert window.model.snapshot.place is Place.FORM
    assert "It was closed" in str(window.model.form.snapshot.answers.values["narrative"])
    click(window.form.everything)
    settle(window)
    assert not window.model.form.snapshot.hurried
    assert window.form.steps.isVisible()


def test_the_safety_check_leads_back_to_what_is_happening(window: ReporterWindow) -> None:
    click(window.home.now)
    click(window.now.safety)
    settle(window)
    assert window.safety.isVisible()
    click(window.safety.skip)
    assert window.model.snapshot.place is Place.NOW


def test_open_questions_are_taken_up_in_a_follow_up(window: ReporterWindow) -> None:
    window.model.follow_up.remember_rest(("told", "timing"))
    window.model.follow_up.write()
    view = window.thread_page.follow_up
    label = window._kit.wording.question("told").label
    assert label in [one.text() for one in buttons(view.rest)]
    buttons(view.rest)[0].click()
    assert view.text.editor.toPlainText() == f"{label}\n"
    assert view.text.editor.textCursor().atEnd()
    assert label not in [one.text() for one in buttons(view.rest)]


def test_additions_are_chosen_by_number_and_outlive_another_language(
    window: ReporterWindow, translations: Translations
) -> None:
    follow_up, view = window.model.follow_up, window.thread_page.follow_up.additions
    window.model.go(Place.TALK)
    follow_up.write()
    assert (view.code, view.number) == (None, None)
    settle(window)
    for fold in (view.done_fold, view.end_fold):
        click(fold.button)
        settle(window)
    assert view.code is not None
    click(view.code.field.group.card("account_quarantined"))
    follow_up.additions.choose(1)
    assert view.whole
    assert not follow_up.snapshot.ready
    translations.use("zh-Hans")
    settle(window)
    window.stack.setCurrentWidget(window.thread_page)  # a hidden page gets its words when it is shown
    settle(window)
    assert view.code is not None
    assert view.number is not None
    assert view.code.field.group.code() == "account_quarantined"
    assert view.number.select.currentText() == "您举报的第 2 项"
    assert view.words().splitlines()[1] == "已结束：您举报的第 2 项"
    follow_up.forget()
    assert not view.done_fold.button.isChecked()
    follow_up.remember_reported(("meeting_terminated_live", ""))
    window.model.talk.open_with(make_receipt(bytes), sent_at=None)
    follow_up.write()
    titles = [view.number.select.itemText(row) for row in range(view.number.select.count())]
    name = window._kit.wording.code("action", "meeting_terminated_live").label
    assert titles[1:] == [f"1. {name}", "您举报的第 2 项"]


def buttons(view: QWidget) -> list[QuietButton]:
    return [one for one in view.findChildren(QuietButton) if one.isVisibleTo(view)]
