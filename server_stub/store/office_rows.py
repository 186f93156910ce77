"""Replies, card, bundles, nonces. What each public method promises stands in `interface.Records`."""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Sequence

from crypto.sizes import TAG_BYTES
from server_stub.config import DAY_SECONDS
from server_stub.store.rows import (
    BundleRow,
    OfficeRow,
    Refusal,
    Reply,
)
from server_stub.store.transactions import Connection, Transactions

EVIDENCE_PER_SLOT = 16
"""One second key proves the deed; a reviewer's stolen key must not fill the disk with proof."""

_DECIDE_BOARD = (
    "INSERT INTO boards (at, last) VALUES (?, (SELECT coalesce(max(number), 0) FROM replies))"
    " ON CONFLICT DO NOTHING"
)
_BOARD_TAGS = (
    "SELECT tag FROM replies WHERE number <= (SELECT last FROM boards WHERE at = ?)"
    " AND visible_from <= ? AND ? < visible_until AND reply IS NOT NULL ORDER BY tag"
)
_REPLY = (
    "INSERT INTO replies (number, tag, digest, slot, visible_from, visible_until, reply)"
    " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM replies), ?, ?, ?, ?, ?, ?)"
)
_SPEND = "INSERT INTO nonces (nonce_hash, until_hour) VALUES (?, ?) ON CONFLICT DO NOTHING"
_BUNDLE = (
    "INSERT INTO bundles (slot, bundle) VALUES (?, ?)"
    " ON CONFLICT (slot) DO UPDATE SET bundle = excluded.bundle"
)
_EVIDENCE = "INSERT INTO second_keys (bundle_hash, slot, bundle) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


class OfficeRows(Transactions):
    """What comes in from desks."""

    def post_reply(self, reply: Reply) -> Refusal | None:
        """See `Records.post_reply`."""
        with self.writing() as db:
            return _post_reply(db, reply)

    def remove_replies(self, tags: Sequence[bytes], slot: int, until: int) -> Refusal | None:
        """See `Records.remove_replies`."""
        with self.writing() as db:
            return _remove_replies(db, tags, slot, until)

    def board_tags(self, publication: int) -> bytes:
        """See `Records.board_tags`."""
        tags = bytearray()  # joining them would hold an object of 48 bytes for each first
        with self.writing() as db:
            db.execute(_DECIDE_BOARD, (publication,))
            db.execute("DELETE FROM boards WHERE at < ?", (publication - DAY_SECONDS,))
            for (tag,) in db.execute(_BOARD_TAGS, (publication,) * 3):
                tags += tag
        return bytes(tags)

    def replies(self, tags: bytes) -> list[bytes]:
        """See `Records.replies`."""
        sql = "SELECT reply FROM replies WHERE tag = ? AND reply IS NOT NULL"
        keys = struct.iter_unpack(f"{TAG_BYTES}s", tags)
        with self.reading() as db:
            return [reply for key in keys for (reply,) in db.execute(sql, key)]

    def office(self) -> OfficeRow | None:
        """See `Records.office`."""
        with self.reading() as db:
            return office_row(db)

    def put_office(self, row: OfficeRow, setup_hash: bytes | None) -> Refusal | None:
        """See `Records.put_office`."""
        with self.writing() as db:
            return _put_office(db, row, setup_hash)

    def card(self, card_hash: bytes) -> bytes | None:
        """See `Records.card`."""
        with self.reading() as db:
            row = db.execute("SELECT card FROM cards WHERE card_hash = ?", (card_hash,)).fetchone()
            return None if row is None else bytes(row[0])

    def put_setup_hash(self, setup_hash: bytes) -> None:
        """See `Records.put_setup_hash`."""
        with self.writing() as db:
            db.execute("UPDATE office SET setup_hash = ? WHERE card IS NULL", (setup_hash,))

    def bundles(self) -> list[bytes]:
        """See `Records.bundles`."""
        with self.reading() as db:
            return [bundle for (bundle,) in db.execute("SELECT bundle FROM bundles ORDER BY slot")]

    def put_bundle(self, row: BundleRow) -> Refusal | None:
        """See `Records.put_bundle`."""
        with self.writing() as db:
            return _put_bundle(db, row)

    def office_version(self) -> int:
        """See `Records.office_version`."""
        with self.reading() as db:
            return int(db.execute("SELECT office_version FROM sequence").fetchone()[0])

    def spend_nonce(self, nonce_hash: bytes, until_hour: int) -> Refusal | None:
        """See `Records.spend_nonce`."""
        with self.writing() as db:
            row = (nonce_hash, until_hour)
            spent = db.execute(_SPEND, row).rowcount
            return None if spent else Refusal.NONCE_SEEN


