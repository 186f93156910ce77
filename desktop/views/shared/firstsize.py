"""How large a window is when it opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from desktop.runtime.theme import theme


def first_size(width_px: int, height_px: int) -> QSize:
    """This size (at 100 %) at the present zoom, as far as the screen has room."""
    screen = QGuiApplication.primaryScreen().availableSize()
    return QSize(theme().px(width_px), theme().px(height_px)).boundedTo(screen)
