"""Evidence that a reporter keeps: somebody else can check it, and it is written only where it was said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.address import fingerprint_of
from crypto.logevidence import Kind, read_evidence
from crypto.logproof import Accused, prove
from desktop.services.conversation import Conversations
from desktop.services.errors import FileError
from desktop.services.logproof import evidence_of, save_evidence
from desktop.services.logview import LogFaultKind
from desktop.services.parcels import Parcel
from tests.desktop.services.boards import RECEIPT, log, show
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import HEAD, LyingLog, strangers, unsigned
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "log", "server", "side"]

Lie = Callable[[LyingLog, Conversations], None]


def broken_promise(log: LyingLog, look: Conversations) -> None:
    log.later(2 * 21_600)
    log.show(strangers(300))


def fork(log: LyingLog, look: Conversations) -> None:
    entries = strangers(300)
    log.show(entries)
    look.visit(RECEIPT)
    log.later(60)
    log.show([*entries[:290], *strangers(20)])


def two_heads_of_one_time(log: LyingLog, look: Conversations) -> None:
    log.show(strangers(2))
    look.visit(RECEIPT)
    log.show(strangers(3))


def dated_back(log: LyingLog, look: Conversations) -> None:
    entries = strangers(3)
    log.show(entries[:2])
    look.visit(RECEIPT)
    log.show(entries, log.point(entries, log.server.clock.now - 60))


def shorter(log: LyingLog, look: Conversations) -> None:
    entries = strangers(3)
    log.show(entries)
    look.visit(RECEIPT)
    log.later(60)
    log.show(entries[:2])


def older(log: LyingLog, look: Conversations) -> None:
    entries = strangers(3)
    before = log.point(entries[:2], log.server.clock.now - 60)
    log.show(entries)
    look.visit(RECEIPT)
    log.show_head(before, entries[:2])


def unsigned_head(log: LyingLog, look: Conversations) -> None:
    log.show([])
    log.hostile.answers[HEAD] = unsigned(log.point([]))


def other_entries(log: LyingLog, look: Conversations) -> None:
    log.show(strangers(2))
    log.lay_out(strangers(2))


def other_board(log: LyingLog, look: Conversations) -> None:
    log.show([])
    show(log.hostile, log.server.clock.now - 3_600, {})


@pytest.mark.parametrize(
    ("lie", "kind", "accused"),
    [
        (broken_promise, Kind.PROMISE_BROKEN, Accused.LOG),
        (fork, Kind.FORKED, Accused.LOG),
        (two_heads_of_one_time, Kind.FORKED, Accused.LOG),
        (dated_back, Kind.BACK_DATED, Accused.LOG),
        (shorter, Kind.BACK_DATED, Accused.LOG),
        (older, Kind.ROLLED_BACK, None),
        (unsigned_head, Kind.BAD_HEAD, None),
        (other_entries, Kind.TREE_DIFFERS, None),
        (other_board, Kind.BOARD_DIFFERS, None),
    ],
)
def test_what_is_kept_is_checked_by_somebody_else(
    fooled: ReporterSide,
    log: LyingLog,
    desk: PracticeDesk,
    tmp_path: Path,
    lie: Lie,
    kind: Kind,
    accused: Accused | None,
) -> None:
    fooled.submissions.send(Parcel(incident()), RECEIPT, fooled.offices.fetch())
    lie(log, fooled.conversations)
    found = fooled.conversations.visit(RECEIPT)
    assert found.log is not None
    fault = next(one for one in found.log.proven if one.hostile)
    path = tmp_path / "evidence.json"
    save_evidence(evidence_of(fault, found.log, found.office), path)
    evidence = read_evidence(path.read_bytes())
    assert evidence.kind is kind
    assert prove(evidence, fingerprint_of(desk.office_id)) is accused


def test_every_fault_that_leaves_something_has_a_name_for_checkers() -> None:
    without = {
        LogFaultKind.ENTRY_TWICE,
        LogFaultKind.NOT_READ,
        LogFaultKind.OWN_GONE,
        LogFaultKind.OWN_MISSING,
        LogFaultKind.UNCONFIRMED,
        LogFaultKind.CONFIRMED_LONG_AGO,
        LogFaultKind.LOG_OLD,
        LogFaultKind.RESTORED,
        LogFaultKind.LOST,
    }
    assert {kind.value for kind in set(LogFaultKind) - without} <= {kind.value for kind in Kind}


def test_no_file_is_written_over(
    fooled: ReporterSide, log: LyingLog, hostile: HostileServer, server: ServerThread, tmp_path: Path
) -> None:
    unsigned_head(log, fooled.conversations)
    found = fooled.conversations.visit(RECEIPT)
    assert found.log is not None
    evidence = evidence_of(found.log.proven[0], found.log, found.office)
    path = tmp_path / "mine.txt"
    path.write_bytes(b"mine")
    with pytest.raises(FileError) as caught:
        save_evidence(evidence, path)
    assert (caught.value.code, path.read_bytes()) == ("file_exists", b"mine")
