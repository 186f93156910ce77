"""SQLite: what goes by age, and what stays. `interface.Records` says what each method promises."""

from __future__ import annotations

import json
import sqlite3

from server_stub.store.database import Database
from server_stub.store.rows import Due, TombstoneRow
from server_stub.store.sqlite_arrivals import delete_upload

_OVER = (
    "SELECT seq, entry, upload FROM capsules JOIN log USING (entry)"
    " WHERE received_hour < ? AND logged = 1 AND idx < ? ORDER BY seq LIMIT ?"
)

_DUE = (
    "WITH over AS (SELECT seq, upload FROM capsules JOIN log USING (entry)"
    " WHERE received_hour < ? AND logged = 1 AND idx < ?)"
    " SELECT NULL, count(*) FROM over UNION ALL SELECT place, 0 FROM places WHERE dead = 1"
    " OR upload IN (SELECT upload FROM uploads WHERE bound = 0 AND last_hour < ?)"
    " OR upload IN (SELECT upload FROM over UNION SELECT uploads.upload FROM uploads, over WHERE bound = seq)"
    " AND upload NOT IN"
    " (SELECT upload FROM capsules WHERE upload IS NOT NULL AND seq NOT IN (SELECT seq FROM over))"
)
_BOUND = "SELECT upload FROM uploads WHERE bound IN (SELECT value FROM json_each(?))"


class ExpiryRows(Database):
    """Tombstones instead of capsules."""

    def expire(self, before_hour: int, log_size: int, hour: int, most: int) -> int:
        """See `Records.expire`."""
        with self.writing() as db:
            over = db.execute(_OVER, (before_hour, log_size, most)).fetchall()
            for seq, entry, _ in over:
                _bury(db, seq, entry, hour)
            bound = db.execute(_BOUND, (json.dumps([seq for seq, _, _ in over]),)).fetchall()
            named = {upload for _, _, upload in over} | {upload for (upload,) in bound}
            for upload in named - {None}:
                _let_go(db, upload)
            return len(over)

    def due(self, before_hour: int, log_size: int, unbound_before_hour: int) -> Due:
        """See `Records.due`."""
        with self.reading() as db:
            (_, capsules), *places = db.execute(_DUE, (before_hour, log_size, unbound_before_hour))
            return Due(capsules, {place for place, _ in places})

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
            db.execute("INSERT OR IGNORE INTO sums (name, sha256) VALUES (?, ?)", (name, sha256))


def _bury(db: sqlite3.Connection, seq: int, entry: bytes, hour: int) -> None:
    db.execute("DELETE FROM capsules WHERE seq = ?", (seq,))
    row = (seq, entry, hour)
    db.execute("INSERT INTO tombstones (seq, entry, deleted_hour) VALUES (?, ?, ?)", row)


def _let_go(db: sqlite3.Connection, upload: bytes) -> None:
    """An upload may have been named by several capsules: it goes with the last."""
    if db.execute("SELECT 1 FROM capsules WHERE upload = ? LIMIT 1", (upload,)).fetchone() is None:
        delete_upload(db, upload)
