"""A person without a pointer: Tab to get somewhere, arrows and Space to choose, letters to write.

Keys go to the window, as they do from a keyboard; Qt finds the control that has the focus. Nothing here
sets a text, a state or a focus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.views.shared.choices import ChoiceGroup
from tests.e2e.hands import expect, runs, settle, wait

MOST_TABS = 500
"""More stops than any page has: beyond that the control cannot be reached."""

MOST_STEPS = 600
"""More rows than the longest list (time zones)."""

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press one key, wherever the focus is."""
    QTest.keyClick(_front(), key, modifier)
    QCoreApplication.processEvents()


def strike_letter(letter: str) -> None:
    """Press the key, or the keys, of a letter of ASCII."""
    QTest.keyClick(_front(), letter)  # type: ignore[call-overload]  # the stubs know keys only


def reach(target: QWidget, *, backwards: bool = False) -> None:
    """Press Tab until the control has the focus."""
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    wait(lambda: target.isVisible() and target.isEnabled(), f"{named(target)} can be reached")
    for _ in range(MOST_TABS):
        if QApplication.focusWidget() is target:
            return
        strike(key)
    expect(False, f"Tab never comes to {named(target)}")


def push(button: QWidget) -> None:
    """Go to a button and press it."""
    reach(button)
    strike(Qt.Key.Key_Space)
    settle()


def write(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Go to an editor and replace what stands there, letter by letter."""
    reach(editor)
    strike(Qt.Key.Key_A, _CTRL)
    strike(Qt.Key.Key_Delete)
    for run in runs(text):
        if run == "\n":
            strike(Qt.Key.Key_Return)
        elif run.isascii():
            for letter in run:
                strike_letter(letter)
        else:
            # No key makes these letters: they come from an input method, as they do for people.
            committed = QInputMethodEvent()
            committed.setCommitString(run)
            QCoreApplication.sendEvent(_focused(), committed)
    settle()
    stands = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    expect(stands == text, f"{named(editor)} holds what was typed")


def pick(box: QComboBox, code: str) -> None:
    """Go to a list and choose a code: its first letters where the list is long, then arrows."""
    row = box.findData(code)
    expect(row >= 0, f"{named(box)} offers {code}")
    reach(box)
    title = box.itemText(row)
    strike(Qt.Key.Key_Home)
    if row > 50 and title.isascii():
        for letter in title.split()[0]:
            strike_letter(letter.lower())
    for _ in range(MOST_STEPS):
        if box.currentData() == code:
            break
        strike(Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)
    settle()
    expect(box.currentData() == code, f"{named(box)} shows {code}")


def tick(card: QAbstractButton) -> None:
    """Go to a card that stands by itself and change its tick."""
    push(card)


def choose_card(group: ChoiceGroup, code: str) -> None:
    """Go to the cards of which one is chosen, then with the arrows to one of them."""
    card = group.card(code)

    def inside() -> bool:
        focus = QApplication.focusWidget()  # nothing has it for a moment after a dialog
        return isinstance(focus, QAbstractButton) and group.isAncestorOf(focus)

    reach_any(inside)
    for _ in range(MOST_STEPS):
        if _focused() is card:
            break
        strike(_towards(_focused(), card))
    expect(_focused() is card, f"the arrows come to {named(card)}")
    if not card.isChecked():
        strike(Qt.Key.Key_Space)
    settle()
    expect(card.isChecked(), f"{named(card)} is chosen")


def reach_any(there: Callable[[], bool]) -> None:
    """Press Tab until this holds."""
    for _ in range(MOST_TABS):
        if there():
            return
        strike(Qt.Key.Key_Tab)
    expect(False, "Tab never comes there")


def named(target: QWidget) -> str:
    """What a control is called, for a failure."""
    text = getattr(target, "text", lambda: "")()
    return f"{type(target).__name__} “{target.accessibleName() or text or target.objectName()}”"


def _towards(here: QWidget, there: QWidget) -> Qt.Key:
    start, end = here.mapToGlobal(here.rect().center()), there.mapToGlobal(there.rect().center())
    if abs(end.y() - start.y()) > here.height() // 2:
        return Qt.Key.Key_Down if end.y() > start.y() else Qt.Key.Key_Up
    return Qt.Key.Key_Right if end.x() > start.x() else Qt.Key.Key_Left


def _focused() -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None:
        raise AssertionError("nothing has the focus")
    return focus


def _front() -> QWindow:
    """The window that gets the keys."""
    if QApplication.activeWindow() is None:
        # A window manager gives the keyboard back when a dialog closes; off the screen there is none.
        main = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one.windowTitle())
        main.activateWindow()
        wait(main.isActiveWindow, "the window becomes the active one")
    window = QApplication.activeWindow()
    handle = window.windowHandle() if window is not None else None
    if handle is None:
        raise AssertionError("no window is active")
    return handle
