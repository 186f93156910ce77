"""The record of everything that was done at this desk, and the one way to add to it: `note_act`."""

from __future__ import annotations

from desktop.services.auditscribe import Details, Scribe, details_text, number_of
from desktop.services.desk import Desk


def note_act(desk: Desk, kind: str, case_id: int | None = None, details: Details | None = None) -> None:
    """Record what was done, in the transaction of what was done; outside of one it makes its own.

    `kind`: a short code. `details`: at most 16, of codes, numbers and names.
    """
    case = "" if case_id is None else number_of(desk.vault.db, case_id)
    scribe_of(desk).note(desk.now(), kind, case, details_text(details or {}))


def scribe_of(desk: Desk) -> Scribe:
    """Who writes at an open desk."""
    return Scribe(desk.vault, desk.office_id, desk.slot, desk.identity.secrets, desk.random)
