"""A look at the board is the same whether anything waits there or not (protocol 8, SPEC §10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto.board import read_index
from desktop.services import casefiles
from desktop.services.parcels import Parcel
from desktop.services.receipts import Receipt
from tests.e2e.office_kit import open_office
from tests.e2e.pictures import picture, shapes
from tests.e2e.recorder import Recorder, new_receipt
from tests.e2e.recording_proxy import Exchange, RecordingProxy
from tests.simulator.reporter import incident
from tests.simulator.server import ServerThread, SetClock

MANY = 70
"""Replies that need two pages."""


@dataclass
class Board:
    """A server whose publications the test calls for, and a person who sent a report."""

    people: Recorder
    server: ServerThread
    clock: SetClock
    sender: Receipt

    def answer(self, count: int) -> None:
        """Have the sender answered so many times, and published."""
        office = self.people.office
        with office.desk() as desk:
            office.pull(desk)
            (case,) = casefiles.inbox(desk)
            for number in range(count):
                office.answer(desk, case.id, f"Answer {number}.")
        self.clock.now += 21_600
        self.server.service.tick()


@pytest.fixture
def board(tmp_path: Path) -> Iterator[Board]:
    """One report and no answer yet."""
    clock = SetClock()
    with ServerThread(tmp_path, clock=clock) as server, RecordingProxy(server.port) as proxy:
        people = Recorder(open_office(tmp_path / "office", server.invitation, clock), proxy, tmp_path)
        sender = new_receipt()
        people.send(Parcel(incident()), sender)
        yield Board(people, server, clock, sender)


def lines(exchanges: list[Exchange]) -> list[str]:
    """Method and path, the page's name cut."""
    return [one.line.rpartition("/")[0] if "board" in one.line else one.line for one in exchanges]


def test_a_visit_is_the_office_the_index_and_one_page(board: Board) -> None:
    board.answer(1)
    seen, found = board.people.visit(board.sender)
    assert [message.text for message in found.messages] == ["Answer 0."]
    assert lines(seen) == ["GET /v1/office", "GET /v1/board", "GET /v1/board"]
    for exchange in seen:
        host = f"Host: 127.0.0.1:{board.people.proxy.port}"
        assert exchange.request.head.decode() == f"{exchange.line} HTTP/1.1\r\n{host}\r\n\r\n"
        assert exchange.request.body == b""


def test_before_any_reply_all_visits_are_equal_byte_for_byte(board: Board) -> None:
    board.answer(0)
    of_sender, found = board.people.visit(board.sender)
    of_stranger, _ = board.people.visit(new_receipt())
    assert not found.found
    assert picture(of_sender) == picture(of_stranger)


def test_on_one_page_all_visits_are_equal_byte_for_byte(board: Board) -> None:
    """With a reply that waits, with one that was read, with words that belong to nobody."""
    board.answer(2)
    waiting, found = board.people.visit(board.sender)
    assert len(found.messages) == 2
    again, found = board.people.visit(board.sender, found)
    assert found.waiting == 0
    stranger, found = board.people.visit(new_receipt())
    assert not found.found
    assert picture(waiting) == picture(again) == picture(stranger)


def test_on_many_pages_visits_differ_by_one_name_that_anybody_may_ask_for(board: Board) -> None:
    board.answer(MANY)
    waiting, found = board.people.visit(board.sender)
    assert found.waiting > 0
    assert found.messages
    index = waiting[1].answer
    assert index is not None
    pages = read_index(index.body)
    names = {pages.page_name(number) for number in range(len(pages.page_hashes))}
    assert len(names) == 2
    asked = set()
    for _ in range(16):
        stranger, _ = board.people.visit(new_receipt())
        assert shapes(stranger) == shapes(waiting)
        assert picture(stranger)[:2] == picture(waiting)[:2]
        asked.add(stranger[2].line.rpartition("/")[2])
    assert waiting[2].line.rpartition("/")[2] in names
    assert asked == names  # who has nothing waiting asks for any of them


def test_reading_on_costs_one_page_a_visit(board: Board) -> None:
    """However much waits, a visit takes one page, and nothing tells a first visit from a later one."""
    board.answer(MANY)
    first, found = board.people.visit(board.sender)
    second, found = board.people.visit(board.sender, found)
    assert found.waiting == 0
    assert len(found.messages) == MANY
    assert shapes(first) == shapes(second)


def test_no_secret_is_to_be_read(board: Board) -> None:
    board.answer(3)
    board.people.visit(board.sender)
    assert len(board.people.used) == 2
    assert board.people.leaks() == []
