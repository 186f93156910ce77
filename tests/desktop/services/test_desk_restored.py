"""A server that was restored from a backup, the whole way: signed in, what is missing listed, accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.desknewlog import accept_log, waits_for_word
from desktop.services.deskround import LogReport
from desktop.services.errors import GatewayError
from desktop.services.invitations import parse_invitation
from desktop.services.keptheads import kept_heads
from desktop.services.reissue import RootKey, sign_in_server
from desktop.services.vaultlog import missing
from desktop.services.vaultoffice import server_faults
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.restoring import backed_up, bring_back


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        office.later(0)
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def send(office: PracticeOffice, *numbers: int) -> None:
    for number in numbers:
        reporter = office.reporter(number)
        reporter.send(reporter.report())


def sign_in(office: PracticeOffice, desk: Desk) -> None:
    """The office's root signs a card with the new server's log key."""
    root = RootKey(office.made.root_file.read_bytes(), office.made.root_passphrase)
    invitation = parse_invitation(office.server.invitation.read_bytes())
    with office.line(desk) as gateway:
        sign_in_server(desk, gateway, root, invitation)
    office.later(0)  # the log names the new keys


def look(office: PracticeOffice, desk: Desk) -> LogReport:
    """What a round says of the log."""
    return office.round(desk).log


def lost_two(office: PracticeOffice, desk: Desk) -> None:
    """Two reports before the backup, two after it, one of these public and both pulled."""
    send(office, 1, 2)
    office.later()
    assert look(office, desk).cosigned
    backup = backed_up(office.server)
    send(office, 3)
    office.later()
    assert look(office, desk).cosigned
    send(office, 4)
    assert look(office, desk).alarms == ()
    bring_back(office.server, backup)


def test_before_the_office_signs_it_in_nobody_is_served(office: PracticeOffice, desk: Desk) -> None:
    lost_two(office, desk)
    with pytest.raises(GatewayError) as caught:
        look(office, desk)
    assert caught.value.code == "restored"
    with pytest.raises(GatewayError) as caught:
        send(office, 5)
    assert caught.value.code == "restored"


def test_the_desk_lists_what_is_missing_and_signs_nothing_before_it_accepts(
    office: PracticeOffice, desk: Desk
) -> None:
    lost_two(office, desk)
    sign_in(office, desk)
    report = look(office, desk)
    assert (report.checked, report.new_log, report.cosigned) == (True, True, False)
    assert set(report.alarms) == {"log_restored", "log_dropped"}
    assert [one.case for one in missing(desk.vault.db)] == ["2027-0003", "2027-0004"]
    office.later()
    again = look(office, desk)
    assert (again.alarms, again.cosigned, again.missing) == (("log_restored",), False, 2)
    with pytest.raises(DeskError) as caught:
        accept_log(desk, 0)
    assert (caught.value.fault, caught.value.where) == (DeskFault.OTHER_COUNT, "2")
    accept_log(desk, 2)
    assert not waits_for_word(desk)
    accepted = look(office, desk)
    assert (accepted.alarms, accepted.cosigned, accepted.missing) == ((), True, 2)
    with pytest.raises(DeskError) as caught:
        accept_log(desk, 2)
    assert caught.value.fault is DeskFault.NO_NEW_LOG


def test_the_old_head_stays_known_under_the_old_key(office: PracticeOffice, desk: Desk) -> None:
    lost_two(office, desk)
    sign_in(office, desk)
    look(office, desk)
    old, new = kept_heads(desk)
    assert (old.log_key != desk.card.log_key, new.log_key == desk.card.log_key) == (True, True)


def test_the_other_desk_learns_it_from_the_card(office: PracticeOffice, desk: Desk) -> None:
    """It has the old card, and its requests name the old key, until its first look."""
    lost_two(office, desk)
    with office.desk(1) as other:
        sign_in(office, desk)
        report = look(office, other)
        assert report.checked
        assert report.alarms == ()  # it had seen no log before: there is nothing to accept
        assert missing(other.vault.db) == []


def test_what_came_back_goes_on_under_its_old_numbers(office: PracticeOffice, desk: Desk) -> None:
    lost_two(office, desk)
    sign_in(office, desk)
    look(office, desk)
    send(office, 5)
    pulled = office.round(desk).pulled
    assert (pulled.cases, pulled.went_back) == (1, False)
    kinds = {one.kind for one in server_faults(desk.vault.db)}
    assert kinds == {"log_restored", "log_dropped"}
