"""What an engine must do. Two halves, chosen apart: records (rows) and chunk bytes (bulk).

Promise of every method that changes something: when it returns, the change survives a power cut; when it
raises or the process dies, either all of one call is there or nothing of it. Every method may be called from
any thread and from any number of processes. Times are unix seconds; those called `hour` are full hours.
Write-once is always decided by a row, never by the bulk store, so the bulk store needs no conditional write.
Errors: `StoreFull` when there is no room, `StoreAway` when an engine elsewhere does not answer; anything else
that is raised is a fault of the engine.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from server_stub.store.rows import (
    Arrival,
    BundleRow,
    CapsuleRecord,
    ChunkKey,
    ChunkRow,
    Due,
    MakePublication,
    OfficeRow,
    Publication,
    Refusal,
    Reply,
    RowVerdict,
    TombstoneRow,
    Totals,
)


class Records(Protocol):
    """Rows: capsules, uploads, replies, office, desk nonces."""

    def accept(self, arrivals: Sequence[Arrival]) -> list[bytes | Refusal]:
        """Store capsules in one transaction; answer each with its durable promise.

        An entry already here stores no second row and gets the promise of the first. A capsule that names an
        upload is taken only if all its chunks have rows, and binds the upload in the same transaction. A
        capsule whose time was over is not taken again.
        """
        ...

    def promise_of(self, entry: bytes) -> bytes | None:
        """The promise of a stored capsule."""
        ...

    def capsules_after(self, seq: int, limit: int) -> list[CapsuleRecord]:
        """At most `limit` capsules with a greater `seq`, in order."""
        ...

    def expire(self, before_hour: int, log_size: int, hour: int, most: int) -> int:
        """Delete capsules received before an hour that are among the log's first `log_size` entries.

        The oldest, at most `most`; how many it were. Each leaves a tombstone of `hour`. An upload goes with
        the last capsule that names it: its places are dead.
        """
        ...

    def due(self, before_hour: int, log_size: int, unbound_before_hour: int) -> Due:
        """What `expire` (however many) and then `collect` would let go of; changes nothing."""
        ...

    def tombstones_after(self, number: int, limit: int) -> list[TombstoneRow]:
        """At most `limit` tombstones with a greater `number`, in order."""
        ...

    def note_sum(self, name: str, sha256: bytes) -> None:
        """Remember the hash of a file that never changes; the first one stays."""
        ...

    def sums(self) -> dict[str, bytes]:
        """The hashes that `note_sum` noted, by name."""
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

    def board_tags(self, publication: int) -> bytes:
        """Tags of the replies that are on the board of this publication: sorted, in one string.

        Whoever asks first decides it for all: a reply that is committed late is on the next board.
        """
        ...

    def replies(self, tags: bytes) -> list[bytes]:
        """The bytes of these replies, in the order of their tags; those that have gone are left out."""
        ...

    def publish(self, at: int, make: MakePublication) -> Publication:
        """Append to the log what the intervals up to `at` brought, in the order of the entries' bytes.

        One transaction with what `make` gives. If this publication or a later one is there, that one is the
        answer and nothing is appended: two processes write one log.
        """
        ...

    def newest_publication(self, *, cosigned: bool = False) -> Publication | None:
        """The newest publication, or the newest that a reviewer cosigned."""
        ...

    def publication(self, at: int) -> Publication | None:
        """A publication by its time."""
        ...

    def log_entries(self, start: int, end: int) -> list[bytes]:
        """The entries of 48 bytes from `start` up to `end`."""
        ...

    def add_cosignature(self, at: int, slot: int, line: bytes, said: bytes) -> None:
        """Keep a reviewer's line under a publication and, if it reaches further, what that desk collected."""
        ...

    def cosignatures(self, at: int) -> list[bytes]:
        """The lines under a publication, by slot."""
        ...

    def collected(self) -> list[bytes]:
        """What each reviewer's desk collected, by slot."""
        ...

    def office(self) -> OfficeRow | None:
        """The pinned office, None before set-up."""
        ...

    def put_office(self, row: OfficeRow, setup_hash: bytes | None) -> Refusal | None:
        """Set the newest card: the first one uses up the set-up code, later ones have a higher sequence."""
        ...

    def card(self, card_hash: bytes) -> bytes | None:
        """A card that was ever set, by its SHA-256: a desk that slept must learn those it missed."""
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
        """Remember a desk request's nonce."""
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

    def settle(self) -> None:
        """Return once everything that was read so far is as durable as what this process wrote itself."""
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

    def stored_bytes(self, place: bytes) -> int:
        """How many bytes a place takes up; chunks that were never written take none."""
        ...

    def places_before(self, hour: int) -> set[bytes]:
        """Places last written before an hour."""
        ...

    def free_bytes(self) -> int:
        """Room left, in bytes."""
        ...
