"""Capsules by hand, with a knob for everything an attacker may turn (SPEC §6)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, derive, encrypt, keyed_hash, pad, sha256, sign
from tests.vectors.generate.sealing import (
    CAPSULE_BYTES,
    CAPSULE_SLOT,
    CONTENT_KEY,
    SLOT_BYTES,
    SlotRule,
    own_slots,
    seal_slots,
)

BODY_PLAIN = CAPSULE_BYTES - 48 - 8 * SLOT_BYTES - 16 - 16
MESSAGE_ID = sha256(b"ombra vectors, message id")[:16]


@dataclass(frozen=True)
class Capsule:
    """A capsule; every field can be wrong by itself."""

    content: bytes
    recipients: Mapping[int, bytes] = field(default_factory=lambda: own_slots(0, 1))
    rule: SlotRule = CAPSULE_SLOT
    rules: Mapping[int, SlotRule] = field(default_factory=dict)
    magic: bytes = b"OMB1"
    suite: int = 1
    epoch: int = practice.EPOCH
    content_key: bytes = CONTENT_KEY
    slot_keys: Mapping[int, bytes] = field(default_factory=dict)
    """Content keys of slots that hold another one."""
    reporter: practice.Reporter = practice.REPORTER
    thread_id: bytes | None = None
    version: int = 1
    card_hash: bytes = practice.CARD_HASH
    format: int = 1
    reserved: bytes = bytes(2)
    signed: Mapping[str, bytes] = field(default_factory=dict)
    """What the signature binds instead of the truth: direction, office, card, epoch, commitment, label."""
    signature: bytes | None = None
    envelope: bytes | None = None
    plain: bytes | None = None

    @property
    def commitment(self) -> bytes:
        """SPEC §6.3."""
        return derive(self.content_key, "commit")

    def head(self) -> bytes:
        """SPEC §1.3 and §6.1."""
        first = self.magic + bytes([self.suite, 0, 0, 0])
        return first + self.epoch.to_bytes(4, "big") + bytes(4) + self.commitment

    def slots(self) -> bytes:
        """SPEC §6.2."""
        keys = {slot: self.slot_keys.get(slot, self.content_key) for slot in range(8)}
        rules = {slot: self.rules.get(slot, self.rule) for slot in range(8)}
        return seal_slots(self.recipients, keys, rules, self.commitment)

    def inner(self) -> bytes:
        """The first 88 bytes of the envelope (SPEC §6.6)."""
        thread = self.thread_id or self.reporter.thread_id
        head = thread + MESSAGE_ID + self.version.to_bytes(4, "big") + self.card_hash
        return head + self.format.to_bytes(2, "big") + self.reserved

    def signed_bytes(self) -> bytes:
        """What the thread key signs (SPEC §6.6)."""
        truth = {
            "direction": b"in",
            "office": practice.OFFICE,
            "card": self.card_hash,
            "epoch": self.epoch.to_bytes(4, "big"),
            "commitment": self.commitment,
        }
        label = self.signed.get("label", b"sign/content").decode()
        bound = [self.signed.get(name, value) for name, value in truth.items()]
        return bind(label, *bound, self.inner(), self.content)

    def whole_envelope(self) -> bytes:
        """SPEC §6.6."""
        signature = self.signature or sign(self.reporter.thread, self.signed_bytes())
        return self.inner() + self.content + signature

    def write(self) -> bytes:
        """SPEC §6.1, §6.4 and §6.5."""
        head = self.head() + self.slots()
        envelope = self.whole_envelope() if self.envelope is None else self.envelope
        plain = pad(envelope, BODY_PLAIN) if self.plain is None else self.plain
        unmarked = head + encrypt(derive(self.content_key, "body"), bytes(12), plain, head)
        return unmarked + keyed_hash(self.reporter.entry_key, "ombra1 mark", sha256(unmarked), 16)
