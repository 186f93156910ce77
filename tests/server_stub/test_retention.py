"""How long capsules are kept: their age, and no reviewer's desk that has not collected them (SPEC §12.8)."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from crypto.deskwire import Tombstone, decode_pull, decode_tombstones
from crypto.entry import entry_of
from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import DAY, Practice, send, submission
from tests.simulator.server import ServerProcess, ServerThread, SetClock

INTERVAL = 21_600
UPLOAD = b"\x07" * 16


def later(server: ServerThread, office: Practice, days: float) -> None:
    """Time passes; the card is renewed, the log published, garbage collected."""
    server.clock.now += days * DAY
    office.now = server.clock.now
    sequence = int(server.clock.now)
    assert office.ask("PUT", "/v1/desk/card", office.card_body(office.card(sequence))).status == 204
    server.service.tick()
    server.service.collect()


def pulled(office: Practice) -> list[int]:
    answer = office.ask("GET", "/v1/desk/capsules?after=0")
    return [one.seq for one in decode_pull(answer.body).records]


def tombstones(office: Practice, after: int = 0) -> list[Tombstone]:
    answer = office.ask("GET", f"/v1/desk/tombstones?after={after}")
    return decode_tombstones(answer.body).records


def collect(office: Practice, *slots: int) -> None:
    """These reviewers' desks say that they have everything."""
    for slot in slots:
        answer = office.ask("POST", "/v1/desk/cosignatures", office.cosigning(slot), slot=slot)
        assert answer.status == 204, answer


def test_a_capsule_goes_when_it_is_old_and_everybody_has_it(server: ServerThread, office: Practice) -> None:
    capsule = office.new_capsule()
    office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
    office.post(submission(capsule, UPLOAD, 1))
    later(server, office, 1)
    collect(office, 0, 1)
    later(server, office, 58)
    assert pulled(office) == [1]
    later(server, office, 2)
    assert pulled(office) == []
    hour = int(server.clock.now) // 3_600 * 3_600
    assert tombstones(office) == [Tombstone(1, 1, entry_of(capsule), hour)]
    assert tombstones(office, 1) == []
    assert office.walk() == [entry_of(capsule)]
    assert [path for path in (server.data / "chunks").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("slots", [(), (0,), (1,)])
def test_no_single_reviewer_can_have_a_report_deleted(
    server: ServerThread, office: Practice, slots: tuple[int, ...]
) -> None:
    office.post(submission(office.new_capsule()))
    later(server, office, 1)
    collect(office, *slots)
    later(server, office, 80)
    assert (pulled(office), tombstones(office)) == ([1], [])


def test_what_came_after_a_desk_last_collected_stays(server: ServerThread, office: Practice) -> None:
    office.post(submission(office.new_capsule()))
    later(server, office, 1)
    collect(office, 0, 1)
    office.post(submission(office.new_capsule()))
    later(server, office, 80)
    assert pulled(office) == [2]
    collect(office, 0)
    later(server, office, 1)
    assert pulled(office) == [2]
    collect(office, 1)
    later(server, office, 1)
    assert pulled(office) == []


def test_before_an_office_is_set_up_nothing_goes(server: ServerThread) -> None:
    server.service.collect()


@pytest.mark.parametrize("query", ["", "?after=", "?after=-1", "?after=01", "?after=1&limit=0", "?before=1"])
def test_a_query_that_is_not_one_is_refused(office: Practice, query: str) -> None:
    assert office.ask("GET", f"/v1/desk/tombstones{query}").code == "bad_request"


def test_strangers_see_no_tombstones(office: Practice) -> None:
    path = "/v1/desk/tombstones?after=0"
    assert send(office.url, "GET", path).code == "desk_signature"


def test_collect_garbage_does_what_the_server_does_by_itself(tmp_path: Path) -> None:
    with ServerThread(tmp_path, clock=SetClock(time.time() - 70 * DAY)) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.post(submission(office.new_capsule()))
        later(server, office, 1)
        collect(office, 0, 1)
    process = ServerProcess(tmp_path)
    said = process.run("collect-garbage", "--data", str(server.data), "--json")
    assert (said.returncode, json.loads(said.stdout)["capsules"]) == (0, 1), said
    again = process.run("collect-garbage", "--data", str(server.data))
    assert (again.returncode, again.stdout.startswith("Deleted 0 capsules")) == (0, True)


@pytest.mark.parametrize("days", ["8", "0", "-1", "x"])
def test_a_retention_that_lets_a_capsule_come_twice_is_not_taken(tmp_path: Path, days: str) -> None:
    process = ServerProcess(tmp_path)
    said = process.run("collect-garbage", "--data", str(process.data), "--retention-days", days)
    assert said.returncode == 2
