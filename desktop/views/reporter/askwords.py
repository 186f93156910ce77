"""The page that asks for the eight words, and says what is wrong with them before any slow work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_talk import TalkModel, WordsFault
from desktop.views.reporter.talktexts import phase_words
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import Button
from desktop.views.shared.fields import LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page


class AskWordsPage(Page):
    """Words or numbers, in any of the languages."""

    leave = Signal()
    choose_office = Signal()

    def __init__(self, talk: TalkModel, office: OfficeModel) -> None:
        super().__init__()
        self._talk = talk
        self._office = office
        self.words = LineField(required=True)
        self.words.edited.connect(lambda _text: self._typing())
        self.words.line.returnPressed.connect(self._search)
        self.phase = Label("", TextStyle.MUTED)
        self.progress = Bar()
        self.progress.show_share(None)
        self.stop = Button(icon_name="close")
        self.stop.clicked.connect(talk.stop)
        for part in (self.words, self.phase, self.progress, self.stop):
            self.body.addWidget(part)
        self.use_bar()
        self.bar.back.connect(self._leave)
        self.bar.primary.connect(self._search)
        self.banner.action.connect(self._act)
        for changed in (talk.changed, office.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Check for replies"),
            self.tr(
                "Enter the eight words of your receipt, or the numbers. They stay on this computer;"
                " the server learns only that somebody looked."
            ),
        )
        self.words.set_words(
            self.tr("Your eight words"), self.tr("In their order, with spaces between them.")
        )
        self.stop.setText(self.tr("Stop looking"))
        self.bar.set_words(self.tr("Look for replies"))
        self.show_state()

    def show_state(self) -> None:
        """Show a fault of the words, the search, or why it failed."""
        state = self._talk.snapshot
        searching = state.searching
        for part in (self.phase, self.progress, self.stop):
            part.setVisible(searching)
        self.phase.setText(phase_words(state.phase))
        self.progress.setAccessibleName(self.phase.text())
        self.words.setEnabled(not searching)
        self.bar.primary_button.setEnabled(not searching and self._office.line is not None)
        self.words.set_fault(receipt_fault(state.fault))
        if self._office.snapshot.office is None:
            self.banner.show_message(
                Tone.WARN,
                self.tr("No office is chosen"),
                self.tr("Replies lie at the server of the office that got your report."),
                self.tr("Choose an office"),
            )
        elif state.error is not None:
            self.banner.show_error(explain(state.error), self.tr("Try again"))
        elif self._office.line is None:
            self.banner.show_message(
                Tone.WARN,
                self.tr("No connection is chosen"),
                self.tr("Say first how the office's server is to be reached."),
                self.tr("Choose a connection"),
            )
        else:
            self.banner.clear()

    def _typing(self) -> None:
        if self._talk.snapshot.fault is not None:
            self._talk.clear_fault()

    def _search(self) -> None:
        if self.bar.primary_button.isEnabled():
            self._talk.search(self.words.text())
            if self._talk.snapshot.fault is not None:
                self.words.line.setFocus()

    def _act(self) -> None:
        if self._office.line is None:
            self.choose_office.emit()
        else:
            self._talk.visit()

    def _leave(self) -> None:
        self.words.set_text("")
        self.leave.emit()


def receipt_fault(fault: WordsFault | None) -> str:
    """What is wrong with typed words; empty when nothing is."""
    if fault is None:
        return ""
    if fault.code == "unknown_word" and fault.where:
        text = QCoreApplication.translate(
            "AskWordsPage", "Word {place} is on no list. It is probably misspelt; compare it with your note."
        )
        return fill(text, place=fault.where)
    if fault.code == "wrong_word_count":
        text = QCoreApplication.translate("AskWordsPage", "There are {count} words here; eight are needed.")
        return fill(text, count=fault.where or "0")
    explained = explain(fault)
    return f"{explained.title}. {explained.happened} {explained.todo}"
