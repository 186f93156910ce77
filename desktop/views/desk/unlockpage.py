"""The passphrase: asked for calmly, and stretched while something says so."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.measures import TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.desk import DeskModel, Stage
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.working import Working
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.fields import LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText

_WRONG = "wrong_passphrase"


class UnlockPage(Page):
    """One field, one button."""

    def __init__(self, model: DeskModel) -> None:
        super().__init__()
        self._model = model
        self._locked = Banner()
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self._whose = Label("", TextStyle.SMALL)
        self._about = PlainText("", TextStyle.CODE, one_line=True)
        self._folder = PlainText("", TextStyle.SMALL, one_line=True)
        self.passphrase = LineField(secret=True)
        self.show_typed = QuietButton(icon_name="eye")
        self.show_typed.setCheckable(True)
        self.show_typed.toggled.connect(self._show_typed)
        self.progress = Working()
        card = Card()
        for part in (self._whose, self._about, self._folder):
            card.body.addWidget(part)
        for below in (self._locked, self.failure, card, self.passphrase):
            self.body.addWidget(below)
        self.body.addWidget(self.show_typed, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.progress)
        bar = self.use_bar()
        bar.primary.connect(self._unlock)
        bar.back.connect(self._leave)
        self.passphrase.line.returnPressed.connect(self._unlock)
        self.passphrase.edited.connect(lambda _: self.passphrase.set_fault(""))
        model.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show whose desk it is, and how the last try went."""
        state = self._model.snapshot
        if state.stage is not Stage.UNLOCK:
            self.forget()
            return
        if state.found is not None:
            self._about.set_text(state.found.about)
            self._folder.set_text(str(state.found.folder))
        wrong = getattr(state.failure, "code", "") == _WRONG
        self.failure.show_failure(None if wrong else state.failure)
        fault = self.tr("These words do not open this desk. Compare them with your paper, one by one.")
        self.passphrase.set_fault(fault if wrong and not state.busy else "")
        self.passphrase.line.setEnabled(not state.busy)
        self.show_typed.setEnabled(not state.busy)
        self.progress.setVisible(state.busy)
        self.bar.primary_button.setEnabled(not state.busy)
        self.bar.back_button.setEnabled(not state.busy)
        title = self.tr("The desk is locked") if state.locked and state.failure is None else ""
        text = self.tr("The vault is closed and nothing of it is in this window any more.") if title else ""
        self._locked.show_message(Tone.NEUTRAL, title, text)
        if wrong and not state.busy:
            self.passphrase.line.selectAll()
            self.passphrase.line.setFocus()

    def forget(self) -> None:
        """Leave nothing typed behind."""
        self.passphrase.set_text("")
        self.show_typed.setChecked(False)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(self.tr("Unlock the desk"), self.tr("Type the passphrase of your vault."))
        self._whose.setText(self.tr("Desk of the office with the fingerprint"))
        self.passphrase.set_words(self.tr("Passphrase"))
        self.show_typed.setText(self.tr("Show what I type"))
        self.progress.show_work(self.tr("Working out the key; this takes some seconds on purpose"))
        self.bar.set_words(self.tr("Unlock"), self.tr("Another desk"))
        self.show_state()

    def _unlock(self) -> None:
        if self.passphrase.text().strip():
            self._model.unlock(self.passphrase.text())

    def _leave(self) -> None:
        self.forget()
        self._model.leave()

    def _show_typed(self, shown: bool) -> None:
        self.passphrase.line.set_hidden(hidden=not shown)
