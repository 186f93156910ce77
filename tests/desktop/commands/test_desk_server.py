"""`ombra-desk pull` and a server that went back or leaves numbers out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.exitcodes import Exit
from tests.desktop.commands.deskline import DeskLine
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.servercopies import kept_copy, lose, put_back


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        office.reporter(1).send(office.reporter(1).report())
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> DeskLine:
    made = office.made.desks[0]
    line = DeskLine(office.clock, made.folder, made.passphrase)
    line("pull")
    return line


def test_a_server_of_an_older_copy_is_told_and_pulled_from_its_start(
    office: PracticeOffice, desk: DeskLine
) -> None:
    copy = kept_copy(office.server, "yesterday")
    office.reporter(2).send(office.reporter(2).report())
    desk("pull")
    put_back(office.server, copy)
    office.reporter(3).send(office.reporter(3).report())
    ran = desk("pull")
    assert (ran.code, ran.event("pulled")["went_back"]) == (Exit.DONE, True)
    assert "--from-start" in ran.err
    ran = desk("pull", "--from-start")
    assert (ran.event("pulled")["went_back"], "--from-start" in ran.err) == (False, False)
    numbers = {event["number"] for event in desk("list").events}
    assert numbers == {"2027-0001", "2027-0002", "2027-0003"}


def test_numbers_that_the_server_leaves_out_are_told(office: PracticeOffice, desk: DeskLine) -> None:
    for number in (2, 3):
        office.reporter(number).send(office.reporter(number).report())
    lose(office.server, 2)
    ran = desk("pull")
    assert (ran.event("pulled")["new"], ran.event("pulled")["gaps"]) == (1, 1)
    assert "leaves numbers out (holes: 1)" in ran.err
    faults = [event for event in desk("quarantine").events if event["event"] == "server_fault"]
    assert [fault["kind"] for fault in faults] == ["gap"]
