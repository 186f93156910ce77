"""The list of cases: any number of rows, the selection kept by case, keyboard first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.viewmodels.deskrows import CaseRow
from desktop.views.desk.casedelegate import CaseDelegate
from desktop.views.desk.caselines import CaseLine, CaseLines
from desktop.views.shared.tables import KEY_ROLE, Column, RowsModel


class CaseList(QListView):
    """`picked` carries the id of the case that became current by keyboard or pointer."""

    picked = Signal(int)

    def __init__(self, lines: CaseLines) -> None:
        super().__init__()
        self._lines = lines
        self._now = 0
        self._setting = False
        self.rows: RowsModel[CaseRow] = RowsModel([self._column()], key=lambda row: row.id, parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(CaseDelegate(self._line, self))
        self.setProperty("look", "flush")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

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

    def _select(self, case_id: int | None) -> None:
        place = None if case_id is None else self.rows.row_of(case_id)
        if place is None:
            self.selectionModel().clear()
            return
        index = self.rows.index(place, 0)
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)

    def _tell(self, current: QModelIndex) -> None:
        case_id = self.rows.data(current, KEY_ROLE)
        if not self._setting and isinstance(case_id, int):
            self.picked.emit(case_id)

    def _line(self, row: CaseRow) -> CaseLine:
        return self._lines.line(row, self._now)

    def _column(self) -> Column[CaseRow]:
        return Column("", lambda row: self._line(row).spoken)
