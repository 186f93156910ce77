"""`ombra-server init|serve|check`: exit codes, output, and what a look finds."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import nacl.utils
import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub import check, datafolder
from server_stub.config import Config
from server_stub.datafolder import DataFolder, FolderExists, FolderUnusable
from server_stub.service import World
from tests.server_stub.practice import Practice, submission
from tests.simulator.server import ServerProcess, ServerThread, SetClock, free_port

UPLOAD = b"\x01" * 16


@pytest.fixture
def used(tmp_path: Path) -> ServerThread:
    """A stopped server with an office, a capsule and a chunk."""
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.publish_keys()
        office.put_chunk(UPLOAD, 0, b"\x05" * CHUNK_BYTES)
        office.post(submission(office.new_capsule(), UPLOAD, 1))
    return server


def look(server: ServerThread, **changes: Any) -> check.Found:
    world = World(server.clock, nacl.utils.random, changes.get("free_bytes", lambda: 1 << 40))
    return check.look(DataFolder(server.data), Config(), world)


def database(server: ServerThread) -> sqlite3.Connection:
    return sqlite3.connect(server.data / "records.sqlite")


def flip(path: Path, at: int) -> None:
    """Turn one bit over, as a failing disk does."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_used_server_is_sound(used: ServerThread) -> None:
    found = look(used)
    assert (found.faults, found.warnings) == ([], [])
    assert (found.figures["capsules"], found.figures["chunks"], found.figures["schema"]) == (1, 1, 1)


def test_a_flipped_bit_in_a_chunk_is_found(used: ServerThread) -> None:
    chunk = next(path for path in (used.data / "chunks").rglob("*") if path.is_file())
    flip(chunk, 1_000)
    assert look(used).faults == ["chunks_damaged:1"]
    chunk.unlink()
    assert look(used).faults == ["chunks_missing:1"]


def test_a_flipped_bit_in_a_capsule_is_found(used: ServerThread) -> None:
    with closing(database(used)) as db:
        (capsule,) = db.execute("SELECT capsule FROM capsules").fetchone()
        db.execute("UPDATE capsules SET capsule = ?", (capsule[:-40] + b"\x00" + capsule[-39:],))
        db.commit()
    assert look(used).faults == ["capsule_damaged:1"]


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("DELETE FROM chunks", "upload_not_whole:1"),
        ("UPDATE sequence SET next_seq = 1", "sequence_behind"),
        ("UPDATE office SET card = zeroblob(40)", "card_damaged"),
        ("PRAGMA user_version = 0", "schema_old"),
    ],
)
def test_rows_that_do_not_fit_are_found(used: ServerThread, sql: str, fault: str) -> None:
    with closing(database(used)) as db:
        db.execute(sql)
        db.commit()
    assert fault in look(used).faults


def test_an_open_door_is_found(used: ServerThread) -> None:
    (used.data / "log.key").chmod(0o644)
    assert look(used).faults == ["permissions"]


def test_a_clock_behind_the_newest_capsule_is_found(used: ServerThread) -> None:
    used.clock.now -= 3 * 86_400
    assert "clock_behind" in look(used).faults


def test_a_card_near_its_end_is_told(used: ServerThread) -> None:
    used.clock.now += 31 * 86_400
    assert look(used).warnings == ["card_expires_soon"]
    used.clock.now += 31 * 86_400
    assert {"card_expired", "promise_overdue:1"} <= set(look(used).faults)


def test_a_small_disk_is_told(used: ServerThread) -> None:
    assert look(used, free_bytes=lambda: 1_000).warnings == ["disk_low"]


def test_another_log_key_is_found(used: ServerThread) -> None:
    (used.data / "log.key").write_bytes(bytes(32))
    assert "log_key_differs" in look(used).faults


def test_a_look_leaves_the_folder_as_it_was(used: ServerThread) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in used.data.rglob("*")}
    look(used)
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in used.data.rglob("*")} == before


def test_an_empty_server_is_sound_and_waits_for_its_office(tmp_path: Path) -> None:
    with ServerThread(tmp_path) as server:
        assert look(server).warnings == ["no_office"]  # also while it serves


def test_no_folder_is_overwritten(tmp_path: Path) -> None:
    with pytest.raises(FolderExists):
        datafolder.create(tmp_path, "http://x", SetClock(), nacl.utils.random)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("missing", ["log.key", "server.secret", "records.sqlite"])
def test_a_folder_without_its_keys_is_not_served(used: ServerThread, missing: str) -> None:
    (used.data / missing).unlink()
    with pytest.raises(FolderUnusable):
        used.start()


def test_exit_codes(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    data = str(server.data)
    assert server.run("init", data).returncode == 4
    assert server.run("serve", "--data", str(tmp_path / "nothing"), "--port", "0").returncode == 4
    assert server.run("check", "--data", str(tmp_path)).returncode == 4
    assert server.run("check", "--data", data).returncode == 1  # no office yet: a warning
    assert server.run().returncode == 2
    assert server.run("serve", "--data", data, "--publish-interval", "0").returncode == 2
    (server.data / "log.key").chmod(0o644)
    assert server.run("check", "--data", data).returncode == 3


def test_a_taken_address_is_told(tmp_path: Path) -> None:
    with ServerProcess(tmp_path) as server:
        again = server.run("serve", "--data", str(server.data), "--port", str(server.port))
        assert again.returncode == 5
        assert again.stderr.count("\n") == 1


def test_check_answers_in_json(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    found = json.loads(server.run("check", "--data", str(server.data), "--json").stdout)
    assert (found["sound"], found["warnings"]) == (True, ["no_office"])


def test_init_answers_in_json(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    said = json.loads(server.run("init", str(tmp_path / "two"), "--json").stdout)
    assert json.loads(Path(said["invitation"]).read_text())["url"] == "http://127.0.0.1:8440"


def test_two_servers_have_nothing_in_common(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    one, two = ServerProcess(tmp_path), ServerProcess(tmp_path / "b")
    for name in ("log.key", "server.secret", "onion.key", "invitation.json"):
        assert (one.data / name).read_bytes() != (two.data / name).read_bytes()


def test_a_free_port_is_taken_and_told(tmp_path: Path) -> None:
    with ServerProcess(tmp_path, port=free_port()) as server:
        assert server.pid > 0


def test_publication_every_second_for_the_demo(tmp_path: Path) -> None:
    with ServerProcess(tmp_path, publish_interval_seconds=1) as server:
        office = Practice(server.url, server.invitation, time.time())
        office.set_up()
        answer = office.post(submission(office.new_capsule()))
        publish_by = int.from_bytes(answer.body[8:16], "big")
        assert publish_by <= time.time() + 3
