"""The first page: open a desk that is there, or set up an office."""

from __future__ import annotations

from desktop.runtime.tasks import Runner
from desktop.viewmodels.desk import DeskModel
from desktop.views.desk.failure import FailureBanner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import ActionCard
from desktop.views.shared.filedialogs import FolderDialog
from desktop.views.shared.page import COLUMN_WIDE_PX, Page


class StartPage(Page):
    """Two cards."""

    def __init__(self, model: DeskModel, runner: Runner) -> None:
        super().__init__(width_px=COLUMN_WIDE_PX)
        self._model, self._runner = model, runner
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self._open, self._new = ActionCard(main=True), ActionCard()
        self.browse_button, self.setup_button = PrimaryButton(icon_name="folder"), Button()
        self._open.add_at_end(self.browse_button)
        self._new.add_at_end(self.setup_button)
        for part in (self.failure, self._open, self._new):
            self.body.addWidget(part)
        self.browse_button.clicked.connect(self.browse)
        self.setup_button.clicked.connect(model.begin_setup)
        model.changed.connect(self.show_state)
        self.retranslate()

    def browse(self) -> FolderDialog:
        """Ask for the desk's folder."""
        title = self.tr("Choose the folder of your desk")
        dialog = FolderDialog(self, self._runner, title=title, on_chosen=self._model.choose)
        dialog.open()
        return dialog

    def show_state(self) -> None:
        """Show what was wrong with the folder."""
        self.failure.show_failure(self._model.snapshot.failure)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("Review desk"),
            self.tr(
                "Sealed reports are opened here, and nowhere else. Ombra remembers no folders by itself."
            ),
        )
        self._open.set_words(
            self.tr("Open your desk"),
            self.tr("Choose the folder that holds your vault. Then type the passphrase."),
        )
        self.browse_button.setText(self.tr("Choose the folder…"))
        self._new.set_words(
            self.tr("Set up a new office"),
            self.tr(
                "Make the keys, name the reviewers, publish the office. It takes about a quarter of an hour."
            ),
        )
        self.setup_button.setText(self.tr("Begin"))
