"""Labels: Ombra's own words (`Label`), and everybody else's (`PlainText` in `plaintext`)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
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
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`limited` keeps lines at 72 characters; `tone` colours them (a word says the same)."""
        super().__init__(parent)
        self._limited = limited and wrap
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("typeRole", str(style))
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if tone is not None:
            self.set_tone(tone)
        self.setText(text)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words."""
        self.setProperty("typeTone", None if tone is None else str(tone))
        repolish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the limit at so many characters of the present font."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._limit()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """The font is known once the label is polished."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._limit()
        return handled

    def _limit(self) -> None:
        if self._limited:
            self.setMaximumWidth(self.fontMetrics().horizontalAdvance("n" * COLUMN_CHARACTERS))


def repolish(widget: QWidget) -> None:
    """Let the style sheet look again at a widget's dynamic properties."""
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
