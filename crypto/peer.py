"""Peer messages: case work between the desks of one office, outside the public log (SPEC §14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crypto.bounds import MAX_FORMAT
from crypto.errors import CryptoError, Verdict, require
from crypto.heads import begin, check_head
from crypto.ids import OfficeId, Random
from crypto.labels import Direction, Label, bind
from crypto.primitives import (
    ONE_USE_NONCE,
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
    AEAD_TAG_BYTES,
    CAPSULE_BYTES,
    CONTENT_KEY_BYTES,
    HASH_BYTES,
    HEADER_BYTES,
    SIGNATURE_BYTES,
    SLOTS,
    SLOTS_BYTES,
)
from crypto.slots import bitmap_of, open_slot, seal_slots, slot_info

PEER_FORMAT = 1
FIRST = bytes(HASH_BYTES)
"""The `previous` of a sender's first message to a set of recipients."""
_BODY_PLAIN_BYTES = CAPSULE_BYTES - HEADER_BYTES - SLOTS_BYTES - AEAD_TAG_BYTES
_INNER_BYTES = 48
MAX_PEER_BYTES = _BODY_PLAIN_BYTES - 1 - _INNER_BYTES - SIGNATURE_BYTES
_RESERVED = (slice(6, 8), slice(12, 16))


@dataclass(frozen=True, slots=True)
class PeerHeader:
    """What the server reads of a peer message."""

    epoch: int
    sender: int
    commitment: bytes


@dataclass(frozen=True, slots=True)
class PeerMessage:
    """An opened peer message: sender, recipients, counter from 0, hash of the message before, and the bytes.

    `recipients` is a bitmap of slots; `format` says how to read `payload`, and may be newer than ours.
    """

    sender: int
    recipients: int
    counter: int
    previous: bytes
    format: int
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
    *,
    payload_format: int = PEER_FORMAT,
) -> bytes:
    """One message of 32,768 bytes; `sender` is (slot, `sign` secret) (SPEC §14.1).

    Errors: `too_big`, `nobody_to_seal_to`, `unknown_reviewer`, `bad_key`.
    """
    require(len(payload) <= MAX_PEER_BYTES, Verdict.TOO_BIG)
    slot, secret = sender
    require(0 <= slot < SLOTS, Verdict.UNKNOWN_REVIEWER)
    require(len(previous) == HASH_BYTES, Verdict.BAD_LENGTH, "previous")
    require(1 <= payload_format <= MAX_FORMAT, Verdict.BAD_STRUCTURE, "format")
    content_key = random(CONTENT_KEY_BYTES)
    commitment = derive(content_key, Label.PEER_COMMIT)
    head = begin(Direction.PEER, slot) + epoch.to_bytes(4, "big") + bytes(4) + commitment
    info = slot_info(Label.PEER_SLOT, Direction.PEER, office_id, epoch, commitment)
    head += seal_slots(info, recipients, content_key, random)
    inner = counter.to_bytes(8, "big") + previous + bytes([bitmap_of(recipients), 0])
    inner += payload_format.to_bytes(2, "big") + bytes(4)
    signature = sign(secret, _signed(office_id, head[:HEADER_BYTES], inner, payload))
    plain = pad(inner + payload + signature, _BODY_PLAIN_BYTES)
    return head + encrypt(derive(content_key, Label.PEER_BODY), ONE_USE_NONCE, plain, head)


def read_peer_header(message: bytes) -> PeerHeader:
    """Check the shape (SPEC §14.1). Errors: those of `check_head`."""
    check_head(message, Direction.PEER, _RESERVED)
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
    inner, payload, signature = _parts(unpad(sealed))
    verify(public, _signed(office_id, message[:HEADER_BYTES], inner, payload), signature)
    return _read(header.sender, slot, inner, payload)


def check_peer_order(last: PeerMessage | None, message: PeerMessage) -> None:
    """Messages of one sender to one set of recipients come in order, each naming the one before (SPEC §14.3).

    `last` is the newest of the same sender and recipients, or None. Errors: `chain_broken`.
    """
    counter, digest = (0, FIRST) if last is None else (last.counter + 1, last.digest)
    if last is not None:
        chain = (last.sender, last.recipients)
        require(chain == (message.sender, message.recipients), Verdict.CHAIN_BROKEN)
    require((message.counter, message.previous) == (counter, digest), Verdict.CHAIN_BROKEN)


def _parts(plain: bytes) -> tuple[bytes, bytes, bytes]:
    """Inner head, payload, signature, as SPEC §14.2 lays them out."""
    require(len(plain) >= _INNER_BYTES + SIGNATURE_BYTES, Verdict.BAD_LENGTH)
    return plain[:_INNER_BYTES], plain[_INNER_BYTES:-SIGNATURE_BYTES], plain[-SIGNATURE_BYTES:]


def _read(sender: int, slot: int, inner: bytes, payload: bytes) -> PeerMessage:
    """What a signed inner head says: counter, previous, recipients, format."""
    recipients, payload_format = inner[40], int.from_bytes(inner[42:44], "big")
    require(not inner[41] and not any(inner[44:]), Verdict.RESERVED_NOT_ZERO)
    require(payload_format > 0, Verdict.BAD_STRUCTURE, "format")
    # As with capsules: a recipient who seals the content key on must not speak for the sender.
    require(bool(recipients >> slot & 1), Verdict.WRONG_RECIPIENT)
    return PeerMessage(
        sender=sender,
        recipients=recipients,
        counter=int.from_bytes(inner[:8], "big"),
        previous=inner[8:40],
        format=payload_format,
        payload=payload,
        digest=sha256(bind(Label.PEER_DIGEST, inner, payload)),
    )


def _signed(office_id: bytes, head: bytes, inner: bytes, payload: bytes) -> bytes:
    return bind(Label.SIGN_PEER, Direction.PEER.value.encode(), office_id, head, inner, payload)
