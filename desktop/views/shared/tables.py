"""Tables and lists over rows that never change: a new tuple of rows replaces the old one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip

from desktop.domain.safe_text import visible
from desktop.runtime.icons import ICON_PX, icon
from desktop.runtime.measures import Space
from desktop.runtime.theme import theme
from desktop.views.shared.tips import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row object itself."""
KEY_ROLE = ROW_ROLE + 1
"""The row's key."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True)  # slots and Generic do not go together: Column[Row](...) sets an attribute
class Column(Generic[Row]):
    """One column: its heading, a row's text in it, and whether it is a number."""

    title: str
    text: Callable[[Row], str]
    number: bool = False
    icon: Callable[[Row], str] | None = None
    """The name of a row's icon, drawn before the text."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A read-only table over immutable rows; every text is shown as one visible line."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        """`key` names a row across replacements, so that a selection survives them."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows. The same keys in the same order only repaint what they show."""
        fresh = tuple(rows)
        if self._same_keys(fresh):
            self._rows = fresh
            if fresh:
                last = self.index(len(fresh) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def _same_keys(self, fresh: tuple[Row, ...]) -> bool:
        if fresh is self._rows:
            return True
        pairs = zip(fresh, self._rows, strict=False)
        return len(fresh) == len(self._rows) and all(
            new is old or self._key(new) == self._key(old) for new, old in pairs
        )

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Replace the columns (in another language)."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def row_of(self, key: Hashable) -> int | None:
        """Where the row with this key is."""
        for place, row in enumerate(self._rows):
            if self._key(row) == key:
                return place
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows at the top level; there is no other."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Columns at the top level."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, alignment, the row (`ROW_ROLE`) or its key (`KEY_ROLE`)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return visible(column.text(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(number=column.number)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return icon(column.icon(row), "muted")
        if role == ROW_ROLE:
            return row
        return self._key(row) if role == KEY_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Headings of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(number=self._columns[section].number)
        return None


def _alignment(*, number: bool) -> int:
    side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class Table(QTableView):
    """A table whose rows and icons follow the type size."""

    def changeEvent(self, event: QEvent) -> None:
        """Another font or zoom."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit_rows()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pointing at a text that is cut tells the whole of it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(self.indexAt(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip(self, index: QModelIndex) -> str:
        """What is told on pointing at a cell: its text when that is cut, else nothing."""
        return plain_tip(str(index.data(Qt.ItemDataRole.DisplayRole))) if self.is_cut(index) else ""

    def is_cut(self, index: QModelIndex) -> bool:
        """Whether a cell is narrower than its text."""
        return index.isValid() and self.sizeHintForIndex(index).width() > self.visualRect(index).width()

    def fit_rows(self) -> None:
        """Every row has the same height: measuring each would cost seconds for long lists."""
        side = theme().px(ICON_PX)
        self.setIconSize(QSize(side, side))
        height = self.fontMetrics().height() + theme().px(Space.M)
        self.verticalHeader().setDefaultSectionSize(height)


def make_table(model: RowsModel[Any], name: str, *, stretch: int = 0) -> Table:
    """A table view with the house's manners; `stretch` is the column that takes the room."""
    view = Table()
    teach(view, model, stretch=stretch)
    view.setAccessibleName(name)
    return view


def teach(view: Table, model: RowsModel[Any], *, stretch: int = 0) -> None:
    """Give a view its model and the house's manners."""
    view.fit_rows()
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)


def replace_rows(view: QAbstractItemView, model: RowsModel[Row], rows: Sequence[Row]) -> None:
    """Set new rows and keep the selected one selected when it is still there."""
    current = view.currentIndex()
    key = model.data(current, KEY_ROLE) if current.isValid() else None
    model.set_rows(rows)
    place = None if key is None else model.row_of(key)
    if place is not None:
        view.setCurrentIndex(model.index(place, 0))
