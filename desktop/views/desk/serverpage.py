"""The server: how it is reached, how it says it is, and what it did that an honest one does not."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.amounts import size_words
from desktop.runtime.messages import fill_plainly
from desktop.runtime.tasks import Runner
from desktop.viewmodels.deskfaults import LogLine
from desktop.viewmodels.deskpeople import OfficeModel, OfficeState
from desktop.viewmodels.deskpull import PullModel
from desktop.viewmodels.deskroutes import Way
from desktop.views.desk.dating import Dating
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.faultlist import FaultList
from desktop.views.desk.placepage import PlacePage
from desktop.views.desk.ways import WayField
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card

_WIDTH_PX = 860


class ServerPage(PlacePage):
    """What the server says of itself is its own word only; its log is checked."""

    def __init__(self, model: OfficeModel, pull: PullModel, runner: Runner) -> None:
        super().__init__(width_px=_WIDTH_PX)
        self._model, self._pull = model, pull
        self._dating = Dating(self)
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self._facts = FactGrid()
        self.ask = Button(icon_name="refresh")
        self.ask.clicked.connect(model.ask_server)
        self.way = WayField()
        self.way.picked.connect(lambda way: model.take_way(Way(way)))
        card = Card()
        card.body.addWidget(self._facts)
        card.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.faults = FaultList(model, runner)
        for part in (self.failure, card, self.way):
            self.body.addWidget(part)
        self.body.addWidget(self.faults, 1)
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

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("Server"),
            self.tr("It holds sealed reports and cannot read them. Its log is checked at every pull."),
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
            *self._log(state.log),
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

    def _log(self, log: LogLine) -> list[FactRow]:
        """How far the log was checked, and what lacks."""
        never, locale = self.tr("Never yet"), self.locale()
        checked = fill_plainly(
            self.tr("{entries} entries, published {moment}"),
            entries=locale.toString(log.size),
            moment=self._dating.moment(log.published),
        )
        signed = self._dating.moment(log.cosigned)
        rows = [
            FactRow(self.tr("Log checked"), checked if log.checked_at else never, muted=not log.checked_at),
            FactRow(self.tr("Log signed"), signed if log.cosigned else never, muted=not log.cosigned),
        ]
        if log.missing:
            named = f" ({', '.join(log.cases)})" if log.cases else ""
            rows.append(FactRow(self.tr("Missing in the log"), locale.toString(log.missing) + named))
        if log.not_given:
            rows.append(FactRow(self.tr("Never came here"), locale.toString(log.not_given)))
        return rows
