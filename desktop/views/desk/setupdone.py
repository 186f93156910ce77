"""Set-up, last page: the fingerprint, what to hand to whom, and what is next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Runner
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import HandOver, SetupState
from desktop.views.desk.fingerprint import FingerprintCard
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.wordgrid import WordGrid
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import CheckCard, Choice
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import clear, column

OFFICE_FILE = "office.json"


class SetupDonePage(SetupPageView):
    """Nothing here comes back: passphrases of other people are shown once."""

    def __init__(self, model: SetupModel, runner: Runner) -> None:
        super().__init__(model)
        self._runner = runner
        self._fingerprint = FingerprintCard()
        self._handovers: tuple[HandOver, ...] = ()
        self._people = column(gap=Space.M)
        self._noted = CheckCard(Choice("noted", ""))
        self._noted.clicked.connect(model.note_down)
        self._next = Card()
        self._root_left = Banner()
        for part in (self._fingerprint, self._file_card(), self._root_left):
            self.body.addWidget(part)
        self.body.addLayout(self._people)
        for below in (self._next, self._noted):
            self.body.addWidget(below)
        self.bar.back_button.hide()
        self.retranslate()

    def leave(self) -> None:
        """Open the desk."""
        self.model.finish()

    def save(self) -> SaveDialog:
        """Ask where the copy of the office file goes."""
        dialog = SaveDialog(
            self,
            self._runner,
            title=self.tr("Save the office file"),
            suggested=OFFICE_FILE,
            on_chosen=self._save,
        )
        dialog.open()
        return dialog

    def show_state(self, state: SetupState) -> None:
        """The finished office."""
        super().show_state(state)
        self.bar.back_button.hide()
        made = state.made
        if made is None:
            return
        self._fingerprint.show_office(made.fingerprint, made.address)
        self._office_file.set_text(str(state.saved or made.office_file))
        saved = "" if state.saved is None else self.tr("A copy is saved here:")
        self._saved.setText(saved or self.tr("It lies here:"))
        self._show_people(state.handovers)
        self._noted.setVisible(bool(state.handovers))
        self._noted.setChecked(state.noted)
        self._say_root(state)
        self.bar.primary_button.setEnabled(state.noted or not state.handovers)

    def retranslate(self) -> None:
        """What was made, and what to do with it."""
        self.set_words(
            self.tr("Your office is open"),
            self.tr("Reporters can seal to it from now on. This page is shown once."),
        )
        self.bar.set_words(self.tr("Open the desk"))
        self._file_head.setText(self.tr("Office file for reporters"))
        self._file_text.setText(
            self.tr(
                "Give it out with the fingerprint: on your website, on paper, or by hand. It holds no secret."
            )
        )
        self._save_button.setText(self.tr("Save a copy…"))
        noted = self.tr("The passphrases on this page are written down")
        self._noted.say(Choice("noted", noted, self.tr("They are not kept anywhere and not shown again.")))
        self._handovers = ()
        self._say_next()

    def _file_card(self) -> Card:
        card = Card()
        self._file_head, self._file_text = Label("", TextStyle.STRONG), Label("", TextStyle.MUTED)
        self._saved, self._office_file = (
            Label("", TextStyle.SMALL),
            PlainText("", TextStyle.BODY, one_line=True),
        )
        self._save_button = Button(icon_name="save")
        self._save_button.clicked.connect(self.save)
        for part in (self._file_head, self._file_text, self._saved, self._office_file):
            card.body.addWidget(part)
        card.body.addWidget(self._save_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _say_next(self) -> None:
        clear(self._next.body)
        self._next.body.addWidget(Label(self.tr("What is next"), TextStyle.STRONG))
        steps = (
            self.tr("Lock the root key away, apart from this computer."),
            self.tr("Put the thirty digits on your letterhead and your website."),
            self.tr("Send yourself a practice report with the office file, and answer it."),
            self.tr("Open this desk at least once a week: it renews its keys then."),
        )
        for number, text in enumerate(steps, start=1):
            row = QHBoxLayout()
            space(row, Space.S)
            row.addWidget(Label(self.locale().toString(number), TextStyle.MUTED, wrap=False))
            row.addWidget(Label(text, TextStyle.BODY), 1)
            self._next.body.addLayout(row)

    def _say_root(self, state: SetupState) -> None:
        left = state.root_left_here
        self._root_left.show_message(
            Tone.WARN if left else Tone.NEUTRAL,
            self.tr("The root key is still on this disk") if left else "",
            self.tr("It could not be moved. Please carry the file root.key away by hand.") if left else "",
        )

    def _show_people(self, handovers: tuple[HandOver, ...]) -> None:
        if handovers == self._handovers:
            return
        self._handovers = handovers
        clear(self._people)
        for one in handovers:
            self._people.addWidget(self._person(one))

    def _person(self, one: HandOver) -> Card:
        card = Card()
        what = (
            self.tr("For {name}: a desk")
            if one.kind == "desk"
            else self.tr("For {name}: the custodian's key")
        )
        card.body.addWidget(PlainText(fill_plainly(what, name=one.name), TextStyle.STRONG, one_line=True))
        card.body.addWidget(
            Label(self.tr("Hand over this folder or file, and the words on paper:"), TextStyle.MUTED)
        )
        card.body.addWidget(PlainText(str(one.path), TextStyle.BODY, one_line=True))
        words = WordGrid()
        words.show_words(one.words)
        card.body.addWidget(words)
        return card

    def _save(self, path: Path) -> None:
        self.model.save_office_file(path)
