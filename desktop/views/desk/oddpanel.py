"""What is odd in a report, told calmly: what was found, where, and what it means. Never a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.facts import Section
from desktop.domain.oddity import Oddity
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.views.desk.wording import BETWEEN, Wording
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.gradual import GradualColumn
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column


class OddPanel(Speaking):
    """A list; empty, it says that nothing was found."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._odd: tuple[Oddity, ...] = ()
        self._places: dict[str, str] = {}
        self._head = Label("", TextStyle.SMALL_STRONG)
        self._hint = Label("", TextStyle.SMALL)
        self.body = GradualColumn(Space.M)
        layout = column(self, Space.S)
        layout.addWidget(self._head)
        layout.addWidget(self._hint)
        layout.addWidget(self.body)
        self.retranslate()

    def show_oddities(self, odd: tuple[Oddity, ...], sections: Sequence[Section]) -> None:
        """Show these; the sections say what a place is called."""
        places = {
            fact.where: self._place(section, fact.label) for section in sections for fact in section.facts
        }
        if (odd, places) != (self._odd, self._places):
            self._odd, self._places = odd, places
            self._build()

    def retranslate(self) -> None:
        """Set every word again."""
        self._head.setText(self.tr("What is odd"))
        self._build()

    def _build(self) -> None:
        hint = self.tr("Honest people make such slips too. Nothing was changed or left out.")
        self._hint.setText(hint if self._odd else self.tr("Nothing odd was found in the fields."))
        self.body.renew(self._fill)

    def _fill(self, body: QVBoxLayout) -> Iterator[None]:
        for one in self._odd:
            body.addWidget(self._item(one))
            body.addWidget(rule())
            yield

    def _item(self, one: Oddity) -> QWidget:
        item = QWidget()
        row = QHBoxLayout(item)
        space(row, Space.S)
        row.addWidget(Glyph("info", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(gap=2)
        words = self._wording.code("oddity", one.code)
        texts.addWidget(Label(words, TextStyle.STRONG))
        place = self._places.get(one.where, one.where)
        shown = BETWEEN.join(part for part in (place, one.shown) if part)
        texts.addWidget(PlainText(shown, TextStyle.SMALL, name=words))
        texts.addWidget(Label(self._wording.line("oddity", one.code), TextStyle.SMALL))
        row.addLayout(texts, 1)
        return item

    def _place(self, section: Section, label: str) -> str:
        return BETWEEN.join((self._wording.section(section), self._wording.code("label", label)))
