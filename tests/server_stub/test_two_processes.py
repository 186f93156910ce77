"""Two processes on one data folder: one sequence, one promise per capsule, one board, every nonce once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.deskwire import decode_pull
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerProcess, free_port


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[ServerProcess, ServerProcess, Practice]]:
    with ServerProcess(tmp_path) as one, ServerProcess(tmp_path, port=free_port()) as two:
        office = Practice(one.url, one.invitation, time.time())
        office.set_up()
        wait_for_office(two)
        yield one, two, office


def wait_for_office(server: ServerProcess) -> None:
    """The other process sees a new card within a second."""
    end = time.monotonic() + 10
    while send(server.url, "GET", "/v1/board/index").status != 200:
        assert time.monotonic() < end


def test_both_show_one_office_and_one_board(pair: tuple[ServerProcess, ServerProcess, Practice]) -> None:
    one, two, _ = pair
    for path in ("/v1/office", "/v1/board/index"):
        assert send(one.url, "GET", path).body == send(two.url, "GET", path).body


def test_both_give_one_promise(pair: tuple[ServerProcess, ServerProcess, Practice]) -> None:
    one, two, office = pair
    body = submission(office.new_capsule())
    answers = {send(server.url, "POST", "/v1/capsules", body).body for server in (one, two, one)}
    assert len(answers) == 1


def test_both_write_into_one_sequence(pair: tuple[ServerProcess, ServerProcess, Practice]) -> None:
    one, two, office = pair
    for number in range(6):
        server = two if number % 2 else one
        body = submission(office.new_capsule())
        assert send(server.url, "POST", "/v1/capsules", body).status == 201
    pull = decode_pull(office.ask("GET", "/v1/desk/capsules?after=0").body)
    assert [record.seq for record in pull.records] == [1, 2, 3, 4, 5, 6]


def test_a_request_spent_at_one_is_spent_at_the_other(
    pair: tuple[ServerProcess, ServerProcess, Practice],
) -> None:
    one, two, office = pair
    headers = office.signed("GET", "/v1/desk/status")
    assert send(one.url, "GET", "/v1/desk/status", None, headers).status == 200
    assert send(two.url, "GET", "/v1/desk/status", None, headers).code == "nonce_seen"


def test_one_goes_on_when_the_other_is_killed(
    pair: tuple[ServerProcess, ServerProcess, Practice],
) -> None:
    one, two, office = pair
    body = submission(office.new_capsule())
    promise = send(two.url, "POST", "/v1/capsules", body).body
    two.kill()
    assert send(one.url, "POST", "/v1/capsules", body).body == promise
    assert one.errors.read_text() == ""
