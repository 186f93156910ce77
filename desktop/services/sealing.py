"""From a letter to a capsule: checks first, then the seal. Used for sending and for sealed files alike."""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from crypto.capsule import RUN_BYTES, VERSIONS_PER_HOUR, Sealing, recipients_bitmap, seal_capsule
from crypto.chunks import UploadPlan
from crypto.identity import make_identity
from crypto.ids import Random, ThreadId
from crypto.receipt import ThreadKeys
from desktop.domain.errors import Acts
from desktop.services.errors import ParcelError
from desktop.services.letters import Letter, letter_of
from desktop.services.officeview import OfficeView, recipients_of
from desktop.services.parcels import Parcel
from desktop.services.work import Clock

HOUR_SECONDS = 3_600


@dataclass(frozen=True, slots=True)
class Ready:
    """A parcel that can be sealed: its letter, its recipients (slot -> key) and the week of their keys."""

    letter: Letter
    recipients: dict[int, bytes]
    epoch: int

    def names(self, office: OfficeView) -> tuple[str, ...]:
        """The names of the recipients, in the order of the card."""
        return tuple(one.name for one in office.card.reviewers if one.slot in self.recipients)


@dataclass(frozen=True, slots=True)
class Turn:
    """A content's place among those of its thread: its run, 8 bytes, and its version (SPEC §6.12)."""

    run: bytes
    version: int


class Versions:
    """The places of contents in their threads (SPEC §6.12), with nothing kept on disk.

    Numbers rise within a run of the program. Another run of the same hour begins at the same number, and is
    told apart by its eight bytes: the desk takes the run that came later. Hours since 1970 stand in the upper
    bits, so that a content does not tell the minute it was sealed.
    """

    def __init__(self, clock: Clock, random: Random) -> None:
        self._clock = clock
        self._random = random
        self._last: dict[ThreadId, Turn] = {}
        self._lock = threading.Lock()

    def next(self, thread: ThreadId) -> Turn:
        """The place after all those this run has given to the thread."""
        least = int(self._clock()) // HOUR_SECONDS * VERSIONS_PER_HOUR
        with self._lock:
            last = self._last.get(thread)
            if last is None:
                turn = Turn(self._random(RUN_BYTES), least)
            else:
                turn = Turn(last.run, max(last.version + 1, least))
            self._last[thread] = turn
        return turn

    def forget(self) -> None:
        """Drop which threads were written to; what comes next counts as another run."""
        with self._lock:
            self._last.clear()


def make_ready(parcel: Parcel, office: OfficeView, epoch: int | None = None) -> Ready:
    """Check all that can be checked without words and network. `epoch`: another week than the current one.

    Errors: those of `recipients_of` and `letter_of`; `ParcelError` `more_readers` (`where`: who was not
    shown), `no_custodian`, `other_custodian`, `too_big` (of all files).
    """
    epoch = office.epoch if epoch is None else epoch
    recipients = recipients_of(office, epoch, parcel.exclude, parcel.send_without)
    check_shown(parcel.shown, office, recipients)
    if parcel.identity is not None:
        custodian_key(office, parcel.custodian)
    letter = letter_of(parcel)
    plan = letter.plan(bytes(32), office.office_id)
    if plan is not None and plan.count > office.card.max_upload_chunks:
        raise ParcelError("too_big", Acts.USER, "files")
    return Ready(letter, recipients, epoch)


def check_shown(shown: Collection[str] | None, office: OfficeView, recipients: Collection[int]) -> None:
    """Nobody reads what the person did not see them read. Errors: `ParcelError` `more_readers`."""
    names = [one.name for one in office.card.reviewers if one.slot in recipients]
    unseen = [] if shown is None else [name for name in names if name not in shown]
    if unseen:
        raise ParcelError("more_readers", Acts.USER, ", ".join(unseen))


def custodian_hash(office: OfficeView) -> bytes | None:
    """SHA-256 of the custodian's key, None where there is none: a name alone is easily taken over."""
    custodian = office.card.custodian
    return None if custodian is None else sha256(custodian.key).digest()


def custodian_key(office: OfficeView, shown: bytes | None) -> bytes:
    """Whose key the name may be sealed to; `shown` as `Parcel.custodian`.

    Errors: `ParcelError` `no_custodian`, `other_custodian` (`where` is who it is now).
    """
    custodian = office.card.custodian
    if custodian is None:
        raise ParcelError("no_custodian", Acts.USER)
    if shown is not None and shown != custodian_hash(office):
        raise ParcelError("other_custodian", Acts.USER, custodian.name)
    return custodian.key


def seal(
    ready: Ready,
    office: OfficeView,
    keys: ThreadKeys,
    plan: UploadPlan | None,
    turn: Turn,
    random: Random,
) -> bytes:
    """The capsule, 32,768 bytes. Errors: those of `custodian_key`."""
    parcel = ready.letter.parcel
    named = None
    if parcel.identity is not None:
        named = (custodian_key(office, parcel.custodian), parcel.identity.encode())

    def build(commitment: bytes) -> bytes:
        identity = make_identity(office.office_id, keys.thread_id, commitment, named, random)
        return ready.letter.content(recipients_bitmap(ready.recipients), keys, identity, plan)

    sealing = Sealing(
        office_id=office.office_id,
        card_hash=office.card_hash,
        epoch=ready.epoch,
        recipients=ready.recipients,
        thread_secret=keys.thread_secret,
        version=turn.version,
        entry_key=keys.entry_key,
        run=turn.run,
    )
    return seal_capsule(sealing, build, random)
