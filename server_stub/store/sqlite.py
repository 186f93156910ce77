"""The default engine for records: one SQLite file. `interface.Records` says what each method promises."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from server_stub.config import DAY_SECONDS, Clock
from server_stub.store import sql_arrivals, sql_look, sql_office
from server_stub.store.database import Database
from server_stub.store.interface import (
    Arrival,
    BundleRow,
    CapsuleRecord,
    ChunkKey,
    ChunkRow,
    OfficeRow,
    Refusal,
    Reply,
    RowVerdict,
    Totals,
)

BACKUP_SECONDS = 7 * DAY_SECONDS
"""A bad upgrade is noticed within a week; after that its copy is only one more thing to seize."""


class SqliteRecords:
    """`Records` on SQLite; the words of the interface hold, so its methods say nothing more here."""

    def __init__(self, path: Path, backups: Path, clock: Clock) -> None:
        self._database = Database(path, backups, clock)

    def accept(self, arrivals: Sequence[Arrival]) -> list[bytes | Refusal]:
        """See `Records.accept`."""
        with self._database.writing() as db:
            return [sql_arrivals.accept(db, arrival) for arrival in arrivals]

    def promise_of(self, entry: bytes) -> bytes | None:
        """See `Records.promise_of`."""
        with self._database.reading() as db:
            return sql_arrivals.promise_of(db, entry)

    def capsules_after(self, seq: int, limit: int) -> list[CapsuleRecord]:
        """See `Records.capsules_after`."""
        with self._database.reading() as db:
            return sql_arrivals.capsules_after(db, seq, limit)

    def known_chunks(self, keys: Collection[ChunkKey]) -> set[ChunkKey]:
        """See `Records.known_chunks`."""
        with self._database.reading() as db:
            return sql_arrivals.known_chunks(db, keys)

    def add_chunks(self, rows: Sequence[ChunkRow], hour: int) -> list[RowVerdict]:
        """See `Records.add_chunks`."""
        with self._database.writing() as db:
            return [sql_arrivals.add_chunk(db, row, hour) for row in rows]

    def bitmap(self, upload: bytes) -> bytes:
        """See `Records.bitmap`."""
        with self._database.reading() as db:
            return sql_arrivals.bitmap(db, upload)

    def chunk(self, key: ChunkKey) -> ChunkRow | None:
        """See `Records.chunk`."""
        with self._database.reading() as db:
            return sql_arrivals.chunk(db, key)

    def post_reply(self, reply: Reply) -> Refusal | None:
        """See `Records.post_reply`."""
        with self._database.writing() as db:
            return sql_office.post_reply(db, reply)

    def remove_replies(self, tags: Sequence[bytes], slot: int, until: int) -> Refusal | None:
        """See `Records.remove_replies`."""
        with self._database.writing() as db:
            return sql_office.remove_replies(db, tags, slot, until)

    def live_tags(self, publication: int) -> list[bytes]:
        """See `Records.live_tags`."""
        with self._database.reading() as db:
            return sql_office.live_tags(db, publication)

    def reply(self, tag: bytes) -> bytes:
        """See `Records.reply`."""
        with self._database.reading() as db:
            row = db.execute("SELECT reply FROM replies WHERE tag = ?", (tag,)).fetchone()
            return bytes(row[0])

    def office(self) -> OfficeRow | None:
        """See `Records.office`."""
        with self._database.reading() as db:
            return sql_office.office(db)

    def put_office(self, row: OfficeRow, setup_hash: bytes | None) -> Refusal | None:
        """See `Records.put_office`."""
        with self._database.writing() as db:
            return sql_office.put_office(db, row, setup_hash)

    def put_setup_hash(self, setup_hash: bytes) -> None:
        """See `Records.put_setup_hash`."""
        with self._database.writing() as db:
            db.execute("UPDATE office SET setup_hash = ? WHERE card IS NULL", (setup_hash,))

    def bundles(self) -> list[bytes]:
        """See `Records.bundles`."""
        with self._database.reading() as db:
            return [bundle for (bundle,) in db.execute("SELECT bundle FROM bundles ORDER BY slot")]

    def put_bundle(self, row: BundleRow) -> Refusal | None:
        """See `Records.put_bundle`."""
        with self._database.writing() as db:
            return sql_office.put_bundle(db, row)

    def office_version(self) -> int:
        """See `Records.office_version`."""
        with self._database.reading() as db:
            return int(db.execute("SELECT office_version FROM sequence").fetchone()[0])

    def spend_nonce(self, nonce_hash: bytes, until_hour: int) -> Refusal | None:
        """See `Records.spend_nonce`."""
        with self._database.writing(durable=False) as db:
            return sql_office.spend_nonce(db, nonce_hash, until_hour)

    def collect(self, now: int, unbound_before_hour: int) -> list[bytes]:
        """See `Records.collect`. Replies keep their bytes one more day, while an older board is read."""
        self._database.drop_backups(now - BACKUP_SECONDS)
        with self._database.writing() as db:
            db.execute("DELETE FROM nonces WHERE until_hour <= ?", (now,))
            sql_office.collect_replies(db, now - DAY_SECONDS)
            return sql_arrivals.collect_uploads(db, unbound_before_hour)

    def forget(self, places: Iterable[bytes]) -> None:
        """See `Records.forget`."""
        with self._database.writing() as db:
            sql = "DELETE FROM places WHERE place = ? AND dead = 1"
            db.executemany(sql, [(place,) for place in places])

    def places(self) -> set[bytes]:
        """See `Records.places`."""
        with self._database.reading() as db:
            return {place for (place,) in db.execute("SELECT place FROM places")}

    def totals(self) -> Totals:
        """See `Records.totals`."""
        with self._database.reading() as db:
            return sql_look.totals(db)

    def faults(self) -> list[str]:
        """See `Records.faults`."""
        with self._database.reading() as db:
            return sql_look.faults(db)

    def tidy(self) -> None:
        """See `Records.tidy`."""
        self._database.tidy()

    def close(self) -> None:
        """See `Records.close`."""
        self._database.close()
