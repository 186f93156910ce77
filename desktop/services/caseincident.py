"""The incident of a case as it stands: the report, with the follow-ups as its updates."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from desktop.domain.amendments import Update
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.errors import IncidentRefused
from desktop.domain.incident import Incident
from desktop.domain.records import MAX_LIST, present
from desktop.domain.reportfile import all_evidence
from desktop.services.threadorder import FORWARD
from desktop.services.vaultfile import Database

REPORT, FOLLOW_UP, WITHDRAWAL, NEWER = "report", "follow_up", "withdrawal", "newer"

_READABLE = f"""
SELECT id, kind, incident FROM messages
WHERE case_id = ? AND incident IS NOT NULL AND fault = '' AND repeat_of IS NULL ORDER BY {FORWARD}
"""  # noqa: S608 - the program's own words

WAITING = "incident_waiting"
"""The fault of a message whose text travels as a file that is not here yet."""


@dataclass(frozen=True, slots=True)
class CaseIncident:
    """The folded incident, and for each message its span in `all_evidence(incident)`: (first, count).

    `incident` is None while no readable report is here.
    """

    incident: Incident | None
    evidence: dict[int, tuple[int, int]]

    def evidence_of(self, message_id: int, index: int | None) -> int | None:
        """The position of a message's own piece of evidence; None if the sender names none that exists."""
        first, count = self.evidence.get(message_id, (0, 0))
        return first + index if index is not None and 0 <= index < count else None


def fault_of(kind: str, body: bytes) -> str:
    """Why a message's body cannot be read: a code of `IncidentRefused`, empty when it can."""
    try:
        if kind == REPORT:
            decode_incident(body)
        else:
            decode_update(body)
    except IncidentRefused as error:
        return error.code
    return ""


def incident_of(db: Database, case_id: int) -> CaseIncident:
    """Fold a case's readable messages: the last report, then follow-ups in order (SPEC §6.12)."""
    rows = db.rows(_READABLE, case_id)
    reports = [(row_id, body) for row_id, kind, body in rows if kind == REPORT]
    if not reports:
        return CaseIncident(None, {})
    row_id, body = reports[-1]
    updates = [(one, decode_update(data)) for one, kind, data in rows if kind == FOLLOW_UP]
    return _folded(row_id, decode_incident(body), updates)


def _folded(report_id: int, report: Incident, updates: list[tuple[int, Update]]) -> CaseIncident:
    own = present(report.updates) or ()
    taken = updates[: max(0, MAX_LIST - len(own))]  # what a report file may list; later ones stay messages
    at = len(all_evidence(report))
    evidence = {report_id: (0, at)}
    for row_id, update in taken:
        count = len(present(update.adds_evidence) or ())
        evidence[row_id] = (at, count)
        at += count
    if not taken:
        return CaseIncident(report, evidence)
    added = tuple(update for _, update in taken)
    return CaseIncident(msgspec.structs.replace(report, updates=(*own, *added)), evidence)
