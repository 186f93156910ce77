"""A banner: a message inside the page, with an icon for its kind and at most one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.runtime.errors import Explained
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.runtime.spacing import space
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.chips import TONE_ROLE
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label, mark
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

BANNER_ICON = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.GOOD: "check",
    Tone.WARN: "warning",
    Tone.BAD: "error",
}


class Banner(QFrame):
    """An inline message; hidden when it has nothing to say."""

    action = Signal()
    """The action's button was pressed."""
    raised = Signal()
    """It begins to warn or to tell of a fault; whoever scrolled away must be brought to it."""

    def __init__(self, tone: Tone = Tone.NEUTRAL, title: str = "", text: str = "") -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._glyph = Glyph("info")
        self._title = Label("", TextStyle.STRONG)
        self._text = Label("", TextStyle.BODY)
        self._where = PlainText(style=TextStyle.SMALL, one_line=True)
        self._button = QuietButton()
        self._button.clicked.connect(self.action)
        self.body = column(gap=Space.XS)
        for part in (self._title, self._text, self._where):
            self.body.addWidget(part)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        space(row, Space.M, Space.L)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)
        self.show_message(tone, title, text)

    def show_message(self, tone: Tone, title: str, text: str = "", action: str = "") -> None:
        """Say this; an empty title and text hide the banner."""
        self._glyph.show_icon(BANNER_ICON[tone], TONE_ROLE[tone])
        self._title.setText(title)
        self._title.set_tone(tone)
        self._text.setText(text)
        self._where.hide()
        self._button.setText(action)
        for part, shown in ((self._title, title), (self._text, text), (self._button, action)):
            part.setVisible(bool(shown))
        loud = tone in (Tone.WARN, Tone.BAD) and bool(title or text)
        begins = loud and (self.isHidden() or self.property("tone") != str(tone))
        mark(self, "tone", str(tone))
        self.setAccessibleName(". ".join(part for part in (title, text) if part))
        self.setVisible(bool(title or text))
        if begins:
            self.raised.emit()

    def show_error(self, explained: Explained, action: str = "") -> None:
        """Say what went wrong, with what, and what to do."""
        text = joined(explained.happened, explained.todo)
        self.show_message(Tone.BAD, explained.title, text, action)
        self._where.set_text(explained.where)
        self._where.setVisible(bool(explained.where))

    def clear(self) -> None:
        """Say nothing."""
        self.show_message(Tone.NEUTRAL, "")
