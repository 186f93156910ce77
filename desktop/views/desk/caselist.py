"""The list of cases: any number of rows, the selection kept by case, keyboard first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.viewmodels.deskrows import CaseRow
from desktop.views.desk.casedelegate import CaseDelegate
from desktop.views.desk.caselines import CaseLine, CaseLines
from desktop.views.shared.tables import KEY_ROLE, Column, RowsModel, Table, teach


class CaseList(Table):
    """`picked` carries the id of the case that became current by keyboard or pointer.

    A table of one column: a list view asks the model for each of 100,000 rows before it shows ten, a
    table view of one row height for none.
    """

    picked = Signal(int)

    def __init__(self, lines: CaseLines) -> None:
        self._lines = lines
        self._now = 0
        self._setting = False
        super().__init__()
        self._delegate = CaseDelegate(self._line, self)
        self.rows: RowsModel[CaseRow] = RowsModel([self._column()], key=lambda row: row.id, parent=self)
        teach(self, self.rows)
        self.setItemDelegate(self._delegate)
        self.setProperty("look", "flush")
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.fit_rows()

    def show_rows(self, rows: Sequence[CaseRow], selected: int | None, now: int) -> None:
        """Show these rows, with the case of this id selected when it is among them."""
        self._now = now
        self._setting = True
        self.rows.set_rows(rows)
        self._select(selected)
        self._setting = False
        self.viewport().update()

    def retranslate(self, name: str) -> None:
        """Name the list, and speak its rows again."""
        self.setAccessibleName(name)
        self.viewport().update()

    def fit_rows(self) -> None:
        """All rows are as high as two lines and the chips."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = CaseDelegate.row_height(option.font)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def is_cut(self, index: QModelIndex) -> bool:
        """A headline or chip may be cut in any row; what is told on pointing is the whole row."""
        return index.isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first and the last row: a table would go to the ends of the row instead."""
        key = Qt.Key(event.key())
        if event.modifiers() or key not in (Qt.Key.Key_Home, Qt.Key.Key_End) or not self.rows.rows:
            super().keyPressEvent(event)
            return
        self.setCurrentIndex(self.rows.index(0 if key == Qt.Key.Key_Home else len(self.rows.rows) - 1, 0))

    def _select(self, case_id: int | None) -> None:
        current = self.rows.data(self.currentIndex(), KEY_ROLE)
        if case_id is not None and current == case_id and self.selectionModel().hasSelection():
            return
        place = None if case_id is None else self.rows.row_of(case_id)
        if place is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.rows.index(place, 0))

    def _tell(self, current: QModelIndex) -> None:
        case_id = self.rows.data(current, KEY_ROLE)
        if not self._setting and isinstance(case_id, int):
            self.picked.emit(case_id)

    def _line(self, row: CaseRow) -> CaseLine:
        return self._lines.line(row, self._now)

    def _column(self) -> Column[CaseRow]:
        return Column("", lambda row: self._line(row).spoken)
