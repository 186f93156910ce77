"""The head of a case: number, state, clock, and the ways to speak to the reporter."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.deskcasestate import CasePage, CaseState, Saying
from desktop.views.desk.caselines import CaseLines, ChipWords
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

_MOST_CHIPS = 5


class CaseHead(Speaking):
    """`say` carries what a reviewer wants to say (a `Saying`)."""

    say = Signal(str)

    def __init__(self, lines: CaseLines) -> None:
        super().__init__()
        self._lines = lines
        self.number = Label("", TextStyle.TITLE, wrap=False)
        self._chips = [Chip() for _ in range(_MOST_CHIPS)]
        self._cannot = Banner()
        self.ask, self.ask_first = Button(icon_name="send"), PrimaryButton(icon_name="send")
        self.status, self.note = Button(), Button(icon_name="pen")
        head = FlowLayout(gap=Space.S)
        head.addWidget(self.number)
        for chip in self._chips:
            head.addWidget(chip)
        self._buttons = (self.ask_first, self.ask, self.status, self.note)
        actions = FlowLayout(gap=Space.S)
        for button in self._buttons:
            actions.addWidget(button)
        layout = column(self, Space.M)
        layout.addLayout(head)
        layout.addLayout(actions)
        layout.addWidget(self._cannot)
        for button, saying in (
            (self.ask, Saying.QUESTION),
            (self.ask_first, Saying.QUESTION),
            (self.status, Saying.STATUS),
            (self.note, Saying.NOTE),
        ):
            button.clicked.connect(lambda _=False, saying=saying: self.say.emit(saying))
        self.retranslate()

    def show_page(self, page: CasePage, state: CaseState, now: int) -> None:
        """Show a case's head."""
        row = page.row
        self.number.setText(row.number)
        self._show_chips(self._words(page, now))
        answerable = not row.unanswerable
        owed = row.open and not row.acknowledged
        for button in self._buttons:
            button.setVisible(answerable)
            button.setEnabled(not state.sending)
        self.ask.setVisible(answerable and owed)
        self.ask_first.setVisible(answerable and not owed)
        self._say_cannot(row.unanswerable)

    def retranslate(self) -> None:
        """Set every word again."""
        for button in (self.ask, self.ask_first):
            button.setText(self.tr("Ask a question"))
        self.status.setText(self.tr("Set the status"))
        self.note.setText(self.tr("Write a note"))

    def _words(self, page: CasePage, now: int) -> list[ChipWords]:
        row = page.row
        chips = [self._lines.state(row.state)]
        if row.closed_as:
            chips.append(self._lines.closed(row.closed_as))
        if row.withdrawn:
            chips.append(ChipWords(self.tr("Withdrawn by the reporter"), Tone.NEUTRAL))
        if row.clock is not None:
            chips.append(self._lines.clock(row.clock, now))
        if row.next_contact is not None and row.open:
            chips.append(self._lines.contact(row.next_contact, now))
        return chips

    def _show_chips(self, words: list[ChipWords]) -> None:
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(words))
            if place < len(words):
                chip.show_state(words[place].text, words[place].tone)
                chip.adjustSize()

    def _say_cannot(self, why: str) -> None:
        if not why:
            self._cannot.clear()
            return
        texts = {
            "bad_reply_key": self.tr(
                "The report came with a reply key that nobody could open a reply with. It may have been"
                " changed on purpose. The case is kept, and there is no way to its reporter."
            ),
            "no_reply_key": self.tr("No readable message of this case brought a reply key yet."),
        }
        text = texts.get(why, texts["bad_reply_key"])
        self._cannot.show_message(Tone.WARN, self.tr("This case cannot be answered"), text)
