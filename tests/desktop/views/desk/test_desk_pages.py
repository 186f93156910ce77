"""What the pages show and do: start, passphrase, lists, a case, the composer, locking."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.modeltest import ModelTester

from desktop.desk_app import DeskApp, parse
from desktop.domain.facts import Fact, Section, TextValue
from desktop.domain.oddity import Odd
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskcasestate import CasePage, CaseState, Draft, Saying, TalkLine
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.casehead import CaseHead
from desktop.views.desk.caselines import CaseLines
from desktop.views.desk.composer import Composer
from desktop.views.desk.conversationtab import ConversationTab
from desktop.views.desk.dating import Dating
from desktop.views.desk.wholereport import FACTS_AT_ONCE, WholeReport
from desktop.views.desk.wording import Wording
from desktop.views.shared.plaintext import PlainText
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.simulator.reporter import report


def texts(root: QWidget) -> str:
    """All words that can be seen, without the marks that only guide their layout."""
    shown = "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())
    return shown.translate({0x200B: None, 0x2068: None, 0x2069: None})


def chosen(work: WorkModel, app: DeskApp) -> CasePage:
    """Show the first case."""
    work.select(work.snapshot.cases[0].id)
    settle(app.window)
    page = work.case.snapshot.page
    assert page is not None
    return page


def test_the_title_says_nothing_of_the_purpose(app: DeskApp) -> None:
    title = app.window.windowTitle().casefold()
    assert not any(word in title for word in ("whistle", "leak", "report", "zoom"))
    assert not app.window.windowIcon().isNull()


def test_the_arguments() -> None:
    options = parse(["--desk", "some/folder", "--language", "zh-Hans"])
    assert (str(options.desk), options.language) == ("some/folder", "zh-Hans")
    assert parse([]).desk is None


def test_a_wrong_passphrase_is_told_kindly_and_can_be_typed_again(app: DeskApp, stage: DeskStage) -> None:
    made = stage.office.made.desks[0]
    app.model.choose(made.folder)
    page = app.window.unlock
    QTest.keyClicks(page.passphrase.line, "not these words")
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    settle(app.window)
    assert "do not open this desk" in texts(page)
    assert page.passphrase.line.selectedText() == "not these words"
    QTest.keyClicks(page.passphrase.line, made.passphrase)
    assert "do not open this desk" not in texts(page)
    QTest.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    assert app.model.snapshot.stage is Stage.WORK
    assert page.passphrase.text() == ""


def test_what_is_typed_is_hidden_unless_asked(app: DeskApp, stage: DeskStage) -> None:
    app.model.choose(stage.office.made.desks[0].folder)
    line = app.window.unlock.passphrase.line
    assert line.echoMode() == line.EchoMode.Password
    app.window.unlock.show_typed.click()
    assert line.echoMode() == line.EchoMode.Normal
    app.window.unlock.forget()
    assert line.echoMode() == line.EchoMode.Password


def test_locking_takes_every_word_of_the_cases_off_the_window(desk: Open) -> None:
    app, work, _ = desk
    page = chosen(work, app)
    narrative = page.narrative[:12]
    assert narrative in texts(app.window)
    app.window.bar.lock.click()
    settle(app.window)
    assert app.window.work is None
    assert not any(narrative in label.text() for label in app.window.findChildren(QLabel))
    assert not app.window.bar.search.isVisible()
    assert app.window.unlock.isVisible()


def test_closing_the_window_locks(desk: Open) -> None:
    app, _, _ = desk
    app.window.close()
    assert app.model.work is None


def test_keys_and_clicks_count_as_activity_a_trembling_mouse_does_not(desk: Open, stage: DeskStage) -> None:
    app, _, _ = desk
    stage.later(300)
    here = QPointF(QPoint(5, 5))
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    move = QMouseEvent(QEvent.Type.MouseMove, here, here, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(app.window, move)
    assert app.model.idle.minutes_left == 10
    QTest.mouseClick(app.window, left)
    assert app.model.idle.minutes_left == 15
    stage.later(300)
    QTest.keyClick(app.window.bar.search, Qt.Key.Key_A)
    assert app.model.idle.minutes_left == 15


def test_the_search_says_what_it_searches(desk: Open) -> None:
    app, work, view = desk
    assert app.window.bar.search.placeholderText() == "Search numbers and headlines"
    QTest.keyClicks(app.window.bar.search, "0002")
    assert [row.number for row in work.snapshot.rows] == ["2026-0002"]
    QTest.keyClicks(app.window.bar.search, "nothing")
    settle(app.window)
    assert "Only numbers and headlines are searched" in texts(view.list)
    view.list.pane.action.emit()
    assert app.window.bar.search.text() == ""


def test_the_list_model_keeps_qts_rules(desk: Open, qtmodeltester: ModelTester) -> None:
    _, _, view = desk
    qtmodeltester.check(view.list.list.rows, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt's


def test_a_pull_keeps_the_row_that_is_selected(desk: Open, stage: DeskStage) -> None:
    _, work, view = desk
    row = work.snapshot.rows[1]
    work.select(row.id)
    stage.later(3_600)
    stage.send("f10", files=False)
    view.list.pull.button.click()
    assert len(work.snapshot.rows) == 3
    current = view.list.list.currentIndex()
    assert view.list.list.rows.rows[current.row()].id == row.id


def test_the_whole_report_stands_on_the_page(desk: Open) -> None:
    app, work, view = desk
    row = next(row for row in work.snapshot.cases if row.language == "zh-Hans")
    work.select(row.id)
    settle(app.window)
    narrative = report("f03").incident.narrative
    assert isinstance(narrative, str)
    assert narrative in texts(view.case.report)
    assert "截屏-头像(已打码).png" in texts(view.case.report)


def test_codes_are_at_hand(desk: Open) -> None:
    app, work, view = desk
    chosen(work, app)
    whole = view.case.report._whole
    assert "meeting_terminated_live" not in texts(whole)
    whole._codes.click()
    settle(app.window)
    assert "meeting_terminated_live" in texts(whole)


def test_a_report_with_thousands_of_fields_comes_in_helpings(translations: object) -> None:
    facts = tuple(
        Fact(label="note", where=f"actors[{at}].note", values=(TextValue("x"),), odd=(Odd.FORMULA,))
        for at in range(3_000)
    )
    view = WholeReport(Wording(CodeSpeech("en")))
    view.show_sections((Section(id="actors", index=0, facts=facts),))
    assert len(view.findChildren(PlainText)) <= FACTS_AT_ONCE * 2
    view._more.click()
    settle(view)
    assert FACTS_AT_ONCE < len(view.findChildren(PlainText)) <= FACTS_AT_ONCE * 4
    view.deleteLater()


def test_a_case_that_cannot_be_answered_says_why_and_offers_nothing(desk: Open) -> None:
    app, work, _ = desk
    page = chosen(work, app)
    head = CaseHead(CaseLines(Wording(CodeSpeech("en")), Dating()))
    head.show()
    shut = replace(page, row=replace(page.row, unanswerable="bad_reply_key"))
    head.show_page(shut, CaseState(page=shut), 0)
    assert "cannot be answered" in texts(head)
    assert not head.ask.isVisible()
    assert not head.status.isVisible()
    head.show_page(page, CaseState(page=page), 0)
    assert head.ask.isVisible()
    head.close()
    head.deleteLater()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (TalkLine("a", True, "note", 0, "x", posting="waiting"), "goes out with the next pull"),
        (TalkLine("a", True, "note", 0, "x", posting="posted"), "on the board within 6 h"),
        (TalkLine("a", True, "note", 0, "x", posting="posted", read=True), "Read by the reporter"),
        (TalkLine("a", True, "note", 0, "x", posting="refused", fault="tag_taken"), "The server refused it"),
        (TalkLine("a", False, "withdrawal", 0, ""), "No reason was given"),
        (TalkLine("a", False, "report", 0, "", fault="incident_waiting"), "Text still on its way"),
        (TalkLine("a", False, "newer", 0, ""), "newer version"),
        (TalkLine("a", False, "report", 0, "", repeats=2), "came 2 more times"),
    ],
)
def test_where_a_message_stands(translations: object, line: TalkLine, words: str) -> None:
    tab = ConversationTab(Wording(CodeSpeech("en")))
    tab.show_lines((line,), 6)
    tab.show()
    assert words in texts(tab)
    tab.close()
    tab.deleteLater()


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
    assert "我们已收到您的报告" in shown
    assert "简体中文" in shown
    view.case.report.ack.button.click()
    settle(app.window)
    assert not view.case.report.ack.isVisible()
    assert "The acknowledgement is posted" in texts(view.case)


def test_every_place_has_a_page_and_says_when_it_is_empty(desk: Open) -> None:
    app, work, view = desk
    for place, words in (
        (Place.DUE_SOON, "Nothing is due soon"),
        (Place.AT_RISK, "Nobody at risk"),
        (Place.UNREADABLE, "Nothing was put aside"),
        (Place.SERVER, "Nothing was noticed"),
        (Place.KEYS, "Keys of this desk"),
    ):
        view.navigation.item(place).click()
        settle(app.window)
        assert words in texts(app.window)
        assert view.navigation.item(place).isChecked()
        assert work.snapshot.place is place
