"""What a look at the public log gave: how far one's own entries are, who confirmed it, what does not hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.errors import Acts
from desktop.services.logreading import Entries


class LogFaultKind(StrEnum):
    """What can be wrong with a log; the list is closed, words for it live in the windows."""

    NOT_READ = "not_read"
    """The line broke; `where` is the code of the reason."""
    NOT_SHOWN = "not_shown"
    """The server refused a part of it; `where` is its code."""
    BAD_HEAD = "bad_head"
    """A head that the log's key did not sign, or that is none."""
    TREE_DIFFERS = "tree_differs"
    """The entries do not give the root that the server signed."""
    FORKED = "forked"
    """Two heads, both signed, of which neither log is the beginning of the other."""
    ROLLED_BACK = "rolled_back"
    """A shorter or older log than one that was signed before."""
    BACK_DATED = "back_dated"
    """A longer log with an earlier time than a shorter one."""
    BEGUN_ANEW = "begun_anew"
    """Another log than the one seen before in this run, or than the one that was cosigned last, signed by
    the same key: a restored server has another key, so no honest one does this."""
    RESTORED = "restored"
    """Another log by another key, which the office's card names: the server was restored from a backup."""
    BOARD_DIFFERS = "board_differs"
    """The board shown here is not the one that the head names for everybody."""
    CARD_DIFFERS = "card_differs"
    """The same of the office's card or its reviewers' keys."""
    FORGED = "forged"
    """A reviewer's word that this reviewer did not sign."""
    ENTRY_TWICE = "entry_twice"
    """One entry stands there several times, which no honest log has."""
    PROMISE_BROKEN = "promise_broken"
    """A message of this run was not in the log by the time that was promised."""
    LOST = "lost"
    """The same, and the server was restored since: the message is not among what came back."""
    OWN_GONE = "own_gone"
    """A reviewer answered, so a report was there, and no entry of it is."""
    OWN_MISSING = "own_missing"
    """No entry is of these words, and nothing here tells that there should be one."""
    UNCONFIRMED = "unconfirmed"
    """No reviewer who counts has cosigned any of it."""
    CONFIRMED_LONG_AGO = "confirmed_long_ago"
    """The newest such cosignature is older than the days in which the office promised to acknowledge."""
    LOG_OLD = "log_old"
    """The log is older than the office publishes."""


HARMLESS = frozenset(
    {
        LogFaultKind.NOT_READ,
        LogFaultKind.NOT_SHOWN,
        LogFaultKind.RESTORED,
        LogFaultKind.LOST,
        LogFaultKind.OWN_GONE,
        LogFaultKind.OWN_MISSING,
        LogFaultKind.UNCONFIRMED,
        LogFaultKind.CONFIRMED_LONG_AGO,
        LogFaultKind.LOG_OLD,
    }
)
"""Faults that honest servers have too: they are out of reach, late, young, or were restored from a copy."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Something that was received, as it came, under a name of its own: `first_head`, `promise`, ..."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class LogFault:
    """One thing that does not hold. `proof` is what somebody else can check it by; it may be empty."""

    kind: LogFaultKind
    acts: Acts = Acts.PEER
    reviewer: int | None = None
    where: str = ""
    proof: tuple[Exhibit, ...] = ()

    @property
    def hostile(self) -> bool:
        """Whether no honest server does this."""
        return self.kind not in HARMLESS


def distinct(faults: Iterable[LogFault]) -> list[LogFault]:
    """The first fault of each kind and reviewer: a fork shows beside every head that was seen before it."""
    first: dict[tuple[LogFaultKind, int | None], LogFault] = {}
    for one in faults:
        first.setdefault((one.kind, one.reviewer), one)
    return list(first.values())


class EntryStage(StrEnum):
    """How far one's own message is, as the log shows it."""

    WAITING = "waiting"
    """Promised; its time has not come."""
    MISSING = "missing"
    """Its time has come, and it is not there."""
    LISTED = "listed"
    DOWNLOADED = "downloaded"
    """A desk holds it: one of its recipients, where they are known, else those that are named."""


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """One message of these words.

    `number` counts from 0, None while it is not in the log. `listed_by`: the publication by which it was
    there, unix seconds. `downloaded`: slots of the desks that say they hold it; of recipients alone where
    `included` is True, which is known only of what was sent in this run. Then `due` is what was promised.
    """

    entry: bytes
    number: int | None = None
    listed_by: int | None = None
    downloaded: tuple[int, ...] = ()
    included: bool = False
    due: int | None = None
    late: bool = False

    @property
    def stage(self) -> EntryStage:
        """How far it is."""
        if self.number is None:
            return EntryStage.MISSING if self.late else EntryStage.WAITING
        return EntryStage.DOWNLOADED if self.downloaded else EntryStage.LISTED


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A reviewer cosigned the log as it stood at a publication (unix seconds): its first `size` entries."""

    slot: int
    published: int
    size: int


@dataclass(frozen=True, slots=True)
class LogReading:
    """One look. With a fault of the tree `own` holds what was promised only: nothing else can be relied on.

    `published` is 0 when no head was read. `window` are the entries that were read and proven.
    """

    log: bytes = b""
    published: int = 0
    size: int = 0
    confirmed: tuple[Confirmation, ...] = ()
    own: tuple[OwnEntry, ...] = ()
    faults: tuple[LogFault, ...] = ()
    window: Entries | None = field(default=None, repr=False)

    @property
    def start(self) -> int:
        """The first entry that was read; older ones were not looked at."""
        return self.window.start if self.window else 0

    @property
    def hostile(self) -> bool:
        """Whether something was seen that no honest server does."""
        return any(one.hostile for one in self.faults)

    @property
    def proven(self) -> tuple[LogFault, ...]:
        """The faults that come with something to keep."""
        return tuple(one for one in self.faults if one.proof)

    def of(self, entry: bytes) -> OwnEntry | None:
        """What is known of one message."""
        return next((one for one in self.own if one.entry == entry), None)
