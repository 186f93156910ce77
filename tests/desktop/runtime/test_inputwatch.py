"""Which Esc counts: two quick ones that neither a list, a dialog nor an input method has a use for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.runtime.inputwatch import InputWatch
from desktop.runtime.tasks import TaskRunner
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.dialog import tell
from desktop.views.shared.editing import TextEdit
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.select import Select
from tests.desktop.conftest import Stage, settle
from tests.simulator.server import SetClock


class Watched:
    """A window with a field and a list, and what the watch tells of it."""

    def __init__(self, stage: Stage) -> None:
        self.clock = SetClock(100.0)
        self.watch = InputWatch(self.clock)
        self.twice: list[bool] = []
        self.stirred: list[bool] = []
        self.watch.twice.connect(lambda: self.twice.append(True))
        self.watch.stirred.connect(lambda: self.stirred.append(True))
        self.editor, self.select = TextEdit(), Select([Choice("a", "A"), Choice("b", "B")])
        self.window: QWidget = stage(self.editor, self.select)
        self.watch.follow(self.window.windowHandle())
        self.editor.setFocus()

    def press(self, *keys: Qt.Key, apart_s: float = 0.1) -> int:
        """Press keys, as the system sends them to the window that has the keyboard; how often it was twice."""
        before = len(self.twice)
        for key in keys:
            self.clock.now += apart_s
            # Pressed only: a window that closes at the press is not there for the release.
            upper = QApplication.activeModalWidget() or self.window
            QTest.keyPress(upper.windowHandle(), key)
            settle(self.window)
        return len(self.twice) - before

    def compose(self, preedit: str, commit: str = "") -> None:
        """What an input method sends while a word is being made."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.editor, event)


ESC = Qt.Key.Key_Escape


@pytest.fixture
def watched(stage: Stage) -> Iterator[Watched]:
    made = Watched(stage)
    yield made
    made.watch.deleteLater()


def test_twice_is_told_once(watched: Watched) -> None:
    assert watched.press(ESC) == 0
    assert watched.press(ESC) == 1
    assert watched.press(ESC) == 0
    assert watched.stirred


def test_slow_or_parted_presses_do_not_count(watched: Watched) -> None:
    assert watched.press(ESC, ESC, apart_s=0.6) == 0
    watched.clock.now += 1
    assert watched.press(ESC, Qt.Key.Key_A, ESC) == 0


def test_a_key_that_is_held_down_is_one_press(watched: Watched) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True, True):
        QApplication.sendEvent(
            watched.window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, ESC, none, "", repeated)
        )
    assert watched.twice == []


def test_esc_with_another_key_is_something_else(watched: Watched) -> None:
    for _ in range(2):
        QTest.keyClick(watched.window.windowHandle(), ESC, Qt.KeyboardModifier.ControlModifier)
    assert watched.twice == []


def test_an_input_method_that_composes_keeps_its_esc(watched: Watched) -> None:
    watched.compose("shi")
    assert watched.press(ESC, ESC, ESC) == 0
    watched.compose("")
    assert watched.press(ESC, ESC, apart_s=0.15) == 0  # the keys that it sends on after using them
    assert watched.press(ESC, ESC, ESC, apart_s=0.15) == 1


def test_after_a_word_was_made_the_key_works_again(watched: Watched) -> None:
    watched.compose("shi")
    watched.compose("", commit="是")
    watched.clock.now += 1
    assert watched.press(ESC, ESC) == 1
    assert watched.editor.toPlainText() == "是"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_list_takes_its_esc(watched: Watched) -> None:
    watched.select.showPopup()
    settle(watched.window)
    assert watched.press(ESC) == 0
    assert QApplication.activePopupWidget() is None
    assert watched.press(ESC) == 0
    assert watched.press(ESC) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_takes_its_esc(watched: Watched) -> None:
    from desktop.views.shared.editing import EditMenu

    menu = EditMenu(watched.editor).menu_for(watched.editor)
    menu.popup(watched.window.mapToGlobal(watched.window.rect().center()))
    settle(watched.window)
    assert watched.press(ESC, ESC) == 0
    assert watched.press(ESC) == 1


@pytest.mark.parametrize("kind", ["words", "files"])
def test_an_open_dialog_takes_its_esc(watched: Watched, kind: str) -> None:
    runner = TaskRunner()
    if kind == "words":
        dialog = tell(watched.window, title="A", text="B", close="C")
    else:
        dialog = FilesDialog(watched.window, runner, title="A", on_chosen=len)
        dialog.open()
    settle(watched.window)
    QTest.qWaitForWindowActive(dialog)
    assert watched.press(ESC, ESC) == 0
    assert QApplication.activeModalWidget() is None
    QTest.qWaitForWindowActive(watched.window)
    watched.clock.now += 1
    assert watched.press(ESC, ESC) == 1
    runner.shutdown()
