"""A server that is there moves to engines elsewhere: its log goes on, and no way to fail loses anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from server_stub import cli, moving
from server_stub.datafolder import DatabaseUsed, DataFolder, FolderUnusable
from server_stub.engines import BadAddress, Engines
from server_stub.moving import ChunkDamaged, StillOpen
from server_stub.store.postgres import PostgresRecords
from server_stub.store.rows import StoreAway
from tests.server_stub.practice import Practice
from tests.server_stub.proof import prove, prove_folder, prove_promises
from tests.server_stub.story import BUSY, FIRST, LATER, START, Act, Story
from tests.simulator.faults import FileClock
from tests.simulator.postgres import Postgres
from tests.simulator.server import ServerProcess, ServerThread, SetClock, free_port
from tests.simulator.swift import Swift


def nowhere() -> Engines:
    return Engines(f"postgresql://ombra@127.0.0.1:{free_port()}/ombra")


def told(folder: Path) -> Story:
    """The first act on a server in its folder, which then stopped."""
    clock = FileClock(folder / "clock", START)
    with ServerThread(folder, clock=clock) as server:
        story = Story(Practice(server.url, server.invitation, START), clock, lambda name: None)
        story.go_on(FIRST)
    return story


def go_on(story: Story, folder: Path, *acts: Act) -> None:
    """Start again on what is there, prove what was, and tell more."""
    port = int(story.office.url.rpartition(":")[2])
    with ServerThread(folder, clock=story.clock, port=port) as server:
        prove(story)
        for act in acts:
            story.clock.set(max(int(story.clock.now), act.begins))
            story.done = 0
            story.go_on(act)
            prove(story)
        prove_promises(story)
    prove_folder(story, DataFolder(server.data))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_same_log_goes_on(tmp_path: Path, postgres: Postgres, swift: Swift) -> None:
    story = told(tmp_path)
    words = ["--database", postgres.new_database(), "--objects", swift.new_bucket()]
    data = tmp_path / "server-data"
    assert cli.main(["move", "--data", str(data), *words]) == cli.DONE
    assert not (data / "records.sqlite").exists()
    for path in (data / "chunks").rglob("*"):
        if path.is_file():
            path.unlink()  # as the page on growing says
    go_on(story, tmp_path, BUSY, LATER)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_one_half_moves_and_then_the_other(tmp_path: Path, postgres: Postgres, swift: Swift) -> None:
    story, folder = told(tmp_path), DataFolder(tmp_path / "server-data")
    moving.move(folder, Engines(objects=swift.new_bucket()), story.clock)
    go_on(story, tmp_path, BUSY)
    moving.move(folder, Engines(postgres.new_database()), story.clock)
    go_on(story, tmp_path, LATER)


@pytest.mark.slow
def test_a_move_that_was_killed_begins_again(tmp_path: Path, postgres: Postgres) -> None:
    story, folder = told(tmp_path), DataFolder(tmp_path / "server-data")
    folder.records.rename(folder.backups / "moving.sqlite")  # as a kill leaves it
    with pytest.raises(FolderUnusable):
        folder.open_records(story.clock)  # nobody serves half a server
    used = Engines(postgres.new_database())
    records = PostgresRecords(str(used.database))
    records.note_sum("log.key", bytes(32))
    records.close()
    with pytest.raises(DatabaseUsed):
        moving.move(folder, used, story.clock)
    folder.open_records(story.clock).close()  # put back
    moving.move(folder, Engines(postgres.new_database()), story.clock)
    go_on(story, tmp_path)


def test_a_server_that_runs_does_not_move(tmp_path: Path) -> None:
    with ServerThread(tmp_path) as server, pytest.raises(StillOpen):
        moving.move(DataFolder(server.data), nowhere(), SetClock())


def test_a_server_that_was_killed_does_not_move(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server = ServerProcess(tmp_path).start()
    server.kill()
    words = ["move", "--data", str(server.data), "--database", str(nowhere().database)]
    assert cli.main(words) == cli.NO_FOLDER
    assert "start it and stop it" in capsys.readouterr().err
    server.start()
    assert server.stop() == 0
    assert cli.main(words) == cli.NO_FOLDER
    assert "does not answer" in capsys.readouterr().err


def test_a_move_that_fails_leaves_the_server_where_it_was(tmp_path: Path) -> None:
    story, folder = told(tmp_path), DataFolder(tmp_path / "server-data")
    with pytest.raises(StoreAway):
        moving.move(folder, nowhere(), story.clock)
    with pytest.raises(BadAddress):
        moving.move(folder, Engines(), story.clock)
    with pytest.raises(BadAddress):
        moving.move(folder, Engines("postgresql://ombra:secret@127.0.0.1/ombra"), story.clock)
    assert not folder.engines.exists()
    go_on(story, tmp_path, BUSY)


def test_a_damaged_chunk_does_not_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is sent before it was looked at."""
    story, folder = told(tmp_path), DataFolder(tmp_path / "server-data")
    for path in (path for path in folder.chunks.rglob("*") if path.is_file()):
        path.write_bytes(bytes(path.stat().st_size))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "nobody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "nothing")
    with pytest.raises(ChunkDamaged):
        moving.move(
            folder, Engines(objects=f"s3://chunks?endpoint=http://127.0.0.1:{free_port()}"), story.clock
        )
    assert not folder.engines.exists()
