"""Cards to choose: real radio buttons and check boxes, of which only the painting is ours.

So arrow keys, Space and screen readers work as people expect.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from desktop.runtime.icons import paint_icon
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.runtime.theme import theme
from desktop.views.shared.cards import CardSurface
from desktop.views.shared.labels import Label, mark
from desktop.views.shared.speaking import column

MARK_PX = 16


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its code, and its words in the language of the moment."""

    code: str
    title: str
    hint: str = ""


class _Mark(QWidget):
    """The tick of a card: a round one for "one of these", a square one for "any of these"."""

    def __init__(self, button: QAbstractButton, *, square: bool) -> None:
        super().__init__(button)
        self._button = button
        self._square = square
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square at the present zoom."""
        side = theme().px(MARK_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline, filled with a tick when chosen."""
        roles = theme().roles
        chosen = self._button.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(roles.accent if chosen else roles.muted), 1.2))
        painter.setBrush(QColor(roles.accent if chosen else roles.panel))
        radius = theme().px(3) if self._square else place.width() / 2
        painter.drawRoundedRect(place, radius, radius)
        if chosen:
            inset = place.width() * 0.14
            inner = place.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "check", roles.on_accent, inner)


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class _Card(_Base):
    """What both kinds of card share: texts, sizes, painting."""

    code: str

    def _build(self, choice: Choice, *, square: bool) -> None:
        self.code = choice.code
        self._title = Label("", TextStyle.BODY)
        self._hint = Label("", TextStyle.SMALL)
        self._column = column(self, 2, (Space.M, 14, Space.M))
        for label in (self._title, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        space(head, Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(_Mark(self, square=square), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.say(choice)

    def say(self, choice: Choice) -> None:
        """Set the words (again, in another language)."""
        self._title.setText(choice.title)
        style = str(TextStyle.STRONG if choice.hint else TextStyle.BODY)
        mark(self._title, "typeRole", style)
        self._hint.setText(choice.hint)
        self._hint.setVisible(bool(choice.hint))
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.hint)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt calls it by this name
        """The whole card can be clicked."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """As large as the texts need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as the texts allow."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at this width."""
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; the labels paint themselves."""
        CardSurface.paint(self, chosen=self.isChecked(), focused=self.hasFocus(), hovered=self.underMouse())


class RadioCard(_Card, QRadioButton):
    """A card of which one in its group is chosen."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._build(choice, square=False)


class CheckCard(_Card, QCheckBox):
    """A card that is chosen or not by itself."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._build(choice, square=True)
