"""One calm page: how the office is reached now, the way through Tor, and what to do when that is blocked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from desktop.domain.progress import ProgressStep
from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_connection import ConnectionModel, TorStage
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import Connection
from desktop.views.reporter.connectionfolds import BridgesFold, DirectFold, ProxyFold, VpnFold
from desktop.views.reporter.connectionwords import start_words, state_words
from desktop.views.reporter.errorwords import error_text
from desktop.views.reporter.officewords import connection_words
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.progress import TaskProgress

PERCENT = 100


class ConnectionPage(Page):
    """The state in words, one primary button, progress while Tor starts; the rest is folded away."""

    leave = Signal()

    def __init__(self, connection: ConnectionModel, office: OfficeModel) -> None:
        super().__init__()
        self._connection, self._office = connection, office
        self.card = Card(main=True)
        self.chip, self.text = Chip(), Label("", TextStyle.BODY)
        self.by_tor = PrimaryButton()
        self.by_tor.clicked.connect(connection.connect_by_tor)
        self.running, self.start = Button(), Button()
        self.running.clicked.connect(connection.use_running)
        self.start.clicked.connect(connection.start)
        self.progress = TaskProgress()
        self.progress.count_items()
        self.progress.cancel_requested.connect(connection.cancel)
        self.code = Label("", TextStyle.CODE)
        self.code_fold = Details(self.code)
        self.banner.body.addWidget(self.code_fold)
        route = office.snapshot.route
        self.bridges = BridgesFold(connection)
        self.proxy = ProxyFold(connection, route.proxy.address if route.proxy else "")
        self.vpn, self.direct = VpnFold(), DirectFold(connection)
        self.blocked, self.more = Details(self.bridges), Details(self.proxy)
        self.about_vpn, self.without_tor = Details(self.vpn), Details(self.direct)
        self._lay_out()
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        for changed in (connection.changed, office.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Connection"), self.tr("How this computer reaches the office's server. You decide.")
        )
        self.by_tor.setText(self.tr("Connect through Tor"))
        self.running.setText(self.tr("Use the Tor that is running"))
        self.start.setText(self.tr("Start Tor here"))
        self.blocked.set_summary(self.tr("My connection to Tor is blocked"))
        self.more.set_summary(self.tr("More: proxies"))
        self.about_vpn.set_summary(self.tr("What about a VPN?"))
        self.without_tor.set_summary(self.tr("I cannot use Tor"))
        self.show_state()

    def show_state(self) -> None:
        """Show how it is now, how far Tor is, or what is wrong and who must act."""
        state, office = self._connection.snapshot, self._office.snapshot
        by_tor = state.stage in (TorStage.FOUND, TorStage.OWN)
        if office.connection is Connection.NONE and by_tor:  # it waits for an office
            office = replace(office, connection=Connection.TOR)
        self.chip.show_state(*connection_words(office))
        self.text.setText(state_words(state.stage, office.connection))
        by_tor = by_tor or office.connection is Connection.TOR
        hides = state.busy and not self.by_tor.isHidden() and self.by_tor.hasFocus()
        self.by_tor.setVisible(not state.busy and not by_tor)
        # A Tor that was in use may have ended since.
        fails = office.error is not None
        self.running.setVisible(not state.busy and (fails or state.stage is not TorStage.FOUND))
        self.start.setVisible(not state.busy and (fails or state.stage is not TorStage.OWN))
        self.progress.setVisible(state.busy)
        if hides:
            # What had the focus is gone; without this it would wander to the bar.
            self.bar.back_button.setFocus()
        self._show_progress()
        self._show_fault()
        for fold in (self.bridges, self.proxy, self.direct):
            fold.show_state()

    def _show_progress(self) -> None:
        state = self._connection.snapshot
        if state.stage is TorStage.STARTING:
            self.progress.set_label(start_words(state.tag))
            self.progress.show_step(ProgressStep("", state.percent, PERCENT))
        else:
            self.progress.set_label(self.tr("Looking for a running Tor"))
            self.progress.show_step(ProgressStep())

    def _show_fault(self) -> None:
        error, office = self._connection.snapshot.error, self._office.snapshot
        # Of the look-up through a new way; that no way was chosen yet is said by the page as a whole.
        shown = error or (office.error if office.connection is not Connection.UNCHOSEN else None)
        needs_choice = getattr(shown, "code", "") in ("direct_not_chosen", "no_proxy")
        self.code_fold.setVisible(shown is not None and not needs_choice)
        if shown is None or needs_choice or self._connection.snapshot.busy or office.busy:
            self.banner.clear()
            return
        explained = explain(shown)
        self.code.setText(explained.code)
        self.banner.show_message(Tone.BAD, explained.title, error_text(explained))
        if explained.code in ("tor_stuck", "bridges_refused", "transport_failed"):
            self.blocked.unfold()

    def _lay_out(self) -> None:
        start = Qt.AlignmentFlag.AlignLeft
        body = self.card.body
        body.addWidget(self.chip, 0, start)
        body.addWidget(self.text)
        body.addWidget(self.progress)
        for button in (self.by_tor, self.running, self.start):
            body.addWidget(button, 0, start)
        self.body.addWidget(self.card)
        for fold in (self.blocked, self.more, self.about_vpn, self.without_tor):
            self.body.addWidget(fold)
