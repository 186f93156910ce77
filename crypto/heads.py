"""The head of 48 bytes that capsules, replies and peer messages share (SPEC §1.3)."""

from __future__ import annotations

from crypto.errors import CryptoError, Verdict, require
from crypto.labels import Direction
from crypto.primitives import SUITE
from crypto.sizes import CAPSULE_BYTES

MAGIC = {Direction.IN: b"OMB1", Direction.OUT: b"OMR1", Direction.PEER: b"OMX1"}
"""The first four bytes of each. They say what a message is; what keeps it from being another is the seal."""


def begin(direction: Direction, sender: int = 0) -> bytes:
    """The first eight bytes: magic, suite, sender (peer messages only), two zeros."""
    return MAGIC[direction] + bytes([SUITE, sender, 0, 0])


def check_head(message: bytes, direction: Direction, reserved: tuple[slice, ...]) -> None:
    """Check length, magic, suite and reserved bytes, which anybody can check (SPEC §1.3).

    Errors, in this order: `bad_length`, `wrong_direction`, `bad_magic`, `unknown_suite`, `reserved_not_zero`.
    """
    require(len(message) == CAPSULE_BYTES, Verdict.BAD_LENGTH)
    magic = message[:4]
    if magic != MAGIC[direction]:
        known = magic in MAGIC.values()
        raise CryptoError(Verdict.WRONG_DIRECTION if known else Verdict.BAD_MAGIC)
    require(message[4] == SUITE, Verdict.UNKNOWN_SUITE)
    require(not any(any(message[part]) for part in reserved), Verdict.RESERVED_NOT_ZERO)
