"""Capsules, uploads, chunk rows. What each public method promises stands in `interface.Records`."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crypto.sizes import BITMAP_BYTES
from server_stub.store.rows import (
    Arrival,
    CapsuleRecord,
    ChunkKey,
    ChunkRow,
    Refusal,
    RowVerdict,
)
from server_stub.store.transactions import Connection, Transactions

_KNOWN = "SELECT entry, seq, promise FROM capsules WHERE entry"
_OVER = "SELECT entry FROM tombstones WHERE entry"
_ARRIVED = (
    "INSERT INTO capsules (seq, entry, received_hour, interval_end, upload, chunk_count, promise, capsule)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class ArrivalRows(Transactions):
    """What comes in from reporters."""

    def accept(self, arrivals: Sequence[Arrival]) -> list[bytes | Refusal]:
        """See `Records.accept`."""
        if not arrivals:
            return []
        with self.writing() as db:
            return _accept(db, arrivals)

    def promise_of(self, entry: bytes) -> bytes | None:
        """See `Records.promise_of`."""
        with self.reading() as db:
            return _promise_of(db, entry)

    def capsules_after(self, seq: int, limit: int) -> list[CapsuleRecord]:
        """See `Records.capsules_after`."""
        sql = (
            "SELECT seq, received_hour, capsule, upload, chunk_count FROM capsules WHERE seq > ?"
            " ORDER BY seq LIMIT ?"
        )
        with self.reading() as db:
            return [CapsuleRecord(*row) for row in db.execute(sql, (seq, limit))]

    def known_chunks(self, keys: Collection[ChunkKey]) -> set[ChunkKey]:
        """See `Records.known_chunks`."""
        with self.reading() as db:
            return {key for key in keys if _chunk(db, key) is not None}

    def bound(self, uploads: Collection[bytes]) -> set[bytes]:
        """See `Records.bound`."""
        with self.reading() as db:
            return {upload for upload in uploads if _is_bound(db, upload)}

    def add_chunks(self, rows: Sequence[ChunkRow], hour: int) -> list[RowVerdict]:
        """See `Records.add_chunks`."""
        with self.writing() as db:
            return [_add_chunk(db, row, hour) for row in rows]

    def bitmap(self, upload: bytes) -> bytes:
        """See `Records.bitmap`."""
        bits = bytearray(BITMAP_BYTES)
        with self.reading() as db:
            for (index,) in db.execute("SELECT idx FROM chunks WHERE upload = ?", (upload,)):
                bits[index >> 3] |= 1 << (index & 7)
        return bytes(bits)

    def chunk(self, key: ChunkKey) -> ChunkRow | None:
        """See `Records.chunk`."""
        with self.reading() as db:
            return _chunk(db, key)

    def forget(self, places: Collection[bytes]) -> None:
        """See `Records.forget`."""
        with self.writing() as db:
            sql = "DELETE FROM places WHERE place = ? AND dead = 1"
            db.executemany(sql, [(place,) for place in places])

    def places(self) -> set[bytes]:
        """See `Records.places`."""
        with self.reading() as db:
            return {place for (place,) in db.execute("SELECT place FROM places")}


def collect_uploads(db: Connection, before_hour: int) -> list[bytes]:
    """Delete unbound uploads last added to before an hour; all places whose bytes may now go."""
    dead = db.execute("SELECT upload FROM uploads WHERE bound = 0 AND last_hour < ?", (before_hour,))
    for (upload,) in dead.fetchall():
        delete_upload(db, upload)
    return [place for (place,) in db.execute("SELECT place FROM places WHERE dead = 1")]


def delete_upload(db: Connection, upload: bytes) -> None:
    """Its chunks exist no more; their bytes go once the places are collected."""
    db.execute("UPDATE places SET dead = 1 WHERE upload = ?", (upload,))
    db.execute("DELETE FROM chunks WHERE upload = ?", (upload,))
    db.execute("DELETE FROM uploads WHERE upload = ?", (upload,))


def _accept(db: Connection, arrivals: Sequence[Arrival]) -> list[bytes | Refusal]:
    """Few statements for a whole batch: a database elsewhere costs its distance for each."""
    entries = [new.entry for new in arrivals]
    known = {entry: found for entry, *found in db.execute(_KNOWN + _signs(entries), entries)}
    over = {entry for (entry,) in db.execute(_OVER + _signs(entries), entries)}
    seq = db.execute("SELECT next_seq FROM sequence").fetchone()[0]
    outcomes: list[bytes | Refusal] = []
    rows: list[tuple[object, ...]] = []
    for new in arrivals:
        if new.upload is not None and not _is_whole(db, new.upload, new.chunk_count):
            outcomes.append(Refusal.UPLOAD_INCOMPLETE)
        elif new.entry in over:
            outcomes.append(Refusal.TIME_OVER)  # no log holds an entry twice
        else:
            if new.entry not in known:
                known[new.entry] = [seq + len(rows), new.promise]
                rows.append((seq + len(rows), *_row(new)))
            number, promise = known[new.entry]
            _bind(db, new.upload, number)  # it may have been handed in first without its upload
            outcomes.append(promise)
    if rows:  # on a full disk whoever asks again still gets the promise
        db.executemany(_ARRIVED, rows)
        db.execute("UPDATE sequence SET next_seq = ?", (seq + len(rows),))
    return outcomes


def _row(new: Arrival) -> tuple[object, ...]:
    where = (new.entry, new.received_hour, new.interval_end, new.upload, new.chunk_count)
    return (*where, new.promise, new.capsule)


def _signs(values: Sequence[object]) -> str:
    return f" IN ({', '.join('?' * len(values))})"


def _promise_of(db: Connection, entry: bytes) -> bytes | None:
    row = db.execute("SELECT promise FROM capsules WHERE entry = ?", (entry,)).fetchone()
    return None if row is None else bytes(row[0])


def _is_whole(db: Connection, upload: bytes, count: int) -> bool:
    sql = "SELECT count(*) FROM chunks WHERE upload = ? AND idx < ?"
    return bool(db.execute(sql, (upload, count)).fetchone()[0] == count)


def _bind(db: Connection, upload: bytes | None, seq: int) -> None:
    """Close an upload for the last capsule that names it, with which it goes."""
    if upload is not None:
        db.execute("UPDATE uploads SET bound = ? WHERE upload = ? AND bound < ?", (seq, upload, seq))


def _chunk(db: Connection, key: ChunkKey) -> ChunkRow | None:
    row = db.execute("SELECT place, checksum FROM chunks WHERE upload = ? AND idx = ?", key).fetchone()
    return None if row is None else ChunkRow(key, row[0], row[1], new_place=False)


def _add_chunk(db: Connection, row: ChunkRow, hour: int) -> RowVerdict:
    if _chunk(db, row.key) is not None:
        return RowVerdict.KNOWN
    upload, index = row.key
    if _is_bound(db, upload):
        return RowVerdict.BOUND
    if not _place_stands(db, row):
        return RowVerdict.PLACE_GONE
    db.execute(
        "INSERT INTO uploads (upload, last_hour) VALUES (?, ?)"
        " ON CONFLICT (upload) DO UPDATE SET last_hour = excluded.last_hour"
        " WHERE uploads.last_hour < excluded.last_hour",
        (upload, hour),
    )
    db.execute("INSERT INTO chunks VALUES (?, ?, ?, ?)", (upload, index, row.place, row.checksum))
    return RowVerdict.STORED


def _is_bound(db: Connection, upload: bytes) -> bool:
    row = db.execute("SELECT bound FROM uploads WHERE upload = ?", (upload,)).fetchone()
    return row is not None and bool(row[0])


def _place_stands(db: Connection, row: ChunkRow) -> bool:
    """A new place gets its row; an old one must not have been collected while its bytes were written."""
    here = db.execute("SELECT dead FROM places WHERE place = ?", (row.place,)).fetchone()
    if here is None and row.new_place:
        db.execute("INSERT INTO places (place, upload) VALUES (?, ?)", (row.place, row.key.upload))
        return True
    return here is not None and not here[0]
