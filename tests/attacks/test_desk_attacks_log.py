"""A server that lies with its log: the desk names the lie, keeps what shows it, and signs nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.address import fingerprint_of
from crypto.deskwire import Pull
from crypto.entry import entry_of
from crypto.ids import Entry
from crypto.logevidence import Kind, read_evidence
from crypto.logproof import Accused, prove
from crypto.office import decode_office, encode_office
from desktop.services.desk import Desk
from desktop.services.deskevidence import save_fault
from desktop.services.vaultlog import missing, never_given
from desktop.services.vaultoffice import ServerFault, server_faults
from tests.attacks.attackeddesk import kinds, on_capsules, round_with
from tests.attacks.twistingserver import Told, TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.servercopies import change, forget_files, kept_copy, lose, put_back

Answer = tuple[int, bytes]


def send(office: PracticeOffice, *numbers: int) -> list[Entry]:
    """Reports of as many people; gives their entries."""
    entries = []
    for number in numbers:
        reporter = office.reporter(number)
        entries.append(entry_of(reporter.send(reporter.report(incident(f"report {number}")))))
    return entries


def delay(office: PracticeOffice, entry: Entry) -> None:
    """The server will publish it six intervals later than it should."""
    sql = "UPDATE capsules SET interval_end = interval_end + 6 * 21600 WHERE entry = ?"
    change(office.server, sql, entry)


def fault(desk: Desk, kind: str) -> ServerFault:
    """The only fault of a kind."""
    (found,) = [one for one in server_faults(desk.vault.db) if one.kind == kind]
    return found


def proven(desk: Desk, kind: str, folder: Path) -> tuple[Kind, Accused | None]:
    """What the saved evidence of a fault shows to somebody who has the fingerprint."""
    path = folder / f"{kind}.json"
    said = save_fault(desk, fault(desk, kind).id, path)
    evidence = read_evidence(path.read_bytes())
    accused = prove(evidence, fingerprint_of(desk.office_id))
    assert said == (accused is not None)
    return evidence.kind, accused


def without(number: int) -> Callable[[Told], Answer]:
    return on_capsules(lambda said: Pull([one for one in said.records if one.seq != number], said.more))


def instead(path: str, body: bytes) -> Callable[[Told], Answer]:
    """Something else under one address."""
    return lambda told: (200, body) if told.path == path else honest(told)


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


def test_two_trees_of_one_log(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    send(office, 1)
    office.later()
    copy = kept_copy(office.server, "before")
    send(office, 2, 3)
    office.later()
    assert round_with(desk, server).cosigned
    put_back(office.server, copy)
    office.later(0)
    send(office, 4, 5, 6, 7)
    office.later()
    report = round_with(desk, server, from_start=True)
    assert (report.alarms, report.checked, report.cosigned) == (("log_forked",), False, False)
    assert proven(desk, "log_forked", tmp_path) == (Kind.FORKED, Accused.LOG)


def test_one_tree_for_the_desk_and_another_for_others(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    """Two desks are shown two logs; either learns of it by the head that the other signed."""
    send(office, 1)
    office.later()
    copy = kept_copy(office.server, "before")
    send(office, 2)
    office.later()
    round_with(desk, server)
    office.clock.now -= 21_600
    put_back(office.server, copy)
    send(office, 3)
    office.later()
    with office.desk(1) as other:
        assert office.round(other).log.cosigned
    report = round_with(desk, server, from_start=True)
    assert report.alarms == ("log_forked",)
    assert proven(desk, "log_forked", tmp_path) == (Kind.FORKED, Accused.LOG)


def test_a_log_that_became_shorter(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    copy = kept_copy(office.server, "before")
    send(office, 1)
    office.later()
    round_with(desk, server)
    put_back(office.server, copy)
    office.later()
    report = round_with(desk, server, from_start=True)
    assert (report.alarms, report.cosigned) == (("log_rolled_back",), False)
    assert proven(desk, "log_rolled_back", tmp_path) == (Kind.BACK_DATED, Accused.LOG)


def test_an_older_head(office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path) -> None:
    with office.gateway() as gateway:
        old = gateway.log_checkpoint()
    send(office, 1)
    office.later()
    round_with(desk, server)
    server.twist = instead("/v1/log/checkpoint", old)
    assert round_with(desk, server).alarms == ("log_rolled_back",)
    assert proven(desk, "log_rolled_back", tmp_path) == (Kind.ROLLED_BACK, None)


def test_neither_a_restored_vault_nor_a_restored_server_goes_back(
    office: PracticeOffice, server: TwistingServer
) -> None:
    """Both are set back to one evening; the head that was seen since lies beside the vault."""
    folder = office.made.desks[0].folder
    with office.desk() as desk:
        round_with(desk, server)
    vault = (folder / "vault.db").read_bytes()
    copy = kept_copy(office.server, "evening")
    send(office, 1)
    office.later()
    with office.desk() as desk:
        assert round_with(desk, server).cosigned
    (folder / "vault.db").write_bytes(vault)
    put_back(office.server, copy)
    office.later()
    with office.desk() as desk:
        assert round_with(desk, server).alarms == ("log_rolled_back",)


def test_entries_that_changed_places(office: PracticeOffice, server: TwistingServer, tmp_path: Path) -> None:
    send(office, 1, 2)
    office.later()
    change(office.server, "UPDATE log SET idx = 1 - idx + 10")
    change(office.server, "UPDATE log SET idx = idx - 10")
    forget_files(office.server)
    office.later(0)
    with office.desk() as desk:
        report = round_with(desk, server)
        assert (report.alarms, report.checked) == (("log_tree_differs",), False)
        assert proven(desk, "log_tree_differs", tmp_path) == (Kind.TREE_DIFFERS, None)


def test_a_file_of_the_log_that_is_kept_back(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send(office, 1)
    office.later()
    server.twist = lambda told: (404, b"") if "/tile/" in told.path else honest(told)
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == (("log_not_shown",), False)


def test_a_head_that_nobody_signed(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    with office.gateway() as gateway:
        head = gateway.log_checkpoint()
    server.twist = instead("/v1/log/checkpoint", head.replace(b"published 1", b"published 2"))
    assert round_with(desk, server).alarms == ("log_bad_head",)


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
    assert found == ["log_dropped"]
    assert [(one.entry, one.case) for one in missing(desk.vault.db)] == [(entries[1], "2027-0002")]
    assert round_with(desk, server).cosigned  # what is lost is told; the new log goes on


def without_keys(answer: bytes) -> bytes:
    blob = decode_office(answer)
    blob.bundles.clear()
    return encode_office(blob)


def with_another_page(index: bytes) -> bytes:
    return index[:-1] + bytes([index[-1] ^ 1])


@pytest.mark.parametrize(
    ("path", "change_it", "alarm", "kind"),
    [
        ("/v1/board/index", with_another_page, "board_differs", Kind.BOARD_DIFFERS),
        ("/v1/office", without_keys, "office_differs", Kind.CARD_DIFFERS),
    ],
)
def test_another_board_or_office_than_the_log_names(
    office: PracticeOffice,
    desk: Desk,
    server: TwistingServer,
    tmp_path: Path,
    path: str,
    change_it: Callable[[bytes], bytes],
    alarm: str,
    kind: Kind,
) -> None:
    server.twist = lambda told: (200, change_it(told.body)) if told.path == path else honest(told)
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == ((), False)  # it may have been published a moment ago
    office.clock.now += 60
    assert alarm in round_with(desk, server).alarms
    assert proven(desk, alarm, tmp_path) == (kind, None)
    server.twist = honest
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == ((), True)
