"""One question of the form: heading, hint, its fields in one or two columns, its items if it repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questionnaire import Question
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import FieldKey, FieldState, QuestionState
from desktop.views.reporter.fieldkinds import is_asked_here, make_field
from desktop.views.reporter.fieldview import FieldView
from desktop.views.reporter.ordersigns import OrderSigns
from desktop.views.reporter.wording import Wording, is_single
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.fields import REQUIRED_MARK
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import column, take_away

ORDERS = "orders_seen"


class FieldGrid(QWidget):
    """The fields of one question or item; those that are asked stand, the others are away."""

    def __init__(self, question: Question, wording: Wording, form: FormModel) -> None:
        super().__init__()
        self._question = question
        self._wording = wording
        self._form = form
        self.views: dict[str, FieldView] = {}
        self._shown: tuple[str, ...] = ()
        self._place = (0, 0)
        self._grid = QGridLayout(self)
        space(self._grid, Space.L)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)

    def steps(self, fields: Sequence[FieldState]) -> Iterator[None]:
        """Show these fields, in order; a field that must be made takes several steps, as each is long."""
        before: tuple[str, ...] = ()
        for state in fields:
            if not is_asked_here(state):
                continue
            view = self.views.get(state.field.id)
            if view is not None:
                view.show_state(state)
            else:
                yield
                view = make_field(state, self._question, self._wording, self._form)
            if view.parent() is not self:
                self.views[state.field.id] = view
                yield
                view.setParent(self)
            before, stood = (*before, state.field.id), before
            if self._shown == stood:
                # All that stands is before it, so it may stand as well, while those behind it are made.
                yield
                self._shown = before
                self._put(view)
        if before != self._shown:
            self._arrange(before)

    def ordered(self) -> Iterator[FieldView]:
        """The views that stand, in order."""
        return (self.views[field_id] for field_id in self._shown)

    def _arrange(self, shown: tuple[str, ...]) -> None:
        self._shown = shown
        for field_id, view in self.views.items():
            self._grid.removeWidget(view)
            if field_id not in shown:  # hiding the others for a moment would take the focus from them
                view.hide()
        self._place = (0, 0)
        for view in self.ordered():
            self._put(view)

    def _put(self, view: FieldView) -> None:
        """Behind those that stand: two in a row, or one that is wide."""
        row, at = self._place
        if view.wide and at:
            row, at = row + 1, 0
        self._grid.addWidget(view, row, at, 1, 2 if view.wide else 1)
        view.show()
        self._place = (row, 1) if not view.wide and not at else (row + 1, 0)


class QuestionView(QWidget):
    """A question that is asked once."""

    def __init__(self, state: QuestionState, wording: Wording, form: FormModel) -> None:
        super().__init__()
        self.question = state.question
        self.setObjectName(state.question.id)
        layout = column(self, Space.M)
        if not is_single(state.question):
            layout.addLayout(_heading(state, wording))
        self.grid = FieldGrid(state.question, wording, form)
        layout.addWidget(self.grid)

    def steps(self, state: QuestionState) -> Iterator[None]:
        """Show a state of the question."""
        return self.grid.steps(state.items[0])

    def field_at(self, key: FieldKey) -> FieldView | None:
        """The view of a field."""
        return self.grid.views.get(key.field)


class _Item(Card):
    """One item of a repeated question, with its number and the button that takes it away."""

    def __init__(self, question: Question, wording: Wording, form: FormModel, at: int) -> None:
        super().__init__()
        words = wording.question(question.id)
        head = QHBoxLayout()
        space(head, Space.S)
        number = self.locale().toString(at + 1)
        self.title = Label(f"{words.item} {number}", TextStyle.SMALL_STRONG, wrap=False)
        self.remove = QuietButton(words.remove, "trash")
        self.remove.setAccessibleName(f"{words.remove}: {number}")
        self.remove.clicked.connect(lambda: form.remove_item(question.id, at))
        head.addWidget(self.title)
        head.addStretch(1)
        self.grid = FieldGrid(question, wording, form)
        self.body.addLayout(head)
        self.body.addWidget(self.grid)
        self.signs = OrderSigns() if question.repeat == ORDERS else None
        if self.signs is not None:
            self.body.addWidget(self.signs)
        head.addWidget(self.remove)

    def steps(self, fields: Sequence[FieldState]) -> Iterator[None]:
        """Show the fields; under an order, how many signs of a proper one it shows."""
        yield from self.grid.steps(fields)
        if self.signs is not None:
            self.signs.show_answers({state.field.id: state.value for state in fields})


class RepeatedView(QWidget):
    """A question asked for each of several things."""

    def __init__(self, state: QuestionState, wording: Wording, form: FormModel) -> None:
        super().__init__()
        self.question = state.question
        self._wording = wording
        self._form = form
        self.setObjectName(state.question.id)
        layout = column(self, Space.M)
        layout.addLayout(_heading(state, wording))
        self.items: list[_Item] = []
        self._column = column(gap=Space.M)
        layout.addLayout(self._column)
        self.add = Button(wording.question(state.question.id).add, "plus")
        self.add.clicked.connect(self._add)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def steps(self, state: QuestionState) -> Iterator[None]:
        """Show a state; items come and go at the end, since their views only mirror the state."""
        while len(self.items) < len(state.items):
            item = _Item(state.question, self._wording, self._form, len(self.items))
            self.items.append(item)
            self._column.addWidget(item)
            item.show()
        while len(self.items) > len(state.items):
            gone = self.items.pop()
            take_away(gone)
        for item, fields in zip(self.items, state.items, strict=True):
            yield from item.steps(fields)
            item.remove.setVisible(len(self.items) > state.question.at_least)

    def field_at(self, key: FieldKey) -> FieldView | None:
        """The view of a field of one item."""
        at = key.item or 0
        return self.items[at].grid.views.get(key.field) if at < len(self.items) else None

    def _add(self) -> None:
        self._form.add_item(self.question.id)
        first = next(self.items[-1].grid.ordered(), None)
        entry = first.entry() if first else None
        if entry is not None:
            entry.setFocus(Qt.FocusReason.OtherFocusReason)


AnyQuestion = QuestionView | RepeatedView


def make_question(state: QuestionState, wording: Wording, form: FormModel) -> AnyQuestion:
    """The view of a question."""
    made = RepeatedView if state.question.repeat else QuestionView
    return made(state, wording, form)


def _heading(state: QuestionState, wording: Wording) -> QVBoxLayout:
    words = wording.question(state.question.id)
    mark = f" {REQUIRED_MARK}" if state.question.required and state.question.repeat else ""
    layout = column(gap=2)
    layout.addWidget(Label(words.label + mark, TextStyle.STRONG))
    if words.hint:
        layout.addWidget(Label(words.hint, TextStyle.SMALL))
    return layout
