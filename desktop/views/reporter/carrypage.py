"""Carrying it another way: seal a report into a file, or hand in a file for somebody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.dates import hour_words
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.sendingview import SendingView
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import ActionCard
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page


class CarryPage(Page):
    """Two cards; the second one sends what somebody else sealed."""

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
        self.sending = SendingView(model.hand_in)
        self.sending.away.hide()
        self.sending.leave.connect(model.hand_in.forget)
        self.done = Banner()
        self.hand_in.body.addWidget(self.needs_office)
        self.hand_in.body.addWidget(self.sending)
        self.hand_in.body.addWidget(self.done)
        self.begin.clicked.connect(self.write)
        self.choose.clicked.connect(self._browse)
        for part in (self.seal, self.hand_in):
            self.body.addWidget(part)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        for changed in (model.hand_in.changed, model.office.changed, model.form.changed):
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
        self.needs_office.setText(self.tr("Choose the office first: the file is handed in at its server."))
        self.show_state()

    def show_state(self) -> None:
        """Show whether a file can be handed in, and what became of it."""
        state = self._model.hand_in.snapshot
        ready = self._model.office.line is not None
        started = self._model.form.snapshot.started
        self.begin.setText(self.tr("Continue your report") if started else self.tr("Write a report"))
        self.choose.setEnabled(ready and not state.under_way)
        self.needs_office.setVisible(not ready)
        self.sending.setVisible(state.stage not in (SendStage.IDLE, SendStage.DONE))
        if state.stage is SendStage.DONE and state.outcome is not None:
            due = hour_words(state.outcome.publish_by or 0)
            text = self.tr("The receipt is verified. The server promised to list it publicly by {time}.")
            self.done.show_message(Tone.GOOD, self.tr("The file is handed in"), fill(text, time=due))
        else:
            self.done.clear()

    def _browse(self) -> None:
        FilesDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Choose the sealed file"),
            on_chosen=self._hand_in,
            many=False,
        ).open()

    def _hand_in(self, paths: tuple[Path, ...]) -> None:
        self._model.hand_in_file(paths[0])
