"""What a log that was read says of one's own messages, and everything about it that does not hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crypto.entry import is_mine, verify_promise
from crypto.errors import CryptoError
from crypto.ids import Entry
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.httpfailures import LOST
from desktop.services.logheads import Heads, both
from desktop.services.logmemory import Head
from desktop.services.logreading import Entries
from desktop.services.logview import (
    Confirmation,
    Exhibit,
    LogFault,
    LogFaultKind,
    LogReading,
    OwnEntry,
    distinct,
)
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Sent

LATE_SECONDS = 2 * 3_600
"""As for the board: a server, or this computer's clock, may be a little late."""

DAY_SECONDS = 86_400
NOBODY = frozenset[int]()

UNRELIABLE = frozenset(
    {
        LogFaultKind.BAD_HEAD,
        LogFaultKind.TREE_DIFFERS,
        LogFaultKind.FORKED,
        LogFaultKind.ROLLED_BACK,
        LogFaultKind.BACK_DATED,
        LogFaultKind.FORGED,
    }
)
"""After these nothing good is said of any entry."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose entries are looked for, and what is known of them.

    `sent`: what this run sent with these words. `answered`: replies lie there, so a report was there.
    """

    entry_key: bytes
    sent: tuple[Sent, ...]
    answered: bool
    now: int


def unread(error: GatewayError, heads: Heads, asked: Asked) -> LogReading:
    """A look that broke off."""
    lost = error.code in LOST
    kind = LogFaultKind.NOT_READ if lost else LogFaultKind.NOT_SHOWN
    fault = LogFault(kind, Acts.ENVIRONMENT if lost else Acts.PEER, where=error.code)
    return unreliable(heads, asked, [*heads.faults, fault])


def untrue(error: CryptoError, heads: Heads, asked: Asked) -> LogReading:
    """A look at entries that are not those which the server signed."""
    fault = LogFault(LogFaultKind.TREE_DIFFERS, where=error.code, proof=heads.proof)
    return unreliable(heads, asked, [*heads.faults, fault])


def unreliable(
    heads: Heads, asked: Asked, faults: Sequence[LogFault], window: Entries | None = None
) -> LogReading:
    """Nothing but what was promised in this run, and what is wrong."""
    own = tuple(OwnEntry(one.entry, included=True, due=one.publish_by) for one in asked.sent)
    found = tuple(distinct(faults))
    if heads.newest is None:
        return LogReading(own=own, faults=found)
    point = heads.newest.point
    return LogReading(point.log, point.published, point.size, own=own, faults=found, window=window)


