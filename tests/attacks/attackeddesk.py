"""What attacks on a desk share: lines to a lying server, three reports, and what the desk noticed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from crypto.address import OfficeAddress, fingerprint_of
from crypto.deskwire import Pull
from crypto.entry import entry_of
from crypto.ids import Entry
from crypto.logevidence import Kind, read_evidence
from crypto.logproof import Accused, prove
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import Desk
from desktop.services.deskevidence import save_fault
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.deskround import LogReport, pull_round
from desktop.services.gateway import Dialler
from desktop.services.routes import Route
from desktop.services.sync import PullReport, pull
from desktop.services.vaultoffice import ServerFault, server_faults
from tests.attacks.twistingserver import Told, TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.servercopies import change


def line(desk: Desk, server: TwistingServer) -> DeskGateway:
    address = OfficeAddress("127.0.0.1", server.port, desk.address.fingerprint)
    return DeskDialler(address, Route())(desk.signer)


def round_with(desk: Desk, server: TwistingServer, *, from_start: bool = False) -> LogReport:
    """Pull and check the log over lines to a server that may lie."""
    address = OfficeAddress("127.0.0.1", server.port, desk.address.fingerprint)
    with line(desk, server) as gateway:
        dial = Dialler(address, Route())
        return pull_round(desk, gateway, dial, from_start=from_start, sleep=lambda _: None).log


def pull_from(desk: Desk, server: TwistingServer) -> PullReport:
    with line(desk, server) as gateway:
        return pull(desk, gateway)


def kinds(desk: Desk) -> set[str]:
    return {fault.kind for fault in server_faults(desk.vault.db)}


def on_capsules(change: Callable[[Pull], Pull]) -> Callable[[Told], tuple[int, bytes]]:
    """Twist the list of capsules."""

    def twist(told: Told) -> tuple[int, bytes]:
        if not told.path.startswith("/v1/desk/capsules"):
            return told.status, told.body
        return told.status, msgspec.msgpack.encode(change(msgspec.msgpack.decode(told.body, type=Pull)))

    return twist


def send_three(office: PracticeOffice) -> None:
    for number in (1, 2, 3):
        office.reporter(number).send(office.reporter(number).report(incident(f"report {number}")))


def all_three(desk: Desk) -> bool:
    texts = {file.incident.narrative for row in inbox(desk) if (file := case_file(desk, row.id)).incident}
    return texts == {"report 1", "report 2", "report 3"}


def send(office: PracticeOffice, *numbers: int) -> list[Entry]:
    """Reports of as many people; gives their entries."""
    entries = []
    for number in numbers:
        reporter = office.reporter(number)
        entries.append(entry_of(reporter.send(reporter.report(incident(f"report {number}")))))
    return entries


def delay(office: PracticeOffice, entry: Entry) -> None:
    """The server will publish it six intervals later than it should."""
    sql = "UPDATE capsules SET interval_end = interval_end + 6 * 21600 WHERE entry = ?"
    change(office.server, sql, entry)


def fault(desk: Desk, kind: str) -> ServerFault:
    """The only fault of a kind."""
    (found,) = [one for one in server_faults(desk.vault.db) if one.kind == kind]
    return found


def proven(desk: Desk, kind: str, folder: Path) -> tuple[Kind, Accused | None]:
    """What the saved evidence of a fault shows to somebody who has the fingerprint."""
    path = folder / f"{kind}.json"
    said = save_fault(desk, fault(desk, kind).id, path)
    evidence = read_evidence(path.read_bytes())
    accused = prove(evidence, fingerprint_of(desk.office_id))
    assert said == (accused is not None)
    return evidence.kind, accused
