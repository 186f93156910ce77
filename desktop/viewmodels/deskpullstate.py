"""How far a pull is, how the last one went, and whether the server was there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.runtime.progress import ProgressStep
from desktop.services.deskkeys import KeyReport
from desktop.services.errors import GatewayError
from desktop.services.sync import PullReport


class Line(StrEnum):
    """How the last word with the server went."""

    UNKNOWN = "unknown"
    GOOD = "good"
    OFFLINE = "offline"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Brought:
    """What a pull did: the server's capsules, and what came of the keys (an error does not stop it)."""

    report: PullReport
    at: int
    key_failure: Exception | None


@dataclass(frozen=True, slots=True)
class PullState:
    """`step` while texts are pulled, `files` while files are fetched, of one case when `fetching` names it.

    `last_at`: the last pull that went through; `waiting`: replies that are not posted yet.
    """

    step: ProgressStep | None = None
    files: ProgressStep | None = None
    fetching: int | None = None
    paused: bool = False
    last_at: int | None = None
    report: PullReport | None = None
    line: Line = Line.UNKNOWN
    failure: Exception | None = None
    key_failure: Exception | None = None
    waiting: int = 0
    renewing: bool = False
    keys: KeyReport | None = None

    @property
    def pulling(self) -> bool:
        """Whether texts are pulled now."""
        return self.step is not None


def line_of(error: Exception | None) -> Line:
    """How a word with the server went."""
    if error is None:
        return Line.GOOD
    if not isinstance(error, GatewayError):
        return Line.UNKNOWN
    return Line.OFFLINE if error.acts == "environment" else Line.REFUSED
