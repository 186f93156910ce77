"""What an engine must do. Two halves, chosen apart: records (rows) and chunk bytes (bulk).

Promise of every method that changes something: when it returns, the change survives a power cut; when it
raises or the process dies, either all of one call is there or nothing of it. Every method may be called from
any thread and from any number of processes. Times are unix seconds; those called `hour` are full hours.
Write-once is always decided by a row, never by the bulk store, so the bulk store needs no conditional write.
Errors: `StoreFull` when there is no room; anything else that is raised is a fault of the engine.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol


class StoreFull(Exception):
    """The disk, or the quota, is used up. Nothing of the call was stored; reads go on."""


class Refusal(StrEnum):
    """Why the store kept nothing. The values are codes of `server_stub.problems`."""

    UPLOAD_INCOMPLETE = "upload_incomplete"
    UPLOAD_BOUND = "upload_bound"
    TAG_TAKEN = "tag_taken"
    TAG_FOREIGN = "tag_foreign"
    CARD_OLD = "card_old"
    SETUP_CODE = "setup_code"
    SECOND_KEY = "second_key"
    NONCE_SEEN = "nonce_seen"


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


class ChunkKey(NamedTuple):
    """Which chunk: 16-byte upload, index from 0."""

    upload: bytes
    idx: int


class ChunkRow(NamedTuple):
    """A chunk whose bytes are durable at `place`; the row makes it exist."""

    key: ChunkKey
    place: bytes  # 16 bytes, names one object of the bulk store
    digest: bytes  # SHA-256 of the chunk
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


class Totals(NamedTuple):
    """Counts for `status` and `check`; nothing about any one report."""

    capsules: int
    last_seq: int
    uploads_unbound: int
    chunks: int
    replies: int
    second_keys: int


class Records(Protocol):
    """Rows: capsules, uploads, replies, office, desk nonces."""

    def accept(self, arrivals: Sequence[Arrival]) -> list[bytes | Refusal]:
        """Store capsules in one transaction; answer each with its durable promise.

        An entry already here stores no second row and gets the promise of the first. A capsule that names an
        upload is taken only if all its chunks have rows, and binds the upload in the same transaction.
        """
        ...

    def promise_of(self, entry: bytes) -> bytes | None:
        """The promise of a stored capsule."""
        ...

    def capsules_after(self, seq: int, limit: int) -> list[CapsuleRecord]:
        """At most `limit` capsules with a greater `seq`, in order."""
        ...

    def known_chunks(self, keys: Collection[ChunkKey]) -> set[ChunkKey]:
        """Which of these chunks have rows."""
        ...

    def bound(self, uploads: Collection[bytes]) -> set[bytes]:
        """Which of these uploads a capsule has closed."""
        ...

    def add_chunks(self, rows: Sequence[ChunkRow], hour: int) -> list[RowVerdict]:
        """Make chunks exist, in one transaction; the first row of a key stays for good."""
        ...

    def bitmap(self, upload: bytes) -> bytes:
        """8,192 bytes: bit i of byte i // 8, lowest bit first, is set if chunk i has a row."""
        ...

    def chunk(self, key: ChunkKey) -> ChunkRow | None:
        """The row of a chunk."""
        ...

    def post_reply(self, reply: Reply) -> Refusal | None:
        """Keep a reply. The same bytes under the same tag again change nothing; a tag is used once."""
        ...

    def remove_replies(self, tags: Sequence[bytes], slot: int, until: int) -> Refusal | None:
        """End replies of this slot at the publication `until`, all or none. Unknown tags are passed over."""
        ...

    def live_tags(self, publication: int) -> list[bytes]:
        """Sorted tags of the replies that belong on the board of this publication time."""
        ...

    def reply(self, tag: bytes) -> bytes:
        """The bytes of a live reply."""
        ...

    def office(self) -> OfficeRow | None:
        """The pinned office, None before set-up."""
        ...

    def put_office(self, row: OfficeRow, setup_hash: bytes | None) -> Refusal | None:
        """Set the newest card: the first one uses up the set-up code, later ones have a higher sequence."""
        ...

    def put_setup_hash(self, setup_hash: bytes) -> None:
        """Remember the hash of the one-time set-up code of a new server."""
        ...

    def bundles(self) -> list[bytes]:
        """The newest bundle of each slot, by slot."""
        ...

    def put_bundle(self, row: BundleRow) -> Refusal | None:
        """Replace a slot's bundle; one with another key for a known epoch is kept as evidence instead."""
        ...

    def office_version(self) -> int:
        """Rises with every change of office or bundles, in any process. Cheap."""
        ...

    def spend_nonce(self, nonce_hash: bytes, until_hour: int) -> Refusal | None:
        """Remember a desk request's nonce; the one change that a power cut may forget."""
        ...

    def collect(self, now: int, unbound_before_hour: int) -> list[bytes]:
        """Delete dead uploads, spent nonces, ended replies; the places whose bytes may go, until `forget`."""
        ...

    def forget(self, places: Collection[bytes]) -> None:
        """The bytes of these collected places are gone."""
        ...

    def places(self) -> set[bytes]:
        """Every place that a row names, dead ones included."""
        ...

    def totals(self) -> Totals:
        """Counts for operators."""
        ...

    def tidy(self) -> None:
        """Set file times to the hour, where the engine has files."""
        ...

    def close(self) -> None:
        """Let go of connections and files. Nothing may be called afterwards."""
        ...


class ChunkBytes(Protocol):
    """Bulk bytes of chunks under places that their writer made up; no place has two writers."""

    def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
        """Put chunks (262,144 bytes each) at their indexes of a place."""
        ...

    def read(self, place: bytes, index: int) -> bytes | None:
        """The chunk at an index of a place, None if its bytes are not whole."""
        ...

    def drop(self, place: bytes) -> None:
        """Delete everything at a place; a place that is not there is no error."""
        ...

    def places_before(self, hour: int) -> set[bytes]:
        """Places last written before an hour."""
        ...

    def free_bytes(self) -> int:
        """Room left, in bytes."""
        ...
