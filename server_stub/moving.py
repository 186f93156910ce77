"""`ombra-server move`: takes rows and chunks of a stopped server to engines elsewhere; its log goes on there.

The database's file is put aside first, so that no server can start on it meanwhile. Then chunks, which
nothing names yet; then all rows in one transaction; then the addresses, in one step. Whatever fails before
that puts the file back; after a kill the same command begins again, with an empty database.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from server_stub import engines
from server_stub.coarse import coarsen
from server_stub.config import Clock
from server_stub.datafolder import DatabaseUsed, DataFolder, FolderUnusable, write_engines
from server_stub.engines import BadAddress, Engines
from server_stub.store.chunkfiles import sync_folder
from server_stub.store.interface import ChunkBytes
from server_stub.store.schema import STEPS, version_of
from server_stub.store.transactions import Transactions
from server_stub.store.uploads import checksum

AT_ONCE = 64
"""Rows, or chunks, on their way together: 16 MiB of chunks at most."""

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
_CHUNKS = "SELECT place, idx, checksum FROM chunks ORDER BY place, idx"


class StillOpen(Exception):
    """The server runs, or was killed, or is of another release: its file does not hold all of it."""


class ChunkDamaged(Exception):
    """A chunk is not what its row says; `check` tells how many."""


def move(folder: DataFolder, chosen: Engines, clock: Clock) -> None:
    """Move what `chosen` names.

    Errors: `BadAddress` for nothing, `StillOpen`, `FolderUnusable`, `ChunkDamaged`, `DatabaseUsed`,
    `StoreAway`; those of `engines`.
    """
    if chosen == Engines():
        raise BadAddress
    now = engines.load(folder.engines)
    new = engines.checked(Engines(chosen.database, chosen.objects or now.objects))
    with _put_aside(folder) as path, closing(sqlite3.connect(path, isolation_level=None)) as db:
        if version_of(db) != len(STEPS):
            raise StillOpen
        if new.objects is not None and new.objects != now.objects:
            _move_chunks(db, folder.open_chunks(clock), engines.open_chunks(new.objects))
        if new.database is not None:
            _move_rows(db, new.database)
        write_engines(folder, new)
    coarsen([folder.engines, folder.root, folder.backups], clock)


@contextmanager
def _put_aside(folder: DataFolder) -> Iterator[Path]:
    """The database's file where no server looks for it; back at its place if rows are still kept in it."""
    aside, moved = folder.backups / "moving.sqlite", folder.backups / "moved.sqlite"
    if not aside.exists():
        _check_closed(folder)
        folder.records.rename(aside)
        sync_folder(folder.root)
    try:
        yield aside
    finally:
        has_gone = engines.load(folder.engines).database is not None
        aside.rename(moved if has_gone else folder.records)
        sync_folder(folder.root)
        sync_folder(folder.backups)


def _check_closed(folder: DataFolder) -> None:
    if not folder.records.is_file() or folder.is_shared():
        raise FolderUnusable
    if folder.records.with_name(folder.records.name + "-wal").exists():
        raise StillOpen


def _move_chunks(db: sqlite3.Connection, source: ChunkBytes, target: ChunkBytes) -> None:
    for place, rows in groupby(db.execute(_CHUNKS), key=itemgetter(0)):
        while some := list(islice(rows, AT_ONCE)):
            target.write(place, {index: _whole(source, place, index, kept) for _, index, kept in some})


def _whole(source: ChunkBytes, place: bytes, index: int, kept: bytes) -> bytes:
    data = source.read(place, index)
    if data is None or checksum(data) != kept:
        raise ChunkDamaged
    return data


def _move_rows(db: sqlite3.Connection, address: str) -> None:
    records = engines.open_records(address)
    try:
        if records.sums():
            raise DatabaseUsed
        _copy(db, records)
    finally:
        records.close()


def _copy(db: sqlite3.Connection, records: Transactions) -> None:
    """Every row of every table, in one transaction. Names are those of our own schema."""
    with records.writing() as target:
        for (table,) in db.execute(_TABLES).fetchall():
            rows = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - see above
            columns = [column[0] for column in rows.description]
            values = ", ".join("?" * len(columns))
            insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})"  # noqa: S608 - see above
            target.execute(f"DELETE FROM {table}")  # noqa: S608 - see above
            while some := list(islice(rows, AT_ONCE)):
                target.executemany(insert, some)
