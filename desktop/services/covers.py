"""Cover capsules of either side: sealed to some reviewers or others, they say nothing."""

from __future__ import annotations

import math

from crypto.capsule import VERSIONS_PER_HOUR, Sealing, recipients_bitmap, seal_capsule
from crypto.content import Cover, encode_content
from crypto.ids import Random
from desktop.services.gateway import Dial
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView, recipients_of
from desktop.services.retrying import Patience, Retries
from desktop.services.shuffling import shuffled
from desktop.services.stamping import Stamps
from desktop.services.submission import post, promise_in, submission_of
from desktop.services.work import NEVER, Clock, Stop

HOUR_SECONDS = 3_600

REPORTERS_MEAN_SECONDS = 2_700
"""On average, while a reporter's window is open: an hour of it shows one or two capsules, about 64 KiB."""

AT_ONCE = Retries(delays_seconds=())
"""A line that breaks is not tried again: nobody waits for it."""


def seconds_until(mean_seconds: float, random: Random) -> float:
    """How long to wait for the next one; it depends on nothing that was before."""
    chance = (int.from_bytes(random(8), "big") + 1) / 2**64
    return -math.log(chance) * mean_seconds


def seal_cover(office: OfficeView, now: int, random: Random) -> bytes:
    """A capsule that says nothing, 32,768 bytes. Errors: those of `recipients_of`."""
    lacking = [line.slot for line in office.missing]
    everybody = recipients_of(office, office.epoch, send_without=lacking)
    some = shuffled(sorted(everybody), random)[: 1 + random(1)[0] % len(everybody)]
    recipients = {slot: everybody[slot] for slot in some}
    content = encode_content(Cover(recipients=recipients_bitmap(recipients)))
    sealing = Sealing(
        office_id=office.office_id,
        card_hash=office.card_hash,
        epoch=office.epoch,
        recipients=recipients,
        thread_secret=random(32),
        version=now // HOUR_SECONDS * VERSIONS_PER_HOUR,
        entry_key=None,
    )
    return seal_capsule(sealing, lambda _commitment: content, random)


class Covers:
    """Hands cover capsules in for a reporter's window; nothing of them is kept."""

    def __init__(self, offices: Offices, dial: Dial, clock: Clock, random: Random) -> None:
        self._offices = offices
        self._dial = dial
        self._clock = clock
        self._random = random
        self._stamps = Stamps(offices)

    def post(self, office: OfficeView, stop: Stop = NEVER) -> None:
        """Hand one in, with the same requests as a first report without files.

        Errors: `GatewayError`, `OfficeError`, `ParcelError`, `HostileError`; what `stop` raises.
        """
        office = self._offices.fresh(office, stop)
        capsule = seal_cover(office, int(self._clock()), self._random)

        def hand_in(office: OfficeView) -> bytes:
            stamped = self._stamps.capsule(submission_of(capsule, None, 0), office, stop=stop)
            return post(stamped, self._dial, Patience(AT_ONCE, stop), stop)

        promise_in(self._stamps.with_office(office, hand_in, stop), capsule, office)
