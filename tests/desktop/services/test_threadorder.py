"""Which of a reporter's contents comes after which, from run to run of the program (SPEC §6.12)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.capsule import RUN_BYTES, VERSIONS_PER_HOUR
from crypto.ids import ThreadId
from desktop.domain.amendments import Update
from desktop.domain.casestates import State
from desktop.domain.incident import Incident
from desktop.services.casefiles import case_file, case_row
from desktop.services.casework import Answer, ReplyKind, answer
from desktop.services.desk import Desk
from desktop.services.parcels import Parcel, TakenBack
from desktop.services.receipts import make_receipt
from desktop.services.sealing import HOUR_SECONDS, Versions
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import SetClock

RECEIPT = make_receipt(lambda count: bytes(range(count)))
ONE, OTHER = ThreadId(b"1" * 32), ThreadId(b"2" * 32)
EVERYBODY, ADA_ALONE = 0b11, 0b01


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def new_run(office: PracticeOffice) -> ReporterSide:
    """The reporter's program, just started: it knows the words and nothing else."""
    with office.desk() as desk:
        return ReporterSide(desk.identity.address, office.clock)


def say(
    side: ReporterSide, body: Incident | Update | TakenBack, exclude: frozenset[int] = frozenset()
) -> None:
    side.submissions.send(Parcel(body, exclude=exclude), RECEIPT, side.offices.fetch())


def texts(desk: Desk) -> list[str]:
    """What a case's messages say, in their order."""
    return [
        message.kind if message.update is None else str(message.update.text)
        for message in case_file(desk, 1).messages
    ]


def recipients(desk: Desk) -> int:
    ((bitmap,),) = desk.vault.db.rows("SELECT recipients FROM cases")
    return int(bitmap)


def test_what_a_new_run_says_in_the_same_hour_comes_last_and_counts(
    office: PracticeOffice, desk: Desk
) -> None:
    first = new_run(office)
    say(first, incident())
    say(first, Update(text="one"))
    say(first, Update(text="two"))
    say(new_run(office), Update(text="three"), exclude=frozenset({1}))
    office.pull(desk)
    assert texts(desk) == ["report", "one", "two", "three"]
    assert recipients(desk) == ADA_ALONE


def test_a_report_said_anew_by_a_new_run_in_the_same_hour_counts(office: PracticeOffice, desk: Desk) -> None:
    first = new_run(office)
    say(first, incident("The first wording."))
    say(first, Update(text="More."))
    say(new_run(office), incident("The second wording."))
    office.pull(desk)
    told = case_file(desk, 1).incident
    assert told is not None
    assert told.narrative == "The second wording."


def test_hours_and_runs_are_told_apart_whatever_the_numbers(office: PracticeOffice, desk: Desk) -> None:
    chance, said = random.Random(11), []
    side = new_run(office)
    say(side, incident())
    for number in range(12):
        if chance.random() < 0.4:
            side = new_run(office)
        if chance.random() < 0.3:
            office.clock.now += HOUR_SECONDS
        say(side, Update(text=str(number)))
        said.append(str(number))
        if chance.random() < 0.5:
            office.pull(desk)
    office.pull(desk)
    assert texts(desk) == ["report", *said]
    with office.desk(1) as other:  # who pulls all of it at once sees the same order
        office.pull(other)
        assert texts(other) == ["report", *said]


def test_what_one_run_says_keeps_its_order_however_it_arrives(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report(), version=0)
    reporter.send(reporter.follow_up("two"), slots=(0,), version=2)
    reporter.send(reporter.follow_up("one"), version=1)
    office.pull(desk)
    assert texts(desk) == ["report", "one", "two"]
    assert recipients(desk) == ADA_ALONE


def test_an_hour_that_is_signed_orders_whatever_arrives_first(office: PracticeOffice, desk: Desk) -> None:
    reporter, later = office.reporter(), office.reporter()
    later.run = b"later on"
    reporter.send(reporter.report(), version=0)
    later.send(later.follow_up("the next hour"), slots=(0,), version=VERSIONS_PER_HOUR)
    reporter.send(reporter.follow_up("held back"), version=5)
    office.pull(desk)
    assert texts(desk) == ["report", "held back", "the next hour"]
    assert recipients(desk) == ADA_ALONE


def test_a_thread_that_two_programs_write_to_at_once_has_one_order(
    office: PracticeOffice, desk: Desk
) -> None:
    one, two = new_run(office), new_run(office)
    say(one, incident())
    say(two, Update(text="from the second"))
    say(one, Update(text="from the first"))
    office.pull(desk)
    assert texts(desk) == ["report", "from the first", "from the second"]
    assert recipients(desk) == EVERYBODY


def test_an_answer_of_a_new_run_still_moves_the_case(office: PracticeOffice, desk: Desk) -> None:
    say(new_run(office), incident())
    office.pull(desk)
    answer(desk, 1, Answer(ReplyKind.QUESTION, "When?"))
    say(new_run(office), Update(text="At eight."))
    office.pull(desk)
    assert case_row(desk, 1).state is State.TRIAGE


def test_versions_rise_within_a_run_and_tell_the_hour_only() -> None:
    clock = SetClock()
    versions = Versions(clock, random.Random(1).randbytes)
    begun = clock.now // HOUR_SECONDS * HOUR_SECONDS
    for minutes, expected in ((0, 0), (10, 1), (59, 2), (60, VERSIONS_PER_HOUR), (30, VERSIONS_PER_HOUR + 1)):
        clock.now = begun + minutes * 60
        turn = versions.next(ONE)
        assert turn.version == int(begun) // HOUR_SECONDS * VERSIONS_PER_HOUR + expected


def test_two_threads_of_one_run_have_nothing_in_common() -> None:
    versions = Versions(SetClock(), random.Random(1).randbytes)
    one, more, other = versions.next(ONE), versions.next(ONE), versions.next(OTHER)
    assert one.run == more.run
    assert len(one.run) == RUN_BYTES
    assert other.run != one.run
    assert other.version == one.version  # a count of its own: not "the third thing this program said"
    versions.forget()
    assert versions.next(ONE).run != one.run
