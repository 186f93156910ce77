"""The same words twice are not always a repeat, and two threads may name one mailbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.casestates import State
from desktop.services.casefiles import case_file, case_row, inbox
from desktop.services.casework import Answer, ReplyKind, answer
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError
from tests.desktop.services.practicedesk import PracticeOffice, incident


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def test_the_same_answer_to_two_questions_is_two_answers(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    office.pull(desk)
    for _ in range(2):
        answer(desk, 1, Answer(ReplyKind.QUESTION, "Were you there?"))
        reporter.send(reporter.follow_up("Yes."))
        office.pull(desk)
        assert case_row(desk, 1).state is not State.QUESTION_TO_REPORTER
        office.clock.now += 60
    file = case_file(desk, 1)
    assert [message.kind for message in file.messages] == ["report", "follow_up", "follow_up"]


def test_a_follow_up_sent_again_after_a_crash_is_shown_once(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    for _ in range(2):
        reporter.send(reporter.follow_up("Yes."))
    assert office.pull(desk).repeats == 1


def test_a_report_put_back_to_its_first_wording_counts(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    for text in ("first", "second", "first"):
        reporter.send(reporter.report(incident(text)))
    office.pull(desk)
    assert case_file(desk, 1).incident == incident("first")


def test_two_threads_with_one_mailbox_do_not_break_the_desk(office: PracticeOffice, desk: Desk) -> None:
    one, two = office.reporter(1), office.reporter(2)
    one.send(one.report())
    two.send(two.report(mailbox_key=one.keys.mailbox_key))
    office.pull(desk)
    first, second = sorted(row.id for row in inbox(desk))
    assert answer(desk, first, Answer(ReplyKind.NOTE, "To the first.")) == [0]
    with pytest.raises(DeskError) as caught:
        answer(desk, second, Answer(ReplyKind.NOTE, "To the second."))
    assert (caught.value.code, caught.value.where) == ("cannot_be_answered", "tag_taken")
    assert case_file(desk, second).replies == ()
