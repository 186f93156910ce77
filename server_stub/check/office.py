"""Whether reporters will go on to take this office's card, and find keys to seal to."""

from __future__ import annotations

from collections.abc import Iterator

from crypto.epochs import epoch_start
from crypto.errors import CryptoError
from crypto.office import Card, KeyBundle, card_hash, open_bundle
from server_stub.config import DAY_SECONDS
from server_stub.office import open_row
from server_stub.store import office_rows
from server_stub.store.transactions import Connection

CARD_NOTICE_SECONDS = 30 * DAY_SECONDS
"""A card that ends within 30 days is told of: making a new one needs the root key out of its safe."""

BUNDLE_NOTICE_SECONDS = 14 * DAY_SECONDS
"""A desk that runs makes keys for eight weeks: with two left it has not run for weeks."""


def look(db: Connection, log_key: bytes, now: float) -> tuple[Card | None, list[str], list[str]]:
    """The card, faults and warnings. Without a `log_key` the card's is not compared."""
    row = office_rows.office_row(db)
    if row is None:
        return None, [], ["no_office"]
    try:
        _, card = open_row(row)
    except CryptoError:
        return None, ["card_damaged"], []
    faults = ["card_expired"] if card.expires <= now else []
    if log_key not in (b"", card.log_key):
        # A set-up code that is still good beside an office: restored, and not signed in yet.
        if db.execute("SELECT setup_hash FROM office").fetchone()[0] is not None:
            return card, [], ["waits_for_card"]
        faults.append("log_key_differs")
    warnings = ["card_expires_soon"] if now < card.expires <= now + CARD_NOTICE_SECONDS else []
    ends = bundle_ends(db, card, row.card)
    for slot in sorted(one.slot for one in card.reviewers):
        faults += [f"bundle_ended:{slot}"] if slot in ends and ends[slot] <= now else []
        warnings += _bundle_warnings(slot, ends.get(slot), now)
    return card, faults, warnings


def bundle_ends(db: Connection, card: Card, card_blob: bytes) -> dict[int, int]:
    """When the last key of each reviewer's bundle is over, unix seconds, by slot."""
    opened = (
        _opened(blob, card, card_blob) for (blob,) in db.execute("SELECT bundle FROM bundles").fetchall()
    )
    return {
        one.slot: epoch_start(1 + max(key.epoch for key in one.keys)) for one in opened if one and one.keys
    }


def _bundle_warnings(slot: int, end: int | None, now: float) -> Iterator[str]:
    if end is None:
        yield f"bundle_missing:{slot}"
    elif now < end <= now + BUNDLE_NOTICE_SECONDS:
        yield f"bundle_ends_soon:{slot}"


def _opened(blob: bytes, card: Card, card_blob: bytes) -> KeyBundle | None:
    try:
        return open_bundle(blob, card, card_hash(card_blob))
    except CryptoError:
        return None
