"""The database's readers: a place that could not be opened is not a place lost."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from server_stub.store.database import READERS, Database
from tests.simulator.server import SetClock


def test_readers_that_cannot_be_opened_keep_nobody_waiting(tmp_path: Path) -> None:
    """The folder vanished under a running server, which must still be able to end."""
    folder, backups = tmp_path / "data", tmp_path / "backups"
    folder.mkdir()
    backups.mkdir()
    database = Database(folder / "records.sqlite", backups, SetClock())
    shutil.rmtree(folder)
    for _ in range(READERS + 1):
        with pytest.raises(sqlite3.OperationalError), database.reading():
            pass
    folder.mkdir()
    database.close()
