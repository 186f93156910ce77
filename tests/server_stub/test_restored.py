"""A restored server: it waits for its office, goes on under a new log, and leaves the old one alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import nacl.utils
import pytest

from crypto.checkpoint import open_checkpoint
from crypto.entry import entry_of, verify_promise
from crypto.ids import Entry
from crypto.logwalk import Walk
from crypto.merkle import Edge
from crypto.submission import decode_submission
from server_stub import datafolder
from server_stub.backup import back_up
from server_stub.datafolder import DataFolder, server_url
from server_stub.onion.identity import OnionIdentity
from server_stub.restore import Place, restore
from tests.server_stub.fullfolder import fill
from tests.server_stub.practice import Practice, send, submission
from tests.server_stub.restoredserver import new_server, problems, pulled, signed_in
from tests.simulator.restoring import backed_up, bring_back
from tests.simulator.server import ServerThread, SetClock


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> ServerThread:
    """A server with a past, which has ended."""
    return fill(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def backup(full: ServerThread) -> Path:
    return backed_up(full)


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


def test_an_onion_address_is_new_unless_its_key_was_kept(tmp_path: Path) -> None:
    clock, old = SetClock(), DataFolder(tmp_path / "old")
    datafolder.create(old.root, None, clock, nacl.utils.random)
    before = server_url(old)
    back_up(old, tmp_path / "copy", clock)
    kept, fresh = DataFolder(tmp_path / "kept"), DataFolder(tmp_path / "fresh")
    seed = old.read_key(old.onion_key)
    restore(tmp_path / "copy", Place(kept.root, None, seed), clock, nacl.utils.random)
    restore(tmp_path / "copy", Place(fresh.root, None), clock, nacl.utils.random)
    assert server_url(kept) == before
    assert server_url(fresh) not in ("", before)
    assert server_url(fresh) == OnionIdentity(fresh.read_key(fresh.onion_key)).url
