"""The window of the review desk: its bar, and the page of the moment under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.runtime.icons import window_icon
from desktop.runtime.languages import Language
from desktop.runtime.tasks import Runner
from desktop.runtime.theme import add_zoom_shortcuts
from desktop.viewmodels.desk import DeskModel, Stage
from desktop.views.desk.deskbar import DeskBar
from desktop.views.desk.setupview import SetupView
from desktop.views.desk.startpage import StartPage
from desktop.views.desk.unlockpage import UnlockPage
from desktop.views.desk.wording import Wording
from desktop.views.desk.workview import WorkView
from desktop.views.shared.firstsize import first_size
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.taborder import chain

FIRST_SIZE_PX = (1360, 820)


class DeskWindow(Speaking):
    """`speak` changes the language of the whole program."""

    def __init__(
        self, model: DeskModel, wording: Wording, runner: Runner, speak: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._model, self._wording, self._runner = model, wording, runner
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(window_icon())
        self.resize(first_size(*FIRST_SIZE_PX))
        self.bar = DeskBar(model)
        self.bar.language_chosen.connect(speak)
        self.start = StartPage(model, runner)
        self.unlock = UnlockPage(model)
        self.setup: SetupView | None = None
        self.work: WorkView | None = None
        self._stack = QStackedWidget()
        for page in (self.start, self.unlock):
            self._stack.addWidget(page)
        layout = column(self)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        add_zoom_shortcuts(self)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.bar.focus_search)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(model.lock)
        model.changed.connect(self.show_state)
        self.retranslate()
        self.show_state()

    def show_language(self, language: Language) -> None:
        """Show which language is spoken."""
        self.bar.set_language(language)

    def show_state(self) -> None:
        """Show the page of the stage; pages of a stage that is over are gone with what they showed."""
        stage = self._model.snapshot.stage
        self._match_setup(stage)
        self._match_work(stage)
        pages = {
            Stage.START: self.start,
            Stage.UNLOCK: self.unlock,
            Stage.SETUP: self.setup,
            Stage.WORK: self.work,
        }
        page = pages[stage]
        work_comes = page is self.work and self.work is not None and not self.work.whole
        setup_comes = page is self.setup and self.setup is not None and not self.setup.pages
        if work_comes or setup_comes:
            return  # what asked for the page stays in sight until that is built
        if page is not None and self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self._chain()
            self._focus(stage)

    def retranslate(self) -> None:
        """The title says nothing about the purpose."""
        self.setWindowTitle(self.tr("Ombra desk"))

    def showEvent(self, event: QShowEvent) -> None:
        """The focus is where one begins."""
        super().showEvent(event)
        self._focus(self._model.snapshot.stage)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window is the program: with it the vault closes."""
        self._model.lock()
        super().closeEvent(event)

    def _match_setup(self, stage: Stage) -> None:
        model = self._model.setup
        if stage is Stage.SETUP and model is not None and self.setup is None:
            self.setup = SetupView(model, self._runner, self._wording)
            self._stack.addWidget(self.setup)
            self.setup.stood.connect(self.show_state)
        elif stage is not Stage.SETUP and self.setup is not None:
            self.setup.stop()
            self._drop(self.setup)
            self.setup = None

    def _match_work(self, stage: Stage) -> None:
        model = self._model.work
        if stage is Stage.WORK and model is not None and self.work is None:
            self.work = WorkView(model, self._wording, self._runner)
            self._stack.addWidget(self.work)
            self.work.stood.connect(self._show_work)
        elif stage is not Stage.WORK and self.work is not None:
            self.bar.bind(None)
            self.work.stop()
            self._drop(self.work)
            self.work = None

    def _show_work(self) -> None:
        model = self._model.work
        if self.work is not None and model is not None:
            self.work.case.rebuilt.connect(self._chain)
            self.bar.bind(model)
            self.show_state()

    def _chain(self) -> None:
        """Tab goes on in reading order, also through parts that came later."""
        chain(self)

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _focus(self, stage: Stage) -> None:
        if stage is Stage.UNLOCK:
            self.unlock.passphrase.line.setFocus()
        elif stage is Stage.START:
            self.start.browse_button.setFocus()
        elif stage is Stage.WORK and self.work is not None:
            self.work.list.pull.button.setFocus()
