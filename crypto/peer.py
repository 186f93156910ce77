"""Peer messages: case work between the desks of one office, outside the public log (SPEC §14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crypto.errors import CryptoError, Verdict, require
from crypto.ids import OfficeId, Random
from crypto.labels import Direction, Label, bind
from crypto.primitives import (
    ONE_USE_NONCE,
    SUITE,
    decrypt,
    derive,
    encrypt,
    pad,
    same,
    sha256,
    sign,
    unpad,
    verify,
)
from crypto.sizes import (
    CAPSULE_BYTES,
    CONTENT_KEY_BYTES,
    HASH_BYTES,
    HEADER_BYTES,
    SIGNATURE_BYTES,
    SLOTS_BYTES,
)
from crypto.slots import open_slot, seal_slots, slot_info

MAGIC = b"OMX1"
FIRST = bytes(HASH_BYTES)
_BODY_PLAIN_BYTES = CAPSULE_BYTES - HEADER_BYTES - SLOTS_BYTES - 16
_INNER_BYTES = 40
MAX_PEER_BYTES = _BODY_PLAIN_BYTES - 1 - _INNER_BYTES - SIGNATURE_BYTES


@dataclass(frozen=True, slots=True)
class PeerHeader:
    """What the server reads of a peer message."""

    epoch: int
    sender: int
    commitment: bytes


@dataclass(frozen=True, slots=True)
class PeerMessage:
    """An opened peer message: sender, counter from 0, hash of the message before, and the bytes."""

    sender: int
    counter: int
    previous: bytes
    payload: bytes
    digest: bytes


def seal_peer(
    office_id: OfficeId,
    epoch: int,
    sender: tuple[int, bytes],
    recipients: Mapping[int, bytes],
    counter: int,
    previous: bytes,
    payload: bytes,
    random: Random,
) -> bytes:
    """One message of 32,768 bytes; `sender` is (slot, `sign` secret) (SPEC §14.1).

    Errors: `too_big`, `nobody_to_seal_to`.
    """
    require(len(payload) <= MAX_PEER_BYTES, Verdict.TOO_BIG)
    slot, secret = sender
    content_key = random(CONTENT_KEY_BYTES)
    commitment = derive(content_key, Label.PEER_COMMIT)
    head = MAGIC + bytes([SUITE, slot, 0, 0]) + epoch.to_bytes(4, "big") + bytes(4) + commitment
    info = slot_info(Label.PEER_SLOT, Direction.PEER, office_id, epoch, commitment)
    head += seal_slots(info, recipients, content_key, random)
    inner = counter.to_bytes(8, "big") + previous
    signature = sign(secret, _signed(office_id, head[:HEADER_BYTES], inner, payload))
    plain = pad(inner + payload + signature, _BODY_PLAIN_BYTES)
    return head + encrypt(derive(content_key, Label.PEER_BODY), ONE_USE_NONCE, plain, head)


def read_peer_header(message: bytes) -> PeerHeader:
    """Check the shape (SPEC §14.1).

    Errors: `bad_length`, `bad_magic`, `unknown_suite`, `reserved_not_zero`.
    """
    require(len(message) == CAPSULE_BYTES, Verdict.BAD_LENGTH)
    require(message[:4] == MAGIC, Verdict.BAD_MAGIC)
    require(message[4] == SUITE, Verdict.UNKNOWN_SUITE)
    require(not any(message[6:8]) and not any(message[12:16]), Verdict.RESERVED_NOT_ZERO)
    return PeerHeader(int.from_bytes(message[8:12], "big"), message[5], message[16:HEADER_BYTES])


def open_peer(
    message: bytes,
    office_id: OfficeId,
    slot: int,
    epoch_secrets: Mapping[int, bytes],
    reviewers: Mapping[int, bytes],
) -> PeerMessage:
    """Open and check one message; `reviewers`: slot -> public `sign` key (SPEC §14.2)."""
    header = read_peer_header(message)
    secret = epoch_secrets.get(header.epoch)
    public = reviewers.get(header.sender)
    if secret is None:
        raise CryptoError(Verdict.WRONG_EPOCH)
    if public is None:
        raise CryptoError(Verdict.UNKNOWN_REVIEWER)
    slots_end = HEADER_BYTES + SLOTS_BYTES
    info = slot_info(Label.PEER_SLOT, Direction.PEER, office_id, header.epoch, header.commitment)
    content_key = open_slot(info, message[HEADER_BYTES:slots_end], slot, secret)
    require(same(derive(content_key, Label.PEER_COMMIT), header.commitment), Verdict.COMMITMENT_MISMATCH)
    key = derive(content_key, Label.PEER_BODY)
    sealed = decrypt(key, ONE_USE_NONCE, message[slots_end:], message[:slots_end], Verdict.BODY_UNREADABLE)
    plain = unpad(sealed)
    require(len(plain) >= _INNER_BYTES + SIGNATURE_BYTES, Verdict.BAD_LENGTH)
    inner, payload = plain[:_INNER_BYTES], plain[_INNER_BYTES:-SIGNATURE_BYTES]
    signed = _signed(office_id, message[:HEADER_BYTES], inner, payload)
    verify(public, signed, plain[-SIGNATURE_BYTES:])
    digest = sha256(signed)
    return PeerMessage(header.sender, int.from_bytes(inner[:8], "big"), inner[8:], payload, digest)


def check_peer_order(last: PeerMessage | None, message: PeerMessage) -> None:
    """A sender's messages come in order, each naming the one before (SPEC §14.3). Errors: `chain_broken`."""
    counter, digest = (0, FIRST) if last is None else (last.counter + 1, last.digest)
    require((message.counter, message.previous) == (counter, digest), Verdict.CHAIN_BROKEN)


def _signed(office_id: bytes, head: bytes, inner: bytes, payload: bytes) -> bytes:
    return bind(Label.SIGN_PEER, Direction.PEER.value.encode(), office_id, head, inner, payload)
