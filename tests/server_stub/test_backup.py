"""A backup made while everybody works, and a server made of it: all that was promised before is there."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import msgspec
import nacl.utils
import pytest

from crypto.entry import entry_of, verify_promise
from crypto.submission import decode_submission
from server_stub.backup import MANIFEST, BackupUnusable, back_up
from server_stub.datafolder import DataFolder, FolderExists, server_url
from server_stub.restore import Place, restore
from tests.server_stub.fullfolder import fill, tables
from tests.server_stub.practice import Practice, submission
from tests.server_stub.restoredserver import files, new_server, problems, pulled, signed_in
from tests.server_stub.test_kill import Sender, started
from tests.simulator.restoring import backed_up
from tests.simulator.server import ServerThread, SetClock

CLOCK = SetClock()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> ServerThread:
    """A server with a past, which has ended."""
    return fill(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def backup(full: ServerThread) -> Path:
    return backed_up(full)


def test_everything_promised_before_is_there_and_provable_under_the_new_log(tmp_path: Path) -> None:
    """Four people send while the backup is made."""
    server, office = started(tmp_path)
    before = [submission(office.new_capsule()) for _ in range(20)]
    promised = {body: office.post(body).body for body in before}
    enough = threading.Event()
    senders = [Sender(server, number, enough, 12) for number in range(4)]
    for sender in senders:
        sender.start()
    assert enough.wait(20)
    target = tmp_path / "backup"
    assert server.run("backup", str(server.data), str(target)).returncode == 0
    server.kill()
    for sender in senders:
        sender.join()
    assert server.errors.read_text() == ""
    clock = SetClock(office.now)
    new, _ = new_server(target, tmp_path / "new", clock)
    with new:
        again = signed_in(new, office)
        there = {entry_of(one) for one in pulled(again)}
        sent = {entry_of(decode_submission(body).capsule) for one in senders for body, _ in one.promises}
        known = {entry_of(decode_submission(body).capsule): body for body in before}
        assert known.keys() <= there <= known.keys() | sent
        for entry, body in known.items():
            promise = again.post(body).body
            said = verify_promise(promise, again.log_key, again.office_id, entry)
            old = verify_promise(promised[body], office.log_key, office.office_id, entry)
            assert said.publish_by == old.publish_by
        clock.now += 2 * 21_600
        new.service.tick()
        assert set(again.walk()) == there
    assert problems(new) == []


def test_a_folder_with_everything_in_it_comes_back_whole(
    full: ServerThread, backup: Path, tmp_path: Path
) -> None:
    server, back = new_server(backup, tmp_path, SetClock(full.clock.now))
    assert (back.chunks_lost, back.has_office, back.frozen_size) == (0, True, 310)
    assert problems(server) == ["waits_for_card"]
    kept = {"capsules", "tombstones", "chunks", "places", "uploads", "replies", "cards", "bundles"}
    kept |= {"epoch_keys", "second_keys"}
    told = [rows(path, sorted(kept)) for path in (full.data, server.data)]
    assert told[0] == told[1]
    assert all(count == 0 for name, count in counts(server.data) if name in ("log", "heads", "collected"))


def rows(data: Path, names: list[str]) -> dict[str, object]:
    """Rows of these tables, but what a new log changes of them."""
    columns = {"capsules": "seq, entry, received_hour, interval_end, upload, chunk_count, capsule"}
    with closing(sqlite3.connect(data / "records.sqlite")) as db:
        sql = "SELECT {} FROM {}"
        return {name: db.execute(sql.format(columns.get(name, "*"), name)).fetchall() for name in names}


def counts(data: Path) -> list[tuple[str, int]]:
    """How many rows each table has."""
    with closing(sqlite3.connect(data / "records.sqlite")) as db:
        sql = "SELECT count(*) FROM {}"
        return [(name, db.execute(sql.format(name)).fetchone()[0]) for name in tables(db)]


def test_no_key_is_in_a_backup(full: ServerThread, backup: Path) -> None:
    secrets = [path.read_bytes() for path in (full.data / "log.key", full.data / "server.secret")]
    code = msgspec.json.decode(full.invitation.read_bytes())["setup_code"].encode()
    for path in files(backup):
        data = path.read_bytes()
        assert not any(secret in data for secret in [*secrets, code]), path.name


def test_both_are_for_their_owner_alone_and_tell_no_times(
    full: ServerThread, backup: Path, tmp_path: Path
) -> None:
    server, _ = new_server(backup, tmp_path, SetClock(full.clock.now))
    for folder in (backup, server.data):
        for path in [folder, *folder.rglob("*")]:
            status = path.stat()
            assert stat.S_IMODE(status.st_mode) & 0o077 == 0
            assert status.st_mtime_ns % 3_600_000_000_000 == 0


def test_nothing_is_written_over(full: ServerThread, backup: Path, tmp_path: Path) -> None:
    there, link = tmp_path / "there", tmp_path / "link"
    there.mkdir()
    link.symlink_to(tmp_path / "nowhere")
    for target in (there, link, full.data / "inside", full.data / "backups" / "inside"):
        with pytest.raises(FolderExists):
            back_up(DataFolder(full.data), target, CLOCK)
    for target in (there, link):
        with pytest.raises(FolderExists):
            restore(backup, Place(target, None), CLOCK, nacl.utils.random)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "there"]


@pytest.mark.parametrize("name", [MANIFEST, "records.sqlite"])
def test_what_is_not_whole_is_no_backup(full: ServerThread, tmp_path: Path, name: str) -> None:
    target = tmp_path / "copy"
    back_up(DataFolder(full.data), target, CLOCK)
    data = bytearray((target / name).read_bytes())
    data[len(data) // 2] ^= 1
    (target / name).write_bytes(data)
    if name != MANIFEST:
        with pytest.raises(BackupUnusable):
            restore(target, Place(tmp_path / "new", None), CLOCK, nacl.utils.random)
    (target / name).unlink()
    with pytest.raises(BackupUnusable):
        restore(target, Place(tmp_path / "new", None), CLOCK, nacl.utils.random)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy"]


def test_a_damaged_chunk_keeps_nothing_else_from_being_saved(tmp_path: Path) -> None:
    server = fill(tmp_path)
    chunks = sorted(files(server.data / "chunks"))
    data = bytearray(chunks[0].read_bytes())
    data[-77] ^= 1  # its last slot; those before may be holes
    chunks[0].write_bytes(data)
    made = back_up(DataFolder(server.data), tmp_path / "copy", server.clock)
    assert (made.chunks_lost, made.chunks) == (1, 2)
    new, back = new_server(tmp_path / "copy", tmp_path / "new", server.clock)
    assert back.chunks_lost == 1
    assert "chunks_missing:1" in problems(new) or "chunks_damaged:1" in problems(new)


def test_an_upload_that_has_its_time_meanwhile(
    office: Practice, server: ServerThread, tmp_path: Path
) -> None:
    """Its rows are copied, its bytes are gone when they are to be: the next copy of the rows does without."""
    upload = b"\x05" * 16
    assert office.put_chunk(upload, 0, office.chance.randbytes(262_144)).status == 204
    real, turns = server.service.collect, list[int]()
    clock = SetClock(server.clock.now)

    def late() -> float:
        """The clock is asked right after the rows were copied."""
        if not turns:
            turns.append(1)
            server.clock.now += 8 * 86_400
            real()
        return clock.now

    made = back_up(DataFolder(server.data), tmp_path / "copy", late)
    assert turns == [1]
    assert (made.chunks, made.chunks_lost) == (0, 0)


def test_a_server_before_its_office_is_backed_up_too(tmp_path: Path) -> None:
    server = ServerThread(tmp_path / "old")
    new, back = new_server(backed_up(server), tmp_path / "new", server.clock)
    assert (back.has_office, back.frozen_log) == (False, "")
    assert server_url(DataFolder(new.data)) == new.url
    with new:
        office = Practice(new.url, new.invitation, new.clock.now)
        office.set_up()


def test_the_commands_say_what_they_did(tmp_path: Path) -> None:
    server, _ = started(tmp_path)
    assert server.stop() == 0
    copy, new = tmp_path / "copy", tmp_path / "new"
    made = server.run("backup", str(server.data), str(copy), "--json")
    assert msgspec.json.decode(made.stdout)["backup"] == str(copy)
    assert server.run("backup", str(server.data), str(copy)).returncode == 4
    assert server.run("backup", str(tmp_path / "nothing"), str(tmp_path / "x")).returncode == 4
    back = server.run("restore", str(copy), str(new))
    assert back.returncode == 0
    assert "reissue-card --server" in back.stdout
    assert server.run("restore", str(copy), str(new)).returncode == 4
    assert server.run("restore", str(new), str(tmp_path / "y")).returncode == 4
    found = server.run("check", "--data", str(new), "--json")
    assert msgspec.json.decode(found.stdout)["faults"] == []
    assert "waits_for_card" in msgspec.json.decode(found.stdout)["warnings"]
    assert not os.path.lexists(tmp_path / "y")
