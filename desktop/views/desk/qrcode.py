"""A QR code: dark on light in both schemes, since some readers take no other."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.runtime.theme import theme

_SIDE_PX = 176
_QUIET = 4
"""Light modules around the code (ISO/IEC 18004)."""


class QrCode(QWidget):
    """Shows one text; the text stands beside it in letters, so the code itself is decoration."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show this text; an empty one shows nothing."""
        code = segno.make(text, error="m", micro=False) if text else None
        self._rows = () if code is None else tuple(bytes(row) for row in code.matrix)
        self.setVisible(bool(self._rows))
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = theme().px(_SIDE_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels only: blurred edges cost readers."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        modules = len(self._rows) + 2 * _QUIET
        step = max(1, min(self.width(), self.height()) // modules)
        edge = (self.width() - step * len(self._rows)) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(edge + x * step, edge + y * step, step, step))
