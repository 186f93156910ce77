"""From a sealed report to "downloaded by an included reviewer's desk", with real desks and a real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.services.deskgateway import DeskDialler
from desktop.services.deskround import pull_round
from desktop.services.gateway import Dialler
from desktop.services.logview import EntryStage, LogFaultKind, LogReading
from desktop.services.parcels import Parcel
from desktop.services.receipts import Receipt
from desktop.services.routes import Route
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread, SetClock


@dataclass
class Town:
    """An office of two reviewers, and a reporter at a program that stays open."""

    office: RealOffice
    server: ServerThread
    reporter: ReporterSide
    receipt: Receipt

    def publish(self) -> None:
        self.server.clock.now += 21_600
        self.server.service.tick()

    def pull(self, slot: int) -> None:
        """What a desk does in one round: pull, check the log, cosign."""
        with self.office.desk(slot) as desk:
            route = Route()
            with DeskDialler(desk.address, route)(desk.signer) as gateway:
                done = pull_round(desk, gateway, Dialler(desk.address, route))
        assert (done.log.cosigned, done.log.alarms) == (True, ())

    def look(self, reporter: ReporterSide | None = None) -> LogReading:
        found = (reporter or self.reporter).conversations.visit(self.receipt).log
        assert found is not None
        return found


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    clock = SetClock()
    with ServerThread(tmp_path, clock=clock) as server:
        office = open_office(tmp_path / "office", server.invitation, clock)
        server.service.tick()
        yield Town(office, server, office.reporter(), new_receipt())


def test_a_report_is_listed_and_then_downloaded_by_a_desk(town: Town) -> None:
    town.reporter.submissions.send(Parcel(incident()), town.receipt, town.reporter.offices.fetch())
    assert [one.stage for one in town.look().own] == [EntryStage.WAITING]
    town.publish()
    assert [one.stage for one in town.look().own] == [EntryStage.LISTED]
    town.pull(1)
    for reporter in (town.reporter, town.office.reporter()):
        reading = town.look(reporter)
        assert [(one.stage, one.downloaded) for one in reading.own] == [(EntryStage.DOWNLOADED, (1,))]
        assert (reading.faults, [one.slot for one in reading.confirmed]) == ((), [1])


def test_only_the_desks_of_recipients_count(town: Town) -> None:
    parcel = Parcel(incident(), exclude=frozenset({0}))
    town.reporter.submissions.send(parcel, town.receipt, town.reporter.offices.fetch())
    town.publish()
    town.pull(0)
    reading = town.look()
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]
    assert [one.kind for one in reading.faults] == [LogFaultKind.UNCONFIRMED]
    town.pull(1)
    assert [one.downloaded for one in town.look().own] == [(1,)]
