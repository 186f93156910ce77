"""Carrying it another way: seal a report into a file, or hand in a file for somebody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from desktop.domain.safe_text import visible
from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.runtime.tasks import ProgressStep
from desktop.viewmodels.reporter_carry import CarriedFile
from desktop.viewmodels.reporter_sending import Outcome, SendStage
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.dates import day_words, hour_words
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.sendingview import SendingView
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import ActionCard
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.progress import TaskProgress


class CarryPage(Page):
    """Two cards; the second one looks at what somebody else sealed, then sends it."""

    leave = Signal()
    write = Signal()
    """Begin a report that goes into a file."""

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__()
        self._model = model
        self._kit = kit
        self.seal, self.hand_in = ActionCard(), ActionCard()
        self.begin, self.choose = PrimaryButton(), Button(icon_name="folder")
        self.seal.add_at_end(self.begin)
        self.hand_in.add_at_end(self.choose)
        self.needs_office = Label("", TextStyle.SMALL)
        self.looking = TaskProgress()
        self.looking.cancel_requested.connect(model.carry.stop)
        self.found = Banner()
        self.go = PrimaryButton(icon_name="send")
        self.go.clicked.connect(model.carry.hand_in)
        self.sending = SendingView(model.carry.sending, carried=True)
        self.sending.away.hide()
        self.sending.leave.connect(model.carry.forget)
        self.done = Banner()
        inside = self.hand_in.body
        inside.addWidget(self.needs_office)
        inside.addWidget(self.looking)
        inside.addWidget(self.found)
        inside.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        inside.addWidget(self.sending)
        inside.addWidget(self.done)
        self.begin.clicked.connect(self.write)
        self.choose.clicked.connect(self._browse)
        for card in (self.seal, self.hand_in):
            self.body.addWidget(card)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        carry = model.carry
        for changed in (carry.changed, carry.sending.changed, model.office.changed, model.form.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Carry it another way"),
            self.tr("For a blocked network, a stick, an e-mail, or a helper in another place."),
        )
        self.seal.set_words(
            self.tr("Save a sealed file"),
            self.tr(
                "Write your report here and choose “Save a sealed file” on its last page. Only the"
                " reviewer can open the file. Its name and its look say nothing."
            ),
        )
        self.hand_in.set_words(
            self.tr("Hand in a sealed file"),
            self.tr("For yourself or for somebody else. You cannot read what is inside."),
        )
        self.choose.setText(self.tr("Choose the file…"))
        self.go.setText(self.tr("Hand it in"))
        self.needs_office.setText(self.tr("Choose the office first: the file is handed in at its server."))
        self.show_state()

    def show_state(self) -> None:
        """Show what is known of the file, and what became of it."""
        carry, state = self._model.carry.snapshot, self._model.carry.sending.snapshot
        ready = self._model.office.line is not None
        started = self._model.form.snapshot.started
        idle = state.stage is SendStage.IDLE
        self.begin.setText(self.tr("Continue your report") if started else self.tr("Write a report"))
        # One thing at a time: whoever hands in a file is not asked to write one.
        self.seal.setVisible(idle and carry.file is None and not carry.looking)
        self.choose.setEnabled(ready and not state.under_way and not carry.looking)
        self.needs_office.setVisible(not ready)
        self.looking.setVisible(carry.looking)
        self.looking.set_label(self.tr("Looking whether the file is whole"))
        self.looking.show_step(ProgressStep("", carry.done, carry.total))
        self._show_found(carry.file if idle else None, carry.error)
        offered = idle and carry.file is not None
        appears = offered and self.go.isHidden()
        self.go.setVisible(offered)
        if appears:
            self.go.setFocus()
        self.sending.setVisible(state.stage not in (SendStage.IDLE, SendStage.DONE))
        if state.stage is SendStage.DONE and state.outcome is not None:
            self.done.show_message(Tone.GOOD, self.tr("The file is handed in"), self._proof(state.outcome))
        else:
            self.done.clear()

    def _show_found(self, file: CarriedFile | None, error: Exception | None) -> None:
        office = self._model.office.snapshot.office
        if error is not None:
            self.found.show_error(explain(error))
        elif file is None or office is None:
            self.found.clear()
        else:
            text = self.tr(
                "Sealed for {office}, fingerprint {fingerprint}. It can be handed in until {day}."
                " Size: {size}. File code: {code}. What it says and who wrote it cannot be seen."
            )
            words = fill(
                text,
                office=visible(office.name(self._kit.wording.code_of_language), 80),
                fingerprint=office.fingerprint,
                day=day_words(file.closes - 1),
                size=size_words(file.size),
                code=spaced(file.code),
            )
            self.found.show_message(Tone.GOOD, self.tr("The file is whole"), words)

    def _proof(self, outcome: Outcome) -> str:
        due = self.tr("The receipt is verified. The server promised to list it publicly by {time}.")
        tell = self.tr(
            "Tell whoever gave it to you: it was taken, file code {code}. They saw the same code when they"
            " sealed it, and can see with their eight words that it arrived. You can delete the file now."
        )
        time = hour_words(outcome.publish_by or 0)
        return joined(fill(due, time=time), fill(tell, code=spaced(outcome.code)))

    def _browse(self) -> None:
        FilesDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Choose the sealed file"),
            on_chosen=self._chosen,
            many=False,
        ).open()

    def _chosen(self, paths: tuple[Path, ...]) -> None:
        self._model.carry.look(paths[0])


def spaced(code: str) -> str:
    """The digits of a file code in two groups, as they are read out."""
    return f"{code[:4]} {code[4:]}"
