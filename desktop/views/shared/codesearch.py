"""Finding one of many codes by typing its words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from desktop.runtime.measures import Space, TextStyle
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

MOST_FOUND = 8
"""More lines are not read; whoever looks for less types more."""

CODE_ROLE = Qt.ItemDataRole.UserRole


class CodeSearch(Speaking):
    """A line and, below it, what fits; `picked` carries the code. Choices are read when one types."""

    picked = Signal(str)

    def __init__(self, question: str, choices: Callable[[], Sequence[Choice]]) -> None:
        super().__init__()
        self._question = question
        self._load = choices
        self._choices: tuple[tuple[str, Choice], ...] = ()
        self.line = LineEdit()
        self.line.textEdited.connect(self._look)
        self.line.installEventFilter(self)
        self.found = QListWidget()
        self.found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.found.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        self.found.hide()
        self.nothing = Label("", TextStyle.SMALL)
        self.nothing.hide()
        layout = column(self, Space.XS)
        for part in (self.line, self.found, self.nothing):
            layout.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        words = self.tr("Type to search all…")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(f"{self._question}: {words}")
        found = self.tr("What was found")
        self.found.setAccessibleName(f"{self._question}: {found}")
        self.nothing.setText(self.tr("Nothing has these words. “Something else…” takes your own."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes into what was found; Enter takes the first of it."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.found.count():
                self.found.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found.count():
                self._take(self.found.item(0))
                return True
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        wanted = folded(text).split()
        if wanted and not self._choices:
            self._choices = tuple((folded(f"{one.title} {one.hint} {one.code}"), one) for one in self._load())
        fitting = [one for words, one in self._choices if wanted and all(part in words for part in wanted)]
        self.found.clear()
        for one in fitting[:MOST_FOUND]:
            item = QListWidgetItem(f"{one.title} · {one.hint}" if one.hint else one.title)
            item.setData(CODE_ROLE, one.code)
            self.found.addItem(item)
        self.found.setVisible(bool(fitting))
        self.nothing.setVisible(bool(wanted) and not fitting)
        if fitting:
            self.found.setCurrentRow(0)
            row = self.found.sizeHintForRow(0)
            self.found.setFixedHeight(row * self.found.count() + 2 * self.found.frameWidth())

    def _take(self, item: QListWidgetItem) -> None:
        code = str(item.data(CODE_ROLE))
        self.line.clear()
        self._look("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(code)


def folded(text: str) -> str:
    """For comparing: one form for letters that look alike, no capitals, code signs as spaces."""
    return unicodedata.normalize("NFKC", text).casefold().replace("_", " ").replace("/", " ")
