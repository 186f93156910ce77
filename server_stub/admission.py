"""Who is let in while the server is pressed: whoever did the work that the newest beacon asks for.

Nobody is named, counted or remembered. While nothing presses, no work is asked for and no stamp is looked at.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from crypto.ids import OfficeId, UploadId
from crypto.sizes import BEACON_BYTES, MAX_STAMP_BITS
from crypto.stamp import (
    NO_STAMP,
    Puzzle,
    UploadStamp,
    capsule_puzzle,
    difficulty_of,
    upload_difficulty,
    upload_puzzle,
)
from crypto.submission import Submission
from server_stub.beacon import beacon_of, is_good, step_of
from server_stub.config import Clock
from server_stub.problems import Problem

FIRST_BITS = 12
"""Where it begins: 4,096 tries, 20 ms on a slow laptop. Nobody notices it, and a flood must pay it."""

RISE_BITS, RISE_SECONDS = 2, 15
"""While the queue stays long, four times the work every 15 seconds: from nothing to all of it in 90."""

FALL_BITS = 4
"""After ten minutes without a long queue, a sixteenth of the work."""

SLACK_BITS = 4
"""An older beacon that asks for less than a sixteenth of the newest one is no longer good: two rises."""

NOTHING_GIVEN = UploadStamp(bytes(BEACON_BYTES), 0, NO_STAMP)
"""Asks for nothing, so it counts only while nothing is asked for."""

LONG_QUEUE = 4
"""A quarter of the queue, 64 capsules behind those being written, is a long one."""


def bits_for_room(free_bytes: int, reserve_bytes: int) -> int:
    """None while the capsules' share of the disk is untouched, then four times the work at each half."""
    if free_bytes >= reserve_bytes:
        return 0
    halves = (reserve_bytes // max(free_bytes, 1)).bit_length() - 1
    return min(FIRST_BITS + RISE_BITS * halves, MAX_STAMP_BITS)


class Admission:
    """The work asked for at this moment. It rises at once and falls with a new ten minutes, by a new beacon.

    Each process looks at its own queue; a beacon of one is good for all, since it says itself what it asks.
    """

    def __init__(self, secret: bytes, reserve_bytes: int, queue: int, clock: Clock) -> None:
        self._secret = secret
        self._reserve_bytes = reserve_bytes
        self._long = max(queue // LONG_QUEUE, 1)
        self._clock = clock
        self._lock = threading.Lock()
        self._step = step_of(clock())
        self._bits = self._for_queue = self._for_room = 0
        self._was_long = False
        self._rose = float("-inf")

    def look(self, waiting: int, free_bytes: int) -> None:
        """Take in how many capsules waited at most since the last look, and the room on the disk."""
        with self._lock:
            self._for_room = bits_for_room(free_bytes, self._reserve_bytes)
            now = self._clock()
            if waiting >= self._long:
                self._was_long = True
                if not 0 <= now - self._rose < RISE_SECONDS:
                    self._rose = now
                    self._for_queue = min(max(FIRST_BITS, self._for_queue + RISE_BITS), MAX_STAMP_BITS)
            self._turn(now)
            self._bits = max(self._bits, self._for_queue, self._for_room)

    def beacon(self) -> bytes:
        """What everybody is told now."""
        with self._lock:
            self._turn(self._clock())
            return beacon_of(self._secret, self._step, self._bits)

    def check_capsule(self, office_id: OfficeId, body: bytes, submission: Submission) -> None:
        """Errors: `stamp_refused`."""
        beacon = submission.beacon
        self._check(beacon, submission.stamp, 1, partial(capsule_puzzle, office_id, beacon, body))

    def check_chunk(self, office_id: OfficeId, upload: bytes, index: int, given: UploadStamp | None) -> None:
        """`given` is None for a request without a readable stamp. Errors: `stamp_refused`."""
        if given is None or index >= given.quota:
            given = NOTHING_GIVEN
        beacon, quota = given.beacon, given.quota
        puzzle = partial(upload_puzzle, office_id, beacon, UploadId(upload), quota)
        self._check(beacon, given.stamp, quota, puzzle)

    def _check(self, beacon: bytes, stamp: bytes, quota: int, puzzle: Callable[[], Puzzle]) -> None:
        newest = difficulty_of(self.beacon())
        if newest == 0:
            return
        asked = difficulty_of(beacon)
        if asked + SLACK_BITS < newest or not is_good(self._secret, beacon, self._clock()):
            raise Problem("stamp_refused")
        if puzzle().bits(stamp) < upload_difficulty(asked, quota):
            raise Problem("stamp_refused")

    def _turn(self, now: float) -> None:
        """With a new ten minutes the work may become less."""
        step = step_of(now)
        if step == self._step:
            return
        if not self._was_long:
            fallen = self._for_queue - FALL_BITS
            self._for_queue = fallen if fallen >= FIRST_BITS else 0
        self._step, self._was_long = step, False
        self._bits = max(self._for_queue, self._for_room)
