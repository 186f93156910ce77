"""Writing to a reporter: what goes, to whom, and what is still missing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.viewmodels.deskcasestate import Draft, Saying
from desktop.views.desk.composer import Composer
from tests.desktop.conftest import settle
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import chosen, texts


def composer() -> Composer:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Composer) and w.isVisible())


def test_the_composer_says_what_goes_to_whom_before_it_goes(desk: Open) -> None:
    app, work, view = desk
    page = chosen(work, app)
    view.case.head.ask.click()
    settle(app.window)
    dialog = composer()
    shown = texts(dialog)
    assert page.row.number in shown
    assert "Ada Example" in shown
    assert "6 h" in shown
    dialog.send.click()
    assert work.case.snapshot.faults == {"text": "missing"}
    assert dialog.isVisible()
    dialog.text.editor.setPlainText("Which account?")
    dialog.send.click()
    settle(app.window)
    assert not any(isinstance(w, Composer) and w.isVisible() for w in QApplication.topLevelWidgets())
    assert "The question is posted" in texts(view.case)


def test_leaving_the_composer_drops_the_draft(desk: Open) -> None:
    app, work, view = desk
    chosen(work, app)
    view.case.head.note.click()
    settle(app.window)
    QTest.keyClick(composer(), Qt.Key.Key_Escape)
    settle(app.window)
    assert work.case.snapshot.draft is None


def test_closing_asks_for_reason_and_words(desk: Open) -> None:
    app, work, view = desk
    chosen(work, app)
    view.case.head.status.click()
    settle(app.window)
    dialog = composer()
    assert not dialog.reason.isVisible()
    dialog.word.group.card("closed").click()
    settle(app.window)
    assert dialog.reason.isVisible()
    assert not dialog.contact.isVisible()
    dialog.send.click()
    assert work.case.snapshot.faults == {"text": "missing", "reason": "missing"}
    work.case.write(Draft(Saying.STATUS, "Solved.", "closed", "settled"))
    dialog.send.click()
    settle(app.window)
    assert work.case.snapshot.page is not None
    assert work.case.snapshot.page.row.closed_as == "settled"
    assert "Settled" in texts(view.case.head) or any(c.text == "Settled" for c in view.case.head._chips)


def test_what_one_click_acknowledges_is_shown_before(desk: Open) -> None:
    app, work, view = desk
    row = next(row for row in work.snapshot.cases if row.language == "zh-Hans")
    work.select(row.id)
    settle(app.window)
    shown = texts(view.case.report.ack)
    assert "我们已收到您的举报" in shown
    assert "简体中文" in shown
    view.case.report.ack.button.click()
    settle(app.window)
    assert not view.case.report.ack.isVisible()
    assert "The acknowledgement is posted" in texts(view.case)
