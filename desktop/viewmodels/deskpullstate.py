"""How far a pull is, how the last one went, and whether the server was there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.progress import ProgressStep
from desktop.services.deskkeys import KeyReport
from desktop.services.deskround import LogReport
from desktop.services.errors import GatewayError
from desktop.services.sync import PullReport


class Line(StrEnum):
    """How the last word with the server went."""

    UNKNOWN = "unknown"
    GOOD = "good"
    OFFLINE = "offline"
    REFUSED = "refused"


LOG_PHASE = "log"
"""How progress calls the reading of the log."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What a pull did: capsules, what the log says of them, what came of the keys (which stops nothing)."""

    report: PullReport
    log: LogReport
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
    log: LogReport | None = None
    line: Line = Line.UNKNOWN
    failure: Exception | None = None
    key_failure: Exception | None = None
    waiting: int = 0
    renewing: bool = False
    keys: KeyReport | None = None

    @property
    def pulling(self) -> bool:
        """Whether texts are pulled, or the log is read, now."""
        return self.step is not None

    @property
    def reading_log(self) -> bool:
        """Whether all texts are here and the log is read."""
        return self.step is not None and self.step.phase == LOG_PHASE


def line_of(error: Exception | None) -> Line:
    """How a word with the server went."""
    if error is None:
        return Line.GOOD
    if not isinstance(error, GatewayError):
        return Line.UNKNOWN
    return Line.OFFLINE if error.acts == "environment" else Line.REFUSED
