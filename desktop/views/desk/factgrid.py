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
from desktop.views.shared.speaking import column

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
    """Rows of facts; showing other rows replaces them, and single ones are added behind the last."""

    def __init__(self) -> None:
        super().__init__()
        self._outer = column(self)
        self._rows: tuple[FactRow, ...] = ()
        self._sheet, self._grid = _sheet()
        self._outer.addWidget(self._sheet)

    def show_rows(self, rows: Iterable[FactRow]) -> None:
        """Show these rows; equal ones stay as they are, with their selection."""
        fresh = tuple(rows)
        if fresh != self._rows:
            self._rows = fresh
            self._build()

    def add(self, row: FactRow) -> None:
        """Show one more row."""
        self._rows = (*self._rows, row)
        self._add(self._grid, len(self._rows) - 1, row)

    def _build(self) -> None:
        """A sheet of its own, so that the old one goes in one piece."""
        old = self._sheet
        self._sheet, self._grid = _sheet()
        for place, row in enumerate(self._rows):
            self._add(self._grid, place, row)
        self._outer.addWidget(self._sheet)
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _add(self, grid: QGridLayout, place: int, row: FactRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        label = Label(row.label, TextStyle.SMALL)
        fix_width(label, _LABEL_PX)
        grid.addWidget(label, place, 0, top)
        style = TextStyle.MUTED if row.muted else TextStyle.BODY
        value = PlainText(row.value, style, name=row.label)
        if not row.codes and not row.odd:
            grid.addWidget(value, place, 1, top)
            return
        cell = column(gap=2)
        cell.addWidget(value)
        if row.codes:
            cell.addWidget(PlainText(row.codes, TextStyle.SMALL, one_line=True))
        for words in row.odd:
            cell.addLayout(_odd(words))
        grid.addLayout(cell, place, 1, top)


def _sheet() -> tuple[QWidget, QGridLayout]:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    space(grid, Space.S)
    grid.setColumnStretch(1, 1)
    return sheet, grid


def _odd(words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    space(line, Space.XS)
    line.addWidget(Glyph("info", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(words, TextStyle.SMALL, tone=Tone.WARN), 1)
    return line
