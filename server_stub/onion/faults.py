"""What can keep the server from being an onion service, in one table; `docs/server.md` lists the same."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from server_stub.problems import Actor


class OnionFault(StrEnum):
    """Why the onion service is not published; the codes never change their meaning."""

    NOT_RUNNING = "tor_not_running"
    FORBIDDEN = "tor_forbidden"
    STRANGER = "tor_stranger"
    LOCKED = "tor_locked"
    REFUSED = "tor_refused"
    TOO_OLD = "tor_too_old"
    TAKEN = "onion_taken"
    OFFLINE = "tor_offline"
    GARBLED = "tor_garbled"
    SILENT = "tor_silent"
    GONE = "tor_gone"


class Words(NamedTuple):
    """A fault in words, and who must act."""

    text: str
    actor: Actor


TABLE: dict[OnionFault, Words] = {
    OnionFault.NOT_RUNNING: Words(
        "Nothing answers at tor's control port: start tor, with `ControlPort 9051` and"
        " `CookieAuthentication 1` in its torrc, or name its place with --tor-control.",
        Actor.OPERATOR,
    ),
    OnionFault.FORBIDDEN: Words(
        "The server's user may not use tor's control socket or read its cookie: set"
        " `CookieAuthFileGroupReadable 1`, add the user to tor's group, and start both again.",
        Actor.OPERATOR,
    ),
    OnionFault.STRANGER: Words(
        "Whoever answers at the control port does not prove to be tor, so it is not given the onion key:"
        " look what listens there.",
        Actor.OPERATOR,
    ),
    OnionFault.LOCKED: Words(
        "This tor lets nobody in by its cookie: set `CookieAuthentication 1` in its torrc.", Actor.OPERATOR
    ),
    OnionFault.REFUSED: Words(
        "This tor refuses to publish an onion service: look at its log.", Actor.OPERATOR
    ),
    OnionFault.TOO_OLD: Words(
        "This tor is too old for onion services of version 3: update it.", Actor.OPERATOR
    ),
    OnionFault.TAKEN: Words(
        "Another server publishes the same onion service through this tor: stop one of them.", Actor.OPERATOR
    ),
    OnionFault.OFFLINE: Words(
        "tor has not made the onion service known yet: look whether it reaches its network.", Actor.OPERATOR
    ),
    OnionFault.GARBLED: Words("What answers at the control port does not speak like tor.", Actor.OPERATOR),
    OnionFault.SILENT: Words("tor's control port does not answer in time; it is tried again.", Actor.NOBODY),
    OnionFault.GONE: Words(
        "The connection to tor ended. The onion service comes back by itself when tor does.", Actor.NOBODY
    ),
}


class OnionFailed(Exception):
    """The onion service is not published, and why."""

    def __init__(self, fault: OnionFault) -> None:
        super().__init__(fault.value)
        self.fault = fault
