"""A new server out of a backup: new keys, a new log, the old one frozen (SPEC §17.11, docs/adr/0015).

The old log key is not in a backup, so the old log cannot go on, by mistake or otherwise. Until the office
signs a card that names the new key, the server refuses everybody with `restored`.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.entry import sign_promise
from crypto.errors import CryptoError
from crypto.ids import Entry
from crypto.merkle import unpack_edge
from crypto.office import office_id_of
from server_stub.backup import (
    CHUNKS,
    RECORDS,
    BackupUnusable,
    copy_chunks,
    draft_of,
    make_durable,
    read_manifest,
)
from server_stub.config import Clock, Random
from server_stub.datafolder import FROZEN, DataFolder, lay_out, note_sums, setup_hash, write_private
from server_stub.logtree import files_between
from server_stub.office import open_row
from server_stub.store.chunkfiles import ChunkFiles
from server_stub.store.interface import Records
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import OfficeRow, Publication
from server_stub.store.sqlite import SqliteRecords
from server_stub.store.sqlite_restore import SignAgain, begin_anew


class Restored(NamedTuple):
    """What came back. `frozen_log`: the origin of the log that ends here, empty if there was none."""

    capsules: int
    chunks: int
    chunks_lost: int
    made_hour: int
    frozen_log: str
    frozen_size: int
    has_office: bool


class Place(NamedTuple):
    """Where the new server is to be, and how desks will reach it; without `url` as before.

    An onion address stays the same with the seed of the old server's, `onion.key`, and else is new.
    """

    root: Path
    url: str | None
    onion_seed: bytes | None = None


def restore(backup: Path, place: Place, clock: Clock, random: Random) -> Restored:
    """Make a data folder out of a backup beside its place, and move it there whole.

    Errors: `FolderExists`, `BackupUnusable`, `NewerSchema`, `StoreFull`, `OSError`, `sqlite3.Error`.
    """
    manifest = read_manifest(backup)
    with draft_of(place.root) as draft:
        folder = DataFolder(draft)
        was_onion = manifest.url.endswith(".onion")
        url = place.url or (None if was_onion else manifest.url)
        code = lay_out(folder, url, random, place.onion_seed)
        # As a file: opening it would write beside it, and a backup may lie where nothing can be written.
        shutil.copyfile(backup / RECORDS, folder.records)
        bulk = (ChunkFiles(path, clock) for path in (backup / CHUNKS, folder.chunks))
        copied = copy_chunks(folder.records, *bulk)
        if (backup / FROZEN).is_dir():
            shutil.copytree(backup / FROZEN, folder.frozen, dirs_exist_ok=True)
        records = SqliteRecords(folder.records, folder.backups, clock)
        try:
            office, frozen = records.office(), _freeze(folder, records, clock, random)
            _begin_anew(folder, records, code, office)
            note_sums(folder, records)
            capsules = records.totals().capsules
        finally:
            records.close()
        make_durable(draft, clock)
    log, size = ("", 0) if frozen is None else (frozen.log.hex(), frozen.size)
    made, has_office = manifest.made_hour, office is not None
    return Restored(capsules, copied.chunks, copied.lost, made, log, size, has_office)


def _freeze(folder: DataFolder, records: Records, clock: Clock, random: Random) -> Checkpoint | None:
    """The log as the backup knows it, as files that anybody can check. Errors: `BackupUnusable`."""
    newest, office = records.newest_publication(), records.office()
    if newest is None or office is None:
        return None
    point = _verified(newest, office)
    files = files_between(records, None, newest)
    if unpack_edge(newest.size, newest.edge).root() != point.root:
        raise BackupUnusable
    target = folder.frozen / point.log.hex()
    if target.exists():
        raise BackupUnusable
    target.mkdir(mode=0o700)
    LogFiles(target, clock, random).lay_out(newest.at, files)
    write_private(target / "checkpoint", newest.note + b"".join(records.cosignatures(newest.at)))
    write_private(target / "collected", b"".join(records.collected()))
    return point


def _verified(newest: Publication, office: OfficeRow) -> Checkpoint:
    try:
        _, card = open_row(office)
        return open_checkpoint(newest.note, office_id_of(office.first_root), card.log_key)[0]
    except CryptoError as error:
        raise BackupUnusable from error


def _begin_anew(folder: DataFolder, records: SqliteRecords, code: str, office: OfficeRow | None) -> None:
    with records.writing() as db:
        begin_anew(db, setup_hash(code), _signing(folder, office))


def _signing(folder: DataFolder, office: OfficeRow | None) -> SignAgain:
    """The same promises, by the same times, under the new key: what was promised stays promised."""
    secret = folder.read_key(folder.log_key)
    office_id = office_id_of(b"" if office is None else office.first_root)

    def sign(entry: bytes, promise: bytes) -> bytes:
        return sign_promise(secret, office_id, Entry(entry), int.from_bytes(promise[8:16], "big"))

    return sign
