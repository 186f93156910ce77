"""All that is left to see after hiding, where a PIN was set: a small window with one empty field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.runtime.measures import Space
from desktop.viewmodels.hiding import HidingModel
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.speaking import column

BLANK = "\u00a0"
"""A title of nothing: without one Qt would put the program's name there."""


class PinWindow(QWidget):
    """Says nothing. The PIN and Enter bring the window back, Esc wipes at once, and so does closing this."""

    def __init__(self, hiding: HidingModel) -> None:
        super().__init__()
        self._hiding = hiding
        self.setWindowTitle(BLANK)
        # The program goes on without a window: the last one that is closed would end it.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.line = LineEdit(secret=True)
        self.line.returnPressed.connect(self._typed)
        column(self, margins=(Space.M, Space.M, Space.M)).addWidget(self.line)
        self.line.setAccessibleName(self.tr("Number"))

    def open(self) -> None:
        """Show the field, empty."""
        self.line.clear()
        self.show()
        self.activateWindow()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The second key. One that is still held down since it hid the windows is no second one."""
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._hiding.wipe()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Who closes it wants it gone."""
        event.accept()
        self._hiding.wipe()

    def _typed(self) -> None:
        typed = self.line.text()
        self.line.clear()
        self._hiding.unlock(typed)
