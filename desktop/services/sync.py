"""Pulling: first the text of every new capsule, then (in `fetching`) the files they name.

Each page of the server's list is stored in one transaction together with the cursor, so a process killed at
any moment goes on where it was. A server that repeats, reorders, forges or never ends costs time, nothing
else: what was seen is passed over, what does not open is put aside, and one run takes a bounded number of
pages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.services.casewatch import recheck_urgency
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError
from desktop.services.deskgateway import DeskGateway, Pull, Pulled
from desktop.services.deskoffice import look_at_office
from desktop.services.intake import INTERNAL, Examined, Outcome, entry_in, examine, opening_of
from desktop.services.vaultcases import Stored, is_known_entry, store
from desktop.services.vaultoffice import note_fault
from desktop.services.vaultquarantine import kept_submissions, put_aside, release
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

MAX_PAGES = 2_048
"""Pages of one run: 131,072 capsules, 4 GiB; afterwards `more` says that another run goes on."""

MAX_SEQUENCE = 1 << 53
"""A number beyond is no count of capsules."""

_CURSOR = "cursor"


@dataclass(frozen=True, slots=True)
class PullReport:
    """What a pull brought. `new` counts messages stored, `cases` the cases among them that are new.

    `repeats`: word for word what was there; `known`: capsules seen before; `not_for_us`: sealed to others;
    `covers`: traffic without content; `quarantined`: put aside; `more`: another run would go on.
    `office_fault`: what was wrong with the office the server showed, or empty.
    """

    new: int = 0
    cases: int = 0
    repeats: int = 0
    known: int = 0
    not_for_us: int = 0
    covers: int = 0
    quarantined: int = 0
    more: bool = False
    office_fault: str = ""


def pull(
    desk: Desk,
    gateway: DeskGateway,
    *,
    from_start: bool = False,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
) -> PullReport:
    """Fetch and store every new capsule; files are for `fetching.fetch_files`.

    `from_start` reads the whole list again (after a server was restored): nothing is stored twice.
    Errors: `GatewayError`; `DeskError` (`disk_full`, ...); what `stop` raises. What was stored stays.
    """
    look = look_at_office(desk, gateway, stop)
    recheck_urgency(desk)
    report = PullReport(office_fault=look.fault, more=True)
    after = 0 if from_start else cursor(desk)
    for page in range(MAX_PAGES):
        stop.check()
        answer = gateway.capsules(after, stop)
        report, last = _take(desk, answer, after, report)
        progress(ProgressStep("pull", page + 1, page + 1 + answer.more))
        if not answer.more or last == after:
            return replace(report, more=False)
        after = last
    return report


def retry_quarantine(desk: Desk) -> PullReport:
    """Try what was put aside again: a card or a version that was not known then may be now."""
    report, now = PullReport(), desk.now()
    opening = opening_of(desk)
    for item_id, submission, received_at in kept_submissions(desk.vault.db):
        examined = examine(Pulled(0, received_at, submission), opening, now)
        if examined.outcome is Outcome.QUARANTINED:
            continue
        with desk.vault.db.writing():
            release(desk.vault.db, item_id)
            report = _keep(desk, examined, report, now)
    return report


def cursor(desk: Desk) -> int:
    """The number of the last capsule that was taken."""
    return desk.vault.get_as(_CURSOR, int) or 0


def _take(desk: Desk, answer: Pull, after: int, report: PullReport) -> tuple[PullReport, int]:
    """Store one page. All opening is done before the transaction begins, so that it is short."""
    db, now = desk.vault.db, desk.now()
    wanted, last = _in_order(desk, answer, after)
    fresh = [one for one in wanted if not is_known_entry(db, entry_in(one.submission))]
    opening = opening_of(desk)
    looked_at = [examine(one, opening, now) for one in fresh]
    report = replace(report, known=report.known + len(answer.records) - len(fresh))
    with db.writing():
        for examined in looked_at:
            report = _keep(desk, examined, report, now)
        if last > cursor(desk):
            desk.vault.put_as(_CURSOR, last)
    return report, last


def _in_order(desk: Desk, answer: Pull, after: int) -> tuple[list[Pulled], int]:
    """Records whose numbers rise; others are a fault of the server and are passed over."""
    good, last = [], after
    for record in answer.records:
        if last < record.seq < MAX_SEQUENCE:
            good.append(record)
            last = record.seq
        else:
            kind = "repeated" if record.seq <= after else "reordered"
            note_fault(desk.vault.db, desk.now(), kind, entry_in(record.submission))
    return good, last


def _keep(desk: Desk, examined: Examined, report: PullReport, now: int) -> PullReport:
    """Store one capsule or put it aside, and count it. In a transaction."""
    db = desk.vault.db
    if examined.outcome is Outcome.NOT_FOR_US:
        return replace(report, not_for_us=report.not_for_us + 1)
    if examined.outcome is Outcome.COVER:
        return replace(report, covers=report.covers + 1)
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
