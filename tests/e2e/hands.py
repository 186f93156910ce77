"""Hands and eyes of the driven demo: keys and clicks on what can be reached, waiting for what can be seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desktop.runtime.slices import Slices

W = TypeVar("W", bound=QWidget)

TURN_MS = 10
_SCROLLS = 5
"""How long Qt may work before the condition that is waited for is looked at again."""

PATIENCE_SECONDS = 60.0
"""Far more than any step needs on a slow machine, far less than anybody's patience with one that hangs."""

MARKS = str.maketrans("", "", "\u2068\u2069\u200b")
"""What labels add to texts from outside: isolates, and places to break long words."""

_AIR_PX = 40
_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Unexpected(Exception):
    """The program did something else than a person would expect here; the text says what."""


def expect(holds: object, what: str) -> None:
    """Go on only if this holds. Errors: `Unexpected`."""
    if not holds:
        raise Unexpected(what)


def wait(holds: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Let Qt work until this holds. Errors: `Unexpected` after `seconds`."""
    end = time.monotonic() + seconds
    tick = QTimer()  # wakes the wait, so that what no event tells of is looked at too
    tick.start(TURN_MS)
    try:
        while not holds():
            expect(time.monotonic() < end, f"waited {seconds:.0f} s in vain: {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        tick.stop()


def settle() -> None:
    """Let layouts, repaints and deletions that wait happen now."""
    rounds = 3
    while rounds or Slices.any_working():
        rounds = max(0, rounds - 1)
        # Asked for by its name: outside an event loop Qt keeps what is to be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def click(target: QWidget, at: QPoint | None = None) -> None:
    """Click on a control where it is on the window, once it is in sight, enabled and uncovered.

    The click goes to the window; Qt finds the control under it, as with a real pointer.
    """
    name = _name(target)
    wait(lambda: target.isVisible() and target.isEnabled(), f"{name} can be clicked")
    window = target.window()
    if not window.isActiveWindow():
        # A window manager gives the keyboard to the window that is clicked; off the screen there is none.
        wait(lambda: _activate(window), f"the window of {name} becomes the active one")
    handle = window.windowHandle()
    for _ in range(_SCROLLS):
        place = _reach(target, at)
        QTest.mouseMove(handle, place)
        if target.mapTo(window, target.rect().center() if at is None else at) == place:
            break  # else what was found out on the way has moved it, and the pointer goes after it
    QTest.mouseClick(handle, _LEFT, _NO_KEYS, place)
    settle()


def _activate(window: QWidget) -> bool:
    """Ask for the keyboard until it comes: a window that was just shown again may not be there yet."""
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


def _reach(target: QWidget, at: QPoint | None) -> QPoint:
    """Where the control is on the window; what is found out meanwhile may push it away a few times."""
    window, under = target.window(), None
    for _ in range(_SCROLLS):
        reveal(target)
        place = target.mapTo(window, target.rect().center() if at is None else at)
        under = window.childAt(place)
        if under is not None and (under is target or target.isAncestorOf(under)):
            return place
    raise Unexpected(f"{_name(target)} is covered by {_name(under)}")


def reveal(target: QWidget) -> None:
    """Scroll until the target is in sight."""
    settle()
    for area in _ancestors(target):
        content = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and content is not None:
            # Not ensureWidgetVisible: of an editor that shows the line of the caret only.
            middle = target.mapTo(content, target.rect().center())
            height = min(target.height() // 2 + _AIR_PX, area.viewport().height() // 2 - 1)
            area.ensureVisible(middle.x(), middle.y(), 0, height)
            settle()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEYS) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    if target is None:
        raise Unexpected("nothing has the focus")
    QTest.keyClick(target, key, modifier)
    settle()


def type_text(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Click into an editor, replace what stands there, and look at what arrived."""
    click(editor)
    focus = QApplication.focusWidget()
    expect(focus is editor, f"{_name(editor)} takes the focus (it is at {_name(focus)})")
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not text:
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    for run in runs(text):
        if run == "\n":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        elif run.isascii():
            QTest.keyClicks(editor, run)
        else:
            # No key makes these letters: they come from an input method, as they do for people.
            committed = QInputMethodEvent()
            committed.setCommitString(run)
            QCoreApplication.sendEvent(editor, committed)
    settle()
    stands = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    expect(stands == text, f"{_name(editor)} holds what was typed")


def choose(box: QComboBox, code: str) -> None:
    """Open a list with a click and choose a code with the arrow keys."""
    row = box.findData(code)
    expect(row >= 0, f"{_name(box)} offers {code}")
    click(box)
    view = box.view()
    wait(view.isVisible, f"{_name(box)} opens its list")
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    wait(lambda: not view.isVisible(), f"{_name(box)} closes its list")
    expect(box.currentData() == code, f"{_name(box)} shows {code}")


def choose_in_menu(opener: QPushButton, words: str) -> None:
    """Open a button's menu with a click and choose an entry with the arrow keys and Enter."""
    menu = opener.menu()
    wanted = next(action for action in menu.actions() if action.text() == words)
    click(opener)
    wait(menu.isVisible, f"{_name(opener)} opens its menu")
    for _ in menu.actions():
        if menu.activeAction() is not wanted:
            QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    wait(lambda: not menu.isVisible(), f"{_name(opener)} closes its menu")


def visible(within: QWidget, kind: type[W]) -> list[W]:
    """All controls of a kind that are shown now, scrolled out of sight or not."""
    return [one for one in within.findChildren(kind) if one.isVisible()]


def texts(within: QWidget) -> str:
    """All texts that are shown now, without the marks that keep each in its own direction."""
    return "\n".join(one.text() for one in visible(within, QLabel)).translate(MARKS)


def dialog(kind: type[W]) -> W:
    """The open dialog of a kind."""

    def found() -> list[W]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    wait(found, f"a {kind.__name__} opens")
    return found()[-1]


def runs(text: str) -> Iterable[str]:
    """The text cut into stretches that can be typed in one way."""
    run = ""
    for letter in text:
        if run and (letter == "\n" or run == "\n" or letter.isascii() != run.isascii()):
            yield run
            run = ""
        run += letter
    if run:
        yield run


def _ancestors(target: QWidget) -> Iterable[QWidget]:
    parent = target.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def _name(target: QWidget | None) -> str:
    if target is None:
        return "nothing"
    text = getattr(target, "text", lambda: "")()
    return f"{type(target).__name__} “{target.accessibleName() or text or target.objectName()}”"
