"""`ombra-desk pull` and a server that went back or leaves numbers out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.logevidence import Kind, read_evidence
from desktop.commands.exitcodes import Exit
from tests.desktop.commands.deskline import DeskLine
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.restoring import backed_up, bring_back
from tests.simulator.servercopies import change, kept_copy, lose, put_back


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


def test_a_pull_checks_and_signs_the_log(office: PracticeOffice, desk: DeskLine) -> None:
    assert desk("log").event("standing")["missing"] == []
    office.later()
    ran = desk("pull")
    log = ran.event("log")
    assert (log["checked"], log["size"], log["cosigned"], log["alarms"]) == (True, 1, True, [])
    assert "Log checked: 1 entries, published 2027-01-15 12:00 UTC, cosigned." in desk("pull", json=False).out
    standing = desk("log").event("standing")
    assert (standing["size"], standing["cosigned"]) == (1, log["published"])
    assert "Cosigned: the log published 2027-01-15 12:00 UTC." in desk("log", json=False).out


def test_a_log_that_was_never_checked(office: PracticeOffice, tmp_path: Path) -> None:
    made = office.made.desks[0]
    line = DeskLine(office.clock, made.folder, made.passphrase)
    assert "not checked yet" in line("log", json=False).out


def test_a_restored_server_is_signed_in_looked_at_and_accepted(
    office: PracticeOffice, desk: DeskLine
) -> None:
    office.later()
    desk("pull")
    backup = backed_up(office.server)
    office.reporter(2).send(office.reporter(2).report())
    desk("pull")
    assert desk("accept-log", "--missing", 0).event("error")["code"] == "no_new_log"
    bring_back(office.server, backup)
    ran = desk("pull")
    assert (ran.code == Exit.DONE, ran.event("error")["code"]) == (False, "restored")
    root = ("--root", office.made.root_file, "--server", office.server.invitation)
    ran = desk("reissue-card", *root, typed=f"{office.made.root_passphrase}\n")
    assert (ran.code, "accept-log goes on" in ran.err) == (Exit.DONE, True)
    office.later(0)
    ran = desk("pull")
    assert (ran.event("log")["new_log"], ran.event("log")["missing"]) == (True, 1)
    assert "run accept-log" in ran.err
    standing = desk("log").event("standing")
    assert (standing["new_log"], [one["case"] for one in standing["missing"]]) == (True, ["2027-0002"])
    assert "missing in the log" in desk("log", json=False).out
    assert desk("accept-log", "--missing", 0).event("error")["code"] == "other_count"
    assert desk("accept-log", "--missing", 1).code == Exit.DONE
    log = desk("pull").event("log")
    assert (log["new_log"], log["cosigned"], log["alarms"]) == (False, True, [])


def test_what_does_not_hold_is_told_listed_and_saved(
    office: PracticeOffice, desk: DeskLine, tmp_path: Path
) -> None:
    office.reporter(2).send(office.reporter(2).report())
    change(office.server, "UPDATE capsules SET logged = 1 WHERE seq = 1")
    office.later()
    lose(office.server, 2)
    ran = desk("pull")
    assert ran.code == Exit.DONE
    assert (ran.event("log")["alarms"], ran.event("log")["not_given"]) == (["log_not_given"], 1)
    assert "does not hold: log_not_given" in ran.err
    for _ in range(3):
        office.later()
        ran = desk("pull")
    assert "Reports that its log lacks: 1; entries whose report never came here: 1." in ran.err
    standing = desk("log").event("standing")
    assert [one["case"] for one in standing["missing"]] == ["2027-0001"]
    assert [one["place"] for one in standing["not_given"]] == [0]
    said = desk("log", json=False).out
    assert "case 2027-0001" in said
    assert "never given to this desk" in said
    faults = {one["kind"]: one for one in desk("quarantine").events if one["event"] == "server_fault"}
    assert set(faults) >= {"log_not_given", "log_dropped"}
    assert (faults["log_dropped"]["acts"], faults["log_dropped"]["evidence"]) == ("peer", True)
    path = tmp_path / "dropped.json"
    number = faults["log_dropped"]["id"]
    assert desk("save-evidence", number, "--to", path).event("saved") == {
        "event": "saved",
        "path": str(path),
        "proves": False,
    }
    assert read_evidence(path.read_bytes()).kind is Kind.DROPPED
    assert desk("save-evidence", number, "--to", path).code == Exit.INPUT
    again = desk("save-evidence", 99, "--to", tmp_path / "other.json")
    assert (again.code, again.event("error")["code"]) == (Exit.INPUT, "no_such_fault")
    assert "proves nothing by itself" in desk("save-evidence", number, "--to", tmp_path / "b", json=False).out


def test_evidence_that_holds_for_anybody_says_so(
    office: PracticeOffice, desk: DeskLine, tmp_path: Path
) -> None:
    desk("pull")
    copy = kept_copy(office.server, "yesterday")
    office.reporter(2).send(office.reporter(2).report())
    office.later()
    desk("pull")
    put_back(office.server, copy)
    office.later()
    desk("pull", "--from-start")
    (fault,) = [one for one in desk("quarantine").events if one.get("kind", "").startswith("log_")]
    ran = desk("save-evidence", fault["id"], "--to", tmp_path / "evidence.json", json=False)
    assert "It holds for anybody who has the office's fingerprint." in ran.out


def test_a_log_that_cannot_be_reached_is_told(office: PracticeOffice, desk: DeskLine) -> None:
    # The server looks at its clock four times a second, and would sign another head.
    change(office.server, "CREATE TRIGGER none BEFORE INSERT ON heads BEGIN SELECT RAISE(IGNORE); END")
    change(office.server, "DELETE FROM heads")
    ran = desk("pull")
    assert ran.code == Exit.DONE
    assert ran.event("log")["checked"] is False
