"""The office's own pages: keys and people, the server, and what could not be opened."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.runtime.progress import Progress
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError
from desktop.services.deskevidence import save_fault
from desktop.services.deskgateway import ServerStatus
from desktop.services.deskkeys import weeks_left
from desktop.services.officeview import words_in
from desktop.services.sync import PullReport, retry_quarantine
from desktop.services.vaultquarantine import quarantine
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskaside import AsideRow, aside_row
from desktop.viewmodels.deskfaults import FaultLine, LogLine, SavedEvidence, fault_lines, log_line
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.deskroutes import Way, keep_way, way_of, ways_to
from desktop.viewmodels.deskworld import DeskWorld

LOW_WEEKS = 3
"""With fewer weeks of keys left, a holiday could close the office."""

CARD_SOON_DAYS = 30
_DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A reviewer of the card; `weeks`: how far after this week their keys reach, as far as seen here."""

    slot: int
    name: str
    languages: tuple[str, ...]
    weeks: int
    here: bool


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """The office as its card says it, and this desk's keys. Names are by language; times unix seconds."""

    names: tuple[tuple[str, str], ...]
    fingerprint: str
    address: str
    host: str
    people: tuple[PersonLine, ...]
    custodian: str
    card_expires: int
    card_days: int
    keyring_fault: Exception | None
    lost_weeks: int
    way: Way
    ways: tuple[Way, ...]

    def name(self, language: str) -> str:
        """The office's name in a language, else in whichever there is."""
        return words_in(dict(self.names), language)

    @property
    def my_weeks(self) -> int:
        """How many weeks this desk's keys reach."""
        return next((one.weeks for one in self.people if one.here), 0)


@dataclass(frozen=True, slots=True)
class OfficeState:
    """`status` is what the server said of itself last; `asking` while it is asked."""

    office: OfficeLine | None = None
    faults: tuple[FaultLine, ...] = ()
    log: LogLine = field(default_factory=LogLine)
    unreadable: tuple[AsideRow, ...] = ()
    status: ServerStatus | None = None
    asking: bool = False
    retrying: bool = False
    retried: PullReport | None = None
    saved: SavedEvidence | None = None
    failure: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    office: OfficeLine
    faults: tuple[FaultLine, ...]
    log: LogLine
    unreadable: tuple[AsideRow, ...]


class OfficeModel(ViewModel[OfficeState]):
    """`brought` comes when something that was put aside could be opened after all.

    `heard` carries how a word with the server went: None, or the error. `line_changed` comes when the server
    is reached by another way: nothing may go on over the one before.
    """

    brought = Signal()
    heard = Signal(object)
    line_changed = Signal()

    def __init__(self, desk: Desk, world: DeskWorld, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(OfficeState(), parent)
        self._desk = desk
        self._lines = lines
        self._jobs = Jobs(world.runner)

    def refresh(self) -> None:
        """Read again what the vault knows."""
        self._jobs.run_latest("office", lambda _: _look(self._desk), done=self._looked, failed=self._failed)

    def ask_server(self) -> None:
        """Ask the server how it is."""

        def job(gate: Progress) -> ServerStatus:
            with self._lines.open(gate) as line:
                return line.gateway.status(line.stop)

        if not self.snapshot.asking:
            self._show(replace(self.snapshot, asking=True, saved=None, failure=None))
            self._jobs.run("status", job, done=self._told, failed=self._silent)

    def take_way(self, way: Way) -> None:
        """Reach the server by this way from now on; what runs over the one before stops first."""
        self._change_line(way)

        def done(_: None) -> None:
            self.refresh()

        self._jobs.run_latest(
            "way", lambda _: keep_way(self._desk, way), done=done, failed=self._way_not_kept
        )

    def retry(self) -> None:
        """Try to open again what was put aside."""
        if not self.snapshot.retrying:
            self._show(replace(self.snapshot, retrying=True, retried=None, failure=None))
            self._jobs.run(
                "retry", lambda _: retry_quarantine(self._desk), done=self._retried, failed=self._failed
            )

    def save_evidence(self, fault_id: int, path: Path) -> None:
        """Save what shows a fault of the server, for others to check."""

        def job(_gate: object) -> SavedEvidence:
            return SavedEvidence(path, save_fault(self._desk, fault_id, path))

        self._show(replace(self.snapshot, saved=None, failure=None))
        self._jobs.run("evidence", job, done=self._saved, failed=self._failed)

    def close(self) -> None:
        """The desk locks."""
        self._jobs.close()
        self._snapshot = OfficeState()

    def _change_line(self, way: Way | None) -> None:
        self._lines.take(way)
        if asked := self._jobs.cancel("status"):
            self._jobs.after(asked, self.ask_server)
        self.line_changed.emit()

    def _way_not_kept(self, error: Exception) -> None:
        """The vault still names the way before, and so the page shows it: it is taken again."""
        self._change_line(None)
        self._failed(error)
        self.refresh()

    def _looked(self, look: _Look) -> None:
        state = replace(self.snapshot, office=look.office, faults=look.faults, log=look.log)
        self._show(replace(state, unreadable=look.unreadable))

    def _saved(self, saved: SavedEvidence) -> None:
        self._show(replace(self.snapshot, saved=saved))

    def _told(self, status: ServerStatus) -> None:
        self._show(replace(self.snapshot, asking=False, status=status))
        self.heard.emit(None)

    def _silent(self, error: Exception) -> None:
        self._show(replace(self.snapshot, asking=False, failure=error))
        self.heard.emit(error)

    def _retried(self, report: PullReport) -> None:
        self._show(replace(self.snapshot, retrying=False, retried=report))
        self.refresh()
        self.brought.emit()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, retrying=False, failure=error))


def _look(desk: Desk) -> _Look:
    aside = tuple(map(aside_row, quarantine(desk.vault.db)))
    return _Look(_office(desk), fault_lines(desk), log_line(desk), aside)


def _office(desk: Desk) -> OfficeLine:
    card, ring, address = desk.card, desk.keyring, desk.address
    people = tuple(
        PersonLine(
            one.slot, one.name, tuple(one.languages), weeks_left(desk, one.slot), one.slot == desk.slot
        )
        for one in card.reviewers
    )
    return OfficeLine(
        names=tuple(card.names.items()),
        fingerprint=desk.fingerprint,
        address=desk.identity.address,
        host=address.host if address.port is None else f"{address.host}:{address.port}",
        people=people,
        custodian="" if card.custodian is None else card.custodian.name,
        card_expires=card.expires,
        card_days=(card.expires - desk.now()) // _DAY_SECONDS,
        keyring_fault=None if ring.fault is None else DeskError(ring.fault),
        lost_weeks=len(ring.lost_epochs()),
        way=way_of(desk),
        ways=ways_to(address.host),
    )
