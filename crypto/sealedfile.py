"""The sealed file: a submission and its chunks for a stick, an e-mail or a helper (SPEC §13).

Nothing in it names the program: every record is masked under a key that follows from the file's first bytes
and the office, so that it is not handed in at another one by mistake. That is disguise, not secrecy; the
secrecy is the capsule's and the chunks' own.
"""

from __future__ import annotations

from crypto.errors import Verdict, require
from crypto.ids import Bytes, OfficeId
from crypto.labels import Label
from crypto.primitives import decrypt, derive, encrypt
from crypto.sizes import (
    AEAD_TAG_BYTES,
    CHUNK_BYTES,
    MAX_UPLOAD_CHUNKS,
    SEALED_FILE_SALT_BYTES,
    SUBMISSION_BYTES,
)
from crypto.submission import Submission, decode_submission, encode_submission

FIRST_RECORD_BYTES = SUBMISSION_BYTES + AEAD_TAG_BYTES
CHUNK_RECORD_BYTES = CHUNK_BYTES + AEAD_TAG_BYTES
HEAD_BYTES = SEALED_FILE_SALT_BYTES + FIRST_RECORD_BYTES


def sealed_file_bytes(chunk_count: int) -> int:
    """The length of a sealed file with that many chunks; a class, as the chunk count is one."""
    return HEAD_BYTES + chunk_count * CHUNK_RECORD_BYTES


def mask_key(salt: bytes, office_id: OfficeId) -> bytes:
    """The key of all records of the file that begins with `salt` (SPEC §13.1)."""
    require(len(salt) == SEALED_FILE_SALT_BYTES, Verdict.BAD_LENGTH)
    return derive(salt, Label.SEALED_FILE, office_id)


def write_head(salt: bytes, office_id: OfficeId, submission: Submission) -> bytes:
    """Salt 32 | masked submission (SPEC §13.1)."""
    return salt + _mask(mask_key(salt, office_id), 0, encode_submission(submission))


def write_chunk(key: bytes, place: int, chunk: Bytes) -> bytes:
    """The masked record of the chunk at `place`; records stand in the order of places (SPEC §13.1).

    `key` is that of `mask_key`.
    """
    require(len(chunk) == CHUNK_BYTES and 0 <= place < MAX_UPLOAD_CHUNKS, Verdict.BAD_LENGTH)
    return _mask(key, place + 1, chunk)


def read_head(head: bytes, office_id: OfficeId, file_bytes: int) -> Submission:
    """Read the head; the file's length must be what the head says before anything is allocated (SPEC §13.2).

    Errors: `bad_length`, `body_unreadable` when this is no sealed file for this office, and those of
    `decode_submission`.
    """
    require(len(head) == HEAD_BYTES, Verdict.BAD_LENGTH)
    key = mask_key(head[:SEALED_FILE_SALT_BYTES], office_id)
    submission = decode_submission(_unmask(key, 0, head[SEALED_FILE_SALT_BYTES:]))
    count = submission.chunk_count
    require(file_bytes == sealed_file_bytes(count), Verdict.BAD_LENGTH)
    return submission


def read_chunk(key: bytes, place: int, record: bytes) -> bytes:
    """Undo `write_chunk`. Errors: `bad_length`, `body_unreadable`."""
    require(len(record) == CHUNK_RECORD_BYTES, Verdict.BAD_LENGTH)
    return _unmask(key, place + 1, record)


def _mask(key: bytes, record: int, plain: Bytes) -> bytes:
    # One fresh salt a file and one number a record: no nonce is used twice under a key.
    return encrypt(key, record.to_bytes(12, "big"), plain, b"")


def _unmask(key: bytes, record: int, masked: bytes) -> bytes:
    return decrypt(key, record.to_bytes(12, "big"), masked, b"", Verdict.BODY_UNREADABLE)
