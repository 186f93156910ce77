"""The set-up as a whole: its steps at the side, one page at a time beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.slices import Slices
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Runner
from desktop.runtime.theme import theme
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.views.desk.setupcustodian import SetupCustodianPage
from desktop.views.desk.setupdone import SetupDonePage
from desktop.views.desk.setupoffice import SetupOfficePage
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.setupreview import SetupReviewPage
from desktop.views.desk.setupreviewers import SetupReviewersPage
from desktop.views.desk.setupserver import SetupServerPage
from desktop.views.desk.setupwords import SetupRootPage, SetupVaultPage, TypeBackPage
from desktop.views.desk.wording import Wording
from desktop.views.shared.labels import Label
from desktop.views.shared.page import COLUMN_FORM_PX, SidePane
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.steps import Steps
from desktop.views.shared.taborder import chain

_SIDE_PX = 230
STEPS: tuple[tuple[SetupPage, ...], ...] = (
    (SetupPage.OFFICE,),
    (SetupPage.REVIEWERS,),
    (SetupPage.CUSTODIAN,),
    (SetupPage.SERVER,),
    (SetupPage.VAULT, SetupPage.VAULT_WORDS),
    (SetupPage.ROOT, SetupPage.ROOT_WORDS),
    (SetupPage.REVIEW, SetupPage.DONE),
)
"""The pages behind each step of the list."""


class SetupView(Speaking):
    """Binds the set-up's model to its pages, which are built in turns; `stood` comes with the first."""

    stood = Signal()

    def __init__(self, model: SetupModel, runner: Runner, wording: Wording) -> None:
        super().__init__()
        self._model = model
        self._titles: tuple[str, ...] = ()
        self._steps = Steps()
        self._steps.chosen.connect(lambda index: model.go_to(STEPS[index][0]))
        self._makers: dict[SetupPage, Callable[[], SetupPageView]] = {
            SetupPage.OFFICE: lambda: SetupOfficePage(model),
            SetupPage.REVIEWERS: lambda: SetupReviewersPage(model, wording),
            SetupPage.CUSTODIAN: lambda: SetupCustodianPage(model),
            SetupPage.SERVER: lambda: SetupServerPage(model, runner),
            SetupPage.VAULT: lambda: SetupVaultPage(model, runner),
            SetupPage.VAULT_WORDS: lambda: TypeBackPage(model, root=False),
            SetupPage.ROOT: lambda: SetupRootPage(model, runner),
            SetupPage.ROOT_WORDS: lambda: TypeBackPage(model, root=True),
            SetupPage.REVIEW: lambda: SetupReviewPage(model, wording),
            SetupPage.DONE: lambda: SetupDonePage(model, runner),
        }
        self.pages: dict[SetupPage, SetupPageView] = {}
        self._stack = QStackedWidget()
        self._side = SidePane(width_px=_SIDE_PX)
        self._side.body.addWidget(self._steps)
        self._side.body.addStretch(1)
        self._where = Label("", TextStyle.SMALL)
        self._head = QWidget()
        column(self._head, Space.NONE, (Space.M, Space.XXL, Space.NONE)).addWidget(self._where)
        main = column()
        main.addWidget(self._head)
        main.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        space(row, Space.NONE)
        row.addWidget(self._side)
        row.addLayout(main, 1)
        theme().changed.connect(self._measure)
        self._slices = Slices(self)
        self._slices.begin(self._build(), now=False)

    def stop(self) -> None:
        """The set-up is left: build no further."""
        self._slices.begin(iter(()), now=True)

    def _build(self) -> Iterator[None]:
        for kind, make in self._makers.items():
            self.pages[kind] = make()
            self._stack.addWidget(self.pages[kind])
            yield
            if len(self.pages) == 1:
                self._model.changed.connect(self.show_state)
                self.retranslate()
                yield
                self.stood.emit()
            elif kind is SetupPage.REVIEWERS:
                # Its first card is made now, not when one turns to it.
                self.pages[kind].show_state(self._model.snapshot)
                yield

    def show_state(self) -> None:
        """Show the page of the moment."""
        state = self._model.snapshot
        self._slices.until(lambda: state.page in self.pages)
        page = self.pages[state.page]
        turned = self._stack.currentWidget() is not page
        page.show_state(state)
        chain(page)
        if turned:
            self._forget_typed()
            self._stack.setCurrentWidget(page)
            page.focus_first()
        at = next(index for index, pages in enumerate(STEPS) if state.page in pages)
        reached = next(index for index, pages in enumerate(STEPS) if state.reached in pages)
        done = range(len(STEPS)) if state.page is SetupPage.DONE else range(reached)
        fixed = state.made is not None or state.busy
        self._steps.set_state(at, done, () if fixed else range(reached + 1))
        words = self.tr("Step {number} of {total}: {title}")
        self._where.setText(fill(words, number=at + 1, total=len(STEPS), title=self._titles[at]))

    def retranslate(self) -> None:
        """Name the steps."""
        self._titles = (
            self.tr("Office"),
            self.tr("Reviewers"),
            self.tr("Custodian"),
            self.tr("Server"),
            self.tr("Your passphrase"),
            self.tr("Root key"),
            self.tr("Review and create"),
        )
        self._steps.set_titles(self._titles)
        if self.pages:
            self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room one line stands for the list of steps."""
        super().resizeEvent(event)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """The caret stands in the first field."""
        super().showEvent(event)
        page = self.pages.get(self._model.snapshot.page)
        if page is not None:
            page.focus_first()

    def _measure(self) -> None:
        roomy = self.width() >= theme().px(_SIDE_PX + COLUMN_FORM_PX)
        self._side.setVisible(roomy)
        self._head.setVisible(not roomy)

    def _forget_typed(self) -> None:
        for page in self.pages.values():
            if isinstance(page, TypeBackPage):
                page.forget()
