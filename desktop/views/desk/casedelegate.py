"""Painting a row of the case list: plain text and chips, never markup."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.runtime.icons import paint_icon
from desktop.runtime.measures import FOCUS_RING, SMALL_PX, WEIGHT_STRONG, Space
from desktop.runtime.messages import isolated
from desktop.runtime.theme import theme
from desktop.viewmodels.deskrows import CaseRow
from desktop.views.desk.caselines import CaseLine, ChipWords
from desktop.views.shared.chips import TONE_ICON
from desktop.views.shared.tables import ROW_ROLE

_BAR_PX = 3
_CHIP_PX = 22
_CHIP_SIDE_PX = 10
_ICON_PX = 12
_DOT_PX = 7
Index = QModelIndex | QPersistentModelIndex
LineOf = Callable[[CaseRow], CaseLine]


class CaseDelegate(QStyledItemDelegate):
    """Rows of one height, so that a long list needs no measuring."""

    def __init__(self, line_of: LineOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._line_of = line_of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One row's height; the width is the list's."""
        return QSize(theme().px(200), self.row_height(option.font))

    @staticmethod
    def row_height(font: QFont) -> int:
        """Two lines of text and one of chips."""
        px = theme().px
        line = QFontMetricsF(font).height()
        return round(2 * line + px(_CHIP_PX) + px(Space.M) * 2 + px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, selection, then the line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CaseRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        self._paint_ground(painter, option, place)
        px = theme().px
        inner = place.adjusted(px(Space.L), px(Space.M), -px(Space.L), -px(Space.M))
        _Line(painter, option.font, inner, option.direction).paint(self._line_of(row))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        roles, px = theme().roles, theme().px
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(roles.accent_soft)
            ground.setAlphaF(1.0 if selected else 0.4)
            painter.fillRect(place, ground)
        if selected:
            bar = QRectF(place.left(), place.top(), px(_BAR_PX), place.height())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(place.right())
            painter.fillRect(bar, QColor(roles.accent))
        line = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(line, QColor(roles.line))
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused:
            painter.setPen(QPen(QColor(roles.accent), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))


class _Line:
    """One row's text, laid out from the side where reading starts."""

    def __init__(self, painter: QPainter, font: QFont, place: QRectF, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._place = place
        self._mirrored = direction == Qt.LayoutDirection.RightToLeft
        self._body, self._strong, self._small = QFont(font), QFont(font), QFont(font)
        self._strong.setWeight(QFont.Weight(WEIGHT_STRONG))
        self._small.setPointSizeF(theme().points(SMALL_PX))

    def paint(self, line: CaseLine) -> None:
        """Number and age, headline, chips."""
        roles, px = theme().roles, theme().px
        height = QFontMetricsF(self._body).height()
        top = self._place.top()
        age_width = QFontMetricsF(self._small).horizontalAdvance(line.age)
        self._text(line.age, self._small, roles.muted, top, self._place.width(), at_end=True)
        room = self._place.width() - age_width - px(Space.S)
        start = 0.0
        if line.unread:
            start = px(_DOT_PX + Space.S)
            self._dot(top + height / 2)
        self._text(line.number, self._strong, roles.ink, top, room, start=start)
        top += height + px(2)
        font = self._strong if line.unread else self._body
        self._text(line.headline, font, roles.ink, top, self._place.width())
        self._chips(line.chips, top + height + px(Space.S))

    def _text(
        self,
        text: str,
        font: QFont,
        colour: str,
        top: float,
        room: float,
        *,
        start: float = 0.0,
        at_end: bool = False,
    ) -> None:
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room - start)
        side = Qt.AlignmentFlag.AlignRight if at_end != self._mirrored else Qt.AlignmentFlag.AlignLeft
        place = QRectF(self._place.left(), top, self._place.width(), metrics.height())
        place = place.adjusted(0, 0, -start, 0) if self._mirrored else place.adjusted(start, 0, 0, 0)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        # Absolute: a painter in a mirrored window would turn the sides round once more.
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(place, int(align), words)

    def _dot(self, middle: float) -> None:
        side = theme().px(_DOT_PX)
        x = self._place.right() - side / 2 if self._mirrored else self._place.left() + side / 2
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(theme().roles.accent))
        self._painter.drawEllipse(QPointF(x, middle), side / 2, side / 2)

    def _chips(self, chips: tuple[ChipWords, ...], top: float) -> None:
        at = 0.0
        for chip in chips:
            width = self._chip_width(chip)
            room = self._place.width() - at
            if width > room and at > 0:
                continue
            self._chip(chip, QRectF(at, top, min(width, room), theme().px(_CHIP_PX)))
            at += width + theme().px(6)

    def _chip_width(self, chip: ChipWords) -> float:
        words = QFontMetricsF(self._small).horizontalAdvance(isolated(chip.text))
        icon = theme().px(_ICON_PX + Space.XS) if TONE_ICON[chip.tone] else 0
        return words + icon + 2 * theme().px(_CHIP_SIDE_PX) + 1

    def _chip(self, chip: ChipWords, at: QRectF) -> None:
        px, painter = theme().px, self._painter
        text, ground = theme().roles.tone(chip.tone)
        x = self._place.right() - at.left() - at.width() if self._mirrored else self._place.left() + at.left()
        place = QRectF(x, at.top(), at.width(), at.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        inner = place.adjusted(px(_CHIP_SIDE_PX), 0, -px(_CHIP_SIDE_PX), 0)
        if icon := TONE_ICON[chip.tone]:
            side = px(_ICON_PX)
            left = inner.right() - side if self._mirrored else inner.left()
            paint_icon(painter, icon, text, QRectF(left, place.center().y() - side / 2, side, side))
            step = side + px(Space.XS)
            inner = inner.adjusted(0, 0, -step, 0) if self._mirrored else inner.adjusted(step, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(text))
        metrics = QFontMetricsF(self._small)
        words = metrics.elidedText(isolated(chip.text), Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), words)
