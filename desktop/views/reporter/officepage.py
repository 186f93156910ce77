"""Choosing an office: paste its address or open its file, compare the digits, and accept it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_covers import CoverModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import Stage
from desktop.views.reporter.connectionpanel import ConnectionPanel
from desktop.views.reporter.coverpanel import CoverPanel
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.officefacts import OfficeFacts
from desktop.views.reporter.officewords import OfficeWords
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.details import Details
from desktop.views.shared.fields import LineField
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.page import COLUMN_WIDE_PX, Page

EXAMPLE_ADDRESS = "ombra:office.example.org/31804-77526-09418-55290-16673-82045"


class OfficePage(Page):
    """Two steps: where the office is, then whether it is the right one."""

    leave = Signal()

    def __init__(self, office: OfficeModel, covers: CoverModel, kit: Kit) -> None:
        super().__init__(width_px=COLUMN_WIDE_PX)
        self._office = office
        self._kit = kit
        self.source = Card()
        self.address = LineField(example=EXAMPLE_ADDRESS)
        self.look_up = PrimaryButton()
        self.choose_file = Button(icon_name="folder")
        self.beside = QuietButton(icon_name="file")
        self.code = Label("", TextStyle.CODE)
        self.code_fold = Details(self.code)
        self.compare = Card(main=True)
        self.compare_title = Label("", TextStyle.LEAD)
        self.compare_text = Label("", TextStyle.MUTED)
        self.facts = OfficeFacts(kit)
        self.facts.compare.hide()
        self.warnings = Banner()
        self.accept, self.reject = PrimaryButton(), Button()
        self.connection = ConnectionPanel(office)
        self.covers = CoverPanel(covers)
        self._lay_out()
        self._connect()
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        office.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Choose an office"),
            self.tr(
                "The office's address or file must reach you outside its server: on paper, on its website,"
                " or from somebody you trust."
            ),
        )
        self.address.set_words(self.tr("Office address"), self.tr("It ends with six groups of five digits."))
        self.look_up.setText(self.tr("Look it up"))
        self.choose_file.setText(self.tr("Choose an office file…"))
        self.beside.setText(self.tr("Use the office file that lies beside Ombra"))
        self.compare_title.setText(self.tr("Is this the office you mean?"))
        self.compare_text.setText(
            self.tr("Compare all thirty digits with the office's letterhead or website before you accept.")
        )
        self.accept.setText(self.tr("The digits match, use this office"))
        self.reject.setText(self.tr("Not this one"))
        self.show_state()

    def show_state(self) -> None:
        """Show the step, what was found, or why nothing was."""
        state = self._office.snapshot
        proposed = state.proposed
        turned = self.compare.isHidden() is not (proposed is None)
        self.source.setVisible(proposed is None)
        self.compare.setVisible(proposed is not None)
        if turned and self.isVisible():
            # Enter alone must not accept an office.
            (self.address.line if proposed is None else self.reject).setFocus()
        self.address.line.setReadOnly(state.busy)
        self.beside.setVisible(bool(state.beside))
        for control in (self.look_up, self.choose_file, self.beside):
            control.setEnabled(not state.busy)
        if proposed is not None:
            self.facts.show_office(proposed)
            texts = [OfficeWords().warning(one.code, one.where) for one in proposed.warnings]
            self.warnings.show_message(Tone.WARN, "\n".join(texts))
        self._show_banner()

    def _show_banner(self) -> None:
        state = self._office.snapshot
        self.code_fold.setVisible(state.error is not None and not state.busy)
        if state.busy:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Looking for the office…"))
        elif state.error is not None:
            explained = explain(state.error)
            self.code.setText(explained.code)
            if state.stage is Stage.PROPOSED:
                self.banner.show_message(Tone.WARN, explained.title, self._offline_words())
            else:
                self.banner.show_error(explained)
        else:
            self.banner.clear()

    def _offline_words(self) -> str:
        return self.tr(
            "This is what the office file alone says. You can write your report now; before sealing, the"
            " office's server must be reached once."
        )

    def _browse(self) -> None:
        FilesDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Choose an office file"),
            on_chosen=lambda paths: self._look_into(paths[0]),
            many=False,
        ).open()

    def _look_up(self) -> None:
        # A button that is switched off hands the focus on, and the page would scroll after it.
        self.address.line.setFocus()
        self._office.propose_address(self.address.text())

    def _look_into(self, file: Path) -> None:
        self.address.line.setFocus()
        self._office.propose_file(file)

    def _accept(self) -> None:
        self._office.accept()
        self.leave.emit()

    def _connect(self) -> None:
        self.look_up.clicked.connect(self._look_up)
        self.address.line.returnPressed.connect(self.look_up.click)
        self.choose_file.clicked.connect(self._browse)
        self.beside.clicked.connect(lambda: self._look_into(Path(self._office.snapshot.beside)))
        self.accept.clicked.connect(self._accept)
        self.reject.clicked.connect(self._office.reject)

    def _lay_out(self) -> None:
        self.source.body.addWidget(self.address)
        buttons = QHBoxLayout()
        space(buttons, Space.M)
        buttons.addWidget(self.look_up)
        buttons.addWidget(self.choose_file)
        buttons.addStretch(1)
        self.source.body.addLayout(buttons)
        self.source.body.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.compare_title, self.compare_text, self.facts, self.warnings):
            self.compare.body.addWidget(part)
        answers = QHBoxLayout()
        space(answers, Space.M)
        answers.addWidget(self.reject)
        answers.addStretch(1)
        answers.addWidget(self.accept)
        self.compare.body.addLayout(answers)
        self.banner.body.addWidget(self.code_fold)
        for block in (self.source, self.compare, self.connection, self.covers):
            self.body.addWidget(block)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
