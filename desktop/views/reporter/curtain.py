"""Takes every window of the program out of sight, and brings them back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.domain.hiding import Guard
from desktop.runtime.clipboard import ClipboardGuard
from desktop.viewmodels.hiding import HidingModel
from desktop.views.reporter.pinwindow import BLANK, PinWindow


class Curtain(QObject):
    """Follows the model: all windows hidden, or all dialogs hidden over a covered window, or all shown."""

    def __init__(self, window: QWidget, hiding: HidingModel, clipboard: ClipboardGuard) -> None:
        super().__init__(window)
        self._window = window
        self._hiding = hiding
        self._clipboard = clipboard
        self._away: list[tuple[QWidget, str]] = []
        self._pin = PinWindow(hiding)
        self._guard = Guard.OPEN
        hiding.changed.connect(self._follow)
        hiding.ending.ticked.connect(self._sweep)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._sweep)

    @property
    def pin_window(self) -> PinWindow:
        """The small window that is left."""
        return self._pin

    def close(self) -> None:
        """The program ends."""
        self._guard = Guard.OPEN
        self._clipboard.forget()
        self._pin.hide()
        self._pin.deleteLater()

    def _follow(self) -> None:
        guard = self._hiding.snapshot.guard
        if guard is self._guard:
            return
        self._guard = guard
        if guard is Guard.OPEN:
            self._bring_back()
            return
        self._sweep()
        if guard is not Guard.COVERED:
            self._clipboard.forget()
        if guard is Guard.HIDDEN and self._hiding.snapshot.has_pin:
            self._pin.open()
        else:
            self._pin.hide()

    def _sweep(self, _shown: object = None) -> None:
        """Hide whatever shows: also a dialog that opens by itself while all is hidden."""
        if self._guard is Guard.OPEN:
            return
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        kept = {self._pin} | ({self._window} if self._guard is Guard.COVERED else set())
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget not in kept:
                self._away.append((widget, widget.windowTitle()))
                widget.setWindowTitle(BLANK)
                widget.hide()

    def _bring_back(self) -> None:
        self._pin.hide()
        away, self._away = self._away, []
        # A dialog belongs over its window, so the window comes first.
        for widget, title in sorted(away, key=lambda one: one[0] is not self._window):
            if isValid(widget):
                widget.setWindowTitle(title)
                widget.show()
        self._window.activateWindow()
