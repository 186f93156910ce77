"""The questions that a report in a hurry left open, to be taken up one by one in a follow-up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.views.reporter.wording import Wording
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column
from desktop.views.shared.taborder import chain_soon


class RestView(Speaking):
    """A button for each; it puts the question into the text, to be answered below it."""

    taken = Signal()
    """A question stands at the end of the text now."""

    def __init__(self, follow_up: FollowUpModel, wording: Wording) -> None:
        super().__init__()
        self._follow_up = follow_up
        self._wording = wording
        self._shown: tuple[object, ...] = ()
        self.title = Label("", TextStyle.LABEL)
        self.buttons = column(gap=Space.XS)
        layout = column(self, Space.XS)
        layout.addWidget(self.title)
        layout.addLayout(self.buttons)
        follow_up.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("What there was no time for. Choose a question to answer it below."))
        self.show_state()

    def show_state(self) -> None:
        """Show what is still open."""
        rest = self._follow_up.snapshot.rest
        self.setVisible(bool(rest))
        shown = (rest, self._wording.code_of_language)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.buttons)
        for question in rest:
            label = self._wording.question(question).label
            button = QuietButton(label, "plus")
            button.clicked.connect(lambda _=False, one=question, words=label: self._take(one, words))
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        chain_soon(self)

    def _take(self, question: str, words: str) -> None:
        self._follow_up.take_up(question, words)
        self.taken.emit()
