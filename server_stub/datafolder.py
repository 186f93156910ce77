"""The server's data folder: where everything lies, how it is made, who may read it."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from pathlib import Path

import msgspec

from crypto.deskwire import InvitationFile, invitation_file, read_invitation_file
from crypto.errors import CryptoError
from crypto.primitives import sign_public
from server_stub import engines
from server_stub.coarse import coarsen
from server_stub.config import Clock, FreeBytes, Random
from server_stub.engines import Engines
from server_stub.onion.identity import OnionIdentity
from server_stub.store.chunkfiles import ChunkFiles, sync_folder
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.sqlite import SqliteRecords

KEY_BYTES = 32
DEFAULT = Engines()
FROZEN = "frozen"
"""Where logs lie that this one took the place of, each in a folder named by its origin."""

SETUP_CODE_BYTES = 16
"""128 bits: nobody guesses it, so its plain SHA-256 may be kept."""


class FolderExists(Exception):
    """`init` never writes into a folder that is there."""


class FolderUnusable(Exception):
    """Not a data folder, or one whose keys are missing."""


class DatabaseUsed(Exception):
    """`init` never writes into a database that holds the records of a server."""


class DataFolder:
    """Paths in a data folder. Secrets are read, never cached on disk elsewhere."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.log_key = root / "log.key"
        self.secret = root / "server.secret"
        self.onion_key = root / "onion.key"
        self.records = root / "records.sqlite"
        self.chunks = root / "chunks"
        self.board = root / "board"
        self.log = root / "log"
        self.frozen = root / FROZEN
        self.backups = root / "backups"
        self.invitation = root / "invitation.json"
        self.engines = root / "engines.json"

    def read_key(self, path: Path) -> bytes:
        """A 32-byte secret. Errors: `FolderUnusable`."""
        try:
            key = path.read_bytes()
        except OSError as error:
            raise FolderUnusable from error
        if len(key) != KEY_BYTES:
            raise FolderUnusable
        return key

    def open_records(self, clock: Clock) -> Records:
        """The records, upgraded if an older release wrote them.

        Errors: `FolderUnusable`, `NewerSchema`, `StoreAway`; those of `engines`.
        """
        if not self.is_shared() and not self.records.is_file():
            raise FolderUnusable
        records = self.new_records(clock)
        if not self._owns(records):
            records.close()
            raise FolderUnusable
        return records

    def new_records(self, clock: Clock) -> Records:
        """The records, made if they are not there."""
        database = engines.load(self.engines).database
        if database is None:
            return SqliteRecords(self.records, self.backups, clock)
        return engines.open_records(database)

    def _owns(self, records: Records) -> bool:
        """False when these are the records of another server: its promises would be signed by our key.

        Only a database that lies elsewhere can be mixed up.
        """
        if not self.is_shared():
            return True
        kept = records.sums()
        return all(kept.get(path.name) == _sum(path) for path in (self.log_key, self.secret))

    def is_shared(self) -> bool:
        """True when servers with folders of their own may write the same records."""
        return engines.load(self.engines).database is not None

    def open_chunks(self, clock: Clock, free_bytes: FreeBytes | None = None) -> ChunkBytes:
        """The bytes of chunks. Errors: those of `engines`."""
        objects = engines.load(self.engines).objects
        return ChunkFiles(self.chunks, clock, free_bytes) if objects is None else engines.open_chunks(objects)


def setup_hash(code: str) -> bytes:
    """What is kept of a set-up code."""
    return hashlib.sha256(code.encode()).digest()


def create(root: Path, url: str | None, clock: Clock, random: Random, chosen: Engines = DEFAULT) -> None:
    """Make a data folder beside its place and move it there whole.

    Desks reach the server at `url`; None: at its onion address, whose key every folder has from the start.
    Errors: `FolderExists`, `DatabaseUsed`, `StoreAway`; those of `engines`.
    """
    if root.exists():
        raise FolderExists
    root.parent.mkdir(parents=True, exist_ok=True)
    draft = root.with_name(f".{root.name}-{secrets.token_hex(4)}")
    draft.mkdir(mode=0o700)
    try:
        if chosen != DEFAULT:
            write_engines(DataFolder(draft), engines.checked(chosen))
        _fill(DataFolder(draft), url, clock, random)
        draft.rename(root)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    sync_folder(root.parent)


def _fill(folder: DataFolder, url: str | None, clock: Clock, random: Random) -> None:
    code = lay_out(folder, url, random)
    records = folder.new_records(clock)
    try:
        if records.sums():
            raise DatabaseUsed
        records.put_setup_hash(setup_hash(code))
        note_sums(folder, records)
    finally:
        records.close()
    sync_folder(folder.root)
    coarsen(sorted(folder.root.rglob("*"), reverse=True), clock)
    coarsen([folder.root], clock)


def server_url(folder: DataFolder) -> str:
    """How desks reach this server; empty when its invitation was used and deleted."""
    try:
        return read_invitation_file(folder.invitation.read_bytes()).url
    except (OSError, CryptoError):
        return ""


def lay_out(folder: DataFolder, url: str | None, random: Random, onion_seed: bytes | None = None) -> str:
    """New keys, an invitation that names them, and empty folders; gives the set-up code.

    `url` as for `create`. With an `onion_seed` the onion address is not new.
    """
    log_secret, code = random(KEY_BYTES), random(SETUP_CODE_BYTES).hex()
    onion = OnionIdentity(random(KEY_BYTES) if onion_seed is None else onion_seed)
    invitation = InvitationFile(onion.url if url is None else url, sign_public(log_secret), code)
    write_private(folder.onion_key, onion.seed)
    write_private(folder.log_key, log_secret)
    write_private(folder.secret, random(KEY_BYTES))
    write_private(folder.invitation, invitation_file(invitation))
    for made in (folder.board, folder.log, folder.frozen, folder.backups):
        made.mkdir(mode=0o700)
    ChunkFiles.lay_out(folder.chunks)
    return code


def note_sums(folder: DataFolder, records: Records) -> None:
    """The hashes of the files that never change, for `check`."""
    frozen = (path for path in folder.frozen.rglob("*") if path.is_file())
    for path in (folder.log_key, folder.secret, folder.onion_key, folder.invitation, *frozen):
        records.note_sum(str(path.relative_to(folder.root)), _sum(path))


def write_engines(folder: DataFolder, chosen: Engines) -> None:
    """Say which engines a folder uses, in one step, durable."""
    draft = folder.engines.with_name(".engines.json")
    draft.unlink(missing_ok=True)
    write_private(draft, msgspec.json.encode(chosen))
    draft.rename(folder.engines)
    sync_folder(folder.root)


def _sum(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def write_private(path: Path, data: bytes) -> None:
    """A new file for the owner only, its bytes on the disk."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
