"""The eight words: to be written down, then typed back before anything is sealed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop.runtime.languagenames import own_name
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_delivery import DeliveryModel
from desktop.viewmodels.reporter_receipt import ReceiptState
from desktop.views.shared.buttons import PrimaryButton
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import LineField, SelectField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import COLUMN_WIDE_PX, Page

WORDS = 8
COLUMNS = 4


class _Word(Card):
    """One word with its place."""

    def __init__(self, place: int) -> None:
        super().__init__(tight=True)
        self.number = Label(self.locale().toString(place), TextStyle.SMALL, wrap=False)
        self.word = Label("", TextStyle.LEAD, wrap=False)
        self.body.addWidget(self.number)
        self.body.addWidget(self.word)

    def show_word(self, word: str) -> None:
        """Show the word; screen readers hear its place first."""
        self.word.setText(word)
        self.word.setAccessibleName(f"{self.number.text()}: {word}")


class ReceiptPage(Page):
    """The button stays off until all eight are right."""

    back = Signal()
    seal = Signal()

    def __init__(self, delivery: DeliveryModel) -> None:
        super().__init__(width_px=COLUMN_WIDE_PX)
        self._delivery = delivery
        self._receipt = delivery.receipt
        self.words = [_Word(place) for place in range(1, WORDS + 1)]
        self.numbers = Label("", TextStyle.MUTED)
        self.list = SelectField()
        self.list.picked.connect(self._receipt.speak)
        self.typing = Card()
        self.typed = LineField()
        self.entry_control = self.typed.line
        self.typed.edited.connect(self._receipt.type)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.seal)
        self.typed.line.returnPressed.connect(self.button.click)
        self._lay_out()
        self.use_bar(primary=False)
        self.bar.back.connect(self.back)
        for changed in (self._receipt.changed, delivery.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again; the eight stay in their own language."""
        self.set_words(
            self.tr("Write down these eight words"),
            self.tr(
                "They are the only way back to your report. Nothing is sent until you have them. Nobody can"
                " recover them for you."
            ),
        )
        self.list.set_words(self.tr("Language of the words"))
        self.typed.set_words(
            self.tr("Type all eight, in order"), self.tr("The words, or the numbers, with spaces between.")
        )
        self.show_state()

    def show_state(self) -> None:
        """Show the words, and how far the typing is."""
        state = self._receipt.snapshot
        for card, word in zip(self.words, state.words, strict=False):
            card.show_word(word)
        self.numbers.setText(fill(self.tr("As numbers: {numbers}"), numbers=" ".join(state.numbers)))
        names = [Choice(code, own_name(code)) for code in state.languages]
        if self.list.select.count() != len(names):
            self.list.select.set_choices(names)
        self.list.select.set_code(state.language)
        self.typed.set_text(state.typed)
        self.typed.set_fault(self._fault(state))
        self.button.setText(self._button_words())
        self.button.setEnabled(state.complete)

    def _button_words(self) -> str:
        state = self._delivery.snapshot
        if state.to_file:
            return self.tr("Seal and save…")
        return self.tr("Seal and send") if state.hours is None else self.tr("Go on and wait")

    def _fault(self, state: ReceiptState) -> str:
        if not state.wrong:
            return ""
        if state.wrong > WORDS:
            return self.tr("There are more than eight words here.")
        place = self.locale().toString(state.wrong)
        return fill(
            self.tr("Word {place} is not the one shown above. Compare it with your note."), place=place
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        space(grid, Space.M)
        for at, word in enumerate(self.words):
            grid.addWidget(word, at // COLUMNS, at % COLUMNS)
        for at in range(COLUMNS):
            grid.setColumnStretch(at, 1)
        self.body.addLayout(grid)
        line = QHBoxLayout()
        space(line, Space.L)
        line.addWidget(self.numbers, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.list, 1)
        self.body.addLayout(line)
        self.typed.add_beside(self.button)
        self.typing.body.addWidget(self.typed)
        self.body.addWidget(self.typing)
