"""A real office for end-to-end tests: the real ceremony, published on whatever server is running.

    with ServerProcess(tmp_path) as server:
        office = open_office(tmp_path / "office", server.invitation)
        reporter = office.reporter()                       # the real services of a reporter
        with office.desk() as desk:
            office.pull(desk)                              # text, waiting replies, files

Only the passphrases' stretching is made cheap. Everything takes its time from `clock`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crypto.address import format_address
from desktop.domain.casestates import ReporterWord
from desktop.services.casework import Answer, ReplyKind, answer
from desktop.services.ceremony import OfficeMade, make_office, publish_office
from desktop.services.desk import Desk, open_desk
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.deskreplies import post_replies
from desktop.services.fetching import fetch_files
from desktop.services.invitations import parse_invitation
from desktop.services.lockedkey import Cost
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.routes import Route
from desktop.services.sync import PullReport, pull
from tests.simulator.reporter import ReporterSide

QUICK = Cost(memory_bytes=65_536, passes=1)
"""Argon2id as cheap as it may be: what is tested here is not its slowness."""

NO_PROXY = Route()

PLAN = OfficePlan(
    names={"en": "Example Office", "zh-Hans": "示例办公室"},
    reviewers=(ReviewerPlan("Ada Example"), ReviewerPlan("Ben Example")),
    custodian="Dora Example",
)


@dataclass(frozen=True)
class RealOffice:
    """A published office: `made` names its folder, office file, desks and their passphrases."""

    made: OfficeMade
    clock: Callable[[], float]
    route: Route = NO_PROXY
    """How its desks reach the server."""

    @contextmanager
    def desk(self, slot: int = 0) -> Iterator[Desk]:
        """A reviewer's open desk."""
        made = self.made.desks[slot]
        desk = open_desk(made.folder, made.passphrase, self.clock)
        try:
            yield desk
        finally:
            desk.close()

    def line(self, desk: Desk) -> DeskGateway:
        """A desk's line to the server."""
        return DeskDialler(desk.address, self.route)(desk.signer)

    def pull(self, desk: Desk) -> PullReport:
        """What `ombra-desk pull` does: text, then replies that wait, then files."""
        with self.line(desk) as gateway:
            report = pull(desk, gateway)
            post_replies(desk, gateway)
            fetch_files(desk, gateway)
        return report

    def answer(self, desk: Desk, case_id: int, text: str) -> None:
        """Write a note to a case's reporter and send it."""
        answer(desk, case_id, Answer(ReplyKind.NOTE, text, status=ReporterWord.RECEIVED))
        with self.line(desk) as gateway:
            post_replies(desk, gateway)

    def address(self, port: int | None = None) -> str:
        """The office's address as a line; with a port, as reached through something that listens there."""
        with self.desk() as desk:
            host, own = desk.address.host, desk.address.port
            return format_address(host, port or own, desk.office_id)

    def reporter(self, port: int | None = None) -> ReporterSide:
        """A reporter's services, as if a program had just started."""
        return ReporterSide(self.address(port), self.clock)


def open_office(
    folder: Path,
    invitation: Path,
    clock: Callable[[], float] = time.time,
    plan: OfficePlan = PLAN,
    route: Route = NO_PROXY,
) -> RealOffice:
    """Make an office in a new folder and publish it, every desk its keys."""
    invited = parse_invitation(invitation.read_bytes())
    office = RealOffice(make_office(plan, invited, folder, clock, cost=QUICK), clock, route)
    for slot in range(len(plan.reviewers)):
        with office.desk(slot) as desk, office.line(desk) as gateway:
            publish_office(desk, invited, gateway)
    return office
