"""A restore as a reporter sees it, and servers that would use one to hide a drop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import nacl.utils
import pytest

from crypto.checkpoint import open_checkpoint, sign_checkpoint
from crypto.office import decode_office, encode_office, open_card, sign_card
from crypto.primitives import sign_public
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.desknewlog import accept_log
from desktop.services.logview import EntryStage, LogFaultKind, LogReading
from desktop.services.parcels import Parcel, Sent
from tests.attacks.attackeddesk import kinds, round_with
from tests.attacks.attackeddesk import send as send_some
from tests.attacks.twistingserver import Told, TwistingServer
from tests.desktop.services.boards import RECEIPT
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.restoring import backed_up, bring_back
from tests.simulator.server import ServerThread
from tests.simulator.servercopies import change

INTERVAL = 21_600


class Reporter:
    """A reporter with one receipt, in one run of the program, at a practice office."""

    def __init__(self, folder: Path) -> None:
        self.server = ServerThread(folder).start()
        self.office = PracticeDesk(self.server.url, self.server.invitation, self.server.clock.now)
        self.office.set_up()
        self.server.service.tick()
        self.side = ReporterSide(self.office.address, self.server.clock)

    def send(self) -> Sent:
        return self.side.submissions.send(Parcel(incident()), RECEIPT, self.side.offices.fetch())

    def look(self) -> LogReading:
        found = self.side.conversations.visit(RECEIPT).log
        assert found is not None
        return found

    def later(self, intervals: int = 1) -> None:
        self.server.clock.now += intervals * INTERVAL
        self.server.service.tick()


@pytest.fixture
def reporter(tmp_path: Path) -> Iterator[Reporter]:
    made = Reporter(tmp_path)
    yield made
    made.server.stop()


def faults(reading: LogReading) -> set[LogFaultKind]:
    return {one.kind for one in reading.faults}


def test_what_came_back_is_listed_and_what_did_not_is_said_to_be_lost(reporter: Reporter) -> None:
    kept = reporter.send()
    backup = backed_up(reporter.server)
    lost = reporter.send()
    reporter.later(2)
    assert {one.stage for one in reporter.look().own} == {EntryStage.LISTED}
    bring_back(reporter.server, backup)
    reporter.office.sign_in()
    reporter.server.service.tick()
    reading = reporter.look()
    stages = {entry: one.stage for entry in (kept.entry, lost.entry) if (one := reading.of(entry))}
    assert stages == {kept.entry: EntryStage.LISTED, lost.entry: EntryStage.MISSING}
    assert faults(reading) >= {LogFaultKind.RESTORED, LogFaultKind.LOST}
    assert not reading.hostile
    again = reporter.send()
    reporter.later(2)
    cosign_newest(reporter.office)
    reading = reporter.look()
    found = [one.stage for one in (reading.of(kept.entry), reading.of(again.entry)) if one]
    assert found == [EntryStage.DOWNLOADED, EntryStage.DOWNLOADED]


def test_with_words_alone_what_came_back_is_found(reporter: Reporter) -> None:
    """The program was closed since: no promise is remembered, the mark is enough."""
    kept = reporter.send()
    bring_back(reporter.server, backed_up(reporter.server))
    reporter.office.sign_in()
    reporter.later()
    reporter.side = ReporterSide(reporter.office.address, reporter.server.clock)
    reading = reporter.look()
    assert [one.entry for one in reading.own] == [kept.entry]
    assert not reading.hostile


def test_a_promise_of_the_new_log_that_is_broken_is_no_loss_of_the_restore(reporter: Reporter) -> None:
    bring_back(reporter.server, backed_up(reporter.server))
    reporter.office.sign_in()
    reporter.server.service.tick()
    sent = reporter.send()
    change(reporter.server, "UPDATE capsules SET logged = 1")
    reporter.later(2)
    reading = reporter.look()
    assert sent.entry in {one.entry for one in reading.own if one.late}
    assert LogFaultKind.PROMISE_BROKEN in faults(reading)
    assert reading.hostile


def test_a_server_that_swaps_its_log_key_is_refused_by_desks(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    """Nobody at the office signed for the new key, so whatever it signs counts for nothing."""
    send_some(office, 1)
    office.later()
    assert round_with(desk, server).cosigned
    other, old_key = nacl.utils.random(32), desk.card.log_key

    def swap(told: Told) -> tuple[int, bytes]:
        if not told.path.startswith("/v1/log/c") or told.path.endswith("collected"):
            return told.status, told.body
        point, _ = open_checkpoint(told.body, desk.office_id, old_key)
        return told.status, sign_checkpoint(point, other)

    server.twist = swap
    office.later()
    report = round_with(desk, server)
    assert (report.checked, report.cosigned, set(report.alarms)) == (False, False, {"log_bad_head"})
    with pytest.raises(DeskError) as caught:
        accept_log(desk, 0)
    assert caught.value.fault is DeskFault.NO_NEW_LOG


def test_a_card_with_another_log_key_that_the_root_did_not_sign(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    other = nacl.utils.random(32)

    def swap(told: Told) -> tuple[int, bytes]:
        if told.path == "/v1/office":
            return 200, forged_office(told.body, other)
        if told.path == "/v1/log/checkpoint":
            point, _ = open_checkpoint(told.body, desk.office_id, desk.card.log_key)
            return 200, sign_checkpoint(point, other)
        return told.status, told.body

    office.later()
    assert round_with(desk, server).cosigned
    key, server.twist = desk.card.log_key, swap
    office.later()
    assert not round_with(desk, server).cosigned
    assert desk.card.log_key == key
    assert kinds(desk) >= {"bad_office", "log_bad_head"}


def forged_office(answer: bytes, log_secret: bytes) -> bytes:
    """The same office with a card that names another log key, signed by somebody else."""
    blob = decode_office(answer)
    card = open_card(blob.card, blob.first_root, blob.links)
    root = nacl.utils.random(32)
    changed = msgspec.structs.replace(card, sequence=card.sequence + 1, log_key=sign_public(log_secret))
    return encode_office(msgspec.structs.replace(blob, card=sign_card(root, changed)))
