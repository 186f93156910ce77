"""A vault's file without its cipher, free pages included: what somebody with the key could find."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw

from desktop.services import lockedkey
from desktop.services.deskfolder import DeskFolder
from desktop.services.lockedkey import Purpose
from desktop.services.vault import KEY_BYTES


def plain_bytes(folder: DeskFolder, passphrase: str, work: Path) -> bytes:
    """All pages of a copy of the vault, decrypted; the write-ahead log is folded in first."""
    work.mkdir()
    copy = work / "vault.db"
    for path in folder.root.glob("vault.db*"):
        shutil.copy(path, work / path.name)
    (work / "vault.db-shm").unlink(missing_ok=True)
    secret = lockedkey.unlock(folder.vault_key.read_bytes(), passphrase, Purpose.VAULT)
    connection = apsw.Connection(str(copy))
    connection.execute("PRAGMA cipher = 'chacha20'")
    connection.execute(f'PRAGMA key = "raw:{secret[:KEY_BYTES].hex()}{secret[KEY_BYTES:].hex()}"')
    (mode,) = list(connection.execute("PRAGMA journal_mode = DELETE"))
    assert mode == ("delete",)
    connection.execute("PRAGMA rekey = ''")
    connection.close()
    data = copy.read_bytes()
    assert data.startswith(b"SQLite format 3\x00")
    return data


def log_bytes(folder: DeskFolder) -> int:
    """How long the vault's write-ahead log is: nothing of it is left when this is zero."""
    path = folder.root / "vault.db-wal"
    return path.stat().st_size if path.exists() else 0
