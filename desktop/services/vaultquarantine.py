"""What could not be opened or believed: kept as it came, with the verdict, and shown; never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from desktop.services.intake import Examined
from desktop.services.vaultfile import Database, Value

MAX_KEPT = 4_096
"""Capsules kept with their bytes (128 MiB); beyond, verdict and entry only: the server still has the rest."""

_COUNTS = "quarantine_counts"

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
    has_bytes: bool


def put_aside(db: Database, examined: Examined, now: int) -> bool:
    """Keep a capsule with its verdict; False when there is no room to list it. In a transaction."""
    listed, kept = _counts(db)
    if listed >= MAX_LISTED:
        return False
    keep = kept < MAX_KEPT
    columns: dict[str, Value] = {"entry": examined.entry, "verdict": examined.verdict}
    columns |= {"place": examined.place, "received_at": examined.received_at, "stored_at": now}
    db.insert("quarantine", {**columns, "submission": examined.submission if keep else None})
    _set_counts(db, listed + 1, kept + keep)
    return True


def quarantine(db: Database) -> list[QuarantineItem]:
    """All that was put aside, the latest first."""
    rows = db.rows(
        "SELECT id, hex(entry), verdict, place, received_at, stored_at, submission IS NOT NULL"
        " FROM quarantine ORDER BY id DESC"
    )
    return [
        QuarantineItem(
            id=row[0],
            entry=row[1],
            verdict=row[2],
            place=row[3],
            received_at=row[4],
            stored_at=row[5],
            has_bytes=bool(row[6]),
        )
        for row in rows
    ]


def kept_submissions(db: Database, verdict: str = "") -> Iterator[tuple[int, bytes, int]]:
    """(id, submission, received_at) of everything that can be tried again, or of one verdict only.

    One at a time: all of it may be 128 MiB.
    """
    ids = db.rows(
        "SELECT id FROM quarantine WHERE submission IS NOT NULL AND ? IN ('', verdict) ORDER BY id", verdict
    )
    for (item_id,) in ids:
        row = db.row("SELECT submission, received_at FROM quarantine WHERE id = ?", item_id)
        if row is not None:
            yield item_id, row[0], row[1]


def release(db: Database, item_id: int) -> None:
    """Take an item with its bytes out: it was opened after all. In a transaction."""
    db.run("DELETE FROM quarantine WHERE id = ?", item_id)
    listed, kept = _counts(db)
    _set_counts(db, listed - 1, kept - 1)


def _counts(db: Database) -> tuple[int, int]:
    """(listed, kept), written down because counting tens of thousands of rows for each one takes minutes."""
    row = db.row("SELECT value FROM meta WHERE name = ?", _COUNTS)
    return (0, 0) if row is None else msgspec.msgpack.decode(row[0], type=tuple[int, int])


def _set_counts(db: Database, listed: int, kept: int) -> None:
    value = msgspec.msgpack.encode((listed, kept))
    db.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", _COUNTS, value)
