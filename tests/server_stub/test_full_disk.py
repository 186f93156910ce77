"""A disk that is really full: everything new is refused politely, everything old is read, nothing is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from server_stub.store.database import Database
from server_stub.store.rows import StoreFull
from server_stub.store.sqlite import SqliteRecords
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread, SetClock


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "backups").mkdir()
    made = Database(tmp_path / "records.sqlite", tmp_path / "backups", SetClock())
    yield made
    made.close()


def fill(database: Database) -> None:
    """Let SQLite find no room: the same error as a full disk gives, by its own limit on pages."""
    with database.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")


def insert(database: Database, *sizes: int) -> None:
    """Rows of these sizes in one transaction."""
    with database.writing() as db:
        for number, size in enumerate(sizes):
            db.execute("INSERT INTO bundles VALUES (?, zeroblob(?))", (number, size))


def test_a_full_database_undoes_the_whole_batch(database: Database) -> None:
    fill(database)
    with pytest.raises(StoreFull):
        insert(database, 10, 1_000_000)
    with database.reading() as db:
        assert db.execute("SELECT count(*) FROM bundles").fetchone() == (0,)


def test_a_full_database_takes_small_things_when_there_is_room_again(database: Database) -> None:
    fill(database)
    with pytest.raises(StoreFull):
        insert(database, 1_000_000)
    with database.writing() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    insert(database, 1_000_000)


def test_other_faults_are_not_taken_for_a_full_disk(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), database.writing() as db:
        db.execute("INSERT INTO no_such VALUES (1)")


def fill_server(server: ServerThread) -> None:
    """The same for a running server, from outside: its writer is told of no more room."""
    records = server.service.records
    assert isinstance(records, SqliteRecords)
    pages = records._writer.execute("PRAGMA page_count").fetchone()[0]
    records._writer.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_server_says_so_and_goes_on_reading(office: Practice, server: ServerThread) -> None:
    kept = submission(office.new_capsule())
    promise = office.post(kept).body
    fill_server(server)
    codes = set()
    for _ in range(20):  # free pages inside the file may still take a few
        answer = office.post(submission(office.new_capsule()))
        codes.add((answer.status, "" if answer.status == 201 else answer.code))
    assert (507, "disk_full") in codes
    assert codes <= {(507, "disk_full"), (201, "")}
    assert office.post(kept).body == promise
    assert send(office.url, "GET", "/v1/office").status == 200
    assert send(office.url, "GET", "/v1/board/index").status == 200


def test_the_desk_pulls_from_a_full_disk_and_its_requests_are_still_good_once(
    office: Practice, server: ServerThread
) -> None:
    office.post(submission(office.new_capsule()))
    with closing(sqlite3.connect(server.data / "records.sqlite")) as database:
        # what a full disk does to a write, without filling one
        database.execute("CREATE TABLE full_disk (x)")
        database.execute(f"CREATE TRIGGER full BEFORE INSERT ON nonces BEGIN {FILL}; END")
        database.commit()
    fill_server(server)
    path = "/v1/desk/capsules?after=0"
    headers = office.signed("GET", path)
    answer = send(office.url, "GET", path, None, headers)
    assert answer.status == 200
    assert len(msgspec.msgpack.decode(answer.body)["records"]) == 1
    again = send(office.url, "GET", path, None, headers)
    assert (again.status, again.code) == (401, "nonce_seen")


FILL = "INSERT INTO full_disk VALUES (zeroblob(4000000))"
