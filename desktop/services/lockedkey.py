"""A secret in a file of its own, locked with a passphrase: vault key, root key, custodian key.

The passphrase is stretched with Argon2id under a fresh salt; the stretched key encrypts one secret, once.
A checksum over the file tells damage from a mistyped passphrase. The file is JSON that says what it is,
since a root key lies in a drawer for years.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from crypto.errors import CryptoError, Verdict
from crypto.ids import Random
from crypto.primitives import ONE_USE_NONCE, decrypt, encrypt, stretch
from crypto.sizes import ARGON_PASSES, ARGON_VAULT_MEMORY_BYTES
from desktop.services.deskerrors import DeskError, DeskFault

KIND = "Ombra locked key"
FORMAT = 1
SALT_BYTES = 16
MAX_FILE_BYTES = 4_096  # the largest secret has 96 bytes
MAX_MEMORY_BYTES = 1 << 30  # a file may not make us take more than 1 GiB
MAX_PASSES = 16
_CHECK_CHARS = 16
_PREFIX = b"ombra/v1/desk/locked-key\x00"


class Purpose(StrEnum):
    """What a locked secret is; bound into its seal, so that no file is taken for another."""

    VAULT = "vault"
    ROOT = "root"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of the passphrase costs: memory and passes of Argon2id."""

    memory_bytes: int = ARGON_VAULT_MEMORY_BYTES
    passes: int = ARGON_PASSES


FULL_COST = Cost()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    format: int
    purpose: str
    about: str
    memory_bytes: int
    passes: int
    salt: bytes
    sealed: bytes
    check: str = ""


def lock(secret: bytes, passphrase: str, purpose: Purpose, about: str, cost: Cost, random: Random) -> bytes:
    """The locked file. `about` is for people (an office's fingerprint) and is bound too."""
    salt = random(SALT_BYTES)
    plain = _File(KIND, FORMAT, purpose.value, about, cost.memory_bytes, cost.passes, salt, b"")
    key = stretch(_typed(passphrase), salt, cost.memory_bytes, cost.passes)
    file = msgspec.structs.replace(plain, sealed=encrypt(key, ONE_USE_NONCE, secret, _bound(plain)))
    file = msgspec.structs.replace(file, check=_check(file))
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def unlock(data: bytes, passphrase: str, purpose: Purpose) -> bytes:
    """The secret in a locked file.

    Errors: `wrong_passphrase`, `key_file_damaged`, `key_file_foreign` (another purpose), `vault_newer`.
    """
    file = _read(data)
    if file.purpose != purpose.value:
        raise DeskError(DeskFault.KEY_FILE_FOREIGN, purpose.value)
    key = stretch(_typed(passphrase), file.salt, file.memory_bytes, file.passes)
    try:
        return decrypt(key, ONE_USE_NONCE, file.sealed, _bound(file), Verdict.BODY_UNREADABLE)
    except CryptoError as error:
        raise DeskError(DeskFault.WRONG_PASSPHRASE) from error


def about(data: bytes) -> str:
    """What a locked file says it is about. Errors: `key_file_damaged`."""
    return _read(data).about


def _read(data: bytes) -> _File:
    try:
        file = msgspec.json.decode(data[: MAX_FILE_BYTES + 1], type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DeskError(DeskFault.KEY_FILE_DAMAGED) from error
    if file.kind == KIND and file.format > FORMAT:
        raise DeskError(DeskFault.VAULT_NEWER)
    sound = file.kind == KIND and file.format == FORMAT and len(file.salt) == SALT_BYTES
    sound = sound and 8_192 <= file.memory_bytes <= MAX_MEMORY_BYTES and 1 <= file.passes <= MAX_PASSES
    if not sound or file.check != _check(file):  # last: JSON holds numbers that MessagePack cannot
        raise DeskError(DeskFault.KEY_FILE_DAMAGED)
    return file


def _typed(passphrase: str) -> bytes:
    """One spelling for what a person may type in several: composed forms, runs of spaces."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode()


def _bound(file: _File) -> bytes:
    head = msgspec.structs.replace(file, sealed=b"", check="")
    return _PREFIX + msgspec.msgpack.encode(head)


def _check(file: _File) -> str:
    data = msgspec.msgpack.encode(msgspec.structs.replace(file, check=""))
    return hashlib.sha256(data).hexdigest()[:_CHECK_CHARS]
