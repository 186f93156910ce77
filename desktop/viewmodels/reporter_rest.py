"""What is left for later of a report that was made in a hurry."""

from __future__ import annotations

from desktop.domain.answers import is_answered
from desktop.domain.questionnaire import HURRIED
from desktop.domain.visibility import visible_questions
from desktop.viewmodels.reporter_form import FormModel


def left_open(form: FormModel) -> tuple[str, ...]:
    """The questions that somebody in a hurry was not asked, by id; none when there was time."""
    if not form.snapshot.hurried:
        return ()
    answers = form.snapshot.answers
    return tuple(
        question.id
        for question in visible_questions(form.questionnaire, answers)
        if question.id not in HURRIED
        and question.page not in ("you", "review")
        and not any(is_answered(answers.values.get(field.id)) for field in question.fields)
    )
