"""One look at a whole data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crypto.errors import CryptoError
from crypto.office import Card, office_id_of
from crypto.primitives import sha256, sign_public
from server_stub.check import boards, logs, rows
from server_stub.check.rows import counted
from server_stub.check.sources import Source, faults_outside, source_of
from server_stub.coarse import is_coarse
from server_stub.config import DAY_SECONDS, HOUR_SECONDS, Config
from server_stub.datafolder import DataFolder
from server_stub.office import open_row
from server_stub.service import World
from server_stub.store import office_rows, records, schema
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import DatabaseDamaged
from server_stub.store.transactions import Connection
from server_stub.store.uploads import checksum

CARD_NOTICE_SECONDS = 30 * DAY_SECONDS
"""A card that ends within 30 days is told of: making a new one needs the root key out of its safe."""

OLDEST_CLOCK = 1_735_689_600
"""Start of 2025, unix seconds: no computer that shows an earlier date has a right clock."""

FAULTS = frozenset(
    [
        "permissions",
        "file_changed",
        "wal_damaged",
        "schema_old",
        "database_damaged",
        "database_unsafe",
        "capsule_damaged",
        "promise_damaged",
        "promise_overdue",
        "sequence_behind",
        "numbers_missing",
        "upload_not_whole",
        "capsule_unlisted",
        "entries_unknown",
        "reply_damaged",
        "card_changed",
        "chunks_missing",
        "chunks_damaged",
        "log_damaged",
        "head_damaged",
        "log_files_behind",
        "log_files_missing",
        "log_files_damaged",
        "board_damaged",
        "board_missing",
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


class _Folder(NamedTuple):
    """A folder, the public half of its log key, and the outside."""

    folder: DataFolder
    log_key: bytes
    world: World


def look(folder: DataFolder, config: Config, world: World) -> Found:
    """Look at everything. Errors: `FolderUnusable`, `NewerSchema`, `StoreAway`; those of `engines`."""
    looked = _Folder(folder, sign_public(folder.read_key(folder.log_key)), world)
    folder.read_key(folder.secret)
    faults = [*_permission_faults(folder), *faults_outside(folder)]
    try:
        with source_of(folder, world.clock) as source:
            inside = _look_inside(looked, source)
    except DatabaseDamaged:
        inside = Found(["database_damaged"], [], {})
    free_bytes = folder.open_chunks(world.clock, world.free_bytes).free_bytes()
    warnings = [*inside.warnings, *(["disk_low"] if free_bytes < config.reserve_bytes else [])]
    if not all(is_coarse(path) for path in _files(folder.root)):
        warnings.append("file_times_fine")
    return Found(faults + inside.faults, warnings, inside.figures | {"free_bytes": free_bytes})


def _look_inside(looked: _Folder, source: Source) -> Found:
    """The database, and all files that its rows speak of. Errors: `NewerSchema`, `DatabaseDamaged`."""
    db, version, now = source.db, source.version(), looked.world.clock()
    if version > len(schema.STEPS):
        raise schema.NewerSchema
    if version < len(schema.STEPS):
        return Found(["schema_old"], [], {"schema": version})
    engine_faults = source.faults()
    card, faults, warnings = _card_state(db, looked.log_key, now)
    office_id = None if card is None else office_id_of(_first_root(db))
    faults += [*_changed_files(db, looked.folder.root), *rows.faults(db, office_id, looked.log_key, now)]
    faults += [*_chunk_faults(db, looked), *_clock_faults(db, now)]
    if office_id is not None:
        with source.one_moment():
            log = logs.LogRows(db, office_id, looked.log_key)
        faults += _published_faults(db, log, looked)
    return Found(engine_faults + faults, warnings, records.count(db)._asdict() | {"schema": version})


def _published_faults(db: Connection, log: logs.LogRows, looked: _Folder) -> Iterator[str]:
    """Log and boards, as far as they were laid out."""
    folder, world = looked.folder, looked.world
    newest = db.execute("SELECT max(at) FROM heads").fetchone()[0]
    yield from logs.faults(log, newest, folder.log, LogFiles(folder.log, world.clock, world.random))
    head = log.heads.get(newest)
    board_files = BoardFiles(folder.board, world.clock, world.random)
    yield from boards.faults(board_files, None if head is None else head.board)


def _permission_faults(folder: DataFolder) -> list[str]:
    loose = [path for path in [folder.root, *_files(folder.root)] if path.stat().st_mode & 0o077]
    return ["permissions"] if loose else []


def _files(root: Path) -> Iterator[Path]:
    """Everything in the folder, but what SQLite makes only while somebody looks."""
    return (path for path in root.rglob("*") if not path.name.endswith(("-wal", "-shm")))


def _changed_files(db: Connection, root: Path) -> Iterator[str]:
    """Files that never change, against their hash. An invitation that was used may have been deleted."""
    for name, kept in db.execute("SELECT name, sha256 FROM sums ORDER BY name").fetchall():
        path = root / name
        if path.is_file() and sha256(path.read_bytes()) != kept:
            yield f"file_changed:{name}"


def _chunk_faults(db: Connection, looked: _Folder) -> Iterator[str]:
    """Every row's bytes must be there and have the row's checksum. Uploads stay unnamed: they are counted."""
    chunks = looked.folder.open_chunks(looked.world.clock, looked.world.free_bytes)
    missing = damaged = 0
    for place, index, kept in db.execute("SELECT place, idx, checksum FROM chunks ORDER BY place, idx"):
        data = chunks.read(place, index)
        missing += data is None
        damaged += data is not None and checksum(data) != kept
    yield from counted("chunks_missing", missing)
    yield from counted("chunks_damaged", damaged)


def _clock_faults(db: Connection, now: float) -> list[str]:
    newest = db.execute("SELECT coalesce(max(received_hour), 0) FROM capsules").fetchone()[0]
    return ["clock_behind"] if now < max(newest, OLDEST_CLOCK) - HOUR_SECONDS else []


def _first_root(db: Connection) -> bytes:
    return bytes(db.execute("SELECT first_root FROM office").fetchone()[0])


def _card_state(db: Connection, log_key: bytes, now: float) -> tuple[Card | None, list[str], list[str]]:
    """The card, faults and warnings."""
    row = office_rows.office_row(db)
    if row is None:
        return None, [], ["no_office"]
    try:
        _, card = open_row(row)
    except CryptoError:
        return None, ["card_damaged"], []
    faults = ["card_expired"] if card.expires <= now else []
    faults += ["log_key_differs"] if card.log_key != log_key else []
    return card, faults, ["card_expires_soon"] if now < card.expires <= now + CARD_NOTICE_SECONDS else []
