"""The SQLite schema as numbered upgrades. A step, once released, is never edited; the next number follows.

Before a database with anything in it is upgraded, it is copied to `backups/before-<number>.sqlite`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock

# No column is finer than an hour: `received_hour`, `last_hour`, `until_hour`; `interval_end` and `visible_*`
# are publication times. Large bytes stand last in their row, so that what comes before is read without them.
_FIRST = """
CREATE TABLE sequence (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    next_seq INTEGER NOT NULL,
    office_version INTEGER NOT NULL
) STRICT;
INSERT INTO sequence VALUES (1, 1, 0);

CREATE TABLE capsules (
    seq INTEGER PRIMARY KEY,
    entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 48),
    received_hour INTEGER NOT NULL CHECK (received_hour % 3600 = 0),
    interval_end INTEGER NOT NULL,
    upload BLOB CHECK (length(upload) = 16),
    chunk_count INTEGER NOT NULL,
    logged INTEGER NOT NULL DEFAULT 0,
    promise BLOB NOT NULL CHECK (length(promise) = 128),
    capsule BLOB NOT NULL CHECK (length(capsule) = 32768)
) STRICT;
CREATE INDEX capsules_waiting ON capsules (interval_end, entry) WHERE logged = 0;
CREATE INDEX capsules_by_upload ON capsules (upload) WHERE upload IS NOT NULL;

CREATE TABLE tombstones (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 48),
    deleted_hour INTEGER NOT NULL CHECK (deleted_hour % 3600 = 0)
) STRICT;

CREATE TABLE log (idx INTEGER PRIMARY KEY, entry BLOB NOT NULL UNIQUE CHECK (length(entry) = 48)) STRICT;

CREATE TABLE heads (
    at INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    edge BLOB NOT NULL,
    note BLOB NOT NULL
) STRICT;

CREATE TABLE cosignatures (
    at INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    line BLOB NOT NULL,
    PRIMARY KEY (at, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE collected (slot INTEGER PRIMARY KEY, said BLOB NOT NULL CHECK (length(said) = 104)) STRICT;

CREATE TABLE uploads (
    upload BLOB PRIMARY KEY CHECK (length(upload) = 16),
    last_hour INTEGER NOT NULL CHECK (last_hour % 3600 = 0),
    bound INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
    place BLOB PRIMARY KEY CHECK (length(place) = 16),
    upload BLOB NOT NULL,
    dead INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE chunks (
    upload BLOB NOT NULL,
    idx INTEGER NOT NULL CHECK (idx BETWEEN 0 AND 65535),
    place BLOB NOT NULL,
    checksum BLOB NOT NULL CHECK (length(checksum) = 4),
    PRIMARY KEY (upload, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE replies (
    number INTEGER PRIMARY KEY,
    tag BLOB NOT NULL UNIQUE CHECK (length(tag) = 8),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    slot INTEGER NOT NULL,
    visible_from INTEGER NOT NULL,
    visible_until INTEGER NOT NULL,
    reply BLOB CHECK (length(reply) = 32768)
) STRICT;

CREATE TABLE boards (at INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;

CREATE TABLE office (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    setup_hash BLOB,
    first_root BLOB,
    links BLOB,
    sequence INTEGER,
    card BLOB
) STRICT;
INSERT INTO office (one) VALUES (1);

CREATE TABLE cards (
    card_hash BLOB PRIMARY KEY CHECK (length(card_hash) = 32),
    card BLOB NOT NULL
) STRICT;

CREATE TABLE bundles (slot INTEGER PRIMARY KEY, bundle BLOB NOT NULL) STRICT;

CREATE TABLE epoch_keys (
    slot INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    key_hash BLOB NOT NULL CHECK (length(key_hash) = 32),
    PRIMARY KEY (slot, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE second_keys (
    bundle_hash BLOB PRIMARY KEY,
    slot INTEGER NOT NULL,
    bundle BLOB NOT NULL
) STRICT;

CREATE TABLE nonces (
    nonce_hash BLOB PRIMARY KEY CHECK (length(nonce_hash) = 32),
    until_hour INTEGER NOT NULL CHECK (until_hour % 3600 = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE sums (name TEXT PRIMARY KEY, sha256 BLOB NOT NULL CHECK (length(sha256) = 32)) STRICT;

-- `uploads.bound` is 0, or the number of the last capsule that named the upload.

-- What no hash and no signature vouches for stands a second time, in an index: SQLite's integrity check
-- compares the two, so that a flipped bit in either is found.
CREATE INDEX sequence_twice ON sequence (next_seq, office_version);
CREATE INDEX capsules_twice ON capsules (received_hour, interval_end, upload, chunk_count, logged);
CREATE INDEX tombstones_twice ON tombstones (deleted_hour);
CREATE INDEX cosignatures_twice ON cosignatures (line);
CREATE INDEX collected_twice ON collected (said);
CREATE INDEX uploads_twice ON uploads (last_hour, bound);
CREATE INDEX places_twice ON places (upload, dead);
CREATE INDEX chunks_twice ON chunks (place, checksum);
CREATE INDEX replies_twice ON replies (digest, slot, visible_from, visible_until);
CREATE INDEX boards_twice ON boards (last);
CREATE INDEX office_twice ON office (sequence, setup_hash);
CREATE INDEX bundles_twice ON bundles (bundle);
CREATE INDEX epoch_keys_twice ON epoch_keys (key_hash);
CREATE INDEX second_keys_twice ON second_keys (slot);
CREATE INDEX nonces_twice ON nonces (until_hour);
CREATE INDEX sums_twice ON sums (sha256);
"""

STEPS: tuple[str, ...] = (_FIRST,)


class NewerSchema(Exception):
    """A later release wrote this database; this one must not touch it."""


class OlderSchema(Exception):
    """An older release wrote this database, and may be serving from it now: only `serve` upgrades."""


def version_of(db: sqlite3.Connection) -> int:
    """How many steps this database has seen."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def upgrade(db: sqlite3.Connection, backups: Path, clock: Clock, steps: Sequence[str] = STEPS) -> None:
    """Bring a database to the newest schema, each step one transaction with a backup before it.

    Errors: `NewerSchema`. Safe when two processes start at once: the version is read again under the lock.
    """
    if version_of(db) > len(steps):
        raise NewerSchema
    while (version := version_of(db)) < len(steps):
        if version > 0:
            copy = backups / f"before-{version + 1}.sqlite"
            _back_up(db, copy)
            coarsen([copy, backups], clock)
        db.execute("BEGIN IMMEDIATE")
        try:
            if version_of(db) == version:
                run(db, steps[version])
                db.execute(f"PRAGMA user_version = {version + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def run(db: sqlite3.Connection, script: str) -> None:
    """Run the statements of a script in the transaction under way."""
    # executescript() would commit first, so the statements are cut by SQLite's own rule instead.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""


def _back_up(db: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)  # left by a start that died half way
    target.touch(mode=0o600)
    copy = sqlite3.connect(target)
    try:
        db.backup(copy)
    finally:
        copy.close()
