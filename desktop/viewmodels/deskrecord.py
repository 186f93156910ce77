"""What was done at this desk: the record as a page shows it, searched and saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.services.auditcheck import Standing
from desktop.services.auditexport import export_acts
from desktop.services.auditsearch import ActRecord, Wanted, find_acts, kinds_of
from desktop.services.audittrail import accept_flaw
from desktop.services.desk import Desk
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.deskworld import DeskWorld

_DAY_SECONDS = 86_400


class Period(StrEnum):
    """How far back is looked."""

    EVER = "ever"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DAYS = {Period.WEEK: 7, Period.MONTH: 30, Period.YEAR: 365}


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act: when (unix seconds), what kind, on which case, and what about."""

    number: int
    at: int
    kind: str
    case: str
    about: str


@dataclass(frozen=True, slots=True)
class TrailLine:
    """How the record stood at unlocking. `flaw`: a code of `auditcheck.Flaw`, empty when whole; at which act.

    `unmarked`: no mark lay beside the vault.
    """

    flaw: str = ""
    number: int = 0
    unmarked: bool = False


@dataclass(frozen=True, slots=True)
class RecordState:
    """`trail`: how the record stood at unlocking. `saved`: where it was exported to last.

    `more`: acts beyond those that are listed fit too. `kinds`: every kind there is; `kind` the one asked for.
    """

    trail: TrailLine = TrailLine()
    acts: tuple[ActLine, ...] = ()
    more: bool = False
    kinds: tuple[str, ...] = ()
    kind: str = ""
    period: Period = Period.EVER
    text: str = ""
    loading: bool = True
    saving: bool = False
    saved: Path | None = None
    failure: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    acts: tuple[ActLine, ...]
    more: bool
    kinds: tuple[str, ...]


class RecordModel(ViewModel[RecordState]):
    """Reads in the background; of several searches the last one counts."""

    def __init__(self, desk: Desk, world: DeskWorld, parent: QObject | None = None) -> None:
        super().__init__(RecordState(trail=_trail(desk.trail)), parent)
        self._desk = desk
        self._world = world
        self._jobs = Jobs(world.runner)

    def refresh(self) -> None:
        """Look again for what is asked for."""
        db, wanted = self._desk.vault.db, self._wanted()

        def job(_gate: object) -> _Look:
            found = find_acts(db, wanted)
            return _Look(tuple(map(_line, found.acts)), found.more, kinds_of(db))

        self._jobs.run_latest("record", job, done=self._found, failed=self._failed)

    def search(self, text: str) -> None:
        """Show acts that hold this text."""
        self._show(replace(self.snapshot, text=text))
        self.refresh()

    def choose_kind(self, kind: str) -> None:
        """Show acts of a kind; empty for all."""
        self._show(replace(self.snapshot, kind=kind))
        self.refresh()

    def choose_period(self, period: Period) -> None:
        """Show acts of the last time."""
        self._show(replace(self.snapshot, period=period))
        self.refresh()

    def save(self, path: Path) -> None:
        """Write the whole record to a new file."""
        self._show(replace(self.snapshot, saving=True, saved=None, failure=None))

        def done(_: object) -> None:
            self._saved(path)

        self._jobs.run("save", lambda _: export_acts(self._desk, path), done=done, failed=self._failed)

    def accept(self) -> None:
        """The person has seen what does not hold; it is recorded and told no more."""
        self._jobs.run("accept", lambda _: accept_flaw(self._desk), done=self._accepted, failed=self._failed)

    def close(self) -> None:
        """The desk locks."""
        self._jobs.close()
        self._snapshot = RecordState()

    def _wanted(self) -> Wanted:
        state = self.snapshot
        days = _DAYS.get(state.period)
        since = None if days is None else self._world.now() - days * _DAY_SECONDS
        return Wanted(kind=state.kind, text=state.text, since=since)

    def _found(self, look: _Look) -> None:
        state = replace(self.snapshot, acts=look.acts, more=look.more, kinds=look.kinds)
        self._show(replace(state, loading=False))

    def _saved(self, path: Path) -> None:
        self._show(replace(self.snapshot, saving=False, saved=path))
        self.refresh()

    def _accepted(self, standing: Standing) -> None:
        self._show(replace(self.snapshot, trail=_trail(standing)))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, loading=False, saving=False, failure=error))


def _trail(standing: Standing) -> TrailLine:
    flaw = "" if standing.flaw is None else standing.flaw.value
    return TrailLine(flaw, standing.number, standing.unmarked)


def _line(act: ActRecord) -> ActLine:
    about = act.details.get("about")
    if about is None:
        about = ", ".join(str(value) for value in act.details.values())
    return ActLine(act.number, act.at, act.kind, act.case, str(about))
