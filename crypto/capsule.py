"""The capsule: 32,768 bytes that hold a report, a follow-up, a withdrawal or nothing, and look alike.

See SPEC §6.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from crypto.content import CONTENT_FORMAT, Content, decode_content
from crypto.entry import digest_of, mark_for
from crypto.errors import CryptoError, Verdict, require
from crypto.heads import begin, check_head
from crypto.ids import CardHash, MessageId, OfficeId, Random, ThreadId
from crypto.labels import Direction, Label, bind
from crypto.primitives import (
    ONE_USE_NONCE,
    decrypt,
    derive,
    encrypt,
    pad,
    same,
    sign,
    sign_public,
    unpad,
    verify,
)
from crypto.sizes import (
    BODY_PLAIN_BYTES,
    CONTENT_KEY_BYTES,
    ENVELOPE_BYTES,
    HEADER_BYTES,
    MARK_BYTES,
    SIGNATURE_BYTES,
    SLOTS_BYTES,
)
from crypto.slots import bitmap_of, open_slot, seal_slots, slot_info

MESSAGE_ID_BYTES = 16
RUN_BYTES = 8
"""How a message id begins: the same in all that one run of a program says in one thread (SPEC §6.12)."""

VERSIONS_PER_HOUR = 1_024
MAX_VERSION = 2**32 - 1
_RESERVED = (slice(5, 8), slice(12, 16))


@dataclass(frozen=True, slots=True)
class CapsuleHeader:
    """What anybody can read of a capsule."""

    suite: int
    epoch: int
    commitment: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Sealing:
    """All that a capsule is sealed for and signed with. `entry_key` None leaves a random mark.

    `run` begins the message id, 8 bytes; None for a content that is a run by itself (SPEC §6.12).
    """

    office_id: OfficeId
    card_hash: CardHash
    epoch: int
    recipients: Mapping[int, bytes]
    thread_secret: bytes
    version: int
    entry_key: bytes | None
    run: bytes | None = None


@dataclass(frozen=True, slots=True)
class OpenedCapsule:
    """A capsule that one reviewer opened and whose signature holds.

    `content` is None when its format is newer than ours; `raw` is then kept and shown as such.
    """

    epoch: int
    slot: int
    commitment: bytes
    thread_id: ThreadId
    message_id: MessageId
    version: int
    card_hash: CardHash
    format: int
    raw: bytes
    content: Content | None

    @property
    def hour(self) -> int:
        """The hour its sender's clock showed, since 1970: what orders contents first (SPEC §6.12)."""
        return self.version // VERSIONS_PER_HOUR

    @property
    def run(self) -> bytes:
        """What all contents of one run in this thread have in common, 8 bytes (SPEC §6.12)."""
        return self.message_id[:RUN_BYTES]


@dataclass(frozen=True, slots=True, repr=False)
class Opening:
    """All that a desk opens with: its slot and the secret of each epoch it still holds."""

    office_id: OfficeId
    slot: int
    epoch_secrets: Mapping[int, bytes]
    card_hashes: Collection[bytes]


def seal_capsule(sealing: Sealing, build: Callable[[bytes], bytes], random: Random) -> bytes:
    """Seal one content (SPEC §6.1 to §6.6).

    `build(commitment)` gives the content; it comes after the commitment since an identity box binds it.
    Errors: `nobody_to_seal_to`, `bad_key`, `too_big`, `bad_length` of a run.
    """
    require(0 <= sealing.version <= MAX_VERSION, Verdict.TOO_BIG, "version")
    content_key = random(CONTENT_KEY_BYTES)
    commitment = derive(content_key, Label.COMMIT)
    head = _header(sealing.epoch, commitment)
    info = slot_info(Label.SLOT, Direction.IN, sealing.office_id, sealing.epoch, commitment)
    head += seal_slots(info, sealing.recipients, content_key, random)
    envelope = _envelope(sealing, commitment, build(commitment), random)
    plain = pad(envelope, BODY_PLAIN_BYTES)
    unmarked = head + encrypt(derive(content_key, Label.BODY), ONE_USE_NONCE, plain, head)
    if sealing.entry_key is None:
        return unmarked + random(MARK_BYTES)
    return unmarked + mark_for(sealing.entry_key, digest_of(unmarked + bytes(MARK_BYTES)))


def read_header(capsule: bytes) -> CapsuleHeader:
    """Check the shape that anybody can check (SPEC §6.1). Errors: those of `check_head`."""
    check_head(capsule, Direction.IN, _RESERVED)
    return CapsuleHeader(capsule[4], int.from_bytes(capsule[8:12], "big"), capsule[16:HEADER_BYTES])


