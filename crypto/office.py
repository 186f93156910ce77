"""The office's public face: root succession, card, key bundles, and the one answer that carries them.

See SPEC §4.
"""

from __future__ import annotations

from collections.abc import Sequence

from crypto import signedblob
from crypto.bounds import decode, decode_format, encode
from crypto.errors import CryptoError, Verdict, require
from crypto.ids import CardHash, OfficeId
from crypto.labels import Label
from crypto.officeshapes import (
    CARD_FORMAT,
    Card,
    Custodian,
    EpochKey,
    ExtraQuestion,
    KeyBundle,
    OfficeBlob,
    Reviewer,
    RootLink,
    check_bundle,
    check_card,
)
from crypto.primitives import sha256, sign_public
from crypto.sizes import (
    BEACON_BYTES,
    CARD_AHEAD_MAX_SECONDS,
    HASH_BYTES,
    OFFICE_BLOB_MAX_BYTES,
    OFFICE_BLOB_STEP_BYTES,
    SLOTS,
)

__all__ = [
    "BUNDLE_MAGIC",
    "CARD_FORMAT",
    "CARD_MAGIC",
    "MAX_BUNDLES",
    "MAX_BUNDLE_BYTES",
    "MAX_CARD_BYTES",
    "MAX_LINKS",
    "MAX_LINK_BYTES",
    "NO_CARD",
    "ROOT_MAGIC",
    "Card",
    "Custodian",
    "EpochKey",
    "ExtraQuestion",
    "KeyBundle",
    "OfficeBlob",
    "Reviewer",
    "RootLink",
    "card_hash",
    "check_fresh",
    "current_root",
    "decode_office",
    "encode_office",
    "key_for",
    "office_id_of",
    "open_bundle",
    "open_card",
    "open_card_before",
    "public_of",
    "sign_bundle",
    "sign_card",
    "sign_link",
]

CARD_MAGIC = b"OMC1"
ROOT_MAGIC = b"OMT1"
BUNDLE_MAGIC = b"OMK1"
MAX_CARD_BYTES = 131_072
MAX_BUNDLE_BYTES = 65_536
MAX_LINK_BYTES = 1_024
MAX_LINKS = 16
MAX_BUNDLES = 2 * SLOTS  # one for each slot, and the one before where a desk has just published
NO_CARD = bytes(HASH_BYTES)
"""The `previous` of an office's first card."""


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
        payload = signedblob.payload_of(ROOT_MAGIC, blob, MAX_LINK_BYTES)
        signedblob.check(blob, Label.SIGN_ROOT, root)
        link = decode(payload, RootLink, MAX_LINK_BYTES)
        require(link.office_id == office_id and link.step == step, Verdict.WRONG_ROOT)
        require(len(link.root) == HASH_BYTES, Verdict.BAD_KEY)
        root = link.root
    return root


def sign_card(root_secret: bytes, card: Card) -> bytes:
    """The card as signed bytes (SPEC §4.4).

    Errors: as `open_card`, so that no office publishes a card nobody takes.
    """
    check_card(card, sign_public(root_secret))
    return signedblob.write(CARD_MAGIC, Label.SIGN_CARD, encode(card), root_secret, card.office_id)


def open_card(blob: bytes, first_root: bytes, links: Sequence[bytes] = ()) -> Card:
    """Verify and read a card (SPEC §4.4); its times are checked by `check_fresh`.

    Errors: `bad_signature` (another office or root, too), `wrong_root` in the links, `newer_format`,
    `bad_structure`, `wrong_office`, `bad_key`, `too_many`, `unknown_suite`.
    """
    payload = signedblob.payload_of(CARD_MAGIC, blob, MAX_CARD_BYTES)
    office_id, root = office_id_of(first_root), current_root(first_root, links)
    signedblob.check(blob, Label.SIGN_CARD, root, office_id)
    card = decode_format(payload, Card, CARD_FORMAT, MAX_CARD_BYTES)
    require(card.office_id == office_id, Verdict.WRONG_OFFICE)
    check_card(card, root)
    return card


def open_card_before(blob: bytes, after: Card) -> Card:
    """A card that a verified one names as the card before it: its hash proves it (SPEC §4.4).

    Nothing in it counts but that it was published, and which one it names in turn.

    Errors: `hash_mismatch`, `wrong_office`, `newer_format`, `bad_structure`, `too_many`, `too_deep`.
    """
    require(card_hash(blob) == after.previous, Verdict.HASH_MISMATCH)
    payload = signedblob.payload_of(CARD_MAGIC, blob, MAX_CARD_BYTES)
    card = decode_format(payload, Card, CARD_FORMAT, MAX_CARD_BYTES)
    require(card.office_id == after.office_id, Verdict.WRONG_OFFICE)
    require(len(card.previous) == HASH_BYTES, Verdict.BAD_STRUCTURE, "previous")
    require(card.sequence < after.sequence, Verdict.BAD_STRUCTURE, "sequence")
    return card


