"""Log entries, marks and promises: what lets a reporter prove later that nothing was dropped (SPEC §11)."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.bounds import MAX_UNIX
from crypto.errors import Verdict, require
from crypto.ids import Entry, OfficeId
from crypto.labels import Label, Person, bind
from crypto.primitives import keyed_hash, same, sha256, sign, verify
from crypto.sizes import CAPSULE_BYTES, ENTRY_BYTES, MARK_BYTES, PROMISE_BYTES, SIGNATURE_BYTES

PROMISE_MAGIC = b"OMP1"
_SIGNED_BYTES = 16


@dataclass(frozen=True, slots=True)
class Promise:
    """A server's signed word that an entry will stand in the log by `publish_by` (unix seconds)."""

    entry: Entry
    publish_by: int


def digest_of(capsule: bytes) -> bytes:
    """SHA-256 of the capsule without its mark (SPEC §11.1). Errors: `bad_length`."""
    require(len(capsule) == CAPSULE_BYTES, Verdict.BAD_LENGTH)
    return sha256(capsule[:-MARK_BYTES])


def entry_of(capsule: bytes) -> Entry:
    """`digest || mark`, 48 bytes (SPEC §11.1)."""
    return Entry(digest_of(capsule) + capsule[-MARK_BYTES:])


def mark_for(entry_key: bytes, digest: bytes) -> bytes:
    """The 16-byte mark by which only the reporter knows an entry again (SPEC §11.2)."""
    return keyed_hash(entry_key, Person.MARK, digest, MARK_BYTES)


def is_mine(entry_key: bytes, entry: Entry) -> bool:
    """True when this receipt made the entry (SPEC §11.2)."""
    return same(mark_for(entry_key, entry[:32]), entry[32:])


def sign_promise(log_secret: bytes, office_id: OfficeId, entry: Entry, publish_by: int) -> bytes:
    """128 bytes: magic 4 | zero 4 | publish_by u64 | signature 64 | zero 48 (SPEC §11.3)."""
    head = PROMISE_MAGIC + bytes(4) + publish_by.to_bytes(8, "big")
    signature = sign(log_secret, bind(Label.SIGN_PROMISE, office_id, entry, head))
    return (head + signature).ljust(PROMISE_BYTES, b"\x00")


def verify_promise(blob: bytes, log_key: bytes, office_id: OfficeId, entry: Entry) -> Promise:
    """Check a promise for this entry (SPEC §11.3).

    Errors: `bad_length`, `bad_magic`, `reserved_not_zero`, `bad_promise`.
    """
    require(len(blob) == PROMISE_BYTES, Verdict.BAD_LENGTH)
    require(len(entry) == ENTRY_BYTES, Verdict.BAD_LENGTH)
    require(blob[:4] == PROMISE_MAGIC, Verdict.BAD_MAGIC)
    head, rest = blob[:_SIGNED_BYTES], blob[_SIGNED_BYTES:]
    require(not any(head[4:8]) and not any(rest[SIGNATURE_BYTES:]), Verdict.RESERVED_NOT_ZERO)
    signed = bind(Label.SIGN_PROMISE, office_id, entry, head)
    verify(log_key, signed, rest[:SIGNATURE_BYTES], Verdict.BAD_PROMISE)
    publish_by = int.from_bytes(head[8:], "big")
    require(publish_by <= MAX_UNIX, Verdict.BAD_PROMISE, "publish_by")
    return Promise(entry, publish_by)
