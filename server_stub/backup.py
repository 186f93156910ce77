"""A copy of a data folder, made while a server works on it (docs/adr/0015).

What is copied: the database of one moment, and the bytes of every chunk that it names. Log files and boards
are made again from the rows. No key is in it: neither the log's nor the server's own.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import msgspec

from server_stub.coarse import coarsen, hour_of
from server_stub.config import Clock
from server_stub.datafolder import (
    FROZEN,
    DataFolder,
    FolderExists,
    FolderUnusable,
    server_url,
    write_private,
)
from server_stub.engines import Engines, load
from server_stub.store import records as rows
from server_stub.store import schema
from server_stub.store.chunkfiles import ChunkFiles, sync_folder
from server_stub.store.uploads import checksum

BACKUP_FORMAT = 1
MANIFEST = "backup.json"
RECORDS = "records.sqlite"
CHUNKS = "chunks"

TRIES = 3
"""A chunk may have had its time between the rows and the bytes; a newer copy of the rows does without it."""

BATCH = 16
"""Chunks written at once: 4 MiB."""

_PART_BYTES = 1 << 20


class BackupUnusable(Exception):
    """Not a backup, not whole, or changed since it was made."""


class StoredElsewhere(Exception):
    """Rows or bytes lie in a database or a store of their own, which have their own ways to be copied."""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is written last, so that a copy without it is none. `made_hour`: unix seconds.

    `sha256` is that of the database; each chunk has its checksum there.
    """

    format: int
    made_hour: int
    url: str
    capsules: int
    chunks: int
    chunks_lost: int
    sha256: str


class Copied(NamedTuple):
    """Chunks that were copied, and those whose bytes were not there or damaged."""

    chunks: int
    lost: int


def back_up(folder: DataFolder, target: Path, clock: Clock) -> Manifest:
    """Write a backup to a place that must not be there, also while servers run.

    Nothing is at `target` until all of it is durable. Errors: `FolderExists`, `FolderUnusable`,
    `StoredElsewhere`, `NewerSchema`, `StoreFull`, `OSError`, `sqlite3.Error`.
    """
    if load(folder.engines) != Engines():
        raise StoredElsewhere
    if not folder.records.is_file():
        raise FolderUnusable
    if target.resolve().is_relative_to(folder.root.resolve()):
        raise FolderExists  # the folder is the server's alone; what it does not know there, it may delete
    with draft_of(target) as draft:
        manifest = _copy(folder, draft, clock)
        write_private(draft / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
        make_durable(draft, clock)
    return manifest


def read_manifest(backup: Path) -> Manifest:
    """What a backup says it is; its database is the one that was written. Errors: `BackupUnusable`."""
    try:
        manifest = msgspec.json.decode((backup / MANIFEST).read_bytes(), type=Manifest)
        digest = _sha256(backup / RECORDS)
    except (OSError, msgspec.DecodeError) as error:
        raise BackupUnusable from error
    if manifest.format != BACKUP_FORMAT or digest != manifest.sha256:
        raise BackupUnusable
    return manifest


@contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A folder beside `target` that is moved there whole when the block ends, or deleted when it raises.

    Errors: `FolderExists`.
    """
    if os.path.lexists(target):
        raise FolderExists
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}-{secrets.token_hex(4)}")
    draft.mkdir(mode=0o700)
    try:
        yield draft
        if os.path.lexists(target):
            raise FolderExists
        draft.rename(target)
        try:
            sync_folder(target.parent)
        except OSError:
            target.rename(draft)  # what may be gone after a power cut must not be told of as made
            raise
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def copy_chunks(rows: Path, source: ChunkFiles, target: ChunkFiles) -> Copied:
    """Copy the bytes of every chunk that a database names, each held against its checksum."""
    copied = lost = 0
    with closing(sqlite3.connect(rows)) as db:
        found = db.execute("SELECT place, idx, checksum FROM chunks ORDER BY place, idx")
        for place, of_place in groupby(found, key=lambda row: bytes(row[0])):
            batch: dict[int, bytes] = {}
            for _, index, kept in of_place:
                data = source.read(place, index)
                if data is None or checksum(data) != kept:
                    lost += 1
                    continue
                batch[index] = data
                copied += 1
                if len(batch) == BATCH:
                    target.write(place, batch)
                    batch = {}
            if batch:
                target.write(place, batch)
    return Copied(copied, lost)


def make_durable(draft: Path, clock: Clock) -> None:
    """Everything in a new folder on the disk, for its owner alone, its times told by the hour."""
    everything = sorted(draft.rglob("*"), reverse=True)
    for path in everything:
        with _opened(path) as file:
            os.fchmod(file, 0o700 if path.is_dir() else 0o600)
            os.fsync(file)
    coarsen([*everything, draft], clock)
    sync_folder(draft)


def copy_rows(source: Path, target: Path) -> None:
    """One moment of a database, whoever writes to it meanwhile; durable. Errors: `NewerSchema`."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        if schema.version_of(live) > len(schema.STEPS):
            raise schema.NewerSchema
        live.backup(copy)
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _copy(folder: DataFolder, draft: Path, clock: Clock) -> Manifest:
    """Rows first: bytes are durable before their row, so every chunk that the rows name is there by then."""
    records, chunks = draft / RECORDS, draft / CHUNKS
    copied = Copied(0, 0)
    for _ in range(TRIES):
        records.unlink(missing_ok=True)
        shutil.rmtree(chunks, ignore_errors=True)
        copy_rows(folder.records, records)
        coarsen([*folder.root.glob("records.sqlite*"), folder.root], clock)
        ChunkFiles.lay_out(chunks)
        copied = copy_chunks(records, ChunkFiles(folder.chunks, clock), ChunkFiles(chunks, clock))
        if not copied.lost:
            break
    if folder.frozen.is_dir():
        shutil.copytree(folder.frozen, draft / FROZEN)
    with closing(sqlite3.connect(records)) as db:
        capsules = rows.count(db).capsules
    return Manifest(
        format=BACKUP_FORMAT,
        made_hour=hour_of(clock()),
        url=server_url(folder),
        capsules=capsules,
        chunks=copied.chunks,
        chunks_lost=copied.lost,
        sha256=_sha256(records),
    )


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        yield file
    finally:
        os.close(file)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
