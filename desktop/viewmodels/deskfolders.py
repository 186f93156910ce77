"""Looking whether a folder holds a desk, and whose, before the passphrase is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.lockedkey import MAX_FILE_BYTES, about
from desktop.services.opening import open_for_reading, read_some


@dataclass(frozen=True, slots=True)
class DeskFound:
    """A desk's folder, and what its key file says it is about: the office's fingerprint."""

    folder: Path
    about: str


def look_into(folder: Path) -> DeskFound:
    """The desk in a folder. Errors: `vault_missing`, `key_file_damaged`; `FileError`."""
    place = DeskFolder(folder)
    if not (place.vault.is_file() and place.vault_key.is_file()):
        raise DeskError(DeskFault.VAULT_MISSING, folder.name)
    with open_for_reading(place.vault_key) as file:
        return DeskFound(folder, about(read_some(file, MAX_FILE_BYTES, folder.name)))