def open_capsule(capsule: bytes, opening: Opening) -> OpenedCapsule:
    """Open and check one capsule, in the order of SPEC §6.9; each step has its verdict."""
    header = read_header(capsule)
    secret = opening.epoch_secrets.get(header.epoch)
    if secret is None:
        raise CryptoError(Verdict.WRONG_EPOCH)
    slots_end = HEADER_BYTES + SLOTS_BYTES
    info = slot_info(Label.SLOT, Direction.IN, opening.office_id, header.epoch, header.commitment)
    content_key = open_slot(info, capsule[HEADER_BYTES:slots_end], opening.slot, secret)
    require(same(derive(content_key, Label.COMMIT), header.commitment), Verdict.COMMITMENT_MISMATCH)
    body, head = capsule[slots_end:-MARK_BYTES], capsule[:slots_end]
    key = derive(content_key, Label.BODY)
    envelope = unpad(decrypt(key, ONE_USE_NONCE, body, head, Verdict.BODY_UNREADABLE))
    return _open_envelope(envelope, header, opening)


def _header(epoch: int, commitment: bytes) -> bytes:
    return begin(Direction.IN) + epoch.to_bytes(4, "big") + bytes(4) + commitment


def _signed(
    office_id: bytes, card_hash: bytes, epoch: int, commitment: bytes, head: bytes, raw: bytes
) -> bytes:
    number = epoch.to_bytes(4, "big")
    return bind(
        Label.SIGN_CONTENT,
        Direction.IN.value.encode(),
        office_id,
        card_hash,
        number,
        commitment,
        head,
        raw,
    )


def _envelope(sealing: Sealing, commitment: bytes, raw: bytes, random: Random) -> bytes:
    """Ids, version, card hash, format, content, signature, as SPEC §6.6 lays them out."""
    head = sign_public(sealing.thread_secret) + _message_id(sealing.run, random)
    head += sealing.version.to_bytes(4, "big") + sealing.card_hash
    head += CONTENT_FORMAT.to_bytes(2, "big") + bytes(2)
    signed = _signed(sealing.office_id, sealing.card_hash, sealing.epoch, commitment, head, raw)
    return head + raw + sign(sealing.thread_secret, signed)


def _message_id(run: bytes | None, random: Random) -> bytes:
    if run is None:
        return random(MESSAGE_ID_BYTES)
    require(len(run) == RUN_BYTES, Verdict.BAD_LENGTH, "run")
    return run + random(MESSAGE_ID_BYTES - RUN_BYTES)


def _open_envelope(envelope: bytes, header: CapsuleHeader, opening: Opening) -> OpenedCapsule:
    require(len(envelope) >= ENVELOPE_BYTES, Verdict.BAD_LENGTH)
    head, raw = envelope[:88], envelope[88:-SIGNATURE_BYTES]
    thread, card_hash = head[:32], head[52:84]
    signed = _signed(opening.office_id, card_hash, header.epoch, header.commitment, head, raw)
    verify(thread, signed, envelope[-SIGNATURE_BYTES:])
    require(not any(head[86:88]), Verdict.RESERVED_NOT_ZERO)
    require(card_hash in opening.card_hashes, Verdict.WRONG_CARD)
    content_format = int.from_bytes(head[84:86], "big")
    content = _read_content(raw, content_format, opening.slot)
    return OpenedCapsule(
        epoch=header.epoch,
        slot=opening.slot,
        commitment=header.commitment,
        thread_id=ThreadId(thread),
        message_id=MessageId(head[32:48]),
        version=int.from_bytes(head[48:52], "big"),
        card_hash=CardHash(card_hash),
        format=content_format,
        raw=raw,
        content=content,
    )


def _read_content(raw: bytes, content_format: int, slot: int) -> Content | None:
    """The content, or None when it was written by a later version (SPEC §1.6)."""
    require(content_format > 0, Verdict.BAD_STRUCTURE, "format")
    if content_format > CONTENT_FORMAT:
        return None
    content = decode_content(raw)
    # A reviewer who passes the content key on must not make it look as if the reporter had (SPEC §6.7).
    require(bool(content.recipients >> slot & 1), Verdict.WRONG_RECIPIENT)
    return content


def recipients_bitmap(recipients: Mapping[int, bytes]) -> int:
    """The `recipients` field of a content that is sealed to these slots."""
    return bitmap_of(recipients)
