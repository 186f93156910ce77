"""A label of one line that gives way: what does not fit is left out of the middle and told on pointing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter

from desktop.runtime.measures import TextStyle
from desktop.views.shared.labels import Label
from desktop.views.shared.tips import plain_tip

LEAST_CHARACTERS = 6
"""Fewer say nothing any more."""


class OneLine(Label):
    """Our own words on one line. Its text stays whole for screen readers; only the picture is shorter."""

    def __init__(self, text: str = "", style: TextStyle = TextStyle.BODY) -> None:
        super().__init__("", style, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def shown(self) -> str:
        """What can be seen at the present width."""
        room = self.contentsRect().width()
        if self.width() >= self.sizeHint().width():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt calls it by this name
        """Show other words."""
        super().setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Some letters; a layout that has room gives the whole line."""
        whole = super().minimumSizeHint()
        least = self.fontMetrics().horizontalAdvance("n" * LEAST_CHARACTERS)
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what fits."""
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Another font takes another room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole line as every label does, a shortened one in the same colour and place."""
        words = self.shown
        if words == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        align = int(self.alignment())
        painter.drawItemText(
            self.contentsRect(), align, self.palette(), self.isEnabled(), words, self.foregroundRole()
        )

    def _tell(self) -> None:
        self.setToolTip(plain_tip("" if self.shown == self.text() else self.text()))
