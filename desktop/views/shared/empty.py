"""What stands where content would be: nothing yet, loading, gone wrong, done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.runtime.errors import Explained
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.sentences import joined
from desktop.runtime.spacing import fix_width
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import Button
from desktop.views.shared.details import Details
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column

_ICON_PX = 36
_BAR_PX = 180


class StatePane(Speaking):
    """One of the designed states, in the middle of its place."""

    action = Signal()
    """The button (try again, open, ...) was pressed."""

    def __init__(self) -> None:
        super().__init__()
        middle = Qt.AlignmentFlag.AlignHCenter
        self._glyph = Glyph("inbox", "muted", _ICON_PX)
        self._title = Label("", TextStyle.LEAD)
        self._text = Label("", TextStyle.MUTED)
        self._where = PlainText(style=TextStyle.SMALL, one_line=True)
        self._bar = Bar()
        self._bar.show_share(None)
        fix_width(self._bar, _BAR_PX)
        self._button = Button()
        self._button.clicked.connect(self.action)
        self._code = Label("", TextStyle.CODE)
        self._details = Details(self._code)
        layout = column(self, Space.M, Space.XL)
        layout.addStretch(1)
        layout.addWidget(self._glyph, 0, middle)
        for label in (self._title, self._text, self._where):
            label.setAlignment(middle)
        words = column(gap=Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._where)
        layout.addLayout(words)
        for part in (self._bar, self._button, self._details):
            layout.addWidget(part, 0, middle)
        layout.addStretch(2)
        self.show_empty("", "")

    def show_empty(self, title: str, text: str, *, icon: str = "inbox", action: str = "") -> None:
        """Nothing is here yet; say what will be, and what can be done."""
        self._show(title, text, icon, "muted", action)

    def show_done(self, title: str, text: str, *, icon: str = "check", action: str = "") -> None:
        """It worked."""
        self._show(title, text, icon, "good", action)

    def show_loading(self, title: str, text: str = "") -> None:
        """Something is on its way."""
        self._show(title, text, "clock", "muted", "")
        self._bar.setAccessibleName(title)
        self._bar.show()

    def show_error(self, explained: Explained, *, action: str = "") -> None:
        """Something went wrong; the code is folded away."""
        text = joined(explained.happened, explained.todo)
        self._show(explained.title, text, "error", "bad", action)
        self._where.set_text(explained.where)
        self._where.setVisible(bool(explained.where))
        self._code.setText(explained.code)
        self._details.show()

    def _show(self, title: str, text: str, icon: str, role: str, action: str) -> None:
        self._glyph.show_icon(icon, role)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        for part in (self._where, self._bar, self._details):
            part.hide()
        self.setAccessibleName(". ".join(part for part in (title, text) if part))
