"""One encrypted SQLite file: opening, transactions, and every fault of it as a typed error.

SQLite3 Multiple Ciphers encrypts page by page with ChaCha20-Poly1305 under a raw key (no key derivation of
its own): the page number is bound and every changed bit is noticed. WAL and full sync: what was committed
survives a power cut. Temporary tables stay in memory, deleted bytes are overwritten.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.durable import PRIVATE_FILE, disk_faults, write_new

Row = tuple[Any, ...]
Value = str | int | bytes | None

CIPHER_SALT_BYTES = 16
"""The first bytes of the file, in the clear: they name the file and go into its page keys."""

BUSY_MS = 10_000  # another process of this desk may be writing; its transactions take milliseconds
_FIRST = ("PRAGMA cipher = 'chacha20'",)
_ALWAYS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_TRANSACTION = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_SAVEPOINT = ("SAVEPOINT inner_part", "RELEASE inner_part", ("ROLLBACK TO inner_part", "RELEASE inner_part"))
_DAMAGED = (apsw.CorruptError, apsw.NotADBError, apsw.FormatError)
_BUSY = (apsw.BusyError, apsw.LockedError)


@contextmanager
def vault_faults() -> Iterator[None]:
    """Turn SQLite's errors into ours.

    Errors: `vault_damaged`, `vault_busy`, `disk_full`, `not_writable`, `vault_locked` (after closing).
    """
    try:
        yield
    except _DAMAGED as error:
        raise DeskError(DeskFault.VAULT_DAMAGED) from error
    except _BUSY as error:
        raise DeskError(DeskFault.VAULT_BUSY) from error
    except apsw.FullError as error:
        raise DeskError(DeskFault.DISK_FULL) from error
    except (apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError) as error:
        raise DeskError(DeskFault.NOT_WRITABLE) from error
    except apsw.ConnectionClosedError as error:
        raise DeskError(DeskFault.VAULT_LOCKED) from error


class Database:
    """The open file. Any thread may use it; one at a time gets it."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        """Open a file that is there; `key` has 32 bytes, `salt` 16. Errors: those of `vault_faults`."""
        self.path = path
        self._lock = threading.RLock()
        self._afterwards: dict[str, Callable[[], None]] = {}
        self._secret = (key, salt)
        with vault_faults():
            self._connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
            try:
                self._prepare(key, salt)
            except apsw.Error:
                self._connection.close()
                raise

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """All rows of a query. Errors: those of `vault_faults`, as for every method."""
        with self._lock, vault_faults():
            return list(self._connection.execute(sql, values))

    def row(self, sql: str, *values: Value) -> Row | None:
        """The first row of a query, or None."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def run(self, sql: str, *values: Value) -> None:
        """One statement without an answer."""
        self.rows(sql, *values)

    def run_many(self, sql: str, values: Iterable[Sequence[Value]]) -> None:
        """One statement for many rows. In a transaction."""
        with self._lock, vault_faults():
            self._connection.executemany(sql, values)

    def insert(self, table: str, columns: Mapping[str, Value]) -> int:
        """Add a row and give its id. `table` and the columns' names are the program's own words."""
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        with self._lock:
            self.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", *columns.values())  # noqa: S608
            return self._connection.last_insert_rowid()

    def update(self, table: str, row_id: int, columns: Mapping[str, Value]) -> None:
        """Change columns of the row with that id."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self.run(f"UPDATE {table} SET {names} WHERE id = ?", *columns.values(), row_id)  # noqa: S608

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of it is durable at the end, or nothing. One within another is a savepoint."""
        with self._lock:
            within = self._connection.in_transaction
            begin, end, undo = _SAVEPOINT if within else _TRANSACTION
            self.run(begin)
            try:
                yield
                self.run(end)
            except BaseException:
                self._undo(undo)
                if not within:
                    self._afterwards.clear()
                raise
            if not within:
                self._do_afterwards()

    def afterwards(self, name: str, act: Callable[[], None]) -> None:
        """Do this once, when the transaction of the moment is durable; not at all if it is undone."""
        self._afterwards[name] = act

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file and empty it."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_to(self, path: Path) -> None:
        """Write a sound copy into an empty file, encrypted under the same key, durably."""
        self.run("VACUUM INTO ?", str(path))
        with disk_faults(path), path.open("r+b") as file:
            os.fsync(file.fileno())

    def beside(self, path: Path) -> Database:
        """Open another file under the same key, a copy of this one. Errors: as for this one."""
        return Database(path, *self._secret)

    def close(self) -> None:
        """Close; the key is gone with the connection. Later calls raise `vault_locked`."""
        with self._lock, vault_faults():
            self._secret = (b"", b"")
            self._connection.close()

    def _do_afterwards(self) -> None:
        acts, self._afterwards = list(self._afterwards.values()), {}
        for act in acts:
            act()

    def _undo(self, statements: Sequence[str]) -> None:
        """Take back what was not committed; a full disk may have made SQLite do so by itself."""
        with suppress(apsw.Error):
            for statement in statements:
                self._connection.execute(statement)

    def _prepare(self, key: bytes, salt: bytes) -> None:
        self._connection.set_busy_timeout(BUSY_MS)
        for statement in _FIRST:
            self._connection.execute(statement)
        self._connection.execute(f'PRAGMA key = "raw:{key.hex()}{salt.hex()}"')
        for statement in _ALWAYS:
            list(self._connection.execute(statement))
        list(self._connection.execute("SELECT count(*) FROM sqlite_schema"))


def make_empty(path: Path) -> None:
    """An empty file with private rights, for `Database` to fill. Errors: `file_exists`."""
    write_new(path, b"", PRIVATE_FILE)


def salt_of(path: Path) -> bytes:
    """The first 16 bytes of a vault file, by which it is known."""
    with path.open("rb") as file:
        return file.read(CIPHER_SALT_BYTES)
