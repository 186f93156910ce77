"""Cover capsules: handed in like a reporter's, sealed to anybody, known to the desk that made them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.entry import verify_promise
from crypto.ids import Entry
from desktop.services.desk import Desk
from desktop.services.deskcovers import LEAST_SECONDS, PER_INTERVAL, post_cover, seconds_to_next
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dialler
from desktop.services.routes import Route
from desktop.services.vaultlog import missing, promise_of
from desktop.services.vaultoffice import server_faults
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.relay import Relay


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=3).running() as office:
        office.later(0)
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def cover(desk: Desk, many: int = 1) -> None:
    for _ in range(many):
        post_cover(desk, Dialler(desk.address, Route(), desk.random))


def test_its_own_covers_count_as_covers_whoever_they_are_sealed_to(
    office: PracticeOffice, desk: Desk
) -> None:
    cover(desk, 8)
    office.reporter(1).send(office.reporter(1).report())
    pulled = office.pull(desk)
    assert (pulled.covers, pulled.new, pulled.not_for_us) == (8, 1, 0)
    with office.desk(1) as other:
        theirs = office.pull(other)
    assert theirs.covers + theirs.not_for_us == 8
    assert 0 < theirs.covers < 8  # some to this one, some not
    assert server_faults(desk.vault.db) == ()


def test_a_cover_is_promised_and_found_in_the_log(office: PracticeOffice, desk: Desk) -> None:
    cover(desk)
    ((entry,),) = desk.vault.db.rows("SELECT entry FROM entries")
    promise = promise_of(desk.vault.db, entry)
    assert promise is not None
    verify_promise(promise, desk.card.log_key, desk.office_id, Entry(entry))
    for _ in range(4):
        office.later()
        report = office.round(desk).log
        assert (report.alarms, report.cosigned, report.size) == ((), True, 1)
    assert missing(desk.vault.db) == []


def test_a_cover_travels_like_a_report_without_files(office: PracticeOffice, desk: Desk) -> None:
    with Relay(office.server.port) as relay:
        address = desk.address
        dial = Dialler(type(address)("127.0.0.1", relay.port, address.fingerprint), Route(), desk.random)
        post_cover(desk, dial)
    first, second = relay.requests()
    assert (first.line, second.line) == ("GET /v1/office", "POST /v1/capsules")
    assert second.body_bytes == 32_832
    assert len(relay.connections) == 2  # no line is used for both
    assert b"Authorization" not in first.head + second.head


def test_without_a_server_there_is_no_cover(office: PracticeOffice, desk: Desk) -> None:
    office.server.stop()
    try:
        with pytest.raises(GatewayError):
            cover(desk)
    finally:
        office.server.start()
    assert desk.vault.db.rows("SELECT entry FROM entries") == []


def test_moments_are_drawn_one_by_one() -> None:
    chance = random.Random(5).randbytes
    waits = [seconds_to_next(21_600, chance) for _ in range(20_000)]
    assert sum(waits) / len(waits) == pytest.approx(21_600 / PER_INTERVAL, rel=0.03)
    short, long = min(waits), max(waits)
    assert short < 5
    assert long > 5 * 21_600
    fine = [seconds_to_next(2, chance) for _ in range(2_000)]
    assert sum(fine) / len(fine) == pytest.approx(LEAST_SECONDS / PER_INTERVAL, rel=0.1)
    assert 0 <= seconds_to_next(21_600, lambda count: b"\xff" * count) < 1e-9
