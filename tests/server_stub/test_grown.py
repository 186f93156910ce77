"""The whole story on engines elsewhere: rows in PostgreSQL, chunks in Swift, only files made anew here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub.datafolder import DataFolder
from server_stub.engines import Engines
from tests.server_stub.practice import Practice, send, submission
from tests.server_stub.proof import prove, prove_folder, prove_promises
from tests.server_stub.story import BUSY, FIRST, LATER, START, Story
from tests.simulator.faults import FileClock
from tests.simulator.postgres import Postgres
from tests.simulator.programs import wait_until
from tests.simulator.server import ServerThread
from tests.simulator.swift import Swift
from tests.strictness.logs import ExpectLog

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

UPLOAD = b"u" * 16
CHUNK = bytes(262_144)


@pytest.fixture
def engines(postgres: Postgres, swift: Swift) -> Engines:
    return Engines(postgres.new_database(), swift.new_bucket())


@pytest.fixture
def server(tmp_path: Path, engines: Engines) -> Iterator[ServerThread]:
    with ServerThread(tmp_path, engines=engines) as running:
        yield running


def test_the_whole_story(engines: Engines, tmp_path: Path) -> None:
    clock = FileClock(tmp_path / "clock", START)
    with ServerThread(tmp_path, clock=clock, engines=engines) as server:
        story = Story(Practice(server.url, server.invitation, START), clock, lambda name: None)
        for act in (FIRST, BUSY, LATER):
            clock.set(max(int(clock.now), act.begins))
            story.done = 0
            story.go_on(act)
            prove(story)
        prove_promises(story)
    prove_folder(story, DataFolder(server.data))
    assert not any(path.is_file() for path in (server.data / "chunks").rglob("*"))
    assert not (server.data / "records.sqlite").exists()


def test_a_folder_that_was_lost_is_made_again(engines: Engines, tmp_path: Path) -> None:
    """A new machine has the keys and the addresses; log and board come from the database."""
    clock = FileClock(tmp_path / "clock", START)
    with ServerThread(tmp_path, clock=clock, engines=engines) as server:
        story = Story(Practice(server.url, server.invitation, START), clock, lambda name: None)
        story.go_on(FIRST)
    for name in ("log", "board"):
        shutil.rmtree(server.data / name)
        (server.data / name).mkdir(mode=0o700)
    with ServerThread(tmp_path, clock=clock, port=server.port):
        prove(story)
        prove_promises(story)


def test_chunks_wait_for_a_store_that_is_away_and_capsules_do_not(server: ServerThread, swift: Swift) -> None:
    office = Practice(server.url, server.invitation, server.clock.now)
    office.set_up()
    assert office.put_chunk(UPLOAD, 0, CHUNK).status == 204
    swift.proxy.stop()
    assert office.put_chunk(UPLOAD, 1, CHUNK).code == "busy"
    assert office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/0").code == "busy"
    assert office.post(submission(office.new_capsule())).status == 201
    assert office.post(submission(office.new_capsule(), UPLOAD, 2)).code == "upload_incomplete"
    swift.proxy.start()
    swift.wait()
    assert office.put_chunk(UPLOAD, 1, CHUNK).status == 204
    assert office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/0").body == CHUNK
    assert office.post(submission(office.new_capsule(), UPLOAD, 2)).status == 201


def test_everybody_waits_for_a_database_that_is_away(tmp_path: Path, expect_log: ExpectLog) -> None:
    own = Postgres().start()
    try:
        with ServerThread(tmp_path, engines=Engines(own.new_database())) as server:
            office = Practice(server.url, server.invitation, server.clock.now)
            office.set_up()
            body = submission(office.new_capsule())
            own.kill()
            assert office.post(body).code == "busy"
            assert send(server.url, "GET", "/v1/office").code == "busy"
            assert send(server.url, "GET", "/healthz").status == 200
            expect_log("ERROR ombra.server: tick_failed StoreAway")  # all that an operator is told
            wait_until(lambda: bool(expect_log.watch.seen), "the log")
            own.start()
            assert office.post(body).status == 201
            assert send(server.url, "GET", "/v1/office").status == 200
    finally:
        own.stop()
