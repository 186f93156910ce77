"""Cards: a panel with a heading, and a card that is one big button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.runtime.measures import FOCUS_RING, RADIUS_CARD, Space, TextStyle
from desktop.runtime.spacing import space
from desktop.runtime.theme import theme
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import column


class Card(QFrame):
    """A panel on the page ground; add content to `body`."""

    def __init__(self, *, main: bool = False, tight: bool = False) -> None:
        """`main` draws the accent border of the page's first choice; `tight` halves the margins."""
        super().__init__()
        self.setProperty("look", "card-main" if main else "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inner = Space.M if tight else 20
        self.body: QVBoxLayout = column(self, Space.S, (inner, inner, inner))


class ActionCard(Card):
    """A card with a heading, a remark, and its controls at the end or below."""

    def __init__(self, title: str = "", text: str = "", *, main: bool = False) -> None:
        super().__init__(main=main)
        self._title = Label("", TextStyle.LEAD)
        self._text = Label("", TextStyle.MUTED)
        words = column(gap=Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._row = QHBoxLayout()
        space(self._row, Space.XL)
        self._row.addLayout(words, 1)
        self.body.addLayout(self._row)
        self._below: FlowLayout | None = None
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Set heading and remark."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def add_at_end(self, control: QWidget) -> None:
        """Put a control at the end of the words, centred on them."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_below(self, control: QWidget) -> None:
        """Put a control into the row under the words."""
        if self._below is None:
            self._below = FlowLayout()
            self.body.addSpacing(Space.XS)
            self.body.addLayout(self._below)
        self._below.addWidget(control)


class CardSurface:
    """How every card that can be chosen or pressed is painted."""

    @staticmethod
    def paint(widget: QWidget, *, chosen: bool, focused: bool, hovered: bool) -> None:
        """Ground, border and focus ring in the theme's colours."""
        roles = theme().roles
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = FOCUS_RING if chosen or focused else 1
        edge = roles.accent if chosen or focused or hovered else roles.line
        inset = width / 2
        place = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
        radius = theme().px(RADIUS_CARD - 2)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(roles.accent_soft if chosen else roles.panel))
        painter.drawRoundedRect(place, radius, radius)
        if chosen and focused:
            # A chosen card has an accent border already: the ring stands inside it, apart.
            gap = FOCUS_RING * 2
            painter.setPen(QPen(QColor(roles.accent), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(gap, gap, -gap, -gap), radius - gap, radius - gap)


class PressCard(QPushButton):
    """A card that is a button: heading, remark, one click or Enter anywhere on it."""

    def __init__(self, title: str = "", text: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card-button")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Label("", TextStyle.STRONG)
        self._text = Label("", TextStyle.SMALL)
        self.body = column(self, Space.XS, (14, 16, 14))
        for label in (self._title, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.body.addWidget(label)
        self.set_words(title, text)

    def set_words(self, title: str, text: str) -> None:
        """Set both texts; together they are the accessible name."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """As large as the texts need."""
        return self.body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as the texts allow."""
        return self.body.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at this width."""
        return self.body.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; the labels paint themselves."""
        CardSurface.paint(self, chosen=self.isDown(), focused=self.hasFocus(), hovered=self.underMouse())
