"""What an inbox row says of a report, taken from the incident once and kept beside the case."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.domain.urgency import Urgency, urgency

MAX_TITLE_CHARS = 120
MAX_CODES = 8
_MAX_CODE_CHARS = 64


class CaseSummary(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Codes and short texts as the reporter gave them: untrusted, to be shown as plain text.

    `reasons` are those of the urgency; `title` is the event's title, else how the narrative begins.
    """

    role: str = ""
    anonymity: str = ""
    platform: str = ""
    title: str = ""
    actions: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


def summary_of(incident: Incident, judged: Urgency) -> CaseSummary:
    """The summary of an incident with its updates."""
    event = present(incident.event)
    title = present(event.title) if event is not None else None
    narrative = (present(incident.narrative) or "").strip().split("\n", 1)[0]
    return CaseSummary(
        role=_code(incident.reporter.role),
        anonymity=_code(present(incident.reporter.anonymity) or ""),
        platform=incident.platform.name[:MAX_TITLE_CHARS],
        title=(title or narrative)[:MAX_TITLE_CHARS],
        actions=tuple(_code(action.code) for action in incident.actions[:MAX_CODES]),
        reasons=tuple(reason.value for reason in judged.reasons),
    )


def language_of(incident: Incident) -> str:
    """The language to answer in, as a code; empty when the report does not say."""
    for given in (incident.content_language, incident.ui_language, incident.reporter.language):
        if code := present(given):
            return _code(code)
    return ""


def judge(incident: Incident, now: int) -> Urgency:
    """The urgency at a moment given in unix seconds."""
    return urgency(incident, datetime.fromtimestamp(now, UTC))


def _code(text: str) -> str:
    return text[:_MAX_CODE_CHARS]
