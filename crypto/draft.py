"""The locked draft: one file under a passphrase that looks like chance (SPEC §13.5).

What is inside is the desktop's business. Nothing stands in the open, not even a format.
"""

from __future__ import annotations

import unicodedata

from crypto.bounds import check_format
from crypto.errors import Verdict, require
from crypto.ids import Random
from crypto.labels import Label, bind
from crypto.primitives import ONE_USE_NONCE, decrypt, encrypt, pad, stretch, unpad
from crypto.sizes import (
    AEAD_TAG_BYTES,
    ARGON_PASSES,
    ARGON_VAULT_MEMORY_BYTES,
    DRAFT_LEAST_BYTES,
    DRAFT_MOST_BYTES,
    DRAFT_SALT_BYTES,
)

DRAFT_FORMAT = 1
_KEY_BYTES = 32
_HEAD_PLAIN_BYTES = 2 + 6 + _KEY_BYTES
HEAD_BYTES = DRAFT_SALT_BYTES + _HEAD_PLAIN_BYTES + AEAD_TAG_BYTES
MAX_PLAIN_BYTES = DRAFT_MOST_BYTES - HEAD_BYTES - AEAD_TAG_BYTES - 1


def draft_key(passphrase: str, salt: bytes) -> bytes:
    """The slow step: Argon2id, 256 MiB x 3, over one spelling of the passphrase (SPEC §13.5)."""
    typed = " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode("utf-8", "surrogatepass")
    return stretch(typed, salt, ARGON_VAULT_MEMORY_BYTES, ARGON_PASSES)


def is_draft_length(file_bytes: int) -> bool:
    """Whether a file of this length could be a locked draft: 64 KiB times a power of two, up to 16 MiB."""
    power = file_bytes & (file_bytes - 1) == 0
    return power and DRAFT_LEAST_BYTES <= file_bytes <= DRAFT_MOST_BYTES


def write_draft(key: bytes, salt: bytes, plain: bytes, random: Random) -> bytes:
    """Salt 16 | head record | body record. `key` is `draft_key` of this salt, fresh for every file.

    Errors: `bad_length` of the salt, `too_big`.
    """
    require(len(salt) == DRAFT_SALT_BYTES, Verdict.BAD_LENGTH, "salt")
    require(len(plain) <= MAX_PLAIN_BYTES, Verdict.TOO_BIG)
    size = DRAFT_LEAST_BYTES
    while size < HEAD_BYTES + AEAD_TAG_BYTES + len(plain) + 1:
        size *= 2
    body_key = random(_KEY_BYTES)
    head = DRAFT_FORMAT.to_bytes(2, "big") + bytes(6) + body_key
    padded = pad(plain, size - HEAD_BYTES - AEAD_TAG_BYTES)
    sealed = encrypt(key, ONE_USE_NONCE, head, bind(Label.DRAFT_HEAD))
    return salt + sealed + encrypt(body_key, ONE_USE_NONCE, padded, bind(Label.DRAFT_BODY, salt))


def read_draft(key: bytes, data: bytes) -> bytes:
    """Undo `write_draft` (SPEC §13.6).

    Errors: `bad_length` for what is no draft; `not_for_us` with another passphrase, or when the first 72
    bytes are damaged; `reserved_not_zero`; `newer_format`; `body_unreadable` when the rest is damaged;
    `bad_padding`.
    """
    require(is_draft_length(len(data)), Verdict.BAD_LENGTH)
    salt, sealed = data[:DRAFT_SALT_BYTES], data[DRAFT_SALT_BYTES:HEAD_BYTES]
    head = decrypt(key, ONE_USE_NONCE, sealed, bind(Label.DRAFT_HEAD), Verdict.NOT_FOR_US)
    check_format(int.from_bytes(head[:2], "big"), DRAFT_FORMAT)
    require(not any(head[2:8]), Verdict.RESERVED_NOT_ZERO)
    about = bind(Label.DRAFT_BODY, salt)
    return unpad(decrypt(head[8:], ONE_USE_NONCE, data[HEAD_BYTES:], about, Verdict.BODY_UNREADABLE))
