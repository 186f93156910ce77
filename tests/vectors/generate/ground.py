"""The primitives once more, from the standards and other libraries, so that `crypto` is not its own judge.

Nothing here imports `crypto`. HKDF is RFC 5869 by hand, HPKE is RFC 9180 by hand over X-Wing by hand,
Ed25519 and Argon2id come from OpenSSL instead of libsodium, BLAKE2b from the standard library.
"""

import hashlib
import hmac
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric import ed25519, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

MLKEM_PUBLIC_BYTES = 1_184
MLKEM_CIPHERTEXT_BYTES = 1_088
XWING_LABEL = bytes.fromhex("5c2e2f2f5e5c")  # draft-connolly-cfrg-xwing-kem: \.//^\
HPKE_SUITE = b"HPKE" + bytes.fromhex("647a" + "0001" + "0003")  # X-Wing, HKDF-SHA-256, ChaCha20-Poly1305
ED25519_ORDER = 2**252 + 27742317777372353535851937790883648493

Random = Callable[[int], bytes]


def stream(seed: str) -> Random:
    """Bytes that follow from the seed alone: SHA-256 over the seed and a counter."""
    blocks = bytearray()
    state = {"block": 0}

    def take(count: int) -> bytes:
        while len(blocks) < count:
            block = hashlib.sha256(f"{seed}/{state['block']}".encode()).digest()
            state["block"] += 1
            blocks.extend(block)
        taken = bytes(blocks[:count])
        del blocks[:count]
        return taken

    return take


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def bind(label: str, *parts: bytes) -> bytes:
    """SPEC §2.8."""
    out = b"ombra/v1/" + label.encode() + b"\0"
    return out + b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def extract(salt: bytes, secret: bytes) -> bytes:
    """HKDF-Extract of RFC 5869."""
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(key: bytes, info: bytes, length: int) -> bytes:
    """HKDF-Expand of RFC 5869."""
    out, block = b"", b""
    for number in range(1, -(-length // 32) + 1):
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        out += block
    return out[:length]


def derive(secret: bytes, label: str, *context: bytes, length: int = 32) -> bytes:
    """SPEC §2.6."""
    return expand(extract(b"", secret), bind(label, *context), length)


def keyed_hash(key: bytes, person: str, data: bytes, length: int) -> bytes:
    """SPEC §2.5."""
    return hashlib.blake2b(data, digest_size=length, key=key, person=person.encode()).digest()


def encrypt(key: bytes, nonce: bytes, plain: bytes, aad: bytes) -> bytes:
    return ChaCha20Poly1305(key).encrypt(nonce, plain, aad)


def sign_public(seed: bytes) -> bytes:
    key = ed25519.Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(seed: bytes, message: bytes) -> bytes:
    return ed25519.Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def malleable(signature: bytes) -> bytes:
    """The same signature with S + L: a lax verifier takes it for a second one."""
    number = int.from_bytes(signature[32:], "little") + ED25519_ORDER
    return signature[:32] + number.to_bytes(32, "little")


def pad(data: bytes, size: int) -> bytes:
    """SPEC §1.5."""
    return data + b"\x80" + bytes(size - len(data) - 1)


def private_halves(secret: bytes) -> tuple[mlkem.MLKEM768PrivateKey, x25519.X25519PrivateKey]:
    return (
        mlkem.MLKEM768PrivateKey.from_seed_bytes(secret[:64]),
        x25519.X25519PrivateKey.from_private_bytes(secret[64:]),
    )


def sealing_public(secret: bytes) -> bytes:
    kem, dh = private_halves(secret)
    return kem.public_key().public_bytes_raw() + dh.public_key().public_bytes_raw()


def seal_to(public: bytes, plain: bytes, info: bytes, random: Random) -> bytes:
    """HPKE base mode, single shot, of RFC 9180 over X-Wing. ML-KEM draws its own randomness."""
    kem = mlkem.MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC_BYTES])
    theirs = x25519.X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC_BYTES:])
    ours = x25519.X25519PrivateKey.from_private_bytes(random(32))
    kem_secret, kem_ciphertext = kem.encapsulate()
    share = ours.public_key().public_bytes_raw()
    shared = xwing(kem_secret, ours.exchange(theirs), share, public[MLKEM_PUBLIC_BYTES:])
    key, nonce = hpke_schedule(shared, info)
    return kem_ciphertext + share + encrypt(key, nonce, plain, b"")


def open_sealed(secret: bytes, sealed: bytes, info: bytes) -> bytes:
    """Undo `seal_to`, by hand as well."""
    kem, dh = private_halves(secret)
    kem_ciphertext, rest = sealed[:MLKEM_CIPHERTEXT_BYTES], sealed[MLKEM_CIPHERTEXT_BYTES:]
    share, ciphertext = rest[:32], rest[32:]
    exchanged = dh.exchange(x25519.X25519PublicKey.from_public_bytes(share))
    shared = xwing(kem.decapsulate(kem_ciphertext), exchanged, share, dh.public_key().public_bytes_raw())
    key, nonce = hpke_schedule(shared, info)
    return ChaCha20Poly1305(key).decrypt(nonce, ciphertext, b"")


def xwing(kem_secret: bytes, exchanged: bytes, share: bytes, public: bytes) -> bytes:
    """The combiner of X-Wing."""
    return hashlib.sha3_256(kem_secret + exchanged + share + public + XWING_LABEL).digest()


def hpke_schedule(shared: bytes, info: bytes) -> tuple[bytes, bytes]:
    """Key and nonce of RFC 9180 section 5.1, mode base."""
    context = b"\0" + _labeled_extract(b"", b"psk_id_hash", b"") + _labeled_extract(b"", b"info_hash", info)
    secret = _labeled_extract(shared, b"secret", b"")
    return _labeled_expand(secret, b"key", context, 32), _labeled_expand(secret, b"base_nonce", context, 12)


def _labeled_extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + HPKE_SUITE + label + secret)


def _labeled_expand(secret: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return expand(secret, length.to_bytes(2, "big") + b"HPKE-v1" + HPKE_SUITE + label + info, length)
