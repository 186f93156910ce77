"""Eight slots that hold one content key, used alike by capsules and peer messages (SPEC §6.2).

Left-out and empty slots are real seals to throw-away keys, so nobody outside can tell how many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from crypto.errors import Verdict, require
from crypto.ids import Random
from crypto.labels import Direction, Label, bind
from crypto.primitives import open_sealed, seal_to, seal_to_nobody, sealing_public, sha256
from crypto.sizes import SEALING_PUBLIC_BYTES, SLOT_BYTES, SLOTS

SlotInfo = Callable[[int, bytes], bytes]
"""(slot, recipient's public key) -> the HPKE info of that slot."""


def slot_info(
    label: Label, direction: Direction, office_id: bytes, number: int, commitment: bytes
) -> SlotInfo:
    """Bind a slot to what it is for; `number` is the epoch (SPEC §6.2)."""
    about = (direction.value.encode(), office_id, number.to_bytes(4, "big"), commitment)
    return lambda slot, key: bind(label, *about, slot.to_bytes(1, "big"), sha256(key))


def seal_slots(info: SlotInfo, recipients: Mapping[int, bytes], content_key: bytes, random: Random) -> bytes:
    """Seal `content_key` to each recipient, and to throw-away keys in every other slot.

    Errors: `nobody_to_seal_to`, `bad_key`.
    """
    require(bool(recipients), Verdict.NOBODY_TO_SEAL_TO)
    require(all(0 <= slot < SLOTS for slot in recipients), Verdict.BAD_KEY, "slot")
    require(len(set(recipients.values())) == len(recipients), Verdict.BAD_KEY, "same key twice")
    require(all(len(key) == SEALING_PUBLIC_BYTES for key in recipients.values()), Verdict.BAD_KEY)
    out = bytearray()
    for slot in range(SLOTS):
        key = recipients.get(slot)
        if key is None:
            out += seal_to_nobody(content_key, partial(info, slot), random)
        else:
            out += seal_to(key, content_key, info(slot, key))
    return bytes(out)


def open_slot(info: SlotInfo, slots: bytes, slot: int, secret: bytes) -> bytes:
    """The content key in `slot`.

    Errors: `not_for_us` when it was sealed to another key or for another use.
    """
    sealed = slots[slot * SLOT_BYTES : (slot + 1) * SLOT_BYTES]
    return open_sealed(secret, sealed, info(slot, sealing_public(secret)), Verdict.NOT_FOR_US)


def bitmap_of(slots: Mapping[int, bytes]) -> int:
    """Bit i is set when slot i is a recipient."""
    return sum(1 << slot for slot in slots)
