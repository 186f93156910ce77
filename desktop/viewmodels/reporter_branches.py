"""The three ways into the form, and what each one fills in beforehand."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.answers import Answers
from desktop.domain.codes import EMPLOYEE_ROLES
from desktop.domain.questionnaire import Field, Kind, Questionnaire
from desktop.viewmodels.reporter_times import UTC_ZONE, TimeDraft, draft_now, read_draft

ANONYMOUS = "anonymous"
# The broadest role of an employee: whoever knows better says so, and nobody is narrowed down by us.
BROADEST_EMPLOYEE = "other_employee"


class Branch(StrEnum):
    """What a person answered to the first question of all."""

    NOW = "now"
    HAPPENED = "happened"
    TOLD = "told"


# What is offered at once, before the rest: what most people of a branch need. Source: the codes' own
# order in the scheme, and for employees what they can be told to do.
_OFFERED = {
    ("reporter.role", Branch.TOLD): EMPLOYEE_ROLES,
    ("reporter.role", Branch.HAPPENED): (
        "host",
        "co_host",
        "participant",
        "speaker",
        "organisation",
        "app_publisher",
        "relative",
        "witness",
    ),
    ("actions.code", Branch.TOLD): (
        "internal_order_to_act",
        "internal_order_to_fabricate",
        "meeting_terminated_live",
        "host_account_suspended",
        "account_quarantined",
        "segment_ban",
        "participant_removed_by_location",
        "user_data_requested_or_disclosed",
    ),
    ("actions.code", Branch.HAPPENED): (
        "meeting_terminated_live",
        "host_account_suspended",
        "account_quarantined",
        "restart_terminated",
        "meeting_blocked_before_start",
        "replacement_account_suspended",
        "app_removed_from_store",
        "content_removed",
    ),
}
MOST_OFFERED = 8
"""More cards than that at once are not read."""


def offered(field: Field, branch: Branch) -> tuple[tuple[str, ...], int]:
    """A field's codes in the order of the branch, and how many of them stand there at once."""
    like = Branch.HAPPENED if branch is Branch.NOW else branch
    first = tuple(code for code in _OFFERED.get((field.id, like), ()) if code in field.codes)
    codes = (*first, *(code for code in field.codes if code not in first))
    return codes, len(first) or min(len(codes), MOST_OFFERED)


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
        # Whoever says "now" has said that the event is less than 72 hours away; it stands in the form.
        answers = answers.with_value("event_within_72h", "yes")
        return answers.with_item_value("actions", 0, "actions.certainty", "seen"), draft
    if branch is Branch.TOLD:
        answers = answers.with_value("reporter.role", BROADEST_EMPLOYEE)
        answers = answers.with_items("orders_seen", ({},))
        return answers.with_item_value("actions", 0, "actions.code", "internal_order_to_act"), None
    return answers, None
