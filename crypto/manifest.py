"""What a capsule says of its chunks: where they lie, which belong to which file, and the keys (SPEC §9.5)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from crypto.errors import Verdict, require
from crypto.sizes import (
    HASH_BYTES,
    MAX_FILE_BYTES,
    MAX_FILES,
    MAX_NAME_BYTES,
    MAX_UPLOAD_CHUNKS,
    PIECE_BYTES,
    UPLOAD_ID_BYTES,
)


class Role(StrEnum):
    """What a file of an upload is. Members are single objects, so msgspec knows a default and omits it."""

    ATTACHMENT = "attachment"
    INCIDENT = "incident"
    """The file that holds an incident too long for its capsule."""


ROLE_ATTACHMENT = Role.ATTACHMENT
ROLE_INCIDENT = Role.INCIDENT

MAX_TEXT_BYTES = 255
MAX_COUNT = 2**31 - 1  # what tables and spin boxes hold everywhere


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One file of an upload; files are numbered in the order of the manifest."""

    key: bytes
    size: int
    sha256: bytes
    role: Role = Role.ATTACHMENT
    name: str = ""
    media_type: str = ""
    evidence: int | None = None
    """Index of the incident's evidence item that this file belongs to."""
    removed: str = ""
    """What was taken out before sending; empty: the file goes as it is."""
    captured_at: str = ""
    how_obtained: str = ""
    knowledge_circle: int | None = None
    reviewer_only: bool = False
    original: bytes = b""
    """Salted commitment to an original that was not sent (SPEC §9.5); empty: this is the original."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The upload's id, its chunk count (a class), the seed of the places, and the files."""

    upload_id: bytes
    count: int
    places: bytes
    files: list[FileEntry]


def pieces_of(size: int) -> int:
    """How many pieces a file of `size` bytes has; an empty file has one."""
    return max(1, -(-size // PIECE_BYTES))


def chunk_class(pieces: int) -> int:
    """The number of chunks an upload shows: 1, 2, 4, 8, then Padmé (SPEC §9.4). `pieces` is at least 1.

    Padmé (Nikitin et al., PETS 2019): at most 12 % more, and only O(log log n) bits of the size show.
    """
    require(1 <= pieces <= MAX_UPLOAD_CHUNKS, Verdict.TOO_BIG)
    if pieces <= 8:
        return 1 << (pieces - 1).bit_length()
    exponent = pieces.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-pieces // step) * step


def has_incident_file(manifest: Manifest) -> bool:
    """Whether the incident travels as a file of the upload."""
    return any(file.role is Role.INCIDENT for file in manifest.files)


def check_manifest(manifest: Manifest) -> None:
    """Counts and sizes agree, before anything is fetched or allocated.

    Errors: `bad_structure`, `too_big`, `too_many`.
    """
    require(1 <= len(manifest.files) <= MAX_FILES + 1, Verdict.TOO_MANY, "files")
    named = len(manifest.upload_id) == UPLOAD_ID_BYTES and any(manifest.upload_id)
    require(named, Verdict.BAD_STRUCTURE, "upload_id")  # all zero means "no upload" in a submission
    require(len(manifest.places) == HASH_BYTES, Verdict.BAD_STRUCTURE, "places")
    for file in manifest.files:
        _check_file(file)
    incidents = sum(file.role is Role.INCIDENT for file in manifest.files)
    require(incidents <= 1, Verdict.BAD_STRUCTURE, "role")
    require(len(manifest.files) - incidents <= MAX_FILES, Verdict.TOO_MANY, "files")
    total = sum(pieces_of(file.size) for file in manifest.files)
    require(manifest.count == chunk_class(total), Verdict.BAD_STRUCTURE, "count")


def _check_file(file: FileEntry) -> None:
    require(0 <= file.size <= MAX_FILE_BYTES, Verdict.TOO_BIG, "size")
    require(len(file.key) == 32 and len(file.sha256) == HASH_BYTES, Verdict.BAD_STRUCTURE, "files")
    require(len(file.name.encode()) <= MAX_NAME_BYTES, Verdict.TOO_BIG, "name")
    texts = (file.media_type, file.removed, file.captured_at, file.how_obtained)
    require(all(len(text.encode()) <= MAX_TEXT_BYTES for text in texts), Verdict.TOO_BIG, "files")
    require(len(file.original) in (0, HASH_BYTES), Verdict.BAD_STRUCTURE, "original")
    numbers = (file.evidence or 0, file.knowledge_circle or 0)
    require(all(0 <= number <= MAX_COUNT for number in numbers), Verdict.BAD_STRUCTURE, "files")
