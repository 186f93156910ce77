"""Chunks: a file in sealed pieces of one size, at places that say nothing (SPEC §9).

Everything but the nonces derives from the receipt and the files, so that after a crash the same words and
files lead to the same upload and only what is missing travels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crypto.errors import Verdict, require
from crypto.ids import Bytes, OfficeId, Random, UploadId
from crypto.labels import Label, Person, bind
from crypto.manifest import chunk_class, pieces_of
from crypto.primitives import decrypt, derive, encrypt_into, keyed_hash, sha256
from crypto.sizes import (
    AEAD_NONCE_BYTES,
    CHUNK_BYTES,
    HASH_BYTES,
    MAX_FILE_BYTES,
    MAX_FILES,
    PIECE_BYTES,
    UPLOAD_ID_BYTES,
)

DUMMY = None
"""What stands at a place that belongs to no file."""


@dataclass(frozen=True, slots=True, repr=False)
class PlannedFile:
    """One file of an upload: its hash, size, own key and number of pieces."""

    sha256: bytes
    size: int
    key: bytes
    pieces: int


@dataclass(frozen=True, slots=True)
class UploadPlan:
    """Where every piece of an upload goes; the manifest lists the files in this order."""

    upload_id: UploadId
    count: int
    places_seed: bytes
    files: tuple[PlannedFile, ...]
    given: tuple[int, ...]

    def at_places(self) -> list[tuple[int, int] | None]:
        """For each place of the upload: (file number, piece index), or None for a dummy."""
        return at_places([file.pieces for file in self.files], self.count, self.places_seed)


def plan_upload(file_key: bytes, office_id: OfficeId, files: Sequence[tuple[bytes, int]]) -> UploadPlan:
    """Plan an upload of files given as (SHA-256, size), `file_key` being `ThreadKeys.file` (SPEC §9.2).

    The plan's files stand in the order of their hashes, whatever order they were given in, so that keys and
    places are the same after a crash; `given[i]` is where file i stood. Errors: `too_many`, `too_big`.
    """
    require(1 <= len(files) <= MAX_FILES + 1, Verdict.TOO_MANY, "files")
    require(all(0 <= size <= MAX_FILE_BYTES for _, size in files), Verdict.TOO_BIG, "size")
    given = sorted(range(len(files)), key=lambda at: files[at])
    listed = sha256(bind(Label.FILE_LIST, *(files[at][0] for at in given)))
    upload_id = UploadId(derive(file_key, Label.UPLOAD, office_id, listed, length=UPLOAD_ID_BYTES))
    planned = tuple(
        PlannedFile(digest, size, _key(file_key, upload_id, digest, number), pieces_of(size))
        for number, (digest, size) in enumerate(files[at] for at in given)
    )
    count = chunk_class(sum(file.pieces for file in planned))
    return UploadPlan(upload_id, count, derive(file_key, Label.PLACES, upload_id), planned, tuple(given))


def at_places(pieces: Sequence[int], count: int, places_seed: bytes) -> list[tuple[int, int] | None]:
    """The piece at each place: running pieces, then dummies, in an order keyed by the seed (SPEC §9.3)."""
    running: list[tuple[int, int] | None] = [
        (number, index) for number, many in enumerate(pieces) for index in range(many)
    ]
    require(len(running) <= count, Verdict.BAD_STRUCTURE, "count")
    running += [DUMMY] * (count - len(running))
    ranks = [keyed_hash(places_seed, Person.PLACE, place.to_bytes(4, "big"), 16) for place in range(count)]
    at: list[tuple[int, int] | None] = [DUMMY] * count
    for item, place in zip(running, sorted(range(count), key=ranks.__getitem__), strict=True):
        at[place] = item
    return at


def seal_piece(
    key: bytes, office_id: OfficeId, index: int, count: int, piece: Bytes, random: Random
) -> bytes:
    """One chunk of 262,144 bytes: nonce || ciphertext (SPEC §9.1). `count` is the file's number of pieces.

    The nonce is random, not fixed: after a crash the same key may seal other bytes at the same index.
    """
    chunk = bytearray(CHUNK_BYTES)
    seal_piece_into(chunk, key, office_id, index, count, piece, random)
    return bytes(chunk)


def seal_piece_into(
    chunk: bytearray, key: bytes, office_id: OfficeId, index: int, count: int, piece: Bytes, random: Random
) -> None:
    """As `seal_piece`, written into a buffer of 262,144 bytes that the caller uses again.

    For long files: fresh memory for every chunk costs four times what the sealing does.
    """
    require(len(chunk) == CHUNK_BYTES, Verdict.BAD_LENGTH)
    last = index == count - 1
    require(len(piece) <= PIECE_BYTES and (last or len(piece) == PIECE_BYTES), Verdict.BAD_LENGTH)
    nonce = random(AEAD_NONCE_BYTES)
    chunk[:AEAD_NONCE_BYTES] = nonce
    padded = piece if len(piece) == PIECE_BYTES else bytes(piece).ljust(PIECE_BYTES, b"\x00")
    encrypt_into(key, nonce, padded, _about(office_id, index, count), memoryview(chunk)[AEAD_NONCE_BYTES:])


def open_piece(key: bytes, office_id: OfficeId, index: int, size: int, chunk: bytes) -> bytes:
    """The piece at `index` of a file of `size` bytes (SPEC §9.1).

    Errors: `bad_length`, `bad_structure`, `chunk_unreadable`, `bad_padding`.
    """
    require(len(chunk) == CHUNK_BYTES, Verdict.BAD_LENGTH)
    count = pieces_of(size)
    require(0 <= index < count, Verdict.BAD_STRUCTURE, "index")
    nonce, sealed = chunk[:AEAD_NONCE_BYTES], chunk[AEAD_NONCE_BYTES:]
    plain = decrypt(key, nonce, sealed, _about(office_id, index, count), Verdict.CHUNK_UNREADABLE)
    used = size - index * PIECE_BYTES if index == count - 1 else PIECE_BYTES
    if used == PIECE_BYTES:
        return plain
    require(plain.count(b"\x00", used) == PIECE_BYTES - used, Verdict.BAD_PADDING)
    return plain[:used]


def dummy_chunk(random: Random) -> bytes:
    """A chunk that belongs to no file: random bytes, like any ciphertext (SPEC §9.4)."""
    return random(CHUNK_BYTES)


def commit_to_original(original_key: bytes, original_sha256: bytes) -> bytes:
    """A salted commitment to a file that is not sent: no hash undoes its cleaning (SPEC §9.5)."""
    return keyed_hash(original_key, Person.ORIGINAL, original_sha256, HASH_BYTES)


def _key(file_key: bytes, upload_id: UploadId, digest: bytes, number: int) -> bytes:
    return derive(file_key, Label.FILE_KEY, upload_id, digest, number.to_bytes(4, "big"))


def _about(office_id: OfficeId, index: int, count: int) -> bytes:
    last = b"\x01" if index == count - 1 else b"\x00"
    return bind(Label.CHUNK, office_id, index.to_bytes(4, "big"), count.to_bytes(4, "big"), last)
