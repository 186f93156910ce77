"""SQLite: what of a copied database belongs to the server it was copied from, and is made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

SignAgain = Callable[[bytes, bytes], bytes]
"""Given an entry and the promise for it, makes the same promise under another key."""

_FORGOTTEN = ("log", "heads", "cosignatures", "collected", "nonces")
_OWN_FILES = "DELETE FROM sums WHERE name IN ('log.key', 'server.secret', 'onion.key', 'invitation.json')"


def begin_anew(db: sqlite3.Connection, setup_hash: bytes, sign_again: SignAgain) -> None:
    """No log, every capsule waiting for one, its promise made by the new key. In a transaction."""
    for table in _FORGOTTEN:
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of the list above
    db.execute(_OWN_FILES)
    db.execute("UPDATE office SET setup_hash = ?", (setup_hash,))
    db.execute("UPDATE capsules SET logged = 0")
    for seq, entry, promise in db.execute("SELECT seq, entry, promise FROM capsules").fetchall():
        db.execute("UPDATE capsules SET promise = ? WHERE seq = ?", (sign_again(entry, promise), seq))