def _post_reply(db: Connection, new: Reply) -> Refusal | None:
    """A row stays when its reply has gone, so that no tag is used twice."""
    digest = hashlib.sha256(new.reply).digest()
    known = db.execute("SELECT digest FROM replies WHERE tag = ?", (new.tag,)).fetchone()
    if known is not None:
        return None if known[0] == digest else Refusal.TAG_TAKEN
    db.execute(
        _REPLY,
        (new.tag, digest, new.slot, new.visible_from, new.visible_until, new.reply),
    )
    return None


def _remove_replies(db: Connection, tags: Sequence[bytes], slot: int, until: int) -> Refusal | None:
    owners = [db.execute("SELECT slot FROM replies WHERE tag = ?", (tag,)).fetchone() for tag in tags]
    if any(owner is not None and owner[0] != slot for owner in owners):
        return Refusal.TAG_FOREIGN
    sql = "UPDATE replies SET visible_until = ? WHERE tag = ? AND visible_until > ?"
    db.executemany(sql, [(until, tag, until) for tag in tags])
    return None


def office_row(db: Connection) -> OfficeRow | None:
    """The pinned office, None before set-up."""
    row = db.execute("SELECT first_root, links, card, sequence FROM office").fetchone()
    return None if row is None or row[0] is None else OfficeRow(*row)


def _put_office(db: Connection, new: OfficeRow, setup_hash: bytes | None) -> Refusal | None:
    """The set-up hash is forgotten with its first use."""
    known = office_row(db)
    if known is not None and new.card == known.card:
        return None  # sent again after a lost answer; nothing changes, whoever sends it
    if setup_hash is not None or known is None:
        stored = db.execute("SELECT setup_hash FROM office").fetchone()[0]
        if setup_hash is None or stored is None or not hmac.compare_digest(setup_hash, stored):
            return Refusal.SETUP_CODE
    if known is not None and new.sequence <= known.sequence:
        return Refusal.CARD_OLD
    db.execute("UPDATE office SET setup_hash = NULL, first_root = ?, links = ?, card = ?, sequence = ?", new)
    named = (hashlib.sha256(new.card).digest(), new.card)
    db.execute("INSERT INTO cards (card_hash, card) VALUES (?, ?) ON CONFLICT DO NOTHING", named)
    _touch(db)
    return None


def _put_bundle(db: Connection, new: BundleRow) -> Refusal | None:
    known: dict[int, bytes] = dict(
        db.execute("SELECT epoch, key_hash FROM epoch_keys WHERE slot = ?", (new.slot,))
    )
    if any(known.get(epoch, key) != key for epoch, key in new.keys.items()):
        _keep_evidence(db, new)
        return Refusal.SECOND_KEY
    db.executemany(
        "INSERT INTO epoch_keys (slot, epoch, key_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(new.slot, epoch, key) for epoch, key in new.keys.items()],
    )
    db.execute(_BUNDLE, (new.slot, new.bundle))
    _touch(db)
    return None


def _keep_evidence(db: Connection, new: BundleRow) -> None:
    count = db.execute("SELECT count(*) FROM second_keys WHERE slot = ?", (new.slot,)).fetchone()[0]
    if count < EVIDENCE_PER_SLOT:
        row = (hashlib.sha256(new.bundle).digest(), new.slot, new.bundle)
        db.execute(_EVIDENCE, row)


def _touch(db: Connection) -> None:
    db.execute("UPDATE sequence SET office_version = office_version + 1")