def check_fresh(card: Card, now: int, floor_sequence: int = 0) -> None:
    """Refuse a card out of its time, or older than one already seen (SPEC §4.5).

    `now` is the reader's own clock, never a server's. A card from the future means that this clock is behind,
    and a clock that is behind would take cards whose time is over.

    Errors: `rolled_back`, `not_yet_valid`, `expired`.
    """
    require(card.sequence >= floor_sequence, Verdict.ROLLED_BACK)
    require(card.issued <= now + CARD_AHEAD_MAX_SECONDS, Verdict.NOT_YET_VALID)
    require(now < card.expires, Verdict.EXPIRED)


def sign_bundle(sign_secret: bytes, bundle: KeyBundle) -> bytes:
    """A reviewer's bundle as signed bytes (SPEC §4.6).

    Errors: `second_key`, `bad_key`, `too_many`, `bad_structure`, so that no desk publishes what nobody takes.
    """
    check_bundle(bundle)
    return signedblob.write(BUNDLE_MAGIC, Label.SIGN_BUNDLE, encode(bundle), sign_secret, bundle.office_id)


def open_bundle(blob: bytes, card: Card, this_card: CardHash) -> KeyBundle:
    """Verify and read a bundle against the card that names its reviewer (SPEC §4.6).

    Errors: `newer_format`, `unknown_reviewer`, `bad_signature`, `wrong_office`, `wrong_card`, `second_key`,
    `bad_key`, `too_many`, `bad_structure`.
    """
    payload = signedblob.payload_of(BUNDLE_MAGIC, blob, MAX_BUNDLE_BYTES)
    bundle = decode_format(payload, KeyBundle, CARD_FORMAT, MAX_BUNDLE_BYTES)
    reviewer = next((one for one in card.reviewers if one.slot == bundle.slot), None)
    if reviewer is None:
        raise CryptoError(Verdict.UNKNOWN_REVIEWER)
    signedblob.check(blob, Label.SIGN_BUNDLE, reviewer.sign, card.office_id)
    require(bundle.office_id == card.office_id, Verdict.WRONG_OFFICE)
    require(bundle.card_hash in {this_card, card.previous} - {NO_CARD}, Verdict.WRONG_CARD)
    check_bundle(bundle)
    if card.custodian is not None:
        require(card.custodian.key not in [one.key for one in bundle.keys], Verdict.BAD_KEY, "custodian")
    return bundle


def key_for(bundle: KeyBundle, epoch: int) -> bytes | None:
    """The reviewer's sealing key of that epoch; None when it was not published or its secret is lost."""
    if epoch in bundle.lost_epochs:
        return None
    return next((one.key for one in bundle.keys if one.epoch == epoch), None)


def encode_office(blob: OfficeBlob) -> bytes:
    """`u32 length || structure || zeros` to a multiple of 65,536 bytes (SPEC §4.7)."""
    data = encode(blob)
    used = 4 + len(data)
    require(used <= OFFICE_BLOB_MAX_BYTES, Verdict.TOO_BIG)
    return len(data).to_bytes(4, "big") + data + bytes(-used % OFFICE_BLOB_STEP_BYTES)


def decode_office(data: bytes) -> OfficeBlob:
    """Undo `encode_office`; nothing inside is verified yet.

    Errors: `bad_length`, `bad_padding`, `bad_structure`, `bad_key`, `too_many`.
    """
    require(0 < len(data) <= OFFICE_BLOB_MAX_BYTES, Verdict.BAD_LENGTH)
    require(len(data) % OFFICE_BLOB_STEP_BYTES == 0, Verdict.BAD_LENGTH)
    length = int.from_bytes(data[:4], "big")
    require(length <= len(data) - 4, Verdict.BAD_LENGTH)
    require(not any(data[4 + length :]), Verdict.BAD_PADDING)
    blob = decode(data[4 : 4 + length], OfficeBlob, OFFICE_BLOB_MAX_BYTES)
    require(len(blob.beacon) == BEACON_BYTES, Verdict.BAD_LENGTH, "beacon")
    require(len(blob.first_root) == HASH_BYTES, Verdict.BAD_KEY, "first_root")
    require(len(blob.links) <= MAX_LINKS, Verdict.TOO_MANY, "links")
    require(len(blob.bundles) <= MAX_BUNDLES, Verdict.TOO_MANY, "bundles")
    return blob


def public_of(root_secret: bytes) -> bytes:
    """The root's public key (32 bytes) from its 32-byte secret."""
    return sign_public(root_secret)
