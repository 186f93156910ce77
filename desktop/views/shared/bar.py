"""A progress bar that is painted, not animated: nothing moves unless the work does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from desktop.runtime.theme import theme

_HEIGHT_PX = 8
SCALE = 1000
"""The bar counts per mille: QProgressBar holds 32 bits, files are larger."""


class Bar(QProgressBar):
    """Shows a share of the whole; without one, a soft full bar says that work is going on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, SCALE)
        self._known = True

    def show_share(self, share: float | None) -> None:
        """0 to 1, or None when nobody knows."""
        self._known = share is not None
        self.setValue(round(min(max(share or 0.0, 0.0), 1.0) * SCALE))
        self.update()

    def sizeHint(self) -> QSize:
        """Thin, and as wide as the layout likes."""
        return QSize(theme().px(120), theme().px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Still visible."""
        return QSize(theme().px(40), theme().px(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, and the share of it from the side where reading starts."""
        roles = theme().roles
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(QColor(roles.line if self._known else roles.accent_soft))
        painter.drawRoundedRect(track, radius, radius)
        if not self._known or self.value() == 0:
            return
        width = max(track.width() * self.value() / SCALE, track.height())
        x = track.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.0
        painter.setBrush(QColor(roles.accent))
        painter.drawRoundedRect(QRectF(x, 0, width, track.height()), radius, radius)
