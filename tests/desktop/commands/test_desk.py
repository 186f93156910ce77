"""`ombra-desk`: every command over a real server, its JSON, its sentences and its exit codes."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.errors import CryptoError, Verdict
from desktop.commands.deskoptions import make_parser
from desktop.commands.desksentences import SENTENCES, desk_exit, desk_sentence
from desktop.commands.exitcodes import Exit
from desktop.domain.evidence import Evidence
from desktop.domain.reportfile import parse_report
from desktop.services.deskerrors import DeskError, DeskFault
from tests.desktop.commands.deskline import DeskLine, desk_line
from tests.desktop.commands.ran import Ran
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.server import ServerThread
from tests.sources import ROOT

HOSTILE = "evil\x1b[2Jname\u202efdp.exe"
MANUAL = ROOT / "docs" / "command-line.md"
TABLE = b"display_name,email\r\n"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        reporter = office.reporter()
        said = incident(
            "One\x1b]0;title\x07\nTwo", evidence=(Evidence(name="table.csv", inline=True), Evidence(name="x"))
        )
        plan = reporter.plan(TABLE)
        reporter.upload(plan, TABLE)
        reporter.send(reporter.report(said, manifest=reporter.manifest(plan, name=HOSTILE, evidence=0)))
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> DeskLine:
    made = office.made.desks[0]
    line = DeskLine(office.clock, made.folder, made.passphrase)
    line("pull")
    return line


def test_pull_list_and_show(office: PracticeOffice, desk: DeskLine) -> None:
    office.reporter(2).send(office.reporter(2).report())
    ran = desk("pull")
    assert ran.code == Exit.DONE
    assert ran.event("pulled")["new"] == 1
    assert ran.event("posted") == {"event": "posted", "posted": 0, "refused": 0}
    assert desk("pull").event("pulled")["new"] == 0
    numbers = {event["number"] for event in desk("list").events}
    assert {"2027-0001", "2027-0002"} <= numbers
    shown = desk("show", "2027-0001").event("case")
    assert shown["report"]["narrative"] == "One\x1b]0;title\x07\nTwo"
    (attachment,) = shown["attachments"]
    assert (attachment["name"], attachment["state"]) == (HOSTILE, "verified")
    assert "/" not in attachment["safe_name"]
    assert desk("show", "2027-0001").event("case")["unread"] == 0


def test_what_comes_from_outside_is_neutralised_on_the_terminal(desk: DeskLine) -> None:
    for command in (("list",), ("show", "2027-0001")):
        ran = desk(*command, json=False)
        assert ran.code == Exit.DONE
        said = ran.out + ran.err
        assert "2027-0001" in said
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", said)
    assert "evil[U+001B][2Jname[U+202E]fdp.exe" in desk("show", "2027-0001", json=False).out


def test_a_reply_is_written_from_the_input_and_sent(desk: DeskLine) -> None:
    text = "Thank you.\nWe read it. 谢谢\n"
    options = ("--kind", "acknowledgement", "--language", "en", "--next-contact", "2027-02-14")
    ran = desk("reply", "2027-0001", *options, typed=text)
    assert ran.code == Exit.DONE
    assert ran.event("replied")["state"] == "acknowledged"
    assert ran.event("posted")["posted"] == 1
    reply = desk("show", "2027-0001").event("case")["replies"][-1]
    assert (reply["text"], reply["posting"], reply["language"]) == (text[:-1], "posted", "en")
    assert reply["next_contact"] > 0


def test_a_reply_from_a_file_waits_for_the_next_pull(desk: DeskLine, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("When was it?", encoding="utf-8")
    ran = desk("reply", "2027-0001", "--kind", "question", "--text-file", file, "--no-post")
    assert [event["event"] for event in ran.events] == ["replied"]
    assert desk("pull").event("posted")["posted"] == 1


def test_export_gives_the_report_back(desk: DeskLine, tmp_path: Path) -> None:
    ran = desk("export-json", "2027-0001", json=False)
    assert ran.code == Exit.DONE
    report = parse_report(ran.out.encode())
    assert report.contents == {0: TABLE}
    target = tmp_path / "case.json"
    ran = desk("export-json", "2027-0001", "--to", target)
    assert parse_report(target.read_bytes()) == report
    (listed,) = ran.event("exported")["attachments"]
    assert (listed["in_report"], listed["size"], listed["evidence"]) == (True, len(TABLE), 0)
    again = desk("export-json", "2027-0001", "--to", target)
    assert (again.code, again.event("error")["code"]) == (Exit.INPUT, "file_exists")


def test_a_copy_of_an_attachment(desk: DeskLine, tmp_path: Path) -> None:
    (one,) = desk("show", "2027-0001").event("case")["attachments"]
    ran = desk("save-attachment", "2027-0001", one["id"], "--to", tmp_path)
    saved = Path(ran.event("saved")["path"])
    assert saved.read_bytes() == TABLE
    assert saved.parent == tmp_path
    other = desk("save-attachment", "2027-0001", 999)
    assert (other.code, other.event("error")["code"]) == (Exit.INPUT, "no_such_attachment")


def test_keys_card_and_quarantine(office: PracticeOffice, desk: DeskLine) -> None:
    assert desk("renew-keys").event("keys")["published"] is False
    root = ("--root", office.made.root_file)
    ran = desk("reissue-card", *root, typed=f"{office.made.root_passphrase}\n")
    assert ran.code == Exit.DONE
    assert ran.event("card")["sequence"] == 2
    wrong = desk("reissue-card", *root, typed="not this\n")
    assert (wrong.code, wrong.event("error")["code"]) == (Exit.DESK, "wrong_passphrase")
    assert desk("quarantine", "--retry").event("retried")["new"] == 0
    assert "did nothing wrong" in desk("quarantine", json=False).out


WRONG = [
    (("show", "2027-9999"), Exit.INPUT, "no_such_case"),
    (("reply", "2027-0001"), Exit.INPUT, "nothing_said"),
    (("reply", "2027-0001", "--next-contact", "tomorrow"), Exit.INPUT, "bad_date"),
    (("reply", "2027-0001", "--next-contact", "1999-01-01"), Exit.INPUT, "bad_date"),
    (("reply", "2027-0001", "--text-file", "nowhere.txt"), Exit.INPUT, "file_missing"),
    (("pull", "--proxy", "ftp://127.0.0.1:1"), Exit.INPUT, "bad_proxy"),
    (("pull", "--proxy", "socks5h://tor.example.org:9050"), Exit.INPUT, "bad_proxy"),
    (("pull", "--proxy", "socks5h://127.0.0.1:1"), Exit.NETWORK, "proxy_unreachable"),
]


def check_refusal(ran: Ran, exit_code: Exit, code: str) -> None:
    error = ran.event("error")
    assert (ran.code, error["code"]) == (exit_code, code)
    assert set(error) == {"event", "code", "acts", "where", "sentence"}
    assert ran.err == error["sentence"] + "\n"


def test_what_goes_wrong_has_a_code_a_sentence_and_an_exit_code(desk: DeskLine) -> None:
    for argv, exit_code, code in WRONG:
        check_refusal(desk(*argv, typed="text\n" if code == "bad_date" else ""), exit_code, code)
    wrong = DeskLine(desk.clock, desk.folder, "not this")
    check_refusal(wrong("list"), Exit.DESK, "wrong_passphrase")


def test_a_desk_that_is_not_there_and_one_that_is_not_given(desk: DeskLine, tmp_path: Path) -> None:
    ran = desk_line(desk.clock, "list", "--desk", tmp_path, typed="x\n")
    assert (ran.code, ran.event("error")["code"]) == (Exit.DESK, "vault_missing")
    ran = desk_line(desk.clock, "list", typed="x\n")
    assert (ran.code, ran.event("error")["code"]) == (Exit.INPUT, "no_desk_given")


def test_the_desk_may_stand_in_the_environment(desk: DeskLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMBRA_DESK", str(desk.folder))
    assert desk_line(desk.clock, "list", typed=f"{desk.passphrase}\n").code == Exit.DONE


def test_a_missing_keyring_is_said_and_the_cases_can_be_read(desk: DeskLine) -> None:
    (keyring,) = desk.folder.glob("keyring-*")
    keyring.rename(desk.folder / "aside")
    ran = desk("list")
    (desk.folder / "aside").rename(keyring)
    assert ran.code == Exit.DONE
    assert "keyring" in ran.err
    assert ran.events


def test_a_keyring_that_is_gone_is_given_up_only_when_told_to(desk: DeskLine) -> None:
    (keyring,) = desk.folder.glob("keyring-*")
    keyring.unlink()
    refused = desk("renew-keys")
    assert (refused.code, refused.event("error")["code"]) == (Exit.DESK, "keyring_missing")
    ran = desk("renew-keys", "--give-up-lost")
    assert ran.code == Exit.DONE
    assert ran.event("keys")["lost"] == ran.event("given_up")["weeks"]
    assert desk("renew-keys").code == Exit.DONE


def test_init_makes_publishes_and_shows_passphrases_once(tmp_path: Path) -> None:
    with ServerThread(tmp_path) as server:
        words = [f"passphrase number {name}" for name in ("one", "two", "three", "four")]
        ran = desk_line(
            server.clock, "init", tmp_path / "office", "--server", server.invitation,
            "--name", "Practice", "--name", "zh-Hans=练习",
            "--reviewer", "Ada", "--reviewer", "Bo: Chen:zh-Hans,en",
            "--custodian", "Cy", "--publish-interval", "60", "--own-passphrases",
            typed="\n".join(words) + "\n",
        )  # fmt: skip
        assert ran.code == Exit.DONE, ran.err
        shown = {
            event["whose"]: event["passphrase"] for event in ran.events if event["event"] == "passphrase"
        }
        assert list(shown.values()) == words
        assert list(shown) == ["root", "custodian", "Ada", "Bo: Chen"]
        assert [event["reviewer"] for event in ran.events if event["event"] == "keys"] == ["Ada", "Bo: Chen"]
        said = json.loads((tmp_path / "office" / "office.json").read_text())
        assert said["address"] == ran.event("office")["address"]
        card = server.service.office.current().card
        assert (card.names, card.publish_interval_seconds) == ({"en": "Practice", "zh-Hans": "练习"}, 60)
        assert [one.languages for one in card.reviewers] == [["en"], ["zh-Hans", "en"]]


def test_init_says_passphrases_before_the_server_fails_and_publish_goes_on(tmp_path: Path) -> None:
    server = ServerThread(tmp_path)
    line = ("init", tmp_path / "office", "--server", server.invitation, "--name", "P", "--reviewer", "Ada")
    ran = desk_line(server.clock, *line)
    assert (ran.code, ran.event("error")["code"]) == (Exit.NETWORK, "connection_refused")
    (passphrase,) = [event["passphrase"] for event in ran.events if event.get("whose") == "Ada"]
    again = desk_line(server.clock, *line)
    assert (again.code, again.event("error")["code"]) == (Exit.INPUT, "file_exists")
    with server:
        desk = DeskLine(server.clock, tmp_path / "office" / "desks" / "desk-1", passphrase)
        assert desk("publish", "--server", server.invitation).event("keys")["until_epoch"] > 0
        assert desk("publish", "--server", server.invitation).code == Exit.DONE


def test_init_with_bad_choices_makes_nothing(tmp_path: Path) -> None:
    server = ServerThread(tmp_path)
    for reviewer, invitation in (("", server.invitation), ("Ada", server.data / "log.key")):
        line = ("init", tmp_path / "office", "--server", invitation, "--name", "P", "--reviewer", reviewer)
        ran = desk_line(server.clock, *line)
        assert ran.code == Exit.INPUT
        assert ran.event("error")["code"] in ("bad_plan", "bad_invitation")
        assert not (tmp_path / "office").exists()


def test_a_passphrase_is_never_an_option() -> None:
    text = "".join(one.format_help() for one in [make_parser(), *sub_parsers().values()])
    assert not re.search(r"--(pass|secret|key|words)[a-z]* [A-Z\[]", text)


def test_every_fault_has_a_sentence_and_an_exit_code() -> None:
    for fault in DeskFault:
        error = DeskError(fault, "here")
        assert "This did not work" not in desk_sentence(error)
        assert desk_exit(error) in (Exit.DESK, Exit.INPUT)
    assert desk_exit(CryptoError(Verdict.HASH_MISMATCH)) is Exit.HOSTILE
    assert all(sentence.strip() == sentence for sentence in SENTENCES.values())


def sub_parsers() -> dict[str, argparse.ArgumentParser]:
    parser = make_parser()
    (action,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return dict(action.choices)


def test_the_manual_names_every_command_and_option() -> None:
    text = MANUAL.read_text("utf-8").partition("## `ombra-desk`")[2]
    for name, parser in sub_parsers().items():
        assert f"### `ombra-desk {name}" in text
        options = {option for action in parser._actions for option in action.option_strings}
        for option in options - {"-h", "--help"}:
            assert f"`{option}" in text, f"{name} {option}"


def test_the_program_itself_starts_and_ends(office: PracticeOffice) -> None:
    made = office.made.desks[1]
    command = [sys.executable, "-m", "desktop.commands.desk", "list", "--desk", str(made.folder), "--json"]
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    ran = subprocess.run(
        command, cwd=ROOT, input=f"{made.passphrase}\n", capture_output=True, text=True, env=environment,
        timeout=60, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    unknown = subprocess.run([*command, "--no-such"], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert unknown.returncode == Exit.USAGE


def test_a_fault_of_ours_shows_nothing_of_what_was_in_memory(desk: DeskLine) -> None:
    def broken_clock() -> float:
        raise ZeroDivisionError("words of a report")

    ran = DeskLine(broken_clock, desk.folder, desk.passphrase)("list")
    assert ran.code == Exit.FAULT
    assert ran.event("error")["where"].startswith("ZeroDivisionError at test_desk.py:")
    assert "words of a report" not in ran.out + ran.err
