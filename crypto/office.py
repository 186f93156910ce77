"""The office's public face: root succession, card, key bundles, and the one answer that carries them.

See SPEC §4.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from crypto import signedblob
from crypto.bounds import check_bounds, decode, encode
from crypto.errors import CryptoError, Verdict, require
from crypto.ids import CardHash, OfficeId
from crypto.labels import Label
from crypto.primitives import SUITE, sha256, sign_public
from crypto.sizes import (
    BEACON_BYTES,
    CARD_LIFE_MAX_SECONDS,
    HASH_BYTES,
    KEYS_AHEAD_EPOCHS,
    OFFICE_BLOB_MAX_BYTES,
    OFFICE_BLOB_STEP_BYTES,
    SEALING_PUBLIC_BYTES,
    SLOTS,
)

CARD_MAGIC = b"OMC1"
ROOT_MAGIC = b"OMT1"
BUNDLE_MAGIC = b"OMK1"
CARD_FORMAT = 1
MAX_CARD_BYTES = 131_072
MAX_BUNDLE_BYTES = 65_536
MAX_LINK_BYTES = 1_024
MAX_LINKS = 16


class _Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of all signed structures: strict, frozen."""


class Reviewer(_Signed, frozen=True):
    """One reviewer on the card: a slot for life, a name, three Ed25519 public keys, reply languages."""

    slot: int
    name: str
    sign: bytes
    auth: bytes
    cosign: bytes
    languages: list[str]
    until: int | None = None
    """Unix time until which a retired reviewer's signatures still count; None while active."""


class Custodian(_Signed, frozen=True):
    """Who may release identities: a name and a 1,216-byte sealing key."""

    name: str
    key: bytes


class ExtraQuestion(_Signed, frozen=True):
    """A question of the office's own: kind `text`, `choice` or `yes_no_unknown`; words by language."""

    id: str
    kind: str
    words: dict[str, str]
    options: dict[str, dict[str, str]] = {}


class Card(_Signed, frozen=True):
    """What an office says of itself, signed by its root (SPEC §4.4). Times are unix seconds."""

    format: int
    suite: int
    office_id: bytes
    previous: bytes
    """SHA-256 of the card before; 32 zero bytes for the first."""
    sequence: int
    issued: int
    expires: int
    names: dict[str, str]
    charter: dict[str, str]
    endpoints: list[str]
    log_key: bytes
    reviewers: list[Reviewer]
    retired: list[Reviewer]
    custodian: Custodian | None
    acknowledge_days: int
    feedback_months: int
    retention_days: dict[str, int]
    publish_interval_seconds: int
    max_upload_chunks: int
    questions: list[ExtraQuestion]


class RootLink(_Signed, frozen=True):
    """One step of a root succession: the next root, signed by the one before (SPEC §4.3)."""

    office_id: bytes
    step: int
    root: bytes


class EpochKey(_Signed, frozen=True):
    """A reviewer's one sealing key for one epoch."""

    epoch: int
    key: bytes


class KeyBundle(_Signed, frozen=True):
    """A reviewer's sealing keys for the coming weeks (SPEC §4.6)."""

    format: int
    office_id: bytes
    slot: int
    card_hash: bytes
    issued: int
    keys: list[EpochKey]
    lost_epochs: list[int]


class OfficeBlob(_Signed, frozen=True):
    """What `GET /v1/office` answers: first root, links, signed card, signed bundles, beacon (SPEC §4.7)."""

    first_root: bytes
    links: list[bytes]
    card: bytes
    bundles: list[bytes]
    beacon: bytes


def office_id_of(first_root: bytes) -> OfficeId:
    """SHA-256 of the first root's public key (SPEC §4.1)."""
    return OfficeId(sha256(first_root))


def card_hash(blob: bytes) -> CardHash:
    """SHA-256 of the whole signed card."""
    return CardHash(sha256(blob))


