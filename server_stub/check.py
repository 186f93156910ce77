"""`ombra-server check`: is what lies in a data folder sound? Looks at everything, changes nothing.

Faults and warnings are stable words of two closed lists, some followed by `:number`; `docs/server.md` says
what to do about each.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from crypto.bounds import decode
from crypto.errors import CryptoError
from crypto.office import MAX_LINK_BYTES, MAX_LINKS, Card, open_card
from crypto.primitives import sign_public
from server_stub.coarse import coarsen, is_coarse
from server_stub.config import DAY_SECONDS, HOUR_SECONDS, Config
from server_stub.datafolder import DataFolder, FolderUnusable
from server_stub.service import World
from server_stub.store import schema, sqlite_look
from server_stub.store.chunkfiles import ChunkFiles

CARD_NOTICE_SECONDS = 30 * DAY_SECONDS
"""A card that ends within 30 days is told of: making a new one needs the root key out of its safe."""

OLDEST_CLOCK = 1_735_689_600
"""Start of 2025, unix seconds: no computer that shows an earlier date has a right clock."""

FAULTS = frozenset(
    [
        "permissions",
        "schema_old",
        "schema_version",
        "database_damaged",
        "capsule_damaged",
        "sequence_behind",
        "upload_not_whole",
        "chunks_missing",
        "chunks_damaged",
        "clock_behind",
        "card_damaged",
        "card_expired",
        "log_key_differs",
    ]
)
WARNINGS = frozenset(["card_expires_soon", "no_office", "disk_low", "file_times_fine"])


class Found(NamedTuple):
    """What a look found. Faults need somebody now, warnings soon; figures are counts and bytes."""

    faults: list[str]
    warnings: list[str]
    figures: dict[str, int]


def look(folder: DataFolder, config: Config, world: World) -> Found:
    """Look at everything. Errors: `FolderUnusable`, `NewerSchema`."""
    if not folder.records.is_file():
        raise FolderUnusable
    faults = _permission_faults(folder)
    log_key = sign_public(folder.read_key(folder.log_key))
    folder.read_key(folder.secret)
    chunks = ChunkFiles(folder.chunks, world.clock, world.free_bytes)
    now = world.clock()
    with _reading(folder, world) as db:
        version = schema.version_of(db)
        if version > len(schema.STEPS):
            raise schema.NewerSchema
        if version < len(schema.STEPS):
            return Found([*faults, "schema_old"], [], {"schema": version})
        faults += [*sqlite_look.faults(db), *_chunk_faults(db, chunks), *_clock_faults(db, now)]
        card_faults, warnings = _card_state(db, log_key, now)
        figures = sqlite_look.totals(db)._asdict() | {"schema": version, "free_bytes": chunks.free_bytes()}
    if chunks.free_bytes() < config.reserve_bytes:
        warnings.append("disk_low")
    if not all(is_coarse(path) for path in _files(folder.root)):
        warnings.append("file_times_fine")
    return Found(faults + card_faults, warnings, figures)


@contextmanager
def _reading(folder: DataFolder, world: World) -> Iterator[sqlite3.Connection]:
    """A connection that changes no row; the files that SQLite makes beside the database go with it."""
    db = sqlite3.connect(folder.records, isolation_level=None)
    try:
        db.execute("PRAGMA query_only = ON")
        yield db
    finally:
        db.close()
        coarsen([*folder.root.glob("records.sqlite*"), folder.root], world.clock)


def _permission_faults(folder: DataFolder) -> list[str]:
    loose = [path for path in [folder.root, *_files(folder.root)] if path.stat().st_mode & 0o077]
    return ["permissions"] if loose else []


def _files(root: Path) -> Iterator[Path]:
    """Everything in the folder, but what SQLite makes only while somebody looks."""
    return (path for path in root.rglob("*") if not path.name.endswith(("-wal", "-shm")))


def _chunk_faults(db: sqlite3.Connection, chunks: ChunkFiles) -> list[str]:
    """Every row's bytes must be there and have the row's hash. Uploads stay unnamed: they are counted."""
    missing = damaged = 0
    for place, index, digest in db.execute("SELECT place, idx, digest FROM chunks ORDER BY place, idx"):
        data = chunks.read(place, index)
        if data is None:
            missing += 1
        elif hashlib.sha256(data).digest() != digest:
            damaged += 1
    counted = (("chunks_missing", missing), ("chunks_damaged", damaged))
    return [f"{word}:{count}" for word, count in counted if count]


def _clock_faults(db: sqlite3.Connection, now: float) -> list[str]:
    newest = db.execute("SELECT coalesce(max(received_hour), 0) FROM capsules").fetchone()[0]
    return ["clock_behind"] if now < max(newest, OLDEST_CLOCK) - HOUR_SECONDS else []


def _card_state(db: sqlite3.Connection, log_key: bytes, now: float) -> tuple[list[str], list[str]]:
    row = db.execute("SELECT first_root, links, card FROM office").fetchone()
    if row is None or row[0] is None:
        return [], ["no_office"]
    card = _read_card(*row)
    if card is None:
        return ["card_damaged"], []
    faults = ["card_expired"] if card.expires <= now else []
    faults += ["log_key_differs"] if card.log_key != log_key else []
    return faults, ["card_expires_soon"] if now < card.expires <= now + CARD_NOTICE_SECONDS else []


def _read_card(first_root: bytes, links: bytes, card: bytes) -> Card | None:
    try:
        return open_card(card, first_root, decode(links, list[bytes], 2 * MAX_LINKS * MAX_LINK_BYTES))
    except CryptoError:
        return None
