"""What becomes of examined capsules: each is stored or put aside, and counted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crypto.deskwire import Pulled
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError
from desktop.services.intake import INTERNAL, Examined, Outcome, examine, opening_of
from desktop.services.vaultcases import Stored, is_known_entry, store
from desktop.services.vaultlog import is_own
from desktop.services.vaultoffice import note_fault
from desktop.services.vaultquarantine import kept_submissions, put_aside, release
from desktop.services.work import NEVER, Stop


@dataclass(frozen=True, slots=True)
class PullReport:
    """What a pull brought. `new` counts messages stored, `cases` the cases among them that are new.

    `repeats`: word for word what was there; `known`: capsules seen before; `not_for_us`: sealed to others;
    `covers`: traffic without content; `quarantined`: put aside; `more`: another run would go on.
    `gaps`: how often the server's list left numbers out; `went_back`: it no longer holds what it held, and
    the list must be read from its start. `office_fault`: what was wrong with the office it showed, or empty.
    """

    new: int = 0
    cases: int = 0
    repeats: int = 0
    known: int = 0
    not_for_us: int = 0
    covers: int = 0
    quarantined: int = 0
    more: bool = False
    gaps: int = 0
    went_back: bool = False
    office_fault: str = ""


def keep(desk: Desk, examined: Examined, report: PullReport, now: int) -> PullReport:
    """Store one capsule or put it aside, and count it. In a transaction."""
    db = desk.vault.db
    if examined.outcome is Outcome.COVER or is_own(db, examined.entry):
        return replace(report, covers=report.covers + 1)
    if examined.outcome is Outcome.NOT_FOR_US:
        return replace(report, not_for_us=report.not_for_us + 1)
    if is_known_entry(db, examined.entry):
        return replace(report, known=report.known + 1)
    _note_oddities(desk, examined, now)
    if examined.opened is None:
        put_aside(db, examined, now)
        return replace(report, quarantined=report.quarantined + 1)
    try:
        with db.writing():
            stored = store(desk, examined, examined.opened, now)
    except DeskError:
        raise  # the disk, not the capsule
    except Exception:  # noqa: BLE001 - a fault of ours must not hide the capsules behind this one
        put_aside(db, replace(examined, verdict=INTERNAL), now)
        return replace(report, quarantined=report.quarantined + 1)
    return _counted(report, stored)


def try_again(desk: Desk, report: PullReport, verdict: str = "", stop: Stop = NEVER) -> PullReport:
    """Try what was put aside again, all of it or that of one verdict. Errors: what `stop` raises."""
    db, now, opening = desk.vault.db, desk.now(), opening_of(desk)
    for item_id, submission, received_at in kept_submissions(db, verdict):
        stop.check()
        examined = examine(Pulled(0, received_at, submission), opening, now)
        if examined.outcome is Outcome.QUARANTINED:
            continue
        with db.writing():
            release(db, item_id)
            report = keep(desk, examined, report, now)
    return report


def _counted(report: PullReport, stored: Stored) -> PullReport:
    if stored.known:
        return replace(report, known=report.known + 1)
    if stored.repeat:
        return replace(report, repeats=report.repeats + 1)
    return replace(report, new=report.new + 1, cases=report.cases + stored.is_new_case)


def _note_oddities(desk: Desk, examined: Examined, now: int) -> None:
    if examined.claim_is_odd:
        note_fault(desk.vault.db, now, "bad_time", examined.entry)
    if examined.other_upload:
        note_fault(desk.vault.db, now, "other_upload", examined.entry)
