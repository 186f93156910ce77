"""Every field of a report, section by section, a bounded number at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.facts import Fact, Section
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.spacing import space
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.gradual import GradualColumn
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

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
        self._head = Label("", TextStyle.STRONG)
        self._codes = QuietButton()
        self._codes.setCheckable(True)
        self._codes.toggled.connect(self._show_codes)
        self.body = GradualColumn(Space.L)
        self._more = Button()
        self._more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        space(head, Space.M)
        head.addWidget(self._head, 1)
        head.addWidget(self._codes)
        layout = column(self, Space.M)
        layout.addLayout(head)
        layout.addWidget(self.body)
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
        self.body.renew(self._fill)
        rest = sum(len(section.facts) for section in self._sections) - self._limit
        self._more.setVisible(rest > 0)
        if rest > 0:
            self._more.setText(fill(self.tr("Show {number} more fields"), number=min(rest, FACTS_AT_ONCE)))

    def _fill(self, body: QVBoxLayout) -> Iterator[None]:
        left = self._limit
        for section in self._sections:
            if left <= 0:
                break
            body.addWidget(Label(self._wording.section(section), TextStyle.SMALL_STRONG))
            grid = FactGrid()
            body.addWidget(grid)
            for fact in section.facts[:left]:
                yield
                grid.add(self._row(fact))
            left -= len(section.facts)

    def _row(self, fact: Fact) -> FactRow:
        within = f" ({fact.within})" if fact.within else ""
        odd = tuple(self._wording.code("oddity", code) for code in fact.odd)
        words = self._wording.values(fact.values)
        return FactRow(
            self._wording.label(fact) + within,
            self._wording.language(words) if fact.label in _LANGUAGES else words,
            self._wording.codes(fact.values) if self._with_codes else "",
            odd,
            muted=not fact.values,
        )

    def _show_codes(self, shown: bool) -> None:
        self._with_codes = shown
        self._build()

    def _show_more(self) -> None:
        self._limit += FACTS_AT_ONCE
        self._build()
