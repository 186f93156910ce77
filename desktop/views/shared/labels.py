"""Labels: Ombra's own words (`Label`), and everybody else's (`PlainText` in `plaintext`)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.runtime.measures import COLUMN_CHARACTERS, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import fix_width


class Label(QLabel):
    """Our own words in one of the text styles; wraps, and never reads them as markup."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        wrap: bool = True,
        limited: bool = True,
        at_start: bool = True,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`limited` keeps lines at 72 characters; `tone` colours them (a word says the same).

        `at_start=False` lets the text's own direction choose the side, for whole paragraphs.
        """
        super().__init__(parent)
        self._limited = limited and wrap
        self._at_start = at_start
        self._heights: dict[int, int] = {}
        self._line_px = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("typeRole", str(style))
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if tone is not None:
            self.set_tone(tone)
        self._start_side()
        self.setText(text)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words."""
        mark(self, "typeTone", None if tone is None else str(tone))

    def changeEvent(self, event: QEvent) -> None:
        """Another font has another limit."""
        self._heights.clear()
        self._line_px = 0
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._start_side()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._limit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room that lines must not use."""
        super().resizeEvent(event)
        self._limit(event.size().width())

    def heightForWidth(self, width: int) -> int:
        """Height of the text when its lines keep to the limit."""
        text_width = width - self._spare(width)
        # Layouts ask many times for the same width; a report of 90,000 characters takes long to measure.
        if text_width not in self._heights:
            margins = self.contentsMargins()
            present = margins.left() + margins.right()
            self._heights[text_width] = super().heightForWidth(text_width + present)
        return self._heights[text_width]

    def setText(self, text: str) -> None:  # noqa: N802 - Qt calls it by this name
        """Show other words."""
        self._heights.clear()
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        """Without the room that is only there because the label is wide."""
        margins = self.contentsMargins()
        least = super().minimumSizeHint()
        return QSize(least.width() - margins.left() - margins.right(), least.height())

    def _start_side(self) -> None:
        """Stand where the interface starts its lines; QLabel would go by the first letter."""
        if self._at_start and not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            align = Qt.AlignmentFlag
            side = align.AlignRight if self.isRightToLeft() else align.AlignLeft
            self.setAlignment(side | align.AlignAbsolute | align.AlignVCenter)

    def starts_right(self) -> bool:
        """Whether lines start at the right."""
        return self.isRightToLeft()

    def _spare(self, width: int) -> int:
        if not self._limited:
            return 0
        if not self._line_px:
            self._line_px = _line_px(self.font())
        return max(0, width - self._line_px)

    def _limit(self, width: int) -> None:
        """Shorten lines by a margin: a maximum width would let layouts move the label about."""
        spare = self._spare(width)
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setContentsMargins(spare // 2, 0, spare - spare // 2, 0)
        elif self.starts_right():
            self.setContentsMargins(spare, 0, 0, 0)
        else:
            self.setContentsMargins(0, 0, spare, 0)


def _line_px(font: QFont) -> int:
    """The longest line in this font; measuring it takes a millisecond, and each label of a page asks."""
    key = font.key()
    if key not in _LINES:
        _LINES[key] = QFontMetrics(font).horizontalAdvance("n" * COLUMN_CHARACTERS)
    return _LINES[key]


_LINES: dict[str, int] = {}


def mark(widget: QWidget, name: str, value: str | bool | None) -> None:
    """Set a property that the style sheet asks about, and let it look again where something changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again at a widget's dynamic properties; that takes it a millisecond."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it looks for the first time when the widget is measured or shown
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def rule(*, vertical: bool = False) -> QFrame:
    """A line between parts."""
    line = QFrame()
    line.setProperty("look", "rule")
    if vertical:
        fix_width(line, 1)
    else:
        line.setFixedHeight(1)
    return line
