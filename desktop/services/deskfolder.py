"""Where a desk keeps its files: one folder with private rights, nothing outside it.

vault.key      the vault's key, locked with the passphrase
vault.db       the vault (and vault.db-wal, vault.db-shm while it is open)
keyring-N      the weeks' sealing secrets; N rises with every change, older ones are wiped
log-heads      the server's last signed heads, so that a vault from a backup does not bring them back
audit-mark     how far the record of acts went, sealed, so that an older vault is noticed
chunks/        attachments, sealed as they came, under random names
backups/       the vault as it was before an upgrade of its schema
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.services.durable import PRIVATE_FOLDER, disk_faults


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """The paths of one desk."""

    root: Path

    @property
    def vault(self) -> Path:
        """The encrypted database."""
        return self.root / "vault.db"

    @property
    def vault_key(self) -> Path:
        """The vault's key, locked with the passphrase."""
        return self.root / "vault.key"

    @property
    def chunks(self) -> Path:
        """The folder of sealed attachments."""
        return self.root / "chunks"

    @property
    def backups(self) -> Path:
        """The folder of vaults before schema upgrades."""
        return self.root / "backups"

    @property
    def log_heads(self) -> Path:
        """The server's last signed heads."""
        return self.root / "log-heads"

    @property
    def audit_mark(self) -> Path:
        """How far the record of acts went."""
        return self.root / "audit-mark"

    @property
    def leaving(self) -> Path:
        """A copy of the vault on its way into a backup; what a killed process left is wiped at opening."""
        return self.root / ".leaving"

    def keyring(self, generation: int) -> Path:
        """The keyring file of a generation."""
        return self.root / f"keyring-{generation}"

    def keyrings(self) -> list[Path]:
        """All keyring files that lie here."""
        return sorted(self.root.glob("keyring-*"))

    def make(self) -> None:
        """Make the folders. Errors: `file_exists`, `disk_full`, `not_writable`."""
        with disk_faults(self.root):
            self.root.mkdir(mode=PRIVATE_FOLDER)
            self.chunks.mkdir(mode=PRIVATE_FOLDER)
            self.backups.mkdir(mode=PRIVATE_FOLDER)
