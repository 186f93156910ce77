"""The main window: places at the start, cases in the middle, one case beside them.

With little room (a small screen, large type) one of the three is shown at a time.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.runtime.measures import Space
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
    """Binds the model of the main window."""

    def __init__(self, model: WorkModel, wording: Wording, runner: Runner) -> None:
        super().__init__()
        self._model = model
        self._narrow = False
        lines = CaseLines(wording, Dating(self), self)
        self.navigation = Navigation()
        self.navigation.chosen.connect(lambda place: model.go(Place(place)))
        self._side = SidePane(width_px=_PLACES_PX)
        space(self._side.body, Space.NONE, (Space.L, Space.M, Space.L))
        self._side.body.addWidget(self.navigation)
        self._side.body.addStretch(1)
        self.list = ListPane(model, lines)
        self.list.gone.connect(lambda place: model.go(Place(place)))
        self._list_rule = rule(vertical=True)
        self.case = CaseView(model.case, model.pull, wording, lines, runner)
        self.pages: dict[Place, QWidget] = {
            Place.UNREADABLE: UnreadablePage(model.office),
            Place.KEYS: KeysPage(model.office, model.pull, wording),
            Place.SERVER: ServerPage(model.office, model.pull, runner),
            Place.RECORD: RecordPage(model.record, wording, runner),
        }
        self._back = QuietButton(icon_name="back")
        self._back.clicked.connect(self._go_back)
        self._stack = QStackedWidget()
        for page in (self.case, *self.pages.values()):
            self._stack.addWidget(page)
        self._main = QWidget()
        main = column(self._main)
        back = column(margins=(Space.S, Space.L, Space.NONE))
        back.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        main.addLayout(back)
        main.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        space(row)
        for part in (self._side, self.list, self._list_rule):
            row.addWidget(part)
        row.addWidget(self._main, 1)
        model.changed.connect(self.show_state)
        theme().changed.connect(self._measure)
        self.retranslate()

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
        """Set every word again."""
        self._back.setText(self.tr("Back to the list"))
        self.navigation.setAccessibleName(self.tr("Places"))
        self.show_state()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: one at a time is shown before a window must be wider."""
        least = super().minimumSizeHint()
        parts = (self.list.layout(), self._main.layout())
        return QSize(max(part.minimumSize().width() for part in parts if part is not None), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much fits."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
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
