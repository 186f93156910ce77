"""SQL that only looks: counts for operators, and the faults of a database that should be sound."""

from __future__ import annotations

import hashlib
import sqlite3

from server_stub.store import schema
from server_stub.store.interface import Totals

_MARK_BYTES = 16


def totals(db: sqlite3.Connection) -> Totals:
    """See `Records.totals`."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM capsules), (SELECT next_seq - 1 FROM sequence),"
        " (SELECT count(*) FROM uploads WHERE bound = 0), (SELECT count(*) FROM chunks),"
        " (SELECT count(*) FROM replies WHERE reply IS NOT NULL), (SELECT count(*) FROM second_keys)"
    ).fetchone()
    return Totals(*row)


def faults(db: sqlite3.Connection) -> list[str]:
    """What a full look finds wrong, one stable word or `word:number` each: SQLite's own check, then ours."""
    found = []
    if schema.version_of(db) != len(schema.STEPS):
        found.append("schema_version")
    if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        found.append("database_damaged")
    found += [f"capsule_damaged:{seq}" for seq in _damaged_capsules(db)]
    if db.execute("SELECT coalesce(max(seq), 0) >= next_seq FROM capsules, sequence").fetchone()[0]:
        found.append("sequence_behind")
    found += [f"upload_not_whole:{seq}" for (seq,) in db.execute(_NOT_WHOLE)]
    return found


_NOT_WHOLE = (
    "SELECT seq FROM capsules WHERE upload IS NOT NULL AND chunk_count > (SELECT count(*) FROM chunks"
    " WHERE chunks.upload = capsules.upload AND idx < chunk_count) ORDER BY seq"
)


def _damaged_capsules(db: sqlite3.Connection) -> list[int]:
    """An entry names its capsule's hash, so a flipped bit in either shows."""
    rows = db.execute("SELECT seq, entry, capsule FROM capsules ORDER BY seq")
    return [seq for seq, entry, capsule in rows if entry != _entry_of(capsule)]


def _entry_of(capsule: bytes) -> bytes:
    body, mark = capsule[:-_MARK_BYTES], capsule[-_MARK_BYTES:]
    return hashlib.sha256(body).digest() + mark
