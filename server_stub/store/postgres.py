"""Records on PostgreSQL: for servers on several machines, and for a database that outlives one of them."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from server_stub.store.postgres_line import Line
from server_stub.store.postgres_schema import upgrade
from server_stub.store.records import SqlRecords
from server_stub.store.rows import StoreAway, StoreFull

READERS = 8

_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_WRITE = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
# Whoever has this row writes alone until its commit, in all processes on all machines. Each later statement
# sees all that was committed before. Locking also writes, so even a commit that changed nothing waits until
# all it saw is durable, on the standby too.
_ALONE = "SELECT 1 FROM sequence FOR UPDATE"

_Places = queue.LifoQueue[Line | None]


class PostgresRecords(SqlRecords):
    """`Records` on PostgreSQL: one writer at a time, in any process on any machine, and a pool of readers."""

    def __init__(self, url: str, password: str | None = None) -> None:
        self._url = url
        self._password = password
        self._writers: _Places = queue.LifoQueue()
        self._readers: _Places = queue.LifoQueue()
        self._writers.put(None)
        for _ in range(READERS):
            self._readers.put(None)
        try:
            with self._transaction(self._writers, _WRITE) as db:
                upgrade(db)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[Line]:
        """See `Transactions.writing`."""
        with self._transaction(self._writers, _WRITE) as line:
            line.execute(_ALONE)
            yield line

    @contextmanager
    def reading(self) -> Iterator[Line]:
        """See `Transactions.reading`."""
        with self._transaction(self._readers, _READ) as line:
            yield line

    def settle(self) -> None:
        """See `Records.settle`. After a crash PostgreSQL shows commits that no standby has yet."""
        with self.writing():
            pass

    def tidy(self) -> None:
        """See `Records.tidy`. The files are the database server's."""

    def close(self) -> None:
        """See `Records.close`."""
        for places, count in ((self._writers, 1), (self._readers, READERS)):
            for _ in range(count):
                line = places.get()
                if line is not None:
                    line.close()

    @contextmanager
    def _transaction(self, places: _Places, begin: str) -> Iterator[Line]:
        line = places.get()
        try:
            line = self._begun(line, begin)
            yield line
            line.commit()
        except psycopg.errors.DiskFull as error:
            raise StoreFull from error
        except (psycopg.OperationalError, psycopg.errors.ReadOnlySqlTransaction) as error:
            if line is not None:
                line.close()  # the next one looks for the primary anew
            raise StoreAway from error
        finally:
            places.put(line if line is not None and line.let_go() else None)

    def _begun(self, kept: Line | None, begin: str) -> Line:
        """A transaction on the connection that was kept, or on a new one if that broke meanwhile."""
        if kept is not None:
            try:
                kept.execute(begin)
            except psycopg.OperationalError:
                kept.close()
            else:
                return kept
        line = Line(self._url, self._password)
        line.execute(begin)
        return line
