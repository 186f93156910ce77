"""What is said of the way through Tor: its state, and the stages of its start in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.viewmodels.reporter_connection import TorStage
from desktop.viewmodels.reporter_officestate import Connection

_FIRST, _LIST, _RELAYS, _PATH = "first", "list", "relays", "path"
_PARTS = {
    "onehop_create": _LIST,
    "requesting_status": _LIST,
    "loading_status": _LIST,
    "loading_keys": _LIST,
    "requesting_descriptors": _RELAYS,
    "loading_descriptors": _RELAYS,
    "enough_dirinfo": _RELAYS,
    "circuit_create": _PATH,
    "done": _PATH,
}
"""tor's names of its stages, in four parts; `ap_...` belong to the last, the others to the first."""


def start_words(tag: str) -> str:
    """What tor is doing, from its own name of the stage."""
    translate = QCoreApplication.translate
    part = _PARTS.get(tag, _PATH if tag.startswith("ap_") else _FIRST)
    return {
        _FIRST: translate("connection", "Tor is starting: looking for a way into its network"),
        _LIST: translate("connection", "Tor is starting: fetching the list of its relays"),
        _RELAYS: translate("connection", "Tor is starting: getting to know the relays"),
        _PATH: translate("connection", "Tor is starting: building a path"),
    }[part]


def state_words(stage: TorStage, connection: Connection) -> str:
    """What the present way means for whoever uses it."""
    translate = QCoreApplication.translate
    if connection is Connection.TOR and stage is TorStage.OWN:
        return translate(
            "connection",
            "Ombra started a Tor of its own, which ends with it. The office's server does not learn where you"
            " are, and your network does not learn whom you call; it can tell that you use Tor.",
        )
    return {
        Connection.TOR: translate(
            "connection",
            "The Tor that runs on this computer is used. The office's server does not learn where you are,"
            " and your network does not learn whom you call; it can tell that you use Tor.",
        ),
        Connection.PROXY: translate(
            "connection",
            "A proxy that is not Tor is used. Whoever runs it sees your internet address and which server"
            " you call. The office's server sees the proxy.",
        ),
        Connection.DIRECT: translate(
            "connection",
            "You chose to go without Tor. The office's server and your network see your internet address, and"
            " your network sees that you call this office.",
        ),
        Connection.LOCAL: translate(
            "connection", "The office's server is on this computer; nothing leaves it."
        ),
    }.get(
        connection,
        translate(
            "connection",
            "Nothing was connected yet. Through Tor, neither the office's server nor your network can tell"
            " who is calling.",
        ),
    )
