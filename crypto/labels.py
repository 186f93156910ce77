"""The label table: every derivation, signature, seal and keyed hash has one label, and no label two uses.

See SPEC §2.8.
"""

from __future__ import annotations

from enum import StrEnum

PREFIX = b"ombra/v1/"


class Label(StrEnum):
    """What a key, signature or seal is for. The value stands after `ombra/v1/` in `info`."""

    # derivations (HKDF-SHA-256)
    THREAD = "thread"
    MAILBOX = "mailbox"
    REPLY_KEM = "reply/ml-kem"
    REPLY_X25519 = "reply/x25519"
    ENTRY_KEY = "entry-key"
    FILE = "file"
    ORIGINAL = "original"
    OUTBOX = "outbox"
    COMMIT = "commit"
    BODY = "body"
    REPLY_COMMIT = "reply/commit"
    REPLY_BODY = "reply/body"
    PEER_COMMIT = "peer/commit"
    PEER_BODY = "peer/body"
    UPLOAD = "upload"
    FILE_KEY = "file/key"
    PLACES = "places"
    IDENTITY = "identity"
    SEALED_FILE = "sealed-file"
    OUTBOX_FILE = "outbox/file"
    # seals (HPKE info)
    SLOT = "slot"
    REPLY_SLOT = "reply/slot"
    PEER_SLOT = "peer/slot"
    CUSTODIAN_SHARE = "custodian-share"
    # authenticated data
    CHUNK = "chunk"
    IDENTITY_BOX = "identity/box"
    DRAFT_HEAD = "draft/head"
    DRAFT_BODY = "draft/body"
    # signatures (Ed25519)
    SIGN_CARD = "sign/card"
    SIGN_ROOT = "sign/root"
    SIGN_BUNDLE = "sign/bundle"
    SIGN_CONTENT = "sign/content"
    SIGN_REPLY = "sign/reply"
    SIGN_PEER = "sign/peer"
    SIGN_PROMISE = "sign/promise"
    SIGN_REQUEST = "sign/request"
    SIGN_COLLECTED = "sign/collected"
    SIGN_ACT = "sign/act"
    # hashes
    RECEIPT_CHECK = "receipt/check"
    RECEIPT_SALT = "receipt/salt"
    FILE_LIST = "file-list"
    REPLY_DIGEST = "reply/digest"
    PEER_DIGEST = "peer/digest"


class Person(StrEnum):
    """BLAKE2b personalisations, 16 bytes at most; one use each (SPEC §2.5)."""

    TAG = "ombra1 tag"
    MARK = "ombra1 mark"
    PLACE = "ombra1 place"
    SALT = "ombra1 salt"
    ORIGINAL = "ombra1 original"
    STAMP = "ombra1 stamp"
    QUOTA = "ombra1 quota"


class Direction(StrEnum):
    """Which way a sealed message travels; bound into every seal, so that none can be turned round."""

    IN = "in"
    OUT = "out"
    PEER = "peer"


def bind(label: Label, *parts: bytes) -> bytes:
    """`"ombra/v1/" + label || 0x00 || (u32 length || part)*`: one reading only (SPEC §2.8)."""
    out = bytearray(PREFIX + label.value.encode() + b"\x00")
    for part in parts:
        out += len(part).to_bytes(4, "big") + part
    return bytes(out)
