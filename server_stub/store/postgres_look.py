"""PostgreSQL for `check`: reads row by row, at one moment, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any

import psycopg

from server_stub.store import postgres_schema
from server_stub.store.postgres_line import SETTINGS, in_its_words
from server_stub.store.rows import DatabaseDamaged, StoreAway
from server_stub.store.transactions import Connection

AT_ONCE = 64
"""Rows fetched together; 64 capsules are 2 MiB."""

_NEEDED = ("fsync", "full_page_writes")
_TABLES = "SELECT to_regclass('schema_version') IS NOT NULL"


class PostgresSource:
    """A database as `check` sees it: one transaction that only reads."""

    def __init__(self, db: psycopg.Connection[Any]) -> None:
        self._look = _Look(db)
        self.db: Connection = self._look

    def version(self) -> int:
        """See `check.sources.Source`."""
        is_there = self.db.execute(_TABLES).fetchone()[0]
        return postgres_schema.version_of(self.db) if is_there else 0

    def faults(self) -> list[str]:
        """See `check.sources.Source`. With these settings off, a power cut takes what was answered."""
        settings = [self._setting(name) for name in _NEEDED]
        return [] if settings == ["on"] * len(_NEEDED) else ["database_unsafe"]

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """See `check.sources.Source`. It always does."""
        yield

    def close(self) -> None:
        """Let go of what was read."""
        self._look.close()

    def _setting(self, name: str) -> str:
        return str(self.db.execute("SELECT current_setting(?)", (name,)).fetchone()[0])


class _Look:
    """A cursor for each statement, so that a large answer is not held in memory."""

    def __init__(self, db: psycopg.Connection[Any]) -> None:
        self._db, self._numbers = db, count()
        self._cursors: list[psycopg.ServerCursor[Any]] = []

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> psycopg.ServerCursor[Any]:
        cursor = self._db.cursor(name=f"look_{next(self._numbers)}")
        cursor.itersize = AT_ONCE
        self._cursors.append(cursor)
        return cursor.execute(in_its_words(sql), values, binary=True)

    def close(self) -> None:
        for cursor in self._cursors:
            cursor.close()

    def executemany(self, sql: str, values: list[Any], /) -> psycopg.Cursor[Any]:
        raise psycopg.errors.ReadOnlySqlTransaction


@contextmanager
def looking(url: str) -> Iterator[PostgresSource]:
    """One look. Errors: `StoreAway`, `DatabaseDamaged`."""
    try:
        db = psycopg.connect(url, **SETTINGS)
        try:
            db.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            db.read_only = True
            source = PostgresSource(db)
            yield source
            source.close()
        finally:
            db.close()
    except psycopg.OperationalError as error:
        raise StoreAway from error
    except (psycopg.InternalError, psycopg.DataError) as error:
        raise DatabaseDamaged from error
