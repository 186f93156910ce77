"""Stamps at the server: dormant when nothing presses, and then good for what they were made for only."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.ids import OfficeId
from crypto.sizes import CHUNK_BYTES, MAX_STAMP_BITS
from crypto.stamp import NO_STAMP, UploadStamp, capsule_puzzle, difficulty_of
from crypto.submission import decode_submission, encode_submission
from server_stub.admission import (
    FALL_BITS,
    FIRST_BITS,
    RISE_BITS,
    RISE_SECONDS,
    SLACK_BITS,
    Admission,
    bits_for_room,
)
from server_stub.beacon import STEP_SECONDS
from server_stub.problems import Problem
from tests.server_stub.practice import Practice, submission
from tests.simulator.server import ServerThread, SetClock

SECRET, OFFICE = b"s" * 32, OfficeId(b"o" * 32)
RESERVE, QUEUE = 1 << 29, 256
LONG, PLENTY = 64, 1 << 40
UPLOAD = b"\x11" * 16


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def gate(clock: SetClock) -> Admission:
    return Admission(SECRET, RESERVE, QUEUE, clock)


def asked(gate: Admission) -> int:
    return difficulty_of(gate.beacon())


def press(server: ServerThread, rises: int = 1) -> None:
    """The queue is long for a while."""
    for _ in range(rises):
        server.service.admission.look(LONG, PLENTY)
        server.clock.now += RISE_SECONDS


def test_an_idle_server_asks_for_nothing_and_looks_at_nothing(gate: Admission) -> None:
    gate.look(LONG - 1, RESERVE)
    assert asked(gate) == 0
    body = submission(bytes(32_768))
    gate.check_capsule(OFFICE, body, decode_submission(body))
    gate.check_chunk(OFFICE, UPLOAD, 0, None)


def test_a_long_queue_is_answered_at_once_and_in_steps(gate: Admission, clock: SetClock) -> None:
    seen = []
    for _ in range(8):
        gate.look(LONG, PLENTY)
        gate.look(LONG, PLENTY)  # the same queue seen again does not count twice
        seen.append(asked(gate))
        clock.now += RISE_SECONDS
    assert seen == [12, 14, 16, 18, 20, 22, MAX_STAMP_BITS, MAX_STAMP_BITS]


def test_it_falls_with_a_new_beacon_only(gate: Admission, clock: SetClock) -> None:
    clock.now = clock.now // STEP_SECONDS * STEP_SECONDS
    for _ in range(4):
        gate.look(LONG, PLENTY)
        clock.now += RISE_SECONDS
    high, beacon = asked(gate), gate.beacon()
    for _ in range(20):
        gate.look(0, PLENTY)
        assert gate.beacon() == beacon
    falls = []
    for _ in range(4):
        clock.now += STEP_SECONDS
        falls.append(asked(gate))
    assert high == 18
    assert falls == [18, 14, 0, 0]  # the first new step still knows of the long queue
    assert FALL_BITS == 4


@given(st.lists(st.tuples(st.integers(0, 256), st.integers(0, 1 << 31), st.integers(0, 700)), max_size=40))
def test_work_changes_with_the_beacon_only_and_has_an_end(looks: list[tuple[int, int, int]]) -> None:
    """Whatever happens: another difficulty is another beacon, and within ten minutes it never falls."""
    clock = SetClock()
    gate = Admission(SECRET, RESERVE, QUEUE, clock)
    seen: dict[bytes, int] = {}
    for waiting, free, seconds in looks:
        before, step = asked(gate), clock.now // STEP_SECONDS
        gate.look(waiting, free)
        bits = asked(gate)
        assert bits == 0 or FIRST_BITS <= bits <= MAX_STAMP_BITS
        assert seen.setdefault(gate.beacon(), bits) == bits
        assert clock.now // STEP_SECONDS != step or bits >= before
        clock.now += seconds


def test_the_work_rises_as_the_room_of_capsules_shrinks() -> None:
    rooms = [RESERVE >> halves for halves in range(8)]
    assert [bits_for_room(room - 1, RESERVE) for room in rooms] == [12, 14, 16, 18, 20, 22, 23, 23]
    assert [bits_for_room(room, RESERVE) for room in (PLENTY, RESERVE, 0)] == [0, 0, MAX_STAMP_BITS]
    assert bits_for_room(0, 0) == 0  # who keeps nothing for capsules asks for nothing


def test_a_stamp_is_good_for_its_capsule(office: Practice, server: ServerThread) -> None:
    press(server)
    body = submission(office.new_capsule())
    refused = office.post(body)
    assert (refused.status, refused.code) == (403, "stamp_refused")
    stamped = office.stamped(body)
    assert office.post(stamped).status == 201
    assert office.post(stamped).status == 201  # the same again stores nothing
    assert server.service.records.totals().capsules == 1


def reused(stamped: bytes, other: bytes) -> bytes:
    """Another capsule with this one's beacon and stamp."""
    took = decode_submission(stamped)
    return encode_submission(replace(decode_submission(other), beacon=took.beacon, stamp=took.stamp))


