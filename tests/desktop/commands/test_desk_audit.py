"""`ombra-desk audit`: what was done, found and exported on the command line; `check-audit` needs no desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.exitcodes import Exit
from desktop.services.audittrail import note_act
from tests.desktop.commands.deskline import DeskLine, desk_line
from tests.desktop.services.practicedesk import PracticeOffice


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        reporter = office.reporter()
        reporter.send(reporter.report())
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> DeskLine:
    made = office.made.desks[0]
    line = DeskLine(office.clock, made.folder, made.passphrase)
    line("pull")
    return line


def test_a_day_of_work_is_listed_found_exported_and_checked(desk: DeskLine, tmp_path: Path) -> None:
    desk("show", "2027-0001")
    desk("reply", "2027-0001", "--kind", "acknowledgement", typed="We have it.")
    ran = desk("audit")
    assert ran.event("record") == {"event": "record", "acts": 7, "flaw": None, "number": 0, "unmarked": False}
    kinds = [one["kind"] for one in ran.events if one["event"] == "act"]
    made = ["desk_made", "keys_published", "received_report", "opened"]
    assert kinds == [*made, "state", "replied_acknowledgement", "reply_posted"]
    found = [one["number"] for one in desk("audit", "--case", "2027-0001", "--kind", "opened").events[1:]]
    assert found == [4]
    assert "opened 2027-0001" in desk("audit", "--text", "OPENED", json=False).out
    assert desk("audit", "--since", "2099-01-01", json=False).out == "Nothing fits.\n"
    wrong = desk("audit", "--until", "tomorrow")
    assert (wrong.code, wrong.event("error")["code"]) == (Exit.INPUT, "bad_day")
    exported = desk("audit", "--export", tmp_path / "acts")
    checked = desk_line(lambda: 0.0, "check-audit", tmp_path / "acts")
    assert checked.code == Exit.DONE
    assert {**checked.event("checked"), "event": "exported"} == exported.event("exported")
    assert exported.event("exported")["acts"] == 8
    text = (tmp_path / "acts").read_text("utf-8").replace('"opened"', '"closed"')
    (tmp_path / "acts").write_text(text, "utf-8")
    refused = desk_line(lambda: 0.0, "check-audit", tmp_path / "acts", json=False)
    assert (refused.code, refused.out) == (Exit.HOSTILE, "")


def test_a_vault_that_was_put_back_is_told_with_every_command_until_it_is_accepted(
    office: PracticeOffice, desk: DeskLine, tmp_path: Path
) -> None:
    copy = shutil.copy(desk.folder / "vault.db", tmp_path / "copy")
    desk("show", "2027-0001")
    shutil.copy(copy, desk.folder / "vault.db")
    ran = desk("list", json=False)
    assert ran.code == Exit.DONE
    assert "2027-0001" in ran.out
    assert "The vault is an older copy: act 4 was done here and is not in it." in ran.err
    assert desk("audit").event("record")["flaw"] == "audit_went_back"
    desk("audit", "--accept")
    assert desk("list", json=False).err == ""
    with office.desk() as opened:
        assert opened.trail.flaw is None


def test_details_from_outside_cannot_write_on_the_terminal(office: PracticeOffice, desk: DeskLine) -> None:
    with office.desk() as opened:
        note_act(opened, "closed", details={"about": "x\x1b[2J\u202ey\n8 fake"})
    out = desk("audit", json=False).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert not any(line.startswith("8 fake") for line in out.splitlines())


def test_a_backup_is_made_and_brought_back(office: PracticeOffice, desk: DeskLine, tmp_path: Path) -> None:
    made = desk("backup", "--to", tmp_path / "stick")
    assert made.event("backup")["bytes"] == (tmp_path / "stick").stat().st_size
    assert desk("backup", "--to", tmp_path / "stick").event("error")["code"] == "file_exists"
    typed = f"{office.made.desks[0].passphrase}\n"
    back = desk_line(office.clock, "restore", tmp_path / "stick", tmp_path / "new", typed=typed)
    assert len(back.event("restored")["lost"]) == 9
    other = DeskLine(office.clock, tmp_path / "new", office.made.desks[0].passphrase)
    assert "2027-0001" in other("list", json=False).out
    (tmp_path / "stick").write_bytes(b"nothing of it")
    bad = desk_line(office.clock, "restore", tmp_path / "stick", tmp_path / "newer", typed=typed)
    assert (bad.code, bad.event("error")["code"]) == (Exit.INPUT, "backup_damaged")


def test_weeks_that_are_held_too_long_are_told_and_can_be_erased(
    office: PracticeOffice, desk: DeskLine
) -> None:
    assert desk("forget-weeks", json=False).out == "No week is past the limit.\n"
    office.clock.now += 99 * 86_400
    ran = desk("forget-weeks")
    gone = [one["week"] for one in ran.events if one["event"] == "week_erased"]
    held = [one for one in ran.events if one["event"] == "week_held"]
    assert gone
    assert all(one["waits"] == "for_log" and one["days_left"] > 0 for one in held)
    assert "is still here" in desk("forget-weeks", json=False).err
