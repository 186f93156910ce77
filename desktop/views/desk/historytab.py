"""What was done with a case, line by line."""

from __future__ import annotations

from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.deskcasestate import EventLine
from desktop.views.desk.actwords import ActWords
from desktop.views.desk.dating import Dating
from desktop.views.desk.wording import Wording
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.tables import Column, RowsModel, make_table

_Row = tuple[int, EventLine]


class HistoryTab(Speaking):
    """A table; the newest line stands first."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._words = ActWords(wording, self)
        self._dating = Dating(self)
        self._hint = Label("", TextStyle.MUTED)
        self._model: RowsModel[_Row] = RowsModel(self._columns(), key=lambda row: row[0], parent=self)
        self.table = make_table(self._model, "", stretch=1)
        layout = column(self, Space.M, (Space.L, Space.NONE, Space.XL))
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def show_events(self, events: tuple[EventLine, ...]) -> None:
        """Show a history."""
        self._model.set_rows(tuple(reversed(tuple(enumerate(events)))))

    def retranslate(self) -> None:
        """Set every word again."""
        self._hint.setText(self.tr("What this desk did and saw. It is kept in the vault."))
        self.table.setAccessibleName(self.tr("History"))
        self._model.set_columns(self._columns())

    def _columns(self) -> list[Column[_Row]]:
        return [
            Column(self.tr("Time"), lambda row: self._dating.moment(row[1].at)),
            Column(self.tr("What"), lambda row: self._words.words(row[1].kind, row[1].about)),
        ]
