"""The server: how it is reached, how it says it is, and what it did that an honest one does not."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.amounts import size_words
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.viewmodels.deskpeople import OfficeModel, OfficeState
from desktop.viewmodels.deskpull import PullModel
from desktop.viewmodels.deskroutes import Way
from desktop.views.desk.dating import Dating
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.placepage import PlacePage
from desktop.views.desk.serverfaults import FaultRow, FaultWords, fault_rows
from desktop.views.desk.ways import WayField
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.empty import StatePane
from desktop.views.shared.labels import Label
from desktop.views.shared.tables import Column, RowsModel, make_table

_WIDTH_PX = 860


class ServerPage(PlacePage):
    """What the server says of itself is its own word only."""

    def __init__(self, model: OfficeModel, pull: PullModel) -> None:
        super().__init__(width_px=_WIDTH_PX)
        self._model, self._pull = model, pull
        self._dating = Dating(self)
        self._words = FaultWords(self)
        self.failure = FailureBanner()
        self._facts = FactGrid()
        self.ask = Button(icon_name="refresh")
        self.ask.clicked.connect(model.ask_server)
        self.way = WayField()
        self.way.picked.connect(lambda way: model.take_way(Way(way)))
        card = Card()
        card.body.addWidget(self._facts)
        card.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._head = Label("", TextStyle.STRONG)
        self._hint = Label("", TextStyle.MUTED)
        self._rows: RowsModel[FaultRow] = RowsModel(self._columns(), key=lambda row: row.key, parent=self)
        self.table = make_table(self._rows, "", stretch=1)
        self._calm = StatePane()
        for part in (self.failure, card, self.way, self._head, self._hint, self._calm):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        model.changed.connect(self.show_state)
        pull.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show what is known of the server."""
        state = self._model.snapshot
        self.failure.show_failure(state.failure or self._pull.snapshot.failure)
        self.ask.setEnabled(not state.asking)
        self.ask.setText(self.tr("Asking…") if state.asking else self.tr("Ask the server"))
        if state.office is not None:
            self.way.show_ways(state.office.ways, state.office.way)
        self._facts.show_rows(self._lines(state))
        self._rows.set_rows(fault_rows(state.faults))
        self.table.setVisible(bool(state.faults))
        self._calm.setVisible(not state.faults)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("Server"),
            self.tr("It holds sealed reports and cannot read them. What it says is its word."),
        )
        self._head.setText(self.tr("What was not as it should be"))
        self._hint.setText(
            self.tr("Proof is kept in the vault. If lines come often, ask who runs the server, or move.")
        )
        self.table.setAccessibleName(self.tr("What was not as it should be"))
        self._rows.set_columns(self._columns())
        self._calm.show_empty(
            self.tr("Nothing was noticed"), self.tr("The server has behaved as it should."), icon="check"
        )
        self.show_state()

    def _lines(self, state: OfficeState) -> list[FactRow]:
        pull, locale = self._pull.snapshot, self.locale()
        never = self.tr("Never yet")
        last = never if pull.last_at is None else self._dating.moment(pull.last_at)
        rows = [
            FactRow(self.tr("Address"), "" if state.office is None else state.office.host),
            FactRow(self.tr("Last pull"), last, muted=pull.last_at is None),
            FactRow(self.tr("Replies to send"), locale.toString(pull.waiting)),
        ]
        status = state.status
        if status is None:
            return rows
        free = fill_plainly(
            self.tr("{free} free, {reserve} kept for reports"),
            free=size_words(status.free_bytes),
            reserve=size_words(status.reserve_bytes),
        )
        return [
            *rows,
            FactRow(self.tr("Capsules held"), locale.toString(status.capsules)),
            FactRow(self.tr("Replies on the board"), locale.toString(status.replies)),
            FactRow(self.tr("Pieces of files"), locale.toString(status.chunks)),
            FactRow(self.tr("Room"), free),
            FactRow(self.tr("Card it shows"), self._card(status.card_sequence, status.card_expires)),
        ]

    def _card(self, sequence: int, expires: int) -> str:
        text = self.tr("Number {number}, good until {day}")
        return fill_plainly(text, number=self.locale().toString(sequence), day=self._dating.day(expires))

    def _columns(self) -> list[Column[FaultRow]]:
        return [
            Column(self.tr("Last"), lambda row: self._dating.moment(row.last_at)),
            Column(self.tr("What"), lambda row: self._words.words(row.kind)),
            Column(self.tr("Times"), lambda row: self.locale().toString(row.times), number=True),
        ]
