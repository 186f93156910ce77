"""The work a pressed server asks for, from the sender's side: honest words, a way out, and no way round."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from crypto.labels import Person
from crypto.office import decode_office, encode_office
from crypto.sizes import MAX_STAMP_BITS, PIECE_BYTES
from crypto.stamp import NO_STAMP, Puzzle, difficulty_of
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, HostileError
from desktop.services.files import hash_bytes
from desktop.services.parcels import Attachment, Parcel
from desktop.services.receipts import make_receipt
from desktop.services.stamping import RENEWALS, TRIES_AT_ONCE, UNTOLD_SECONDS, Stamps, solve
from desktop.services.work import Cancel, Cancelled, ProgressStep
from server_stub.admission import RISE_SECONDS
from tests.server_stub.practice import send
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

RECEIPT = make_receipt(lambda count: bytes(range(count)))
PUZZLE = Puzzle(Person.STAMP, b"a puzzle of a test 127")
"""Hard luck: 234,073 tries for 15 bits, seven times as many as there are as a rule."""


def press(server: ServerThread, rises: int = 1) -> None:
    """The queue is long for a while."""
    for _ in range(rises):
        server.service.admission.look(server.config.queue, 1 << 40)
        server.clock.now += RISE_SECONDS


def ticking(seconds: float) -> Callable[[], float]:
    """A clock on which every look takes so long."""
    now = iter(range(1_000_000))
    return lambda: next(now) * seconds


def parcel(pieces: int) -> Parcel:
    """A report, with a file of so many pieces."""
    files = (Attachment(hash_bytes(bytes(pieces * PIECE_BYTES)), "a.mov"),) if pieces else ()
    return Parcel(incident(), files)


def test_no_work_is_done_when_none_is_asked_for() -> None:
    steps: list[ProgressStep] = []

    def never() -> float:
        return 0.0

    assert solve(PUZZLE, 0, "stamp", steps.append, monotonic=never) == NO_STAMP
    assert steps == []


def test_a_long_wait_is_told_by_what_it_takes_as_a_rule() -> None:
    """2**15 tries, 4,096 of them a second on this clock: eight seconds, told once."""
    steps: list[ProgressStep] = []
    stamp = solve(PUZZLE, 15, "stamp", steps.append, monotonic=ticking(1.0))
    assert PUZZLE.bits(stamp) >= 15
    assert int.from_bytes(stamp, "big") > 2 * TRIES_AT_ONCE
    assert steps == [ProgressStep("stamp", 8)]


def test_a_wait_that_proves_longer_is_told_again() -> None:
    times = iter([0.0, 1.0, 2.0, *(10.0 * number for number in range(1, 1_000))])
    steps: list[ProgressStep] = []
    solve(PUZZLE, 15, "stamp", steps.append, monotonic=lambda: next(times))
    told = [step.done for step in steps]
    assert told[0] == 8
    assert len(told) > 1
    assert all(later > 1.8 * before for before, later in pairwise(told))


def test_a_short_wait_is_not_spoken_of() -> None:
    steps: list[ProgressStep] = []
    solve(PUZZLE, 15, "stamp", steps.append, monotonic=ticking(UNTOLD_SECONDS / 10))
    assert steps == []


def test_work_can_be_stopped() -> None:
    stop = Cancel()

    def told(step: ProgressStep) -> None:
        stop.cancel()

    with pytest.raises(Cancelled):
        solve(PUZZLE, 63, "stamp", told, stop, ticking(1.0))


@pytest.mark.parametrize("pieces", [0, 5])
def test_a_report_reaches_a_pressed_server(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread, pieces: int
) -> None:
    press(server)
    sent = side.submissions.send(parcel(pieces), RECEIPT, side.offices.fetch())
    assert sent.chunk_count == sent.chunks_sent == (8 if pieces else 0)
    assert len(desk.pulled()) == 1


@pytest.mark.parametrize("pieces", [0, 5])
def test_a_flood_that_begins_meanwhile_costs_another_stamp_and_no_more(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread, pieces: int
) -> None:
    """The office was fetched while nothing was asked for; the person notices nothing."""
    office = side.offices.fetch()
    assert difficulty_of(office.beacon) == 0
    press(server, 2)
    sent = side.submissions.send(parcel(pieces), RECEIPT, office)
    assert sent.chunk_count == sent.chunks_sent
    assert len(desk.pulled()) == 1


def test_a_carrier_does_the_work_too(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread, tmp_path: Path
) -> None:
    office, path = side.offices.fetch(), tmp_path / "sealed"
    side.sealed_files.write(parcel(3), RECEIPT, office, office.epoch, path)
    press(server)
    handed = side.hand_in.hand_in(path, office)
    assert (handed.chunk_count, handed.chunks_sent) == (4, 4)
    assert len(desk.pulled()) == 1


def test_a_server_that_never_is_content_is_left_in_the_end(side: ReporterSide) -> None:
    tried = []

    def refused(office: object) -> None:
        tried.append(office)
        raise GatewayError("stamp_refused", Acts.PEER)

    with pytest.raises(GatewayError, match="stamp_refused"):
        Stamps(side.offices, lambda: 0.0).with_office(side.offices.fetch(), refused)
    assert len(tried) == RENEWALS + 1


def test_an_upload_that_goes_forward_may_stamp_as_often_as_it_takes(side: ReporterSide) -> None:
    left = iter(range(3 * RENEWALS))

    def refused(office: object) -> str:
        if next(left, None) is None:
            return "there"
        raise GatewayError("stamp_refused", Acts.PEER)

    stamps = Stamps(side.offices, ticking(100.0))
    assert stamps.with_office(side.offices.fetch(), refused) == "there"


def test_other_refusals_are_passed_on(side: ReporterSide) -> None:
    def refused(office: object) -> None:
        raise GatewayError("clock", Acts.USER)

    with pytest.raises(GatewayError, match="clock"):
        Stamps(side.offices).with_office(side.offices.fetch(), refused)


@pytest.mark.parametrize("bits", [MAX_STAMP_BITS + 1, 255])
def test_no_server_makes_a_computer_work_for_hours(
    fooled: ReporterSide, hostile: HostileServer, server: ServerThread, bits: int
) -> None:
    """A hostile server could hold every reporter for ever; it is told apart, and nothing is sent."""

    def beacon_of(_body: bytes) -> bytes:
        blob = decode_office(send(server.url, "GET", "/v1/office").body)
        return encode_office(changed(blob, beacon=bytes([bits]) * 16))

    hostile.answers["GET /v1/office"] = beacon_of
    for pieces in (0, 3):
        with pytest.raises(HostileError, match="too_much_work"):
            fooled.submissions.send(parcel(pieces), RECEIPT, fooled.offices.fetch())
    assert [line for line in hostile.seen if not line.startswith("GET")] == []
