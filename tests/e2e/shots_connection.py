"""Pictures of the connection: before it is chosen, while Tor starts, where Tor is blocked, and without it."""

from __future__ import annotations

from desktop.viewmodels.reporter_window import Place
from tests.e2e.hands import settle
from tests.e2e.shots_reporter import close, open_window
from tests.e2e.studio import Studio

BRIDGE = "obfs4 192.0.2.7:443 " + "0123456789" * 4 + " cert=… iat-mode=0"


def connection(studio: Studio) -> None:
    """Nothing of it leaves the studio: the start of Tor is held, and stopped before it begins."""
    window = open_window(studio)
    window.model.go(Place.CONNECTION)
    settle()
    studio.take("connection", window)
    with studio.held():
        window.model.connection.start()
        studio.advance(35, 100, "tor:loading_status")
        studio.take("connection-starting", window)
        window.model.connection.cancel()
    page = window.connection
    page.blocked.unfold()
    page.bridges.lines.set_text(BRIDGE)
    window.model.connection.use_bridges(BRIDGE)
    settle()
    studio.take("connection-blocked", window)
    page.bridges.lines.set_text("")
    page.proxy.proxy.set_text("proxy.example.org:8080")
    window.model.connection.use_proxy(page.proxy.proxy.text())
    for fold in (page.more, page.about_vpn, page.without_tor):
        fold.unfold()
    settle()
    page.scroller.verticalScrollBar().setValue(page.scroller.verticalScrollBar().maximum())
    studio.take("connection-without", window)
    close(window)
