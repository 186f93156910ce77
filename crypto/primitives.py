"""The primitives of suite 0x01, each a thin call into a kept library; nothing here is our own cryptography.

See SPEC §2.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import nacl.bindings as sodium
import nacl.exceptions
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.poly1305 import Poly1305

from crypto.errors import CryptoError, Verdict, require
from crypto.ids import Bytes, Random
from crypto.labels import Label, Person, bind
from crypto.sizes import SEALING_PUBLIC_BYTES, SEALING_SECRET_BYTES, SIGNATURE_BYTES

SUITE = 0x01
_HPKE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_MLKEM_SEED_BYTES = 64
_MLKEM_PUBLIC_BYTES = 1_184
ONE_USE_NONCE = bytes(12)
"""For keys that encrypt exactly one message: the key is fresh, so the nonce may be fixed (SPEC §2.2)."""


def sha256(*parts: bytes) -> bytes:
    """SHA-256 of the parts in a row, 32 bytes."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def derive(secret: bytes, label: Label, *context: bytes, length: int = 32) -> bytes:
    """HKDF-SHA-256 without salt, `info = bind(label, *context)` (SPEC §2.6)."""
    return HKDF(hashes.SHA256(), length, salt=None, info=bind(label, *context)).derive(secret)


def keyed_hash(key: bytes, person: Person, data: bytes, length: int) -> bytes:
    """Keyed, personalised BLAKE2b of `length` bytes (SPEC §2.5). An empty key gives the unkeyed hash."""
    return sodium.crypto_generichash_blake2b_salt_personal(
        data, digest_size=length, key=key, person=person.value.encode()
    )


def reading_tag(key: bytes, data: Bytes) -> bytes:
    """Poly1305 as a keyed universal hash: 16 bytes that tell whether bytes read twice are the same.

    Neither key nor tags may ever leave the process: then two contents of up to 256 KiB meet with a chance of
    at most 2^-88 whoever chose them, although one key serves many. Four times as fast as SHA-256.
    """
    return Poly1305.generate_tag(key, data)


def stretch(secret: bytes, salt: bytes, memory_bytes: int, passes: int) -> bytes:
    """Argon2id 1.3, 32 bytes, one lane; `salt` has 16 bytes (SPEC §2.3). Slow on purpose."""
    return sodium.crypto_pwhash_alg(
        32, secret, salt, passes, memory_bytes, sodium.crypto_pwhash_ALG_ARGON2ID13
    )


def same(a: bytes, b: bytes) -> bool:
    """Compare in a time that depends on the length only (SPEC §2.7)."""
    return len(a) == len(b) and sodium.sodium_memcmp(a, b)


def pad(data: bytes, size: int) -> bytes:
    """Pad `data` to exactly `size` bytes; at least one byte is added (SPEC §1.5)."""
    require(len(data) < size, Verdict.TOO_BIG)
    return sodium.sodium_pad(data, size)


def unpad(data: bytes) -> bytes:
    """Take off what `pad` added. Errors: `bad_padding`."""
    try:
        return sodium.sodium_unpad(data, len(data))
    except (nacl.exceptions.CryptoError, ValueError) as error:
        raise CryptoError(Verdict.BAD_PADDING) from error


def encrypt(key: bytes, nonce: bytes, plain: Bytes, aad: bytes) -> bytes:
    """ChaCha20-Poly1305; the answer is 16 bytes longer than `plain` (SPEC §2.2)."""
    return ChaCha20Poly1305(key).encrypt(nonce, plain, aad)


def encrypt_into(key: bytes, nonce: bytes, plain: Bytes, aad: bytes, out: memoryview) -> None:
    """As `encrypt`, written to `out`, which is 16 bytes longer than `plain`."""
    ChaCha20Poly1305(key).encrypt_into(nonce, plain, aad, out)


def decrypt(key: bytes, nonce: bytes, sealed: bytes, aad: bytes, verdict: Verdict) -> bytes:
    """Undo `encrypt`. Errors: `verdict` when the key, the bytes or the bound data differ."""
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, aad)
    except InvalidTag as error:
        raise CryptoError(verdict) from error


