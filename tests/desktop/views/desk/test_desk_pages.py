"""What the pages show and do: start, passphrase, lists, places, locking."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester

from desktop.desk_app import DeskApp, parse
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskplaces import Place
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import chosen, texts


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
    QApplication.sendEvent(app.window.windowHandle(), move)
    assert app.model.idle.minutes_left == 10
    window = app.window.windowHandle()
    QTest.mouseClick(window, left, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert app.model.idle.minutes_left == 15
    stage.later(300)
    QTest.keyClick(window, Qt.Key.Key_A)
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
