"""Which view answers which kind of field."""

from __future__ import annotations

from desktop.domain.questionnaire import Kind, Question
from desktop.viewmodels.reporter_formstate import FieldState
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import AgreeAnswer, FieldView, MakeField, Tell, TextAnswer
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.selectview import SelectAnswer
from desktop.views.reporter.timeview import TimeView
from desktop.views.reporter.wording import Wording

MOST_CARDS = 20
"""Beyond that a list that is searched by typing is quicker."""

MOST_CARDS_REPEATED = 5
"""An item that repeats must stay short enough to be seen whole."""

_VIEWS: dict[Kind, MakeField] = {
    Kind.CHOICE: ChoiceAnswer,
    Kind.CHOICES: ChoiceAnswer,
    Kind.YES_NO_UNKNOWN: ChoiceAnswer,
    Kind.TEXT: TextAnswer,
    Kind.NUMBER: TextAnswer,
    Kind.LONG_TEXT: LongAnswer,
    Kind.TIME: TimeView,
    Kind.AGREE: AgreeAnswer,
}


def is_asked_here(state: FieldState) -> bool:
    """Whether the form's own page asks it; files have a list of their own."""
    return state.field.kind is not Kind.FILE_LIST_HINT


def make_field(state: FieldState, question: Question, wording: Wording, tell: Tell) -> FieldView:
    """The view of a field that is asked on the page."""
    words = wording.field(question, state.field)
    view = SelectAnswer if _listed(state, question) else _VIEWS[state.field.kind]
    return view(state, words, wording, tell)


def _listed(state: FieldState, question: Question) -> bool:
    """Whether a choice is shown as a list: too many codes, or many questions in a repeated item."""
    if state.field.kind not in (Kind.CHOICE, Kind.YES_NO_UNKNOWN) or state.key.field == "actions.code":
        return False
    most = MOST_CARDS_REPEATED if question.repeat else MOST_CARDS
    return len(state.codes) > most or (bool(question.repeat) and state.field.kind is Kind.YES_NO_UNKNOWN)
