"""Set-up: a passphrase that was generated here is shown once, written down, and typed back."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from desktop.runtime.amounts import size_words
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.tasks import Runner
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.wordgrid import WordGrid
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.fields import LineField
from desktop.views.shared.filedialogs import FolderDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

OFFICE_FOLDER = "review-office"
"""The folder that a set-up makes; the name says nothing of the purpose."""


class SetupWordsPage(SetupPageView):
    """A passphrase on a card, and a folder to choose."""

    def __init__(self, model: SetupModel, runner: Runner) -> None:
        super().__init__(model)
        self._runner = runner
        self._head = Label("", TextStyle.LABEL)
        self.words = WordGrid()
        self._cost = Label("", TextStyle.SMALL)
        self._other = QuietButton(icon_name="refresh")
        self._other.clicked.connect(model.other_words)
        card = Card(main=True)
        for part in (self._head, self.words, self._cost):
            card.body.addWidget(part)
        card.body.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self._where = Label("", TextStyle.LABEL)
        self._folder = PlainText("", TextStyle.BODY, one_line=True)
        self._folder_fault = Label("", TextStyle.SMALL)
        self._why = Label("", TextStyle.SMALL)
        self.change = Button(icon_name="folder")
        self.change.clicked.connect(self.browse)
        place = column(gap=Space.XS)
        for part in (self._where, self._folder, self._folder_fault, self._why):
            place.addWidget(part)
        self.body.addWidget(card)
        self.body.addLayout(place)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def browse(self) -> FolderDialog:
        """Open the folder picker."""
        dialog = FolderDialog(self, self._runner, title=self._where.text(), on_chosen=self.take_folder)
        dialog.open()
        return dialog

    def take_folder(self, folder: Path) -> None:
        """Keep it there; sub-classes fill this."""

    def show_place(self, folder: Path | None, fault: str) -> None:
        """Show where it goes, and what is wrong with that."""
        self._folder.set_text(self.tr("Not chosen yet") if folder is None else str(folder))
        self._folder_fault.setText(self.fault(fault))
        self._folder_fault.setVisible(bool(fault))

    def say_cost(self, state: SetupState) -> None:
        """What guessing the words would take."""
        cost, locale = state.cost, QLocale()
        text = self.tr(
            "Picked by chance ({bits} bits). Each guess takes {memory} of memory; at a million guesses a"
            " second, finding them takes more than {years} years."
        )
        years = locale.toString(roughly(cost.years), "f", 0)
        memory = size_words(cost.memory_bytes)
        self._cost.setText(fill(text, bits=locale.toString(cost.bits), memory=memory, years=years))


def roughly(number: float) -> float:
    """Its first digit and noughts, never more than the number: more digits would pretend to know."""
    step = 10.0 ** math.floor(math.log10(number)) if number >= 1 else 1.0
    return number // step * step


class SetupVaultPage(SetupWordsPage):
    """The words that open this desk, and the folder that holds it."""

    def __init__(self, model: SetupModel, runner: Runner) -> None:
        super().__init__(model, runner)
        self.retranslate()

    def show_state(self, state: SetupState) -> None:
        """The words and the folder."""
        super().show_state(state)
        self.words.show_words(state.vault_words)
        self.show_place(state.draft.folder, state.faults.get("folder", ""))
        self.say_cost(state)

    def take_folder(self, folder: Path) -> None:
        """The desk gets a folder of its own inside the chosen one."""
        self.model.change(folder=folder / OFFICE_FOLDER)

    def retranslate(self) -> None:
        """What the words are for."""
        self.set_words(
            self.tr("Passphrase of your desk"),
            self.tr(
                "These eight words open the vault with all cases. Write them on paper. Nobody can bring"
                " them back: whoever loses them loses the cases."
            ),
        )
        self._head.setText(self.tr("Your passphrase"))
        self._other.setText(self.tr("Make another one"))
        self._where.setText(self.tr("Folder of the office"))
        self._why.setText(self.tr("It is made now and must not be there yet. Keep it on an encrypted disk."))
        self.change.setText(self.tr("Choose another place…"))


class SetupRootPage(SetupWordsPage):
    """The words that open the root key, and the place outside this computer where its file goes."""

    def __init__(self, model: SetupModel, runner: Runner) -> None:
        super().__init__(model, runner)
        self.retranslate()

    def show_state(self, state: SetupState) -> None:
        """The words and the place."""
        super().show_state(state)
        self.words.show_words(state.root_words)
        self.show_place(state.draft.root_folder, state.faults.get("root_folder", ""))
        self.say_cost(state)

    def take_folder(self, folder: Path) -> None:
        """The file goes into the chosen folder."""
        self.model.change(root_folder=folder)

    def retranslate(self) -> None:
        """What a root key is, and why it does not stay here."""
        self.set_words(
            self.tr("Root key"),
            self.tr(
                "The root key is the office itself: whoever holds it can name reviewers. Daily work does"
                " not need it. Put its file on a memory stick, lock the stick away, and keep it offline."
            ),
        )
        self._head.setText(self.tr("Passphrase of the root key, another one than that of your desk"))
        self._other.setText(self.tr("Make another one"))
        self._where.setText(self.tr("Where the root key file goes"))
        self._why.setText(
            self.tr("A copy in a second place is wise. Without it the office ends with its card.")
        )
        self.change.setText(self.tr("Choose the place…"))


class TypeBackPage(SetupPageView):
    """The words are typed back from paper; for the desk and for the root key."""

    def __init__(self, model: SetupModel, *, root: bool) -> None:
        super().__init__(model)
        self._root = root
        self.typed = LineField(required=True)
        self.typed.line.returnPressed.connect(self.leave)
        self.typed.edited.connect(lambda _: self.typed.set_fault(""))
        self.body.addWidget(self.typed)
        self.retranslate()

    def leave(self) -> None:
        """Compare, and go on when they are the same."""
        self.model.go_on(self.typed.text())

    def show_state(self, state: SetupState) -> None:
        """What is wrong with the words; once they are right they do not stay here."""
        super().show_state(state)
        fault = state.faults.get("typed", "")
        self.typed.set_fault(self.fault(fault))

    def forget(self) -> None:
        """Leave nothing behind on the page."""
        self.typed.set_text("")

    def retranslate(self) -> None:
        """What to type."""
        what = self.tr("passphrase of the root key") if self._root else self.tr("passphrase of your desk")
        self.set_words(
            self.tr("Type the words back"),
            fill(self.tr("Read the {what} from your paper. So both of us know that it is right."), what=what),
        )
        self.typed.set_words(
            self.tr("The eight words"), self.tr("Spaces between them; capital letters do not matter.")
        )
