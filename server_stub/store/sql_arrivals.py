"""SQL for what comes in: capsules, uploads, chunk rows, each inside its caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from server_stub.store.interface import (
    Arrival,
    CapsuleRecord,
    ChunkKey,
    ChunkRow,
    Refusal,
    RowVerdict,
)

BITMAP_BYTES = 8_192


def accept(db: sqlite3.Connection, arrival: Arrival) -> bytes | Refusal:
    """Store one capsule, or find it; see `Records.accept`."""
    known = promise_of(db, arrival.entry)
    if arrival.upload is not None and not _bind(db, arrival.upload, arrival.chunk_count):
        return Refusal.UPLOAD_INCOMPLETE
    if known is not None:
        return known
    # The row of `sequence` is the lock: whoever writes it first owns the position until its commit.
    seq = db.execute("UPDATE sequence SET next_seq = next_seq + 1 RETURNING next_seq - 1").fetchone()[0]
    db.execute(
        "INSERT INTO capsules (seq, entry, received_hour, interval_end, upload, chunk_count, promise,"
        " capsule) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            seq,
            arrival.entry,
            arrival.received_hour,
            arrival.interval_end,
            arrival.upload,
            arrival.chunk_count,
            arrival.promise,
            arrival.capsule,
        ),
    )
    return arrival.promise


def promise_of(db: sqlite3.Connection, entry: bytes) -> bytes | None:
    """See `Records.promise_of`."""
    row = db.execute("SELECT promise FROM capsules WHERE entry = ?", (entry,)).fetchone()
    return None if row is None else bytes(row[0])


def _bind(db: sqlite3.Connection, upload: bytes, count: int) -> bool:
    """Bind an upload if it is whole. The same capsule handed in first without its upload is bound later."""
    sql = "SELECT count(*) FROM chunks WHERE upload = ? AND idx < ?"
    if db.execute(sql, (upload, count)).fetchone()[0] != count:
        return False
    db.execute("UPDATE uploads SET bound = 1 WHERE upload = ? AND bound = 0", (upload,))
    return True


def capsules_after(db: sqlite3.Connection, seq: int, limit: int) -> list[CapsuleRecord]:
    """See `Records.capsules_after`."""
    rows = db.execute(
        "SELECT seq, received_hour, capsule, upload, chunk_count FROM capsules WHERE seq > ?"
        " ORDER BY seq LIMIT ?",
        (seq, limit),
    )
    return [CapsuleRecord(*row) for row in rows]


def known_chunks(db: sqlite3.Connection, keys: Collection[ChunkKey]) -> set[ChunkKey]:
    """See `Records.known_chunks`."""
    return {key for key in keys if chunk(db, key) is not None}


def chunk(db: sqlite3.Connection, key: ChunkKey) -> ChunkRow | None:
    """See `Records.chunk`."""
    row = db.execute("SELECT place, digest FROM chunks WHERE upload = ? AND idx = ?", key).fetchone()
    return None if row is None else ChunkRow(key, row[0], row[1], new_place=False)


def add_chunk(db: sqlite3.Connection, row: ChunkRow, hour: int) -> RowVerdict:
    """Make one chunk exist; see `Records.add_chunks`."""
    if chunk(db, row.key) is not None:
        return RowVerdict.KNOWN
    upload, index = row.key
    bound = db.execute("SELECT bound FROM uploads WHERE upload = ?", (upload,)).fetchone()
    if bound is not None and bound[0]:
        return RowVerdict.BOUND
    if not _place_stands(db, row):
        return RowVerdict.PLACE_GONE
    db.execute(
        "INSERT INTO uploads (upload, last_hour) VALUES (?, ?)"
        " ON CONFLICT (upload) DO UPDATE SET last_hour = excluded.last_hour"
        " WHERE last_hour < excluded.last_hour",
        (upload, hour),
    )
    db.execute("INSERT INTO chunks VALUES (?, ?, ?, ?)", (upload, index, row.place, row.digest))
    return RowVerdict.STORED


def _place_stands(db: sqlite3.Connection, row: ChunkRow) -> bool:
    """A new place gets its row; an old one must not have been collected while its bytes were written."""
    here = db.execute("SELECT dead FROM places WHERE place = ?", (row.place,)).fetchone()
    if here is None and row.new_place:
        db.execute("INSERT INTO places (place, upload) VALUES (?, ?)", (row.place, row.key.upload))
        return True
    return here is not None and not here[0]


def bitmap(db: sqlite3.Connection, upload: bytes) -> bytes:
    """See `Records.bitmap`."""
    bits = bytearray(BITMAP_BYTES)
    for (index,) in db.execute("SELECT idx FROM chunks WHERE upload = ?", (upload,)):
        bits[index >> 3] |= 1 << (index & 7)
    return bytes(bits)


def collect_uploads(db: sqlite3.Connection, before_hour: int) -> list[bytes]:
    """Delete unbound uploads last added to before an hour; all places whose bytes may now go."""
    dead = db.execute("SELECT upload FROM uploads WHERE bound = 0 AND last_hour < ?", (before_hour,))
    for (upload,) in dead.fetchall():
        db.execute("UPDATE places SET dead = 1 WHERE upload = ?", (upload,))
        db.execute("DELETE FROM chunks WHERE upload = ?", (upload,))
        db.execute("DELETE FROM uploads WHERE upload = ?", (upload,))
    return [place for (place,) in db.execute("SELECT place FROM places WHERE dead = 1")]
