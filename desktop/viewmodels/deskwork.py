"""The main window: places, the list of cases, and which case is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from desktop.services.casefiles import all_cases
from desktop.services.desk import Desk
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskcovers import CoverModel
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.desklisting import Listing, listing
from desktop.viewmodels.deskpeople import OfficeModel
from desktop.viewmodels.deskplaces import CASE_PLACES, Order, Place
from desktop.viewmodels.deskpull import PullModel
from desktop.viewmodels.deskrecord import RecordModel
from desktop.viewmodels.deskrows import CaseRow, rows_of
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskworld import DeskWorld


@dataclass(frozen=True, slots=True)
class WorkState:
    """`listing` holds all cases, `rows` those of the place that fit the search, in order.

    `selected` stays while a search hides it; `loading` until the cases were read once.
    """

    place: Place = Place.INBOX
    order: Order = Order.NEWEST
    search: str = ""
    listing: Listing = field(default_factory=Listing, repr=False)
    rows: tuple[CaseRow, ...] = field(default=(), repr=False)
    counts: dict[Place, int] = field(default_factory=dict)
    selected: int | None = None
    loading: bool = True
    failure: Exception | None = None
    now: int = 0

    @property
    def cases(self) -> tuple[CaseRow, ...]:
        """All cases, in the order of the list."""
        return self.listing.cases


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
        lines = Lines(desk, world)
        self.case = CaseModel(desk, world, lines, self)
        self.pull = PullModel(desk, world, lines, self)
        self.office = OfficeModel(desk, world, lines, self)
        self.record = RecordModel(desk, world, self)
        self._covers = CoverModel(desk, world, lines, self)
        self.case.altered.connect(self.refresh)
        self.pull.brought.connect(self._brought)
        self.office.brought.connect(self._brought)
        self.office.changed.connect(self._count)
        self.office.line_changed.connect(self.pull.change_line)
        self.office.line_changed.connect(self.case.change_line)
        for talker in (self.case, self.office):
            talker.heard.connect(self.pull.note_line)

    def begin(self) -> None:
        """Read the vault for the first time."""
        self.pull.begin()
        self._covers.tick()
        self.office.refresh()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again; the selection stays."""
        now, order = self._world.now(), self.snapshot.order

        def job(_gate: object) -> Listing:
            return listing(rows_of(all_cases(self._desk), now), order)

        self._jobs.run_latest("inbox", job, done=self._listed, failed=self._failed)

    def go(self, place: Place) -> None:
        """Show another place; in a list, the case that was shown stays shown."""
        self._show(self._listed_in(replace(self.snapshot, place=place)))
        if place is Place.SERVER:
            self.office.ask_server()
        elif place is Place.RECORD:
            self.record.refresh()
        elif place not in CASE_PLACES:
            self.office.refresh()

    def sort(self, order: Order) -> None:
        """Sort the list in another way."""
        self._show(replace(self.snapshot, order=order))
        self._sort()

    def search(self, text: str) -> None:
        """Show only cases whose number or headline holds this text."""
        self._show(self._listed_in(replace(self.snapshot, search=text)))

    def select(self, case_id: int | None) -> None:
        """Show a case."""
        self._show(self._listed_in(replace(self.snapshot, selected=case_id)))
        self.case.show(case_id)

    def tick(self) -> None:
        """Time goes by: ages and clocks are told anew each minute."""
        self._covers.tick()
        now = self._world.now()
        if now // 60 != self.snapshot.now // 60:
            self.refresh()

    def close(self) -> None:
        """The desk locks: stop everything, and forget what was shown."""
        self._jobs.close()
        self.case.close()
        self.pull.close()
        self.office.close()
        self.record.close()
        self._covers.close()
        self._snapshot = WorkState()

    def _listed(self, made: Listing) -> None:
        state = replace(self.snapshot, listing=made, loading=False, failure=None, now=self._world.now())
        self._show(self._listed_in(replace(state, counts=self._counts(made))))
        self._sort()

    def _sort(self) -> None:
        """Bring the cases into the order that is asked for; they may be others by the time it is done."""
        old, order = self.snapshot.listing, self.snapshot.order
        if old.order is order:
            return

        def done(made: Listing) -> None:
            if self.snapshot.listing is old:
                self._show(self._listed_in(replace(self.snapshot, listing=made)))
            self._sort()

        self._jobs.run_latest("order", lambda _: listing(old.cases, order), done=done, failed=self._failed)

    def _listed_in(self, state: WorkState) -> WorkState:
        """The state with the rows that its place and search ask for; equal ones stay the same object."""
        fitting = state.listing.rows(state.place, state.search, state.selected, self._speech)
        rows = tuple(fitting)
        return state if rows == state.rows else replace(state, rows=rows)

    def _counts(self, made: Listing) -> dict[Place, int]:
        return {**made.counts, Place.UNREADABLE: len(self.office.snapshot.unreadable)}

    def _count(self) -> None:
        self._show(replace(self.snapshot, counts=self._counts(self.snapshot.listing)))

    def _brought(self) -> None:
        self.refresh()
        self.office.refresh()
        self.case.refresh()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self.snapshot, loading=False, failure=error))
