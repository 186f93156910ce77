"""Buttons: one primary a page, secondary beside it, quiet ones like links, icon-only ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.runtime.icons import ICON_PX, icon
from desktop.runtime.measures import FOCUS_RING, RADIUS_CONTROL, Space, TextStyle
from desktop.runtime.spacing import space
from desktop.runtime.theme import theme
from desktop.views.shared.labels import Label


class Button(QPushButton):
    """A secondary button; the other kinds say how they differ."""

    look = "secondary"
    icon_role = "ink"
    icon_air = 2

    def __init__(self, text: str = "", icon_name: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setProperty("look", self.look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter presses the button that has focus, not one that Qt guesses to be the default.
        self.setAutoDefault(False)
        self._set_icon()

    def set_icon_name(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon_name = name
        self._set_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the colours and the zoom of the theme, and pointing the right way."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set_icon()
        super().changeEvent(event)

    def _set_icon(self) -> None:
        if self._icon_name:
            side, air = theme().px(ICON_PX), self.icon_air
            self.setIconSize(QSize(side + 2 * theme().px(air), side))
            mirrored = self.isRightToLeft()
            self.setIcon(icon(self._icon_name, self.icon_role, air=air, mirrored=mirrored))


class PrimaryButton(Button):
    """The one main action of a page."""

    look = "primary"
    icon_role = "on_accent"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keep the focus ring apart from the fill, which has the same colour."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().roles.on_accent), FOCUS_RING))
        inset = FOCUS_RING * 1.5
        radius = theme().px(RADIUS_CONTROL) - inset
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, radius, radius)


class DangerButton(Button):
    """Something that cannot be undone; its words say what."""

    look = "danger"
    icon_role = "bad"


class QuietButton(Button):
    """A link: goes somewhere or unfolds something, changes nothing."""

    look = "quiet"
    icon_role = "accent"


class CompactButton(Button):
    """A small button inside bars and lists."""

    look = "compact"


class IconButton(Button):
    """An icon alone; `name` is its accessible name and tool tip."""

    look = "icon"
    icon_air = 0

    def __init__(self, icon_name: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Name the button (again, in another language)."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class HintedButton(CompactButton):
    """A button with a muted hint after its words, such as the keys that do the same."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = Label("", TextStyle.SMALL_STRONG, wrap=False)
        self._hint = Label("", TextStyle.SMALL, wrap=False)
        row = QHBoxLayout(self)
        space(row, Space.S, (Space.XS, Space.M, Space.XS))
        for label in (self._words, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)

    def set_words(self, words: str, hint: str) -> None:
        """Set both texts; the accessible name is the words, the hint its description."""
        self._words.setText(words)
        self._hint.setText(hint)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As large as the two texts need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()
