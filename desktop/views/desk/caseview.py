"""The page of one case: what it is, what can be said to its reporter, and four tabs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.runtime.errors import explain_to_reviewer
from desktop.runtime.measures import Space
from desktop.runtime.slices import Slices
from desktop.runtime.tasks import Runner
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskcasestate import CasePage, CaseState, Saying
from desktop.viewmodels.deskpull import PullModel
from desktop.views.desk.casehead import CaseHead
from desktop.views.desk.caselines import CaseLines
from desktop.views.desk.composer import Composer
from desktop.views.desk.conversationtab import ConversationTab
from desktop.views.desk.evidencetab import EvidenceTab
from desktop.views.desk.historytab import HistoryTab
from desktop.views.desk.reporttab import ReportTab
from desktop.views.desk.saidbanner import SaidBanner
from desktop.views.desk.wording import Wording
from desktop.views.shared.empty import StatePane
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.labels import rule
from desktop.views.shared.page import Scroller
from desktop.views.shared.speaking import Speaking, column


class CaseView(Speaking):
    """Binds the model of the case page; `rebuilt` comes when it holds other controls than before.

    Its parts are there after `build`. Another case is shown in turns, and comes into sight when what stands
    at its top is there.
    """

    rebuilt = Signal()

    def __init__(
        self, model: CaseModel, pull: PullModel, wording: Wording, lines: CaseLines, runner: Runner
    ) -> None:
        super().__init__()
        self._model, self._pull, self._runner = model, pull, runner
        self._wording = wording
        self._now = 0
        self._composer: Composer | None = None
        self._page_shown: CasePage | None = None
        self._lines = lines
        self._built = False
        self._slices = Slices(self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.pane = StatePane()
        self.pane.action.connect(model.refresh)
        self._stack.addWidget(self.pane)

    def build(self) -> Iterator[None]:
        """Make the parts, in steps; nothing is shown before the last one.

        What holds others is put into its place first: all of a widget is styled again whenever it moves.
        """
        page = QWidget()
        self._stack.addWidget(page)
        inner = column(page, Space.M, (20, 28, Space.NONE))
        self.head = CaseHead(self._lines)
        inner.addWidget(self.head)
        yield
        self.said = SaidBanner()
        inner.addWidget(self.said)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.parts = QStackedWidget()
        body = column()
        inner.addLayout(body, 1)
        for below in (self.tabs, rule()):
            body.addWidget(below)
        body.addWidget(self.parts, 1)
        yield
        yield from self._build_tabs()
        self._connect()
        self._built = True
        self.retranslate()
        yield

    def _build_tabs(self) -> Iterator[None]:
        self.report = ReportTab(self._wording)
        self.parts.addWidget(Scroller(self.report))
        yield
        self.evidence = EvidenceTab(self._wording)
        self.parts.addWidget(Scroller(self.evidence))
        yield
        self.conversation = ConversationTab(self._wording)
        self.parts.addWidget(Scroller(self.conversation))
        self.history = HistoryTab(self._wording)
        self.parts.addWidget(self.history)
        for _ in range(self.parts.count()):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._turn)
        yield

    def tell_time(self, now: int) -> None:
        """What time it is, for clocks and ages."""
        if now != self._now:
            self._now = now
            self.show_state()

    def show_state(self) -> None:
        """Show the case of the moment, or why there is none."""
        state = self._model.snapshot
        page = state.page
        shown = self._page_shown
        if page is None:
            self._slices.begin(iter(()), now=True)
            self._page_shown = None
            self._say_pane(state)
            self._stack.setCurrentIndex(0)
        elif self._slices.working or shown is None or shown.row.id != page.row.id:
            self._slices.begin(self._steps(state, page), now=False)
        else:
            self._slices.begin(self._steps(state, page), now=True)
            self._slices.finish()

    def _steps(self, state: CaseState, page: CasePage) -> Iterator[None]:
        self.head.show_page(page, state, self._now)
        self.said.show_state(state)
        yield
        self._name_tabs(page)
        self._show_tab(state, page)
        yield
        self._stack.setCurrentIndex(1)
        self._compose(state)
        if page is not self._page_shown:
            self._page_shown = page
            self.rebuilt.emit()

    def save_copy(self, file_id: int, name: str) -> SaveDialog:
        """Ask where a copy goes; the name offered is safe."""
        title, save = self.tr("Save a copy"), self._model.save

        def chosen(path: Path) -> None:
            save(file_id, path)

        dialog = SaveDialog(self, self._runner, title=title, suggested=name, on_chosen=chosen)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set every word again; what is not built yet gets the words of the moment."""
        if not self._built:
            return
        self.tabs.setAccessibleName(self.tr("Parts of the case"))
        self.show_state()

    def _connect(self) -> None:
        model, pull = self._model, self._pull
        for body in (
            self.report.whole.body,
            self.report.odd.body,
            self.evidence.body,
            self.conversation.body,
        ):
            body.stood.connect(self.rebuilt)
        model.changed.connect(self.show_state)
        pull.changed.connect(self._show_files)
        self.head.say.connect(lambda saying: model.compose(Saying(saying)))
        self.report.ack.send.connect(self._acknowledge)
        self.report.ack.edit.connect(lambda: model.compose(Saying.ACKNOWLEDGE))
        self.said.again.connect(model.post)
        self.said.dismiss.connect(model.dismiss)
        self.evidence.fetch.connect(self._fetch)
        self.evidence.pause.connect(pull.pause)
        self.evidence.stop.connect(pull.stop)
        self.evidence.save.connect(self.save_copy)

    def _acknowledge(self) -> None:
        # The card goes away with its button; the focus would be handed on and the page scroll after it.
        self.tabs.setFocus()
        self._model.acknowledge()

    def _fetch(self) -> None:
        case_id = self._model.snapshot.case_id
        if case_id is not None:
            self._pull.fetch(case_id)

    def _turn(self, index: int) -> None:
        """Show another tab; what nobody looks at is not built."""
        state = self._model.snapshot
        if state.page is not None:
            self._show_tab(state, state.page)
        self.parts.setCurrentIndex(index)
        self.rebuilt.emit()

    def _show_tab(self, state: CaseState, page: CasePage) -> None:
        shows = (
            lambda: self.report.show_state(state, self._now),
            lambda: self.evidence.show_page(page, self._pull.snapshot, state.saving),
            lambda: self.conversation.show_lines(page.talk, state.envelope.publish_hours),
            lambda: self.history.show_events(page.events),
        )
        shows[self.tabs.currentIndex()]()

    def _show_files(self) -> None:
        state = self._model.snapshot
        if state.page is not None:
            self._show_tab(state, state.page)

    def _compose(self, state: CaseState) -> None:
        """Open the composer with the draft, once; it closes itself."""
        if state.draft is None:
            self._composer = None
        elif self._composer is None:
            self._composer = Composer(self, self._model, self._wording)

    def _say_pane(self, state: CaseState) -> None:
        if state.failure is not None:
            self.pane.show_error(explain_to_reviewer(state.failure), action=self.tr("Try again"))
        elif state.loading:
            self.pane.show_loading(self.tr("Opening the case"))
        else:
            title = self.tr("No case is chosen")
            self.pane.show_empty(
                title, self.tr("Choose one from the list. Nothing is marked as read before.")
            )

    def _name_tabs(self, page: CasePage) -> None:
        names = (
            self.tr("Report"),
            self._counted(self.tr("Evidence"), len(page.evidence)),
            self._counted(self.tr("Conversation"), len(page.talk)),
            self.tr("History"),
        )
        for index, name in enumerate(names):
            self.tabs.setTabText(index, name)

    def _counted(self, words: str, count: int) -> str:
        return f"{words} {self.locale().toString(count)}" if count else words
