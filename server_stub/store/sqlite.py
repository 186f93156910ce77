"""The default engine for records: one SQLite file. `interface.Records` says what each method promises."""

from __future__ import annotations

from server_stub.config import DAY_SECONDS
from server_stub.store import sqlite_look
from server_stub.store.rows import Totals
from server_stub.store.sqlite_arrivals import ArrivalRows, collect_uploads
from server_stub.store.sqlite_expiry import ExpiryRows
from server_stub.store.sqlite_log import LogRows
from server_stub.store.sqlite_office import OfficeRows

BACKUP_SECONDS = 7 * DAY_SECONDS
"""A bad upgrade is noticed within a week; after that its copy is only one more thing to seize."""


class SqliteRecords(ArrivalRows, ExpiryRows, LogRows, OfficeRows):
    """`Records` on SQLite."""

    def collect(self, now: int, unbound_before_hour: int) -> list[bytes]:
        """See `Records.collect`. Replies keep their bytes one more day, while an older board is read."""
        self.drop_backups(now - BACKUP_SECONDS)
        with self.writing() as db:
            db.execute("DELETE FROM nonces WHERE until_hour <= ?", (now,))
            sql = "UPDATE replies SET reply = NULL WHERE reply IS NOT NULL AND visible_until < ?"
            db.execute(sql, (now - DAY_SECONDS,))
            return collect_uploads(db, unbound_before_hour)

    def totals(self) -> Totals:
        """See `Records.totals`."""
        with self.reading() as db:
            return sqlite_look.totals(db)
