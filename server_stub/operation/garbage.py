"""`ombra-server collect-garbage`: everything in a data folder that nobody will ask for again.

Safe beside a server that runs: rows decide, in transactions, what has had its time, as they do for the server
itself; bytes that no row names, and drafts, are touched only when they are so old that nobody writes them.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from crypto.primitives import sign_public
from server_stub import retention
from server_stub.check.sources import source_of
from server_stub.config import HOUR_SECONDS, Config
from server_stub.datafolder import DataFolder
from server_stub.office import OfficeKeeper
from server_stub.service import World
from server_stub.store import uploads
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.interface import ChunkBytes
from server_stub.store.logfiles import LogFiles
from server_stub.store.schema import STEPS, NewerSchema, OlderSchema


class Freed(NamedTuple):
    """What went, or would go. `bytes` counts files; rows leave room inside the database."""

    capsules: int
    chunk_files: int
    boards: int
    drafts: int
    bytes: int


def sentence(freed: Freed, *, dry: bool) -> str:
    """What to tell a person."""
    verb = "Would delete" if dry else "Deleted"
    return (
        f"{verb} {freed.capsules} capsules, {freed.chunk_files} files of chunks,"
        f" {freed.boards} old boards, {freed.drafts} unfinished drafts: {freed.bytes:,} bytes of files."
    )


class Broom:
    """Chunk bytes that counts what it drops; a dry one drops nothing."""

    def __init__(self, store: ChunkBytes, *, dry: bool) -> None:
        self._store, self._dry = store, dry
        self.files = self.bytes = 0
        self.write, self.read = store.write, store.read
        self.places_before, self.free_bytes = store.places_before, store.free_bytes
        self.stored_bytes = store.stored_bytes

    def drop(self, place: bytes) -> None:
        """See `ChunkBytes.drop`."""
        self.files += 1
        self.bytes += self.stored_bytes(place)
        if not self._dry:
            self._store.drop(place)


def run(folder: DataFolder, config: Config, world: World, *, dry: bool = False) -> Freed:
    """Delete what is over, or tell what would go. Errors: those of `require_current`."""
    log_key = sign_public(folder.read_key(folder.log_key))
    require_current(folder, world)
    broom = Broom(folder.open_chunks(world.clock, world.free_bytes), dry=dry)
    records = folder.open_records(world.clock)
    try:
        office = OfficeKeeper(records, log_key, None, world.clock, bytes).known()  # hands out no beacon
        keeping = retention.Keeping(records, broom, config)
        due = retention.due(keeping, office, log_key, world.clock())
        if dry:
            for place in due.places:
                broom.drop(place)
        else:
            due = due._replace(capsules=retention.collect(keeping, office, log_key, world.clock()))
        uploads.sweep(records, broom, int(world.clock()))
    finally:
        records.close()
    boards, drafts = _boards_and_drafts(folder, world, dry=dry)
    size = broom.bytes + boards.bytes + drafts.bytes
    return Freed(due.capsules, broom.files, boards.many, drafts.many, size)


def require_current(folder: DataFolder, world: World) -> None:
    """Errors: `OlderSchema`, `NewerSchema`; those of `source_of`."""
    with source_of(folder, world.clock) as source:
        version = source.version()
    if version > len(STEPS):
        raise NewerSchema
    if version < len(STEPS):
        raise OlderSchema


class _Went(NamedTuple):
    many: int
    bytes: int


def _boards_and_drafts(folder: DataFolder, world: World, *, dry: bool) -> tuple[_Went, _Went]:
    board_files = BoardFiles(folder.board, world.clock, world.random)
    log_files = LogFiles(folder.log, world.clock, world.random)
    before = world.clock() - HOUR_SECONDS  # a board of 100,000 replies is laid out in minutes
    with log_files.alone():
        old, drafts = board_files.surplus(), [*board_files.unfinished(before), *log_files.unfinished()]
        found = _Went(len(old), _size(old)), _Went(len(drafts), _size(drafts))
    if not dry:
        board_files.prune()
        board_files.clear_unfinished(before)
        log_files.clear_unfinished()
    return found


def _size(paths: list[Path]) -> int:
    files = (file for path in paths for file in [path, *path.rglob("*")])
    return sum(_bytes_of(file) for file in files)


def _bytes_of(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except FileNotFoundError:  # another process was first
        return 0
