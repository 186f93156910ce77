"""Every field of a report, section by section, a bounded number at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.facts import Fact, Section
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.spacing import space
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column

FACTS_AT_ONCE = 120
"""A hostile report holds thousands of fields; each costs a window time, so they come in helpings."""

_LANGUAGES = ("content_language", "ui_language")
"""Fields that hold a language's code, which is shown by the language's own name."""


class WholeReport(Speaking):
    """Sections with headings; codes are at hand behind one button."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._sections: tuple[Section, ...] = ()
        self._limit = FACTS_AT_ONCE
        self._with_codes = False
        self._grids: list[FactGrid] = []
        self._head = Label("", TextStyle.STRONG)
        self._codes = QuietButton()
        self._codes.setCheckable(True)
        self._codes.toggled.connect(self._show_codes)
        self._body = column(gap=Space.L)
        self._more = Button()
        self._more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        space(head, Space.M)
        head.addWidget(self._head, 1)
        head.addWidget(self._codes)
        layout = column(self, Space.M)
        layout.addLayout(head)
        layout.addLayout(self._body)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show another report; the same one stays as it is."""
        if sections != self._sections:
            self._sections = sections
            self._limit = FACTS_AT_ONCE
            self._build()

    def retranslate(self) -> None:
        """Set every word again."""
        self._head.setText(self.tr("The whole report"))
        self._codes.setText(self.tr("Show codes"))
        self._build()

    def _build(self) -> None:
        clear(self._body)
        self._grids.clear()
        left = self._limit
        for section in self._sections:
            if left <= 0:
                break
            self._add(section, section.facts[:left])
            left -= len(section.facts)
        rest = sum(len(section.facts) for section in self._sections) - self._limit
        self._more.setVisible(rest > 0)
        if rest > 0:
            self._more.setText(fill(self.tr("Show {number} more fields"), number=min(rest, FACTS_AT_ONCE)))
        self._show_codes(self._with_codes)

    def _add(self, section: Section, facts: tuple[Fact, ...]) -> None:
        self._body.addWidget(Label(self._wording.section(section), TextStyle.SMALL_STRONG))
        grid = FactGrid()
        grid.show_rows(self._row(fact) for fact in facts)
        self._grids.append(grid)
        self._body.addWidget(grid)

    def _row(self, fact: Fact) -> FactRow:
        within = f" ({fact.within})" if fact.within else ""
        odd = tuple(self._wording.code("oddity", code) for code in fact.odd)
        words = self._wording.values(fact.values)
        return FactRow(
            self._wording.label(fact) + within,
            self._wording.language(words) if fact.label in _LANGUAGES else words,
            self._wording.codes(fact.values),
            odd,
            muted=not fact.values,
        )

    def _show_codes(self, shown: bool) -> None:
        self._with_codes = shown
        for grid in self._grids:
            grid.show_codes(shown=shown)

    def _show_more(self) -> None:
        self._limit += FACTS_AT_ONCE
        self._build()
