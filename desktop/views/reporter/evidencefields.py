"""What a person says about a piece of evidence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.codes import TABLES
from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import MAX_NAME_BYTES, EvidenceItem
from desktop.viewmodels.reporter_times import TimeDraft, read_draft
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.timeview import make_time_field
from desktop.views.reporter.wording import Wording
from desktop.views.shared.choicecards import CheckCard, Choice
from desktop.views.shared.details import Details
from desktop.views.shared.fields import LineField, LongField, SelectField
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.timefield import TimeField, TimeText


class EvidenceFields(Speaking):
    """Kind, origin, how many can open it, reviewer only, note; name and time of capture folded away.

    Its controls stand once `steps` is through.
    """

    kind: SelectField
    origin: SelectField
    circle: LineField
    only: CheckCard
    note: LongField
    name: LineField
    captured: TimeField

    def __init__(self, item: EvidenceItem, evidence: EvidenceModel, wording: Wording) -> None:
        super().__init__()
        self._key = item.key
        self._evidence = evidence

    def steps(self, item: EvidenceItem, wording: Wording) -> Iterator[None]:
        """Make the controls, a few at a time."""
        self.kind = self._select(wording, self.tr("What is it?"), "evidence_type", "kind")
        yield
        self.origin = self._select(wording, self.tr("How did you get it?"), "how_obtained", "how_obtained")
        yield
        self._count()
        yield
        self.note = LongField(rows=2)
        self.note.edited.connect(lambda text: self._change(note=text))
        self.name = LineField(
            self.tr("Name it is sent under") if item.is_file else self.tr("What would you call it?"),
            help_text=self.tr("A name can say who made the file.") if item.is_file else "",
        )
        self.name.edited.connect(self._name)
        yield
        self.captured = make_time_field(wording, self.tr("When was it made or captured?"))
        self.captured.edited.connect(self._time)
        yield
        yield from self._lay_out(item)

    def _count(self) -> None:
        self.circle = LineField(
            self.tr("How many people can open it?"),
            help_text=self.tr("If only a few can, the file points to them."),
        )
        digits = QRegularExpression(r"\d{0,9}")
        self.circle.line.setValidator(QRegularExpressionValidator(digits, self.circle.line))
        self.circle.line.setInputMethodHints(
            self.circle.line.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly
        )
        self.circle.edited.connect(lambda text: self._change(circle=int(text) if text else None))
        self.only = CheckCard(
            Choice(
                "reviewer_only",
                self.tr("Only for the reviewer"),
                self.tr("Never quoted, never passed on, never published."),
            )
        )
        self.only.clicked.connect(lambda: self._change(reviewer_only=self.only.isChecked()))

    def show_item(self, item: EvidenceItem) -> None:
        """Put what was said into the controls."""
        self.kind.select.set_code(item.kind)
        self.origin.select.set_code(item.how_obtained)
        self.circle.set_text("" if item.circle is None else str(item.circle))
        self.only.setChecked(item.reviewer_only)
        self.only.setVisible(item.goes)
        self.note.set_words(self.tr("Note") if item.goes else self.tr("Describe it"))
        self.note.set_text(item.note)
        self.name.set_text(item.name)
        draft = item.captured
        self.captured.set_value(TimeText(draft.date, draft.clock, draft.zone, draft.precision))
        self.captured.set_fault(fault_words(read_draft(draft).fault))

    def _select(self, wording: Wording, label: str, table: str, name: str) -> SelectField:
        field = SelectField(
            label, (Choice("", self.tr("Choose…")), *(_short(c) for c in wording.table(table, TABLES[table])))
        )
        field.picked.connect(lambda code: self._change(**{name: code}))
        return field

    def _lay_out(self, item: EvidenceItem) -> Iterator[None]:
        layout = column(self, Space.M)
        grid = QGridLayout()
        space(grid, Space.M)
        layout.addLayout(grid)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        parts: list[QWidget] = [self.kind, self.origin]
        if item.is_file:
            parts += [self.circle, self.only]
        else:
            self.circle.hide()
            self.only.hide()
            parts.insert(0, self.name)
        for at, part in enumerate(parts):
            grid.addWidget(part, at // 2, at % 2)
            yield
        layout.addWidget(self.note)
        yield
        inner = QWidget()
        folded = column(inner, Space.M)
        if item.is_file:
            folded.addWidget(self.name)
        folded.addWidget(self.captured)
        yield
        layout.addWidget(Details(inner, self.tr("Name and time") if item.is_file else self.tr("Time")))
        for part in (self.circle, self.only):
            if part.parent() is None:
                part.setParent(self)

    def _name(self, text: str) -> None:
        while len(text.encode()) > MAX_NAME_BYTES:
            text = text[:-1]
        self._change(name=text)

    def _time(self, text: TimeText) -> None:
        self._change(
            captured=TimeDraft(date=text.date, clock=text.time, zone=text.zone, precision=text.precision)
        )

    def _change(self, **changes: object) -> None:
        self._evidence.change(self._key, **changes)


def _short(choice: Choice) -> Choice:
    """A list has one line for each."""
    return Choice(choice.code, choice.title)
