"""Capsules that could not be opened or believed: kept as they came, with the reason, in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.errors import explain_code_to_reviewer
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import ended, joined
from desktop.viewmodels.deskaside import AsideRow
from desktop.viewmodels.deskpeople import OfficeModel, OfficeState
from desktop.views.desk.dating import Dating
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.placepage import PlacePage
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.empty import StatePane
from desktop.views.shared.tables import Column, RowsModel, make_table, replace_rows


class UnreadablePage(PlacePage):
    """A table, and one button that tries again."""

    def __init__(self, model: OfficeModel) -> None:
        super().__init__()
        self._model = model
        self._dating = Dating(self)
        self._rows: RowsModel[AsideRow] = RowsModel(self._columns(), key=lambda row: row.id, parent=self)
        self.table = make_table(self._rows, "", stretch=1)
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self._told = Banner()
        self.again = Button(icon_name="refresh")
        self.again.clicked.connect(model.retry)
        self._empty = StatePane()
        self.body.addWidget(self.failure)
        self.body.addWidget(self._told)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        model.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show what was put aside."""
        state = self._model.snapshot
        replace_rows(self.table, self._rows, state.unreadable)
        full = bool(state.unreadable)
        self.table.setVisible(full)
        self.again.setVisible(full)
        self.again.setEnabled(not state.retrying)
        self._empty.setVisible(not full)
        self.failure.show_failure(state.failure)
        self._tell(state)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("Unreadable items"),
            self.tr(
                "Anybody can send rubbish, and a server can damage what it holds. Such items stay here as"
                " they came. As a rule nothing needs to be done."
            ),
        )
        self.table.setAccessibleName(self.tr("Unreadable items"))
        self._rows.set_columns(self._columns())
        self.again.setText(self.tr("Try to open them again"))
        self._empty.show_empty(
            self.tr("Nothing was put aside"), self.tr("Everything that came could be opened."), icon="check"
        )
        self.show_state()

    def _tell(self, state: OfficeState) -> None:
        if state.retried is None:
            self._told.clear()
            return
        opened = fill(self.tr("Opened after all: {number}"), number=state.retried.new)
        self._told.show_message(Tone.NEUTRAL, opened)

    def _columns(self) -> list[Column[AsideRow]]:
        return [
            Column(self.tr("Received"), lambda row: self._dating.moment(row.received_at)),
            Column(self.tr("Why"), self._why),
            Column(self.tr("Code"), lambda row: row.verdict),
            Column(self.tr("Item"), lambda row: row.entry),
            Column(self.tr("Kept"), lambda row: self.tr("Yes") if row.kept else self.tr("Listed only")),
        ]

    def _why(self, row: AsideRow) -> str:
        explained = explain_code_to_reviewer(row.verdict)
        return joined(ended(explained.title), explained.happened)
