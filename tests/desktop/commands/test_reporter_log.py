"""What `ombra replies` says of the public log, and with which exit code it ends."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from crypto.address import fingerprint_of
from crypto.logevidence import read_evidence
from crypto.logproof import Accused, prove
from desktop.commands.exitcodes import Exit
from desktop.commands.reporterlog import FAULTS
from desktop.services.logview import HARMLESS, LogFaultKind
from desktop.services.parcels import Parcel
from desktop.services.receipts import words_of
from tests.desktop.commands.ran import Ran
from tests.desktop.commands.reporterline import ombra, ombra_plain
from tests.desktop.services.boards import RECEIPT, log, publish
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog, strangers
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread
from tests.sources import ROOT

__all__ = ["desk", "fooled", "hostile", "log", "server", "side"]

WORDS = " ".join(words_of(RECEIPT, "en"))
_ROW = re.compile(r"^\| `(\w+)`(?:, `(\w+)`)? \| [^|]+ \| (yes|no) \|$", re.MULTILINE)


@pytest.fixture
def fooling(desk: PracticeDesk, server: ServerThread, hostile: HostileServer) -> str:
    """The address of the office by way of a liar."""
    return desk.address.replace(f":{server.port}/", f":{hostile.port}/")


def send(side: ReporterSide) -> None:
    side.submissions.send(Parcel(incident()), RECEIPT, side.offices.fetch())


def said(ran: Ran) -> dict[str, Any]:
    log: dict[str, Any] = ran.event("replies")["log"]
    return log


def kinds(ran: Ran) -> list[str]:
    return [one["kind"] for one in said(ran)["faults"]]


def test_own_entries_and_who_confirmed_them_are_told(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    point = cosign_newest(desk, 1)
    ran = ombra(server.clock, "replies", "--office", desk.address, typed=WORDS)
    assert (ran.code, said(ran)) == (
        Exit.DONE,
        {
            "read": True,
            "log": point.log.hex(),
            "published": point.published,
            "size": 1,
            "from": 0,
            "confirmed": [{"slot": 1, "published": point.published, "size": 1}],
            "own": [
                {
                    "number": 0,
                    "stage": "downloaded",
                    "listed_by": point.published,
                    "downloaded_by": [1],
                    "included": False,
                    "due": None,
                }
            ],
            "faults": [],
        },
    )
    shown = ombra_plain(server.clock, "replies", "--office", desk.address, typed=WORDS)
    assert "Entry 0 of the public log is yours: downloaded by the desk of Ben Example." in shown.out
    assert "Confirmed by Ben Example as it stood on" in shown.out


def test_a_young_log_and_words_of_no_report_end_well(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    send(side)
    publish(server, desk)
    ran = ombra(server.clock, "replies", "--office", desk.address, typed=WORDS)
    assert (ran.code, kinds(ran)) == (Exit.DONE, ["unconfirmed"])
    plain = ombra_plain(server.clock, "replies", "--office", desk.address, typed=WORDS)
    assert "no desk says yet that it has downloaded it" in plain.out
    assert FAULTS[LogFaultKind.UNCONFIRMED] in plain.err


def test_a_lie_about_the_log_ends_with_its_own_code_and_can_be_kept(
    server: ServerThread, desk: PracticeDesk, log: LyingLog, fooling: str, tmp_path: Path
) -> None:
    entries = strangers(3)
    log.cosign(log.point(entries[:2]), 0)
    log.show(entries)  # of the same time, and another log
    path = tmp_path / "proof"
    options = ["--office", fooling, "--keep-proof", str(path)]
    ran = ombra(server.clock, "replies", *options, typed=WORDS)
    assert ran.code == Exit.HOSTILE
    (fault,) = [one for one in said(ran)["faults"] if one["kind"] == "forked"]
    assert (fault["acts"], fault["proof"]) == ("peer", True)
    assert ran.event("kept") == {"event": "kept", "file": str(path), "kind": "forked"}
    assert prove(read_evidence(path.read_bytes()), fingerprint_of(desk.office_id)) is Accused.LOG
    again = ombra(server.clock, "replies", *options, typed=WORDS)
    assert (again.code, again.event("error")["code"]) == (Exit.INPUT, "file_exists")


def test_nothing_is_written_where_nobody_lied(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "proof"
    ran = ombra_plain(
        server.clock, "replies", "--office", desk.address, "--keep-proof", str(path), typed=WORDS
    )
    assert ran.code == Exit.DONE
    assert "Nothing was found that could be kept as proof." in ran.out
    assert not path.exists()


def test_every_fault_has_a_sentence_and_stands_in_the_manual() -> None:
    assert set(FAULTS) == set(LogFaultKind)
    text = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    rows = [(name, ends) for *names, ends in _ROW.findall(text) for name in names if name]
    assert sorted(rows) == sorted((kind.value, "no" if kind in HARMLESS else "yes") for kind in LogFaultKind)
