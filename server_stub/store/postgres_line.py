"""One connection to PostgreSQL, as the records' SQL wants it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus

SETTINGS: dict[str, Any] = {
    "target_session_attrs": "read-write",  # of several hosts in the address, the primary
    "connect_timeout": 5,
    # A machine that went without a word is noticed within these times.
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    # No statement_timeout: one that ends the wait for a standby answers COMMIT, although no standby has it.
    "options": "-c synchronous_commit=on -c lock_timeout=10s -c idle_in_transaction_session_timeout=30s",
    "application_name": "ombra",
}


class Unsettled(psycopg.OperationalError):
    """A commit was answered, but not in the way that says that it will last."""


class Line:
    """A connection in autocommit mode; transactions are begun and ended by name."""

    def __init__(self, url: str, password: str | None) -> None:
        settings = SETTINGS if password is None else {**SETTINGS, "password": password}
        self._db = psycopg.connect(url, autocommit=True, **settings)
        self._db.add_notice_handler(self._on_notice)
        self._warnings = 0

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> psycopg.Cursor[Any]:
        """See `Connection.execute`."""
        return self._db.execute(in_its_words(sql), values, binary=True)

    def executemany(self, sql: str, values: list[Any], /) -> psycopg.Cursor[Any]:
        """See `Connection.executemany`."""
        cursor = self._db.cursor()
        cursor.executemany(in_its_words(sql), values)
        return cursor

    def commit(self) -> None:
        """End the transaction. Errors: `Unsettled` when it may not last.

        A wait for a standby that was broken off answers COMMIT with a warning; a transaction that failed
        unseen answers ROLLBACK.
        """
        before = self._warnings
        if self._db.execute("COMMIT").statusmessage != "COMMIT" or self._warnings != before:
            raise Unsettled

    def let_go(self) -> bool:
        """Undo what was not committed; False when the connection is of no more use."""
        try:
            if self._db.info.transaction_status is not TransactionStatus.IDLE:
                self._db.execute("ROLLBACK")
        except psycopg.Error:
            self.close()
        return not self._db.closed

    def close(self) -> None:
        """Let go of the connection; what was not committed is undone."""
        self._db.close()

    def _on_notice(self, notice: psycopg.errors.Diagnostic) -> None:
        self._warnings += notice.severity_nonlocalized == "WARNING"


@lru_cache(maxsize=256)
def in_its_words(sql: str) -> str:
    """The shared SQL with psycopg's signs for values."""
    return sql.replace("%", "%%").replace("?", "%s")
