"""From a letter to a capsule: checks first, then the seal. Used for sending and for sealed files alike."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from crypto.capsule import Sealing, recipients_bitmap, seal_capsule
from crypto.chunks import UploadPlan
from crypto.identity import make_identity
from crypto.ids import Random
from crypto.receipt import ThreadKeys
from desktop.domain.errors import Acts
from desktop.services.errors import ParcelError
from desktop.services.letters import Letter, letter_of
from desktop.services.officeview import OfficeView, recipients_of
from desktop.services.parcels import Parcel
from desktop.services.work import Clock

HOUR_SECONDS = 3_600
VERSIONS_PER_HOUR = 1_024


@dataclass(frozen=True, slots=True)
class Ready:
    """A parcel that can be sealed: its letter, its recipients (slot -> key) and the week of their keys."""

    letter: Letter
    recipients: dict[int, bytes]
    epoch: int

    def names(self, office: OfficeView) -> tuple[str, ...]:
        """The names of the recipients, in the order of the card."""
        return tuple(one.name for one in office.card.reviewers if one.slot in self.recipients)


class Versions:
    """Version numbers of contents (SPEC §6.6): they rise, from run to run too, with nothing kept on disk.

    Hours since 1970 stand in the upper bits, so that a content does not tell the minute it was sealed.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """A number above all earlier ones of this run."""
        self._last = max(self._last + 1, int(self._clock()) // HOUR_SECONDS * VERSIONS_PER_HOUR)
        return self._last


def make_ready(parcel: Parcel, office: OfficeView, epoch: int | None = None) -> Ready:
    """Check all that can be checked without words and network. `epoch`: another week than the current one.

    Errors: those of `recipients_of` and `letter_of`; `ParcelError` `more_readers` (`where`: who was not
    shown), `no_custodian`, `too_big` (of all files).
    """
    epoch = office.epoch if epoch is None else epoch
    recipients = recipients_of(office, epoch, parcel.exclude, parcel.send_without)
    _check_shown(parcel, office, recipients)
    if parcel.identity is not None and office.card.custodian is None:
        raise ParcelError("no_custodian", Acts.USER)
    letter = letter_of(parcel)
    plan = letter.plan(bytes(32), office.office_id)
    if plan is not None and plan.count > office.card.max_upload_chunks:
        raise ParcelError("too_big", Acts.USER, "files")
    return Ready(letter, recipients, epoch)


def _check_shown(parcel: Parcel, office: OfficeView, recipients: Collection[int]) -> None:
    names = [one.name for one in office.card.reviewers if one.slot in recipients]
    unseen = [] if parcel.shown is None else [name for name in names if name not in parcel.shown]
    if unseen:
        raise ParcelError("more_readers", Acts.USER, ", ".join(unseen))


def seal(
    ready: Ready,
    office: OfficeView,
    keys: ThreadKeys,
    plan: UploadPlan | None,
    version: int,
    random: Random,
) -> bytes:
    """The capsule, 32,768 bytes."""
    parcel = ready.letter.parcel
    custodian = office.card.custodian
    named = None
    if parcel.identity is not None and custodian is not None:
        named = (custodian.key, parcel.identity.encode())

    def build(commitment: bytes) -> bytes:
        identity = make_identity(office.office_id, keys.thread_id, commitment, named, random)
        return ready.letter.content(recipients_bitmap(ready.recipients), keys, identity, plan)

    sealing = Sealing(
        office_id=office.office_id,
        card_hash=office.card_hash,
        epoch=ready.epoch,
        recipients=ready.recipients,
        thread_secret=keys.thread_secret,
        version=version,
        entry_key=keys.entry_key,
    )
    return seal_capsule(sealing, build, random)
