"""A backup made while everybody works, and a server made of it: all that was promised before is there."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import nacl.utils
import pytest

from crypto.checkpoint import open_checkpoint
from crypto.deskwire import decode_pull
from crypto.entry import entry_of, verify_promise
from crypto.ids import Entry
from crypto.logwalk import Walk
from crypto.merkle import Edge
from crypto.submission import decode_submission
from server_stub import check
from server_stub.backup import MANIFEST, BackupUnusable, back_up
from server_stub.config import Config
from server_stub.datafolder import DataFolder, FolderExists, server_url
from server_stub.restore import Place, Restored, restore
from server_stub.service import World
from tests.server_stub.fullfolder import fill, tables
from tests.server_stub.practice import Practice, send, submission
from tests.server_stub.test_kill import Sender, started
from tests.simulator.restoring import backed_up, bring_back
from tests.simulator.server import ServerThread, SetClock, free_port

CLOCK = SetClock()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> ServerThread:
    """A server with a past, which has ended."""
    return fill(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def backup(full: ServerThread) -> Path:
    return backed_up(full)


def new_server(backup: Path, folder: Path, clock: SetClock) -> tuple[ServerThread, Restored]:
    """Another server, made of a backup."""
    port = free_port()
    place = Place(folder / "server-data", f"http://127.0.0.1:{port}")
    back = restore(backup, place, clock, nacl.utils.random)
    return ServerThread(folder, clock=clock, port=port), back


def signed_in(server: ServerThread, before: Practice) -> Practice:
    """The office signs a card that names the new log key, and its desk speaks to the new server."""
    office = Practice(server.url, server.invitation, server.clock.now)
    office.card_blob = office.card(int(server.clock.now), log_key=office.log_key)
    assert office.first_root == before.first_root
    assert office.put_first(office.card_blob, office.setup_code).status == 204
    return office


def pulled(office: Practice) -> list[bytes]:
    """Every capsule in the server's list."""
    found, more = list[bytes](), True
    while more:
        page = decode_pull(office.ask("GET", f"/v1/desk/capsules?after={len(found)}").body)
        found += [decode_submission(one.submission).capsule for one in page.records]
        more = page.more
    return found


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


def problems(server: ServerThread) -> list[str]:
    """What `check` says of the folder of a server that ended."""
    world = World(server.clock, nacl.utils.random)
    found = check.look(DataFolder(server.data), Config(reserve_bytes=0), world)
    return found.faults + found.warnings


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


def test_the_old_log_stays_readable_and_is_never_extended(
    full: ServerThread, backup: Path, tmp_path: Path
) -> None:
    server, back = new_server(backup, tmp_path, SetClock(full.clock.now))
    frozen = server.data / "frozen" / back.frozen_log
    old = Practice(full.url, full.invitation, full.clock.now)

    def everything() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in frozen.rglob("*") if path.is_file()}

    before = everything()
    point, _ = open_checkpoint(before[frozen / "checkpoint"], old.office_id, old.log_key)
    walk = Walk(Edge(), lambda path, _: before[frozen / path])
    entries = [entry for bundle in walk.entries_to(point.size) for entry in bundle]
    walk.arrive(point)
    with closing(sqlite3.connect(full.data / "records.sqlite")) as db:
        assert [(entry,) for entry in entries] == db.execute("SELECT entry FROM log ORDER BY idx").fetchall()
    with server:
        office = signed_in(server, old)
        server.clock.now += 21_600
        server.service.tick()
        head, _ = office.checkpoint()
        assert head.log != point.log
        assert set(office.walk()) == {entry_of(one) for one in pulled(office)}
    assert everything() == before
    assert problems(server) == []


def test_a_flipped_bit_in_the_old_log_is_found(full: ServerThread, backup: Path, tmp_path: Path) -> None:
    server, back = new_server(backup, tmp_path, SetClock(full.clock.now))
    path = server.data / "frozen" / back.frozen_log / "tile/entries/000"
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    name = f"frozen/{back.frozen_log}/tile/entries/000"
    assert f"file_changed:{name}" in problems(server)
    path.unlink()
    assert f"file_changed:{name}" in problems(server)


def test_a_restored_server_is_backed_up_with_its_old_log(full: ServerThread, tmp_path: Path) -> None:
    server, back = new_server(backed_up(full, "again"), tmp_path / "1", SetClock(full.clock.now))
    second, more = new_server(backed_up(server), tmp_path / "2", server.clock)
    assert (more.frozen_log, more.capsules) == ("", back.capsules)  # it had begun no log yet
    assert [path.name for path in (second.data / "frozen").iterdir()] == [back.frozen_log]
    assert problems(second) == ["waits_for_card"]


def test_no_key_is_in_a_backup(full: ServerThread, backup: Path) -> None:
    secrets = [path.read_bytes() for path in (full.data / "log.key", full.data / "server.secret")]
    code = msgspec.json.decode(full.invitation.read_bytes())["setup_code"].encode()
    for path in files(backup):
        data = path.read_bytes()
        assert not any(secret in data for secret in [*secrets, code]), path.name


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


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
    office: Practice, server: ServerThread, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
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


def test_another_office_cannot_sign_a_restored_server_in(office: Practice, server: ServerThread) -> None:
    """Whoever copies the invitation on its way has no root key of this office."""
    office.post(submission(office.new_capsule()))
    bring_back(server, backed_up(server))
    other = Practice(server.url, server.invitation, server.clock.now, seed=2)
    answer = other.put_first(other.card(9), other.setup_code)
    assert (answer.status, answer.code) == (409, "card_root")
    same = Practice(server.url, server.invitation, server.clock.now)
    assert same.put_first(same.card(1), same.setup_code).code == "card_old"
    assert same.put_first(same.card(2), "0" * 32).code == "setup_code"
    assert same.put_first(same.card(2, log_key=office.log_key), same.setup_code).code == "bad_card"
    assert send(server.url, "GET", "/v1/office").code == "restored"
    assert same.put_first(same.card(2), same.setup_code).status == 204
    assert send(server.url, "GET", "/v1/office").status == 200
    assert same.put_first(same.card(3), same.setup_code).code == "setup_code"  # used up


def test_a_restored_server_that_waits_serves_nothing_and_stays_sound(
    office: Practice, server: ServerThread
) -> None:
    body = submission(office.new_capsule())
    office.post(body)
    bring_back(server, backed_up(server))
    for path in ("/v1/office", "/v1/board/index", "/v1/log/checkpoint"):
        assert send(office.url, "GET", path).code == "restored", path
    assert office.post(submission(office.new_capsule())).code == "restored"
    assert office.put_chunk(b"\x07" * 16, 0, bytes(262_144)).code == "restored"
    server.clock.now += 30 * 86_400
    server.service.tick()
    server.service.collect()
    again = signed_in(server, office)
    assert [entry_of(one) for one in pulled(again)] == [entry_of(decode_submission(body).capsule)]


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


def test_an_entry_keeps_its_time_of_promise(office: Practice, server: ServerThread) -> None:
    """A capsule that came just before the backup is in the new log by the time of its promise."""
    body = submission(office.new_capsule())
    entry = Entry(entry_of(decode_submission(body).capsule))
    promise = verify_promise(office.post(body).body, office.log_key, office.office_id, entry)
    bring_back(server, backed_up(server))
    again = signed_in(server, office)
    server.clock.now = promise.publish_by
    server.service.tick()
    head, _ = again.checkpoint()
    assert (head.published, again.walk()) == (promise.publish_by, [entry])
