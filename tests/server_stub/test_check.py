"""What `check` finds: every word of its list, each for one thing that is wrong."""

from __future__ import annotations

import re
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import nacl.utils
import pytest

from server_stub import check
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.service import World
from tests.server_stub.practice import DAY, Practice, reply, submission
from tests.simulator.server import ROOT, ServerThread

INTERVAL = 21_600


@pytest.fixture
def used(tmp_path: Path) -> ServerThread:
    """A stopped server: 3 capsules in its log, one that waits, a reply on its board."""
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tagtagta"))
        for _ in range(3):
            office.post(submission(office.new_capsule()))
        server.clock.now += INTERVAL
        server.service.tick()
        office.post(submission(office.new_capsule()))
    return server


def look(server: ServerThread) -> list[str]:
    world = World(server.clock, nacl.utils.random, lambda: 1 << 40)
    return check.look(DataFolder(server.data), Config(), world).faults


def change(server: ServerThread, *statements: str) -> None:
    """Change rows behind the server's back."""
    with closing(sqlite3.connect(server.data / "records.sqlite", isolation_level=None)) as db:
        for sql in statements:
            db.execute(sql)


def files(server: ServerThread, pattern: str) -> list[Path]:
    return sorted(path for path in server.data.glob(pattern) if path.is_file())


def flip(path: Path, at: int = 0) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_used_server_is_sound(used: ServerThread) -> None:
    assert look(used) == []


@pytest.mark.parametrize(
    ("sql", "faults"),
    [
        ("UPDATE capsules SET promise = zeroblob(128) WHERE seq = 2", ["promise_damaged:2"]),
        ("UPDATE capsules SET capsule = zeroblob(32768) WHERE seq = 2", ["capsule_damaged:2"]),
        ("DELETE FROM capsules WHERE seq = 2", ["numbers_missing:1", "entries_unknown:1"]),
        ("DELETE FROM capsules WHERE seq = 4", ["numbers_missing:1"]),
        ("UPDATE capsules SET logged = 0 WHERE seq = 2", ["capsule_unlisted:2"]),
        ("UPDATE capsules SET logged = 1 WHERE seq = 4", ["capsule_unlisted:4"]),
        ("UPDATE sequence SET next_seq = 2", ["sequence_behind"]),
        ("UPDATE sequence SET next_seq = 9", ["numbers_missing:4"]),
        ("UPDATE replies SET reply = zeroblob(32768)", ["reply_damaged:1"]),
        ("UPDATE replies SET tag = x'0000000000000000'", ["reply_damaged:1"]),
        ("UPDATE cards SET card = x'00'", ["card_changed:1"]),
        ("INSERT INTO second_keys VALUES (zeroblob(32), 0, x'00')", ["card_changed:1"]),
        ("UPDATE office SET card = x'00'", ["card_damaged"]),
        ("UPDATE office SET first_root = zeroblob(32)", ["card_damaged"]),
        ("UPDATE sums SET sha256 = zeroblob(32) WHERE name = 'log.key'", ["file_changed:log.key"]),
        ("DROP INDEX chunks_twice", ["database_damaged"]),
        ("CREATE TABLE more (x INTEGER)", ["database_damaged"]),
    ],
)
def test_rows_that_do_not_fit_are_named(used: ServerThread, sql: str, faults: list[str]) -> None:
    change(used, sql)
    assert look(used) == faults


def newest(server: ServerThread) -> int:
    with closing(sqlite3.connect(server.data / "records.sqlite")) as db:
        return int(db.execute("SELECT max(at) FROM heads").fetchone()[0])


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE heads SET size = size + 1 WHERE at = {}",
        "UPDATE heads SET edge = zeroblob(96) WHERE at = {}",
        "UPDATE heads SET note = CAST(replace(note, 'a', 'b') AS BLOB) WHERE at = {}",
    ],
)
def test_a_head_that_its_entries_do_not_give_is_named(used: ServerThread, sql: str) -> None:
    at = newest(used)
    change(used, sql.format(at))
    assert f"head_damaged:{at}" in look(used)


def test_entries_in_another_order_are_named(used: ServerThread) -> None:
    change(used, "UPDATE log SET idx = idx + 10", "UPDATE log SET idx = 12 - idx")
    at = newest(used)
    assert f"head_damaged:{at}" in look(used)


@pytest.mark.parametrize("idx", [0, 1, 2])
def test_an_entry_that_is_gone_is_named(used: ServerThread, idx: int) -> None:
    change(used, f"DELETE FROM log WHERE idx = {idx}")
    found = look(used)
    assert f"head_damaged:{newest(used)}" in found
    assert ("log_damaged" in found) == (idx < 2)


def test_an_entry_that_no_head_has_is_named(used: ServerThread) -> None:
    change(used, "INSERT INTO log VALUES (3, zeroblob(48))")
    assert look(used) == ["entries_unknown:1", "log_damaged"]


def test_a_promise_that_was_not_kept_is_named(used: ServerThread) -> None:
    used.clock.now += DAY
    assert look(used) == ["promise_overdue:4"]


