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
    """The fields of one question or item; those that are asked stand, the others are away.

    Views are made one by one with `build_next`: a page of them at once would hold the window still.
    """

    def __init__(self, question: Question, wording: Wording, form: FormModel) -> None:
        super().__init__()
        self._question = question
        self._wording = wording
        self._form = form
        self.views: dict[str, FieldView] = {}
        self._unmade: list[FieldState] = []
        self._wanted: tuple[str, ...] = ()
        self._placed: dict[str, tuple[int, int, int]] = {}
        self._grid = QGridLayout(self)
        space(self._grid, Space.L)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)

    def show_fields(self, fields: Sequence[FieldState]) -> None:
        """Show these fields, in order; those without a view get theirs from `build_next`."""
        fields = [state for state in fields if is_asked_here(state)]
        for state in fields:
            if (view := self.views.get(state.field.id)) is not None:
                view.show_state(state)
        self._unmade = [state for state in fields if state.field.id not in self.views]
        self._wanted = tuple(state.field.id for state in fields)
        self._arrange()

    @property
    def whole(self) -> bool:
        """Whether every field that is asked stands."""
        return not self._unmade

    def build_next(self) -> bool:
        """Make one more view; whether there was one to make."""
        if not self._unmade:
            return False
        state = self._unmade.pop(0)
        made = make_field(state, self._question, self._wording, self._form)
        made.setParent(self)
        self.views[state.field.id] = made
        self._arrange()
        return True

    def ordered(self) -> Iterator[FieldView]:
        """The views that stand, in order."""
        return (self.views[field_id] for field_id in self._wanted if field_id in self.views)

    def _arrange(self) -> None:
        places = self._places()
        for field_id in [one for one in self._placed if one not in places]:
            self._grid.removeWidget(self.views[field_id])
            self.views[field_id].hide()
        for field_id, place in places.items():
            if self._placed.get(field_id) != place:
                view = self.views[field_id]
                self._grid.removeWidget(view)
                self._grid.addWidget(view, place[0], place[1], 1, place[2])
                view.show()
        self._placed = places

    def _places(self) -> dict[str, tuple[int, int, int]]:
        """Row, column and width of each view that stands."""
        places: dict[str, tuple[int, int, int]] = {}
        row, at = 0, 0
        for view in self.ordered():
            if view.wide and at:
                row, at = row + 1, 0
            places[view.state.field.id] = (row, at, 2 if view.wide else 1)
            row, at = (row, 1) if not view.wide and not at else (row + 1, 0)
        return places


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
        self.show_state(state)

    def show_state(self, state: QuestionState) -> None:
        """Show another state of the same question."""
        self.grid.show_fields(state.items[0])

    @property
    def whole(self) -> bool:
        """Whether every field stands."""
        return self.grid.whole

    def build_next(self) -> bool:
        """Make one more field; whether there was one to make."""
        return self.grid.build_next()

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

    def show_fields(self, fields: Sequence[FieldState]) -> None:
        """Show the fields; under an order, how many signs of a proper one it shows."""
        self.grid.show_fields(fields)
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
        self._states: tuple[tuple[FieldState, ...], ...] = ()
        self._column = column(gap=Space.M)
        layout.addLayout(self._column)
        self.add = Button(wording.question(state.question.id).add, "plus")
        self.add.clicked.connect(self._add)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_state(state)

    def show_state(self, state: QuestionState) -> None:
        """Show another state; items come and go at the end, since their views only mirror the state."""
        self._states = state.items
        while len(self.items) > len(state.items):
            gone = self.items.pop()
            take_away(gone)
        for item, fields in zip(self.items, state.items, strict=False):
            item.show_fields(fields)
            item.remove.setVisible(len(state.items) > state.question.at_least)

    @property
    def whole(self) -> bool:
        """Whether every item stands with every field."""
        return len(self.items) == len(self._states) and all(item.grid.whole for item in self.items)

    def build_next(self) -> bool:
        """Make one more field, in one more item where all others are whole; whether there was one to make."""
        if any(item.grid.build_next() for item in self.items):
            return True
        at = len(self.items)
        if at == len(self._states):
            return False
        item = _Item(self.question, self._wording, self._form, at)
        item.remove.setVisible(len(self._states) > self.question.at_least)
        self.items.append(item)
        self._column.addWidget(item)
        item.show_fields(self._states[at])
        item.grid.build_next()
        return True

    def field_at(self, key: FieldKey) -> FieldView | None:
        """The view of a field of one item."""
        at = key.item or 0
        return self.items[at].grid.views.get(key.field) if at < len(self.items) else None

    def _add(self) -> None:
        self._form.add_item(self.question.id)
        while len(self.items) < len(self._states):
            self.build_next()
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
