"""An onion service's address and tor's form of its key."""

from __future__ import annotations

import base64

from hypothesis import given
from hypothesis import strategies as st
from nacl.bindings import crypto_scalarmult_ed25519_base_noclamp

from crypto.primitives import sign_public
from server_stub.onion.identity import OnionIdentity, service_id_of


def test_the_address_of_a_known_key() -> None:
    """Tor's own test has this address for a key of thirty-two bytes 0x42."""
    assert service_id_of(b"\x42" * 32) == "ijbeeqscijbeeqscijbeeqscijbeeqscijbeeqscijbeeqscijbezhid"


@given(st.binary(min_size=32, max_size=32))
def test_tor_gets_the_key_that_the_address_names(seed: bytes) -> None:
    identity = OnionIdentity(seed)
    kind, _, text = identity.tor_key.partition(":")
    expanded = base64.b64decode(text, validate=True)
    assert (kind, len(expanded)) == ("ED25519-V3", 64)
    assert crypto_scalarmult_ed25519_base_noclamp(expanded[:32]) == sign_public(seed)
    assert base64.b32decode(identity.service_id.upper())[:32] == sign_public(seed)
    assert identity.url == f"http://{identity.service_id}.onion"


def test_the_secret_is_not_shown() -> None:
    assert repr(OnionIdentity(b"\x07" * 32)) == "OnionIdentity()"
