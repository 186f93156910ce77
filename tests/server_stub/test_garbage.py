"""`collect-garbage`: all garbage goes and nothing that was promised, killed anywhere, whoever serves."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import nacl.utils
import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub import check
from server_stub.config import HOUR_SECONDS, Config
from server_stub.datafolder import DataFolder
from server_stub.operation import garbage
from server_stub.service import World
from tests.server_stub.litter import LATE, Littered, littered, state
from tests.server_stub.practice import send, submission
from tests.server_stub.wreck import needs_gcc, sites
from tests.simulator.faults import AFTER, BEFORE, KILLED, Fault, FileClock, Watched
from tests.simulator.server import ROOT, ServerThread, SetClock


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Littered:
    return littered(tmp_path_factory.mktemp("littered"))


def copy_of(scene: Littered, folder: Path) -> Littered:
    """The same in another place, to be cleaned there."""
    folder.mkdir(exist_ok=True)
    shutil.copytree(scene.server.data, folder / "server-data")
    server = ServerThread(folder, clock=SetClock(scene.server.clock.now), port=scene.server.port)
    return scene._replace(server=server)


def clean(scene: Littered, *, dry: bool = False) -> garbage.Freed:
    world = World(scene.server.clock, nacl.utils.random)
    return garbage.run(DataFolder(scene.server.data), Config(), world, dry=dry)


def faults(scene: Littered) -> list[str]:
    world = World(scene.server.clock, nacl.utils.random, lambda: 1 << 40)
    return check.look(DataFolder(scene.server.data), Config(), world).faults


def prove(scene: Littered) -> None:
    """What was promised is promised again, its upload is whole, the folder sound, no draft is left."""
    assert faults(scene) == []
    with scene.server as server:
        for body, promise in scene.promised.items():
            assert send(server.url, "POST", "/v1/capsules", body).body == promise
        chunk = scene.office.ask("GET", f"/v1/desk/uploads/{LATE.hex()}/0")
        assert (chunk.status, chunk.body == b"\x03" * CHUNK_BYTES) == (200, True)
        assert send(server.url, "GET", "/v1/board/index").status == 200
    assert list(scene.server.data.rglob(".*")) == []


def test_all_garbage_goes_and_all_that_was_promised_stays(scene: Littered, tmp_path: Path) -> None:
    mine = copy_of(scene, tmp_path)
    freed = clean(mine)
    boards = sum(path.stat().st_size for path in mine.server.data.glob("board/*/*")) // 2
    assert freed == garbage.Freed(1, 3, 2, 3, freed.bytes)
    assert freed.bytes >= 2 * CHUNK_BYTES + 4 * 4_096 + 2 * boards
    assert clean(mine) == garbage.Freed(0, 0, 0, 0, 0)
    prove(mine)


def test_a_dry_run_tells_the_same_and_changes_nothing(scene: Littered, tmp_path: Path) -> None:
    mine = copy_of(scene, tmp_path)
    before = {path: path.read_bytes() for path in mine.server.data.rglob("*") if path.is_file()}
    told = clean(mine, dry=True)
    after = {path: path.read_bytes() for path in mine.server.data.rglob("*") if path.is_file()}
    assert (before == after) is True
    assert told == clean(mine)


def test_what_a_server_is_writing_now_is_left_alone(scene: Littered, tmp_path: Path) -> None:
    """Bytes whose row is not there yet, and a board that is being laid out: by their times, an hour."""
    mine = copy_of(scene, tmp_path)
    young = mine.server.clock.now - HOUR_SECONDS + 60
    chunk, board = (
        mine.server.data / "chunks/cd" / ("cd" * 16),
        mine.server.data / "board/.new-aaaaaaaaaaaaaaaa",
    )
    board.mkdir(mode=0o700)
    chunk.write_bytes(b"x")
    for path in (chunk, board):
        os.utime(path, (young, young))
    clean(mine)
    assert (chunk.exists(), board.exists()) == (True, True)
    mine.server.clock.now += 2 * HOUR_SECONDS
    freed = clean(mine)
    assert (freed.chunk_files, freed.drafts) == (1, 1)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_people_do_only_what_is_over_goes(tmp_path: Path, seed: int) -> None:
    """Uploads and capsules at random over ten weeks, cleaned now and then; only one desk says it has all."""
    chance, kept = random.Random(seed), dict[bytes, tuple[bytes, bytes]]()
    scene = littered(tmp_path)
    with scene.server as server:
        for turn in range(10):
            upload = chance.randbytes(16)
            scene.office.now = server.clock.now
            if chance.random() < 0.7:
                scene.office.put_chunk(upload, 0, upload * (CHUNK_BYTES // 16))
            body = submission(scene.office.new_capsule(), upload, 1)
            answer = scene.office.post(body)
            if answer.status == 201:
                kept[body] = answer.body, upload
            server.clock.now += chance.randrange(1, 7 * 86_400)
            scene.office.now = server.clock.now
            card = scene.office.card(10 + turn)
            assert scene.office.ask("PUT", "/v1/desk/card", scene.office.card_body(card)).status == 204
            server.service.tick()
            scene.office.ask("POST", "/v1/desk/cosignatures", scene.office.cosigning())
            clean(scene)
        assert kept
        for body, (promise, upload) in kept.items():
            assert send(server.url, "POST", "/v1/capsules", body).body == promise
            got = scene.office.ask("GET", f"/v1/desk/uploads/{upload.hex()}/0")
            assert (got.body == upload * (CHUNK_BYTES // 16)) is True
    assert faults(scene) == []


def test_it_cleans_beside_a_server_that_works(scene: Littered, tmp_path: Path) -> None:
    mine, done = copy_of(scene, tmp_path), threading.Event()
    answered: dict[bytes, bytes] = {}
    with mine.server:
        sender = threading.Thread(target=_send_until, args=(mine, done, answered), name="sender")
        sender.start()
        try:
            for _ in range(5):
                clean(mine)
        finally:
            done.set()
            sender.join()
        for upload, promise in answered.items():
            assert len(promise) == 128
            chunk = mine.office.ask("GET", f"/v1/desk/uploads/{upload.hex()}/0")
            assert (chunk.body == bytes(CHUNK_BYTES)) is True
    assert answered
    prove(mine)


def _send_until(scene: Littered, done: threading.Event, answered: dict[bytes, bytes]) -> None:
    chance = random.Random(5)
    while not done.is_set() or not answered:
        upload = chance.randbytes(16)
        scene.office.put_chunk(upload, 0, bytes(CHUNK_BYTES))
        answered[upload] = scene.office.post(submission(scene.office.new_capsule(), upload, 1)).body


def watched_run(
    scene: Littered, library: Path, folder: Path, fault: Fault | None = None
) -> tuple[int, Watched]:
    """The command as a process whose writes are counted, or that is killed at one of them."""
    watched = Watched(library, scene.server.data, folder / "notes")
    clock = FileClock(folder / "clock", int(scene.server.clock.now))
    done = subprocess.run(
        [sys.executable, "-m", "server_stub", "collect-garbage", "--data", str(scene.server.data), "--json"],
        cwd=ROOT,
        env=os.environ | watched.environment(fault, clock.path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, watched


def killed_at(scene: Littered, library: Path, folder: Path, fault: Fault, wanted: object) -> None:
    """Killed, looked at, run again: all is as if it had never been killed."""
    mine = copy_of(scene, folder)
    code, _ = watched_run(mine, library, folder, fault)
    assert code == KILLED
    assert faults(mine) == []
    clean(mine)
    assert (state(mine.server.data) == wanted) is True
    shutil.rmtree(folder)


def reference(scene: Littered, library: Path, folder: Path) -> tuple[Watched, object]:
    """What is written when nothing goes wrong, and what is left in the end: all that must be."""
    mine = copy_of(scene, folder)
    code, watched = watched_run(mine, library, folder)
    assert code == 0
    left = state(mine.server.data)
    prove(mine)
    return watched, left


@needs_gcc
def test_killed_at_some_writes(scene: Littered, library: Path, tmp_path: Path) -> None:
    watched, wanted = reference(scene, library, tmp_path / "whole")
    count = len(watched.calls())
    assert count > 30
    for at in range(3, count, count // 5):
        killed_at(scene, library, tmp_path / str(at), Fault(at, BEFORE), wanted)


@pytest.mark.slow
@pytest.mark.timeout(900)
@needs_gcc
def test_killed_at_every_kind_of_write(scene: Littered, library: Path, tmp_path: Path) -> None:
    """Before the first and the last of each kind of file and write, and after the last."""
    watched, wanted = reference(scene, library, tmp_path / "whole")
    for number, calls in enumerate(sites(watched).values()):
        points = {(calls[0].number, BEFORE), (calls[-1].number, BEFORE), (calls[-1].number, AFTER)}
        for at, do in sorted(points):
            killed_at(scene, library, tmp_path / f"{number}-{at}-{do}", Fault(at, do), wanted)


def command(data: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server_stub", "collect-garbage", "--data", str(data), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_says_what_it_freed(scene: Littered, tmp_path: Path) -> None:
    data = copy_of(scene, tmp_path).server.data
    told = json.loads(command(data, "--dry-run", "--json").stdout)
    assert told.keys() == {"dry_run", *garbage.Freed._fields}
    assert (told["dry_run"], told["boards"]) == (True, 2)
    assert command(data, "--dry-run").stdout.startswith("Would delete ")
    assert command(data).stdout.startswith("Deleted ")


def test_an_older_schema_is_left_to_the_server(scene: Littered, tmp_path: Path) -> None:
    """Else a command of the new release would change the database under a server of the old one."""
    data = copy_of(scene, tmp_path).server.data
    with closing(sqlite3.connect(data / "records.sqlite")) as db:
        db.execute("PRAGMA user_version = 0")
    before = state(data)
    said = command(data)
    assert (said.returncode, said.stderr.count("\n")) == (4, 1)
    assert "start the server once" in said.stderr
    assert (state(data) == before) is True
