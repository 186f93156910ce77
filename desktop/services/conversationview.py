"""What a visit to the board brought: messages in order, and everything that was not as it should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from crypto.identityrequest import AUTHORISED, DENIED, IdentityRequest
from crypto.ids import Tag
from crypto.reply import OpenedReply
from desktop.services.logview import LogReading
from desktop.services.officeview import OfficeView

NameRequest: TypeAlias = IdentityRequest
"""A request for the name that is sealed for the custodian, as a page shows it."""

GRANTED, REFUSED = AUTHORISED, DENIED


class TroubleKind(StrEnum):
    """What can be wrong with a reply or the board; the list is closed, words for it live in the windows."""

    FORGED = "forged"
    """A signature that no reviewer of this office made."""
    UNKNOWN_REVIEWER = "unknown_reviewer"
    """Signed for a slot that the card does not list."""
    FOREIGN = "foreign"
    """Lies at our place but was sealed for somebody else, or for another place."""
    DAMAGED = "damaged"
    REPEATED = "repeated"
    """An older reply shown again as a newer one."""
    CHAIN_BROKEN = "chain_broken"
    """Two neighbours that do not name each other: one of them is not what the reviewer sent."""
    GAP = "gap"
    """A number is missing between others: it expired, was taken away, or was held back."""
    NEWER_FORMAT = "newer_format"
    """A real reply that this version cannot read; it is kept."""
    PAGE_MISMATCH = "page_mismatch"
    """The page is not the one that the index names."""
    BOARD_DAMAGED = "board_damaged"
    BOARD_ROLLED_BACK = "board_rolled_back"
    """The board is older than one seen in this run."""
    BOARD_OLD = "board_old"
    """The board is older than the office publishes."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is not as it should be; `reviewer` and `number` are None when it is about the board."""

    kind: TroubleKind
    reviewer: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One reply, its parts joined. Times are unix seconds, `written` cut to the hour.

    `status` is one of the six words' ids or empty; `complete` is False while parts are missing.
    """

    reviewer: int
    reviewer_name: str
    numbers: tuple[int, ...]
    kind: str
    text: str
    written: int
    status: str
    next_contact: int | None
    language: str
    complete: bool
    identity: NameRequest | None = None
    """A request for the name that is sealed for the custodian, as it stood then."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one run has read for a receipt; handed on from visit to visit, in memory only."""

    replies: Mapping[Tag, OpenedReply] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()
    """Of single replies; those of order and board are found anew at each visit."""
    seen: frozenset[Tag] = frozenset()
    """Own tags whose page was fetched, opened or not."""
    commitments: frozenset[bytes] = frozenset()
    published: int = 0


@dataclass(frozen=True, slots=True)
class Conversation:
    """All that was read for one receipt in this run, and what still waits.

    `waiting`: own replies on pages not fetched yet (one page a visit); another visit reads on.
    `found` False: nothing lies there under these words. That is so before the first reply, after replies
    expired (30 to 45 days), and with words that belong to no report here: these look the same.
    `status`: the newest of the six words, or empty. `published`: unix time of the board, a full hour.
    `log`: what the public log says, None until it was read.
    """

    office: OfficeView
    messages: tuple[Message, ...]
    troubles: tuple[Trouble, ...]
    status: str
    waiting: int
    found: bool
    published: int
    reading: Reading
    log: LogReading | None = None

    @property
    def read_marks(self) -> tuple[tuple[int, int], ...]:
        """(reviewer, number) of everything that was read, for `Parcel.read`."""
        return tuple(sorted((reply.reviewer, reply.number) for reply in self.reading.replies.values()))
