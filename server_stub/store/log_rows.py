"""The log's entries and heads. `interface.Records` says what each method promises."""

from __future__ import annotations

from collections.abc import Sequence

from server_stub.store.rows import MakePublication, Publication
from server_stub.store.transactions import Connection, Transactions

_NEWEST = "SELECT at, size, edge, note FROM heads ORDER BY at DESC LIMIT 1"
_NEWEST_COSIGNED = (
    "SELECT at, size, edge, note FROM heads WHERE at IN (SELECT at FROM cosignatures)"
    " ORDER BY at DESC LIMIT 1"
)
_AT = "SELECT at, size, edge, note FROM heads WHERE at = ?"
_COSIGN = (
    "INSERT INTO cosignatures (at, slot, line) VALUES (?, ?, ?)"
    " ON CONFLICT (at, slot) DO UPDATE SET line = excluded.line"
)
_COLLECTED = (
    "INSERT INTO collected (slot, said) VALUES (?, ?) ON CONFLICT (slot) DO UPDATE SET said = excluded.said"
)


class LogRows(Transactions):
    """What was published."""

    def publish(self, at: int, make: MakePublication) -> Publication:
        """See `Records.publish`."""
        with self.writing() as db:
            last = _one(db, _NEWEST)
            if last is not None and last.at >= at:
                return last
            waiting = db.execute(
                "SELECT entry FROM capsules WHERE logged = 0 AND interval_end <= ? ORDER BY entry", (at,)
            )
            entries = [entry for (entry,) in waiting.fetchall()]
            made = make(last, entries)
            start = last.size if last else 0
            rows = [(start + number, entry) for number, entry in enumerate(entries)]
            db.executemany("INSERT INTO log (idx, entry) VALUES (?, ?)", rows)
            db.executemany("UPDATE capsules SET logged = 1 WHERE entry = ?", [(entry,) for entry in entries])
            db.execute("INSERT INTO heads VALUES (?, ?, ?, ?)", made)
            return made

    def newest_publication(self, *, cosigned: bool = False) -> Publication | None:
        """See `Records.newest_publication`."""
        with self.reading() as db:
            return _one(db, _NEWEST_COSIGNED if cosigned else _NEWEST)

    def publication(self, at: int) -> Publication | None:
        """See `Records.publication`."""
        with self.reading() as db:
            return _one(db, _AT, (at,))

    def log_entries(self, start: int, end: int) -> list[bytes]:
        """See `Records.log_entries`."""
        sql = "SELECT entry FROM log WHERE idx >= ? AND idx < ? ORDER BY idx"
        with self.reading() as db:
            return [entry for (entry,) in db.execute(sql, (start, end))]

    def add_cosignature(self, at: int, slot: int, line: bytes, said: bytes) -> None:
        """See `Records.add_cosignature`."""
        with self.writing() as db:
            db.execute(_COSIGN, (at, slot, line))
            db.execute(_COLLECTED, (slot, said))

    def cosignatures(self, at: int) -> list[bytes]:
        """See `Records.cosignatures`."""
        with self.reading() as db:
            rows = db.execute("SELECT line FROM cosignatures WHERE at = ? ORDER BY slot", (at,))
            return [line for (line,) in rows]

    def collected(self) -> list[bytes]:
        """See `Records.collected`."""
        with self.reading() as db:
            return [said for (said,) in db.execute("SELECT said FROM collected ORDER BY slot")]


def _one(db: Connection, sql: str, values: Sequence[int] = ()) -> Publication | None:
    row = db.execute(sql, values).fetchone()
    return None if row is None else Publication(*row)
