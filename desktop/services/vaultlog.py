"""Every capsule this desk took or was promised, and every entry of the server's log, beside each other.

An entry of the log without a capsule was never given to this desk; a capsule without a place in the log was
dropped from it. Times in `publish_by` are the log's own publication times, so that no clock has to agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from crypto.deskwire import Pulled
from crypto.entry import entry_of
from crypto.errors import CryptoError
from crypto.ids import Entry
from crypto.merkle import Edge, unpack_edge
from crypto.submission import decode_submission
from desktop.services.desk import HOUR_SECONDS, hour_of
from desktop.services.vault import Vault
from desktop.services.vaultfile import Database

_WALKED = "log_walked"
_PULLED = """
INSERT INTO entries (entry, pulled_hour, received_hour) VALUES (?, ?, ?) ON CONFLICT (entry) DO UPDATE
SET pulled_hour = coalesce(pulled_hour, excluded.pulled_hour),
    received_hour = coalesce(received_hour, excluded.received_hour), listed = 1
"""
_PLACED = """
INSERT INTO entries (entry, place) VALUES (?, ?) ON CONFLICT (entry) DO UPDATE
SET place = excluded.place WHERE place IS NULL
"""
_DELETED = """
INSERT INTO entries (entry, deleted_hour) VALUES (?, ?) ON CONFLICT (entry) DO UPDATE
SET deleted_hour = coalesce(deleted_hour, excluded.deleted_hour)
"""
_AWAITED = "pulled_hour IS NULL AND deleted_hour IS NULL AND (place IS NOT NULL OR promise IS NOT NULL)"
_NOT_IN_LOG = "place IS NULL AND (publish_by <= ? OR listed = 0) AND deleted_hour IS NULL"
_MISSING = """
SELECT e.entry, coalesce(printf('%d-%04d', c.year, c.number), '')
FROM entries e LEFT JOIN messages m ON m.entry = e.entry LEFT JOIN cases c ON c.id = m.case_id
WHERE e.place IS NULL AND e.missed = 1 AND e.deleted_hour IS NULL ORDER BY c.year, c.number, e.entry
"""
_NEVER_GIVEN = "place IS NOT NULL AND pulled_hour IS NULL AND deleted_hour IS NULL"


class Walked(msgspec.Struct, frozen=True):
    """How far the entries of a log stand in the vault. `published`: of the head up to which they do."""

    log: bytes
    size: int = 0
    published: int = 0
    edge: bytes = b""

    def tree(self) -> Edge:
        """The tree's edge there."""
        return unpack_edge(self.size, self.edge)


@dataclass(frozen=True, slots=True)
class Placed:
    """What was odd about entries when they got their places: there before, or later than was promised."""

    twice: tuple[bytes, ...] = ()
    late: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """An entry that the log lacks; `case`: its number (2026-0142) where the capsule could be opened."""

    entry: bytes
    case: str


def walked(vault: Vault) -> Walked | None:
    """How far the log was walked; None before the first time. Errors: `vault_damaged`."""
    return vault.get_as(_WALKED, Walked)


def note_pulled(db: Database, records: Iterable[Pulled], now: int) -> None:
    """Capsules came, whatever they hold; what is no submission cannot be in a log. In a transaction."""
    db.run_many(_PULLED, [row for record in records if (row := _pulled_row(record, hour_of(now)))])


def list_anew(db: Database) -> None:
    """The server's list is read from its start: what it does not show again has gone. In a transaction."""
    db.run("UPDATE entries SET listed = 0")


def note_promise(db: Database, entry: bytes, promise: bytes, publish_by: int) -> None:
    """The server promised to publish what this desk itself handed in. In a transaction."""
    sql = "INSERT OR IGNORE INTO entries (entry, promise, publish_by) VALUES (?, ?, ?)"
    db.run(sql, entry, promise, publish_by)


def note_deleted(db: Database, entry: bytes, deleted_hour: int) -> bool:
    """The server deleted a capsule by age; False when this desk still waits for it. In a transaction."""
    if db.row(f"SELECT 1 FROM entries WHERE entry = ? AND {_AWAITED}", entry) is not None:  # noqa: S608
        return False
    db.run(_DELETED, entry, deleted_hour)
    return True


def deleted_unseen(db: Database, start: int, since: int) -> list[bytes]:
    """Entries from this place on whose capsule never came and was deleted after that time (SPEC §12.8).

    They count as never given from now on. In a transaction.
    """
    which = "place >= ? AND pulled_hour IS NULL AND deleted_hour >= ?"
    found = db.rows(f"SELECT entry FROM entries WHERE {which}", start, since)  # noqa: S608
    db.run(f"UPDATE entries SET deleted_hour = NULL WHERE {which}", start, since)  # noqa: S608
    return [entry for (entry,) in found]


