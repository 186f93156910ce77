"""A whole life of a server: set up, used by reporters and desks, attacked, filled up, published, stopped."""

from __future__ import annotations

import itertools
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import nacl.utils

from desktop.domain.reportfile import all_evidence
from desktop.services import casefiles
from desktop.services.files import hash_bytes
from desktop.services.parcels import Body, Parcel, TakenBack, attachment_for
from desktop.services.receipts import Receipt
from server_stub.backup import back_up
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.restore import Place, restore
from tests.e2e.finetimes import HOUR
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.e2e.recording_proxy import RecordingProxy
from tests.e2e.refusals import MARK, SECRET_HEADERS, SOURCE, FaithlessDesk, Stranger
from tests.e2e.senders import follow_up, long_incident
from tests.simulator.reporter import REPORTS, report
from tests.simulator.server import ServerProcess, ServerThread, SetClock

IDENTITY = "Jo Example, third desk by the window"
REPLY = "Thank you. We have read what you wrote about the meeting."
FOLLOW_UP = "One more thing that I remembered on the way home. 还有一件事。"
REASON = "I was recognised and want it taken back."


@dataclass
class ServerRun:
    """What was done, and what must not be found afterwards. `watch` is called after every step."""

    folder: Path
    watch: Callable[[str], None]
    receipts: list[Receipt] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    ports: list[int] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    uploads: list[bytes] = field(default_factory=list)
    office: RealOffice = field(init=False)
    published: int = 0

    def live(self) -> None:
        """Everything, one after the other."""
        self.started = time.time()
        with ServerProcess(self.folder) as server:
            stranger = Stranger(server.port, self.ports, self.codes)
            self.watch("started")
            stranger.ask("GET", "/v1/office", None, SECRET_HEADERS)
            self.office = open_office(self.folder / "office", server.invitation)
            self.watch("office set up")
            self.report(server)
            self.attack(stranger)
            self.break_a_file(stranger)
            assert server.stop() == 0
        self.watch("stopped")
        self.fill_up()
        self.publish()
        self.come_back()
        self.wear_out()
        self.ended = time.time()

    def report(self, server: ServerProcess) -> None:
        """All fixtures with files, follow-ups, a withdrawal; the desks fetch them and answer."""
        with RecordingProxy(server.port, source=SOURCE) as proxy:
            reporter = self.office.reporter(proxy.port)
            office = reporter.offices.fetch()
            for path in REPORTS:
                self.receipts.append(new_receipt())
                reporter.submissions.send(self.parcel(path.stem), self.receipts[-1], office)
            self.watch("reports sent")
            for parcel in (follow_up(FOLLOW_UP), Parcel(TakenBack(REASON)), Parcel(long_incident())):
                reporter.submissions.send(parcel, self.receipts[0], office)
            self.texts |= {FOLLOW_UP, REASON, *strings_of(long_incident())}
            names = {one.line.split("/")[3] for one in proxy.exchanges if "/v1/uploads/" in one.line}
            self.uploads = [bytes.fromhex(name) for name in sorted(names)]
            self.ports += proxy.source_ports
        for slot in range(2):
            with self.office.desk(slot) as desk:
                self.office.pull(desk)
                for case in casefiles.inbox(desk):
                    self.office.answer(desk, case.id, REPLY)
        self.texts.add(REPLY)
        self.watch("replies posted")

    def parcel(self, name: str) -> Parcel:
        """A fixture with a file for every piece of evidence; all its texts are remembered."""
        file = report(name)
        self.texts |= strings_of(file.incident)
        files = []
        for index, item in enumerate(all_evidence(file.incident)):
            data = file.contents.get(index) or f"{name}: the bytes of file {index}, kept by hand".encode()
            self.texts |= {item.name, data.decode()}
            files.append(attachment_for(hash_bytes(data, item.name), item.name, item, index))
        identity = IDENTITY if name == "f07" else None
        self.texts.add(IDENTITY)
        return Parcel(file.incident, tuple(files), identity)

    def attack(self, stranger: Stranger) -> None:
        """Every refusal that needs no special server."""
        stranger.walk_everywhere()
        data = (MARK.encode() * 30_000)[:262_144]
        stranger.ask("PUT", f"/v1/uploads/{self.uploads[0].hex()}/9", data)
        with self.office.desk() as desk:
            FaithlessDesk(stranger, self.office, desk).sign_everything()
        self.watch("attacked")

    def break_a_file(self, stranger: Stranger) -> None:
        """Make the server fail: where chunks should be there is a folder."""
        chunks = self.folder / "server-data" / "chunks"
        files = [path for path in chunks.rglob("*") if path.is_file()]
        for path in files:
            path.rename(path.with_suffix(".away"))
            path.mkdir()
        with self.office.desk() as desk:
            place = f"/v1/desk/uploads/{self.uploads[0].hex()}/0"
            FaithlessDesk(stranger, self.office, desk).ask("GET", place)
        for path in files:
            path.rmdir()
            path.with_suffix(".away").rename(path)
            coarse_again(path.parent)

    def fill_up(self) -> None:
        """The same server, as if its disk were full."""
        with ServerProcess(self.folder, reserve_bytes=1 << 60) as server:
            stranger = Stranger(server.port, self.ports, self.codes)
            stranger.ask("PUT", "/v1/uploads/" + "5b" * 16 + "/0", (MARK.encode() * 30_000)[:262_144])
            stranger.send_without_work()
            self.watch("full")

    def publish(self) -> None:
        """Seven hours later: the replies are on the board, and one reporter reads them."""
        clock = SetClock(time.time() + 7 * HOUR)
        later = RealOffice(self.office.made, clock)
        with ServerThread(self.folder, clock=clock) as server:
            with RecordingProxy(server.port, source=SOURCE) as proxy:
                found = later.reporter(proxy.port).conversations.visit(self.receipts[0])
                self.published = len(found.messages)
                self.ports += proxy.source_ports
            self.watch("published")

    def come_back(self) -> None:
        """Another server, made of a backup, before the office has signed it in."""
        place = Place(self.folder / "restored" / "server-data", None)
        back_up(DataFolder(self.folder / "server-data"), self.folder / "copy", time.time)
        restore(self.folder / "copy", place, time.time, nacl.utils.random)
        with ServerProcess(self.folder / "restored") as server:
            Stranger(server.port, self.ports, self.codes).ask("GET", "/v1/office", None, SECRET_HEADERS)
        self.watch("restored")

    def wear_out(self) -> None:
        """A server with little patience and room for one connection."""
        clock = SetClock(time.time() + 7 * HOUR)
        limits = Config(connections=1, body_seconds=0.2)
        with ServerThread(self.folder, config=limits, clock=clock) as server:
            Stranger(server.port, self.ports, self.codes).overload()
        self.watch("worn out")

    def signed_at(self) -> frozenset[int]:
        """When the office signed its public papers, to the second: it says so to everybody."""
        with self.office.desk() as desk:
            papers = [card for (card,) in desk.vault.db.rows("SELECT card FROM cards")]
        with closing(sqlite3.connect(self.folder / "server-data" / "records.sqlite")) as db:
            papers += [bundle for (bundle,) in db.execute("SELECT bundle FROM bundles")]
        return frozenset(msgspec.msgpack.decode(paper[8:-64])["issued"] for paper in papers)


def strings_of(value: Body | object) -> set[str]:
    """All texts of a value, however deep, codes included."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return set(itertools.chain.from_iterable(strings_of(one) for one in value.values()))
    if isinstance(value, list | tuple):
        return set(itertools.chain.from_iterable(strings_of(one) for one in value))
    if isinstance(value, msgspec.Struct):
        return strings_of(msgspec.to_builtins(value))
    return set()


def coarse_again(folder: Path) -> None:
    """Undo what the test's own hands did to a folder's times."""
    hour = int(time.time()) // HOUR * HOUR
    os.utime(folder, (hour + HOUR, hour))
