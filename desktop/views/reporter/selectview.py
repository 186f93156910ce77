"""Questions answered from a drop-down list, where cards would fill the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.wording import FieldWords
from desktop.runtime.measures import Space
from desktop.viewmodels.reporter_formstate import FieldState
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.fieldview import FieldView, Tell
from desktop.views.reporter.wording import Wording
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.fields import SelectField
from desktop.views.shared.speaking import column

OWN_WORDS = "\x00own"
"""Stands for "something else" in the list; no code can have a zero character."""


class SelectAnswer(FieldView):
    """One code from a list, or a text of one's own where the field allows it."""

    wide = False

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        self.field = SelectField(
            words.label, self._choices(state), required=state.field.required, help_text=words.hint
        )
        self.field.picked.connect(self._picked)
        self.own = LineEdit()
        own_words = self.tr("In your own words")
        self.own.setPlaceholderText(own_words)
        self.own.setAccessibleName(f"{words.label}: {own_words}")
        self.own.textEdited.connect(lambda text: self.answer(text.strip() or None))
        self.own.hide()
        layout = column(self, Space.XS)
        layout.addWidget(self.field)
        layout.addWidget(self.own)
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Choose the code, or show the own text."""
        value = state.value if isinstance(state.value, str) else ""
        if value and value not in state.codes:
            self.field.select.set_code(OWN_WORDS)
            self.own.show()
            if self.own.text().strip() != value:
                self.own.setText(value)
        elif value or not self.own.hasFocus():
            self.field.select.set_code(value)
            self.own.setVisible(False)
            self.own.setText("")
        self.field.set_fault(fault_words(state.fault))

    def entry(self) -> QWidget:
        """The list."""
        return self.field.select

    def _picked(self, code: str) -> None:
        if code == OWN_WORDS:
            self.own.show()
            self.own.setFocus()
            self.answer(self.own.text().strip() or None)
        else:
            self.answer(code or None)

    def _choices(self, state: FieldState) -> tuple[Choice, ...]:
        own = (Choice(OWN_WORDS, self.tr("Something else…")),) if state.field.other else ()
        listed = tuple(
            Choice(one.code, f"{one.title} · {one.hint}" if one.hint else one.title)
            for one in self.wording.choices(state.field, state.codes)
        )
        return (Choice("", self.tr("Choose…")), *listed, *own)
