"""Stamps: a little work in place of a name, asked for only while a server is pressed (SPEC §6.13, §9.6).

BLAKE2b, not the SHA-256 of everything that outsiders check: the world is full of machines built for SHA-256
alone, and Python tries BLAKE2b half as often again in the same time.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from crypto.errors import Verdict, require
from crypto.ids import OfficeId, UploadId
from crypto.labels import Person
from crypto.primitives import sha256
from crypto.sizes import (
    BEACON_BYTES,
    MAX_STAMP_BITS,
    MAX_UPLOAD_CHUNKS,
    STAMP_BYTES,
    STAMPED_BYTES,
    UPLOAD_ID_BYTES,
)

NO_STAMP = bytes(STAMP_BYTES)
_DIGEST_BYTES = 8
_DIGEST_BITS = 8 * _DIGEST_BYTES
_HEADER = re.compile(r"Stamp ([0-9a-f]{32})([0-9a-f]{8})([0-9a-f]{32})")


@dataclass(frozen=True, slots=True)
class Puzzle:
    """What a stamp is for. `data` is of fixed length for each `person`, so it has one reading."""

    person: Person
    data: bytes

    def bits(self, stamp: bytes) -> int:
        """How many zero bits the stamp's hash begins with. One hash, of one block."""
        digest = hashlib.blake2b(self.data + stamp, digest_size=_DIGEST_BYTES, person=self._person())
        return _DIGEST_BITS - int.from_bytes(digest.digest(), "big").bit_length()

    def search(self, bits: int, start: int, tries: int) -> bytes | None:
        """The first stamp from number `start` on that reaches `bits`, None if `tries` of them do not.

        About 2**bits tries are needed whatever was tried before. With no bits the stamp is zero.
        """
        if bits <= 0:
            return NO_STAMP
        begun = hashlib.blake2b(self.data, digest_size=_DIGEST_BYTES, person=self._person())
        limit = (1 << _DIGEST_BITS - bits).to_bytes(_DIGEST_BYTES, "big")
        for number in range(start, start + tries):
            stamp = number.to_bytes(STAMP_BYTES, "big")
            tried = begun.copy()
            tried.update(stamp)
            if tried.digest() < limit:
                return stamp
        return None

    def _person(self) -> bytes:
        return self.person.value.encode()


@dataclass(frozen=True, slots=True)
class UploadStamp:
    """What a chunk carries in its request's head: leave for places below `quota` (SPEC §9.6)."""

    beacon: bytes
    quota: int
    stamp: bytes

    def header(self) -> str:
        """The value of `Authorization`: always 78 characters, whatever it says."""
        return f"Stamp {self.beacon.hex()}{self.quota.to_bytes(4, 'big').hex()}{self.stamp.hex()}"


def parse_upload_stamp(header: str) -> UploadStamp:
    """Undo `UploadStamp.header`. Errors: `bad_structure`, `too_big` (the quota)."""
    match = _HEADER.fullmatch(header)
    require(match is not None, Verdict.BAD_STRUCTURE)
    beacon, quota, stamp = (bytes.fromhex(part) for part in match.groups()) if match else (b"", b"", b"")
    require(int.from_bytes(quota, "big") <= MAX_UPLOAD_CHUNKS, Verdict.TOO_BIG, "quota")
    return UploadStamp(beacon, int.from_bytes(quota, "big"), stamp)


def difficulty_of(beacon: bytes) -> int:
    """The zero bits that a beacon asks of a capsule's stamp; 0 is none (SPEC §6.13)."""
    return beacon[0]


def upload_difficulty(bits: int, quota: int) -> int:
    """The zero bits asked of an upload's stamp: as much work as `quota` capsules, up to the same end."""
    return min(bits + (quota - 1).bit_length(), MAX_STAMP_BITS) if bits > 0 and quota > 0 else bits


def capsule_puzzle(office_id: OfficeId, beacon: bytes, submission: bytes) -> Puzzle:
    """For a submission: what it is worth depends on its capsule, its upload and the beacon (SPEC §6.13)."""
    require(len(beacon) == BEACON_BYTES and len(submission) >= STAMPED_BYTES, Verdict.BAD_LENGTH)
    return Puzzle(Person.STAMP, office_id + beacon + sha256(submission[:STAMPED_BYTES]))


def upload_puzzle(office_id: OfficeId, beacon: bytes, upload_id: UploadId, quota: int) -> Puzzle:
    """For the chunks of an upload (SPEC §9.6)."""
    require(len(beacon) == BEACON_BYTES and len(upload_id) == UPLOAD_ID_BYTES, Verdict.BAD_LENGTH)
    return Puzzle(Person.QUOTA, office_id + beacon + upload_id + quota.to_bytes(4, "big"))
