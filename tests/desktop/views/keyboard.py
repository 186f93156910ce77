"""Going through a window with the Tab key alone, and whether one sees where one is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.conftest import settle

MOST_STEPS = 400
EDGE_PX = 4
"""A ring or a border shows in the outermost pixels; a caret inside would not be enough."""


def tab_round(window: QWidget, *, backwards: bool = False) -> list[QWidget]:
    """Every control that Tab reaches from where the focus is until it is there again.

    Fails when a key does not move the focus, or when the way never comes back.
    """
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    # A page may have the focus itself, which Tab only leaves.
    QTest.keyClick(QApplication.focusWidget() or window, key)
    start = QApplication.focusWidget()
    assert start is not None
    seen = [start]
    for _ in range(MOST_STEPS):
        QTest.keyClick(seen[-1], key)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is start:
            return seen
        assert focus not in seen, f"caught at {type(focus).__name__} {focus.accessibleName()!r}"
        assert focus.window() is window
        seen.append(focus)
    raise AssertionError("the way never comes back")


def shows_focus(control: QWidget) -> bool:
    """Whether a control's edge looks different while it has the focus."""
    # Cards and rows draw their rings; a ring inside a chosen card stands further in.
    control.setFocus(Qt.FocusReason.TabFocusReason)
    settle(control)
    focused = edge_of(control)
    control.clearFocus()
    settle(control)
    return focused != edge_of(control)


def edge_of(control: QWidget) -> bytes:
    """The pixels along the top edge of a control, as deep as a ring lies."""
    image = control.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    strip = image.copy(0, 0, image.width(), min(image.height(), EDGE_PX * 3))
    return bytes(strip.constBits())
