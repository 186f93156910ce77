"""The way through the desk: lists of cases, unreadable items, the office; each with its count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy

from desktop.runtime.measures import FOCUS_RING, RADIUS_CONTROL, WEIGHT_PLAIN, WEIGHT_STRONG, Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.theme import theme
from desktop.viewmodels.deskplaces import CASE_PLACES, OFFICE_PLACES, Place
from desktop.views.desk.placenames import PlaceNames
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

_ROW_PX = 35
_COUNT_TONE = {Place.AT_RISK: Tone.BAD, Place.DUE_SOON: Tone.WARN, Place.UNREADABLE: Tone.WARN}


class _Item(QPushButton):
    """One row: words at the start, the count at the end."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.count: int | None = None
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("look", "step")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str, count: int | None) -> None:
        """Set words and count."""
        self.count = count
        self.setText(words)
        self.setAccessibleName(words if count is None else f"{words}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        height = max(theme().px(_ROW_PX), self.fontMetrics().height() + theme().px(Space.M))
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + theme().px(Space.XXL + Space.M), height)

    def minimumSizeHint(self) -> QSize:
        """Words are cut with an ellipsis where there is no room."""
        return QSize(theme().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, count."""
        roles, px = theme().roles, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, place)
        inner = place.adjusted(px(Space.M), 0, -px(Space.M), 0)
        font = self.font()
        font.setWeight(font.Weight(WEIGHT_PLAIN))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            start, end = end, start
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        count = "" if self.count is None else QLocale().toString(self.count)
        painter.setFont(font)
        painter.setPen(QColor(self._count_colour()))
        painter.drawText(inner, int(end | absolute), count)
        if self.isChecked():
            font.setWeight(font.Weight(WEIGHT_STRONG))
            painter.setFont(font)
        painter.setPen(QColor(roles.accent if self.isChecked() else roles.ink))
        room = inner.width() - self.fontMetrics().horizontalAdvance(count) - px(Space.S)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(inner, int(start | absolute), words)

    def _paint_ground(self, painter: QPainter, place: QRectF) -> None:
        roles = theme().roles
        if not (self.isChecked() or self.hasFocus() or self.underMouse()):
            return
        ground = QColor(roles.accent_soft)
        ground.setAlphaF(1.0 if self.isChecked() else 0.5)
        ring = QPen(QColor(roles.accent), FOCUS_RING)
        painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = theme().px(RADIUS_CONTROL)
        painter.drawRoundedRect(place, radius, radius)

    def _count_colour(self) -> str:
        tone = _COUNT_TONE.get(self.place) if self.count else None
        return theme().roles.muted if tone is None else theme().roles.tone(tone)[0]


class Navigation(Speaking):
    """The rows; `chosen` carries the place that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[Place, _Item] = {}
        self._counts: Mapping[Place, int] = {}
        self._names = PlaceNames(self)
        self._group = QButtonGroup(self)
        self._office = Label("", TextStyle.SMALL)
        layout = column(self, 2)
        for place in (*CASE_PLACES, Place.UNREADABLE, *OFFICE_PLACES):
            if place is OFFICE_PLACES[0]:
                head = column(margins=(Space.M, Space.M, Space.XS))
                head.addWidget(self._office)
                layout.addLayout(head)
            item = _Item(place)
            item.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._items[place] = item
            self._group.addButton(item)
            layout.addWidget(item)
        self.retranslate()

    def show_state(self, current: Place, counts: Mapping[Place, int]) -> None:
        """Mark where one is, and show the counts."""
        self._counts = counts
        self._items[current].setChecked(True)
        self.retranslate()

    def item(self, place: Place) -> QPushButton:
        """The button of a place."""
        return self._items[place]

    def retranslate(self) -> None:
        """Set the words again."""
        self._office.setText(self.tr("Office"))
        for place, item in self._items.items():
            item.say(self._names.name(place), self._counts.get(place))
