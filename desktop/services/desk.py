"""One reviewer's desk: its folder, unlocked vault and keyring, who it belongs to, clock and randomness."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import nacl.utils

from crypto.address import OfficeAddress, fingerprint_of, grouped, parse_address
from crypto.ids import OfficeId, Random
from crypto.keys import ReviewerSecrets
from crypto.office import Card, office_id_of
from crypto.primitives import sign_public
from desktop.services.auditcheck import Reading, Standing
from desktop.services.auditscribe import Scribe, take_over
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.deskgateway import DeskSigner
from desktop.services.keyring import Keyring
from desktop.services.vault import Vault, open_vault
from desktop.services.vaultoffice import card_in_force, sign_keys_of
from desktop.services.work import Clock

HOUR_SECONDS = 3_600
_META = "identity"


class Identity(msgspec.Struct, frozen=True):
    """Whose desk this is; kept in the vault. `address` is the office address as text."""

    first_root: bytes
    address: str
    slot: int
    name: str
    secrets: ReviewerSecrets


@dataclass(frozen=True, slots=True)
class Desk:
    """An open desk. Every service of the desk takes one; `close` locks it.

    `trail`: how the record of acts stood when it was unlocked.
    """

    vault: Vault
    keyring: Keyring
    identity: Identity
    clock: Clock
    random: Random
    trail: Standing = field(default_factory=Standing)

    @property
    def slot(self) -> int:
        """This reviewer's slot, a number for life."""
        return self.identity.slot

    @property
    def office_id(self) -> OfficeId:
        """The office, by its first root."""
        return office_id_of(self.identity.first_root)

    @property
    def fingerprint(self) -> str:
        """The office's fingerprint: six groups of five digits."""
        return grouped(fingerprint_of(self.office_id))

    @property
    def address(self) -> OfficeAddress:
        """Where the office's server is."""
        return parse_address(self.identity.address)

    @property
    def card(self) -> Card:
        """The newest card this desk has verified."""
        return card_in_force(self.vault.db).card

    @property
    def signer(self) -> DeskSigner:
        """What the desk's requests are signed with."""
        log_key, auth = self.card.log_key, self.identity.secrets.auth
        return DeskSigner(self.office_id, log_key, self.slot, auth)

    def now(self) -> int:
        """Unix seconds."""
        return int(self.clock())

    def close(self) -> None:
        """Lock the desk."""
        self.vault.close()


def open_desk(root: Path, passphrase: str, clock: Clock, random: Random = nacl.utils.random) -> Desk:
    """Unlock a desk; takes about a second on purpose.

    A keyring that is missing or damaged does not stop it: `desk.keyring.fault` says so.
    Errors: `DeskError` as `open_vault`.
    """
    vault = open_vault(DeskFolder(root), passphrase)
    try:
        identity = vault.get_as(_META, Identity)
        if identity is None:
            raise DeskError(DeskFault.VAULT_DAMAGED, _META)
        trail = _trail(vault, identity, random)
        return Desk(vault, Keyring(vault, random), identity, clock, random, trail)
    except BaseException:
        vault.close()
        raise


def _trail(vault: Vault, identity: Identity, random: Random) -> Standing:
    """Take the record over from an older version, and read all of it."""
    scribe = Scribe(vault, office_id_of(identity.first_root), identity.slot, identity.secrets, random)
    take_over(scribe)
    keys = (sign_public(identity.secrets.sign), *sign_keys_of(vault.db, identity.slot))
    standing = Reading(scribe, keys).standing()
    if standing.flaw is None:
        scribe.keep_mark()
    return standing


def set_identity(vault: Vault, identity: Identity) -> None:
    """Write whose desk a new vault is."""
    vault.put_as(_META, identity)


def hour_of(unix_seconds: float) -> int:
    """The full hour a moment lies in."""
    return int(unix_seconds) // HOUR_SECONDS * HOUR_SECONDS
