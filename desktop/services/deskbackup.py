"""A backup of a desk in one file, and a desk brought back from it, without any week's sealing secret.

The file holds the vault as it is at that moment, the locked vault key and the attachments, sealed as they
lie on the disk: who finds the stick has what who finds the computer has, less the weeks' secrets. The
keyring and its key are left out, so a backup opens no capsule of the server's, now or later. A desk that was
brought back says which weeks are lost, and reporters are told with the next bundle (`lost_epochs`).

Layout: magic, then parts: u16 length of the name, name, u64 length, bytes; at the end a part `end` with the
SHA-256 of all before it. Names are `vault.key`, `vault.db` and `chunks/` with 32 hex digits.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from crypto.ids import Random
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk, open_desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.durable import disk_faults, sync_folder, write_new
from desktop.services.keyring import forget_keyring, wipe
from desktop.services.lockedkey import MAX_FILE_BYTES
from desktop.services.newfiles import NewFile, new_file
from desktop.services.vaultfile import make_empty
from desktop.services.work import NEVER, Clock, ProgressCall, ProgressStep, Stop, no_progress

MAGIC = b"OMBU1\x00\x00\x00"
PIECE_BYTES = 1 << 20
END = "end"
_VAULT, _KEY, _CHUNKS = "vault.db", "vault.key", "chunks/"
_CHUNK_NAME = re.compile(r"chunks/[0-9a-f]{32}")
_MAX_NAME_BYTES = 64
_DIGEST_BYTES = 32


def back_up(desk: Desk, target: Path, *, progress: ProgressCall = no_progress, stop: Stop = NEVER) -> int:
    """Write a backup to a new file; gives its size. Phase `backup`. That it was made is an act.

    Errors: `file_exists`, `disk_full`, `not_writable`, `vault_damaged`; what `stop` raises. Nothing is left
    behind when it fails.
    """
    note_act(desk, "backup_made")
    folder = desk.vault.folder
    bare = folder.leaving
    try:
        _copy_without_keyring(desk, bare)
        with new_file(target.parent, desk.random) as file:
            size = _write(file, folder, bare, progress, stop)
            file.take_name(target)
    finally:
        if bare.exists():
            wipe(bare)
    return size


def restore(
    source: Path, folder: Path, passphrase: str, clock: Clock, random: Random, *, stop: Stop = NEVER
) -> Desk:
    """Make a desk of a backup in a folder that must not be there yet, and open it with its passphrase.

    The weeks whose secrets were held are lost by this; `deskkeys.renew_keys` tells it to reporters and
    publishes new ones. Errors: `backup_damaged`, `file_unreadable`, `file_exists`, `disk_full`,
    `not_writable`, those of `open_desk`. Nothing is left behind when it fails.
    """
    if folder.exists() or folder.is_symlink():
        raise DeskError(DeskFault.FILE_EXISTS, folder.name)
    draft = folder.with_name(f".{folder.name}-{random(4).hex()}")
    try:
        _unpack(source, DeskFolder(draft), stop)
        desk = open_desk(draft, passphrase, clock, random)
        try:
            desk.keyring.give_up_lost()
            note_act(desk, "restored")
        finally:
            desk.close()
        with disk_faults(folder):
            draft.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return open_desk(folder, passphrase, clock, random)


def _copy_without_keyring(desk: Desk, bare: Path) -> None:
    """A copy of the vault, sound and of one moment, without the keyring's key in any page."""
    if bare.exists():
        wipe(bare)
    make_empty(bare)
    desk.vault.db.copy_to(bare)
    copy = desk.vault.db.beside(bare)
    try:
        forget_keyring(copy)
        copy.run("VACUUM")
        copy.run("PRAGMA journal_mode = DELETE")  # folds the write-ahead log in, and removes it
    finally:
        copy.close()


def _write(file: NewFile, folder: DeskFolder, bare: Path, progress: ProgressCall, stop: Stop) -> int:
    digest = hashlib.sha256()
    size = 0

    def put(data: bytes) -> None:
        nonlocal size
        digest.update(data)
        file.write(data)
        size += len(data)

    put(MAGIC)
    parts = [(_KEY, folder.vault_key), (_VAULT, bare)]
    parts += [(_CHUNKS + path.name, path) for path in sorted(folder.chunks.iterdir())]
    for number, (name, path) in enumerate(parts, 1):
        stop.check()
        length = path.stat().st_size
        put(_head(name, length))
        for piece in _pieces(path, length):
            put(piece)
        progress(ProgressStep("backup", number, len(parts)))
    last = _head(END, _DIGEST_BYTES)
    put(last)
    file.write(digest.digest())
    file.finish()
    return size + _DIGEST_BYTES


def _pieces(path: Path, length: int) -> Iterator[bytes]:
    """Exactly so many bytes of a file that may grow meanwhile. Errors: `not_writable`."""
    with disk_faults(path), path.open("rb") as stream:
        while length:
            piece = stream.read(min(PIECE_BYTES, length))
            if not piece:
                raise DeskError(DeskFault.FILE_UNREADABLE, path.name)
            length -= len(piece)
            yield piece


def _head(name: str, length: int) -> bytes:
    encoded = name.encode()
    return len(encoded).to_bytes(2, "big") + encoded + length.to_bytes(8, "big")


def _unpack(source: Path, folder: DeskFolder, stop: Stop) -> None:
    folder.make()
    try:
        with source.open("rb") as stream:
            _Unpacking(stream, folder, stop).run()
    except OSError as error:
        raise DeskError(DeskFault.FILE_UNREADABLE, source.name) from error
    if not (folder.vault.is_file() and folder.vault_key.is_file()):
        raise DeskError(DeskFault.BACKUP_DAMAGED)


class _Unpacking:
    """Part by part; a name that is none of ours is refused before anything is written under it."""

    def __init__(self, stream: IO[bytes], folder: DeskFolder, stop: Stop) -> None:
        self._stream, self._folder, self._stop = stream, folder, stop
        self._digest = hashlib.sha256()

    def run(self) -> None:
        """Read to the end. Errors: `backup_damaged`, those of writing."""
        self._require(self._take(len(MAGIC)) == MAGIC)
        while (part := self._part())[0] != END:
            self._stop.check()
            self._keep(*part)
        expected = self._digest.digest()
        self._require(part[1] == _DIGEST_BYTES and self._take(_DIGEST_BYTES) == expected)
        self._require(not self._stream.read(1))

    def _take(self, count: int) -> bytes:
        data = self._stream.read(count)
        self._require(len(data) == count)
        self._digest.update(data)
        return data

    def _part(self) -> tuple[str, int]:
        length = int.from_bytes(self._take(2), "big")
        self._require(length <= _MAX_NAME_BYTES)
        name = self._take(length).decode("ascii", "replace")
        return name, int.from_bytes(self._take(8), "big")

    def _keep(self, name: str, length: int) -> None:
        known = name in (_KEY, _VAULT) or _CHUNK_NAME.fullmatch(name) is not None
        self._require(known and (name != _KEY or length <= MAX_FILE_BYTES))
        path = self._folder.root / name
        write_new(path, b"")
        with disk_faults(path), path.open("r+b") as file:
            while length:
                length -= file.write(self._take(min(PIECE_BYTES, length)))
            file.flush()
            os.fsync(file.fileno())

    def _require(self, holds: bool) -> None:
        if not holds:
            raise DeskError(DeskFault.BACKUP_DAMAGED)
