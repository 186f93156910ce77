"""Sealing a capsule and a chunk, against the raw library calls that it cannot do without."""

from __future__ import annotations

from collections.abc import Iterator

import nacl.utils
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from bench.measure import Figure, seconds
from crypto.capsule import Sealing, seal_capsule
from crypto.chunks import open_piece, plan_upload, seal_piece, seal_piece_into
from crypto.content import Report, encode_content
from crypto.identity import make_identity
from crypto.ids import CardHash, OfficeId
from crypto.primitives import sealing_public, sealing_secret, sha256
from crypto.receipt import keys_from_root
from crypto.sizes import BODY_PLAIN_BYTES, CHUNK_BYTES, PIECE_BYTES, SLOTS

RANDOM = nacl.utils.random
_OFFICE = OfficeId(RANDOM(32))
_ROUNDS, _REPEAT = 7, 20


def _raw_capsule() -> None:
    """What the design costs at least: nine hybrid seals, seven throw-away keys, one bulk encryption."""
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    for _ in range(SLOTS + 1):
        kem = mlkem.MLKEM768PrivateKey.from_seed_bytes(RANDOM(64)).public_key()
        public = hpke.MLKEM768X25519PublicKey(kem, x25519.X25519PrivateKey.generate().public_key())
        suite.encrypt(RANDOM(32), public, b"info")
    ChaCha20Poly1305(RANDOM(32)).encrypt(RANDOM(12), bytes(BODY_PLAIN_BYTES), b"")


def _capsule() -> None:
    keys = _KEYS
    sealing = Sealing(
        _OFFICE, CardHash(bytes(32)), 2_900, {0: _PUBLIC}, keys.thread_secret, 1, keys.entry_key
    )

    def build(commitment: bytes) -> bytes:
        identity = make_identity(_OFFICE, keys.thread_id, commitment, None, RANDOM)
        report = Report(
            recipients=1,
            reply_key=keys.reply_key,
            mailbox_key=keys.mailbox_key,
            incident_format=1,
            incident=bytes(4_000),
            identity=identity,
            manifest=None,
        )
        return encode_content(report)

    seal_capsule(sealing, build, RANDOM)


_KEYS = keys_from_root(RANDOM(32))
_PUBLIC = sealing_public(sealing_secret(RANDOM))


def figures() -> Iterator[Figure]:
    """Capsule and chunk, each against its raw primitives."""
    raw, ours = seconds(_raw_capsule, _ROUNDS, _REPEAT), seconds(_capsule, _ROUNDS, _REPEAT)
    yield Figure("seal a capsule", ours * 1e3, "ms", "raw primitives", ours / raw, "1.2 x")
    piece, key = RANDOM(PIECE_BYTES), RANDOM(32)
    plan = plan_upload(key, _OFFICE, [(sha256(piece), PIECE_BYTES)])
    cipher, nonce = ChaCha20Poly1305(key), RANDOM(12)
    raw = seconds(lambda: cipher.encrypt(nonce, piece, b""), _ROUNDS, 200)
    file_key = plan.files[0].key
    buffer = bytearray(CHUNK_BYTES)
    ours = seconds(lambda: seal_piece_into(buffer, file_key, _OFFICE, 0, 1, piece, RANDOM), _ROUNDS, 200)
    yield Figure("seal a chunk", ours * 1e3, "ms", "raw AEAD", ours / raw, "1.2 x")
    chunk = seal_piece(file_key, _OFFICE, 0, 1, piece, RANDOM)
    ours = seconds(lambda: open_piece(file_key, _OFFICE, 0, PIECE_BYTES, chunk), _ROUNDS, 200)
    yield Figure("open a chunk", ours * 1e3, "ms", "raw AEAD", ours / raw)
