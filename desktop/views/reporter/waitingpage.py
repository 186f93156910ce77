"""Going on with something that waits: the eight words open it; without them it can only be removed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.askwords import receipt_fault
from desktop.views.reporter.dates import hour_words
from desktop.views.reporter.sendingview import SendingView
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import ActionCard
from desktop.views.shared.dialog import confirm
from desktop.views.shared.fields import LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText


class WaitingPage(Page):
    """One field, one button; below it what lies there, and the way to be rid of it."""

    leave = Signal()
    choose_office = Signal()

    def __init__(self, model: ReporterModel) -> None:
        super().__init__()
        self._waiting, self._office = model.waiting, model.office
        self.words = LineField(required=True)
        self.words.edited.connect(lambda _text: self._waiting.clear_fault())
        self.words.line.returnPressed.connect(self._go_on)
        self.sending = SendingView(model.waiting.sending)
        self.sending.away.hide()
        self.removing = ActionCard()
        self.remove = Button()
        self.remove.clicked.connect(self._ask_remove)
        self.removing.add_at_end(self.remove)
        self.folder = PlainText("", TextStyle.SMALL, one_line=True)
        self.failed = Label("", TextStyle.SMALL, tone=Tone.BAD)
        self.removing.body.addWidget(self.folder)
        self.removing.body.addWidget(self.failed)
        for part in (self.words, self.sending, self.removing):
            self.body.addWidget(part)
        self.use_bar()
        self.bar.back.connect(self._leave)
        self.bar.primary.connect(self._go_on)
        self.banner.action.connect(self.choose_office)
        for changed in (model.waiting.changed, model.office.changed, model.waiting.sending.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Go on with something that waits"),
            self.tr(
                "The eight words of the receipt open it. Only what is missing is sent, and nothing is sent"
                " twice. Then it is deleted here."
            ),
        )
        self.words.set_words(
            self.tr("Your eight words"), self.tr("In their order, with spaces between them.")
        )
        self.removing.set_words(
            self.tr("Remove it without sending"),
            self.tr(
                "No words are needed for this. It is made unreadable first; an SSD or a memory stick may"
                " keep traces of deleted files."
            ),
        )
        self.remove.setText(self.tr("Remove everything that waits…"))
        self.folder.setAccessibleName(self.tr("Folder of the sealed outbox"))
        self.bar.set_words(self.tr("Go on and send"))
        self.show_state()

    def show_state(self) -> None:
        """Show whether it can go on, how far it is, and what became of it."""
        state, sending = self._waiting.snapshot, self._waiting.sending.snapshot
        busy, done = sending.under_way, sending.stage is SendStage.DONE
        there = state.count > 0
        self.words.setVisible(there and not busy and not done)
        self.words.set_fault(receipt_fault(state.fault))
        self.sending.setVisible(sending.stage not in (SendStage.IDLE, SendStage.DONE))
        self.removing.setVisible(there and not busy)
        self.folder.set_text(state.folder)
        self.failed.setText(explain(state.error).title if state.error else "")
        self.failed.setVisible(state.error is not None)
        self.bar.primary_button.setVisible(there and not done)
        self.bar.primary_button.setEnabled(not busy and self._office.line is not None)
        self._show_banner(there=there, done=done)

    def _show_banner(self, *, there: bool, done: bool) -> None:
        outcome = self._waiting.sending.snapshot.outcome
        if done and outcome is not None:
            text = self.tr("The receipt is verified. The server promised to list it publicly by {time}.")
            time = hour_words(outcome.publish_by or 0)
            self.banner.show_message(Tone.GOOD, self.tr("Your report is sent"), fill(text, time=time))
        elif not there:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Nothing waits here any more"))
        elif self._office.line is None:
            self.banner.show_message(
                Tone.WARN,
                self.tr("No office or no connection is chosen"),
                self.tr("What waits can be opened and sent only for the office it was sealed to."),
                self.tr("Choose an office"),
            )
        else:
            self.banner.clear()

    def _go_on(self) -> None:
        if self.bar.primary_button.isEnabled() and self.words.isVisible():
            self._waiting.go_on(self.words.text())
            if self._waiting.snapshot.fault is not None:
                self.words.line.setFocus()

    def _ask_remove(self) -> None:
        self._dialog = confirm(
            self.window(),
            title=self.tr("Remove what waits?"),
            text=self.tr("It was not sent, and nobody can bring it back, not even with the eight words."),
            yes=self.tr("Remove it"),
            no=self.tr("Keep it"),
            on_yes=self._waiting.remove,
            danger=True,
        )

    def _leave(self) -> None:
        self.words.set_text("")
        self._waiting.leave()
        self.leave.emit()
