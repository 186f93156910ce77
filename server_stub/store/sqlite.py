"""The default engine for records: one SQLite file."""

from __future__ import annotations

from server_stub.config import DAY_SECONDS
from server_stub.store.database import Database
from server_stub.store.records import SqlRecords

BACKUP_SECONDS = 7 * DAY_SECONDS
"""A bad upgrade is noticed within a week; after that its copy is only one more thing to seize."""


class SqliteRecords(Database, SqlRecords):
    """`Records` on SQLite."""

    def collect(self, now: int, unbound_before_hour: int) -> list[bytes]:
        """See `Records.collect`. Copies from before an upgrade go too."""
        self.drop_backups(now - BACKUP_SECONDS)
        return super().collect(now, unbound_before_hour)

    def settle(self) -> None:
        """See `Records.settle`. SQLite shows a commit to others only when it is on the disk."""