def sign_link(predecessor_secret: bytes, link: RootLink) -> bytes:
    """A root link signed by the root before (SPEC §4.3)."""
    return signedblob.write(ROOT_MAGIC, Label.SIGN_ROOT, encode(link), predecessor_secret)


def current_root(first_root: bytes, links: Sequence[bytes]) -> bytes:
    """Follow the succession from the first root (SPEC §4.3).

    Errors: `wrong_root`, `bad_signature`, `too_many`.
    """
    office_id, root = office_id_of(first_root), first_root
    require(len(links) <= MAX_LINKS, Verdict.TOO_MANY)
    for step, blob in enumerate(links, start=1):
        link = decode(signedblob.payload_of(ROOT_MAGIC, blob, MAX_LINK_BYTES), RootLink, MAX_LINK_BYTES)
        signedblob.check(blob, Label.SIGN_ROOT, root)
        require(link.office_id == office_id and link.step == step, Verdict.WRONG_ROOT)
        require(len(link.root) == HASH_BYTES, Verdict.BAD_KEY)
        root = link.root
    return root


def sign_card(root_secret: bytes, card: Card) -> bytes:
    """The card as signed bytes (SPEC §4.4).

    Errors: as `open_card`, so that no office publishes a card nobody takes.
    """
    _check_card(card)
    return signedblob.write(CARD_MAGIC, Label.SIGN_CARD, encode(card), root_secret, card.office_id)


def open_card(blob: bytes, first_root: bytes, links: Sequence[bytes] = ()) -> Card:
    """Verify and read a card (SPEC §4.4); its times are checked by `check_fresh`.

    Errors: `wrong_office`, `wrong_root`, `bad_signature`, `newer_format`, `bad_structure`, `bad_key`.
    """
    payload = signedblob.payload_of(CARD_MAGIC, blob, MAX_CARD_BYTES)
    office_id, root = office_id_of(first_root), current_root(first_root, links)
    signedblob.check(blob, Label.SIGN_CARD, root, office_id)
    _refuse_newer(payload, MAX_CARD_BYTES)
    card = decode(payload, Card, MAX_CARD_BYTES)
    require(card.office_id == office_id, Verdict.WRONG_OFFICE)
    _check_card(card)
    return card


def check_fresh(card: Card, now: int, floor_sequence: int = 0) -> None:
    """Refuse a card out of its time, or older than one already seen (SPEC §4.5).

    Errors: `expired`, `rolled_back`.
    """
    require(card.sequence >= floor_sequence, Verdict.ROLLED_BACK)
    require(now < card.expires, Verdict.EXPIRED)


def sign_bundle(sign_secret: bytes, bundle: KeyBundle) -> bytes:
    """A reviewer's bundle as signed bytes (SPEC §4.6)."""
    return signedblob.write(BUNDLE_MAGIC, Label.SIGN_BUNDLE, encode(bundle), sign_secret, bundle.office_id)


def open_bundle(blob: bytes, card: Card, this_card: CardHash) -> KeyBundle:
    """Verify and read a bundle against the card that names its reviewer (SPEC §4.6).

    Errors: `unknown_reviewer`, `bad_signature`, `wrong_office`, `wrong_card`, `second_key`, `bad_key`.
    """
    payload = signedblob.payload_of(BUNDLE_MAGIC, blob, MAX_BUNDLE_BYTES)
    _refuse_newer(payload, MAX_BUNDLE_BYTES)
    bundle = decode(payload, KeyBundle, MAX_BUNDLE_BYTES)
    reviewer = next((one for one in card.reviewers if one.slot == bundle.slot), None)
    if reviewer is None:
        raise CryptoError(Verdict.UNKNOWN_REVIEWER)
    signedblob.check(blob, Label.SIGN_BUNDLE, reviewer.sign, card.office_id)
    require(bundle.office_id == card.office_id, Verdict.WRONG_OFFICE)
    require(bundle.card_hash in (this_card, card.previous), Verdict.WRONG_CARD)
    epochs = [one.epoch for one in bundle.keys]
    require(len(set(epochs)) == len(epochs), Verdict.SECOND_KEY)
    require(len(epochs) <= KEYS_AHEAD_EPOCHS + 2, Verdict.TOO_MANY)
    require(all(len(one.key) == SEALING_PUBLIC_BYTES for one in bundle.keys), Verdict.BAD_KEY)
    return bundle


