"""The vault: a desk's cases, messages, replies and secrets in one encrypted file.

The file is encrypted under a random key; that key lies in `vault.key`, locked with the passphrase, so that
the passphrase changes without rewriting the vault. The two files name each other: the vault's first 16 bytes
(its cipher salt) stand in the locked key too, which tells a foreign vault from a damaged one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from crypto.ids import Random
from desktop.services import lockedkey
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.durable import PRIVATE_FOLDER, disk_faults, replace, write_new
from desktop.services.lockedkey import FULL_COST, Cost, Purpose
from desktop.services.vaultfile import CIPHER_SALT_BYTES, Database, make_empty, salt_of
from desktop.services.vaultschema import APPLICATION_ID, UPGRADES

KEY_BYTES = 32
LEAST_BYTES = 4_096
"""One page: SQLite would take a shorter file for an empty one and fill it."""

Upgrades = Sequence[Sequence[str]]
T = TypeVar("T")


class Vault:
    """An unlocked vault. `db` is its database; `close` locks it again."""

    def __init__(self, folder: DeskFolder, db: Database) -> None:
        self.folder = folder
        self.db = db

    def close(self) -> None:
        """Lock: nothing can be read any more until it is opened with the passphrase."""
        self.db.close()

    def get(self, name: str) -> bytes | None:
        """A fact of the `meta` table."""
        row = self.db.row("SELECT value FROM meta WHERE name = ?", name)
        return None if row is None else row[0]

    def put(self, name: str, value: bytes) -> None:
        """Set a fact of the `meta` table."""
        self.db.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name, value)

    def get_as(self, name: str, kind: type[T]) -> T | None:
        """A fact that was set with `put_as`. Errors: `vault_damaged`."""
        value = self.get(name)
        if value is None:
            return None
        try:
            return msgspec.msgpack.decode(value, type=kind)
        except msgspec.DecodeError as error:
            raise DeskError(DeskFault.VAULT_DAMAGED, name) from error

    def put_as(self, name: str, value: object) -> None:
        """Set a fact of any MessagePack type."""
        self.put(name, msgspec.msgpack.encode(value))

    def faults(self) -> list[str]:
        """A full look through the file: what SQLite finds wrong, empty when it is sound."""
        return [line for (line,) in self.db.rows("PRAGMA integrity_check") if line != "ok"]


def create_vault(
    folder: DeskFolder, passphrase: str, about: str, random: Random, cost: Cost = FULL_COST
) -> Vault:
    """A new vault in a folder that was just made. `about` stands readable in the key file (a fingerprint).

    Errors: `file_exists`, `disk_full`, `not_writable`.
    """
    key, salt = random(KEY_BYTES), random(CIPHER_SALT_BYTES)
    locked = lockedkey.lock(key + salt, passphrase, Purpose.VAULT, about, cost, random)
    write_new(folder.vault_key, locked)
    make_empty(folder.vault)
    db = Database(folder.vault, key, salt)
    _upgrade(folder, db, UPGRADES)
    return Vault(folder, db)


def open_vault(folder: DeskFolder, passphrase: str, upgrades: Upgrades = UPGRADES) -> Vault:
    """Unlock a vault; slow on purpose. An older schema is upgraded after a backup.

    Errors: `vault_missing`, `wrong_passphrase`, `key_file_damaged`, `vault_foreign`, `vault_damaged`,
    `vault_newer`, `vault_busy`. Nothing is changed when it fails.
    """
    if not (folder.vault.is_file() and folder.vault_key.is_file()):
        raise DeskError(DeskFault.VAULT_MISSING, folder.root.name)
    secret = lockedkey.unlock(_read(folder.vault_key), passphrase, Purpose.VAULT)
    db = _opened(folder, secret[:KEY_BYTES], secret[KEY_BYTES:])
    try:
        _upgrade(folder, db, upgrades)
    except BaseException:
        db.close()
        raise
    return Vault(folder, db)


def change_passphrase(folder: DeskFolder, old: str, new: str, random: Random, cost: Cost = FULL_COST) -> None:
    """Lock the vault's key with another passphrase, in one step. Errors: as `lockedkey.unlock`, `disk_full`.

    A copy of the old key file still opens with the old passphrase; whoever fears one makes a new desk.
    """
    data = _read(folder.vault_key)
    secret = lockedkey.unlock(data, old, Purpose.VAULT)
    about = lockedkey.about(data)
    replace(folder.vault_key, lockedkey.lock(secret, new, Purpose.VAULT, about, cost, random))


def _read(path: Path) -> bytes:
    with disk_faults(path):
        return path.read_bytes()


def _opened(folder: DeskFolder, key: bytes, salt: bytes) -> Database:
    """Errors: `vault_damaged`, `vault_foreign`, `vault_busy`.

    The file's first bytes are read only when SQLite cannot: reading them beside an open connection of this
    process would drop that connection's locks (SQLite, "How To Corrupt", section 2.2).
    """
    if folder.vault.stat().st_size < LEAST_BYTES:
        raise DeskError(DeskFault.VAULT_DAMAGED)
    try:
        return Database(folder.vault, key, salt)
    except DeskError as error:
        if error.fault is DeskFault.VAULT_DAMAGED and salt_of(folder.vault) != salt:
            raise DeskError(DeskFault.VAULT_FOREIGN) from error
        raise


def _upgrade(folder: DeskFolder, db: Database, upgrades: Upgrades) -> None:
    """Bring the schema up, one step a transaction, each after a backup. Errors: `vault_newer`."""
    while (schema := _schema_of(db)) != len(upgrades):
        if schema > len(upgrades):
            raise DeskError(DeskFault.VAULT_NEWER)
        if schema > 0:
            _back_up(folder, db, schema)
        with db.writing():
            if _schema_of(db) != schema:
                continue  # another process was faster
            for statement in upgrades[schema]:
                db.run(statement)
            db.run(f"PRAGMA user_version = {schema + 1}")
            db.run(f"PRAGMA application_id = {APPLICATION_ID}")


def _schema_of(db: Database) -> int:
    """The schema's number. Errors: `vault_foreign` for an encrypted file that is no vault."""
    ((schema,),) = db.rows("PRAGMA user_version")
    ((application,),) = db.rows("PRAGMA application_id")
    if schema and application != APPLICATION_ID:
        raise DeskError(DeskFault.VAULT_FOREIGN)
    return int(schema)


def _back_up(folder: DeskFolder, db: Database, schema: int) -> None:
    """Put a copy of the vault, under the same key, beside the others."""
    target = folder.backups / f"vault.db.schema-{schema}"
    with disk_faults(target):
        folder.backups.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        target.unlink(missing_ok=True)  # left by a start that died half way
    make_empty(target)
    db.copy_to(target)
