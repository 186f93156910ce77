"""The report as facts, in the words and the order in which the reviewer will read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.domain.facts import CodeValue, Fact, NumberValue, Section, TimeValue, Value
from desktop.domain.times import Reading, ShownTime
from desktop.runtime.languagenames import own_name
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.views.reporter.wording import Wording
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, clear, column

SHARES = (1, 2)
"""How labels and values share the width, the same in every section."""
LANGUAGE_FIELDS = ("content_language", "ui_language")


class FactsView(Speaking):
    """Sections with labelled values; texts from the person are shown as plain text only."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._shown: tuple[str, Sequence[Section]] = ("", ())
        self._column = column(self, Space.L)

    def steps(self, sections: Sequence[Section]) -> Iterator[None]:
        """Show these; equal ones are left as they stand."""
        wanted = (self._wording.code_of_language, sections)
        if wanted == self._shown:
            return
        self._shown = ("", ())  # only what stands whole is left as it stands
        clear(self._column)
        for section in sections:
            yield
            self._column.addWidget(Label(self._title(section), TextStyle.SMALL_STRONG))
            grid = QGridLayout()
            space(grid, Space.S)
            for at, share in enumerate(SHARES):
                grid.setColumnStretch(at, share)
            self._column.addLayout(grid)
            for row, fact in enumerate(section.facts):
                yield
                self._add(grid, row, fact)
        self._shown = wanted

    def _add(self, grid: QGridLayout, row: int, fact: Fact) -> None:
        words = self._wording.code("label", fact.label).label
        label = Label(words, TextStyle.SMALL)
        text = "\n".join(self._value(value) for value in fact.values) or self.tr("Nothing")
        if fact.label in LANGUAGE_FIELDS:
            text = own_name(text)
        value = PlainText(text, TextStyle.BODY, name=words)
        # Tab goes through controls; texts are read on the way, and can still be selected.
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _title(self, section: Section) -> str:
        words = self._wording.code("section", section.id).label
        if section.index is None:
            return words
        return f"{words} {self.locale().toString(section.index + 1)}"

    def _value(self, value: Value) -> str:
        if isinstance(value, CodeValue):
            return self._wording.code(value.table, value.code).label
        if isinstance(value, TimeValue):
            return self._time(value.time)
        if isinstance(value, NumberValue):
            number = self.locale().toString(value.number)
            return f"{value.name}: {number}" if value.name else number
        return value.text

    def _time(self, time: ShownTime) -> str:
        if time.reading is Reading.UNREADABLE:
            return time.text
        local = f"{time.local} {time.zone}".strip()
        utc = f"{time.utc} UTC" if time.utc and f"{time.utc} UTC" != local else ""
        return " · ".join(part for part in (local, utc) if part)