def key_for(bundle: KeyBundle, epoch: int) -> bytes | None:
    """The reviewer's sealing key of that epoch, or None when it was not published."""
    return next((one.key for one in bundle.keys if one.epoch == epoch), None)


def encode_office(blob: OfficeBlob) -> bytes:
    """`u32 length || structure || zeros` to a multiple of 65,536 bytes (SPEC §4.7)."""
    data = encode(blob)
    used = 4 + len(data)
    require(used <= OFFICE_BLOB_MAX_BYTES, Verdict.TOO_BIG)
    return len(data).to_bytes(4, "big") + data + bytes(-used % OFFICE_BLOB_STEP_BYTES)


def decode_office(data: bytes) -> OfficeBlob:
    """Undo `encode_office`; nothing inside is verified yet.

    Errors: `bad_length`, `bad_padding`, `bad_structure`.
    """
    require(0 < len(data) <= OFFICE_BLOB_MAX_BYTES, Verdict.BAD_LENGTH)
    require(len(data) % OFFICE_BLOB_STEP_BYTES == 0, Verdict.BAD_LENGTH)
    length = int.from_bytes(data[:4], "big")
    require(length <= len(data) - 4, Verdict.BAD_LENGTH)
    require(not any(data[4 + length :]), Verdict.BAD_PADDING)
    blob = decode(data[4 : 4 + length], OfficeBlob, OFFICE_BLOB_MAX_BYTES)
    require(len(blob.beacon) == BEACON_BYTES, Verdict.BAD_LENGTH)
    require(len(blob.first_root) == HASH_BYTES, Verdict.BAD_KEY)
    return blob


def _refuse_newer(payload: bytes, max_bytes: int) -> None:
    check_bounds(payload, max_bytes)
    try:
        head = msgspec.msgpack.decode(payload)
    except msgspec.DecodeError as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error
    newer = isinstance(head, dict) and isinstance(head.get("format"), int) and head["format"] > CARD_FORMAT
    require(not newer, Verdict.NEWER_FORMAT)


def _check_card(card: Card) -> None:
    require(card.suite == SUITE, Verdict.UNKNOWN_SUITE)
    require(0 < card.expires - card.issued <= CARD_LIFE_MAX_SECONDS, Verdict.BAD_STRUCTURE, "expires")
    require(len(card.previous) == HASH_BYTES, Verdict.BAD_STRUCTURE, "previous")
    require(len(card.log_key) == HASH_BYTES, Verdict.BAD_KEY, "log_key")
    require(1 <= len(card.reviewers) <= SLOTS, Verdict.TOO_MANY, "reviewers")
    slots = [one.slot for one in card.reviewers + card.retired]
    require(all(0 <= slot < SLOTS for slot in slots), Verdict.BAD_STRUCTURE, "slot")
    require(len(set(slots)) == len(slots), Verdict.BAD_STRUCTURE, "slot")
    keys = [key for one in card.reviewers + card.retired for key in (one.sign, one.auth, one.cosign)]
    require(all(len(key) == HASH_BYTES for key in keys), Verdict.BAD_KEY, "reviewers")
    require(len(set(keys)) == len(keys), Verdict.BAD_KEY, "reviewers")  # one key, one use
    if card.custodian is not None:
        require(len(card.custodian.key) == SEALING_PUBLIC_BYTES, Verdict.BAD_KEY, "custodian")
    require(card.publish_interval_seconds > 0, Verdict.BAD_STRUCTURE, "publish_interval_seconds")


def public_of(root_secret: bytes) -> bytes:
    """The root's public key (32 bytes) from its 32-byte secret."""
    return sign_public(root_secret)
