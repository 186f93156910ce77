"""An icon as a small widget; it takes its colour from the theme each time it is painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.runtime.icons import ICON_PX, paint_icon
from desktop.runtime.theme import theme


class Glyph(QWidget):
    """A decorative icon in a colour role; the word beside it carries the meaning."""

    def __init__(self, name: str, role: str = "ink", pixels: int = ICON_PX) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, role: str | None = None) -> None:
        """Change the drawing, and its colour role when given."""
        self._name = name
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """A square of the icon's size at the present zoom."""
        side = theme().px(self._pixels)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        colour = getattr(theme().roles, self._role)
        paint_icon(painter, self._name, colour, QRectF(0, 0, side, side))
