"""Schema upgrades: numbered, whole or not at all, with a copy before each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub.store.database import Database
from server_stub.store.schema import STEPS, NewerSchema, upgrade, version_of
from tests.simulator.server import SetClock

TWO = (*STEPS, "CREATE TABLE later (x INTEGER);\nINSERT INTO later VALUES (7);\n")
BROKEN = (*STEPS, "CREATE TABLE later (x INTEGER);\nINSERT INTO no_such VALUES (7);\n")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    (tmp_path / "backups").mkdir()
    made = sqlite3.connect(tmp_path / "records.sqlite", isolation_level=None)
    yield made
    made.close()


def test_a_new_database_needs_no_copy(database: sqlite3.Connection, tmp_path: Path) -> None:
    upgrade(database, tmp_path / "backups", SetClock())
    assert version_of(database) == len(STEPS)
    assert list((tmp_path / "backups").iterdir()) == []


def test_an_upgrade_is_preceded_by_a_copy(database: sqlite3.Connection, tmp_path: Path) -> None:
    upgrade(database, tmp_path / "backups", SetClock())
    database.execute("INSERT INTO bundles VALUES (3, x'00')")
    upgrade(database, tmp_path / "backups", SetClock(), TWO)
    assert database.execute("SELECT x FROM later").fetchall() == [(7,)]
    copy = tmp_path / "backups" / "before-2.sqlite"
    assert copy.stat().st_mode & 0o077 == 0
    before = sqlite3.connect(copy)
    assert version_of(before) == 1
    assert before.execute("SELECT slot FROM bundles").fetchall() == [(3,)]
    before.close()


def test_a_failed_upgrade_changes_nothing(database: sqlite3.Connection, tmp_path: Path) -> None:
    upgrade(database, tmp_path / "backups", SetClock())
    with pytest.raises(sqlite3.OperationalError):
        upgrade(database, tmp_path / "backups", SetClock(), BROKEN)
    assert version_of(database) == 1
    assert database.execute("SELECT name FROM sqlite_master WHERE name = 'later'").fetchall() == []
    upgrade(database, tmp_path / "backups", SetClock(), TWO)
    assert version_of(database) == 2


def test_a_later_releases_database_is_left_alone(database: sqlite3.Connection, tmp_path: Path) -> None:
    upgrade(database, tmp_path / "backups", SetClock(), TWO)
    with pytest.raises(NewerSchema):
        upgrade(database, tmp_path / "backups", SetClock())


def test_copies_die_after_a_week(tmp_path: Path) -> None:
    backups, clock = tmp_path / "backups", SetClock()
    backups.mkdir()
    made = Database(tmp_path / "records.sqlite", backups, clock)
    try:
        with made.reading() as db:
            assert db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
            assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        copy = backups / "before-2.sqlite"
        copy.write_bytes(b"old")
        made.drop_backups(int(copy.stat().st_mtime))
        assert copy.exists()
        made.drop_backups(int(copy.stat().st_mtime) + 1)
        assert not copy.exists()
    finally:
        made.close()
