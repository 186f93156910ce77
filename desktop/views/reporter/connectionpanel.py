"""How the server is reached: a proxy that resolves names itself, or directly, on purpose only."""

from __future__ import annotations

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import Connection
from desktop.views.reporter.officewords import connection_words
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.fields import LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

EXAMPLE_PROXY = "socks5h://127.0.0.1:9050"
"""Where Tor listens as a rule."""


class ConnectionPanel(Speaking):
    """The present connection, a proxy to use instead, and the deliberate way without one."""

    def __init__(self, office: OfficeModel) -> None:
        super().__init__()
        self._office = office
        card = Card()
        self.title = Label("", TextStyle.LEAD)
        self.chip = Chip()
        self.text = Label("", TextStyle.MUTED)
        self.proxy = LineField(example=EXAMPLE_PROXY)
        route = office.snapshot.route
        if route.proxy is not None:
            self.proxy.set_text(f"socks5h://{route.proxy.host}:{route.proxy.port}")
        self.use = Button()
        self.use.clicked.connect(lambda: office.use_proxy(self.proxy.text()))
        self.proxy.line.returnPressed.connect(lambda: office.use_proxy(self.proxy.text()))
        self.direct_text = Label("", TextStyle.MUTED)
        self.direct = Button()
        self.direct.clicked.connect(office.go_direct)
        for part in (self.title, self.chip, self.text, self.proxy, self.use, self.direct_text, self.direct):
            card.body.addWidget(part)
        column(self, Space.NONE).addWidget(card)
        office.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Connection"))
        self.text.setText(
            self.tr(
                "If Tor runs on this computer, give its address here: then neither the office's server nor"
                " your network can tell who is calling."
            )
        )
        self.proxy.set_words(
            self.tr("Proxy (SOCKS5)"), self.tr("Leave it empty to use none. Names are looked up there too.")
        )
        self.use.setText(self.tr("Use this proxy"))
        self.direct_text.setText(
            self.tr(
                "Without a proxy the server and your network see your internet address. Choose this only if"
                " that cannot harm you."
            )
        )
        self.direct.setText(self.tr("Connect directly, not anonymously"))
        self.show_state()

    def show_state(self) -> None:
        """Show how it is now."""
        state = self._office.snapshot
        self.chip.show_state(*connection_words(state))
        self.proxy.set_fault(explain(state.route_error).title if state.route_error else "")
        needed = state.connection in (Connection.UNCHOSEN, Connection.NONE) and not state.route.direct
        self.direct.setVisible(needed)
        self.direct_text.setVisible(needed)
