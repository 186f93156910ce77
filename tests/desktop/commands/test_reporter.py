"""`ombra` as a script sees it: the whole way of a report, and every refusal with its exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crypto.content import FollowUp, Report, Withdrawal
from desktop.commands.exitcodes import Exit
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.records import present
from desktop.services.receipts import make_receipt, words_of
from tests.desktop.commands.reporterline import ombra, ombra_plain
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import FIXTURES, report
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

WORDS = " ".join(words_of(make_receipt(lambda count: bytes(range(count))), "zh-Hans"))
SHORT = str(FIXTURES / "f08.json")


@pytest.fixture
def f01(tmp_path: Path) -> list[str]:
    """The first fixture with files for the evidence that needs one."""
    (tmp_path / "suspension-notice.eml").write_bytes(b"Subject: x\r\n\r\n")
    (tmp_path / "shot.png").write_bytes(b"\x89PNG")
    return [
        str(FIXTURES / "f01.json"),
        "--attach",
        str(tmp_path / "suspension-notice.eml"),
        "--attach",
        f"3={tmp_path / 'shot.png'}",
    ]


def test_new_words_are_shown_typed_back_and_only_then_used(
    server: ServerThread, desk: PracticeDesk, f01: list[str]
) -> None:
    ran = ombra(server.clock, "submit", *f01, "--office", desk.address, typed=None)
    assert ran.code == Exit.DONE, ran.err
    assert [event["event"] for event in ran.events] == ["oddities", "receipt", "sent"]
    sent = ran.event("sent")
    assert sent["receipt_verified"] is True
    assert sent["recipients"] == ["Ada Example", "Ben Example"]
    assert sent["office"]["fingerprint"].replace(" ", "-") == desk.address.rpartition("/")[2]
    assert "promise" not in sent
    content = desk.opened()[0].content
    assert isinstance(content, Report)
    assert decode_incident(content.incident) == report("f01").incident
    assert content.manifest is not None
    names = {file.name: desk.bytes_of(content, file) for file in content.manifest.files}
    assert names["screen-meeting-ended.png"] == b"\x89PNG"
    assert names["suspension-notice.eml"].startswith(b"Subject")
    assert names["participants.csv"] == report("f01").contents[0]
    words = " ".join(ran.event("receipt")["words"])
    found = ombra(server.clock, "replies", "--office", desk.address, typed=words).event("replies")
    assert (found["found"], found["troubles"]) == (False, [])


@pytest.mark.parametrize("typed", ["", "these are not the right words at all\n", WORDS])
def test_words_not_typed_back_send_nothing(server: ServerThread, desk: PracticeDesk, typed: str) -> None:
    ran = ombra(server.clock, "submit", SHORT, "--office", desk.address, typed=typed)
    assert ran.code == Exit.INPUT
    assert ran.event("error")["code"] == "not_typed_back"
    assert desk.pulled() == []


def test_the_whole_conversation(server: ServerThread, desk: PracticeDesk, tmp_path: Path) -> None:
    to = ("--office", desk.address)
    assert ombra(server.clock, "submit", SHORT, *to, "--words-stdin", typed=WORDS).code == Exit.DONE
    chain = ReplyChain(desk, desk.opened()[0])
    chain.post("Who was in the room?\n\x1b[31m谁?", "question", status="question_for_you")
    server.clock.now += desk.interval_seconds
    server.service.tick()
    replies = ombra(server.clock, "replies", *to, typed=WORDS).event("replies")
    assert replies["status"] == "question_for_you"
    assert [message["text"] for message in replies["messages"]] == ["Who was in the room?\n\x1b[31m谁?"]
    shown = ombra_plain(server.clock, "replies", *to, typed=WORDS)
    assert "Question for you" in shown.out
    assert "谁?" in shown.out
    assert "\x1b" not in shown.out
    (tmp_path / "名单.csv").write_bytes(b"a,b\r\n")
    more = ["--attach", str(tmp_path / "名单.csv"), "--exclude", "1"]
    ran = ombra(server.clock, "follow-up", *to, *more, typed=f"{WORDS}\nTwo of us.\nNobody else.")
    assert ran.event("sent")["recipients"] == ["Ada Example"]
    (tmp_path / "why").write_text("害怕", "utf-8")
    asked = ombra(server.clock, "withdraw", *to, typed=WORDS)
    assert (asked.event("error")["code"], asked.code) == ("readers_not_said", Exit.INPUT)
    why = ["--reason-file", str(tmp_path / "why"), "--everybody"]
    ran = ombra(server.clock, "withdraw", *to, *why, typed=WORDS)
    assert ran.code == Exit.DONE
    _, follow_up, withdrawal = (one.content for one in desk.opened())
    assert isinstance(follow_up, FollowUp)
    assert isinstance(withdrawal, Withdrawal)
    assert withdrawal.reason == "害怕"
    update = decode_update(follow_up.incident)
    assert update.text == "Two of us.\nNobody else."
    assert [item.name for item in present(update.adds_evidence) or ()] == ["名单.csv"]
    assert follow_up.manifest is not None
    assert [(file.name, file.evidence) for file in follow_up.manifest.files] == [("名单.csv", 0)]


def test_seal_and_send(server: ServerThread, desk: PracticeDesk, f01: list[str], tmp_path: Path) -> None:
    to, out = ("--office", desk.address), tmp_path / "trip.bin"
    sealed = ombra(server.clock, "seal", *f01, *to, "--out", str(out), "--words-stdin", typed=WORDS)
    assert sealed.event("sealed")["bytes"] == out.stat().st_size
    for sent in (4, 0):
        assert ombra(server.clock, "send", str(out), *to).event("handed_in")["chunks_sent"] == sent
    assert len(desk.pulled()) == 1
    later = ["--arrives-by", "2027-02-01", "--words-stdin"]
    sealed = ombra(server.clock, "seal", *f01, *to, "--out", f"{out}2", *later, typed=WORDS)
    assert (sealed.event("sealed")["opens"], sealed.event("sealed")["closes"]) == ("2027-01-28", "2027-02-05")
    assert ombra(server.clock, "send", f"{out}2", *to).event("error")["code"] == "too_early"


def test_a_receipt_can_be_made_beforehand(server: ServerThread, desk: PracticeDesk) -> None:
    made = ombra(server.clock, "receipt", "new", "--language", "zh-Hans").event("receipt")
    numbers = " ".join(made["numbers"])
    ran = ombra(server.clock, "submit", SHORT, "--office", desk.address, "--words-stdin", typed=numbers)
    assert ran.code == Exit.DONE


def test_an_office_file_works_as_well_and_proof_is_shown_on_request(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(desk.file())
    options = ["--office", str(path), "--words-stdin", "--proof"]
    sent = ombra(server.clock, "submit", SHORT, *options, typed=WORDS).event("sent")
    assert len(bytes.fromhex(sent["entry"])) == 48
    assert len(bytes.fromhex(sent["promise"])) == 128


def test_odd_things_are_told_and_sent_as_they_are(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    (tmp_path / "hosts").write_bytes(b"127.0.0.1 localhost\n")
    options = ["--attach", str(tmp_path / "hosts"), "--described-only", "1", "--words-stdin"]
    path = str(FIXTURES / "f11.json")
    ran = ombra(server.clock, "submit", path, "--office", desk.address, *options, typed=WORDS)
    assert ran.code == Exit.DONE
    codes = {item["code"] for item in ran.event("oddities")["items"]}
    assert {"turned_text", "path_in_name", "formula", "markup"} <= codes
    assert "Turned text" in ran.err
    assert "\u202e" not in ran.err
    content = desk.opened()[0].content
    assert isinstance(content, Report)
    evidence = present(decode_incident(content.incident).evidence)
    assert evidence is not None
    assert [present(item.described_only) for item in evidence] == [True, None]
    assert content.manifest is not None
    assert [file.name for file in content.manifest.files] == ["../../etc/hosts"]


def test_a_hostile_board_ends_with_its_own_code(
    server: ServerThread, desk: PracticeDesk, hostile: HostileServer
) -> None:
    address = desk.address.replace(f":{server.port}/", f":{hostile.port}/")
    hostile.answers["GET /v1/board/index"] = bytes(100)
    ran = ombra(server.clock, "replies", "--office", address, typed=WORDS)
    assert ran.code == Exit.HOSTILE
    assert ran.event("replies")["troubles"] == [{"kind": "board_damaged", "reviewer": None, "number": None}]
    hostile.answers["POST /v1/capsules"] = bytes(128)
    ran = ombra(server.clock, "submit", SHORT, "--office", address, "--words-stdin", typed=WORDS)
    assert (ran.code, ran.event("error")["code"]) == (Exit.HOSTILE, "bad_promise")


@pytest.mark.parametrize(
    ("options", "typed", "code", "exit_code"),
    [
        (["submit", "nowhere.json", "--words-stdin"], WORDS, "file_missing", Exit.INPUT),
        (["submit", str(FIXTURES / "f01.json"), "--words-stdin"], WORDS, "evidence_undeclared", Exit.INPUT),
        (["submit", SHORT, "--attach", "9=x", "--words-stdin"], WORDS, "no_such_evidence", Exit.INPUT),
        (["submit", SHORT, "--exclude", "5", "--words-stdin"], WORDS, "unknown_slot", Exit.INPUT),
        (["submit", SHORT, "--words-stdin"], "a b c", "wrong_word_count", Exit.INPUT),
        (["submit", SHORT, "--words-stdin", "--proxy", "socks5://x:1"], WORDS, "bad_proxy", Exit.INPUT),
        (["submit", SHORT, "--words-stdin", "--proxy", "socks5h://tor:1"], WORDS, "bad_proxy", Exit.INPUT),
        (["replies"], "x " + WORDS.replace(" ", "")[1:], "unknown_word", Exit.INPUT),
        (["follow-up"], WORDS, "nothing_to_send", Exit.INPUT),
        (["send", SHORT], "", "not_a_sealed_file", Exit.INPUT),
    ],
)
def test_refused_input_is_named(
    server: ServerThread, desk: PracticeDesk, options: list[str], typed: str, code: str, exit_code: Exit
) -> None:
    ran = ombra(server.clock, *options, "--office", desk.address, typed=typed)
    error = ran.event("error")
    assert (error["code"], ran.code) == (code, exit_code)
    assert error["sentence"] in ran.err
    assert desk.pulled() == []


@pytest.mark.parametrize(
    ("office", "code", "exit_code"),
    [
        ("ombra:127.0.0.1:1/" + "1" * 30, "connection_refused", Exit.NETWORK),
        ("ombra:example.org/" + "1" * 30, "direct_not_chosen", Exit.NETWORK),
        ("ombra:abc.onion/" + "1" * 30, "no_proxy", Exit.NETWORK),
        ("ombra:example.org/123", "bad_fingerprint", Exit.OFFICE),
        ("nowhere.json", "file_missing", Exit.INPUT),
        (SHORT, "bad_structure", Exit.OFFICE),
    ],
)
def test_offices_that_cannot_be_used_are_named(
    server: ServerThread, office: str, code: str, exit_code: Exit
) -> None:
    ran = ombra(server.clock, "replies", "--office", office, typed=WORDS)
    assert (ran.event("error")["code"], ran.code) == (code, exit_code)


def test_a_swapped_office_and_a_refusing_server_have_their_codes(
    server: ServerThread, desk: PracticeDesk
) -> None:
    swapped = desk.address[:-1] + str((int(desk.address[-1]) + 1) % 10)
    ran = ombra(server.clock, "replies", "--office", swapped, typed=WORDS)
    assert (ran.event("error")["code"], ran.code) == ("wrong_root", Exit.OFFICE)
    ran = ombra(lambda: server.clock.now + 700_000, "submit", SHORT, "--office", desk.address,
                "--words-stdin", typed=WORDS)  # fmt: skip
    assert (ran.event("error")["code"], ran.code) == ("clock", Exit.SERVER)


def test_a_report_with_an_unknown_field_is_refused_by_name_or_kept(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    value = json.loads(Path(SHORT).read_text("utf-8"))
    path = tmp_path / "report.json"
    path.write_text(json.dumps({**value, "narative": "x"}), "utf-8")
    ran = ombra(server.clock, "submit", str(path), "--office", desk.address, "--words-stdin", typed=WORDS)
    assert (ran.event("error")["code"], ran.event("error")["where"]) == ("unknown_field", "narative")
    options = ["--allow-unknown", "--words-stdin"]
    ran = ombra(server.clock, "submit", str(path), "--office", desk.address, *options, typed=WORDS)
    assert ran.code == Exit.DONE


def test_a_fault_of_ours_says_where_and_nothing_of_what_was_in_memory(desk: PracticeDesk) -> None:
    def broken_clock() -> float:
        raise ZeroDivisionError("secret words")

    ran = ombra(broken_clock, "replies", "--office", desk.address, typed=WORDS)
    assert ran.code == Exit.FAULT
    assert ran.event("error")["where"].startswith("ZeroDivisionError at test_reporter.py:")
    assert "secret" not in ran.out + ran.err
