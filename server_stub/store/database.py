"""SQLite connections: one durable writer at a time, a small pool of readers, file times by the hour."""

from __future__ import annotations

import os
import queue
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock
from server_stub.store import schema
from server_stub.store.rows import StoreFull
from server_stub.store.transactions import Transactions

BUSY_SECONDS = 10.0
"""How long to wait for a writer in another process; our own writers wait on a lock instead of polling."""

READERS = 8


class Database(Transactions):
    """One SQLite file in WAL mode with `synchronous=FULL`: a commit that returned survives a power cut."""

    def __init__(self, path: Path, backups: Path, clock: Clock) -> None:
        self.path = path
        self._backups = backups
        self._clock = clock
        self._lock = threading.Lock()
        self._make_private(path)
        self._writer = self._connect()
        schema.upgrade(self._writer, backups, clock)
        coarsen([backups], clock)
        self._readers: queue.LifoQueue[sqlite3.Connection | None] = queue.LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)
        self.tidy()

    @staticmethod
    def _make_private(path: Path) -> None:
        """SQLite gives the files beside a database the mode that the database has."""
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode = WAL")
        # Never less, not even for what may be forgotten: after a sync that failed, frames of the WAL that
        # were not synced are lost in the middle of it, and a recovery stops there.
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute("PRAGMA trusted_schema = OFF")
        return db

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed when the block ends, undone when it raises. Errors: `StoreFull`."""
        db = self._writer
        with self._lock:
            try:
                db.execute("BEGIN IMMEDIATE")
                yield db
                db.execute("COMMIT")
            except BaseException as error:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                if _is_full(error):
                    raise StoreFull from error
                raise
            finally:
                self.tidy()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one state of the data while the block runs."""
        kept = self._readers.get()
        try:
            kept = db = kept or self._connect()
            db.execute("BEGIN")
            yield db
            db.execute("COMMIT")
        finally:
            if kept is not None and kept.in_transaction:
                kept.execute("ROLLBACK")
            # Also when none could be opened: who closes waits for every place.
            self._readers.put(kept)

    def tidy(self) -> None:
        """Set the times of the database files and their folder to the hour."""
        beside = (self.path.with_name(self.path.name + end) for end in ("-wal", "-shm"))
        coarsen([self.path, *beside, self.path.parent], self._clock)

    def drop_backups(self, before: int) -> None:
        """Delete copies from before upgrades that are older than `before`: they hold what has expired."""
        for copy in self._backups.iterdir():
            if copy.stat().st_mtime < before:
                copy.unlink()
        coarsen([self._backups], self._clock)

    def close(self) -> None:
        """Close every connection; the last one folds the WAL into the file."""
        for _ in range(READERS):
            reader = self._readers.get()
            if reader is not None:
                reader.close()
        self._writer.close()
        self.tidy()


def _is_full(error: BaseException) -> bool:
    # SHMSIZE: the shared-memory file beside the WAL could not grow, which has one cause only.
    full = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE)
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode in full
