"""A place to drop files on, with a button for everybody who does not drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen

from desktop.runtime.measures import RADIUS_CARD, Space, TextStyle
from desktop.runtime.theme import theme
from desktop.views.shared.buttons import Button
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The local files and folders of a drop; links to other places are left out."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropZone(Speaking):
    """`dropped` carries the paths; `browse` asks for the file picker."""

    dropped = Signal(tuple)
    browse = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self._words = Label("", TextStyle.MUTED)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(icon_name="plus")
        self.button.clicked.connect(self.browse)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = column(self, Space.S, Space.XL)
        layout.addWidget(Glyph("attach", "muted", 24), 0, middle)
        layout.addWidget(self._words)
        layout.addWidget(self.button, 0, middle)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self._words.setText(self.tr("Drop files here, or choose them"))
        self.button.setText(self.tr("Choose files…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._hover(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        self._hover(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._hover(over=False)
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed border that lights up under files."""
        roles = theme().roles
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(roles.accent if self._over else roles.field_line), 1.5, Qt.PenStyle.DashLine)
        )
        painter.setBrush(QColor(roles.accent_soft if self._over else roles.panel))
        radius = theme().px(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _hover(self, *, over: bool) -> None:
        self._over = over
        self.update()
