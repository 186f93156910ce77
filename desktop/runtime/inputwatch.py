"""What people do with the keyboard and the pointer, seen before any page sees it.

The events of whole windows are watched, which are few, not those of every widget.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.domain.hiding import WITHIN_S, Twice

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
"""What counts as somebody being there; a mouse that only trembles does not."""


class InputWatch(QObject):
    """`stirred` when somebody does something, `twice` for Esc Esc that nothing else has a use for."""

    stirred = Signal()
    twice = Signal()

    def __init__(
        self, clock: Callable[[], float], parent: QObject | None = None, *, takes_esc: bool = True
    ) -> None:
        """`clock` counts seconds and is never set back; unless it `takes_esc`, `twice` never comes."""
        super().__init__(parent)
        self._clock = clock
        self._takes_esc = takes_esc
        self._presses = Twice()
        self._composing = False
        self._composed_at = -WITHIN_S
        self._typed_into: QObject | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow_window)
            app.focusObjectChanged.connect(self._follow_object)
            self._follow_object(app.focusObject())

    def follow(self, window: QWindow) -> None:
        """Watch this window too; those that get the focus are watched by themselves."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event; only the second Esc is kept from the window."""
        kind = event.type()
        if kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self.stirred.emit()
            self._note_composing(bool(event.preeditString()))
        elif kind in _ACTIVITY and isinstance(watched, QWindow):
            self.stirred.emit()
            if self._takes_esc and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        plain = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if plain and event.isAutoRepeat():
            return False
        if not plain or self._wanted_elsewhere():
            self._presses.forget()
            return False
        if not self._presses.press(self._clock()):
            return False
        self.twice.emit()
        return True

    def _wanted_elsewhere(self) -> bool:
        """Whether Esc closes a list, a menu or a dialog now, or gives up what an input method composes.

        Some input methods send the key on after they have used it; so the moment after counts as well.
        """
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return True
        return self._composing or self._clock() - self._composed_at < WITHIN_S

    def _note_composing(self, composing: bool) -> None:
        if self._composing and not composing:
            self._composed_at = self._clock()
        self._composing = composing

    def _follow_window(self, window: QWindow | None) -> None:
        if window is not None:
            self.follow(window)

    def _follow_object(self, focused: QObject | None) -> None:
        """Input methods speak to what has the focus, past its window; a window that rests keeps its word."""
        if focused is None or focused is self._typed_into:
            return
        if self._typed_into is not None and isValid(self._typed_into):
            self._typed_into.removeEventFilter(self)
        self._note_composing(False)
        self._typed_into = focused
        if not isinstance(focused, QWindow):
            focused.installEventFilter(self)
