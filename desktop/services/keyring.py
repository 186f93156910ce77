"""The keyring: the weeks' sealing secrets, in a file apart from the vault and from its backups.

Every change writes the whole file anew under a new key. The key and the file's number stand in the vault,
so the vault's commit decides which file counts: a process killed in between leaves a stray file that the
next opening wipes, never half a keyring. After an erasure the old key is gone, so an old copy of the file
(in a backup, in a worn flash cell) stays closed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from crypto.errors import CryptoError, Verdict
from crypto.ids import Random
from crypto.primitives import ONE_USE_NONCE, decrypt, encrypt, sealing_public
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.durable import disk_faults, replace, sync_folder
from desktop.services.vault import Vault
from desktop.services.vaultfile import Database

MAGIC = b"OMKR1\x00"
KEY_BYTES = 32
_META = "keyring"
HELD, ERASED, LOST = "held", "erased", "lost"


class _Current(msgspec.Struct, frozen=True):
    """What the vault knows of the keyring: which file counts, and its key."""

    generation: int
    key: bytes


class Keyring:
    """The secrets of one desk, by epoch. Opened with its vault."""

    def __init__(self, vault: Vault, random: Random) -> None:
        self._vault = vault
        self._random = random
        self._secrets: dict[int, bytes] = {}
        self.fault: DeskFault | None = None
        self._load()

    @property
    def secrets(self) -> Mapping[int, bytes]:
        """Epoch -> 96-byte sealing secret."""
        return self._secrets

    def add(self, secrets: Mapping[int, bytes]) -> None:
        """Keep new secrets; an epoch never gets a second one.

        Errors: `keyring_missing`, `keyring_damaged`, `disk_full`, `not_writable`.
        """
        with self._vault.db.writing():
            self._load_whole()
            new = {epoch: secret for epoch, secret in secrets.items() if epoch not in self._secrets}
            for epoch, secret in new.items():
                self._note(epoch, sealing_public(secret))
            self._write({**self._secrets, **new})
        self._sweep()

    def erase(self, epoch: int, noting: Callable[[], None] = lambda: None) -> None:
        """Forget a week for good: afterwards no file here opens its capsules. Errors: as `add`.

        `noting` writes down that it was done, in the same transaction.
        """
        with self._vault.db.writing():
            self._load_whole()
            self._vault.db.run("UPDATE own_epochs SET state = ? WHERE epoch = ?", ERASED, epoch)
            noting()
            self._write({one: secret for one, secret in self._secrets.items() if one != epoch})
        self._sweep()
        self._vault.db.checkpoint()  # the old key must not stay in the write-ahead log
        for path in sorted(self._vault.folder.backups.glob("*")):
            wipe(path)  # a vault from before an upgrade holds the key of the keyring of that time

    def publics(self) -> dict[int, bytes]:
        """Epoch -> public key of every week whose secret is held."""
        rows = self._vault.db.rows("SELECT epoch, public FROM own_epochs WHERE state = ?", HELD)
        return dict(rows)

    def lost_epochs(self) -> list[int]:
        """Weeks whose secret was lost, not erased: reports sealed to them cannot be opened here."""
        rows = self._vault.db.rows("SELECT epoch FROM own_epochs WHERE state = ? ORDER BY epoch", LOST)
        return [epoch for (epoch,) in rows]

    def give_up_lost(self) -> list[int]:
        """Accept that the keyring file is gone (a restored vault), and begin a new one.

        Gives the weeks that are lost by this. What is left of a damaged file is wiped.
        """
        with self._vault.db.writing():
            held = set(self.publics()) - set(self._secrets)
            for epoch in held:
                self._vault.db.run("UPDATE own_epochs SET state = ? WHERE epoch = ?", LOST, epoch)
            self._write(self._secrets)
        self._sweep()
        return sorted(held)

    def _current(self) -> _Current | None:
        return self._vault.get_as(_META, _Current)

    def _load(self) -> None:
        """Read the file that counts. If it is missing or damaged, `fault` says so and nothing is wiped."""
        current, self._secrets, self.fault = self._current(), {}, None
        if self._vault.folder.leaving.exists():
            wipe(self._vault.folder.leaving)
        if current is None:
            self.fault = DeskFault.KEYRING_MISSING if self.publics() else None
            return
        try:
            self._secrets = _read(self._vault.folder.keyring(current.generation), current)
        except DeskError as error:
            self.fault = error.fault
            return
        if len(self._vault.folder.keyrings()) > 1:
            self._sweep()

    def _load_whole(self) -> None:
        """Read it again, before a change. Errors: `keyring_missing`, `keyring_damaged`."""
        self._load()
        if self.fault is not None:
            raise DeskError(self.fault)

    def _note(self, epoch: int, public: bytes) -> None:
        self._vault.db.run("INSERT INTO own_epochs VALUES (?, ?, ?)", epoch, public, HELD)

    def _write(self, secrets: Mapping[int, bytes]) -> None:
        current = self._current()
        numbers = [_number(path) for path in self._vault.folder.keyrings()]
        generation = max([0 if current is None else current.generation, *numbers]) + 1
        fresh = _Current(generation, self._random(KEY_BYTES))
        plain = msgspec.msgpack.encode(dict(secrets))
        sealed = encrypt(fresh.key, ONE_USE_NONCE, plain, _bound(generation))
        replace(self._vault.folder.keyring(generation), MAGIC + sealed)
        self._vault.put_as(_META, fresh)
        self._secrets, self.fault = dict(secrets), None

    def _sweep(self) -> None:
        """Wipe keyring files that do not count, once the one that counts was read or written."""
        with self._vault.db.writing():
            current = self._current()
            for path in self._vault.folder.keyrings():
                if current is not None and _number(path) != current.generation:
                    wipe(path)


def forget_keyring(db: Database) -> None:
    """Take the keyring's key out of a copy of a vault. It opens no file any more."""
    db.run("DELETE FROM meta WHERE name = ?", _META)


def _bound(generation: int) -> bytes:
    return b"ombra/v1/desk/keyring\x00" + generation.to_bytes(8, "big")


def _read(path: Path, current: _Current) -> dict[int, bytes]:
    """Errors: `keyring_missing`, `keyring_damaged`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeskError(DeskFault.KEYRING_MISSING) from error
    try:
        bound = _bound(current.generation)
        plain = decrypt(current.key, ONE_USE_NONCE, data.removeprefix(MAGIC), bound, Verdict.BODY_UNREADABLE)
    except (CryptoError, ValueError) as error:
        raise DeskError(DeskFault.KEYRING_DAMAGED) from error
    return msgspec.msgpack.decode(plain, type=dict[int, bytes])


def _number(path: Path) -> int:
    digits = path.name.removeprefix("keyring-")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else 0


def wipe(path: Path) -> None:
    """Overwrite, then remove. Flash storage may keep the old cells; their key is gone all the same."""
    with disk_faults(path):
        with path.open("r+b") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)
