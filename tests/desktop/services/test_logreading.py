"""The public log on a visit: own messages are found by their marks, and so are the desks that hold them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.ids import Entry
from crypto.merkle import Edge, leaf_hash
from desktop.services.conversation import SETTLE_SECONDS
from desktop.services.conversationview import Conversation
from desktop.services.logreading import LOG_WINDOW, Entries, window_start
from desktop.services.logview import Confirmation, EntryStage, LogFaultKind, LogReading
from desktop.services.parcels import Parcel, Sent, TakenBack
from desktop.services.receipts import Receipt
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.desktop.services.boards import OTHER, RECEIPT, chain, publish
from tests.server_stub.practice import send as http
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import HEAD
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "fooled", "hostile", "server", "side"]

INTERVAL = 21_600


def send(side: ReporterSide, receipt: Receipt = RECEIPT, **choices: frozenset[int]) -> Sent:
    return side.submissions.send(Parcel(incident(), **choices), receipt, side.offices.fetch())  # type: ignore[arg-type]


def log_of(conversation: Conversation) -> LogReading:
    assert conversation.log is not None
    return conversation.log


def look(side: ReporterSide, receipt: Receipt = RECEIPT) -> LogReading:
    return log_of(side.conversations.visit(receipt))


def kinds(reading: LogReading) -> list[LogFaultKind]:
    return [one.kind for one in reading.faults]


def later(server: ServerThread, desk: PracticeDesk) -> ReporterSide:
    """The same person at a program that was just started."""
    return ReporterSide(desk.address, server.clock)


def test_before_its_publication_a_message_waits_as_promised(side: ReporterSide) -> None:
    sent = send(side)
    reading = look(side)
    (own,) = reading.own
    assert (own.entry, own.stage, own.due) == (sent.entry, EntryStage.WAITING, sent.publish_by)
    assert (reading.size, reading.faults) == (0, ())


def test_it_is_listed_at_its_publication_and_then_downloaded(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    sent = send(side)
    publish(server, desk)
    reading = look(side)
    (own,) = reading.own
    assert (own.number, own.stage, own.listed_by) == (0, EntryStage.LISTED, reading.published)
    assert own.listed_by is not None
    assert own.listed_by <= sent.publish_by
    assert kinds(reading) == [LogFaultKind.UNCONFIRMED]
    point = cosign_newest(desk, 1)
    reading = look(side)
    (own,) = reading.own
    assert (own.stage, own.downloaded, own.included) == (EntryStage.DOWNLOADED, (1,), True)
    assert reading.confirmed == (Confirmation(1, point.published, 1),)
    assert reading.faults == ()


def test_with_words_alone_desks_are_named_and_not_taken_for_recipients(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side, exclude=frozenset({0}))
    publish(server, desk)
    cosign_newest(desk, 0)
    (own,) = look(later(server, desk)).own
    assert (own.stage, own.downloaded, own.included) == (EntryStage.DOWNLOADED, (0,), False)


def test_who_was_left_out_counts_for_nothing_in_the_run_that_sent_it(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side, exclude=frozenset({0}))
    publish(server, desk)
    cosign_newest(desk, 0)
    reading = look(side)
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]
    assert kinds(reading) == [LogFaultKind.UNCONFIRMED]
    cosign_newest(desk, 1)
    reading = look(side)
    assert [one.downloaded for one in reading.own] == [(1,)]
    assert reading.faults == ()


def test_a_desk_holds_what_it_collected_and_not_more(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    for _ in range(3):
        send(side)
    publish(server, desk)
    cosign_newest(desk, 0, collected=2)
    assert [bool(one.downloaded) for one in look(side).own] == [True, True, False]


def test_what_was_collected_counts_as_far_as_the_same_desk_cosigned(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    """Alone it names no tree: in another one the same number would be somebody else's message."""
    send(side)
    publish(server, desk)
    cosign_newest(desk, 0)
    send(side)
    publish(server, desk)
    cosign_newest(desk, 1, collected=1)
    # Only one cosigned head is shown; the first reviewer's word about the first entry stands without it.
    assert [one.downloaded for one in look(side).own] == [(1,), ()]


