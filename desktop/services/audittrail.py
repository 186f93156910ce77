"""The record of everything that was done at this desk, and the one way to add to it: `note_act`."""

from __future__ import annotations

from desktop.services.auditcheck import ACCEPTED, Standing
from desktop.services.auditmark import write_mark
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


def accept_flaw(desk: Desk) -> Standing:
    """Record that a person saw what is wrong with the record, and go on from here; nothing is mended.

    The mark beside the vault is set to the record as it is. Gives how it stands from now on.
    """
    standing = desk.trail
    if standing.flaw is None:
        return standing
    note_act(desk, ACCEPTED, details={"flaw": standing.flaw.value, "number": standing.number})
    last = scribe_of(desk).last()
    if last is not None:
        write_mark(desk.vault, last, desk.random)
    return Standing(acts=standing.acts + 1)
