"""What goes into the store and comes out: rows, verdicts and refusals, the same for every engine.

Times are unix seconds; those called `hour` are full hours.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class StoreFull(Exception):
    """The disk, or the quota, is used up. Nothing of the call was stored; reads go on."""


class StoreAway(Exception):
    """A database or object store that is not on this machine does not answer, or not in time.

    What became of the call is not known; to make it again is always right.
    """


class DatabaseDamaged(Exception):
    """An engine cannot read what it wrote, or finds it wrong."""


class Refusal(StrEnum):
    """Why the store kept nothing. The values are codes of `server_stub.problems`."""

    UPLOAD_INCOMPLETE = "upload_incomplete"
    TAG_TAKEN = "tag_taken"
    TAG_FOREIGN = "tag_foreign"
    CARD_OLD = "card_old"
    SETUP_CODE = "setup_code"
    SECOND_KEY = "second_key"
    NONCE_SEEN = "nonce_seen"
    TIME_OVER = "clock"


class Arrival(NamedTuple):
    """A capsule on its way in, everything about it already checked."""

    entry: bytes  # 48 bytes, the capsule's identity
    capsule: bytes  # 32,768 bytes
    upload: bytes | None  # 16 bytes
    chunk_count: int
    promise: bytes  # 128 bytes, given only if this arrival is the first of its entry
    received_hour: int
    interval_end: int
    """The end of the publish interval of arrival: it names the interval whatever the interval's length."""


class CapsuleRecord(NamedTuple):
    """A stored capsule as a desk pulls it."""

    seq: int  # from 1, without gaps, in order of acceptance
    received_hour: int
    capsule: bytes
    upload: bytes | None
    chunk_count: int


class TombstoneRow(NamedTuple):
    """What is left of a capsule whose time was over. Its entry stays in the log."""

    number: int  # from 1, without gaps, in order of deletion
    seq: int  # the capsule's
    entry: bytes
    deleted_hour: int


class Due(NamedTuple):
    """What has had its time and is still here."""

    capsules: int
    places: set[bytes]


class ChunkKey(NamedTuple):
    """Which chunk: 16-byte upload, index from 0."""

    upload: bytes
    idx: int


class ChunkRow(NamedTuple):
    """A chunk whose bytes are durable at `place`; the row makes it exist."""

    key: ChunkKey
    place: bytes  # 16 bytes, names one object of the bulk store
    checksum: bytes  # CRC-32 of the chunk: tells decay of the disk; the desk's AEAD tells tampering
    new_place: bool  # no row ever named this place


class RowVerdict(StrEnum):
    """What became of a chunk's row."""

    STORED = "stored"
    KNOWN = "known"  # another write was first; these bytes do not count
    BOUND = "bound"
    PLACE_GONE = "place_gone"  # collected meanwhile: write the bytes to a new place


class Reply(NamedTuple):
    """A reply and the publication times between which it lies on the board."""

    tag: bytes  # 8 bytes
    reply: bytes  # 32,768 bytes
    slot: int  # the reviewer whose desk posted it
    visible_from: int
    visible_until: int


class OfficeRow(NamedTuple):
    """The pinned office: first root, root links (one MessagePack list), newest card."""

    first_root: bytes
    links: bytes
    card: bytes
    sequence: int


class BundleRow(NamedTuple):
    """A reviewer's newest bundle and the SHA-256 of each sealing key by epoch."""

    slot: int
    bundle: bytes
    keys: dict[int, bytes]


class Publication(NamedTuple):
    """One step of the log: what was signed at a publication time."""

    at: int
    size: int
    edge: bytes  # of the tree, packed (SPEC §17.2)
    note: bytes  # the checkpoint with the log's signature


MakePublication = Callable[[Publication | None, list[bytes]], Publication]
"""Given the publication before and the entries that are to be appended, makes the next one."""


class Totals(NamedTuple):
    """Counts for `status` and `check`; nothing about any one report."""

    capsules: int
    last_seq: int
    uploads_unbound: int
    chunks: int
    replies: int
    second_keys: int
