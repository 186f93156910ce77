"""What the connection page folds away: bridges, proxies, what a VPN does, and going without Tor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.reporter_connection import ConnectionModel
from desktop.views.reporter.errorwords import error_text
from desktop.views.shared.buttons import Button
from desktop.views.shared.fields import LineField, LongField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

EXAMPLE_PROXY = "socks5h://127.0.0.1:9050"
"""Where Tor listens as a rule."""
EXAMPLE_BRIDGE = "obfs4 192.0.2.7:443 0123… cert=… iat-mode=0"
BRIDGE_ROWS = 4


class BridgesFold(Speaking):
    """Bridge lines, pasted or from the office's file."""

    def __init__(self, connection: ConnectionModel) -> None:
        super().__init__()
        self._connection = connection
        self.text, self.warning = Label("", TextStyle.MUTED), Label("", TextStyle.MUTED)
        self.lines = LongField(example=EXAMPLE_BRIDGE, rows=BRIDGE_ROWS)
        self.use, self.from_office, self.without = Button(), Button(), Button()
        self.use.clicked.connect(lambda: connection.use_bridges(self.lines.text()))
        self.from_office.clicked.connect(self._take_from_office)
        self.without.clicked.connect(self._use_none)
        _stack(self, self.text, self.from_office, self.lines, self.use, self.without, self.warning)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.text.setText(
            self.tr(
                "A bridge is an entrance to Tor that is not in its public list. Get some from"
                " bridges.torproject.org, by e-mail from the Tor Project, or from somebody you trust, if"
                " possible not over this network."
            )
        )
        self.lines.set_words(self.tr("Bridges, one a line"), self.tr("obfs4, snowflake, webtunnel or plain."))
        self.use.setText(self.tr("Start Tor with these bridges"))
        self.from_office.setText(self.tr("Take the office's bridges"))
        self.without.setText(self.tr("Start Tor without bridges"))
        self.warning.setText(
            self.tr(
                "A bridge sees that you use Tor, not what for. Snowflake and WebTunnel disguise it as visits"
                " to other sites; your network sees those sites' names being looked up."
            )
        )
        self.show_state()

    def show_state(self) -> None:
        """Show what is wrong with the lines, and whether the office offers some."""
        state = self._connection.snapshot
        error = state.bridges_error
        self.lines.set_fault(f"{explain(error).title}\n{error_text(explain(error))}" if error else "")
        self.from_office.setVisible(bool(self._connection.office_bridges))
        self.without.setVisible(state.bridges > 0)
        self.lines.editor.setReadOnly(state.busy)
        for button in (self.use, self.from_office, self.without):
            button.setEnabled(not state.busy)

    def _take_from_office(self) -> None:
        """They are shown before they are used."""
        self.lines.set_text("\n".join(self._connection.office_bridges))
        self.lines.editor.setFocus()

    def _use_none(self) -> None:
        self.lines.set_text("")
        self._connection.use_bridges("")


class ProxyFold(Speaking):
    """A proxy instead of Tor, or one without which Tor does not get out."""

    def __init__(self, connection: ConnectionModel, shown: str) -> None:
        super().__init__()
        self._connection = connection
        self.text = Label("", TextStyle.MUTED)
        self.proxy = LineField(example=EXAMPLE_PROXY)
        self.proxy.set_text(shown)
        self.before_tor, self.use = Button(), Button()
        self.before_tor.clicked.connect(lambda: connection.use_proxy(self.proxy.text(), before_tor=True))
        self.use.clicked.connect(lambda: connection.use_proxy(self.proxy.text()))
        _stack(self, self.text, self.proxy, self.before_tor, self.use)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.text.setText(
            self.tr(
                "Some networks let nothing out but through their proxy. Tor can go through it. If Tor listens"
                " at another place, give that place here and use it directly."
            )
        )
        self.proxy.set_words(
            self.tr("Address of the proxy"),
            self.tr("socks5h:// or http:// with digits. Names are looked up there, never here."),
        )
        self.before_tor.setText(self.tr("Start Tor behind this proxy"))
        self.use.setText(self.tr("Use this proxy directly"))
        self.show_state()

    def show_state(self) -> None:
        """Show what is wrong with the address."""
        state = self._connection.snapshot
        error = state.proxy_error
        self.proxy.set_fault(f"{explain(error).title}\n{error_text(explain(error))}" if error else "")
        for button in (self.before_tor, self.use):
            button.setEnabled(not state.busy)


class VpnFold(Speaking):
    """What a VPN does and does not."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", TextStyle.MUTED)
        _stack(self, self.text)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.text.setText(
            self.tr(
                "A VPN is not Tor: its provider sees your internet address and whom you call, and can be made"
                " to tell. It can help to reach Tor where Tor is blocked. An employer's VPN shows the"
                " employer when you use Tor: do not report over it."
            )
        )


class DirectFold(Speaking):
    """The deliberate way without Tor."""

    def __init__(self, connection: ConnectionModel) -> None:
        super().__init__()
        self._connection = connection
        self.text = Label("", TextStyle.MUTED)
        self.direct = Button()
        self.direct.clicked.connect(connection.go_direct)
        _stack(self, self.text, self.direct)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.text.setText(
            self.tr(
                "What you write stays sealed. But the office's server sees your internet address, and your"
                " network, its operator and whoever watches it see that you call this office, and when."
                " Choose this only if that cannot harm you. An onion address cannot be reached like this."
            )
        )
        self.direct.setText(self.tr("Connect directly, not anonymously"))
        self.show_state()

    def show_state(self) -> None:
        """Wait while something else is being tried."""
        self.direct.setEnabled(not self._connection.snapshot.busy)


def _stack(fold: QWidget, *parts: QWidget) -> None:
    layout = column(fold, Space.S)
    for part in parts:
        if isinstance(part, Button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(part)
