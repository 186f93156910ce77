"""The frame of a page: one heading, a column that scrolls, one bar with the primary button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import fix_width, limit_width, space
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.labels import Label, mark, rule
from desktop.views.shared.speaking import Speaking, column

COLUMN_FORM_PX = 600
COLUMN_WIDE_PX = 760
COLUMN_FULL_PX = 1068
SIDE_PX = 270


class ButtonBar(Speaking):
    """Back at the start, further buttons after it, the primary one at the end."""

    back = Signal()
    primary = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._primary_words = ""
        self._back_words = ""
        self.back_button = Button()
        self.back_button.clicked.connect(self.back)
        self.primary_button = PrimaryButton()
        self.primary_button.clicked.connect(self.primary)
        self._row = QHBoxLayout(self)
        space(self._row, Space.M)
        self._row.addWidget(self.back_button)
        self._row.addStretch(1)
        self._row.addWidget(self.primary_button)
        self.retranslate()

    def set_words(self, primary: str = "", back: str = "") -> None:
        """Name the buttons; empty keeps "Continue" and "Back"."""
        self._primary_words, self._back_words = primary, back
        self.retranslate()

    def add(self, button: QWidget) -> None:
        """Put a further button before the primary one."""
        self._row.insertWidget(self._row.count() - 1, button)

    def retranslate(self) -> None:
        """Set the buttons' words again."""
        self.back_button.setText(self._back_words or self.tr("Back"))
        self.primary_button.setText(self._primary_words or self.tr("Continue"))


class _Sheet(QWidget):
    """What a scroll area moves about: as high as its content needs at the width it has.

    Qt asks for the least height at the least width, where words wrap into a tower; there would be
    empty ground under every page.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "clear")
        column(self).addWidget(content)

    def minimumSizeHint(self) -> QSize:
        """No least height of its own while the height follows from the width."""
        least, layout = super().minimumSizeHint(), self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        return QSize(least.width(), 0) if wraps else least


class Scroller(QScrollArea):
    """A scroll area on the page ground that never takes focus away from its content."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setProperty("look", "clear")
        self.viewport().setProperty("look", "clear")
        self.setWidget(_Sheet(content))

    def bring_up(self, banner: Banner) -> None:
        """Go to the top whenever this banner, which stands there, begins to tell of a fault."""
        banner.raised.connect(lambda: self.verticalScrollBar().setValue(0))


class Page(Speaking):
    """One page. Put content into `body`; `bar` is there after `use_bar`."""

    def __init__(self, title: str = "", subtitle: str = "", *, width_px: int = COLUMN_FORM_PX) -> None:
        """`width_px` is the width of the column at 100 %."""
        super().__init__()
        self.title = Label(title, TextStyle.TITLE, limited=False)
        self.subtitle = Label(subtitle, TextStyle.MUTED)
        self.banner = Banner()
        self.body: QVBoxLayout = column(gap=Space.L)
        self.bar = ButtonBar()
        head = column(gap=Space.XS)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        content = QWidget()
        middle = QWidget()
        inner = column(middle, Space.L, (Space.XL, Space.NONE, Space.XL))
        inner.addLayout(head)
        inner.addWidget(self.banner)
        inner.addLayout(self.body)
        inner.addStretch(1)
        _centre(content, middle, width_px)
        outer = column(self)
        self.scroller = Scroller(content)
        self.scroller.bring_up(self.banner)
        outer.addWidget(self.scroller, 1)
        self._foot = _foot(self.bar, self.scroller, width_px)
        self._foot.hide()
        outer.addWidget(self._foot)
        self.set_words(title, subtitle)

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Set heading and sub-heading; the heading names the page for screen readers."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def use_bar(self, *, back: bool = True, primary: bool = True) -> ButtonBar:
        """Show the button bar, with one or both buttons."""
        self._foot.show()
        self.bar.back_button.setVisible(back)
        self.bar.primary_button.setVisible(primary)
        return self.bar


class SidePane(QFrame):
    """A panel at the start or end of a page (steps, help), with a line towards the page."""

    def __init__(self, *, at_end: bool = False, width_px: int = SIDE_PX) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        fix_width(self, width_px, gentle=True)
        self.body: QVBoxLayout = column(gap=Space.M, margins=(Space.XL, Space.L, Space.XL))
        content = QWidget()
        content.setLayout(self.body)
        row = QHBoxLayout(self)
        space(row)
        parts = [Scroller(content), rule(vertical=True)]
        for part in reversed(parts) if at_end else parts:
            row.addWidget(part)


def _foot(bar: QWidget, scroller: Scroller, width_px: int) -> QWidget:
    """The bar under the column, which is narrower by the scroll bar while that is shown."""
    foot, inner, outer, beside = QWidget(), QWidget(), QWidget(), QWidget()
    column(inner, Space.NONE, (Space.M, Space.NONE, Space.XL)).addWidget(bar)
    _centre(outer, inner, width_px)
    edge = rule()
    whole = column(foot)
    whole.addWidget(edge)
    row = QHBoxLayout()
    space(row)
    row.addWidget(outer, 1)
    row.addWidget(beside)
    whole.addLayout(row)
    scroll_bar = scroller.verticalScrollBar()

    def follow() -> None:
        more = scroll_bar.maximum() > scroll_bar.minimum()
        beside.setFixedWidth(scroll_bar.sizeHint().width() if more else 0)
        # A line while the page goes on below it: there is more to see.
        look = "rule" if scroll_bar.value() < scroll_bar.maximum() else "clear"
        mark(edge, "look", look)

    follow()
    scroll_bar.rangeChanged.connect(lambda _least, _most: follow())
    scroll_bar.valueChanged.connect(lambda _value: follow())
    return foot


def _centre(outer: QWidget, inner: QWidget, width_px: int) -> None:
    """Keep `inner` at most so wide and in the middle of `outer`."""
    limit_width(inner, width_px)
    row = QHBoxLayout(outer)
    space(row, Space.NONE, (Space.NONE, Space.XXL, Space.NONE))
    row.addStretch(0)
    row.addWidget(inner, 1)
    row.addStretch(0)
