"""What the vault remembers of the office and of its server: cards, keys, and proof of what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from crypto.ids import CardHash
from crypto.office import NO_CARD, Card, KeyBundle, card_hash
from crypto.primitives import sha256
from crypto.sizes import HASH_BYTES
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.vaultfile import Database, Value

MAX_FAULTS = 4_096
"""Kinds of server faults that are kept; a server that makes more of them is known well enough."""

MAX_PROOF_BYTES = 262_144


@dataclass(frozen=True, slots=True)
class CardInForce:
    """The newest verified card, as it came, and its hash."""

    card: Card
    blob: bytes
    card_hash: CardHash


@dataclass(frozen=True, slots=True)
class ServerFault:
    """Something the server did that an honest one does not. `proof` holds the bytes that show it.

    Kinds: `rolled_back`, `second_card`, `second_key`, `missing_card`, `bad_office`, `repeated`, `reordered`,
    `gap`, `went_back`, `bad_record`, `bad_time`, `other_upload`, `bad_chunk`, `missing_chunk`, `reply_taken`,
    and those of `logalarms.LogAlarm`. `id` names it on this desk.
    """

    id: int
    kind: str
    about: bytes
    proof: bytes
    first_at: int
    last_at: int
    times: int


def card_in_force(db: Database) -> CardInForce:
    """The newest card. Errors: `vault_damaged` when there is none."""
    row = db.row("SELECT card, hash FROM cards ORDER BY sequence DESC LIMIT 1")
    if row is None:
        raise DeskError(DeskFault.VAULT_DAMAGED, "card")
    blob, digest = row
    return CardInForce(_card_of(blob), blob, digest)


def _card_of(blob: bytes) -> Card:
    """The card inside a blob that was verified before it was stored."""
    return msgspec.msgpack.decode(blob[8:-64], type=Card)


def log_keys(db: Database) -> dict[bytes, bytes]:
    """Every log key that a card of this office named, with the newest such card; the latest key first."""
    found: dict[bytes, bytes] = {}
    for (blob,) in db.rows("SELECT card FROM cards ORDER BY sequence DESC"):
        found.setdefault(_card_of(blob).log_key, blob)
    return found


def listed_since(db: Database, slot: int) -> int:
    """When the first card was issued that lists a reviewer, of those that are known (unix seconds)."""
    cards = [_card_of(blob) for (blob,) in db.rows("SELECT card FROM cards")]
    listing = [card for card in cards if any(one.slot == slot for one in card.reviewers)]
    return min((card.issued for card in listing), default=1 << 62)


def sign_keys_of(db: Database, slot: int) -> list[bytes]:
    """The `sign` keys that known cards name for a reviewer, the latest first."""
    cards = [_card_of(blob) for (blob,) in db.rows("SELECT card FROM cards ORDER BY sequence DESC")]
    return [one.sign for card in cards for one in card.reviewers if one.slot == slot]


def card_beside(db: Database, blob: bytes) -> bytes | None:
    """The card here that has the sequence of a verified one and is another."""
    sequence, digest = _card_of(blob).sequence, card_hash(blob)
    row = db.row("SELECT card FROM cards WHERE sequence = ? AND hash != ?", sequence, digest)
    return None if row is None else row[0]


def keep_card(db: Database, card: Card, blob: bytes) -> None:
    """Remember a verified card."""
    values = (card_hash(blob), card.sequence, card.previous, blob)
    db.run("INSERT OR IGNORE INTO cards (hash, sequence, previous, card) VALUES (?, ?, ?, ?)", *values)


def card_at(db: Database, sequence: int) -> bytes | None:
    """The hash of the card with that sequence."""
    row = db.row("SELECT hash FROM cards WHERE sequence = ?", sequence)
    return None if row is None else row[0]


def cards_without_the_one_before(db: Database) -> list[Card]:
    """Cards whose `previous` is not here, the newest first."""
    rows = db.rows(
        "SELECT card FROM cards WHERE previous != ? AND previous NOT IN (SELECT hash FROM cards)"
        " ORDER BY sequence DESC",
        NO_CARD,
    )
    return [_card_of(blob) for (blob,) in rows]


def known_card_hashes(db: Database) -> frozenset[bytes]:
    """Cards a capsule may name: every one that was seen, and the ones those name as the card before."""
    rows = db.rows("SELECT hash, previous FROM cards")
    return frozenset(digest for row in rows for digest in row) - {NO_CARD}


def keep_keys(db: Database, bundle: KeyBundle, blob: bytes) -> list[int]:
    """Remember a verified bundle's keys; gives the epochs for which another key is known already."""
    second = []
    for one in bundle.keys:
        known = db.rows("SELECT key FROM sealing_keys WHERE slot = ? AND epoch = ?", bundle.slot, one.epoch)
        if (one.key,) in known:
            continue
        if known:
            second.append(one.epoch)
        db.run("INSERT INTO sealing_keys VALUES (?, ?, ?, ?)", bundle.slot, one.epoch, one.key, blob)
    return second


def bundles_of_week(db: Database, slot: int, epoch: int) -> list[bytes]:
    """Every bundle with another key of a reviewer for a week."""
    rows = db.rows("SELECT bundle FROM sealing_keys WHERE slot = ? AND epoch = ?", slot, epoch)
    return [bundle for (bundle,) in rows]


def published_keys(db: Database) -> frozenset[bytes]:
    """Every sealing key of this office ever seen; a reporter's reply key must be none of them."""
    return frozenset(key for (key,) in db.rows("SELECT key FROM sealing_keys"))


def note_fault(db: Database, now: int, kind: str, about: bytes, proof: bytes = b"") -> None:
    """Keep a server fault; the same one again only counts up, so that no server fills the disk with them."""
    about = about if len(about) <= HASH_BYTES else sha256(about)
    if _count_up(db, now, kind, about):
        return
    ((many,),) = db.rows("SELECT count(*) FROM server_faults")
    if many >= MAX_FAULTS:
        about, proof = b"", b""
        if _count_up(db, now, kind, about):
            return
    columns: dict[str, Value] = {"kind": kind, "about": about, "proof": proof[:MAX_PROOF_BYTES]}
    db.insert("server_faults", {**columns, "first_at": now, "last_at": now, "times": 1})


def server_faults(db: Database) -> Sequence[ServerFault]:
    """All faults, the latest first."""
    rows = db.rows(
        "SELECT id, kind, about, proof, first_at, last_at, times FROM server_faults ORDER BY last_at DESC, id"
    )
    return tuple(ServerFault(*row) for row in rows)


def _count_up(db: Database, now: int, kind: str, about: bytes) -> bool:
    row = db.row("SELECT id, times FROM server_faults WHERE kind = ? AND about = ?", kind, about)
    if row is not None:
        db.update("server_faults", row[0], {"times": row[1] + 1, "last_at": now})
    return row is not None
