"""Capsules that no honest client makes: any envelope, properly sealed (built from SPEC §6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crypto.heads import begin
from crypto.ids import Random
from crypto.labels import Direction, Label, bind
from crypto.primitives import ONE_USE_NONCE, derive, encrypt, pad, sign, sign_public
from crypto.sizes import BODY_PLAIN_BYTES, MARK_BYTES
from crypto.slots import seal_slots, slot_info


@dataclass(frozen=True)
class Forged:
    """What the envelope says; every field may be a lie."""

    office_id: bytes
    card_hash: bytes
    epoch: int
    thread_secret: bytes
    raw: bytes
    version: int = 1
    format: int = 1
    message_id: bytes = bytes(16)
    cut_signature: bool = False


def forge(said: Forged, to: Mapping[int, bytes], random: Random) -> bytes:
    """Seal an envelope to these slots."""
    content_key = random(32)
    commitment = derive(content_key, Label.COMMIT)
    head = begin(Direction.IN) + said.epoch.to_bytes(4, "big") + bytes(4) + commitment
    info = slot_info(Label.SLOT, Direction.IN, said.office_id, said.epoch, commitment)
    head += seal_slots(info, to, content_key, random)
    plain = pad(_envelope(said, commitment), BODY_PLAIN_BYTES)
    return head + encrypt(derive(content_key, Label.BODY), ONE_USE_NONCE, plain, head) + random(MARK_BYTES)


def _envelope(said: Forged, commitment: bytes) -> bytes:
    inner = sign_public(said.thread_secret) + said.message_id + said.version.to_bytes(4, "big")
    inner += said.card_hash + said.format.to_bytes(2, "big") + bytes(2)
    epoch = said.epoch.to_bytes(4, "big")
    about = (b"in", said.office_id, said.card_hash, epoch, commitment, inner, said.raw)
    signature = sign(said.thread_secret, bind(Label.SIGN_CONTENT, *about))
    return inner + said.raw + (bytes(64) if said.cut_signature else signature)
