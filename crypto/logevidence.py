"""Evidence against a log: a file that shows a lie to somebody who trusts neither its bearer nor the server.

Some faults prove themselves (`logproof`), for two things were signed that cannot both be true; others were
only seen. A record of those is kept in the same form and proves nothing (SPEC §17.9).
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crypto.bounds import check_format
from crypto.checkpoint import Checkpoint
from crypto.errors import CryptoError, Verdict, require

EVIDENCE_FORMAT = 1
MAX_EVIDENCE_BYTES = 1 << 26
"""64 MiB: two heads with a million entries between them."""


class Kind(StrEnum):
    """What is wrong with a log, or with what is shown beside it. The list is closed (SPEC §17.9)."""

    FORKED = "forked"
    """Two heads of one log of which neither tree is the beginning of the other, or two of one time."""
    BACK_DATED = "back_dated"
    """A longer log with an earlier time than a shorter one."""
    BEGUN_ANEW = "begun_anew"
    """Two logs of one key. Who restores a server from a copy begins a new one."""
    PROMISE_BROKEN = "promise_broken"
    """An entry that was promised is not in the tree of a head published after that time."""
    CARD_OLDER = "card_older"
    """A later head names a card with a lower sequence than an earlier head did."""
    TWO_CARDS = "two_cards"
    """Two cards of one sequence."""
    SECOND_KEY = "second_key"
    """Two keys of one reviewer for one week."""
    ROLLED_BACK = "rolled_back"
    """An older head, card or log is shown than was signed already."""
    BAD_OFFICE = "bad_office"
    """The office shown is another one, or does not verify."""
    BAD_HEAD = "bad_head"
    """The head shown is none, or the log's key did not sign it."""
    TREE_DIFFERS = "tree_differs"
    """The entries shown do not give the root that the log signed."""
    CARD_DIFFERS = "card_differs"
    """Card or bundles shown are not those that the head names for everybody."""
    BOARD_DIFFERS = "board_differs"
    """The same of the board, or of one of its pages."""
    NOT_SHOWN = "not_shown"
    """The server does not show a part that it signed."""
    FORGED = "forged"
    """A reviewer's word that this reviewer did not sign."""
    DROPPED = "dropped"
    """A capsule that the server handed to a desk is not in the log in time."""
    LATE = "late"
    """An entry stands in the log later than was promised, or than its hour of receipt allows."""
    ENTRY_TWICE = "entry_twice"
    """An entry stands in the log more than once."""
    REPLY_WITHHELD = "reply_withheld"
    """A reply that the server took is not on the board, or something else is in its place."""


class Evidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a file of evidence holds; which fields a kind needs: SPEC §17.9.

    `office` and `office_before` are answers as §4.7 has them; `notes` heads, the earlier one first. `edge` is
    that of the later tree at `start` entries, `entries` the ones from there to its end, 48 bytes each.
    """

    format: int
    kind: Kind
    office: bytes
    office_before: bytes = b""
    notes: tuple[str, ...] = ()
    start: int = 0
    edge: bytes = b""
    entries: bytes = b""
    entry: bytes = b""
    promise: bytes = b""
    where: str = ""
    """The address at which it was seen, for people."""


class _Versioned(msgspec.Struct, frozen=True):
    format: int


def write_evidence(evidence: Evidence) -> bytes:
    """The file: JSON, bytes in Base64. Errors: `too_big`."""
    data = msgspec.json.format(msgspec.json.encode(evidence)) + b"\n"
    require(len(data) <= MAX_EVIDENCE_BYTES, Verdict.TOO_BIG)
    return data


def read_evidence(data: bytes) -> Evidence:
    """Undo `write_evidence`; nothing in it is verified yet.

    Errors: `too_big`, `bad_structure`, `newer_format`.
    """
    require(len(data) <= MAX_EVIDENCE_BYTES, Verdict.TOO_BIG)
    try:
        check_format(msgspec.json.decode(data, type=_Versioned).format, EVIDENCE_FORMAT)
        return msgspec.json.decode(data, type=Evidence, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error


def conflict(one: Checkpoint, other: Checkpoint) -> Kind | None:
    """How two verified heads contradict each other by themselves, in whatever order they came.

    None says nothing of their trees: whether one grew from the other only its entries tell.
    """
    if one.log != other.log:
        return Kind.BEGUN_ANEW
    if one.published == other.published:
        return None if one == other else Kind.FORKED
    earlier, later = sorted([one, other], key=lambda point: point.published)
    if later.size < earlier.size:
        return Kind.BACK_DATED
    return Kind.FORKED if later.size == earlier.size and later.root != earlier.root else None
