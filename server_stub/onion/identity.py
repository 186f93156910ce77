"""What an onion service is known by: its address and tor's form of its key, both out of one 32-byte secret.

Sources: Tor's rend-spec-v3, [ONIONADDRESS] and [IMD-KEYS]; its control-spec, ADD_ONION.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field

from crypto.primitives import sign_public

_VERSION = b"\x03"


@dataclass(frozen=True, slots=True)
class OnionIdentity:
    """An onion service's secret: a seed as RFC 8032 has it."""

    seed: bytes = field(repr=False)

    @property
    def service_id(self) -> str:
        """The address without its ending."""
        return service_id_of(sign_public(self.seed))

    @property
    def url(self) -> str:
        """How reporters and desks reach it. Plain HTTP: the name is the key, and Tor encrypts end to end."""
        return f"http://{self.service_id}.onion"

    @property
    def tor_key(self) -> str:
        """The key as ADD_ONION takes it: scalar and prefix of RFC 8032, 5.1.5, in base64."""
        expanded = bytearray(hashlib.sha512(self.seed).digest())
        expanded[0] &= 0xF8
        expanded[31] = expanded[31] & 0x7F | 0x40
        return f"ED25519-V3:{base64.b64encode(expanded).decode()}"


def service_id_of(public: bytes) -> str:
    """56 letters and digits: public key, checksum, version."""
    checksum = hashlib.sha3_256(b".onion checksum" + public + _VERSION).digest()[:2]
    return base64.b32encode(public + checksum + _VERSION).decode().lower()
