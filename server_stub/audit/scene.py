"""What every part of an audit works with: who is asked, what the auditor brings, what was seen and found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from crypto.errors import CryptoError
from crypto.logevidence import Evidence, Kind
from crypto.logproof import prove
from server_stub.audit.look import Get, Head, Seen
from server_stub.audit.report import Report
from server_stub.audit.state import Kept


class Given(NamedTuple):
    """What the auditor brings.

    `fingerprint`: the office's thirty digits, if known; `floor`: the lowest card sequence to take; `now`:
    unix seconds; `pause` waits for a publication under way.
    """

    fingerprint: str | None
    floor: int
    kept: Kept | None
    now: float
    pause: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """One audit of what one look showed."""

    get: Get
    given: Given
    seen: Seen
    report: Report

    def alarm(self, kind: Kind, *heads: Head, where: str = "") -> None:
        """Report what does not hold, with a file about the heads given, or about the newest one."""
        self.report.alarm(self.seen.evidence(kind, *heads, where=where))

    def fetch(self, path: str, size_bytes: int) -> bytes:
        """A file of the log."""
        return self.get(f"/v1/log/{path}", size_bytes)


def holds(evidence: Evidence) -> bool:
    """Whether a file proves what it says."""
    try:
        return prove(evidence) is not None
    except CryptoError:
        return False
