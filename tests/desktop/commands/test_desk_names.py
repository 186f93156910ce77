"""`ombra-desk request-name` and `answer-request`, over a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.exitcodes import Exit
from desktop.domain.people import Reporter
from tests.desktop.commands.deskline import DeskLine
from tests.desktop.services.practicedesk import PracticeOffice, incident


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> DeskLine:
    made = office.made.desks[0]
    return DeskLine(office.clock, made.folder, made.passphrase)


def test_a_sealed_name_is_asked_for_and_refused_on_the_command_line(
    office: PracticeOffice, desk: DeskLine, tmp_path: Path
) -> None:
    """The whole way over a real server; what a granted name looks like stands in the services' tests."""
    reporter = office.reporter()
    said = incident(reporter=Reporter(role="host", anonymity="custodian_only"))
    reporter.send(reporter.report(said))
    desk("pull")
    way = ("--direct",)
    ran = desk("request-name", "2027-0001", *way, typed="Who else was there?")
    assert (ran.code, ran.event("name_requested")["request"]) == (Exit.DONE, 1)
    assert ran.event("posted")["posted"] == 1
    again = desk("request-name", "2027-0001", *way, typed="Once more")
    assert (again.code, again.event("error")["code"]) == (Exit.INPUT, "already_asked")
    made = office.made
    reason = tmp_path / "reason.txt"
    reason.write_text("Not\x1b[2J needed.\n", "utf-8")
    answer = ("answer-request", "2027-0001", "1", "--custodian", made.custodian_file, "--text-file", reason)
    ran = desk(*answer, "--refuse", *way, typed=f"{made.custodian_passphrase}\n")
    assert ran.event("request_answered")["reply"] == "denied"
    assert ran.event("request_answered")["sealed_name"] is None
    shown = desk("show", "2027-0001")
    (request,) = shown.event("case")["requests"]
    assert (request["replier"], request["reply"]) == ("Cy", "denied")
    text = desk("show", "2027-0001", json=False).out
    assert "Cy: Not[U+001B][2J needed." in text
