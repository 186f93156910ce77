"""Replies and boards that are not what they seem: each is named, none is shown as a message."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import nacl.utils
import pytest

from crypto.ids import ThreadId
from crypto.office import open_card
from crypto.receipt import stretch_receipt
from crypto.reply import ReplyContent, ReplyTo, seal_reply
from crypto.sizes import CAPSULE_BYTES
from desktop.services.conversation import BOARD_LATE_SECONDS
from desktop.services.conversationview import Trouble, TroubleKind
from tests.desktop.services.boards import (
    INDEX,
    OTHER,
    RECEIPT,
    chain,
    kinds,
    moved,
    show,
)
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "fooled", "hostile", "server", "side"]


def forged(chain: ReplyChain) -> bytes:
    thief = ReplyChain(chain.desk, chain.opened)
    thief.desk.secrets = [thief.desk.secrets[1]] * 2
    return thief.seal("forged")


def for_somebody_else(chain: ReplyChain) -> bytes:
    keys = stretch_receipt(OTHER, chain.desk.office_id)
    to = ReplyTo(chain.desk.office_id, keys.thread_id, keys.reply_key, keys.mailbox_key)
    content = ReplyContent(kind="note", text="x", written=0)
    return seal_reply(to, 0, chain.desk.secrets[0].sign, 0, bytes(32), content, nacl.utils.random)


def damaged(chain: ReplyChain) -> bytes:
    reply = chain.seal("x")
    return reply[:-1] + bytes([reply[-1] ^ 1])


def signed_for_another_thread(chain: ReplyChain) -> bytes:
    """Sealed for us, at our place, but signed for another thread."""
    to = chain.to
    wrong = ReplyTo(to.office_id, ThreadId(bytes(32)), to.reply_key, to.mailbox_key)
    content = ReplyContent(kind="note", text="x", written=0)
    return seal_reply(wrong, 0, chain.desk.secrets[0].sign, 0, bytes(32), content, nacl.utils.random)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (forged, TroubleKind.FORGED),
        (signed_for_another_thread, TroubleKind.FORGED),
        (for_somebody_else, TroubleKind.FOREIGN),
        (damaged, TroubleKind.DAMAGED),
    ],
)
def test_replies_that_are_not_what_they_seem_are_named_and_not_shown(
    fooled: ReporterSide,
    hostile: HostileServer,
    chain: ReplyChain,
    make: Callable[[ReplyChain], bytes],
    kind: TroubleKind,
) -> None:
    place = chain.tag(0)
    show(hostile, chain.desk.now, {place: moved(make(chain), place)})
    conversation = fooled.conversations.visit(RECEIPT)
    assert conversation.troubles == (Trouble(kind, 0, 0),)
    assert conversation.messages == ()
    assert conversation.found


def test_a_reply_shown_again_as_a_later_one_is_named(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    first = chain.seal("once")
    show(hostile, chain.desk.now, {chain.tag(0): first, chain.tag(1): moved(first, chain.tag(1))})
    conversation = fooled.conversations.visit(RECEIPT)
    assert conversation.troubles == (Trouble(TroubleKind.REPEATED, 0, 1),)
    assert [message.text for message in conversation.messages] == ["once"]


def test_a_broken_chain_and_a_gap_are_named(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    first = chain.seal("first")
    chain.previous = bytes(32 * [7])
    second = chain.seal("second")
    chain.number = 3
    fourth = chain.seal("fourth")
    show(hostile, chain.desk.now, {chain.tag(0): first, chain.tag(1): second, chain.tag(3): fourth})
    conversation = fooled.conversations.visit(RECEIPT)
    assert conversation.troubles == (
        Trouble(TroubleKind.CHAIN_BROKEN, 0, 1),
        Trouble(TroubleKind.GAP, 0, 2),
    )


def test_reordered_and_exchanged_pages_are_caught(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    replies = {chain.tag(number): chain.seal(str(number)) for number in range(2)}
    board = show(hostile, chain.desk.now, replies)
    name = next(path for path in hostile.answers if path != INDEX)
    (page,) = board.pages
    for wrong in (page[CAPSULE_BYTES:] + page[:CAPSULE_BYTES], bytes(len(page))):
        hostile.answers[name] = wrong
        conversation = fooled.conversations.visit(RECEIPT)
        assert kinds(conversation) == [TroubleKind.PAGE_MISMATCH]
        assert (conversation.waiting, conversation.messages) == (2, ())


def test_an_index_with_repeated_or_unsorted_tags_is_damaged(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    replies = {chain.tag(number): chain.seal(str(number)) for number in range(2)}
    index = show(hostile, chain.desk.now, replies).index
    for wrong in (index[:-16] + index[-8:] + index[-16:-8], index[:-8] + index[-16:-8], b"x" * 100):
        hostile.answers[INDEX] = wrong
        assert kinds(fooled.conversations.visit(RECEIPT)) == [TroubleKind.BOARD_DAMAGED]


def test_an_old_board_and_a_board_taken_back_are_told(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain, server: ServerThread
) -> None:
    desk = chain.desk
    replies = {chain.tag(0): chain.seal("here")}
    show(hostile, desk.now, replies)
    first = fooled.conversations.visit(RECEIPT)
    assert first.troubles == ()
    show(hostile, desk.now - 3_600, replies)
    assert kinds(fooled.conversations.visit(RECEIPT, first)) == [TroubleKind.BOARD_ROLLED_BACK]
    show(hostile, desk.now, replies)
    server.clock.now += BOARD_LATE_SECONDS + 2 * desk.interval_seconds + 3_600
    assert kinds(fooled.conversations.visit(RECEIPT, first)) == [TroubleKind.BOARD_OLD]


def test_a_retired_reviewer_counts_until_the_day_on_the_card(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    desk = chain.desk
    opened = open_card(desk.cards[0], desk.first_root)
    until = int(desk.now) // 3_600 * 3_600
    gone = msgspec.structs.replace(opened.reviewers[0], until=until)
    desk.publish_card(desk.card(2, reviewers=opened.reviewers[1:], retired=[gone]))
    in_time, late = chain.seal("in time", written=until), chain.seal("late", written=until + 3_600)
    show(hostile, desk.now, {chain.tag(0): in_time, chain.tag(1): late})
    conversation = fooled.conversations.visit(RECEIPT)
    assert [message.text for message in conversation.messages] == ["in time"]
    assert conversation.troubles == (Trouble(TroubleKind.UNKNOWN_REVIEWER, 0, 1),)


def test_a_reply_of_a_newer_format_is_kept_and_told(
    fooled: ReporterSide, hostile: HostileServer, chain: ReplyChain
) -> None:
    show(hostile, chain.desk.now, {chain.tag(0): chain.seal_newer(b"\x93future")})
    conversation = fooled.conversations.visit(RECEIPT)
    assert conversation.troubles == (Trouble(TroubleKind.NEWER_FORMAT, 0, 0),)
    assert [reply.raw for reply in conversation.reading.replies.values()] == [b"\x93future"]
    assert conversation.messages == ()
