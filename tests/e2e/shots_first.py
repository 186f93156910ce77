"""Pictures of what comes before the form, and of what follows four answers in a hurry."""

from __future__ import annotations

from desktop.services.ceremony import OfficeMade
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.dialog import Dialog
from tests.e2e.hands import click, dialog, settle
from tests.e2e.shots_reporter import close, open_window, to_top
from tests.e2e.studio import Studio

_EMPLOYEE: dict[str, tuple[str, ...]] = {
    "network": ("home",),
    "moment": ("on_duty",),
    "circle": ("up_to_5",),
    "files": ("document",),
    "wording": ("team",),
    "risk": ("yes",),
}
"""What an employee with a few things to think of answers; the rest is calm."""


def host_check(studio: Studio, office: OfficeMade) -> None:
    """Four questions, and the full stop of the first."""
    window = open_window(studio, str(office.office_file))
    window.model.begin(Branch.HAPPENED)
    settle()
    studio.take("safety", window)
    window.model.safety.answer(("employer",))
    settle()
    studio.take("safety-risky", window)
    window.model.safety.forward()
    settle()
    studio.take("safety-stop", window)
    click(next(iter(window.safety.advice.guards.values())).button)
    studio.take("safety-lift", window, dialog(Dialog))
    dialog(Dialog).reject()
    window.model.safety.clear()
    window.model.begin(Branch.HAPPENED)
    _answer_all(window, {})
    studio.take("safety-calm", window)
    close(window)


def employee_check(studio: Studio, office: OfficeMade) -> None:
    """Twelve questions, their advice, and what it changes in the form."""
    window = open_window(studio, str(office.office_file))
    window.model.begin(Branch.TOLD)
    _answer_all(window, _EMPLOYEE)
    to_top(window.safety)
    studio.take("safety-advice", window)
    window.model.leave_safety()
    window.model.form.go_to("evidence")
    settle()
    studio.take("safety-evidence", window)
    close(window)


def the_rest(studio: Studio, office: OfficeMade) -> None:
    """Four answers are sent, and the questions there was no time for are offered."""
    window = open_window(studio, str(office.office_file))
    model = window.model
    model.begin(Branch.NOW)
    model.now.note()
    click(window.now.bar.primary_button)
    for question, field, item, value in (
        ("who", "reporter.role", None, "host"),
        ("service", "platform.name", None, "ExampleMeet"),
        ("actions", "actions.code", 0, "meeting_terminated_live"),
    ):
        model.form.answer(FieldKey(question, field, item), value)
    model.form.forward()
    settle()
    model.delivery.to_words(studio.language)
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    model.read_replies()
    model.follow_up.write()
    settle()
    to_top(window.thread_page)
    studio.take("now-rest", window)
    close(window)


def _answer_all(window: ReporterWindow, chosen: dict[str, tuple[str, ...]]) -> None:
    safety = window.model.safety
    while (question := safety.snapshot.question) is not None:
        calm = [one.id for one in question.answers if not one.advice]
        safety.answer(chosen.get(question.id, (calm[-1] if question.many else calm[0],)))
        safety.forward()
    settle()
