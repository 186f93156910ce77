"""The primitives: published vectors where there are any, other libraries' answers elsewhere (SPEC §2)."""

from tests.vectors.generate import ground, practice
from tests.vectors.generate.receipt import argon2id
from tests.vectors.generate.registry import Family, Inputs, Made

sealing = Family("primitive", "hpke")
hashing = Family("primitive", "blake2b")
deriving = Family("primitive", "hkdf")
signing = Family("primitive", "ed25519")
stretching = Family("primitive", "argon2id")
SECRET, PUBLIC = practice.SEALING[0], practice.PUBLIC[0]
INFO = b"the info of a pinned seal"


def sealed(info: bytes = INFO) -> bytes:
    """X-Wing and the key schedule of RFC 9180, by hand."""
    return ground.seal_to(PUBLIC, b"a content key of thirty-two byte", info, ground.stream("hpke vector"))


@sealing("2.1")
def hpke_opens_a_seal_made_by_hand() -> Made:
    """The library's draft KEM is X-Wing: an update that changes it breaks here, not in people's hands."""
    plain = b"a content key of thirty-two byte".hex()
    return Made({"secret": SECRET, "sealed": sealed(), "info": INFO}, {"plain": plain})


@sealing("2.1", "not_for_us")
def hpke_other_info() -> Inputs:
    """Another info opens nothing."""
    return {"secret": SECRET, "sealed": sealed(), "info": INFO + b"!"}


@sealing("2.1", "not_for_us")
def hpke_other_key() -> Inputs:
    """Another key opens nothing."""
    return {"secret": practice.SEALING[1], "sealed": sealed(), "info": INFO}


@sealing("2.1", "not_for_us")
def hpke_truncated() -> Inputs:
    """A seal without its last byte opens nothing."""
    return {"secret": SECRET, "sealed": sealed()[:-1], "info": INFO}


@sealing("2.1", "not_for_us")
def hpke_empty() -> Inputs:
    """No bytes are no seal."""
    return {"secret": SECRET, "sealed": b"", "info": INFO}


@sealing("3.2", "bad_key")
def hpke_secret_short() -> Inputs:
    """A sealing secret has 96 bytes."""
    return {"secret": SECRET[:-1], "sealed": sealed(), "info": INFO}


@deriving("2.6")
def hkdf_without_context() -> Made:
    """RFC 5869 by hand, for the thread key."""
    inputs = {"secret": bytes(32), "label": "thread", "context": [], "length": 32}
    return Made(inputs, {"key": ground.derive(bytes(32), "thread").hex()})


@deriving("2.6")
def hkdf_with_context() -> Made:
    """RFC 5869 by hand, with two bound parts and 64 bytes."""
    inputs = {"secret": bytes(32), "label": "file/key", "context": [b"one", b""], "length": 64}
    return Made(inputs, {"key": ground.derive(bytes(32), "file/key", b"one", b"", length=64).hex()})


@hashing("2.5")
def blake2b_keyed() -> Made:
    """The standard library's keyed and personalised BLAKE2b."""
    expect = ground.keyed_hash(bytes(range(32)), "ombra1 tag", b"\0\0\0\0\0", 8)
    inputs = {"key": bytes(range(32)), "person": "ombra1 tag", "data": b"\0\0\0\0\0", "length": 8}
    return Made(inputs, {"hash": expect.hex()})


@hashing("2.5")
def blake2b_of_another_person() -> Made:
    """Another personalisation, another hash."""
    expect = ground.keyed_hash(bytes(range(32)), "ombra1 mark", b"\0\0\0\0\0", 8)
    inputs = {"key": bytes(range(32)), "person": "ombra1 mark", "data": b"\0\0\0\0\0", "length": 8}
    return Made(inputs, {"hash": expect.hex()})


@signing("2.4")
def ed25519_rfc_8032_test_1() -> Made:
    """RFC 8032, section 7.1, test 1: the empty message."""
    seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    signature = (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
    return Made({"seed": seed, "message": b""}, {"public": public, "signature": signature})


@signing("2.4")
def ed25519_rfc_8032_test_2() -> Made:
    """RFC 8032, section 7.1, test 2: one byte."""
    seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
    public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    signature = (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    return Made({"seed": seed, "message": b"\x72"}, {"public": public, "signature": signature})


def signed(public: bytes, message: bytes, signature: bytes) -> Inputs:
    return {"public": public, "message": message, "signature": signature}


@signing("2.4", "bad_signature")
def ed25519_s_plus_l() -> Inputs:
    """RFC 8032 wants S below L; who does not check takes two signatures for one message."""
    signature = ground.malleable(ground.sign(practice.ROOT, b"message"))
    return signed(practice.FIRST_ROOT, b"message", signature)


@signing("2.4", "bad_signature")
def ed25519_key_of_small_order() -> Inputs:
    """The neutral point as key, with a signature that fits every message in the bare equation."""
    neutral = b"\x01" + bytes(31)
    return signed(neutral, b"message", neutral + bytes(32))


@signing("2.4", "bad_signature")
def ed25519_key_not_canonical() -> Inputs:
    """A key whose y is p + 1 is another spelling of the neutral point."""
    spelt = (2**255 - 19 + 1).to_bytes(32, "little")
    return signed(spelt, b"message", b"\x01" + bytes(31) + bytes(32))


@signing("2.4", "bad_signature")
def ed25519_key_short() -> Inputs:
    """A key has 32 bytes."""
    return signed(practice.FIRST_ROOT[:-1], b"message", ground.sign(practice.ROOT, b"message"))


@stretching("2.3")
def argon2id_receipt_costs() -> Made:
    """OpenSSL's Argon2id with the costs of a receipt: 64 MiB, 3 passes, one lane."""
    secret, salt = bytes(range(10)), bytes(range(16))
    inputs = {"secret": secret, "salt": salt, "memory_bytes": 64 * 1024**2, "passes": 3}
    return Made(inputs, {"key": argon2id(secret, salt).hex()})
