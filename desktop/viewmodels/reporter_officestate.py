"""The office as the window shows it: proposed or accepted, reached or not, and over which connection."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.extraquestions import ExtraQuestion
from desktop.services.errors import OfficeError
from desktop.services.offices import OfficeSource
from desktop.services.officeview import OfficeView, words_in
from desktop.services.routes import Route, is_loopback
from desktop.viewmodels.reporter_world import OfficeLine

Office: TypeAlias = OfficeView
"""What pages are given to show; they do not know where it came from."""


def charter_of(office: Office, language: str) -> str:
    """The office's charter in that language, else in English, else in whichever stands first."""
    return words_in(office.card.charter, language)


def extras_of(office: Office) -> tuple[ExtraQuestion, ...]:
    """The office's own questions, as the form takes them."""
    return tuple(
        ExtraQuestion(id=one.id, kind=one.kind, words=one.words, options=one.options)
        for one in office.card.questions
    )


class Stage(StrEnum):
    """How far the choice of an office is."""

    EMPTY = "empty"
    PROPOSED = "proposed"
    READY = "ready"


class Origin(StrEnum):
    """Where the fingerprint came from."""

    GIVEN = "given"
    """Started with it; becomes one of the other two once it is read."""
    FILE = "file"
    ADDRESS = "address"


class Connection(StrEnum):
    """How the server is reached, as it is and not as one would wish."""

    NONE = "none"
    LOCAL = "local"
    TOR = "tor"
    PROXY = "proxy"
    """Through a proxy that is not known to be Tor's."""
    DIRECT = "direct"
    UNCHOSEN = "unchosen"
    """Neither a proxy nor the direct way was chosen: nothing is sent."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up gave. `line` is None while no way to the server was chosen."""

    source: OfficeSource
    origin: Origin
    office: OfficeView | None
    line: OfficeLine | None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class OfficeState:
    """`office` is the accepted one, `proposed` one to compare first. `error` is about the last look-up.

    `beside`: the path of an office file that lies beside the program, empty where there is none.
    """

    route: Route
    stage: Stage = Stage.EMPTY
    office: OfficeView | None = None
    origin: Origin | None = None
    proposed: OfficeView | None = None
    proposed_origin: Origin | None = None
    busy: bool = False
    error: Exception | None = None
    connection: Connection = Connection.NONE
    beside: str = ""

    @property
    def reached(self) -> bool:
        """Whether the office's keys came from its server in this run."""
        return self.office is not None and bool(self.office.beacon)

    @property
    def betrayed(self) -> bool:
        """The server showed something that is not this office: nothing may be sealed to what it says."""
        return isinstance(self.error, OfficeError) and self.stage is Stage.READY

    @property
    def can_seal(self) -> bool:
        """Whether a report can be sealed now."""
        return self.reached and not self.betrayed


def connection_of(host: str, route: Route) -> Connection:
    """What a route means for an office's host."""
    if route.proxy is not None:
        return Connection.TOR if route.proxy.tor else Connection.PROXY
    if is_loopback(host):
        return Connection.LOCAL
    return Connection.DIRECT if route.direct else Connection.UNCHOSEN
