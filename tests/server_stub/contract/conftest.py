"""Each engine as a fixture: the contract tests run once on every one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server_stub.store.chunkfiles import ChunkFiles
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.sqlite import SqliteRecords
from tests.simulator.server import SetClock


class Engine:
    """A pair of stores in one place, which can be opened again as another process would."""

    def __init__(
        self, open_records: Callable[[SetClock], Records], open_chunks: Callable[[SetClock], ChunkBytes]
    ) -> None:
        self.clock = SetClock()
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


def sqlite_and_folder(folder: Path) -> Engine:
    """The default engines."""
    (folder / "backups").mkdir()
    ChunkFiles.lay_out(folder / "chunks")
    return Engine(
        lambda clock: SqliteRecords(folder / "records.sqlite", folder / "backups", clock),
        lambda clock: ChunkFiles(folder / "chunks", clock),
    )


ENGINES: dict[str, Callable[[Path], Engine]] = {"sqlite-folder": sqlite_and_folder}


@pytest.fixture(params=sorted(ENGINES))
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    made = ENGINES[request.param](tmp_path)
    yield made
    made.close()
