"""Sending, and what can be said once it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.safe_text import visible
from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_log import EntryStage
from desktop.viewmodels.reporter_sending import Done, Outcome, SendStage
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.carrypage import spaced
from desktop.views.reporter.dates import day_words, hour_words
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.leftview import LeftView
from desktop.views.reporter.logpanel import LogPanel
from desktop.views.reporter.logtexts import entry_words, safe_names
from desktop.views.reporter.sendingview import Phase, SendingView
from desktop.views.reporter.talktexts import phase_words
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import Card
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column


class SendingPage(Page):
    """First the two phases, then what happened and what comes next."""

    leave = Signal()
    elsewhere = Signal()
    finish = Signal()
    read_replies = Signal()

    check_log = Signal()
    """Look whether it is in the public log."""

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__()
        self._sending, self._talk = model.delivery.sending, model.talk
        self._follow_up = model.follow_up
        self.sending = SendingView(model.delivery.sending)
        self.sending.leave.connect(self.leave)
        self.sending.elsewhere.connect(self.elsewhere)
        self.done = QWidget()
        self.left, self.verified, self.in_log, self.held = Phase(), Phase(), Phase(), Phase()
        self.log = LogPanel(model.proof, kit.runner, own_line=False)
        self.look = Button(icon_name="refresh")
        self.look.clicked.connect(self.check_log)
        self.path = PlainText("", TextStyle.BODY, one_line=True)
        self.next_card = Card()
        self.next_title = Label("", TextStyle.LEAD)
        self.next_text = Label("", TextStyle.BODY)
        self.replies, self.home = Button(), PrimaryButton()
        self.replies.clicked.connect(self.read_replies)
        self.home.clicked.connect(self.finish)
        self.copies = LeftView(model)
        self._lay_out()
        for changed in (model.delivery.sending.changed, model.talk.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.next_title.setText(self.tr("What happens next"))
        self.look.setText(self.tr("Look in the public log"))
        self.home.setText(self.tr("Done"))
        self.show_state()

    def show_state(self) -> None:
        """Show the phases, or the outcome."""
        state = self._sending.snapshot
        outcome = state.outcome
        over = state.stage is SendStage.DONE and outcome is not None
        ends = over and self.done.isHidden()
        self.sending.setVisible(not over)
        self.done.setVisible(over)
        if ends:
            # What had the focus is gone; without this it would wander to the bar.
            self.home.setFocus()
        if outcome is not None and over:
            self._show_outcome(outcome)
        elif state.stage is SendStage.WAITING:
            self.set_words(self.tr("Your report waits"), self.tr("Nothing has left this computer yet."))
        elif state.to_file:
            self.set_words(
                self.tr("Sealing into a file"), self.tr("You can go on using this computer meanwhile.")
            )
        else:
            self.set_words(
                self.tr("Sealing and sending"),
                self.tr("Files first, then the report. Keep the window open until the receipt is there."),
            )

    def _show_outcome(self, outcome: Outcome) -> None:
        names = listed(visible(name, 80) for name in outcome.recipients)
        opens = fill(self.tr("{names} can open it."), names=names)
        written = outcome.done is Done.WRITTEN
        for part in (self.left, self.verified, self.in_log, self.held, self.look):
            part.setVisible(not written)
        self.log.setVisible(False)
        self.path.setVisible(written)
        self.replies.setVisible(not written)
        if written:
            self._show_written(outcome, opens)
            return
        self.set_words(self.tr("Your report is sent"), opens)
        rest = bool(self._follow_up.snapshot.rest)
        self.replies.setText(self.tr("Add the rest") if rest else self.tr("Add something now"))
        self.left.show_phase(self.tr("It left this computer, sealed"), done=True, now=False)
        self.verified.show_phase(self.tr("The receipt is verified"), done=True, now=False)
        self._show_log(outcome)
        self.next_text.setText(
            self.tr(
                "Come back with your eight words to read replies. The reviewer cannot reach you in any other"
                " way. Keep the words where nobody looks for them."
            )
        )

    def _show_log(self, outcome: Outcome) -> None:
        """What the log says of it, once somebody looked; what was promised before."""
        state = self._talk.snapshot
        own = state.log.of(outcome.entry) if state.log else None
        stage = own.stage if own else EntryStage.WAITING
        there = stage in (EntryStage.LISTED, EntryStage.DOWNLOADED)
        due = fill(
            self.tr("In the public log, without its content: promised by {time}"),
            time=hour_words(outcome.publish_by or 0),
        )
        self.in_log.show_phase(self.tr("It is in the public log") if there else due, done=there, now=False)
        held = self.tr("Downloaded by the desk of a reviewer you included")
        if state.checked is not None and own is not None and own.downloaded:
            names = safe_names((slot, one.name) for slot, one in state.checked.office.signers.items())
            held = entry_words(own, names).text
        self.held.show_phase(held, done=stage is EntryStage.DOWNLOADED, now=False)
        if state.searching:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Looking…"), phase_words(state.phase))
        elif state.error is not None:
            self.banner.show_error(explain(state.error))
        else:
            self.banner.clear()
        self.log.show_talk(state)

    def _show_written(self, outcome: Outcome, opens: str) -> None:
        self.set_words(self.tr("Your report is sealed into a file"), opens)
        self.path.set_text(f"{outcome.path} · {size_words(outcome.size_bytes)}")
        self.next_text.setText(
            fill(
                self.tr(
                    "It was not sent. It must be handed in by {day}, here or by anybody who has Ombra, under"
                    " “Carry it another way”. Whoever carries it can learn that it was sent, not what it"
                    " says. Replies are read with your eight words.\nFile code: {code}. Whoever hands it in"
                    " is told the same one and can tell it back to you."
                ),
                day=day_words(outcome.closes or 0),
                code=spaced(outcome.code),
            )
        )

    def _lay_out(self) -> None:
        inner = column(self.done, Space.M)
        for part in (self.left, self.verified, self.in_log, self.held, self.log, self.path):
            inner.addWidget(part)
        inner.addWidget(self.copies)
        inner.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.next_title, self.next_text):
            self.next_card.body.addWidget(label)
        inner.addWidget(self.next_card)
        row = QHBoxLayout()
        space(row, Space.M)
        row.addWidget(self.replies)
        row.addStretch(1)
        row.addWidget(self.home)
        inner.addLayout(row)
        self.body.addWidget(self.sending)
        self.body.addWidget(self.done)
