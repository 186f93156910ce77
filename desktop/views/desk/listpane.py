"""The middle of the desk: how the list is sorted, pulling, and the cases of the place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop.runtime.errors import explain_to_reviewer
from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.viewmodels.deskplaces import CASE_PLACES, Order, Place
from desktop.viewmodels.deskwork import WorkModel, WorkState
from desktop.views.desk.caselines import CaseLines
from desktop.views.desk.caselist import CaseList
from desktop.views.desk.menuchooser import MenuChooser
from desktop.views.desk.placenames import PlaceNames
from desktop.views.desk.pullbar import PullBar
from desktop.views.desk.trailbanner import TrailBanner
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.empty import StatePane
from desktop.views.shared.labels import rule
from desktop.views.shared.speaking import Speaking, column


class ListPane(Speaking):
    """`gone` asks for another place, when the list of places has no room beside it.

    Its parts are there after `build`.
    """

    gone = Signal(str)

    def __init__(self, model: WorkModel, lines: CaseLines) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self._model = model
        self._lines = lines
        self._names = PlaceNames(self)
        self._built = False

    def build(self) -> Iterator[None]:
        """Make the parts, in steps; nothing is shown before the last one."""
        layout = column(self)
        head = QHBoxLayout()
        space(head, Space.S, (Space.S, Space.M, Space.NONE))
        layout.addLayout(head)
        self.order, self.places = MenuChooser(), MenuChooser()
        self.order.picked.connect(lambda code: self._model.sort(Order(code)))
        self.places.picked.connect(self.gone)
        self.places.hide()
        head.addWidget(self.places)
        head.addWidget(self.order)
        head.addStretch(1)
        yield
        self.pull = PullBar(self._model.pull)
        self.pull.log.wanted.connect(lambda: self.gone.emit(Place.SERVER))
        head.addWidget(self.pull.button)
        self.trail = TrailBanner(accepts=False)
        self.trail.wanted.connect(lambda: self.gone.emit(Place.RECORD))
        layout.addWidget(self.trail)
        layout.addWidget(self.pull)
        layout.addWidget(rule())
        yield
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self.pane = StatePane()
        self.pane.action.connect(self._act)
        self._stack.addWidget(self.pane)
        yield
        self.list = CaseList(self._lines)
        self.list.picked.connect(self._model.select)
        self._stack.addWidget(self.list)
        self._model.changed.connect(self.show_state)
        self._model.record.changed.connect(self._show_trail)
        self._built = True
        self.retranslate()
        yield

    def show_places(self, *, shown: bool) -> None:
        """Offer the places here, where they have no room of their own."""
        self.places.setVisible(shown)

    def show_state(self) -> None:
        """Show the rows of the moment."""
        state = self._model.snapshot
        self.order.set_code(state.order)
        self.places.set_code(state.place)
        if state.place in CASE_PLACES:
            self.list.show_rows(state.rows, state.selected, state.now)
        self._stack.setCurrentIndex(1 if state.rows else 0)
        if not state.rows:
            self._say_pane(state)

    def _show_trail(self) -> None:
        self.trail.show_trail(self._model.record.snapshot.trail)

    def retranslate(self) -> None:
        """Set every word again; what is not built yet gets the words of the moment."""
        if not self._built:
            return
        self._show_trail()
        orders = {
            Order.NEWEST: self.tr("Newest first"),
            Order.URGENT: self.tr("Most urgent first"),
            Order.DUE: self.tr("Next due first"),
        }
        self.order.say([Choice(code, words) for code, words in orders.items()], self.tr("Order of the list"))
        self.places.say([Choice(place, self._names.name(place)) for place in Place], self.tr("Place"))
        self.list.retranslate(self.tr("Cases"))
        self.show_state()

    def _say_pane(self, state: WorkState) -> None:
        if state.failure is not None:
            self.pane.show_error(explain_to_reviewer(state.failure), action=self.tr("Try again"))
        elif state.loading:
            self.pane.show_loading(self.tr("Reading the vault"))
        elif state.search:
            text = self.tr("Only numbers and headlines are searched.")
            self.pane.show_empty(self.tr("Nothing fits"), text, icon="search", action=self.tr("Show all"))
        elif not state.cases:
            text = self.tr("Reports appear here after a pull.")
            self.pane.show_empty(self.tr("No reports yet"), text)
        else:
            self.pane.show_empty(self._nothing(state.place), "", icon="check")

    def _nothing(self, place: Place) -> str:
        texts = {
            Place.INBOX: self.tr("Nothing new, and nothing unanswered"),
            Place.AT_RISK: self.tr("Nobody at risk, and nothing live"),
            Place.DUE_SOON: self.tr("Nothing is due soon"),
        }
        return texts.get(place, self.tr("No cases"))

    def _act(self) -> None:
        if self._model.snapshot.search:
            self._model.search("")
        else:
            self._model.refresh()
