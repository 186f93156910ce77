"""Replies: numbered once, chained, kept before they are sent, opened by the reporter's own code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.content import ReadMark
from crypto.ids import Tag
from crypto.office import card_hash, decode_office, open_card
from crypto.reply import OpenedReply, check_chain, open_reply
from desktop.domain.casestates import ClosingReason, Event, IllegalEvent, ReasonNeeded, ReporterWord, State
from desktop.domain.clocks import ClockState
from desktop.services.casefiles import case_file, case_row, find_case, mark_read
from desktop.services.casework import Answer, ReplyKind, acknowledge, answer, change_state, close_case
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskreplies import MAX_PART_BYTES, PostReport, post_replies, split_text, unposted
from desktop.services.errors import GatewayError
from tests.desktop.services.practicedesk import PracticeOffice, PracticeReporter


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        office.reporter().send(office.reporter().report())
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        office.pull(desk)
        yield desk


def post(office: PracticeOffice, desk: Desk) -> PostReport:
    with office.line(desk) as gateway:
        return post_replies(desk, gateway)


def on_server(office: PracticeOffice, reporter: PracticeReporter) -> list[OpenedReply]:
    """Every reply the server holds for this reporter, opened and in order."""
    with office.gateway() as gateway:
        blob = decode_office(gateway.office())
    card = open_card(blob.card, blob.first_root)
    assert card_hash(blob.card)
    signers = {one.slot: one.sign for one in card.reviewers}
    office.clock.now += card.publish_interval_seconds + 1
    records = office.server.service.records
    replies = records.replies(records.board_tags(int(office.clock.now)))
    opened = [open_reply(one, reporter.keys, reporter.office_id, signers) for one in replies]
    return sorted(opened, key=lambda one: (one.reviewer, one.number))


def test_an_acknowledgement_takes_one_step(office: PracticeOffice, desk: Desk) -> None:
    assert acknowledge(desk, 1, "Thank you. \U0001f64f", "en") == [0]
    row = case_row(desk, 1)
    assert row.state is State.ACKNOWLEDGED
    assert row.acknowledgement.done is not None
    assert row.next_contact is not None
    assert post(office, desk) == PostReport(posted=1)
    (reply,) = on_server(office, office.reporter())
    assert reply.content is not None
    assert (reply.content.kind, reply.content.text) == ("acknowledgement", "Thank you. \U0001f64f")
    assert reply.content.status == ReporterWord.RECEIVED
    assert reply.content.written % 3600 == 0
    assert (reply.reviewer, reply.number) == (0, 0)


def test_replies_of_two_desks_form_two_chains(office: PracticeOffice, desk: Desk) -> None:
    with office.desk(1) as other:
        office.pull(other)
        for number in range(3):
            answer(desk, 1, Answer(ReplyKind.NOTE, f"ada {number}"))
            answer(other, 1, Answer(ReplyKind.NOTE, f"bo {number}"))
        post(office, desk)
        post(office, other)
    replies = on_server(office, office.reporter())
    assert [(one.reviewer, one.number) for one in replies] == [(s, n) for s in (0, 1) for n in range(3)]
    for slot in (0, 1):
        check_chain([one for one in replies if one.reviewer == slot])


def test_a_long_text_goes_in_parts_and_is_one_reply_here(office: PracticeOffice, desk: Desk) -> None:
    text = "长" * 40_000 + "end"
    numbers = answer(desk, 1, Answer(ReplyKind.FINDING, text, "zh-Hans"))
    assert numbers == list(range(len(numbers)))
    assert len(numbers) == -(-len(text.encode()) // MAX_PART_BYTES)
    (record,) = case_file(desk, 1).replies
    assert (record.text, record.numbers, record.posting) == (text, tuple(numbers), "waiting")
    post(office, desk)
    opened = on_server(office, office.reporter())
    check_chain(opened)
    assert "".join(one.content.text for one in opened if one.content) == text
    assert case_file(desk, 1).replies[0].posting == "posted"


def test_a_reply_is_kept_when_the_line_breaks_and_sent_once(office: PracticeOffice, desk: Desk) -> None:
    answer(desk, 1, Answer(ReplyKind.QUESTION, "When was it?"))
    office.server.stop()
    with pytest.raises(GatewayError) as caught:
        post(office, desk)
    assert caught.value.code in ("connection_refused", "interrupted")
    assert unposted(desk) == 1
    office.server.start()
    assert post(office, desk).posted == 1
    assert post(office, desk).posted == 0
    assert len(on_server(office, office.reporter())) == 1


def test_a_reply_whose_answer_was_lost_is_sent_again_unchanged(office: PracticeOffice, desk: Desk) -> None:
    acknowledge(desk, 1, "Thank you.")
    post(office, desk)
    # As if the process had died between the server's answer and our note of it.
    desk.vault.db.run("UPDATE replies SET posting = 'waiting'")
    assert post(office, desk) == PostReport(posted=1)
    assert len(on_server(office, office.reporter())) == 1


def test_a_tag_the_server_gave_away_is_a_fault_and_not_the_end(office: PracticeOffice, desk: Desk) -> None:
    for text in ("one", "two"):
        answer(desk, 1, Answer(ReplyKind.NOTE, text))
    post(office, desk)
    ((tag,),) = desk.vault.db.rows("SELECT tag FROM replies WHERE number = 1")
    # Another copy of this desk, restored from a backup, would write other bytes under the same number.
    desk.vault.db.run("UPDATE replies SET posting = 'waiting' WHERE number = 1")
    desk.vault.db.run(
        "UPDATE replies SET sealed = CAST(substr(sealed, 1, 32767) || x'00' AS BLOB) WHERE tag = ?", tag
    )
    answer(desk, 1, Answer(ReplyKind.NOTE, "three"))
    assert post(office, desk) == PostReport(posted=1, refused=1)
    assert [one.posting for one in case_file(desk, 1).replies] == ["posted", "refused", "posted"]
    assert [Tag(one.tag) for one in on_server(office, office.reporter())].count(Tag(tag)) == 1


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (Answer(ReplyKind.QUESTION, "When?"), State.QUESTION_TO_REPORTER),
        (Answer(ReplyKind.NOTE, "Hello."), State.ACKNOWLEDGED),
        (Answer(ReplyKind.FINDING, "We found this."), State.REPORTER_REPLY_WINDOW),
        (Answer(ReplyKind.STATUS, "", status=ReporterWord.BEING_ASSESSED), State.TRIAGE),
        (Answer(ReplyKind.STATUS, "", status=ReporterWord.UNDER_INVESTIGATION), State.INVESTIGATING),
        (Answer(ReplyKind.STATUS, "", status=ReporterWord.RECEIVED), State.ACKNOWLEDGED),
    ],
)
def test_what_is_said_moves_the_case(desk: Desk, said: Answer, state: State) -> None:
    answer(desk, 1, said)
    row = case_row(desk, 1)
    assert row.state is state
    assert row.acknowledgement.done is not None
    assert (row.feedback.done is not None) == (said.kind is ReplyKind.FINDING)
    (reply,) = case_file(desk, 1).replies
    assert reply.status == (said.status or case_file(desk, 1).reporter_word)


def test_an_answer_to_a_question_brings_the_case_back(office: PracticeOffice, desk: Desk) -> None:
    answer(desk, 1, Answer(ReplyKind.QUESTION, "When?"))
    reporter = office.reporter()
    reporter.version = 5
    reporter.send(reporter.follow_up("At eight.", read=[ReadMark(0, 0), ReadMark(1, 7)]))
    office.pull(desk)
    file = case_file(desk, 1)
    assert file.row.state is State.TRIAGE
    assert [one.read for one in file.replies] == [True]
    assert file.row.unread == 2
    mark_read(desk, 1, [message.id for message in file.messages])
    assert case_row(desk, 1).unread == 0


def test_only_what_was_shown_counts_as_read(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.version = 5
    shown = [message.id for message in case_file(desk, 1).messages]
    reporter.send(reporter.follow_up("It came while the page was open."))
    office.pull(desk)
    mark_read(desk, 1, shown)
    seen = {message.kind: message.opened_at is not None for message in case_file(desk, 1).messages}
    assert seen == {"report": True, "follow_up": False}
    assert case_row(desk, 1).unread == 1


def test_a_message_of_another_case_is_not_marked_with_this_one(office: PracticeOffice, desk: Desk) -> None:
    second = office.reporter(2)
    second.send(second.report())
    office.pull(desk)
    everything = [message.id for case in (1, 2) for message in case_file(desk, case).messages]
    mark_read(desk, 1, everything)
    assert [case_row(desk, case).unread for case in (1, 2)] == [0, 1]


def test_closing_takes_a_reason_and_tells_it(office: PracticeOffice, desk: Desk) -> None:
    with pytest.raises(ReasonNeeded):
        close_case(desk, 1, ClosingReason.UNFOUNDED, " ")
    assert close_case(desk, 1, ClosingReason.SETTLED, "Your account is back.") is State.CLOSED
    row = case_row(desk, 1)
    assert (row.closed_as, row.is_open) == ("settled", False)
    assert row.feedback.state(row.feedback.due) is ClockState.MET
    post(office, desk)
    (reply,) = on_server(office, office.reporter())
    assert reply.content is not None
    assert (reply.content.status, reply.content.text) == (ReporterWord.CLOSED, "Your account is back.")
    with pytest.raises(IllegalEvent):
        change_state(desk, 1, Event.INVESTIGATE)
    assert change_state(desk, 1, Event.REOPEN) is State.REOPENED


def test_what_cannot_be_said(office: PracticeOffice, desk: Desk) -> None:
    with pytest.raises(DeskError) as caught:
        answer(desk, 1, Answer(ReplyKind.NOTE, " \n"))
    assert caught.value.fault is DeskFault.NOTHING_SAID
    with pytest.raises(DeskError) as caught:
        answer(desk, 99, Answer(ReplyKind.NOTE, "x"))
    assert caught.value.fault is DeskFault.NO_SUCH_CASE
    second = office.reporter(2)
    second.send(second.report(reply_key=bytes(1_216)))
    office.pull(desk)
    with pytest.raises(DeskError) as caught:
        acknowledge(desk, find_case(desk, "2027-0002"), "Thank you.")
    assert (caught.value.fault, caught.value.where) == (DeskFault.CANNOT_BE_ANSWERED, "bad_reply_key")
    # Nothing was changed by the attempt.
    assert case_row(desk, 2).acknowledgement.done is None
    assert case_row(desk, 2).state is State.RECEIVED


def test_a_thread_takes_so_many_replies_and_no_more(desk: Desk) -> None:
    answer(desk, 1, Answer(ReplyKind.NOTE, "first"))
    desk.vault.db.run("UPDATE replies SET number = 1023")
    with pytest.raises(DeskError) as caught:
        answer(desk, 1, Answer(ReplyKind.NOTE, "one too many"))
    assert caught.value.fault is DeskFault.TOO_MANY_REPLIES


def test_numbers_that_are_no_case(desk: Desk) -> None:
    for number in ("", "2027-", "-1", "2027-9999", "20270001", "2027-0001x", "٢٠٢٧-١"):
        with pytest.raises(DeskError) as caught:
            find_case(desk, number)
        assert caught.value.fault is DeskFault.NO_SUCH_CASE


@given(st.text(max_size=40), st.integers(min_value=0, max_value=3))
def test_texts_are_split_without_breaking_a_character(text: str, times: int) -> None:
    long = text * (times * MAX_PART_BYTES // max(1, len(text.encode("utf-8", "ignore"))))
    parts = split_text(long)
    assert "".join(parts) == long
    assert all(len(part.encode()) <= MAX_PART_BYTES for part in parts)
