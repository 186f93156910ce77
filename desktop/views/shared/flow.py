"""Layouts that give way: a row that wraps like words, and columns that become one when it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QWidget

from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.runtime.theme import theme


class FlowLayout(QLayout):
    """Items beside each other, in new lines when the width is used up; mirrored where that is due."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = Space.S, *, last_at_end: bool = False
    ) -> None:
        """`last_at_end` puts the last item at the end of its line, when others stand in that line."""
        super().__init__(parent)
        self._last_at_end = last_at_end
        self._items: list[QLayoutItem] = []
        space(self, gap)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt calls these by their names
        """Qt hands over an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let go of one item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """The widest item must fit."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the lines out in `rect`; the height they take."""
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place_line(line, QRect(rect.x(), rect.y() + y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Which items share a line of this width."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect) -> None:
        """Put the items of one line beside each other, each in the middle of its height."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for item, size in line:
            if self._last_at_end and item is self._items[-1] and len(line) > 1:
                x = rect.width() - size.width()
            left = rect.width() - x - size.width() if mirrored else x
            corner = rect.topLeft() + QPoint(left, (rect.height() - size.height()) // 2)
            item.setGeometry(QRect(corner, size))
            x += size.width() + self.spacing()


class Columns(QFrame):
    """Widgets beside each other, or below each other when there is less room than `least_px`."""

    def __init__(
        self, *widgets: QWidget, least_px: int, gap: int = Space.L, shares: tuple[int, ...] = ()
    ) -> None:
        """`shares` are the parts of the width each widget gets, equal when empty."""
        super().__init__()
        self._least_px = least_px
        self._widgets = widgets
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        space(self._row, gap)
        for index, widget in enumerate(widgets):
            self._row.addWidget(widget, shares[index] if shares else 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest widget: it becomes one column before anything is cut off."""
        least = QSize()
        for widget in self._widgets:
            if not widget.isHidden():
                least = least.expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between one and several columns."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(self._least_px)
        turn = QBoxLayout.Direction
        self._row.setDirection(turn.LeftToRight if wide else turn.TopToBottom)
