"""The primitives against other implementations, and against vectors that others published (SPEC §2)."""

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import primitives
from crypto.errors import CryptoError, Verdict
from crypto.labels import Label, Person
from crypto.sizes import ARGON_PASSES, ARGON_VAULT_MEMORY_BYTES, SEALING_SECRET_BYTES
from tests.crypto.shapes import exactly
from tests.vectors.generate import ground, practice
from tests.vectors.generate.sealing import small_order_points


def test_hkdf_of_rfc_5869() -> None:
    """RFC 5869, appendix A.1 and A.3, on the library that `derive` uses."""
    secret, salt, info = b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA))
    first = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    third = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    assert HKDF(hashes.SHA256(), 42, salt=salt, info=info).derive(secret).hex() == first
    assert HKDF(hashes.SHA256(), 42, salt=None, info=b"").derive(secret).hex() == third
    assert ground.expand(ground.extract(salt, secret), info, 42).hex() == first
    assert ground.expand(ground.extract(b"", secret), b"", 42).hex() == third


@given(exactly(32), st.sampled_from(Label), st.lists(st.binary(max_size=40), max_size=3))
def test_derive_is_hkdf_by_hand(secret: bytes, label: Label, context: list[bytes]) -> None:
    """SPEC §2.6."""
    assert primitives.derive(secret, label, *context) == ground.derive(secret, label.value, *context)


@given(st.sampled_from(Person), st.binary(max_size=64), st.integers(1, 64), st.binary(max_size=64))
def test_keyed_hash_is_blake2b(person: Person, data: bytes, length: int, key: bytes) -> None:
    """SPEC §2.5."""
    expected = hashlib.blake2b(data, digest_size=length, key=key, person=person.value.encode()).digest()
    assert primitives.keyed_hash(key, person, data, length) == expected


def test_argon2id_with_the_costs_of_a_vault() -> None:
    """SPEC §2.3. OpenSSL's implementation against libsodium's: 256 MiB, 3 passes, one lane."""
    salt = bytes(range(16))
    ours = primitives.stretch(b"passphrase", salt, ARGON_VAULT_MEMORY_BYTES, ARGON_PASSES)
    theirs = Argon2id(salt=salt, length=32, iterations=3, lanes=1, memory_cost=256 * 1024)
    assert ours == theirs.derive(b"passphrase")


def test_argon2id_of_rfc_9106() -> None:
    """RFC 9106, section 5.3, on the OpenSSL that judges libsodium here."""
    argon = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        secret=b"\x03" * 8,
        ad=b"\x04" * 12,
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert argon.derive(b"\x01" * 32).hex() == expected


@given(exactly(SEALING_SECRET_BYTES), st.binary(max_size=64), st.binary(max_size=64))
@settings(max_examples=30)
def test_seals_are_hpke_over_x_wing(secret: bytes, plain: bytes, info: bytes) -> None:
    """SPEC §2.1: what we seal opens by hand, and what is sealed by hand opens here."""
    public = primitives.sealing_public(secret)
    assert public == ground.sealing_public(secret)
    assert ground.open_sealed(secret, primitives.seal_to(public, plain, info), info) == plain
    by_hand = ground.seal_to(public, plain, info, ground.stream("x-wing"))
    assert primitives.open_sealed(secret, by_hand, info, Verdict.NOT_FOR_US) == plain


def test_the_kem_is_pinned() -> None:
    """SPEC §2.1. KEM id 0x647a is X-Wing; another id is another key schedule, and so another suite byte."""
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    kem, dh = ground.private_halves(practice.SEALING[0])
    public = hpke.MLKEM768X25519PublicKey(kem.public_key(), dh.public_key())
    sealed = suite.encrypt(b"plain", public, b"info")
    assert ground.open_sealed(practice.SEALING[0], sealed, b"info") == b"plain"


@given(exactly(32), st.binary(max_size=200))
def test_signatures_are_ed25519(seed: bytes, message: bytes) -> None:
    """SPEC §2.4. Ed25519 is deterministic, so OpenSSL and libsodium give the same bytes."""
    assert primitives.sign_public(seed) == ground.sign_public(seed)
    assert primitives.sign(seed, message) == ground.sign(seed, message)
    primitives.verify(ground.sign_public(seed), message, ground.sign(seed, message))


@given(exactly(32), exactly(12), st.binary(max_size=200), st.binary(max_size=40))
def test_encryption_is_undone(key: bytes, nonce: bytes, plain: bytes, aad: bytes) -> None:
    """SPEC §2.2."""
    sealed = primitives.encrypt(key, nonce, plain, aad)
    assert primitives.decrypt(key, nonce, sealed, aad, Verdict.BODY_UNREADABLE) == plain
    out = bytearray(len(plain) + 16)
    primitives.encrypt_into(key, nonce, plain, aad, memoryview(out))
    assert bytes(out) == sealed


@given(st.binary(max_size=100), st.integers(0, 60))
def test_padding_is_undone(data: bytes, more: int) -> None:
    """SPEC §1.5."""
    size = len(data) + 1 + more
    padded = primitives.pad(data, size)
    assert padded == ground.pad(data, size)
    assert primitives.unpad(padded) == data


def test_padding_takes_a_byte() -> None:
    """SPEC §1.5."""
    with pytest.raises(CryptoError, match="too_big"):
        primitives.pad(bytes(8), 8)


@given(st.binary(max_size=20), st.binary(max_size=20))
def test_comparison(one: bytes, other: bytes) -> None:
    """SPEC §2.7."""
    assert primitives.same(one, other) == hmac.compare_digest(one, other)
    assert primitives.same(one, bytes(one))


@pytest.mark.parametrize("point", range(3))
def test_points_of_small_order_sign_nothing(point: int) -> None:
    """SPEC §2.4: with such a key one signature would fit many messages."""
    key = small_order_points()[point]
    for s in (bytes(32), b"\x01" + bytes(31)):
        for r in small_order_points():
            with pytest.raises(CryptoError, match="bad_signature"):
                primitives.verify(key, b"message", r + s)
