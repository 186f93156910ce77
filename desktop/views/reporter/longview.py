"""A long text, with ready-made sentences to pick instead of writing in one's own style."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.wording import FieldWords
from desktop.runtime.measures import Space
from desktop.viewmodels.reporter_formstate import FieldState
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.fieldview import FieldView, Tell
from desktop.views.reporter.wording import Wording
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.fields import LongField
from desktop.views.shared.speaking import column

ROWS_OF_THE_ACCOUNT = 7
ROWS = 3


class LongAnswer(FieldView):
    """Several lines; Tab leaves them."""

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        rows = ROWS_OF_THE_ACCOUNT if state.field.id == "narrative" else ROWS
        self.field = LongField(words.label, required=state.field.required, help_text=words.hint, rows=rows)
        self.field.edited.connect(self.answer)
        layout = column(self, Space.XS)
        layout.addWidget(self.field)
        if words.sentences:
            self.sentences = QuietButton(self.tr("Pick a sentence…"), "plus")
            menu = QMenu(self.sentences)
            for sentence in words.sentences:
                menu.addAction(sentence).triggered.connect(lambda _=False, s=sentence: self._add(s))
            self.sentences.setMenu(menu)
            layout.addWidget(self.sentences, 0, Qt.AlignmentFlag.AlignLeft)
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Set text and fault."""
        self.field.set_text(state.value if isinstance(state.value, str) else "")
        self.field.set_fault(fault_words(state.fault))

    def entry(self) -> QWidget:
        """The editor."""
        return self.field.editor

    def _add(self, sentence: str) -> None:
        """Put a sentence at the end, on a line of its own."""
        text = self.field.text()
        self.answer(f"{text.rstrip()}\n{sentence}" if text.strip() else sentence)
        self.field.editor.setFocus()
