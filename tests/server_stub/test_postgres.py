"""PostgreSQL where it differs from a file: it can be away, half gone, somebody else's, or set to forget."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from server_stub import check, datafolder
from server_stub.config import Config
from server_stub.datafolder import DatabaseUsed, DataFolder, FolderUnusable
from server_stub.engines import Engines
from server_stub.service import World
from server_stub.store.postgres import READERS, PostgresRecords
from server_stub.store.postgres_line import Line
from server_stub.store.postgres_schema import upgrade, version_of
from server_stub.store.rows import StoreAway
from server_stub.store.schema import STEPS, NewerSchema
from tests.server_stub.contract.test_arrivals import arrival
from tests.simulator.postgres import Postgres
from tests.simulator.programs import wait_until
from tests.simulator.server import ServerThread, SetClock

pytestmark = pytest.mark.slow

WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


@pytest.fixture
def own() -> Iterator[Postgres]:
    """A PostgreSQL that a test may kill or spoil."""
    server = Postgres().start()
    yield server
    server.stop()


def sql(server: Postgres, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(server.url("postgres"), autocommit=True) as db:
        cursor = db.execute(statement)
        return cursor.fetchall() if cursor.description else []


def connections(server: Postgres) -> int:
    """How many the server's program holds; they are ended on the way."""
    ended = sql(
        server,
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'ombra'",
    )
    return len(ended)


def test_a_broken_wait_for_a_standby_is_no_promise(own: Postgres) -> None:
    """COMMIT is then answered with a mere warning, and a primary that dies now takes the row with it."""
    records = PostgresRecords(own.new_database())
    sql(own, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    sql(own, "SELECT pg_reload_conf()")
    outcome: list[object] = []

    def hand_in() -> None:
        try:
            outcome.append(records.accept([arrival(1)]))
        except StoreAway as error:
            outcome.append(type(error))

    thread = threading.Thread(target=hand_in)
    thread.start()
    wait_until(lambda: bool(sql(own, WAITING)), "the wait")
    assert outcome == []
    sql(own, f"SELECT pg_cancel_backend(pid) FROM ({WAITING}) AS waiting")
    thread.join()
    assert outcome == [StoreAway]
    sql(own, "ALTER SYSTEM RESET synchronous_standby_names")
    sql(own, "SELECT pg_reload_conf()")
    assert records.accept([arrival(1, promise=2)]) == [bytes(128)]  # it was there all the time
    records.close()


def test_what_a_setting_would_forget_is_kept(own: Postgres) -> None:
    sql(own, "ALTER SYSTEM SET synchronous_commit = off")
    sql(own, "SELECT pg_reload_conf()")
    records = PostgresRecords(own.new_database())
    with records.writing() as db:
        assert db.execute("SELECT current_setting('synchronous_commit')").fetchone() == ("on",)
    records.close()


def test_connections_that_ended_unseen_are_made_again(own: Postgres) -> None:
    records = PostgresRecords(own.new_database())
    records.accept([arrival(1)])
    assert records.promise_of(arrival(1).entry) == bytes(128)
    assert connections(own) == 2
    assert records.promise_of(arrival(1).entry) == bytes(128)
    assert records.accept([arrival(2)]) == [bytes(128)]
    records.close()


def test_a_crash_is_told_and_survived(own: Postgres) -> None:
    records = PostgresRecords(own.new_database())
    records.accept([arrival(1)])
    own.kill()
    for _ in range(READERS + 1):
        with pytest.raises(StoreAway):
            records.promise_of(arrival(1).entry)
        with pytest.raises(StoreAway):
            records.accept([arrival(2)])
    own.start()
    assert records.accept([arrival(1, promise=2), arrival(2)]) == [bytes(128)] * 2
    assert [one.seq for one in records.capsules_after(0, 9)] == [1, 2]
    records.close()


def test_two_servers_that_start_at_once_make_one_schema(postgres: Postgres) -> None:
    url = postgres.new_database()
    made: list[PostgresRecords] = []
    threads = [threading.Thread(target=lambda: made.append(PostgresRecords(url))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 4
    for records in made:
        assert records.totals().last_seq == 0
        records.close()


def test_a_step_that_fails_changes_nothing(postgres: Postgres) -> None:
    url = postgres.new_database()
    PostgresRecords(url).close()
    line = Line(url, None)
    broken = (*STEPS, "CREATE TABLE later (x INTEGER);\nINSERT INTO no_such VALUES (7);\n")
    line.execute("BEGIN")
    with pytest.raises(psycopg.errors.UndefinedTable):
        upgrade(line, broken)
    assert line.let_go()
    assert version_of(line) == len(STEPS)
    line.execute("BEGIN")
    upgrade(line, (*STEPS, "CREATE TABLE later (x INTEGER) STRICT;\nINSERT INTO later VALUES (7);\n"))
    line.commit()
    assert line.execute("SELECT x FROM later").fetchall() == [(7,)]
    line.close()
    with pytest.raises(NewerSchema):
        PostgresRecords(url)


def test_nobody_takes_the_database_of_another_server(postgres: Postgres, tmp_path: Path) -> None:
    engines = Engines(postgres.new_database())
    clock = SetClock()
    datafolder.create(tmp_path / "one", "http://127.0.0.1", clock, bytes, engines)
    with pytest.raises(DatabaseUsed):
        datafolder.create(tmp_path / "two", "http://127.0.0.1", clock, bytes, engines)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one"]
    folder = DataFolder(tmp_path / "one")
    folder.open_records(clock).close()
    folder.log_key.write_bytes(b"k" * 32)
    with pytest.raises(FolderUnusable):
        folder.open_records(clock)


def test_check_names_settings_that_forget(own: Postgres, tmp_path: Path) -> None:
    server = ServerThread(tmp_path, engines=Engines(own.new_database()))
    world = World(server.clock, bytes)
    assert check.look(DataFolder(server.data), Config(), world).faults == []
    sql(own, "ALTER SYSTEM SET full_page_writes = off")
    sql(own, "SELECT pg_reload_conf()")
    assert check.look(DataFolder(server.data), Config(), world).faults == ["database_unsafe"]
