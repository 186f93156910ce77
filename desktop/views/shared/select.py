"""A drop-down list with the theme's arrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from desktop.runtime.icons import paint_icon
from desktop.runtime.theme import theme
from desktop.views.shared.choicecards import Choice

_ARROW_PX = 14


class Select(QComboBox):
    """One of several codes; `picked` carries the code a person chose."""

    picked = Signal(str)

    def __init__(self, choices: Sequence[Choice] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The list view of a plain combo box follows the native style, not the sheet.
        self.setView(QListView(self))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.picked.emit(self.code()))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """List these; the chosen code stays when it is still there, else the first is chosen."""
        kept = self.code()
        blocked = self.blockSignals(True)
        self.clear()
        for choice in choices:
            self.addItem(choice.title, choice.code)
        self.set_code(kept)
        self.blockSignals(blocked)

    def code(self) -> str:
        """The chosen code, "" for an empty list."""
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        """Choose a code; nothing is emitted. An unknown one chooses the first."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change an answer under the pointer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow, at the end of the line in either direction."""
        super().paintEvent(event)
        side = theme().px(_ARROW_PX)
        inset = theme().px(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = inset if mirrored else self.width() - inset - side
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(x, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", theme().roles.muted, place)