def test_files_of_the_log_are_held_against_the_rows(used: ServerThread) -> None:
    tile, bundle = files(used, "log/tile/0/**/3")[0], files(used, "log/tile/entries/**/3")[0]
    flip(tile, 40)
    flip(bundle, 60)
    assert look(used) == ["log_files_damaged:2"]
    tile.unlink()
    assert look(used) == ["log_files_missing:1", "log_files_damaged:1"]
    bundle.write_bytes(bundle.read_bytes()[:-1])
    assert look(used) == ["log_files_missing:1", "log_files_damaged:1"]


@pytest.mark.parametrize("said", [b"", b"x", b"1", b"99999999999"])
def test_a_log_that_is_not_laid_out_to_its_end_is_named(used: ServerThread, said: bytes) -> None:
    (used.data / "log" / "laid-out").write_bytes(said)
    assert look(used) == ["log_files_behind"]


def test_boards_are_held_against_their_indexes_and_the_log(used: ServerThread) -> None:
    pages = [path for path in files(used, "board/*/*") if path.name != "index"]
    flip(pages[-1], 9_000)
    assert look(used) == ["board_damaged:1"]
    flip(pages[-1], 9_000)
    pages[-1].unlink()
    assert look(used) == ["board_damaged:1"]
    shutil.rmtree(pages[-1].parent)
    assert look(used) == ["board_missing"]


@pytest.mark.parametrize("name", ["log.key", "server.secret", "invitation.json"])
def test_a_file_that_never_changes_and_did_is_named(used: ServerThread, name: str) -> None:
    flip(used.data / name, 20)
    assert f"file_changed:{name}" in look(used)


def test_an_invitation_that_was_used_may_be_deleted(used: ServerThread) -> None:
    used.invitation.unlink()
    assert look(used) == []


@pytest.mark.parametrize("at", [0, 18, 19, 20, 100, 101])
def test_a_damaged_database_is_named_and_nothing_more(used: ServerThread, at: int) -> None:
    flip(used.data / "records.sqlite", at)
    assert look(used) == ["database_damaged"]


@pytest.mark.parametrize("word", [b"CREATE TABLE capsules", b"length(entry) = 48", b"STRICT"])
def test_a_flipped_bit_in_what_the_tables_are_is_named(used: ServerThread, word: bytes) -> None:
    path = used.data / "records.sqlite"
    flip(path, path.read_bytes().index(word) + len(word) - 1)
    assert look(used) == ["database_damaged"]


def test_every_word_stands_in_the_documents() -> None:
    text = (ROOT / "docs" / "server.md").read_text("utf-8")
    listed = re.findall(r"^\| `(\w+)` \| (fault|warning) \| (\w+) \| (.*) \|$", text, re.MULTILINE)
    assert listed == [(word, *finding) for word, finding in check.TABLE.items()]


@pytest.fixture
def journal(used: ServerThread, tmp_path: Path) -> Path:
    """A server that was killed: what it wrote last stands in the log of its database only."""
    path = used.data / "records.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA wal_autocheckpoint = 0")
        for _ in range(3):
            db.execute("INSERT INTO nonces VALUES (randomblob(32), 3600)")
        shutil.copytree(used.data, tmp_path / "killed")
    shutil.rmtree(used.data)
    shutil.copytree(tmp_path / "killed", used.data)
    return path.with_name(path.name + "-wal")


def test_the_log_of_a_killed_server_is_sound(used: ServerThread, journal: Path) -> None:
    assert journal.stat().st_size > 2 * 4_096
    assert look(used) == []


@pytest.mark.parametrize("at", [0, 9, 17, 30, 33, 41, 49, 60, 2_000])
def test_a_flipped_bit_in_the_log_of_a_killed_server_is_named(
    used: ServerThread, journal: Path, at: int
) -> None:
    """Otherwise SQLite would take it for the end, and what was promised behind it would be gone unseen."""
    flip(journal, at)
    assert look(used) == ["wal_damaged"]


@pytest.mark.parametrize("page", [0, 1, 7, 100, 4_095, 1 << 17])
def test_a_log_with_pages_as_no_database_has_is_named(used: ServerThread, journal: Path, page: int) -> None:
    """Also where its head has a checksum that fits: nobody but an attacker writes one."""
    data = bytearray(journal.read_bytes())
    data[8:12] = page.to_bytes(4, "big")
    words = struct.unpack(f"{'>' if data[3] & 1 else '<'}6I", data[:24])
    sums = [0, 0]
    for at in range(0, 6, 2):
        sums[0] = (sums[0] + words[at] + sums[1]) % 2**32
        sums[1] = (sums[1] + words[at + 1] + sums[0]) % 2**32
    data[24:32] = struct.pack(">2I", *sums)
    journal.write_bytes(data)
    assert look(used) == ["wal_damaged"]


def test_a_write_that_was_cut_off_is_no_damage(used: ServerThread, journal: Path) -> None:
    whole = journal.read_bytes()
    for size in (len(whole) - 1, len(whole) - 4_096, len(whole) - 4_119, 33, 32, 31, 0):
        journal.write_bytes(whole[:size])
        assert "wal_damaged" not in look(used)
        journal.write_bytes(whole)
