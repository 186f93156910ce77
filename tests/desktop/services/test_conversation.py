"""Visits to the board: what honest desks said comes out in order, one page a visit."""

from __future__ import annotations

import nacl.utils
import pytest

from crypto.board import read_index
from crypto.ids import Tag
from crypto.sizes import CAPSULE_BYTES
from desktop.services.conversationview import Trouble, TroubleKind
from desktop.services.errors import OfficeError
from tests.crypto.boards import board_of
from tests.desktop.services.boards import (
    INDEX,
    OTHER,
    RECEIPT,
    chain,
    log,
    moved,
    publish,
    show,
)
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "fooled", "hostile", "log", "server", "side"]


def test_before_the_first_reply_nothing_is_found(side: ReporterSide, chain: ReplyChain) -> None:
    for receipt in (RECEIPT, OTHER):
        conversation = side.conversations.visit(receipt)
        assert (conversation.found, conversation.messages, conversation.troubles) == (False, (), ())
        assert (conversation.status, conversation.waiting) == ("", 0)


def test_replies_come_out_in_order_long_ones_joined(
    side: ReporterSide, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    second = ReplyChain(desk, chain.opened, slot=1)
    chain.post("Received.", "acknowledgement", status="received", next_contact=1_800_604_800)
    chain.post("A very ", "question", part=1, parts=3, status="question_for_you")
    chain.post("long ", "question", part=2, parts=3)
    chain.post("问题", "question", part=3, parts=3, status="question_for_you")
    desk.now += 3_600
    second.post("Under way.", "status", status="under_investigation", language="en")
    publish(server, desk)
    conversation = side.conversations.visit(RECEIPT)
    assert [(one.reviewer_name, one.numbers, one.text) for one in conversation.messages] == [
        ("Ada Example", (0,), "Received."),
        ("Ada Example", (1, 2, 3), "A very long 问题"),
        ("Ben Example", (0,), "Under way."),
    ]
    assert conversation.messages[0].next_contact == 1_800_604_800
    assert all(one.complete for one in conversation.messages)
    assert (conversation.status, conversation.troubles) == ("under_investigation", ())
    assert conversation.read_marks == ((0, 0), (0, 1), (0, 2), (0, 3), (1, 0))
    assert not side.conversations.visit(OTHER).found


def test_a_long_reply_without_its_middle_is_shown_as_incomplete(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain, desk: PracticeDesk
) -> None:
    parts = {chain.tag(part): chain.seal(f"{part}", part=part + 1, parts=3) for part in range(3)}
    del parts[chain.tag(1)]
    show(hostile, desk.now, parts)
    conversation = fooled.conversations.visit(RECEIPT)
    assert [(one.text, one.complete) for one in conversation.messages] == [("0", False), ("2", False)]
    assert conversation.troubles == (Trouble(TroubleKind.GAP, 0, 1),)


def test_a_visit_is_office_heads_index_and_one_page_whatever_is_found(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain, desk: PracticeDesk, log: LyingLog
) -> None:
    strangers = {Tag(nacl.utils.random(8)): nacl.utils.random(CAPSULE_BYTES) for _ in range(300)}
    strangers = {tag: b"OMR1\x01\x00\x00\x00" + tag + reply[16:] for tag, reply in strangers.items()}
    own = {chain.tag(number): chain.seal(str(number)) for number in range(12)}
    show(hostile, desk.now, strangers | own)
    log.show([])
    first = fooled.conversations.visit(RECEIPT)
    for receipt, known in ((OTHER, None), (RECEIPT, None), (RECEIPT, first)):
        hostile.seen.clear()
        fooled.conversations.visit(receipt, known)
        shape = [line.rpartition("/")[0] + "/" + str(len(line.rpartition("/")[2])) for line in hostile.seen]
        heads = ["GET /v1/log/8", "GET /v1/log/9", "GET /v1/log/10"]
        assert shape == ["GET /v1/6", *heads, "GET /v1/board/5", "GET /v1/board/32"]


def test_more_pages_are_read_one_a_visit_newest_first(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain, desk: PracticeDesk, log: LyingLog
) -> None:
    strangers = [Tag(nacl.utils.random(8)) for _ in range(300)]
    replies = {tag: moved(nacl.utils.random(CAPSULE_BYTES), tag) for tag in strangers}
    replies = {tag: b"OMR1\x01\x00\x00\x00" + reply[8:] for tag, reply in replies.items()}
    replies |= {chain.tag(number): chain.seal(str(number)) for number in range(12)}
    board = show(hostile, desk.now, replies)
    log.show([])
    index = read_index(board.index)
    pages = {index.page_of(chain.tag(number)) for number in range(12)}
    conversation, visits = None, 0
    while conversation is None or conversation.waiting:
        conversation = fooled.conversations.visit(RECEIPT, conversation)
        visits += 1
        if visits == 1:
            assert "11" in {message.text for message in conversation.messages}
    assert visits == len(pages)
    assert [message.text for message in conversation.messages] == [str(number) for number in range(12)]
    assert conversation.troubles == ()
    hostile.seen.clear()
    assert fooled.conversations.visit(RECEIPT, conversation).messages == conversation.messages
    assert len([line for line in hostile.seen if "board" in line]) == 2


def test_a_board_published_between_two_requests_is_read_anew(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain, log: LyingLog
) -> None:
    show(hostile, chain.desk.now, {chain.tag(0): chain.seal("zero")})
    log.show([])
    newer = hostile.answers[INDEX]
    pages = [path for path in hostile.answers if "/board/" in path and path != INDEX]

    def old_once(_body: bytes) -> bytes:
        hostile.answers[INDEX] = newer
        return board_of({}, int(chain.desk.now)).index

    hostile.answers[INDEX] = old_once
    hostile.seen.clear()
    conversation = fooled.conversations.visit(RECEIPT)
    assert [message.text for message in conversation.messages] == ["zero"]
    assert hostile.seen.count(INDEX) == 2
    assert [line for line in hostile.seen if line in pages] == pages


def test_an_office_that_cannot_be_trusted_is_not_visited(
    fooled: ReporterSide, hostile: HostileServer, desk: PracticeDesk
) -> None:
    stranger = PracticeDesk(desk.url, desk.invitation, desk.now)
    hostile.answers["GET /v1/office"] = stranger.blob(stranger.card(), [])
    with pytest.raises(OfficeError):
        fooled.conversations.visit(RECEIPT)
    assert hostile.seen == ["GET /v1/office"]
