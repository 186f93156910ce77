"""A visit is the same whether anything waits or not, and whoever's entries are listed (SPEC §10.3, §17.8)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crypto.board import read_index
from desktop.services import casefiles
from desktop.services.conversationview import Conversation
from desktop.services.logview import EntryStage, LogFault, LogFaultKind, LogReading
from desktop.services.parcels import Parcel
from desktop.services.receipts import Receipt
from tests.e2e.office_kit import open_office
from tests.e2e.pictures import picture, shapes
from tests.e2e.recorder import Recorder, new_receipt
from tests.e2e.recording_proxy import Exchange, Point, RecordingProxy
from tests.e2e.senders import follow_up
from tests.server_stub.practice import capsule, send, submission
from tests.simulator.reporter import incident
from tests.simulator.server import ServerThread, SetClock

MANY = 70
"""Replies that need two pages."""

OFFICE, HEADS = "GET /v1/office", ["GET /v1/log/cosigned", "GET /v1/log/collected", "GET /v1/log/checkpoint"]
BOARD, PAGE = "GET /v1/board", 5
"""Where the page's request stands in a visit."""


@dataclass
class Board:
    """A server whose publications the test calls for, and a person who sent a report."""

    people: Recorder
    server: ServerThread
    clock: SetClock
    sender: Receipt
    chance: random.Random = field(default_factory=random.Random)

    def answer(self, count: int) -> None:
        """Have the sender answered so many times, and published."""
        office = self.people.office
        with office.desk() as desk:
            office.pull(desk)
            (case,) = casefiles.inbox(desk)
            for number in range(count):
                office.answer(desk, case.id, f"Answer {number}.")
        self.publish()

    def publish(self) -> None:
        """Let the next publication come."""
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


def log_of(conversation: Conversation) -> LogReading:
    assert conversation.log is not None
    return conversation.log


def stranger(board: Board) -> bytes:
    """Somebody's capsule, as the server sees it."""
    return capsule(board.chance, board.clock.now)


def lines(exchanges: list[Exchange]) -> list[str]:
    """Method and path, the page's name cut."""
    return [one.line.rpartition("/")[0] if "board" in one.line else one.line for one in exchanges]


def test_a_visit_is_office_heads_index_one_page_and_the_log(board: Board) -> None:
    board.answer(1)
    seen, found = board.people.visit(board.sender)
    assert [message.text for message in found.messages] == ["Answer 0."]
    assert lines(seen) == [OFFICE, *HEADS, BOARD, BOARD, "GET /v1/log/tile/entries/000.p/1"]
    first = seen[0].connection
    assert [one.connection - first for one in seen] == [0, 1, 1, 1, 2, 2, 3]  # a purpose, a line
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
    index = waiting[4].answer
    assert index is not None
    pages = read_index(index.body)
    names = {pages.page_name(number) for number in range(len(pages.page_hashes))}
    assert len(names) == 2
    asked = set()
    for _ in range(16):
        stranger, _ = board.people.visit(new_receipt())
        assert shapes(stranger) == shapes(waiting)
        assert [one for at, one in enumerate(picture(stranger)) if at != PAGE] == [
            one for at, one in enumerate(picture(waiting)) if at != PAGE
        ]
        asked.add(stranger[PAGE].line.rpartition("/")[2])
    assert waiting[PAGE].line.rpartition("/")[2] in names
    assert asked == names  # who has nothing waiting asks for any of them


def test_reading_on_costs_one_page_a_visit(board: Board) -> None:
    """However much waits, a visit takes one page, and nothing tells a first visit from a later one."""
    board.answer(MANY)
    first, found = board.people.visit(board.sender)
    second, found = board.people.visit(board.sender, found)
    assert found.waiting == 0
    assert len(found.messages) == MANY
    assert shapes(first) == shapes(second)


def test_nothing_tells_whose_entries_are_listed(board: Board) -> None:
    """The first report and a follow-up, one message, none: by a program just started, or by the sender's."""
    people, office = board.people, board.people.office
    people.send(follow_up("One more thing."), board.sender)
    sender = office.reporter(people.proxy.port)
    other = new_receipt()
    sender.submissions.send(Parcel(incident()), other, sender.offices.fetch())
    board.publish()
    people.proxy.take()
    found = sender.conversations.visit(other)
    in_the_same_run = people.proxy.take()
    assert [one.included for one in log_of(found).own] == [True]
    of_two, found = people.visit(board.sender)
    assert len(log_of(found).own) == 2
    of_none, found = people.visit(new_receipt())
    assert log_of(found).own == ()
    assert picture(of_two) == picture(of_none) == picture(in_the_same_run)
    assert picture(people.command("replies")) == picture(of_none)


def test_everybody_reads_the_whole_log(board: Board) -> None:
    """However far back one's own entries are: all bundles of the window, and no tile beside them."""
    people = board.people
    for _ in range(256):
        assert send(board.server.url, "POST", "/v1/capsules", submission(stranger(board))).status == 201
    board.answer(0)
    mine, found = people.visit(board.sender)
    assert [one.stage for one in log_of(found).own] == [EntryStage.LISTED]
    bundles = ["GET /v1/log/tile/entries/000", "GET /v1/log/tile/entries/001.p/1"]
    assert lines(mine)[PAGE + 1 :] == bundles
    nobody, _ = people.visit(new_receipt())
    assert picture(mine) == picture(nobody)


def test_a_publication_in_the_middle_of_a_visit_shows_no_second_page(board: Board) -> None:
    """Two pages of two boards would tell which replies are on both."""
    board.answer(1)
    people = board.people
    reporter = people.office.reporter(people.proxy.port)
    moved = iter([lambda: board.answer(0)])

    def publish(point: Point, exchange: Exchange) -> None:
        if point is Point.ANSWER and exchange.line == HEADS[-1]:
            next(moved, lambda: None)()

    people.proxy.watch = publish
    people.proxy.take()
    found = reporter.conversations.visit(board.sender)
    seen = people.proxy.take()
    assert [message.text for message in found.messages] == ["Answer 0."]
    one_try = [OFFICE, *HEADS, BOARD]
    assert lines(seen) == [*one_try, *one_try, BOARD, "GET /v1/log/tile/entries/000.p/1"]
    assert log_of(found).faults == (LogFault(LogFaultKind.UNCONFIRMED),)


def test_no_secret_is_to_be_read(board: Board) -> None:
    board.answer(3)
    board.people.visit(board.sender)
    assert len(board.people.used) == 2
    assert board.people.leaks() == []
