"""The views of single fields: each shows a `FieldState` and tells the form what was answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from desktop.domain.answers import Value
from desktop.domain.questionnaire import Kind
from desktop.domain.wording import FieldWords
from desktop.viewmodels.reporter_formstate import FieldKey, FieldState
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.wording import Wording
from desktop.views.shared.choicecards import CheckCard, Choice
from desktop.views.shared.fields import LineField
from desktop.views.shared.speaking import Speaking, column

MAX_DIGITS = 9
"""People, not atoms: a longer number is a slip of the hand."""


class Tell(Protocol):
    """What a field view needs of the form."""

    def answer(self, key: FieldKey, value: Value) -> None:
        """Set an answer."""

    def type_time(self, key: FieldKey, draft: TimeDraft) -> None:
        """Keep what was typed into a time."""


class FieldView(Speaking):
    """Base: knows its key, which moves when an item before it is removed."""

    wide = True
    """Takes the whole width of the page; others stand two in a row."""

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__()
        self.key = state.key
        self.state = state
        self.words = words
        self.wording = wording
        self.form = tell
        self.setObjectName(state.field.id)

    def show_state(self, state: FieldState) -> None:
        """Show another state of the same field."""
        self.key, self.state = state.key, state
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Put a state into the controls; sub-classes fill this."""

    def answer(self, value: Value) -> None:
        """Tell the form."""
        self.form.answer(self.key, value)

    def entry(self) -> QWidget | None:
        """The control that takes the focus."""
        return self.findChild(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)


class TextAnswer(FieldView):
    """One line of text."""

    wide = False

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        self.field = LineField(words.label, required=state.field.required, help_text=words.hint)
        self.field.edited.connect(self._edited)
        column(self).addWidget(self.field)
        if state.field.kind is Kind.NUMBER:
            digits = QRegularExpression(rf"-?\d{{0,{MAX_DIGITS}}}")
            self.field.line.setValidator(QRegularExpressionValidator(digits, self.field.line))
            hints = self.field.line.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly
            self.field.line.setInputMethodHints(hints)
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Set text and fault."""
        self.field.set_text("" if state.value is None else str(state.value))
        self.field.set_fault(fault_words(state.fault))

    def entry(self) -> QWidget:
        """The line."""
        return self.field.line

    def _edited(self, text: str) -> None:
        if self.state.field.kind is Kind.NUMBER:
            # A number below zero is kept as typed, and asked about before sealing.
            self.answer(int(text) if text.strip("-") else None)
        else:
            self.answer(text)


class AgreeAnswer(FieldView):
    """One consent, given or not by itself."""

    wide = False

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        self.card = CheckCard(Choice(state.field.id, words.label, words.hint))
        self.card.clicked.connect(lambda: self.answer(self.card.isChecked()))
        column(self).addWidget(self.card)
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Set the tick."""
        self.card.setChecked(state.value is True)

    def entry(self) -> QWidget:
        """The card."""
        return self.card


MakeField = Callable[[FieldState, FieldWords, Wording, Tell], FieldView]
