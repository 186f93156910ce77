"""The office's own questions: each kind is answered on the page, and is sealed as it was answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from desktop.domain.encoding import decode_incident, encode_incident
from desktop.domain.extraquestions import EXTRA_PREFIX, KINDS, ExtraQuestion
from desktop.domain.filling import from_incident
from desktop.domain.records import present
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import FieldView, TextAnswer
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import fill_least
from tests.desktop.views.reporter.pages import click, field, shown_texts

OPTIONS = {"north": {"en": "The north hall"}, "south": {"en": "The south hall"}, "out": {"en": "Outside"}}


def typed(view: FieldView) -> None:
    assert isinstance(view, TextAnswer)
    QTest.keyClicks(view.field.line, "Room 4")


def written(view: FieldView) -> None:
    assert isinstance(view, LongAnswer)
    QTest.keyClicks(view.field.editor, "Two of us.")


def picked(*codes: str) -> Callable[[FieldView], None]:
    def pick(view: FieldView) -> None:
        assert isinstance(view, ChoiceAnswer)
        for code in codes:
            click(view.field.group.card(code))

    return pick


WAYS: dict[str, tuple[Callable[[FieldView], None], str | tuple[str, ...]]] = {
    "text": (typed, "Room 4"),
    "long_text": (written, "Two of us."),
    "choice": (picked("north", "south"), "south"),
    "choices": (picked("south", "out"), ("south", "out")),
    "yes_no_unknown": (picked("unknown"), "unknown"),
    "number": (typed, "Room 4"),
    "of_a_later_card": (typed, "Room 4"),
}
"""How each kind is answered, and what that must come to. What is no kind of a card is asked as a text."""


def test_every_kind_of_a_card_is_here() -> None:
    assert {kind.value for kind in KINDS} <= WAYS.keys()


@pytest.mark.parametrize("kind", WAYS)
def test_it_is_answered_on_the_page_and_sealed_as_it_was(window: ReporterWindow, kind: str) -> None:
    answer, meant = WAYS[kind]
    model = window.model
    fill_least(model.form)
    options = OPTIONS if kind.startswith("choice") else {}
    extra = ExtraQuestion(id="hall", kind=kind, words={"en": "Which hall was it?"}, options=options)
    window._kit.wording.use_extras((extra,))  # as the window does before the form hears of the office
    model.form.offer((extra,), custodian=True)
    model.go(Place.FORM)
    model.form.go_to("takedown")
    settle(window)
    name = EXTRA_PREFIX + "hall"
    view = field(window, FieldKey(name, name))
    assert "Which hall was it?" in shown_texts(view)
    answer(view)
    settle(window)
    model.form.go_to("review")
    model.review.open("en")
    incident = model.review.incident
    assert incident is not None
    sealed = decode_incident(encode_incident(incident))
    (said,) = present(sealed.extra_answers) or ()
    assert (said.id, said.answer) == ("hall", meant)
    assert from_incident(model.form.questionnaire, sealed).values[name] == meant
