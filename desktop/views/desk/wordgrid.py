"""A passphrase as numbered words, easy to copy by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import clear

_COLUMNS = 4


class WordGrid(QFrame):
    """Words in rows of four, each with its number."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._grid = QGridLayout(self)
        space(self._grid, Space.M)

    def show_words(self, words: str) -> None:
        """Show these."""
        if words == self._words:
            return
        self._words = words
        clear(self._grid)
        for place, word in enumerate(words.split()):
            text = f"{self.locale().toString(place + 1)}  {word}"
            self._grid.addWidget(Label(text, TextStyle.CODE, wrap=False), place // _COLUMNS, place % _COLUMNS)
        self.setAccessibleName(words)