def test_several_messages_come_in_the_order_of_the_log(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    first = send(side)
    publish(server, desk)
    send(side, OTHER)
    second = side.submissions.send(Parcel(TakenBack("why")), RECEIPT, side.offices.fetch())
    publish(server, desk)
    cosign_newest(desk)
    send(side)
    reading = look(side)
    assert [one.entry for one in reading.own[:2]] == [first.entry, second.entry]
    assert [one.stage for one in reading.own] == ["downloaded", "downloaded", "waiting"]
    assert reading.size == 3


def test_the_earliest_head_that_was_seen_with_it_tells_the_publication(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    first = cosign_newest(desk).published
    publish(server, desk)
    for reader in (side, later(server, desk)):
        reading = look(reader)
        assert reading.published > first
        assert [one.listed_by for one in reading.own] == [first]


def test_words_of_no_report_find_no_entry_and_accuse_nobody(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    cosign_newest(desk)
    reading = look(side, OTHER)
    assert reading.own == ()
    assert kinds(reading) == [LogFaultKind.OWN_MISSING]
    assert not reading.hostile


def test_promises_are_forgotten_with_the_words(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    side.memory.forget_sent()
    publish(server, desk)
    assert [one.included for one in look(side).own] == [False]


def test_a_log_nobody_renews_or_looks_at_is_told_as_late(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    cosign_newest(desk)
    side.offices.fetch()
    server.clock.now += 6 * 86_400
    server.service.tick()
    assert look(side).faults == ()
    server.clock.now += 2 * 86_400
    server.service.tick()
    assert kinds(look(side)) == [LogFaultKind.CONFIRMED_LONG_AGO]


def test_a_log_that_stands_still_is_old(
    fooled: ReporterSide, hostile: HostileServer, server: ServerThread, desk: PracticeDesk
) -> None:
    look(fooled)
    for name in ("checkpoint", "collected"):
        path = f"/v1/log/{name}"
        hostile.answers[f"GET {path}"] = hostile.answer("GET", path, b"")[1]
    server.clock.now += 3 * INTERVAL
    reading = look(fooled)
    assert LogFaultKind.LOG_OLD in kinds(reading)


def test_a_line_that_breaks_loses_no_reply(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk, chain: ReplyChain
) -> None:
    chain.post("Received.")
    publish(server, desk)
    found = side.conversations.look(RECEIPT)
    server.stop()
    try:
        conversation = side.conversations.check(found)
    finally:
        server.start()
    assert [one.text for one in conversation.messages] == ["Received."]
    reading = log_of(conversation)
    assert [(one.kind, one.where) for one in reading.faults] == [
        (LogFaultKind.NOT_READ, "connection_refused")
    ]
    assert not reading.hostile


def test_reading_can_be_stopped_and_says_how_far_it_is(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    found = side.conversations.look(RECEIPT)
    steps: list[ProgressStep] = []
    side.conversations.check(found, steps.append)
    assert steps == [ProgressStep("log", 0, 50), ProgressStep("log", 50, 50)]
    stop = Cancel()
    stop.cancel()
    with pytest.raises(Cancelled):
        side.conversations.check(found, stop=stop)


def test_a_publication_in_the_middle_of_a_visit_is_waited_for(
    fooled: ReporterSide, hostile: HostileServer, server: ServerThread, desk: PracticeDesk
) -> None:
    """The board is a new one already and the log is not: nobody is accused, and one page is asked for."""
    send(fooled)
    before = http(desk.url, "GET", "/v1/log/checkpoint").body
    publish(server, desk)
    hostile.answers[HEAD] = before
    fooled.naps.meanwhile = lambda: hostile.answers.pop(HEAD, None)
    hostile.seen.clear()
    reading = look(fooled)
    assert sum(fooled.naps.slept) == SETTLE_SECONDS
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]
    assert not reading.hostile
    assert [line.rpartition("/")[0] for line in hostile.seen].count("GET /v1/board") == 3


@given(st.integers(0, 1 << 40))
def test_the_window_is_the_newest_entries_and_begins_at_a_bundle(size: int) -> None:
    start = window_start(size)
    assert 0 <= start <= size
    assert start % 256 == 0
    assert size - start <= LOG_WINDOW
    assert start == 0 or size - start > LOG_WINDOW - 256


@settings(max_examples=25)
@given(st.integers(0, 700), st.data())
def test_roots_on_the_way_are_those_of_shorter_trees(count: int, data: st.DataObject) -> None:
    every = tuple(Entry(number.to_bytes(48, "big")) for number in range(count))
    start = 256 * data.draw(st.integers(0, count // 256))
    sizes = data.draw(st.lists(st.integers(0, 800), max_size=5))
    edge = Edge().grown(map(leaf_hash, every[:start])).edge
    roots = Entries(start, edge, every[start:]).roots_at(sizes)
    assert roots == {
        size: Edge().grown(map(leaf_hash, every[:size])).edge.root()
        for size in sizes
        if start <= size <= count
    }
