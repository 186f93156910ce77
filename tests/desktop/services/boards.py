"""Boards as a test wants them, and a report that can be answered, for tests of visits."""

from __future__ import annotations

import pytest

from crypto.board import read_index
from crypto.ids import Tag
from crypto.receipt import Receipt
from desktop.services.conversationview import Conversation, TroubleKind
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt
from tests.crypto.boards import Board, board_of
from tests.simulator.desk import PracticeDesk
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

RECEIPT = make_receipt(lambda count: bytes(range(count)))
OTHER = Receipt(bytes(10))
INDEX = "GET /v1/board/index"


@pytest.fixture
def chain(side: ReporterSide, desk: PracticeDesk) -> ReplyChain:
    """A report that was sent, and the first reviewer's replies to it."""
    side.submissions.send(Parcel(incident()), RECEIPT, side.offices.fetch())
    return ReplyChain(desk, desk.opened()[0])


@pytest.fixture
def log(hostile: HostileServer, desk: PracticeDesk, server: ServerThread) -> LyingLog:
    """The same operator's log, in which stands whatever a test wants."""
    return LyingLog(hostile, desk, server)


def publish(server: ServerThread, desk: PracticeDesk) -> None:
    server.clock.now += desk.interval_seconds
    server.service.tick()


def show(hostile: HostileServer, now: float, replies: dict[Tag, bytes]) -> Board:
    """Put a board of these replies in front of the real one."""
    board = board_of(replies, int(now) // 3_600 * 3_600)
    index = read_index(board.index)
    hostile.answers[INDEX] = board.index
    for number, page in enumerate(board.pages):
        hostile.answers[f"GET /v1/board/{index.page_name(number)}"] = page
    return board


def kinds(conversation: Conversation) -> list[TroubleKind]:
    return [trouble.kind for trouble in conversation.troubles]


def moved(reply: bytes, tag: Tag) -> bytes:
    """The same reply with another tag written into its head."""
    return reply[:8] + tag + reply[16:]
