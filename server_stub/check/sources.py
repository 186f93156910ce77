"""Where `check` reads rows: SQLite's file, or a database elsewhere. It changes none."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from server_stub import engines
from server_stub.check import walfile
from server_stub.check.rows import is_whole
from server_stub.coarse import coarsen
from server_stub.config import Clock
from server_stub.datafolder import DataFolder, FolderUnusable
from server_stub.store import schema
from server_stub.store.rows import DatabaseDamaged
from server_stub.store.transactions import Connection


class Source(Protocol):
    """A database to look into."""

    @property
    def db(self) -> Connection:
        """For statements that only read."""
        ...

    def version(self) -> int:
        """How many steps of the schema it has seen."""
        ...

    def faults(self) -> list[str]:
        """What is wrong with the database as such, whatever is in it."""
        ...

    def one_moment(self) -> AbstractContextManager[None]:
        """While the block runs, all statements see the same."""
        ...


class SqliteSource:
    """The file in the folder."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self.db: Connection = db
        self._sqlite, self._path = db, path

    def version(self) -> int:
        """See `Source.version`."""
        return schema.version_of(self._sqlite)

    def faults(self) -> list[str]:
        """See `Source.faults`. Errors: `DatabaseDamaged`."""
        if not is_whole(self._sqlite, self._path):
            raise DatabaseDamaged
        return []

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """See `Source.one_moment`."""
        self._sqlite.execute("BEGIN")
        yield
        self._sqlite.execute("COMMIT")


def source_of(folder: DataFolder, clock: Clock) -> AbstractContextManager[Source]:
    """The rows of a folder. Errors: `FolderUnusable`, `StoreAway`; within the block `DatabaseDamaged`."""
    database = engines.load(folder.engines).database
    if database is not None:
        return engines.open_source(database)
    if not folder.records.is_file():
        raise FolderUnusable
    return _sqlite_source(folder, clock)


def faults_outside(folder: DataFolder) -> list[str]:
    """What is to be looked at before a database is opened."""
    wal = folder.records.with_name(folder.records.name + "-wal")
    return ["wal_damaged"] if walfile.is_damaged(wal) else []


@contextmanager
def _sqlite_source(folder: DataFolder, clock: Clock) -> Iterator[Source]:
    """A connection that changes no row; the files that SQLite makes beside the database go with it."""
    db = sqlite3.connect(folder.records, isolation_level=None)
    try:
        db.execute("PRAGMA query_only = ON")
        yield SqliteSource(db, folder.records)
    except (sqlite3.DatabaseError, UnicodeError) as error:  # SQLite's words may hold damaged names
        raise DatabaseDamaged from error
    finally:
        db.close()
        coarsen([*folder.root.glob("records.sqlite*"), folder.root], clock)
