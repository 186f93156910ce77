"""What one POST carries: a capsule, the upload it needs, and room for a stamp (SPEC §6.10)."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.errors import Verdict, require
from crypto.ids import UploadId
from crypto.manifest import chunk_class
from crypto.sizes import (
    BEACON_BYTES,
    CAPSULE_BYTES,
    MAX_UPLOAD_CHUNKS,
    STAMP_BYTES,
    SUBMISSION_BYTES,
    UPLOAD_ID_BYTES,
)


@dataclass(frozen=True, slots=True)
class Submission:
    """A capsule on its way. `upload_id` is None and `chunk_count` 0 when there are no attachments."""

    capsule: bytes
    upload_id: UploadId | None
    chunk_count: int
    beacon: bytes
    stamp: bytes


def encode_submission(submission: Submission) -> bytes:
    """Capsule | upload id 16 | count u32 | zero 4 | beacon 16 | stamp 16 | zero 8: always 32,832 bytes.

    Errors: `bad_length`.
    """
    upload = submission.upload_id or bytes(UPLOAD_ID_BYTES)
    numbers = submission.chunk_count.to_bytes(4, "big") + bytes(4)
    data = submission.capsule + upload + numbers + submission.beacon + submission.stamp + bytes(8)
    require(len(data) == SUBMISSION_BYTES, Verdict.BAD_LENGTH)
    return data


def decode_submission(data: bytes) -> Submission:
    """Undo `encode_submission`. Errors: `bad_length`, `reserved_not_zero`, `bad_structure`, `too_big`."""
    require(len(data) == SUBMISSION_BYTES, Verdict.BAD_LENGTH)
    at = CAPSULE_BYTES + UPLOAD_ID_BYTES
    upload = data[CAPSULE_BYTES:at]
    count = int.from_bytes(data[at : at + 4], "big")
    beacon_at = at + 8
    stamp_at = beacon_at + BEACON_BYTES
    require(not any(data[at + 4 : beacon_at]), Verdict.RESERVED_NOT_ZERO)
    require(not any(data[stamp_at + STAMP_BYTES :]), Verdict.RESERVED_NOT_ZERO)
    require(any(upload) == (count > 0), Verdict.BAD_STRUCTURE, "count")
    require(count <= MAX_UPLOAD_CHUNKS, Verdict.TOO_BIG, "count")
    # Only classes show outside, and no manifest may name another count (SPEC §9.4).
    require(count == 0 or chunk_class(count) == count, Verdict.BAD_STRUCTURE, "count")
    return Submission(
        capsule=data[:CAPSULE_BYTES],
        upload_id=UploadId(upload) if count else None,
        chunk_count=count,
        beacon=data[beacon_at:stamp_at],
        stamp=data[stamp_at : stamp_at + STAMP_BYTES],
    )
