"""How far the record of acts went, in a file apart from the vault: a vault put back to an older copy is seen.

The file is sealed under a key that lies in the vault, since the number of acts says how much goes on here.
It is written after the vault's commit: a process killed in between leaves a mark that is a little old, which
still stands in the chain. The other order would call a desk that lost nothing an old copy.
"""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from crypto.errors import CryptoError, Verdict
from crypto.ids import Random
from crypto.primitives import decrypt, encrypt
from crypto.sizes import HASH_BYTES
from desktop.services.deskerrors import DeskError
from desktop.services.durable import replace
from desktop.services.vault import Vault

MAGIC = b"OMAM1\x00"
KEY_BYTES = 32
NONCE_BYTES = 12
MAX_FILE_BYTES = 256
_NUMBER_BYTES = 8
_BOUND = b"ombra/v1/desk/audit-mark\x00"
_META = "audit_mark_key"


class Mark(NamedTuple):
    """The last act at that moment: its number and digest."""

    number: int
    digest: bytes


def make_mark_key(vault: Vault, random: Random) -> None:
    """Give the vault the key of its marks, once. In a transaction."""
    if vault.get(_META) is None:
        vault.put(_META, random(KEY_BYTES))


def read_mark(vault: Vault) -> Mark | None:
    """What the file says; None when it is missing, damaged, or of another vault."""
    key = vault.get(_META)
    try:
        with vault.folder.audit_mark.open("rb") as file:
            data = file.read(MAX_FILE_BYTES)
    except OSError:
        return None
    sealed = data.removeprefix(MAGIC)
    if key is None or len(sealed) == len(data):
        return None
    try:
        plain = decrypt(key, sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _BOUND, Verdict.BODY_UNREADABLE)
    except (CryptoError, ValueError):
        return None
    if len(plain) != _NUMBER_BYTES + HASH_BYTES:
        return None
    return Mark(int.from_bytes(plain[:_NUMBER_BYTES], "big"), plain[_NUMBER_BYTES:])


def write_mark(vault: Vault, mark: Mark, random: Random) -> None:
    """Write it whole. A full disk is no error: the act itself is durable, the next one writes the mark."""
    key = vault.get(_META)
    if key is None:
        return
    nonce, plain = random(NONCE_BYTES), mark.number.to_bytes(_NUMBER_BYTES, "big") + mark.digest
    with suppress(DeskError):
        replace(vault.folder.audit_mark, MAGIC + nonce + encrypt(key, nonce, plain, _BOUND))
