"""The outbox file: what waits to be sent, readable with the eight words alone (SPEC §13.3).

Capsule and chunks as in a sealed file, and what is needed to seal the same content for another week. All
of it is encrypted under a key that follows from the words and the file's first bytes.
"""

from __future__ import annotations

import msgspec

from crypto.bounds import decode_format, encode
from crypto.errors import Verdict, require
from crypto.ids import Bytes
from crypto.labels import Label
from crypto.primitives import decrypt, derive, encrypt, pad, unpad
from crypto.sizes import (
    AEAD_TAG_BYTES,
    CHUNK_BYTES,
    HASH_BYTES,
    IDENTITY_PLAIN_BYTES,
    KEPT_PLAIN_BYTES,
    MAX_CONTENT_BYTES,
    MAX_UPLOAD_CHUNKS,
    SEALED_FILE_SALT_BYTES,
    SLOTS,
    SUBMISSION_BYTES,
)
from crypto.submission import Submission, decode_submission, encode_submission

KEPT_FORMAT = 1
CAPSULE_RECORD_BYTES = SUBMISSION_BYTES + AEAD_TAG_BYTES
KEPT_RECORD_BYTES = KEPT_PLAIN_BYTES + AEAD_TAG_BYTES
CHUNK_RECORD_BYTES = CHUNK_BYTES + AEAD_TAG_BYTES
HEAD_BYTES = SEALED_FILE_SALT_BYTES + CAPSULE_RECORD_BYTES + KEPT_RECORD_BYTES
_KEPT_AT = SEALED_FILE_SALT_BYTES + CAPSULE_RECORD_BYTES


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What sealing for another week needs: the content as it was, and who was to read it.

    `identity`: what goes to the custodian alone, or None. `custodian`: SHA-256 of the key that it may be
    sealed to, None without an identity. `exclude`, `without`: bitmaps of slots that the reporter leaves out,
    and whose missing key was accepted. `shown`: names of the readers that were shown, or None.
    """

    format: int = KEPT_FORMAT
    content: bytes
    identity: str | None
    custodian: bytes | None
    exclude: int
    without: int
    shown: list[str] | None


def outbox_bytes(chunk_count: int) -> int:
    """The length of an outbox file with that many chunks; a class, as the chunk count is one."""
    return HEAD_BYTES + chunk_count * CHUNK_RECORD_BYTES


def write_head(outbox: bytes, salt: bytes, submission: Submission, kept: Kept) -> bytes:
    """Salt 32 | capsule record | kept record; `outbox` is `ThreadKeys.outbox` (SPEC §13.3).

    Errors: `bad_length`, `too_big`, `bad_structure`.
    """
    require(len(salt) == SEALED_FILE_SALT_BYTES, Verdict.BAD_LENGTH)
    _check(kept)
    key = derive(outbox, Label.OUTBOX_FILE, salt)
    first = encrypt(key, _nonce(0), encode_submission(submission), b"")
    return salt + first + encrypt(key, _nonce(1), pad(encode(kept), KEPT_PLAIN_BYTES), b"")


def write_chunk(outbox: bytes, salt: bytes, place: int, chunk: Bytes) -> bytes:
    """The record of the chunk at `place`; records stand in the order of places (SPEC §13.3)."""
    require(len(chunk) == CHUNK_BYTES and 0 <= place < MAX_UPLOAD_CHUNKS, Verdict.BAD_LENGTH)
    return encrypt(derive(outbox, Label.OUTBOX_FILE, salt), _nonce(place + 2), chunk, b"")


def read_head(outbox: bytes, head: bytes, file_bytes: int) -> tuple[Submission, Kept]:
    """Read the head; the file's length must be what it says before anything is allocated (SPEC §13.4).

    Errors: `not_for_us` with other words or for any other file, `body_unreadable` when the second record is
    damaged, `bad_length`, `newer_format`, and those of `decode_submission` and `decode_format`.
    """
    require(len(head) == HEAD_BYTES, Verdict.BAD_LENGTH)
    key = derive(outbox, Label.OUTBOX_FILE, head[:SEALED_FILE_SALT_BYTES])
    first = head[SEALED_FILE_SALT_BYTES:_KEPT_AT]
    submission = decode_submission(decrypt(key, _nonce(0), first, b"", Verdict.NOT_FOR_US))
    require(file_bytes == outbox_bytes(submission.chunk_count), Verdict.BAD_LENGTH)
    plain = unpad(decrypt(key, _nonce(1), head[_KEPT_AT:], b"", Verdict.BODY_UNREADABLE))
    kept = decode_format(plain, Kept, KEPT_FORMAT, KEPT_PLAIN_BYTES)
    _check(kept)
    return submission, kept


def read_chunk(outbox: bytes, salt: bytes, place: int, record: bytes) -> bytes:
    """Undo `write_chunk`. Errors: `bad_length`, `chunk_unreadable`."""
    require(len(record) == CHUNK_RECORD_BYTES, Verdict.BAD_LENGTH)
    key = derive(outbox, Label.OUTBOX_FILE, salt)
    return decrypt(key, _nonce(place + 2), record, b"", Verdict.CHUNK_UNREADABLE)


def _check(kept: Kept) -> None:
    require(len(kept.content) <= MAX_CONTENT_BYTES, Verdict.TOO_BIG, "content")
    size = 0 if kept.identity is None else len(kept.identity.encode())
    require(size < IDENTITY_PLAIN_BYTES, Verdict.TOO_BIG, "identity")
    whom = None if kept.custodian is None else len(kept.custodian)
    require(whom == (None if kept.identity is None else HASH_BYTES), Verdict.BAD_STRUCTURE, "custodian")
    for slots, name in ((kept.exclude, "exclude"), (kept.without, "without")):
        require(0 <= slots < 1 << SLOTS, Verdict.BAD_STRUCTURE, name)
    require(kept.shown is None or len(kept.shown) <= SLOTS, Verdict.TOO_MANY, "shown")


def _nonce(record: int) -> bytes:
    # One fresh salt a file and one number a record: no nonce is used twice under a key.
    return record.to_bytes(12, "big")
