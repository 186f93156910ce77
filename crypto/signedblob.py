"""A signed structure as bytes: magic, length, payload, signature. Cards, root links and key bundles use it.

See SPEC §4.8.
"""

from __future__ import annotations

from crypto.errors import Verdict, require
from crypto.labels import Label, bind
from crypto.primitives import sign, verify
from crypto.sizes import SIGNATURE_BYTES

_HEAD_BYTES = 8
OVERHEAD_BYTES = _HEAD_BYTES + SIGNATURE_BYTES
"""Magic, length and signature around a payload."""


def write(magic: bytes, label: Label, payload: bytes, secret: bytes, *about: bytes) -> bytes:
    """`magic 4 || u32 length || payload || Ed25519(bind(label, *about, payload))`."""
    signature = sign(secret, bind(label, *about, payload))
    return magic + len(payload).to_bytes(4, "big") + payload + signature


def payload_of(magic: bytes, blob: bytes, max_bytes: int) -> bytes:
    """The payload, its signature not yet checked. Errors: `bad_length`, `bad_magic`, `too_big`."""
    require(len(blob) >= OVERHEAD_BYTES, Verdict.BAD_LENGTH)
    require(blob[:4] == magic, Verdict.BAD_MAGIC)
    length = int.from_bytes(blob[4:_HEAD_BYTES], "big")
    require(length <= max_bytes, Verdict.TOO_BIG)
    require(len(blob) == OVERHEAD_BYTES + length, Verdict.BAD_LENGTH)
    return blob[_HEAD_BYTES:-SIGNATURE_BYTES]


def check(blob: bytes, label: Label, public: bytes, *about: bytes) -> None:
    """Check the signature of a blob whose payload was read. Errors: `bad_signature`."""
    payload, signature = blob[_HEAD_BYTES:-SIGNATURE_BYTES], blob[-SIGNATURE_BYTES:]
    verify(public, bind(label, *about, payload), signature)
