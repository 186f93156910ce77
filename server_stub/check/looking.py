"""One look at a whole data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crypto.office import office_id_of
from crypto.primitives import sha256, sign_public
from server_stub.check import access, boards, logs, office, rows
from server_stub.check.rows import counted
from server_stub.check.sources import Source, faults_outside, source_of
from server_stub.coarse import is_coarse
from server_stub.config import HOUR_SECONDS, Config
from server_stub.datafolder import FROZEN, DataFolder, FolderUnusable
from server_stub.service import World
from server_stub.store import records, schema
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import DatabaseDamaged
from server_stub.store.transactions import Connection
from server_stub.store.uploads import checksum

OLDEST_CLOCK = 1_735_689_600
"""Start of 2025, unix seconds: no computer that shows an earlier date has a right clock."""

FULL_BYTES = 1 << 24
"""In less than 16 MiB a full commit has no room: four MiB of capsules, in the database and in its log."""


class Found(NamedTuple):
    """What a look found. Faults need somebody now, warnings soon; figures are counts and bytes."""

    faults: list[str]
    warnings: list[str]
    figures: dict[str, int]


class _Folder(NamedTuple):
    """A folder, the public half of its log key (empty if that is not there), and the outside."""

    folder: DataFolder
    log_key: bytes
    world: World


def look(folder: DataFolder, config: Config, world: World) -> Found:
    """Look at everything.

    Errors: `FolderUnusable` if nothing of a data folder is there, `NewerSchema`, `StoreAway`, of `engines`.
    """
    if not (folder.records.is_file() or folder.log_key.is_file()):
        raise FolderUnusable
    faults = [*access.faults(folder), *faults_outside(folder)]
    inside = _inside(folder, world)
    free_bytes = _free_bytes(folder, world)
    warnings = [*inside.warnings, *(["disk_low"] if free_bytes < config.reserve_bytes else [])]
    faults += [*inside.faults, *(["disk_full"] if free_bytes < FULL_BYTES else [])]
    if not all(is_coarse(path) for path in access.files(folder.root)):
        warnings.append("file_times_fine")
    return Found(faults, warnings, inside.figures | {"free_bytes": free_bytes})


def _inside(folder: DataFolder, world: World) -> Found:
    """What the database says; nothing if there is none."""
    if not (folder.is_shared() or folder.records.is_file()):
        return Found([], [], {})
    try:
        log_key = sign_public(folder.read_key(folder.log_key))
    except FolderUnusable:
        log_key = b""
    try:
        with source_of(folder, world.clock) as source:
            return _look_inside(_Folder(folder, log_key, world), source)
    except DatabaseDamaged:
        return Found(["database_damaged"], [], {})


def _free_bytes(folder: DataFolder, world: World) -> int:
    if not folder.chunks.is_dir():  # which is told of by itself
        return FULL_BYTES if world.free_bytes is None else world.free_bytes()
    return folder.open_chunks(world.clock, world.free_bytes).free_bytes()


def _look_inside(looked: _Folder, source: Source) -> Found:
    """The database, and all files that its rows speak of. Errors: `NewerSchema`, `DatabaseDamaged`."""
    db, version, now = source.db, source.version(), looked.world.clock()
    if version > len(schema.STEPS):
        raise schema.NewerSchema
    if version < len(schema.STEPS):
        return Found(["schema_old"], [], {"schema": version})
    engine_faults = source.faults()
    card, faults, warnings = office.look(db, looked.log_key, now)
    office_id = None if card is None else office_id_of(_first_root(db))
    if card is not None and not looked.log_key:  # which is told of by itself
        looked = looked._replace(log_key=card.log_key)
    waits = "waits_for_card" in warnings
    faults += [*_changed_files(db, looked.folder.root), *rows.faults(db, office_id, looked.log_key)]
    faults += [*_chunk_faults(db, looked), *_clock_faults(db, now)]
    if office_id is not None and not waits:
        faults += rows.overdue(db, now)
        with source.one_moment():
            log = logs.LogRows(db, office_id, looked.log_key)
        faults += _published_faults(db, log, looked)
    return Found(engine_faults + faults, warnings, records.count(db)._asdict() | {"schema": version})


def _published_faults(db: Connection, log: logs.LogRows, looked: _Folder) -> Iterator[str]:
    """Log and boards, as far as they were laid out."""
    folder, world = looked.folder, looked.world
    if not (folder.log.is_dir() and folder.board.is_dir()):
        return  # which is told of by itself
    newest = db.execute("SELECT max(at) FROM heads").fetchone()[0]
    yield from logs.faults(log, newest, folder.log, LogFiles(folder.log, world.clock, world.random))
    head = log.heads.get(newest)
    board_files = BoardFiles(folder.board, world.clock, world.random)
    yield from boards.faults(board_files, None if head is None else head.board)


def _changed_files(db: Connection, root: Path) -> Iterator[str]:
    """Files that never change, against their hash. An invitation that was used may have been deleted."""
    for name, kept in db.execute("SELECT name, sha256 FROM sums ORDER BY name").fetchall():
        path = root / name
        if path.is_file():
            if sha256(path.read_bytes()) != kept:
                yield f"file_changed:{name}"
        elif name.startswith(f"{FROZEN}/"):
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
    received = db.execute("SELECT coalesce(max(received_hour), 0) FROM capsules").fetchone()[0]
    newest = max(received, db.execute("SELECT coalesce(max(at), 0) FROM heads").fetchone()[0])
    return ["clock_behind"] if now < max(newest, OLDEST_CLOCK) - HOUR_SECONDS else []


def _first_root(db: Connection) -> bytes:
    return bytes(db.execute("SELECT first_root FROM office").fetchone()[0])
