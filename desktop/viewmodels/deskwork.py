"""The main window: places, the list of cases, and which case is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from desktop.services.casefiles import inbox
from desktop.services.desk import Desk
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.deskpeople import OfficeModel
from desktop.viewmodels.deskplaces import CASE_PLACES, Order, Place, belongs, sort_key
from desktop.viewmodels.deskpull import PullModel
from desktop.viewmodels.deskrows import CaseRow, row_of
from desktop.viewmodels.desksearch import matches, search_key
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskworld import DeskWorld


@dataclass(frozen=True, slots=True)
class WorkState:
    """`cases` are all of them, `rows` those of the place that fit the search, in order.

    `selected` stays while a search hides it; `loading` until the cases were read once.
    """

    place: Place = Place.INBOX
    order: Order = Order.NEWEST
    search: str = ""
    cases: tuple[CaseRow, ...] = field(default=(), repr=False)
    rows: tuple[CaseRow, ...] = field(default=(), repr=False)
    counts: dict[Place, int] = field(default_factory=dict)
    selected: int | None = None
    loading: bool = True
    failure: Exception | None = None
    now: int = 0


class WorkModel(ViewModel[WorkState]):
    """Owns the models of the case page, of pulling and of the office."""

    def __init__(
        self, desk: Desk, world: DeskWorld, speech: CodeSpeech, parent: QObject | None = None
    ) -> None:
        super().__init__(WorkState(now=world.now()), parent)
        self._desk = desk
        self._world = world
        self._speech = speech
        self._jobs = Jobs(world.runner)
        self.case = CaseModel(desk, world, self)
        self.pull = PullModel(desk, world, self)
        self.office = OfficeModel(desk, world, self)
        self.case.altered.connect(self.refresh)
        self.pull.brought.connect(self._brought)
        self.office.brought.connect(self._brought)
        self.office.changed.connect(self._count)
        for talker in (self.case, self.office):
            talker.heard.connect(self.pull.note_line)

    def begin(self) -> None:
        """Read the vault for the first time."""
        self.pull.begin()
        self.office.refresh()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again; the selection stays."""
        now = self._world.now()

        def job(_gate: object) -> tuple[CaseRow, ...]:
            return tuple(row_of(record, now) for record in inbox(self._desk))

        self._jobs.run_latest("inbox", job, done=self._listed, failed=self._failed)

    def go(self, place: Place) -> None:
        """Show another place; in a list, the case that was shown stays shown."""
        self._show(self._listed_in(replace(self.snapshot, place=place)))
        if place is Place.SERVER:
            self.office.ask_server()
        elif place not in CASE_PLACES:
            self.office.refresh()

    def sort(self, order: Order) -> None:
        """Sort the list in another way."""
        self._show(self._listed_in(replace(self.snapshot, order=order)))

    def search(self, text: str) -> None:
        """Show only cases whose number or headline holds this text."""
        self._show(self._listed_in(replace(self.snapshot, search=text)))

    def select(self, case_id: int | None) -> None:
        """Show a case."""
        self._show(self._listed_in(replace(self.snapshot, selected=case_id)))
        self.case.show(case_id)

    def tick(self) -> None:
        """Time goes by: ages and clocks are told anew each minute."""
        now = self._world.now()
        if now // 60 != self.snapshot.now // 60:
            self.refresh()

    def close(self) -> None:
        """The desk locks: stop everything, and forget what was shown."""
        self._jobs.close()
        self.case.close()
        self.pull.close()
        self.office.close()
        self._snapshot = WorkState()

    def _listed(self, cases: tuple[CaseRow, ...]) -> None:
        state = replace(self.snapshot, cases=cases, loading=False, failure=None, now=self._world.now())
        self._show(self._listed_in(replace(state, counts=self._counts(cases))))

    def _listed_in(self, state: WorkState) -> WorkState:
        """The state with the rows that its place, order and search ask for."""
        key = search_key(state.search)
        rows = (
            row
            for row in state.cases
            # What one reads stays in the list, although reading may be what takes it out of the inbox.
            if (belongs(row, state.place) or row.id == state.selected) and matches(row, key, self._speech)
        )
        return replace(state, rows=tuple(sorted(rows, key=lambda row: sort_key(row, state.order))))

    def _counts(self, cases: tuple[CaseRow, ...]) -> dict[Place, int]:
        counts = {place: sum(belongs(row, place) for row in cases) for place in CASE_PLACES}
        return {**counts, Place.UNREADABLE: len(self.office.snapshot.unreadable)}

    def _count(self) -> None:
        self._show(replace(self.snapshot, counts=self._counts(self.snapshot.cases)))

    def _brought(self) -> None:
        self.refresh()
        self.office.refresh()
        self.case.refresh()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, loading=False, failure=error))
