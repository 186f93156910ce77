"""Labelled values in two columns: the label at the start, the value as plain text beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import fix_width, space
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import clear, column

_LABEL_PX = 150


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row: our label, an untrusted value, the codes behind it, and what is odd about it in words."""

    label: str
    value: str
    codes: str = ""
    odd: tuple[str, ...] = ()
    muted: bool = False


class FactGrid(QFrame):
    """Rows of facts; showing other rows replaces them."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        space(self._grid, Space.S)
        self._grid.setColumnStretch(1, 1)
        self._codes: list[QWidget] = []
        self._rows: tuple[FactRow, ...] = ()
        self._with_codes = False

    def show_rows(self, rows: Iterable[FactRow]) -> None:
        """Show these rows; equal ones stay as they are, with their selection."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        clear(self._grid)
        self._codes.clear()
        self._rows = fresh
        for place, row in enumerate(fresh):
            self._add(place, row)
        self.show_codes(shown=self._with_codes)

    def show_codes(self, *, shown: bool) -> None:
        """Show the codes under the words, or hide them."""
        self._with_codes = shown
        for label in self._codes:
            label.setVisible(shown)

    def _add(self, place: int, row: FactRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        label = Label(row.label, TextStyle.SMALL)
        fix_width(label, _LABEL_PX)
        self._grid.addWidget(label, place, 0, top)
        cell = QWidget()
        parts = column(cell, 2)
        style = TextStyle.MUTED if row.muted else TextStyle.BODY
        parts.addWidget(PlainText(row.value, style, name=row.label))
        if row.codes:
            codes = PlainText(row.codes, TextStyle.SMALL, one_line=True)
            self._codes.append(codes)
            parts.addWidget(codes)
        for words in row.odd:
            parts.addLayout(_odd(words))
        self._grid.addWidget(cell, place, 1, top)


def _odd(words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    space(line, Space.XS)
    line.addWidget(Glyph("info", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(words, TextStyle.SMALL, tone=Tone.WARN), 1)
    return line
