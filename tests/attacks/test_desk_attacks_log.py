"""A server whose log leaves out, invents, delays or loses reports: told, and nothing is signed for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.deskwire import Pull
from crypto.logevidence import Kind
from crypto.logproof import Accused
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.desknewlog import accept_log
from desktop.services.vaultlog import missing, never_given
from tests.attacks.attackeddesk import delay, fault, kinds, on_capsules, proven, round_with, send
from tests.attacks.twistingserver import Told, TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.servercopies import change, forget_files, lose

Answer = tuple[int, bytes]


def without(number: int) -> Callable[[Told], Answer]:
    return on_capsules(lambda said: Pull([one for one in said.records if one.seq != number], said.more))


def test_a_report_that_the_log_lists_and_the_desk_is_not_given(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    entries = send(office, 1, 2)
    office.later()
    server.twist = without(2)
    report = round_with(desk, server)
    assert (report.checked, report.cosigned, report.not_given) == (True, False, 1)
    assert report.alarms == ("log_not_given",)
    assert fault(desk, "log_not_given").about == entries[1][:32]
    assert proven(desk, "log_not_given", tmp_path) == (Kind.NOT_SHOWN, None)
    office.later()
    assert not round_with(desk, server).cosigned  # as long as it lacks it
    server.twist = honest
    report = round_with(desk, server)
    assert (report.alarms, report.not_given, report.cosigned) == ((), 0, True)


def test_an_entry_of_nothing(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    """The server invents an entry; no capsule fits it."""
    send(office, 1)
    change(office.server, "UPDATE capsules SET entry = ?", b"\x07" * 48)
    office.later()
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == (("log_not_given",), False)
    assert never_given(desk.vault.db) == [(b"\x07" * 48, 0)]


def test_a_report_that_is_dropped_before_it_is_public(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    _, dropped = send(office, 1, 2)
    assert round_with(desk, server).alarms == ()
    change(office.server, "UPDATE capsules SET logged = 1 WHERE entry = ?", dropped)
    alarms = []
    for _ in range(5):
        office.later()
        alarms.append(round_with(desk, server).alarms)
    assert alarms == [(), (), ("log_dropped",), (), ()]
    assert fault(desk, "log_dropped").about == dropped[:32]
    (lacking,) = missing(desk.vault.db)
    assert (lacking.entry, lacking.case) == (dropped, "2027-0002")


def test_an_entry_that_comes_late(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    (entry,) = send(office, 1)
    round_with(desk, server)
    delay(office, entry)
    for _ in range(6):
        office.later()
        round_with(desk, server)
    assert kinds(desk) == {"log_dropped"}
    office.later()
    assert round_with(desk, server).alarms == ("log_late",)
    assert missing(desk.vault.db) == []
    office.later()
    assert round_with(desk, server).cosigned


def test_a_report_that_is_held_back_and_dated_back(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    """It comes days later, under its true hour; the log shows that it was not public then."""
    (entry,) = send(office, 1)
    delay(office, entry)
    server.twist = without(1)
    for _ in range(6):
        office.later()
        round_with(desk, server)
    server.twist = honest
    office.later()
    assert round_with(desk, server).alarms == ("log_late",)


def test_a_server_that_begins_anew(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    """It lost a report, and says nothing of it: after its time the desk lists which."""
    entries = send(office, 1, 2, 3)
    office.later()
    round_with(desk, server)
    lose(office.server, 2)
    for sql in ("DELETE FROM log", "DELETE FROM heads", "UPDATE capsules SET logged = 0"):
        change(office.server, sql)
    forget_files(office.server)
    office.later()
    report = round_with(desk, server)
    assert (report.checked, report.alarms) == (True, ("log_begun_anew",))
    assert proven(desk, "log_begun_anew", tmp_path) == (Kind.BEGUN_ANEW, Accused.LOG)
    found: list[str] = []
    for _ in range(4):
        office.later()
        found += round_with(desk, server).alarms
    assert found.count("log_dropped") == 1
    assert found.count("log_begun_anew") == 4  # as long as it shows this log
    assert [(one.entry, one.case) for one in missing(desk.vault.db)] == [(entries[1], "2027-0002")]
    assert not round_with(desk, server).cosigned
    with pytest.raises(DeskError) as caught:  # no card of the office names another key
        accept_log(desk, len(missing(desk.vault.db)))
    assert caught.value.fault is DeskFault.LOG_NOT_VOUCHED
