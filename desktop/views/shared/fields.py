"""Labelled fields: a question, its control, help, and what is wrong with the answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.runtime.spacing import space
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.choices import ChoiceGroup
from desktop.views.shared.editing import LineEdit, TextEdit
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label, mark
from desktop.views.shared.select import Select
from desktop.views.shared.speaking import Speaking, column

REQUIRED_MARK = "●"
"""Follows the question; screen readers hear "required" instead."""


class Field(Speaking):
    """A label with a required mark above any control, help and a fault below it."""

    def __init__(self, label: str, control: QWidget, *, required: bool = False, help_text: str = "") -> None:
        super().__init__()
        self.control = control
        self._question = label
        self._required = required
        self._label = Label("", TextStyle.LABEL)
        self._help = Label("", TextStyle.SMALL)
        self._fault_icon = Glyph("error", "bad", pixels=14)
        self._fault = Label("", TextStyle.SMALL, tone=Tone.BAD)
        self._label.setBuddy(control)
        fault = QHBoxLayout()
        space(fault, Space.XS)
        fault.addWidget(self._fault_icon)
        fault.addWidget(self._fault, 1)
        self._line = QHBoxLayout()
        space(self._line, Space.L)
        self._line.addWidget(control, 1)
        layout = column(self, 6)
        layout.addWidget(self._label)
        layout.addLayout(self._line)
        layout.addLayout(fault)
        layout.addWidget(self._help)
        # Beside a higher field the room belongs below, not between question and control.
        layout.addStretch(1)
        self.set_words(label, help_text)
        self.set_fault("")

    def add_beside(self, control: QWidget) -> None:
        """Put a button at the end of the control's own line, whatever is said below it."""
        self._line.addWidget(control)

    def set_words(self, label: str, help_text: str = "") -> None:
        """Set the question and the help (again, in another language)."""
        self._question = label
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.retranslate()

    def set_required(self, required: bool) -> None:
        """Mark the question as one that must be answered, or not."""
        self._required = required
        self.retranslate()

    def set_fault(self, words: str) -> None:
        """Say what is wrong with the answer; empty when nothing is."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self._fault_icon.setVisible(bool(words))
        mark(self.control, "wrong", bool(words))
        self._describe()

    def retranslate(self) -> None:
        """Name the control after its question."""
        name = self._question
        self._label.setText(f"{name} {REQUIRED_MARK}" if self._required else name)
        if self._required:
            name = fill(self.tr("{question}, required"), question=name)
        self.control.setAccessibleName(name)
        self._label.setAccessibleName(name)
        self._describe()

    def _describe(self) -> None:
        self.control.setAccessibleDescription(joined(self._fault.text(), self._help.text()))


class LineField(Field):
    """A question answered in one line; `edited` carries what the person typed."""

    edited = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        required: bool = False,
        help_text: str = "",
        example: str = "",
        secret: bool = False,
    ) -> None:
        """`example` stands in the empty field."""
        self.line = LineEdit(secret=secret)
        super().__init__(label, self.line, required=required, help_text=help_text)
        self.line.setPlaceholderText(example)
        self.line.textEdited.connect(self.edited)

    def text(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Set the answer; nothing is emitted, and an equal text keeps the caret."""
        if text != self.line.text():
            self.line.setText(text)


class LongField(Field):
    """A question answered in several lines; `edited` carries the text."""

    edited = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        required: bool = False,
        help_text: str = "",
        example: str = "",
        rows: int = 5,
    ) -> None:
        """`rows` is the height in lines to begin with."""
        self.editor = TextEdit(rows=rows)
        super().__init__(label, self.editor, required=required, help_text=help_text)
        self.editor.setPlaceholderText(example)
        self._setting = False
        self.editor.textChanged.connect(self._tell)

    def text(self) -> str:
        """What stands in the field."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Set the answer; nothing is emitted, and an equal text keeps the caret."""
        self._setting = True
        self.editor.set_plain(text)
        self._setting = False

    def _tell(self) -> None:
        if not self._setting:
            self.edited.emit(self.text())


class SelectField(Field):
    """A question answered from a list; `picked` carries the code."""

    picked = Signal(str)

    def __init__(
        self,
        label: str = "",
        choices: Sequence[Choice] = (),
        *,
        required: bool = False,
        help_text: str = "",
    ) -> None:
        self.select = Select(choices)
        super().__init__(label, self.select, required=required, help_text=help_text)
        self.select.picked.connect(self.picked)


class ChoiceField(Field):
    """A question answered with cards; `changed` carries the chosen codes."""

    changed = Signal(tuple)

    def __init__(
        self,
        label: str = "",
        choices: Sequence[Choice] = (),
        *,
        many: bool = False,
        columns: int = 4,
        required: bool = False,
        help_text: str = "",
    ) -> None:
        self.group = ChoiceGroup(choices, many=many, columns=columns)
        super().__init__(label, self.group, required=required, help_text=help_text)
        self.group.changed.connect(self.changed)
