"""Cover capsules: a desk hands in some that say nothing, so that not every capsule is somebody's report.

They go through the public door as a reporter's do, over lines without a name, sealed to some reviewers or
others. Of each the desk keeps the promise: a server that drops a capsule cannot know that it is not one of
them, whose promise then proves it (SPEC §17.10).
"""

from __future__ import annotations

from crypto.entry import entry_of
from crypto.ids import Random
from desktop.services.covers import AT_ONCE, seal_cover, seconds_until
from desktop.services.desk import HOUR_SECONDS, Desk
from desktop.services.gateway import Dial
from desktop.services.offices import Offices, OfficeSource
from desktop.services.officeview import OfficeView
from desktop.services.retrying import Patience
from desktop.services.stamping import Stamps
from desktop.services.submission import post, promise_in, submission_of
from desktop.services.vaultlog import note_promise
from desktop.services.work import NEVER, Stop

PER_INTERVAL = 1.5
"""On average, of one desk: 48 KiB each interval."""

LEAST_SECONDS = HOUR_SECONDS
"""An interval counts as this long at least: practice offices publish every few seconds."""


def seconds_to_next(interval_seconds: int, random: Random) -> float:
    """How long to wait for the next one; it depends on nothing that was before."""
    return seconds_until(max(interval_seconds, LEAST_SECONDS) / PER_INTERVAL, random)


def post_cover(desk: Desk, dial: Dial, stop: Stop = NEVER) -> None:
    """Seal one and hand it in. Errors: `GatewayError`, `OfficeError`, `HostileError`; what `stop` raises."""
    offices = Offices(OfficeSource(desk.address), dial, desk.clock)
    office, stamps = offices.fetch(stop), Stamps(offices)
    capsule = seal_cover(office, desk.now(), desk.random)

    def hand_in(office: OfficeView) -> bytes:
        stamped = stamps.capsule(submission_of(capsule, None, 0), office, stop=stop)
        return post(stamped, dial, Patience(AT_ONCE, stop), stop)

    promise = stamps.with_office(office, hand_in, stop)
    publish_by = promise_in(promise, capsule, office).publish_by
    with desk.vault.db.writing():
        note_promise(desk.vault.db, entry_of(capsule), promise, publish_by)
