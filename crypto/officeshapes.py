"""What a card, a root link, a key bundle and an office answer hold, and the rules their types cannot say.

See SPEC §4.
"""

from __future__ import annotations

import msgspec

from crypto.bounds import check_format, check_time
from crypto.errors import Verdict, require
from crypto.primitives import SUITE, check_sealing_key
from crypto.sizes import CARD_LIFE_MAX_SECONDS, HASH_BYTES, KEYS_AHEAD_EPOCHS, MAX_UPLOAD_CHUNKS, SLOTS

CARD_FORMAT = 1
MAX_SEQUENCE = 2**31 - 1
MAX_EPOCH = 2**32 - 1


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


def check_card(card: Card, root: bytes) -> None:
    """What a card's types cannot say (SPEC §4.4).

    Errors: `bad_structure`, `newer_format`, `unknown_suite`, `too_many`, `bad_key`.
    """
    check_format(card.format, CARD_FORMAT)
    require(card.suite == SUITE, Verdict.UNKNOWN_SUITE)
    check_time(card.issued, "issued")
    check_time(card.expires, "expires")
    require(0 < card.expires - card.issued <= CARD_LIFE_MAX_SECONDS, Verdict.BAD_STRUCTURE, "expires")
    require(1 <= card.sequence <= MAX_SEQUENCE, Verdict.BAD_STRUCTURE, "sequence")
    require(len(card.previous) == HASH_BYTES, Verdict.BAD_STRUCTURE, "previous")
    require(card.publish_interval_seconds > 0, Verdict.BAD_STRUCTURE, "publish_interval_seconds")
    require(0 <= card.max_upload_chunks <= MAX_UPLOAD_CHUNKS, Verdict.BAD_STRUCTURE, "max_upload_chunks")
    _check_people(card, root)
    if card.custodian is not None:
        check_sealing_key(card.custodian.key, "custodian")


def _check_people(card: Card, root: bytes) -> None:
    """Slots are for life, so no two people share one; a key has one use, so no two uses share one."""
    require(1 <= len(card.reviewers) <= SLOTS, Verdict.TOO_MANY, "reviewers")
    people = card.reviewers + card.retired
    slots = [one.slot for one in people]
    require(all(0 <= slot < SLOTS for slot in slots), Verdict.BAD_STRUCTURE, "slot")
    require(len(set(slots)) == len(slots), Verdict.BAD_STRUCTURE, "slot")
    require(all(one.until is None for one in card.reviewers), Verdict.BAD_STRUCTURE, "until")
    require(all(one.until is not None for one in card.retired), Verdict.BAD_STRUCTURE, "until")
    keys = [key for one in people for key in (one.sign, one.auth, one.cosign)] + [card.log_key, root]
    require(all(len(key) == HASH_BYTES for key in keys), Verdict.BAD_KEY, "length")
    require(len(set(keys)) == len(keys), Verdict.BAD_KEY, "same key twice")


def check_bundle(bundle: KeyBundle) -> None:
    """What a bundle's types cannot say (SPEC §4.6).

    Errors: `bad_structure`, `newer_format`, `too_many`, `second_key`, `bad_key`.
    """
    check_format(bundle.format, CARD_FORMAT)
    check_time(bundle.issued, "issued")
    epochs, keys = [one.epoch for one in bundle.keys], [one.key for one in bundle.keys]
    require(len(epochs) <= KEYS_AHEAD_EPOCHS + 2, Verdict.TOO_MANY, "keys")
    require(all(0 <= epoch <= MAX_EPOCH for epoch in epochs + bundle.lost_epochs), Verdict.BAD_STRUCTURE)
    require(len(set(epochs)) == len(epochs), Verdict.SECOND_KEY)
    require(len(set(keys)) == len(keys), Verdict.BAD_KEY, "same key twice")
    for one in bundle.keys:
        check_sealing_key(one.key, str(one.epoch))
