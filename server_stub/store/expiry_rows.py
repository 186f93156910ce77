"""What goes by age, and what stays. `interface.Records` says what each method promises."""

from __future__ import annotations

from typing import Any

from server_stub.store.arrival_rows import delete_upload
from server_stub.store.rows import Due, TombstoneRow
from server_stub.store.transactions import Connection, Transactions

_OVER = (
    "SELECT seq, entry, upload FROM capsules JOIN log USING (entry)"
    " WHERE received_hour < ? AND logged = 1 AND idx < ? ORDER BY seq LIMIT ?"
)
_TOMBSTONE = (
    "INSERT INTO tombstones (number, seq, entry, deleted_hour)"
    " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM tombstones), ?, ?, ?)"
)
_DUE = (
    "WITH gone AS (SELECT seq, upload FROM capsules JOIN log USING (entry)"
    " WHERE received_hour < ? AND logged = 1 AND idx < ?)"
    " SELECT NULL, count(*) FROM gone UNION ALL SELECT place, 0 FROM places WHERE dead = 1"
    " OR upload IN (SELECT upload FROM uploads WHERE bound = 0 AND last_hour < ?)"
    " OR upload IN (SELECT upload FROM gone UNION SELECT uploads.upload FROM uploads, gone WHERE bound = seq)"
    " AND upload NOT IN"
    " (SELECT upload FROM capsules WHERE upload IS NOT NULL AND seq NOT IN (SELECT seq FROM gone))"
)
_BOUND = "SELECT upload, bound FROM uploads WHERE bound BETWEEN ? AND ?"


class ExpiryRows(Transactions):
    """Tombstones instead of capsules."""

    def expire(self, before_hour: int, log_size: int, hour: int, most: int) -> int:
        """See `Records.expire`."""
        with self.writing() as db:
            over = db.execute(_OVER, (before_hour, log_size, most)).fetchall()
            for seq, entry, _ in over:
                _bury(db, seq, entry, hour)
            for upload in _named(db, over):
                _let_go(db, upload)
            return len(over)

    def due(self, before_hour: int, log_size: int, unbound_before_hour: int) -> Due:
        """See `Records.due`."""
        with self.reading() as db:
            found = db.execute(_DUE, (before_hour, log_size, unbound_before_hour)).fetchall()
        return Due(
            sum(count for _, count in found), {bytes(place) for place, _ in found if place is not None}
        )

    def tombstones_after(self, number: int, limit: int) -> list[TombstoneRow]:
        """See `Records.tombstones_after`."""
        sql = (
            "SELECT number, seq, entry, deleted_hour FROM tombstones WHERE number > ? ORDER BY number LIMIT ?"
        )
        with self.reading() as db:
            return [TombstoneRow(*row) for row in db.execute(sql, (number, limit))]

    def note_sum(self, name: str, sha256: bytes) -> None:
        """See `Records.note_sum`."""
        with self.writing() as db:
            db.execute("INSERT INTO sums (name, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, sha256))

    def sums(self) -> dict[str, bytes]:
        """See `Records.sums`."""
        with self.reading() as db:
            return dict(db.execute("SELECT name, sha256 FROM sums"))


def _bury(db: Connection, seq: int, entry: bytes, hour: int) -> None:
    db.execute("DELETE FROM capsules WHERE seq = ?", (seq,))
    db.execute(_TOMBSTONE, (seq, entry, hour))


def _named(db: Connection, over: list[Any]) -> set[bytes]:
    """Uploads that these capsules named, in their row or later."""
    numbers = {seq for seq, _, _ in over}
    bound = db.execute(_BOUND, (min(numbers), max(numbers))) if numbers else ()
    return {name for _, _, name in over if name is not None} | {name for name, seq in bound if seq in numbers}


def _let_go(db: Connection, upload: bytes) -> None:
    """An upload may have been named by several capsules: it goes with the last."""
    if db.execute("SELECT 1 FROM capsules WHERE upload = ? LIMIT 1", (upload,)).fetchone() is None:
        delete_upload(db, upload)
