"""Replies and peer messages by hand, with a knob for everything an attacker may turn (SPEC §8, §14)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, derive, encrypt, pad, sha256, sign
from tests.vectors.generate.sealing import (
    CAPSULE_BYTES,
    CONTENT_KEY,
    PEER_SLOT,
    SLOT_BYTES,
    SlotRule,
    own_slots,
    seal_slots,
    sealed_once,
)

REPLY_PLAIN = CAPSULE_BYTES - 48 - SLOT_BYTES - 16
PEER_PLAIN = CAPSULE_BYTES - 48 - 8 * SLOT_BYTES - 16


@dataclass(frozen=True)
class Reply:
    """A reply; every field can be wrong by itself."""

    content: bytes
    magic: bytes = b"OMR1"
    suite: int = 1
    reviewer: int = 0
    number: int = 0
    previous: bytes = bytes(32)
    format: int = 1
    to: practice.Reporter = practice.REPORTER
    tag: bytes | None = None
    content_key: bytes = CONTENT_KEY
    slot_key: bytes | None = None
    slot_public: bytes | None = None
    slot_bound: Mapping[str, bytes] = field(default_factory=dict)
    signer: int | None = None
    signed: Mapping[str, bytes] = field(default_factory=dict)
    reserved: bytes = bytes(5)
    plain: bytes | None = None
    envelope: bytes | None = None

    @property
    def commitment(self) -> bytes:
        return derive(self.content_key, "reply/commit")

    def head(self) -> bytes:
        """SPEC §8.1."""
        tag = self.tag or self.to.tag(self.reviewer, self.number)
        return self.magic + bytes([self.suite, 0, 0, 0]) + tag + self.commitment

    def slot(self) -> bytes:
        """SPEC §8.1."""
        public = self.slot_public or self.to.reply_key
        truth = {
            "direction": b"out",
            "office": practice.OFFICE,
            "tag": self.head()[8:16],
            "commitment": self.commitment,
            "key": sha256(public),
        }
        label = self.slot_bound.get("label", b"reply/slot").decode()
        info = bind(label, *(self.slot_bound.get(name, value) for name, value in truth.items()))
        return sealed_once(public, self.slot_key or self.content_key, info)

    def inner(self) -> bytes:
        """SPEC §8.3."""
        head = bytes([self.reviewer, self.reserved[0]]) + self.format.to_bytes(2, "big")
        return head + self.number.to_bytes(4, "big") + self.reserved[1:] + self.previous

    def signature(self) -> bytes:
        """SPEC §8.3."""
        truth = {
            "direction": b"out",
            "office": practice.OFFICE,
            "thread": self.to.thread_id,
            "key": sha256(self.to.reply_key),
            "commitment": self.commitment,
        }
        bound = [self.signed.get(name, value) for name, value in truth.items()]
        signer = practice.SIGN[self.reviewer if self.signer is None else self.signer]
        label = self.signed.get("label", b"sign/reply").decode()
        return sign(signer, bind(label, *bound, self.inner(), sha256(self.content)))

    def write(self) -> bytes:
        """SPEC §8.1."""
        head = self.head() + self.slot()
        envelope = self.envelope
        if envelope is None:
            envelope = self.inner() + self.content + self.signature()
        plain = pad(envelope, REPLY_PLAIN) if self.plain is None else self.plain
        return head + encrypt(derive(self.content_key, "reply/body"), bytes(12), plain, head)


@dataclass(frozen=True)
class Peer:
    """A peer message; every field can be wrong by itself."""

    payload: bytes = b"case 2026-0142: will you take it?"
    magic: bytes = b"OMX1"
    suite: int = 1
    sender: int = 2
    signer: int | None = None
    recipients: Mapping[int, bytes] = field(default_factory=lambda: own_slots(0, 1))
    named: int = 0b11
    rule: SlotRule = PEER_SLOT
    counter: int = 0
    previous: bytes = bytes(32)
    format: int = 1
    reserved: bytes = bytes(5)
    content_key: bytes = CONTENT_KEY
    slot_keys: Mapping[int, bytes] = field(default_factory=dict)
    signed: Mapping[str, bytes] = field(default_factory=dict)
    plain: bytes | None = None
    envelope: bytes | None = None

    @property
    def commitment(self) -> bytes:
        return derive(self.content_key, "peer/commit")

    def head(self) -> bytes:
        """SPEC §14.1."""
        first = self.magic + bytes([self.suite, self.sender, 0, 0])
        return first + practice.EPOCH.to_bytes(4, "big") + bytes(4) + self.commitment

    def slots(self) -> bytes:
        """SPEC §14.1."""
        keys = {slot: self.slot_keys.get(slot, self.content_key) for slot in range(8)}
        return seal_slots(self.recipients, keys, dict.fromkeys(range(8), self.rule), self.commitment)

    def inner(self) -> bytes:
        """SPEC §14.2."""
        head = self.counter.to_bytes(8, "big") + self.previous + bytes([self.named, self.reserved[0]])
        return head + self.format.to_bytes(2, "big") + self.reserved[1:]

    def write(self) -> bytes:
        """SPEC §14.1 and §14.2."""
        head = self.head() + self.slots()
        truth = {"direction": b"peer", "office": practice.OFFICE}
        bound = [self.signed.get(name, value) for name, value in truth.items()]
        message = bind("sign/peer", *bound, self.head(), self.inner(), self.payload)
        signer = self.sender if self.signer is None else self.signer
        envelope = self.envelope or self.inner() + self.payload + sign(practice.SIGN[signer], message)
        plain = pad(envelope, PEER_PLAIN) if self.plain is None else self.plain
        return head + encrypt(derive(self.content_key, "peer/body"), bytes(12), plain, head)
