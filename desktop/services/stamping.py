"""The work that a pressed server asks of everybody, done in the thread that sends (SPEC §6.13, §9.6).

Every try is as likely to be the last as the first, so what is left never shrinks: only how long it takes as a
rule can be told. One thread tries: Python's hashes share one lock, and processes cost more than they save.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from crypto.ids import UploadId
from crypto.sizes import MAX_STAMP_BITS
from crypto.stamp import (
    NO_STAMP,
    Puzzle,
    UploadStamp,
    capsule_puzzle,
    difficulty_of,
    upload_difficulty,
    upload_puzzle,
)
from crypto.submission import Submission, encode_submission
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, HostileError
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

T = TypeVar("T")
Monotonic = Callable[[], float]

TRIES_AT_ONCE = 4_096
"""A few milliseconds of tries, then a look at `stop`."""

UNTOLD_SECONDS = 2.0
"""A wait that is shorter as a rule is not spoken of."""

RENEWALS = 5
"""How often in a row a server may refuse a stamp; it asks for more while a flood goes on."""

LONG_SECONDS = 60.0
"""A try that lasted so long went forward before its beacon was over: the count of refusals begins anew."""


def solve(
    puzzle: Puzzle,
    bits: int,
    step: str = "stamp",
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
    monotonic: Monotonic = time.monotonic,
) -> bytes:
    """The stamp. `progress` hears how many seconds it takes as a rule, as `done` of the phase `step`.

    It is told anew when this computer proves half as fast or twice as fast. Errors: what `stop` raises.
    """
    begun, told = monotonic(), 0.0
    tried = 0
    while True:
        stop.check()
        stamp = puzzle.search(bits, tried, TRIES_AT_ONCE)
        if stamp is not None:
            return stamp
        tried += TRIES_AT_ONCE
        expected = (monotonic() - begun) * 2**bits / tried
        if expected >= UNTOLD_SECONDS and not told / 2 < expected < told * 2:
            told = expected
            progress(ProgressStep(step, round(expected)))


class Stamps:
    """Stamps for one office's server; fetches the office anew when a beacon is over."""

    def __init__(self, offices: Offices, monotonic: Monotonic = time.monotonic) -> None:
        self._offices = offices
        self._monotonic = monotonic

    def with_office(self, office: OfficeView, send: Callable[[OfficeView], T], stop: Stop = NEVER) -> T:
        """What `send` gives, called again with a newly fetched office each time its stamp is refused.

        Errors: what `send` and `Offices.fetch` raise; `GatewayError` `stamp_refused` in the end.
        """
        left = RENEWALS
        while True:
            begun = self._monotonic()
            try:
                return send(office)
            except GatewayError as error:
                if self._monotonic() - begun >= LONG_SECONDS:
                    left = RENEWALS
                if error.code != "stamp_refused" or not left:
                    raise
            left -= 1
            office = self._offices.fetch(stop)

    def capsule(
        self,
        submission: Submission,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Submission:
        """With the office's beacon and a stamp for it. Errors: `HostileError` `too_much_work`."""
        made = replace(submission, beacon=office.beacon, stamp=NO_STAMP)
        puzzle = capsule_puzzle(office.office_id, office.beacon, encode_submission(made))
        bits = _asked(office)
        return replace(made, stamp=solve(puzzle, bits, "stamp", progress, stop, self._monotonic))

    def upload(
        self,
        upload_id: UploadId,
        count: int,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> str:
        """What each chunk's request carries in `Authorization`. Errors: `HostileError` `too_much_work`."""
        puzzle = upload_puzzle(office.office_id, office.beacon, upload_id, count)
        bits = upload_difficulty(_asked(office), count)
        stamp = solve(puzzle, bits, "upload_stamp", progress, stop, self._monotonic)
        return UploadStamp(office.beacon, count, stamp).header()


def _asked(office: OfficeView) -> int:
    """What the office's beacon asks for. A server that asks for more than SPEC allows is not worked for."""
    bits = difficulty_of(office.beacon)
    if bits > MAX_STAMP_BITS:
        raise HostileError("too_much_work", Acts.PEER)
    return bits