def is_own(db: Database, entry: bytes) -> bool:
    """Whether this desk handed it in itself."""
    return db.row("SELECT 1 FROM entries WHERE entry = ? AND promise IS NOT NULL", entry) is not None


def give_time(db: Database, publish_by: int) -> None:
    """What came since the last look must be in the log from this publication on. In a transaction."""
    sql = "UPDATE entries SET publish_by = ? WHERE place IS NULL AND publish_by IS NULL"
    db.run(sql, publish_by)


def begin_anew(vault: Vault, log: bytes, publish_by: int) -> None:
    """Another log: everything that came or was promised must be in it by then. In a transaction."""
    vault.db.run("DELETE FROM entries WHERE pulled_hour IS NULL AND promise IS NULL AND deleted_hour IS NULL")
    sql = "UPDATE entries SET place = NULL, missed = 0, publish_by = max(coalesce(publish_by, 0), ?)"
    vault.db.run(sql, publish_by)
    vault.put_as(_WALKED, Walked(log))


def place_entries(
    vault: Vault, before: Walked, after: Walked, entries: Sequence[Entry], seconds: int
) -> Placed:
    """Give the entries of a verified walk their places. `seconds`: the publish interval. In a transaction."""
    db, start = vault.db, before.size
    # In the order of the table: random places of a large, encrypted file take four times as long.
    db.run_many(_PLACED, sorted(zip(entries, range(start, after.size), strict=True)))
    vault.put_as(_WALKED, after)
    ((many,),) = db.rows("SELECT count(*) FROM entries WHERE place >= ? AND place < ?", start, after.size)
    twice = () if many == len(entries) else tuple(_repeated(db, start, entries))
    return Placed(twice, _late(db, before, after.size, seconds))


def newly_missing(db: Database, published: int) -> list[bytes]:
    """Entries that must be in a log published at that time, or are not even listed any more, each told once.

    To be asked when the list was read to its end. In a transaction.
    """
    found = db.rows(f"SELECT entry FROM entries WHERE {_NOT_IN_LOG} AND missed = 0", published)  # noqa: S608
    db.run(f"UPDATE entries SET missed = 1 WHERE {_NOT_IN_LOG} AND missed = 0", published)  # noqa: S608
    return [entry for (entry,) in found]


def missing(db: Database) -> list[Missing]:
    """All that this desk took or was promised, and that the log does not hold in time."""
    return [Missing(*row) for row in db.rows(_MISSING)]


def never_given(db: Database) -> list[tuple[bytes, int]]:
    """Entries of the log, with places, whose capsule never came here, nor word that it was deleted."""
    return [(row[0], row[1]) for row in db.rows(f"SELECT entry, place FROM entries WHERE {_NEVER_GIVEN}")]  # noqa: S608


def entries_before(db: Database, size: int) -> list[bytes]:
    """All entries of the log before this place, in order; nothing unless all are here."""
    rows = db.rows("SELECT entry FROM entries WHERE place < ? ORDER BY place", size)
    return [entry for (entry,) in rows] if len(rows) == size else []


def promise_of(db: Database, entry: bytes) -> bytes | None:
    """The promise for what this desk handed in itself."""
    row = db.row("SELECT promise FROM entries WHERE entry = ?", entry)
    return None if row is None else row[0]


def _pulled_row(record: Pulled, hour: int) -> tuple[bytes, int, int] | None:
    try:
        entry = entry_of(decode_submission(record.submission).capsule)
    except CryptoError:
        return None
    return entry, hour, hour_of(min(max(record.received_hour, 0), hour))


def _repeated(db: Database, start: int, entries: Sequence[Entry]) -> Iterable[bytes]:
    """Entries that have another place than this one."""
    for place, entry in enumerate(entries, start):
        if db.row("SELECT 1 FROM entries WHERE entry = ? AND place = ?", entry, place) is None:
            yield entry


def _late(db: Database, before: Walked, end: int, seconds: int) -> tuple[bytes, ...]:
    """Entries that had to be in the log before: by the promise, or by the hour of receipt that was told."""
    sql = (
        "SELECT entry FROM entries WHERE place >= ? AND place < ?"
        " AND (publish_by <= ? OR ((received_hour + ?) / ? + 2) * ? <= ?)"
    )
    last = before.published
    if not last:
        return ()  # a log that is read for the first time tells nothing of when it got its entries
    rows = db.rows(sql, before.size, end, last, HOUR_SECONDS, seconds, seconds, last)
    return tuple(entry for (entry,) in rows)
