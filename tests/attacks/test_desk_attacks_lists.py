"""A server that leaves numbers out, or goes back to an older copy of itself: told, and nothing is missed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crypto.deskwire import Pull
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import Desk
from desktop.services.errors import GatewayError
from desktop.services.sync import cursor, pull
from desktop.services.vaultoffice import server_faults
from tests.attacks.attackeddesk import all_three, kinds, line, on_capsules, pull_from, send_three
from tests.attacks.twistingserver import TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.servercopies import kept_copy, lose, put_back


def without(*numbers: int) -> Callable[[Pull], Pull]:
    """A list that leaves these numbers out."""
    return lambda said: Pull([one for one in said.records if one.seq not in numbers], said.more)


def send(office: PracticeOffice, number: int) -> None:
    office.reporter(number).send(office.reporter(number).report(incident(f"report {number}")))


def texts(desk: Desk) -> set[str]:
    files = [case_file(desk, row.id) for row in inbox(desk)]
    return {str(file.incident.narrative) for file in files if file.incident is not None}


def test_a_number_that_is_left_out_is_told_and_asked_for_again(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    server.twist = on_capsules(without(2))
    report = pull_from(desk, server)
    assert (report.new, report.gaps, cursor(desk)) == (2, 1, 1)
    send(office, 4)
    report = pull_from(desk, server)
    assert (report.new, report.gaps) == (1, 1)  # what is new comes in all the same
    (fault,) = server_faults(desk.vault.db)
    about = (2).to_bytes(8, "big") * 2
    assert (fault.kind, fault.about, fault.times) == ("gap", about, 2)
    server.twist = honest
    assert pull_from(desk, server).new == 1
    assert (cursor(desk), texts(desk)) == (4, {f"report {number}" for number in (1, 2, 3, 4)})
    assert pull_from(desk, server).gaps == 0


def test_what_the_server_lost_for_good_does_not_stop_what_is_new(office: PracticeOffice, desk: Desk) -> None:
    for number in range(1, 8):
        send(office, number)
    lose(office.server, 2, 3, 5)
    report = office.pull(desk)
    assert (report.new, report.gaps, cursor(desk)) == (4, 2, 1)
    send(office, 8)
    report = office.pull(desk)
    assert (report.new, report.gaps, report.more) == (1, 2, False)
    assert texts(desk) == {f"report {number}" for number in (1, 4, 6, 7, 8)}


def test_a_gap_that_stays_costs_one_capsule_a_pull(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    for number in range(1, 10):
        send(office, number)
    server.twist = on_capsules(without(2, 3))
    pull_from(desk, server)
    server.asked.clear()
    assert pull_from(desk, server).gaps == 1
    assert server.asked[-2:] == ["/v1/desk/capsules?after=0&limit=3", "/v1/desk/capsules?after=9&limit=64"]


def test_a_server_of_an_older_copy_is_told_and_mended_from_the_start(
    office: PracticeOffice, desk: Desk
) -> None:
    send(office, 1)
    copy = kept_copy(office.server, "yesterday")
    for number in (2, 3):
        send(office, number)
    office.pull(desk)
    put_back(office.server, copy)
    report = office.pull(desk)
    assert (report.went_back, kinds(desk)) == (True, {"went_back"})
    assert office.pull(desk).went_back  # until it is mended
    report = office.pull(desk, from_start=True)
    assert (report.went_back, report.known, cursor(desk)) == (False, 1, 1)
    send(office, 4)
    report = office.pull(desk)
    assert (report.new, report.went_back) == (1, False)
    assert texts(desk) == {f"report {number}" for number in (1, 2, 3, 4)}


@pytest.mark.parametrize("later", [2, 4])
def test_numbers_that_are_given_anew_hide_nothing(office: PracticeOffice, desk: Desk, later: int) -> None:
    send(office, 1)
    copy = kept_copy(office.server, "yesterday")
    for number in (2, 3):
        send(office, number)
    office.pull(desk)
    put_back(office.server, copy)
    for number in range(5, 5 + later):  # as many as were lost, or more: its count says nothing
        send(office, number)
    assert office.pull(desk).went_back
    report = office.pull(desk, from_start=True)
    assert report.went_back is False
    assert texts(desk) == {f"report {number}" for number in (1, 2, 3, *range(5, 5 + later))}
    assert cursor(desk) == 1 + later
    assert office.pull(desk).went_back is False


def test_a_capsule_that_the_server_let_go_of_is_no_alarm(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    pull_from(desk, server)
    server.twist = on_capsules(without(1, 2, 3))
    report = pull_from(desk, server)
    assert (report.went_back, report.gaps) == (False, 0)
    send(office, 4)
    report = pull_from(desk, server)
    assert (report.new, report.went_back, report.gaps) == (1, False, 0)
    assert kinds(desk) == set()


def test_a_pull_from_the_start_that_is_cut_off_goes_on(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    pull_from(desk, server)
    server.twist = lambda told: (503, b"") if "capsules" in told.path else honest(told)
    with line(desk, server) as gateway, pytest.raises(GatewayError):
        pull(desk, gateway, from_start=True)
    assert cursor(desk) == 0
    server.twist = honest
    report = pull_from(desk, server)
    assert (report.new, report.known, cursor(desk)) == (0, 3, 3)
    assert all_three(desk)