def sign_public(seed: bytes) -> bytes:
    """The Ed25519 public key (32 bytes) of a 32-byte seed."""
    return sodium.crypto_sign_seed_keypair(seed)[0]


def sign(seed: bytes, message: bytes) -> bytes:
    """A detached Ed25519 signature, 64 bytes (SPEC §2.4)."""
    secret = sodium.crypto_sign_seed_keypair(seed)[1]
    return sodium.crypto_sign(message, secret)[:SIGNATURE_BYTES]


def verify(public: bytes, message: bytes, signature: bytes, verdict: Verdict = Verdict.BAD_SIGNATURE) -> None:
    """Check a detached Ed25519 signature. Errors: `verdict`."""
    require(len(public) == 32 and len(signature) == SIGNATURE_BYTES, verdict)
    try:
        sodium.crypto_sign_open(signature + message, public)
    except (nacl.exceptions.BadSignatureError, nacl.exceptions.CryptoError, ValueError) as error:
        raise CryptoError(verdict) from error


def sealing_secret(random: Random) -> bytes:
    """A new sealing secret: ML-KEM-768 seed (64) || X25519 secret (32) (SPEC §3.2)."""
    return random(SEALING_SECRET_BYTES)


def sealing_public(secret: bytes) -> bytes:
    """The 1,216-byte public half of a sealing secret (SPEC §3.2)."""
    kem, dh = _private_parts(secret)
    return kem.public_key().public_bytes_raw() + dh.public_key().public_bytes_raw()


def seal_to(public: bytes, plain: bytes, info: bytes) -> bytes:
    """HPKE base mode, single shot: enc (1,120) || ciphertext (SPEC §2.1). Errors: `bad_key`."""
    require(len(public) == SEALING_PUBLIC_BYTES, Verdict.BAD_KEY)
    try:
        kem = mlkem.MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_BYTES])
        dh = x25519.X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_BYTES:])
        return _HPKE.encrypt(plain, hpke.MLKEM768X25519PublicKey(kem, dh), info)
    except ValueError as error:
        raise CryptoError(Verdict.BAD_KEY) from error


def seal_to_nobody(plain: bytes, info_for: Callable[[bytes], bytes], random: Random) -> bytes:
    """A real seal to a key pair that is thrown away (SPEC §6.2); `info_for` takes its public key.

    The key goes to the seal as it is: writing it to bytes and reading it back would cost a third of the seal.
    """
    kem_secret, dh_secret = _private_parts(sealing_secret(random))
    kem, dh = kem_secret.public_key(), dh_secret.public_key()
    info = info_for(kem.public_bytes_raw() + dh.public_bytes_raw())
    return _HPKE.encrypt(plain, hpke.MLKEM768X25519PublicKey(kem, dh), info)


def check_sealing_key(public: bytes, where: str = "") -> None:
    """Seal nothing to a key, to see whether it is one (SPEC §3.2). Errors: `bad_key`."""
    try:
        seal_to(public, b"", b"")
    except CryptoError as error:
        raise CryptoError(Verdict.BAD_KEY, where) from error


def open_sealed(secret: bytes, sealed: bytes, info: bytes, verdict: Verdict) -> bytes:
    """Undo `seal_to`. Errors: `verdict` for another key, other bytes or another `info`."""
    kem, dh = _private_parts(secret)
    try:
        return _HPKE.decrypt(sealed, hpke.MLKEM768X25519PrivateKey(kem, dh), info)
    except (InvalidTag, ValueError) as error:
        raise CryptoError(verdict) from error


def _private_parts(secret: bytes) -> tuple[mlkem.MLKEM768PrivateKey, x25519.X25519PrivateKey]:
    require(len(secret) == SEALING_SECRET_BYTES, Verdict.BAD_KEY)
    kem = mlkem.MLKEM768PrivateKey.from_seed_bytes(secret[:_MLKEM_SEED_BYTES])
    return kem, x25519.X25519PrivateKey.from_private_bytes(secret[_MLKEM_SEED_BYTES:])
