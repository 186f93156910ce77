"""Sealing and sending as one sees it: two phases, hold, stop, try again. Used for all that is sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.progress import ProgressStep
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_sending import SendingModel, SendStage, SendState
from desktop.views.reporter.errorwords import error_text
from desktop.views.reporter.waitview import WaitView
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.details import Details
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column

WORK = ("upload_stamp", "stamp")
FIRST, SECOND = ("stretch", "keep", "upload_stamp", "upload", "write"), ("seal", "stamp", "post")


class Phase(Speaking):
    """One line of the list: done, under way, or still to come."""

    def __init__(self) -> None:
        super().__init__()
        self.glyph = Glyph("dot", "muted", pixels=16)
        self.words = Label("", TextStyle.BODY)
        row = QHBoxLayout(self)
        space(row, Space.S)
        row.addWidget(self.glyph)
        row.addWidget(self.words, 1)

    def show_phase(self, words: str, *, done: bool, now: bool) -> None:
        """Show it in one of its states; the mark says the same as the colour."""
        self.words.setText(words)
        icon, role = ("check", "good") if done else ("clock", "accent") if now else ("dot", "muted")
        self.glyph.show_icon(icon, role)
        state = self.tr("done") if done else self.tr("under way") if now else self.tr("to come")
        self.setAccessibleName(f"{words}: {state}")


class SendingView(Speaking):
    """Bound to one `SendingModel`; `leave` asks to go away from what failed or was stopped."""

    leave = Signal()

    elsewhere = Signal()
    """Write the file to another place."""

    def __init__(self, sending: SendingModel, *, carried: bool = False) -> None:
        """`carried`: what is sent was sealed by somebody else, and nothing of it can be named here."""
        super().__init__()
        self._sending = sending
        self._carried = carried
        self.files, self.report = Phase(), Phase()
        self.progress = TaskProgress(can_pause=True)
        self.progress.pause_requested.connect(sending.pause)
        self.progress.cancel_requested.connect(sending.cancel)
        self.banner = Banner()
        self.code = Label("", TextStyle.CODE)
        self.code_fold = Details(self.code)
        self.again = PrimaryButton()
        self.again.clicked.connect(sending.again)
        self.away = Button()
        self.away.clicked.connect(self.leave)
        self.place = Button()
        self.place.clicked.connect(self.elsewhere)
        buttons = QHBoxLayout()
        space(buttons, Space.M)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        buttons.addWidget(self.place)
        buttons.addWidget(self.again)
        layout = column(self, Space.L)
        self.banner.body.addWidget(self.code_fold)
        self.waiting = WaitView(sending)
        for part in (self.waiting, self.files, self.report, self.progress, self.banner):
            layout.addWidget(part)
        layout.addLayout(buttons)
        sending.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.again.setText(self.tr("Try again"))
        self.away.setText(self.tr("Back to what you wrote"))
        self.place.setText(self.tr("Choose another place…"))
        self.show_state()

    def show_state(self) -> None:
        """Show how far it is, or what went wrong."""
        state = self._sending.snapshot
        self._show_phases(state)
        self.progress.setVisible(state.stage in (SendStage.WORKING, SendStage.PAUSED))
        self.progress.set_label(self._phase_words(state))
        # What a wait takes as a rule is no share of a whole: the bar stays soft, the words say it.
        step = ProgressStep() if state.phase in WORK else ProgressStep("", state.done, state.total)
        self.progress.show_step(step, state.bytes_per_s)
        self.progress.set_paused(state.stage is SendStage.PAUSED)
        ended = state.stage in (SendStage.FAILED, SendStage.STOPPED)
        ends = ended and self.again.isHidden()
        self.again.setVisible(ended)
        if ends:
            self.again.setFocus()
        self.away.setVisible(ended)
        self.place.setVisible(ended and state.to_file)
        self.code_fold.setVisible(state.error is not None)
        if state.error is not None:
            explained = explain(state.error)
            self.code.setText(explained.code)
            text = error_text(explained, self._safe_words(state))
            self.banner.show_message(Tone.BAD, explained.title, text)
        elif state.stage is SendStage.STOPPED:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Stopped"), self._safe_words(state))
        else:
            self.banner.clear()

    def _show_phases(self, state: SendState) -> None:
        second = state.phase in SECOND
        over = state.stage is SendStage.DONE
        waits = state.stage is SendStage.WAITING
        self.report.setVisible(not state.to_file and not waits)
        if state.to_file:
            self.files.show_phase(self.tr("Sealing the report into the file"), done=over, now=state.under_way)
            return
        self.files.setVisible(state.has_files and not waits)
        files, report = self._what_is_sent()
        self.files.show_phase(files, done=second or over, now=state.under_way)
        now = state.under_way and (second or not state.has_files)
        self.report.show_phase(report, done=over, now=now)

    def _what_is_sent(self) -> tuple[str, str]:
        if self._carried:
            return self.tr("Sending what was sealed with it"), self.tr("Sending the sealed letter")
        return self.tr("Sealing and sending the files"), self.tr("Sealing and sending the report")

    def _phase_words(self, state: SendState) -> str:
        if state.phase in WORK:
            return fill(
                self.tr(
                    "The office’s server asks for a little work because it is busy: about {seconds} seconds"
                    " as a rule, sometimes three times as long. Nothing is lost; you can stop and go on"
                    " later."
                ),
                seconds=self.locale().toString(state.done),
            )
        return {
            "stretch": self.tr("Working out the keys from your words"),
            "upload": self.tr("Sending the sealed files"),
            "write": self.tr("Writing the sealed file"),
            "keep": self.tr("Putting it into the sealed outbox"),
            "seal": self.tr("Sealing the report"),
            "post": self.tr("Sending the report and waiting for the receipt"),
        }.get(state.phase, self.tr("Getting ready"))

    def _safe_words(self, state: SendState) -> str:
        if self._carried:
            return self.tr("The file is as it was. Only what is missing will be sent.")
        if state.to_file:
            return self.tr("Your report is still here, and no half file was left behind.")
        if state.kept:
            return self.tr(
                "It still lies in the sealed outbox, and only what is missing will be sent. You may close"
                " Ombra and go on later with your eight words."
            )
        return self.tr("Your report is still here, and only what is missing will be sent.")
