"""Each engine as a fixture: the contract tests run once on every one of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server_stub import engines
from server_stub.store.chunkfiles import ChunkFiles
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.postgres import PostgresRecords
from server_stub.store.sqlite import SqliteRecords
from tests.simulator.postgres import Postgres
from tests.simulator.server import SetClock
from tests.simulator.swift import Swift


class Engine:
    """A pair of stores in one place, which can be opened again as another process would."""

    def __init__(
        self,
        open_records: Callable[[SetClock], Records],
        open_chunks: Callable[[SetClock], ChunkBytes],
        clock: SetClock | None = None,
    ) -> None:
        self.clock = clock or SetClock()
        self._open_records = open_records
        self.records = open_records(self.clock)
        self.chunks = open_chunks(self.clock)
        self._others: list[Records] = []

    def another(self) -> Records:
        """The same records through connections of their own."""
        other = self._open_records(self.clock)
        self._others.append(other)
        return other

    def close(self) -> None:
        """Close everything that was opened."""
        for records in [*self._others, self.records]:
            records.close()


def sqlite_and_folder(folder: Path, request: pytest.FixtureRequest) -> Engine:
    """The default engines."""
    (folder / "backups").mkdir()
    return Engine(
        lambda clock: SqliteRecords(folder / "records.sqlite", folder / "backups", clock),
        chunk_files(folder),
    )


def postgres_and_folder(folder: Path, request: pytest.FixtureRequest) -> Engine:
    """Rows in PostgreSQL, bytes here."""
    server: Postgres = request.getfixturevalue("postgres")
    url = server.new_database()
    return Engine(lambda clock: PostgresRecords(url), chunk_files(folder))


def postgres_and_objects(folder: Path, request: pytest.FixtureRequest) -> Engine:
    """Nothing here."""
    server: Postgres = request.getfixturevalue("postgres")
    swift: Swift = request.getfixturevalue("swift")
    url, bucket = server.new_database(), swift.new_bucket()
    now = SetClock(time.time())  # an object's time is the store's
    return Engine(lambda clock: PostgresRecords(url), lambda clock: engines.open_chunks(bucket), now)


def chunk_files(folder: Path) -> Callable[[SetClock], ChunkBytes]:
    """Bytes in files."""
    ChunkFiles.lay_out(folder / "chunks")
    return lambda clock: ChunkFiles(folder / "chunks", clock)


ENGINES: dict[str, Callable[[Path, pytest.FixtureRequest], Engine]] = {
    "sqlite-folder": sqlite_and_folder,
    "postgres-folder": postgres_and_folder,
    "postgres-objects": postgres_and_objects,
}
SERVERS_NEEDED = [
    pytest.param(name, marks=[] if name == "sqlite-folder" else [pytest.mark.slow]) for name in ENGINES
]


@pytest.fixture(params=SERVERS_NEEDED)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    made = ENGINES[request.param](tmp_path, request)
    yield made
    made.close()
