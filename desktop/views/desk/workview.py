"""The main window: places at the start, cases in the middle, one case beside them; built in turns.

With little room (a small screen, large type) one of the three is shown at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.runtime.measures import Space
from desktop.runtime.slices import Slices
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Runner
from desktop.runtime.theme import theme
from desktop.viewmodels.deskplaces import CASE_PLACES, Place
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.caselines import CaseLines
from desktop.views.desk.caseview import CaseView
from desktop.views.desk.dating import Dating
from desktop.views.desk.keyspage import KeysPage
from desktop.views.desk.listpane import ListPane
from desktop.views.desk.navigation import Navigation
from desktop.views.desk.recordpage import RecordPage
from desktop.views.desk.serverpage import ServerPage
from desktop.views.desk.unreadablepage import UnreadablePage
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.labels import rule
from desktop.views.shared.page import SidePane
from desktop.views.shared.speaking import Speaking, column

_PLACES_PX = 200
_LIST_PX = 330
_CASE_PX = 520
"""A case needs so much to be read with ease."""


class WorkView(Speaking):
    """Binds the model of the main window. `stood` comes once, when all of it is there to be shown."""

    stood = Signal()

    def __init__(self, model: WorkModel, wording: Wording, runner: Runner) -> None:
        super().__init__()
        self._model, self._wording, self._runner = model, wording, runner
        self._lines = CaseLines(wording, Dating(self), self)
        self._narrow = False
        self.pages: dict[Place, QWidget] = {}
        self.whole = False
        self._row = QHBoxLayout(self)
        space(self._row)
        self._slices = Slices(self)
        self._slices.begin(self._steps(), now=False)

    def stop(self) -> None:
        """The desk locks: build no further."""
        self._slices.begin(iter(()), now=True)

    def _steps(self) -> Iterator[None]:
        """What holds others comes first: all of a widget is styled again whenever it moves."""
        self._side = SidePane(width_px=_PLACES_PX)
        space(self._side.body, Space.NONE, (Space.L, Space.M, Space.L))
        self._row.addWidget(self._side)
        self.navigation = Navigation()
        self.navigation.chosen.connect(lambda place: self._model.go(Place(place)))
        self._side.body.addWidget(self.navigation)
        self._side.body.addStretch(1)
        yield
        self.list = ListPane(self._model, self._lines)
        self._row.addWidget(self.list)
        yield from self.list.build()
        self.list.gone.connect(lambda place: self._model.go(Place(place)))
        self._list_rule = rule(vertical=True)
        self._row.addWidget(self._list_rule)
        self._hold_main()
        yield
        self.case = CaseView(self._model.case, self._model.pull, self._wording, self._lines, self._runner)
        self._stack.addWidget(self.case)
        yield from self.case.build()
        yield from self._build_pages()
        self._model.changed.connect(self.show_state)
        theme().changed.connect(self._measure)
        self.whole = True
        self._measure()
        self.retranslate()
        yield
        self.stood.emit()

    def _hold_main(self) -> None:
        self._main = QWidget()
        self._row.addWidget(self._main, 1)
        main = column(self._main)
        self._back = QuietButton(icon_name="back")
        self._back.clicked.connect(self._go_back)
        back = column(margins=(Space.S, Space.L, Space.NONE))
        back.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        main.addLayout(back)
        self._stack = QStackedWidget()
        main.addWidget(self._stack, 1)

    def _build_pages(self) -> Iterator[None]:
        model = self._model
        makers: dict[Place, Callable[[], QWidget]] = {
            Place.UNREADABLE: lambda: UnreadablePage(model.office),
            Place.KEYS: lambda: KeysPage(model.office, model.pull, self._wording),
            Place.SERVER: lambda: ServerPage(model.office, model.pull, self._runner),
            Place.RECORD: lambda: RecordPage(model.record, self._wording, self._runner),
        }
        for place, make in makers.items():
            self.pages[place] = make()
            self._stack.addWidget(self.pages[place])
            yield

    def show_state(self) -> None:
        """Show the place of the moment."""
        state = self._model.snapshot
        self.navigation.show_state(state.place, state.counts)
        listed = state.place in CASE_PLACES
        self._stack.setCurrentWidget(self.case if listed else self.pages[state.place])
        chosen = state.selected is not None or not listed
        self._side.setVisible(not self._narrow)
        self.list.setVisible(listed and not (self._narrow and chosen))
        self._list_rule.setVisible(self.list.isVisibleTo(self) and not self._narrow)
        self._main.setVisible(not self._narrow or chosen)
        self._back.setVisible(self._narrow and chosen)
        self.list.show_places(shown=self._narrow)
        self.case.tell_time(state.now)
        self.list.pull.tell_time(state.now)

    def retranslate(self) -> None:
        """Set every word again; what is not built yet gets the words of the moment."""
        if not self.whole:
            return
        self._back.setText(self.tr("Back to the list"))
        self.navigation.setAccessibleName(self.tr("Places"))
        self.show_state()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: one at a time is shown before a window must be wider."""
        least = super().minimumSizeHint()
        if not self.whole:
            return least
        parts = (self.list.layout(), self._main.layout())
        return QSize(max(part.minimumSize().width() for part in parts if part is not None), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much fits."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        if not self.whole:
            return
        narrow = self.width() < theme().px(_PLACES_PX + _LIST_PX + _CASE_PX)
        self.list.setMinimumWidth(0)
        self.list.setMaximumWidth(16_777_215 if narrow else theme().px(_LIST_PX))
        if not narrow:
            self.list.setMinimumWidth(theme().px(_LIST_PX))
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_state()

    def _go_back(self) -> None:
        state = self._model.snapshot
        if state.place in CASE_PLACES:
            self._model.select(None)
        else:
            self._model.go(Place.INBOX)
