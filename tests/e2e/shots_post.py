"""What other people send to the office of the pictures: the fixtures, and two things no client would make."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

from crypto.address import parse_address
from crypto.epochs import epoch_of
from crypto.receipt import keys_from_root
from desktop.services.ceremony import OfficeMade
from desktop.services.desk import Desk, open_desk
from desktop.services.gateway import Dialler, Gateway
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt
from desktop.services.routes import Route
from tests.desktop.services.practicedesk import PracticeOffice, PracticeReporter, incident
from tests.e2e.studio import Studio
from tests.simulator.reporter import ReporterSide, inline_attachments, report

BY_DAY = ("f10", "f05", "f11", "f02", "f08", "f07")
"""The fixtures in the order in which they come, some hours apart, so that their clocks differ."""

_HOURS_BETWEEN = 19


def send_reports(studio: Studio, office: OfficeMade, except_for: str) -> None:
    """Send the fixtures, one after the other."""
    for name in BY_DAY:
        if name != except_for:
            send_one(studio, office, name)
        studio.later(hours=_HOURS_BETWEEN)


def send_one(studio: Studio, office: OfficeMade, name: str) -> None:
    """Send a fixture."""
    side, file = ReporterSide(office.address, studio.clock), report(name)
    parcel = Parcel(file.incident, inline_attachments(file))
    side.submissions.send(parcel, make_receipt(studio.chance), side.offices.fetch())


def send_odd_things(studio: Studio, office: OfficeMade) -> None:
    """A report whose reply key is worthless, and one whose signature is not valid."""
    line = cast("PracticeOffice", _Line(studio, office))
    stranger = PracticeReporter(line, keys_from_root(b"\x05" * 32))
    account = studio.say("The room closed while we were talking.", "我们正在交谈时，房间被关闭了。")
    stranger.send(stranger.report(incident(account), reply_key=bytes(1_216)))
    forger = PracticeReporter(line, keys_from_root(b"\x06" * 32))
    forger.post(forger.forge(b"x", cut_signature=True))


@dataclass(frozen=True)
class _Line:
    """What a `PracticeReporter` asks of its office."""

    studio: Studio
    office: OfficeMade

    @property
    def epoch(self) -> int:
        return epoch_of(int(self.studio.clock.now))

    def random(self, count: int) -> bytes:
        return self.studio.chance(count)

    def gateway(self) -> Gateway:
        return Dialler(parse_address(self.office.address), Route())(1)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        made = self.office.desks[1]
        desk = open_desk(made.folder, made.passphrase, self.studio.clock, self.random)
        yield desk
        desk.close()
