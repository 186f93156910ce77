"""What operators do to a server's folder: keep a copy, go back to it, and lose a row."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.simulator.server import ServerThread


def kept_copy(server: ServerThread, name: str) -> Path:
    """A copy of the data folder, made while the server is down for a moment."""
    server.stop()
    copy = server.folder / name
    shutil.copytree(server.data, copy)
    server.start()
    return copy


def put_back(server: ServerThread, copy: Path) -> None:
    """The server goes on with an older copy of itself."""
    server.stop()
    shutil.rmtree(server.data)
    shutil.copytree(copy, server.data)
    server.start()


def lose(server: ServerThread, *numbers: int) -> None:
    """Capsules that were promised are gone from the database."""
    for number in numbers:
        change(server, "DELETE FROM capsules WHERE seq = ?", number)


def change(server: ServerThread, sql: str, *values: object) -> None:
    """The operator writes into the database."""
    with closing(sqlite3.connect(server.data / "records.sqlite", isolation_level=None)) as database:
        assert database.execute(sql, values).rowcount != 0, sql


def forget_files(server: ServerThread) -> None:
    """The log's files are gone, and are laid out again from the database."""
    server.stop()
    for path in (server.data / "log").iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    server.start()
