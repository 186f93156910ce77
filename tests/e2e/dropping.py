"""Dragging a file from another program onto a window: the events that a system sends for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.hands import expect, reveal, settle

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


def drop_file(target: QWidget, path: Path) -> None:
    """Drag over the window, then let go above the target. Qt finds out what is under the pointer."""
    reveal(target)
    window = target.window()
    handle = window.windowHandle()
    place = target.mapTo(window, target.rect().center())
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(handle, kind(place, _COPY, carried, _LEFT, _NO_KEYS))
    let_go = QDropEvent(QPointF(place), _COPY, carried, _LEFT, _NO_KEYS)
    QApplication.sendEvent(handle, let_go)
    expect(let_go.isAccepted(), "the file is taken")
    settle()
