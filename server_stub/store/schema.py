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
    promise BLOB NOT NULL CHECK (length(promise) = 128),
    capsule BLOB NOT NULL CHECK (length(capsule) = 32768)
) STRICT;

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
CREATE INDEX places_by_upload ON places (upload);

CREATE TABLE chunks (
    upload BLOB NOT NULL,
    idx INTEGER NOT NULL CHECK (idx BETWEEN 0 AND 65535),
    place BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (upload, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE replies (
    tag BLOB PRIMARY KEY CHECK (length(tag) = 8),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    slot INTEGER NOT NULL,
    visible_from INTEGER NOT NULL,
    visible_until INTEGER NOT NULL,
    reply BLOB CHECK (length(reply) = 32768)
) STRICT;

CREATE TABLE office (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    setup_hash BLOB,
    first_root BLOB,
    links BLOB,
    sequence INTEGER,
    card BLOB
) STRICT;
INSERT INTO office (one) VALUES (1);

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
"""

STEPS: tuple[str, ...] = (_FIRST,)


class NewerSchema(Exception):
    """A later release wrote this database; this one must not touch it."""


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
                _run(db, steps[version])
                db.execute(f"PRAGMA user_version = {version + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def _run(db: sqlite3.Connection, script: str) -> None:
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
