"""What could not be opened or believed: kept as it came, with the verdict, and shown; never in the way."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.intake import Examined
from desktop.services.vaultfile import Database

MAX_KEPT = 4_096
"""Capsules kept with their bytes (128 MiB); beyond, verdict and entry only: the server still has the rest."""

MAX_LISTED = 65_536
"""Rows at all; a server that makes more of them is counted, not listed."""


@dataclass(frozen=True, slots=True)
class QuarantineItem:
    """One capsule that was put aside. `verdict` is a code of `crypto.errors` or `internal`.

    `entry` is in hex. `has_bytes`: the capsule itself is kept and can be tried again.
    """

    id: int
    entry: str
    verdict: str
    place: str
    received_at: int
    stored_at: int
    has_bytes: int


def put_aside(db: Database, examined: Examined, now: int) -> bool:
    """Keep a capsule with its verdict; False when there is no room to list it."""
    ((listed, kept),) = db.rows("SELECT count(*), count(submission) FROM quarantine")
    if listed >= MAX_LISTED:
        return False
    db.insert(
        "quarantine",
        {
            "entry": examined.entry,
            "verdict": examined.verdict,
            "place": examined.place,
            "received_at": examined.received_at,
            "stored_at": now,
            "submission": examined.submission if kept < MAX_KEPT else None,
        },
    )
    return True


def quarantine(db: Database) -> list[QuarantineItem]:
    """All that was put aside, the latest first."""
    rows = db.rows(
        "SELECT id, hex(entry), verdict, place, received_at, stored_at, submission IS NOT NULL"
        " FROM quarantine ORDER BY id DESC"
    )
    return [QuarantineItem(*row) for row in rows]


def kept_submissions(db: Database) -> list[tuple[int, bytes, int]]:
    """(id, submission, received_at) of everything that can be tried again."""
    rows = db.rows(
        "SELECT id, submission, received_at FROM quarantine WHERE submission IS NOT NULL ORDER BY id"
    )
    return [(row[0], row[1], row[2]) for row in rows]


def release(db: Database, item_id: int) -> None:
    """Take an item out: it was opened after all."""
    db.run("DELETE FROM quarantine WHERE id = ?", item_id)
