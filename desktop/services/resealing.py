"""Sealing what was kept for another week: the same content, to those whom the reporter was shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from crypto.capsule import Sealing, recipients_bitmap, seal_capsule
from crypto.content import Report, decode_content, encode_content
from crypto.identity import make_identity
from crypto.ids import Random
from crypto.outbox import Kept
from crypto.receipt import ThreadKeys
from crypto.sizes import SLOTS
from desktop.services.officeview import OfficeView, recipients_of
from desktop.services.parcels import Parcel
from desktop.services.sealing import Turn, check_shown, custodian_hash, custodian_key


@dataclass(frozen=True, slots=True)
class Anew:
    """A capsule sealed again, 32,768 bytes, and the slots of those who can open it."""

    capsule: bytes
    readers: frozenset[int]


SealedAnew = dict[Path, Anew]
"""What was sealed again in this run, by the file it was kept in: the next try sends the same bytes."""


def kept_of(content: bytes, parcel: Parcel, office: OfficeView) -> Kept:
    """What of a parcel that `make_ready` let pass has to be kept beside its sealed content."""
    return Kept(
        content=content,
        identity=parcel.identity,
        custodian=custodian_hash(office) if parcel.identity is not None else None,
        exclude=_bits(parcel.exclude),
        without=_bits(parcel.send_without),
        shown=None if parcel.shown is None else sorted(parcel.shown),
    )


def readers_in(kept: Kept) -> frozenset[int]:
    """The slots it was sealed to first. Errors: `CryptoError` for a content that nobody could have sealed."""
    return _slots(decode_content(kept.content).recipients)


def seal_again(kept: Kept, office: OfficeView, keys: ThreadKeys, turn: Turn, random: Random) -> Anew:
    """Seal for the office's present week.

    Errors: those of `recipients_of`; `ParcelError` `more_readers`, `no_custodian`, `other_custodian`;
    `CryptoError`
    for a content that nobody could have sealed.
    """
    exclude, without = _slots(kept.exclude), _slots(kept.without)
    recipients = recipients_of(office, office.epoch, exclude, without)
    check_shown(None if kept.shown is None else frozenset(kept.shown), office, recipients)
    named = _named(kept, office)
    content = decode_content(kept.content)

    def build(commitment: bytes) -> bytes:
        changes: dict[str, object] = {"recipients": recipients_bitmap(recipients)}
        if isinstance(content, Report):
            thread = keys.thread_id
            changes["identity"] = make_identity(office.office_id, thread, commitment, named, random)
        return encode_content(msgspec.structs.replace(content, **changes))

    sealing = Sealing(
        office_id=office.office_id,
        card_hash=office.card_hash,
        epoch=office.epoch,
        recipients=recipients,
        thread_secret=keys.thread_secret,
        version=turn.version,
        entry_key=keys.entry_key,
        run=turn.run,
    )
    return Anew(seal_capsule(sealing, build, random), frozenset(recipients))


def _named(kept: Kept, office: OfficeView) -> tuple[bytes, bytes] | None:
    if kept.identity is None:
        return None
    return custodian_key(office, kept.custodian), kept.identity.encode()


def _bits(slots: frozenset[int]) -> int:
    return sum(1 << slot for slot in slots)


def _slots(bits: int) -> frozenset[int]:
    return frozenset(slot for slot in range(SLOTS) if bits >> slot & 1)
