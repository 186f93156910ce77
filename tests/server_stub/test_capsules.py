"""`POST /v1/capsules`: durable, once, answered with a promise that verifies."""

from __future__ import annotations

import random
import threading

import pytest

from crypto.deskwire import Pull, decode_pull
from crypto.entry import entry_of, verify_promise
from crypto.epochs import epoch_of, epoch_start
from crypto.ids import OfficeId
from crypto.sizes import CHUNK_BYTES, PROMISE_BYTES, SUBMISSION_BYTES
from crypto.submission import decode_submission
from tests.server_stub.practice import Practice, capsule, send, submission
from tests.simulator.server import ServerThread

UPLOAD = bytes.fromhex("a1" * 16)


def pulled(office: Practice, after: int = 0) -> Pull:
    answer = office.ask("GET", f"/v1/desk/capsules?after={after}&limit=64")
    assert answer.status == 200
    return decode_pull(answer.body)


def test_a_capsule_is_answered_with_its_promise(office: Practice) -> None:
    sealed = office.new_capsule()
    answer = office.post(submission(sealed))
    assert (answer.status, len(answer.body)) == (201, PROMISE_BYTES)
    promise = verify_promise(answer.body, office.log_key, OfficeId(office.office_id), entry_of(sealed))
    interval = office.interval_seconds
    assert promise.publish_by == (int(office.now) // interval + 2) * interval


def test_the_desk_pulls_it_without_beacon_and_stamp(office: Practice) -> None:
    sealed = office.new_capsule()
    office.post(submission(sealed))
    pull = pulled(office)
    assert [record.seq for record in pull.records] == [1]
    assert not pull.more
    came = decode_submission(pull.records[0].submission)
    assert came.capsule == sealed
    assert not any(came.beacon + came.stamp)
    assert pull.records[0].received_hour % 3_600 == 0
    assert pulled(office, after=1).records == []


def test_the_same_capsule_again_gets_the_same_promise_and_no_second_row(
    office: Practice, server: ServerThread
) -> None:
    body = submission(office.new_capsule())
    first = office.post(body)
    server.clock.now += 2 * office.interval_seconds  # a later promise would say something else
    again = office.post(body)
    assert (again.status, again.body) == (201, first.body)
    assert len(pulled(office).records) == 1


def test_a_promise_says_nothing_of_the_time_within_its_interval(
    office: Practice, server: ServerThread
) -> None:
    start = int(office.now) // office.interval_seconds * office.interval_seconds
    said = set()
    for second in (start, start + 1, start + office.interval_seconds - 1):
        server.clock.now = float(second)
        said.add(office.post(submission(office.new_capsule())).body[8:16])
    assert len(said) == 1


def test_sixteen_senders_of_one_capsule_get_one_promise(office: Practice) -> None:
    body = submission(office.new_capsule())
    answers: list[tuple[int, bytes]] = []

    def post() -> None:
        answer = office.post(body)
        answers.append((answer.status, answer.body))

    threads = [threading.Thread(target=post) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 16
    assert {status for status, _ in answers} == {201}
    assert len({promise for _, promise in answers}) == 1
    assert len(pulled(office).records) == 1


def test_another_mark_is_another_entry(office: Practice) -> None:
    sealed = office.new_capsule()
    other = sealed[:-1] + bytes([sealed[-1] ^ 1])
    first, second = office.post(submission(sealed)), office.post(submission(other))
    assert first.body != second.body
    assert len(pulled(office).records) == 2


def test_positions_have_no_gaps(office: Practice) -> None:
    for _ in range(5):
        office.post(submission(office.new_capsule()))
    assert [record.seq for record in pulled(office).records] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("weeks", [-2, -1, 1, 8])
def test_capsules_of_other_weeks_are_refused(office: Practice, server: ServerThread, weeks: int) -> None:
    middle = epoch_start(epoch_of(int(office.now))) + 3 * 86_400
    server.clock.now = float(middle)
    answer = office.post(submission(office.new_capsule(epoch_of(middle) + weeks)))
    assert (answer.status, answer.code) == (422, "clock")


def test_the_week_before_is_taken_for_one_day(office: Practice, server: ServerThread) -> None:
    week = epoch_of(int(office.now)) + 1
    server.clock.now = float(epoch_start(week) + 86_399)
    assert office.post(submission(office.new_capsule(week - 1))).status == 201
    server.clock.now += 1
    assert office.post(submission(office.new_capsule(week - 1))).code == "clock"


def test_a_known_capsule_is_answered_in_any_week(office: Practice, server: ServerThread) -> None:
    body = submission(office.new_capsule())
    first = office.post(body)
    server.clock.now += 30 * 86_400
    assert office.post(body).body == first.body


def test_a_clock_refusal_tells_no_time(office: Practice) -> None:
    answer = office.post(submission(office.new_capsule(1)))
    assert str(int(office.now))[:4] not in answer.body.decode()
    assert "date" not in {name.lower() for name, _ in answer.headers}


def test_an_incomplete_upload_is_told(office: Practice) -> None:
    office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
    body = submission(office.new_capsule(), UPLOAD, 2)
    assert office.post(body).code == "upload_incomplete"
    assert pulled(office).records == []
    office.put_chunk(UPLOAD, 1, bytes(CHUNK_BYTES))
    assert office.post(body).status == 201


def test_one_upload_serves_a_capsule_sealed_anew(office: Practice) -> None:
    office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
    for _ in range(2):
        assert office.post(submission(office.new_capsule(), UPLOAD, 1)).status == 201
    assert len(pulled(office).records) == 2


@pytest.mark.parametrize(
    ("at", "fault"),
    [(0, b"X"), (4, b"\x02"), (5, b"\x01"), (12, b"\x01"), (SUBMISSION_BYTES - 1, b"\x01")],
)
def test_what_is_no_capsule_is_refused(office: Practice, at: int, fault: bytes) -> None:
    body = submission(office.new_capsule())
    answer = office.post(body[:at] + fault + body[at + 1 :])
    assert (answer.status, answer.code) == (422, "bad_capsule")


def test_nothing_is_taken_before_set_up(server: ServerThread) -> None:
    sealed = capsule(random.Random(1), server.clock.now)
    for method, path, body in (
        ("POST", "/v1/capsules", submission(sealed)),
        ("PUT", f"/v1/uploads/{UPLOAD.hex()}/0", bytes(CHUNK_BYTES)),
        ("GET", "/v1/office", None),
        ("GET", "/v1/board/index", None),
        ("GET", "/v1/desk/status", None),
    ):
        answer = send(server.url, method, path, body)
        assert (answer.status, answer.code) == (503, "no_office")
