"""The beacon: the same for everybody, new every ten minutes, and no process has to remember it."""

from __future__ import annotations

import hashlib

from crypto.sizes import BEACON_BYTES

STEP_SECONDS = 600
GOOD_STEPS = 3
"""A beacon is good in its own ten minutes and the two steps after: 20 to 30 minutes for who fetched it."""

GOOD_SECONDS = STEP_SECONDS * GOOD_STEPS
_PERSON = b"ombra1 beacon"


def beacon_at(secret: bytes, unix_seconds: float) -> bytes:
    """The beacon of a moment: BLAKE2b-128 of the ten-minute number under the server's secret."""
    step = int(unix_seconds) // STEP_SECONDS
    return hashlib.blake2b(
        step.to_bytes(8, "big", signed=True), digest_size=BEACON_BYTES, key=secret, person=_PERSON
    ).digest()


def is_good(secret: bytes, beacon: bytes, unix_seconds: float) -> bool:
    """True for the beacon of this moment and of the two steps before."""
    steps = range(GOOD_STEPS)
    return beacon in {beacon_at(secret, unix_seconds - step * STEP_SECONDS) for step in steps}
