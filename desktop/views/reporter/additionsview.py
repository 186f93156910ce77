"""In an addition to a report: one more thing that was done, and when something reported has ended."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.wording import FieldWords
from desktop.runtime.measures import Space
from desktop.runtime.messages import fill_plainly
from desktop.runtime.slices import Slices
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_formstate import GAP
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.timeview import TimeView
from desktop.views.reporter.wording import Wording
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.details import Details
from desktop.views.shared.fields import SelectField
from desktop.views.shared.speaking import Speaking, clear, column
from desktop.views.shared.taborder import chain

MOST_NUMBERED = 12
"""How many can be chosen by number where nothing here knows what was reported."""


class AdditionsView(Speaking):
    """Two folds. Their fields are made when they are first unfolded: few additions need them."""

    def __init__(self, follow_up: FollowUpModel, wording: Wording) -> None:
        super().__init__()
        self._follow_up = follow_up
        self._model = follow_up.additions
        self._wording = wording
        self.code: ChoiceAnswer | None = None
        self.when: TimeView | None = None
        self.number: SelectField | None = None
        self.ended: TimeView | None = None
        self._offered: tuple[Choice, ...] = ()
        self._slices = Slices(self)
        self._done, self._end = QWidget(), QWidget()
        self._done_column, self._end_column = column(self._done, Space.M), column(self._end, Space.M)
        self.done_fold, self.end_fold = Details(self._done), Details(self._end)
        layout = column(self, Space.M)
        for fold in (self.done_fold, self.end_fold):
            layout.addWidget(fold)
            fold.button.toggled.connect(self._make)
        for changed in (self._model.changed, follow_up.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again: the form's fields have theirs from the start, so they are made anew."""
        self.done_fold.set_summary(self.tr("Something else was done"))
        self.end_fold.set_summary(self.tr("Something you reported has ended"))
        clear(self._done_column)
        clear(self._end_column)
        self.code = self.when = self.number = self.ended = None
        self._make()

    @property
    def whole(self) -> bool:
        """Whether everything that was unfolded stands there."""
        return not self._slices.working

    def show_state(self) -> None:
        """Show what was said; what was sent or put away for good folds itself."""
        state = self._model.snapshot
        if state.empty and not self._follow_up.snapshot.writing:
            for fold in (self.done_fold, self.end_fold):
                fold.button.setChecked(False)
        code, when, ended = self._model.fields
        for view, shown in ((self.code, code), (self.when, when), (self.ended, ended)):
            if view is not None:
                view.show_state(shown)
        if self.number is not None:
            self._ask_number(self.number)
            self.number.select.set_code("" if state.number is None else str(state.number))
            self.number.set_fault(fault_words(GAP) if state.number_missing else "")

    def words(self) -> str:
        """What the note of this run says of it, a line for each; empty where nothing was added."""
        state, lines = self._model.snapshot, []
        if state.code:
            title = self._wording.code("action", state.code).label
            lines.append(fill_plainly(self.tr("Something else was done: {what}"), what=title))
        if state.number is not None:
            lines.append(fill_plainly(self.tr("This has ended: {what}"), what=self._name(state.number)))
        return "\n".join(lines)

    def _make(self) -> None:
        if self._wants_done or self._wants_end:
            self._slices.begin(self._steps(), now=False)

    @property
    def _wants_done(self) -> bool:
        return self.done_fold.button.isChecked() and self.when is None

    @property
    def _wants_end(self) -> bool:
        return self.end_fold.button.isChecked() and self.ended is None

    def _steps(self) -> Iterator[None]:
        """Make what is unfolded and not there yet, a field at a time."""
        code, when, ended = self._model.fields
        question, wording = self._model.question, self._wording
        if self._wants_done and self.code is None:
            self.code = ChoiceAnswer(code, wording.field(question, code.field), wording, self._model)
            self._add(self._done_column, self.code)
            yield
        if self._wants_done:
            self.when = TimeView(when, wording.field(question, when.field), wording, self._model)
            self._add(self._done_column, self.when)
            yield
        if self._wants_end and self.number is None:
            self.number = SelectField()
            self.number.picked.connect(lambda code: self._model.choose(int(code) if code else None))
            self._add(self._end_column, self.number)
            yield
        if self._wants_end:
            words = FieldWords(label=self.tr("When did it end?"))
            self.ended = TimeView(ended, words, wording, self._model)
            self._add(self._end_column, self.ended)
            yield
        chain(self)

    def _add(self, layout: QVBoxLayout, field: QWidget) -> None:
        layout.addWidget(field)
        field.show()  # a layout would do so a turn later
        self.show_state()

    def _ask_number(self, field: SelectField) -> None:
        numbers = self._numbers()
        if numbers != self._offered or not field.select.count():
            self._offered = numbers
            field.select.set_choices(numbers)
            counted = self.tr("Counted in the order of your report; what you added later comes after it.")
            field.set_words(self.tr("What has ended?"), "" if self._follow_up.reported else counted)

    def _numbers(self) -> tuple[Choice, ...]:
        count = len(self._follow_up.reported) or MOST_NUMBERED
        named = (Choice(str(number), self._name(number)) for number in range(count))
        return (Choice("", self.tr("Choose…")), *named)

    def _name(self, number: int) -> str:
        """What was reported, by its own words where they are known here."""
        known = dict(enumerate(self._follow_up.reported)).get(number, "")
        if known:
            title = self._wording.code("action", known).label
            return fill_plainly(self.tr("{number}. {what}"), number=number + 1, what=title)
        return fill_plainly(self.tr("Number {number} of what you reported"), number=number + 1)
