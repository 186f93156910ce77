"""The beacon: the same for everybody, new every ten minutes, and no process has to remember it (SPEC §6.13).

Its first byte is the work it asks for; the rest is made of that, the ten minutes and the server's secret.
"""

from __future__ import annotations

import hashlib

from crypto.sizes import BEACON_BYTES

STEP_SECONDS = 600
GOOD_STEPS = 3
"""A beacon is good in its own ten minutes and the two steps after: 20 to 30 minutes for who fetched it."""

GOOD_SECONDS = STEP_SECONDS * GOOD_STEPS
_PERSON = b"ombra1 beacon"


def step_of(unix_seconds: float) -> int:
    """The number of the ten minutes."""
    return int(unix_seconds) // STEP_SECONDS


def beacon_of(secret: bytes, step: int, bits: int) -> bytes:
    """The beacon of a step that asks for so many bits: that byte, and BLAKE2b-120 under the secret."""
    data = bytes([bits]) + step.to_bytes(8, "big", signed=True)
    rest = hashlib.blake2b(data, digest_size=BEACON_BYTES - 1, key=secret, person=_PERSON)
    return data[:1] + rest.digest()


def is_good(secret: bytes, beacon: bytes, unix_seconds: float) -> bool:
    """True for a beacon of this moment's step and of the two before, whatever it asks for."""
    now = step_of(unix_seconds)
    return beacon in {beacon_of(secret, now - back, beacon[0]) for back in range(GOOD_STEPS)}
