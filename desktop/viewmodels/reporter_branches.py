"""The three ways into the form, and what each one fills in beforehand."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.answers import Answers
from desktop.domain.questionnaire import Kind, Questionnaire
from desktop.viewmodels.reporter_times import UTC_ZONE, TimeDraft, draft_now, read_draft

ANONYMOUS = "anonymous"
# The broadest role of an employee: whoever knows better says so, and nobody is narrowed down by us.
BROADEST_EMPLOYEE = "other_employee"


class Branch(StrEnum):
    """What a person answered to the first question of all."""

    NOW = "now"
    HAPPENED = "happened"
    TOLD = "told"


def first_answers(
    questionnaire: Questionnaire, branch: Branch, unix_seconds: float
) -> tuple[Answers, TimeDraft | None]:
    """What the form begins with, and the time of the first action when it is now.

    Nothing is consented to before somebody says so. The time is in UTC: the zone of this computer would
    say where it stands.
    """
    answers = Answers().with_value("reporter.anonymity", ANONYMOUS)
    for _question, field in questionnaire.fields():
        if field.kind is Kind.AGREE:
            answers = answers.with_value(field.id, False)
    if branch is Branch.NOW:
        draft = draft_now(unix_seconds, UTC_ZONE, "client_screen")
        answers = answers.with_item_value("actions", 0, "actions.time", read_draft(draft).answer)
        return answers.with_item_value("actions", 0, "actions.certainty", "seen"), draft
    if branch is Branch.TOLD:
        answers = answers.with_value("reporter.role", BROADEST_EMPLOYEE)
        answers = answers.with_items("orders_seen", ({},))
        return answers.with_item_value("actions", 0, "actions.code", "internal_order_to_act"), None
    return answers, None
