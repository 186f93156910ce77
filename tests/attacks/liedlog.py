"""A reporter whose way to the office leads through an operator who lies about the log.

The operator has the log's key, so every head is signed; what he lacks are the reviewers' keys, the marks of
reporters, and what he has signed before.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from desktop.services.logview import EntryStage, LogFault, LogFaultKind, LogReading
from desktop.services.parcels import Parcel, Sent
from tests.desktop.services.boards import RECEIPT, chain, log
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "fooled", "hostile", "log", "scene", "server", "side"]

Kind = LogFaultKind
INTERVAL = 21_600


class Scene(NamedTuple):
    """A reporter whose way to the office leads through a liar."""

    reporter: ReporterSide
    log: LyingLog
    hostile: HostileServer
    server: ServerThread
    desk: PracticeDesk

    def send(self, **choices: frozenset[int]) -> Sent:
        parcel = Parcel(incident(), **choices)  # type: ignore[arg-type]
        return self.reporter.submissions.send(parcel, RECEIPT, self.reporter.offices.fetch())

    def look(self, receipt: object = RECEIPT, reporter: ReporterSide | None = None) -> LogReading:
        found = (reporter or self.reporter).conversations.visit(receipt).log  # type: ignore[arg-type]
        assert found is not None
        return found

    def stranger(self) -> ReporterSide:
        """The same person at a program that was just started."""
        address = self.desk.address.replace(f":{self.server.port}/", f":{self.hostile.port}/")
        return ReporterSide(address, self.server.clock)

    def pass_time(self, seconds: float = INTERVAL) -> None:
        self.log.later(seconds)


@pytest.fixture
def scene(
    fooled: ReporterSide, log: LyingLog, hostile: HostileServer, server: ServerThread, desk: PracticeDesk
) -> Scene:
    return Scene(fooled, log, hostile, server, desk)


def caught(reading: LogReading, kind: Kind) -> LogFault:
    """The fault of this kind, which is told once; it is one of hostile servers, and is not passed over."""
    (fault,) = [one for one in reading.faults if one.kind is kind]
    assert fault.hostile
    assert reading.hostile
    return fault


def nothing_good(reading: LogReading) -> bool:
    """Nothing is said to be listed or downloaded."""
    return all(one.stage in (EntryStage.WAITING, EntryStage.MISSING) for one in reading.own)


def exhibits(fault: LogFault) -> dict[str, bytes]:
    return {one.name: one.data for one in fault.proof}
