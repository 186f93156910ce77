"""A point in time as people know it: date, clock time, zone, and how sure they are.

The field keeps the texts as typed; reading them is the view model's work, so that
"2020-6-4" or a time that a clock change made double can be answered in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.fields import Field
from desktop.views.shared.labels import mark
from desktop.views.shared.select import Select
from desktop.views.shared.speaking import Speaking


@dataclass(frozen=True, slots=True)
class TimeText:
    """What stands in the four parts: two texts, a zone id, a precision code."""

    date: str = ""
    time: str = ""
    zone: str = ""
    precision: str = ""


class TimeField(Field):
    """Date and time to type, zone and precision to choose; `edited` carries a `TimeText`."""

    edited = Signal(object)

    def __init__(
        self,
        label: str = "",
        *,
        zones: Sequence[Choice],
        precisions: Sequence[Choice],
        required: bool = False,
        help_text: str = "",
    ) -> None:
        self.parts = _Parts(zones, precisions)
        super().__init__(label, self.parts, required=required, help_text=help_text)
        self._label.setBuddy(self.parts.date)
        self.parts.changed.connect(lambda: self.edited.emit(self.value()))
        self.retranslate()

    def value(self) -> TimeText:
        """What stands in the field."""
        parts = self.parts
        return TimeText(parts.date.text(), parts.time.text(), parts.zone.code(), parts.precision.code())

    def set_value(self, value: TimeText) -> None:
        """Set all four parts; nothing is emitted."""
        for line, text in ((self.parts.date, value.date), (self.parts.time, value.time)):
            if line.text() != text:
                line.setText(text)
        self.parts.zone.set_code(value.zone)
        self.parts.precision.set_code(value.precision)

    def set_fault(self, words: str) -> None:
        """Say what is wrong, and mark the two typed parts."""
        super().set_fault(words)
        for line in (self.parts.date, self.parts.time):
            mark(line, "wrong", bool(words))
            line.setAccessibleDescription(words)

    def retranslate(self) -> None:
        """Name every part after the question."""
        super().retranslate()
        self.parts.name_parts(self._question)


class _Parts(Speaking):
    """The four controls, two by two when there is little room."""

    changed = Signal()

    def __init__(self, zones: Sequence[Choice], precisions: Sequence[Choice]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._question = ""
        self.date = LineEdit()
        self.time = LineEdit()
        self.zone = Select(zones)
        self.precision = Select(precisions)
        grid = QGridLayout(self)
        space(grid, Space.S)
        for index, part in enumerate((self.date, self.time, self.zone, self.precision)):
            grid.addWidget(part, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for line in (self.date, self.time):
            line.textEdited.connect(lambda _: self.changed.emit())
        for select in (self.zone, self.precision):
            select.picked.connect(lambda _: self.changed.emit())
        self.retranslate()

    def name_parts(self, question: str) -> None:
        """Name each control "question: part"."""
        self._question = question
        self.retranslate()

    def retranslate(self) -> None:
        """Set examples and accessible names."""
        self.date.setPlaceholderText(self.tr("Year-month-day"))
        self.time.setPlaceholderText(self.tr("Hour:minute"))
        for part, name in (
            (self.date, self.tr("Date")),
            (self.time, self.tr("Clock time")),
            (self.zone, self.tr("Time zone")),
            (self.precision, self.tr("How sure you are of the time")),
        ):
            part.setAccessibleName(f"{self._question}: {name}" if self._question else name)