def judge(heads: Heads, entries: Entries, office: OfficeView, asked: Asked) -> LogReading:
    """The whole verdict, once the window is proven."""
    faults = distinct((*heads.faults, *_against_older(heads, entries)))
    head = heads.newest
    if len(set(entries.entries)) != len(entries.entries):
        faults.append(LogFault(LogFaultKind.ENTRY_TWICE))
    if head is None or any(one.kind in UNRELIABLE for one in faults):
        return unreliable(heads, asked, faults, entries)
    # What a reviewer cosigned before the window begins could not be held against it.
    confirmed = tuple(one for one in heads.confirmed if one.size >= entries.start)
    own = _own(_Seen(heads, head, confirmed), entries, asked)
    faults += _broken_promises(own, heads, office, asked)
    faults += _missing(own, entries, asked)
    faults += _confirmation_wanting(head, confirmed, office, asked)
    if asked.now - head.point.published > LATE_SECONDS + 2 * office.card.publish_interval_seconds:
        faults.append(LogFault(LogFaultKind.LOG_OLD))
    return LogReading(
        log=head.point.log,
        published=head.point.published,
        size=head.point.size,
        confirmed=confirmed,
        own=own,
        faults=tuple(faults),
        window=entries,
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What stands around the entries: all heads of their log, and what reviewers said of it."""

    heads: Heads
    newest: Head
    confirmed: tuple[Confirmation, ...]

    def listed(self, entry: Entry, number: int, sent: Sent | None) -> OwnEntry:
        """One's own message at a place of the log."""
        every = [one.point for one in (*self.heads.older, self.newest)]
        # "Collected" names no root: it counts as far as the same reviewer cosigned this very log.
        cosigned = {one.slot: one.size for one in self.confirmed}
        holding = {
            slot
            for slot, said in self.heads.collected.items()
            if number < min(said.size, cosigned.get(slot, 0))
        }
        return OwnEntry(
            entry=entry,
            number=number,
            listed_by=min(one.published for one in every if number < one.size),
            downloaded=tuple(sorted(holding & sent.slots if sent else holding)),
            included=sent is not None,
            due=sent.publish_by if sent else None,
            # A head of the promised time or a later one is without it: it was put in afterwards.
            late=sent is not None
            and any(one.published >= sent.publish_by and one.size <= number for one in every),
        )


def _against_older(heads: Heads, entries: Entries) -> list[LogFault]:
    """Heads signed before of which this log is not the continuation: their roots do not come out."""
    head = heads.newest
    if head is None:
        return []
    roots = entries.roots_at(one.point.size for one in heads.older)
    return [
        LogFault(LogFaultKind.FORKED, proof=both(one, head))
        for one in heads.older
        if roots.get(one.point.size, one.point.root) != one.point.root
    ]


def _own(seen: _Seen, entries: Entries, asked: Asked) -> tuple[OwnEntry, ...]:
    """One's own messages in the order of the log, then those that are not in it."""
    sent = {one.entry: one for one in asked.sent}
    found = [
        seen.listed(entry, number, sent.pop(entry, None))
        for number, entry in enumerate(entries.entries, entries.start)
        if is_mine(asked.entry_key, entry)
    ]
    published = seen.newest.point.published
    wanting = [
        OwnEntry(one.entry, included=True, due=one.publish_by, late=published >= one.publish_by)
        for one in sent.values()
    ]
    return (*found, *wanting)


def _broken_promises(
    own: tuple[OwnEntry, ...], heads: Heads, office: OfficeView, asked: Asked
) -> list[LogFault]:
    """A promise of the log key before is not this log's: a restored server has what came back, no more."""
    promises = {one.entry: one.promise for one in asked.sent}
    broken = []
    for one in own:
        promise = promises.get(one.entry, b"")
        if one.late and _is_of(office, one, promise):
            proof = (Exhibit("entry", one.entry), Exhibit("promise", promise), *heads.proof)
            broken.append(LogFault(LogFaultKind.PROMISE_BROKEN, proof=proof))
        elif one.late and one.number is None:
            broken.append(LogFault(LogFaultKind.LOST))
    return broken


def _is_of(office: OfficeView, one: OwnEntry, promise: bytes) -> bool:
    """Whether the log key of the card in force made this promise."""
    try:
        verify_promise(promise, office.card.log_key, office.office_id, Entry(one.entry))
    except CryptoError:
        return False
    return True


def _missing(own: tuple[OwnEntry, ...], entries: Entries, asked: Asked) -> list[LogFault]:
    """No entry of these words, and nothing that was sent in this run which could explain it."""
    if own:
        return []
    if asked.answered and entries.start == 0:
        return [LogFault(LogFaultKind.OWN_GONE)]
    return [LogFault(LogFaultKind.OWN_MISSING, Acts.USER)]


def _confirmation_wanting(
    head: Head, confirmed: tuple[Confirmation, ...], office: OfficeView, asked: Asked
) -> list[LogFault]:
    """Whether somebody who counts has looked at the log, and lately."""
    sent_to = NOBODY.union(*(one.slots for one in asked.sent))
    counting = [one.published for one in confirmed if not sent_to or one.slot in sent_to]
    if not head.point.size:
        return []
    if not counting:
        return [LogFault(LogFaultKind.UNCONFIRMED)]
    if asked.now - max(counting) > office.card.acknowledge_days * DAY_SECONDS:
        return [LogFault(LogFaultKind.CONFIRMED_LONG_AGO)]
    return []
