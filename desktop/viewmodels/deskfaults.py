"""What a server did that an honest one does not, and how far its log was checked, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.services.desk import Desk
from desktop.services.deskevidence import has_evidence
from desktop.services.desklog import log_standing
from desktop.services.logalarms import who_acts
from desktop.services.vaultlog import missing, never_given
from desktop.services.vaultoffice import server_faults

MOST_CASES = 12
"""Numbers of cases that are named; of more, how many there are."""


@dataclass(frozen=True, slots=True)
class FaultLine:
    """One fault. `last_at`: unix seconds; `acts`: who must act; `evidence`: there is some to save."""

    id: int
    kind: str
    last_at: int
    times: int
    acts: str = "peer"
    evidence: bool = False


@dataclass(frozen=True, slots=True)
class LogLine:
    """How far the log was checked, and the last word on it; times in unix seconds, 0 for never.

    `missing`: reports of this desk that the log lacks, `cases` their numbers where they are known;
    `not_given`: entries whose report never came.
    """

    size: int = 0
    published: int = 0
    checked_at: int = 0
    cosigned: int = 0
    missing: int = 0
    not_given: int = 0
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedEvidence:
    """Where evidence was saved, and whether it proves something to anybody or only records it."""

    path: Path
    proves: bool


def fault_lines(desk: Desk) -> tuple[FaultLine, ...]:
    """All faults, the latest first."""
    return tuple(
        FaultLine(one.id, one.kind, one.last_at, one.times, who_acts(one.kind).value, has_evidence(one))
        for one in server_faults(desk.vault.db)
    )


def log_line(desk: Desk) -> LogLine:
    """What the vault knows of the log."""
    standing, lacking = log_standing(desk), missing(desk.vault.db)
    return LogLine(
        size=standing.size,
        published=standing.published,
        checked_at=standing.checked_at,
        cosigned=standing.cosigned,
        missing=len(lacking),
        not_given=len(never_given(desk.vault.db)),
        cases=tuple(one.case for one in lacking if one.case)[:MOST_CASES],
    )
