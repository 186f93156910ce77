"""The list of steps beside a form: what is done, where one is, what comes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.runtime.icons import paint_icon
from desktop.runtime.measures import FOCUS_RING, RADIUS_CONTROL, Space
from desktop.runtime.messages import fill, isolated
from desktop.runtime.theme import theme
from desktop.views.shared.speaking import Speaking, column

_ROW_PX = 38
_DISC_PX = 22


class _Step(QPushButton):
    """One row; painted whole, because its disc, words and ground belong together."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.done = False
        self.current = False
        self.setProperty("look", "step")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line of words with room for the disc."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = words + self._before_words() + theme().px(Space.L)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap where there is little room."""
        return QSize(theme().px(110), theme().px(_ROW_PX))

    def hasHeightForWidth(self) -> bool:
        """Narrow rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, bold as they are when the step is current."""
        font = self.font()
        font.setBold(True)
        room = max(1, width - self._before_words() - theme().px(Space.S))
        wrap = int(Qt.TextFlag.TextWordWrap)
        needs = QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), wrap, self.text())
        return max(theme().px(_ROW_PX), needs.height() + theme().px(Space.L))

    def _before_words(self) -> int:
        return theme().px(Space.M + _DISC_PX + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, disc with number or tick, words."""
        roles, px = theme().roles, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.current or self.hasFocus() or (self.underMouse() and self.isEnabled()):
            ring = roles.accent if self.hasFocus() else "#00000000"
            painter.setPen(QPen(QColor(ring), FOCUS_RING))
            ground = QColor(roles.accent_soft)
            ground.setAlphaF(1.0 if self.current else 0.5)
            painter.setBrush(ground)
            painter.drawRoundedRect(place, px(RADIUS_CONTROL), px(RADIUS_CONTROL))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, inset = px(_DISC_PX), px(Space.M)
        x = place.right() - inset - side if mirrored else place.left() + inset
        disc = QRectF(x, place.center().y() - side / 2, side, side)
        self._paint_disc(painter, disc)
        gap = px(10)
        words = QRectF(place)
        if mirrored:
            words.setRight(disc.left() - gap)
        else:
            words.setLeft(disc.right() + gap)
        self._paint_words(painter, words)

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        roles = theme().roles
        if self.done and not self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.good))
            painter.drawEllipse(disc)
            inset = disc.width() * 0.24
            inner = disc.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", roles.panel, inner)
            return
        colour = QColor(roles.accent if self.current else roles.muted)
        painter.setPen(QPen(colour, 1.5 if self.current else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        font.setBold(self.current)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self.number))
        painter.setFont(self.font())

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        roles = theme().roles
        font = self.font()
        font.setBold(self.current)
        painter.setFont(font)
        painter.setPen(QColor(roles.accent if self.current else roles.muted))
        # The painter mirrors by itself: left means where lines start.
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = int(start) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(place, flags, isolated(self.text()))


class Steps(Speaking):
    """The rows; `chosen` carries the index of a step that was pressed."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str] = ()) -> None:
        super().__init__()
        self._rows: list[_Step] = []
        self._column = column(self, Space.NONE)
        self.set_titles(titles)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the steps (again, in another language)."""
        while len(self._rows) < len(titles):
            self._add()
        for row in self._rows[len(titles) :]:
            row.deleteLater()
        del self._rows[len(titles) :]
        for row, title in zip(self._rows, titles, strict=True):
            row.setText(title)
        self.retranslate()

    def set_state(self, current: int, done: Collection[int], open_steps: Collection[int]) -> None:
        """Show which step is current, which are done, and which may be pressed."""
        for index, row in enumerate(self._rows):
            row.current = index == current
            row.done = index in done
            row.setEnabled(index in open_steps or index == current)
            row.update()
        self.retranslate()

    def retranslate(self) -> None:
        """Name each row with its number and state."""
        total = len(self._rows)
        for row in self._rows:
            if row.current:
                text = self.tr("Step {number} of {total}, you are here: {title}")
            elif row.done:
                text = self.tr("Step {number} of {total}, done: {title}")
            else:
                text = self.tr("Step {number} of {total}: {title}")
            row.setAccessibleName(fill(text, number=row.number, total=total, title=row.text()))

    def _add(self) -> None:
        index = len(self._rows)
        row = _Step(index + 1)
        row.clicked.connect(lambda: self.chosen.emit(index))
        self._rows.append(row)
        self._column.addWidget(row)
