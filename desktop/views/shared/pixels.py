"""A picture from bare colours: nothing here decodes a file."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.runtime.theme import theme

MOST_HEIGHT_PX = 300
LEAST_WIDTH_PX = 120
_RGB_BYTES = 3


class PixelView(QWidget):
    """`colours` are width x height x 3 bytes (RGB), rows from above. Errors: `ValueError` for other bytes."""

    def __init__(self, width: int, height: int, colours: bytes) -> None:
        super().__init__()
        if width <= 0 or height <= 0 or len(colours) != width * height * _RGB_BYTES:
            raise ValueError("not as many bytes as the picture has")
        # Copied: an image on foreign bytes must not outlive them.
        self._image = QImage(colours, width, height, width * _RGB_BYTES, QImage.Format.Format_RGB888).copy()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as there is room; the height follows."""
        width = theme().px(2 * LEAST_WIDTH_PX)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small enough for two beside each other in a narrow window."""
        width = theme().px(LEAST_WIDTH_PX)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """By the picture's shape, and bounded: a tall one is drawn narrower."""
        own = max(1, round(width * self._image.height() / self._image.width()))
        return min(theme().px(MOST_HEIGHT_PX), own)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle, as large as fits, with a thin line around it."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, 0, max(1, size.width()), max(1, size.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(theme().roles.line), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