def test_a_stamp_is_good_for_no_other_body(office: Practice, server: ServerThread) -> None:
    press(server, 3)
    stamped = office.stamped(submission(office.new_capsule()))
    for other in (
        submission(office.new_capsule()),
        submission(decode_submission(stamped).capsule, UPLOAD, 1),
    ):
        assert office.post(reused(stamped, other)).code == "stamp_refused"


def test_a_stamp_is_good_under_its_beacon_only(office: Practice, server: ServerThread) -> None:
    press(server, 3)
    stamped = decode_submission(office.stamped(submission(office.new_capsule())))
    server.clock.now += STEP_SECONDS
    newer = replace(stamped, beacon=office.beacon())
    assert newer.beacon != stamped.beacon
    assert office.post(encode_submission(newer)).code == "stamp_refused"
    assert office.post(encode_submission(stamped)).status == 201


def test_a_stamp_is_good_at_its_office_only(office: Practice, server: ServerThread) -> None:
    press(server, 3)
    told, body = office.beacon(), submission(office.new_capsule())
    stamp = capsule_puzzle(OFFICE, told, body).search(difficulty_of(told), 0, 1 << 24)
    assert stamp is not None
    made = encode_submission(replace(decode_submission(body), beacon=told, stamp=stamp))
    assert office.post(made).code == "stamp_refused"


def test_an_expired_beacon_is_refused(office: Practice, server: ServerThread) -> None:
    press(server)
    server.service.admission.look(0, server.config.reserve_bytes - 1)  # so that it goes on
    server.disk_free_bytes = server.config.reserve_bytes - 1
    stamped = office.stamped(submission(office.new_capsule()))
    server.clock.now += 3 * STEP_SECONDS
    assert office.post(stamped).code == "stamp_refused"


def test_a_beacon_nobody_gave_out_is_refused(office: Practice, server: ServerThread) -> None:
    press(server)
    body, told = submission(office.new_capsule()), office.beacon()
    for made in (bytes([8]) + told[1:], bytes([255]) + told[1:], bytes([12]) * 16):
        assert office.post(office.stamped(body, made, bits=8)).code == "stamp_refused"


def test_a_beacon_from_before_the_flood_does_not_last(office: Practice, server: ServerThread) -> None:
    """Else a flood that fetched one in time would run for half an hour without any work."""
    idle = office.beacon()
    press(server)
    assert office.post(office.stamped(submission(office.new_capsule()), idle)).code == "stamp_refused"
    first = office.beacon()
    press(server, SLACK_BITS // RISE_BITS)
    assert office.post(office.stamped(submission(office.new_capsule()), first)).status == 201
    press(server)
    assert office.post(office.stamped(submission(office.new_capsule()), first)).code == "stamp_refused"


def test_an_uploads_stamp_lets_its_chunks_in(office: Practice, server: ServerThread) -> None:
    press(server)
    data = bytes(CHUNK_BYTES)
    assert office.put_chunk(UPLOAD, 0, data).code == "stamp_refused"
    stamp = office.upload_stamp(UPLOAD, 2)
    assert [office.put_chunk(UPLOAD, index, data, stamp).status for index in (1, 0, 0)] == [204, 204, 204]
    assert office.put_chunk(UPLOAD, 2, data, stamp).code == "stamp_refused"  # beyond its quota
    assert office.put_chunk(b"\x12" * 16, 0, data, stamp).code == "stamp_refused"
    wider = stamp[:38] + f"{4:08x}" + stamp[46:]
    assert office.put_chunk(UPLOAD, 3, data, wider).code == "stamp_refused"
    assert office.put_chunk(UPLOAD, 3, data, stamp.upper()).code == "stamp_refused"
    assert server.service.records.totals().chunks == 2


def test_chunks_do_not_eat_the_room_of_capsules(office: Practice, server: ServerThread) -> None:
    """The disk's last share is for capsules, for a little work; a stamp does not open it to chunks."""
    server.disk_free_bytes = server.config.reserve_bytes - 1
    server.service.admit()
    answer = office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES), office.upload_stamp(UPLOAD, 1))
    assert (answer.status, answer.code) == (507, "disk_full")
    assert office.post(office.stamped(submission(office.new_capsule()))).status == 201


def test_a_restart_keeps_beacons_good(office: Practice, server: ServerThread) -> None:
    """No process remembers what it asked for: the beacon says it."""
    press(server)
    stamped = office.stamped(submission(office.new_capsule()))
    server.stop()
    server.start()
    press(server, 2)
    assert office.post(submission(office.new_capsule())).code == "stamp_refused"
    assert office.post(stamped).status == 201


def test_a_request_without_a_stamp_is_one_that_asks_for_nothing(gate: Admission) -> None:
    gate.look(LONG, PLENTY)
    for given_stamp in (None, UploadStamp(gate.beacon(), 0, NO_STAMP), UploadStamp(bytes(16), 1, NO_STAMP)):
        with pytest.raises(Problem, match="stamp_refused"):
            gate.check_chunk(OFFICE, UPLOAD, 0, given_stamp)
