"""Slots by hand: what the three kinds of sealed message share, and small ways to damage bytes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, seal_to, sealing_public, sha256, stream

CAPSULE_BYTES = 32_768
SLOT_BYTES = 1_168
CONTENT_KEY = sha256(b"ombra vectors, content key")
OTHER_CONTENT_KEY = sha256(b"ombra vectors, another content key")


@dataclass(frozen=True)
class SlotRule:
    """For what use slots are sealed (SPEC §6.2)."""

    label: str = "slot"
    direction: bytes = b"in"
    office: bytes = practice.OFFICE
    epoch: int = practice.EPOCH
    place: int | None = None
    """The slot number that is bound, where it is not the true one."""

    def info(self, slot: int, commitment: bytes, public: bytes) -> bytes:
        number = slot if self.place is None else self.place
        about = (self.direction, self.office, self.epoch.to_bytes(4, "big"), commitment)
        return bind(self.label, *about, bytes([number]), sha256(public))


CAPSULE_SLOT = SlotRule()
PEER_SLOT = SlotRule("peer/slot", b"peer")


def own_slots(*slots: int) -> dict[int, bytes]:
    """Recipients by slot: this week's public keys of the practice office."""
    return {slot: practice.PUBLIC[slot] for slot in slots}


def seal_slots(
    recipients: Mapping[int, bytes],
    content_keys: Mapping[int, bytes],
    rules: Mapping[int, SlotRule],
    commitment: bytes,
) -> bytes:
    """SPEC §6.2; slots that are nobody's are sealed to keys that nobody keeps."""
    out = b""
    for slot in range(8):
        key = recipients.get(slot) or unowned(slot)
        out += sealed_once(key, content_keys[slot], rules[slot].info(slot, commitment, key))
    return out


@cache
def sealed_once(public: bytes, plain: bytes, info: bytes) -> bytes:
    """A seal, made once in a run: vectors that share a slot then differ only where they are meant to."""
    return seal_to(public, plain, info, stream(sha256(public, plain, info).hex()))


@cache
def unowned(slot: int) -> bytes:
    """The public half of a throw-away key."""
    return sealing_public(stream(f"ombra vectors, throw-away key {slot}")(96))


def small_order_points() -> list[bytes]:
    """Encodings of Ed25519 points whose order divides 8: nobody's key."""
    return [bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"]


def flipped(data: bytes, at: int, bits: int = 1) -> bytes:
    """The same bytes with one byte changed."""
    at %= len(data)
    return data[:at] + bytes([data[at] ^ bits]) + data[at + 1 :]


def placed(data: bytes, at: int, part: bytes) -> bytes:
    """The same bytes with a part overwritten."""
    return data[:at] + part + data[at + len(part) :]
