"""Pulling: first the text of every new capsule, then (in `fetching`) the files they name.

Each page of the server's list is stored in one transaction together with the numbers that were taken, so a
process killed at any moment goes on where it was. A server that repeats, reorders, leaves out, forges or
never ends costs time, nothing else: what was seen is passed over, what does not open is put aside, a number
that is left out is asked for again, and one run takes a bounded number of pages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from crypto.deskwire import PULL_LIMIT, Pull, Pulled
from crypto.errors import Verdict
from desktop.services.casewatch import recheck_urgency
from desktop.services.desk import Desk
from desktop.services.deskcards import learn_cards
from desktop.services.deskgateway import DeskGateway
from desktop.services.deskoffice import look_at_office
from desktop.services.desktombs import forget_tombstones, learn_tombstones
from desktop.services.intake import entry_in, examine, opening_of
from desktop.services.keeping import PullReport, keep, try_again
from desktop.services.taken import Span, Taken
from desktop.services.vaultcases import is_known_entry
from desktop.services.vaultlog import list_anew, note_pulled
from desktop.services.vaultoffice import known_card_hashes, note_fault
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

__all__ = ["MAX_PAGES", "MAX_SEQUENCE", "PullReport", "cursor", "pull", "retry_quarantine"]

MAX_PAGES = 2_048
"""Pages of one run: 131,072 capsules, 4 GiB; afterwards `more` says that another run goes on."""

MAX_SEQUENCE = 1 << 53
"""A number beyond is no count of capsules."""

_TAKEN = "taken"
_ANCHOR = "taken_last"
_LOG_KEY = "taken_log_key"
_CARDS_TRIED = "cards_tried"


@dataclass(frozen=True, slots=True)
class _Page:
    """One answer of the list, and after which number it was asked for."""

    answer: Pull
    after: int


def pull(
    desk: Desk,
    gateway: DeskGateway,
    *,
    from_start: bool = False,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
) -> PullReport:
    """Fetch and store every new capsule; files are for `fetching.fetch_files`.

    `from_start` reads the whole list again (after a server went back): nothing is stored twice.
    Errors: `GatewayError`; `DeskError` (`disk_full`, ...); what `stop` raises. What was stored stays.
    """
    look = look_at_office(desk, gateway, stop)
    learn_cards(desk, gateway, stop)
    recheck_urgency(desk)
    report = _try_with_new_cards(desk, PullReport(office_fault=look.fault, more=True), stop)
    if from_start or _is_restored(desk):
        _forget(desk)
    _pass_over(desk, learn_tombstones(desk, gateway, stop))
    taken = _taken(desk)
    page, went_back = _first_page(desk, gateway, taken, stop)
    report = replace(report, went_back=went_back)
    for number in range(1, MAX_PAGES + 1):
        report, taken, after = _take(desk, page, taken, report)
        progress(ProgressStep("pull", number, number + page.answer.more))
        if not page.answer.more or after == page.after:
            return replace(report, more=False)
        stop.check()
        page = _Page(gateway.capsules(after, stop, taken.room(after, PULL_LIMIT)), after)
    return report


def retry_quarantine(desk: Desk) -> PullReport:
    """Try what was put aside again: a keyring or a version that was not there then may be now."""
    return try_again(desk, PullReport())


def cursor(desk: Desk) -> int:
    """The number up to which all capsules were taken."""
    return _taken(desk).cursor


def _is_restored(desk: Desk) -> bool:
    """Whether the card names another log key than when the list was read last (SPEC §17.11)."""
    known, key = desk.vault.get(_LOG_KEY), desk.card.log_key
    if not known:
        desk.vault.put(_LOG_KEY, key)
    return bool(known) and known != key


def _forget(desk: Desk) -> None:
    """Begin anew: a server that went back may give other capsules the same numbers."""
    with desk.vault.db.writing():
        list_anew(desk.vault.db)
        desk.vault.put(_LOG_KEY, desk.card.log_key)
        desk.vault.put_as(_TAKEN, ())
        desk.vault.put(_ANCHOR, b"")
        forget_tombstones(desk)


def _pass_over(desk: Desk, deleted: list[int]) -> None:
    """Numbers of capsules that were deleted by age are not missing."""
    before = _taken(desk)
    taken = before.adding(deleted)
    with desk.vault.db.writing():
        if taken.cursor != before.cursor:
            desk.vault.put(_ANCHOR, b"")  # that capsule cannot be asked for
        desk.vault.put_as(_TAKEN, taken.spans)


def _taken(desk: Desk) -> Taken:
    return Taken(tuple(desk.vault.get_as(_TAKEN, list[Span]) or ()))


def _try_with_new_cards(desk: Desk, report: PullReport, stop: Stop) -> PullReport:
    """Try again what named a card that was not known, once for each card that was learnt since."""
    known = len(known_card_hashes(desk.vault.db))
    if desk.vault.get_as(_CARDS_TRIED, int) == known:
        return report
    report = try_again(desk, report, Verdict.WRONG_CARD.value, stop)
    desk.vault.put_as(_CARDS_TRIED, known)
    return report


def _first_page(desk: Desk, gateway: DeskGateway, taken: Taken, stop: Stop) -> tuple[_Page, bool]:
    """What comes after the cursor, asked for with the last capsule that was taken in front of it.

    A server whose list does not hold that one any more went back to an older copy of itself, or hides it: it
    gives numbers anew, and waiting for higher ones would miss what has the old ones now.
    """
    at = taken.cursor
    limit = min(PULL_LIMIT, taken.room(at, PULL_LIMIT) + (at > 0))
    page = _Page(gateway.capsules(max(at - 1, 0), stop, limit), max(at - 1, 0))
    anchor, records = desk.vault.get(_ANCHOR), page.answer.records
    if at == 0:
        return page, False
    if records and records[0].seq == at:
        if not anchor or entry_in(records[0].submission) == anchor:
            return _Page(Pull(records[1:], page.answer.more), at), False
    elif gateway.status(stop).last_seq >= at:
        return page, False  # the server let go of what this desk has: nothing is lost by that
    note_fault(desk.vault.db, desk.now(), "went_back", at.to_bytes(8, "big"))
    return page, True


def _take(desk: Desk, page: _Page, taken: Taken, report: PullReport) -> tuple[PullReport, Taken, int]:
    """Store one page; gives after which number to ask on.

    All opening is done before the transaction begins, so that it is short.
    """
    db, now = desk.vault.db, desk.now()
    wanted, gaps = _in_order(desk, page, taken)
    taken = taken.adding(one.seq for one in wanted)
    after = taken.past(wanted[-1].seq if wanted else page.after)
    ahead = taken.ahead(after)
    if page.answer.more and after == page.after and ahead is not None:
        gaps, after = [(after + 1, ahead[0] - 1)], ahead[1]
    fresh = [one for one in wanted if not is_known_entry(db, entry_in(one.submission))]
    opening = opening_of(desk)
    looked_at = [examine(one, opening, now) for one in fresh]
    report = replace(
        report,
        known=report.known + len(page.answer.records) - len(fresh),
        gaps=report.gaps + len(gaps),
    )
    with db.writing():
        for first, last in gaps:
            note_fault(db, now, "gap", first.to_bytes(8, "big") + last.to_bytes(8, "big"))
        for examined in looked_at:
            report = keep(desk, examined, report, now)
        note_pulled(db, wanted, now)
        _remember(desk, taken, wanted)
    return report, taken, after


def _in_order(desk: Desk, page: _Page, taken: Taken) -> tuple[list[Pulled], list[Span]]:
    """Records whose numbers rise, and the numbers left out between them.

    Others are a fault of the server and are passed over.
    """
    good: list[Pulled] = []
    gaps: list[Span] = []
    last = page.after
    listed = taken.adding(one.seq for one in page.answer.records if 0 < one.seq < MAX_SEQUENCE)
    for record in page.answer.records:
        if last < record.seq < MAX_SEQUENCE:
            gaps += listed.missing(last + 1, record.seq - 1)
            good.append(record)
            last = record.seq
        else:
            kind = "repeated" if record.seq <= page.after else "reordered"
            note_fault(desk.vault.db, desk.now(), kind, entry_in(record.submission))
    return good, gaps


def _remember(desk: Desk, taken: Taken, records: list[Pulled]) -> None:
    """Write down what was taken, and which capsule the last one before a gap was. In a transaction."""
    if taken == _taken(desk):
        return
    if taken.cursor != cursor(desk):
        entries = {one.seq: entry_in(one.submission) for one in records}
        desk.vault.put(_ANCHOR, entries.get(taken.cursor, b""))
    desk.vault.put_as(_TAKEN, taken.spans)
