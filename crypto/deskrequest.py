"""Desk requests, signed one by one: no session, no password, nothing to steal from the server (SPEC §12)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crypto.errors import CryptoError, Verdict, require
from crypto.ids import OfficeId
from crypto.labels import Label, bind
from crypto.primitives import sha256, sign, verify
from crypto.sizes import BEACON_BYTES, SLOTS

NONCE_BYTES = 16
_HEADER = re.compile(r"Ombra slot=([0-9]),nonce=([0-9a-f]{32}),beacon=([0-9a-f]{32}),sig=([0-9a-f]{128})")


@dataclass(frozen=True, slots=True)
class DeskRequest:
    """One request as both sides see it; `path` includes the query."""

    office_id: OfficeId
    log_key: bytes
    method: str
    path: str
    body: bytes
    beacon: bytes
    nonce: bytes


@dataclass(frozen=True, slots=True)
class Authorization:
    """What the `Authorization` header of a desk request says."""

    slot: int
    nonce: bytes
    beacon: bytes
    signature: bytes

    def header(self) -> str:
        """The header's value."""
        nonce, beacon, signature = self.nonce.hex(), self.beacon.hex(), self.signature.hex()
        return f"Ombra slot={self.slot},nonce={nonce},beacon={beacon},sig={signature}"


def sign_request(auth_secret: bytes, slot: int, request: DeskRequest) -> Authorization:
    """Sign a request with a reviewer's `auth` secret (SPEC §12.1)."""
    require(0 <= slot < SLOTS, Verdict.UNKNOWN_REVIEWER)
    sizes = (len(request.nonce), len(request.beacon))
    require(sizes == (NONCE_BYTES, BEACON_BYTES), Verdict.BAD_LENGTH)
    return Authorization(slot, request.nonce, request.beacon, sign(auth_secret, _signed(slot, request)))


def parse_authorization(header: str) -> Authorization:
    """Read the header (SPEC §12.2). Errors: `bad_structure`, `unknown_reviewer`."""
    match = _HEADER.fullmatch(header)
    if match is None:
        raise CryptoError(Verdict.BAD_STRUCTURE, "authorization")
    slot = int(match[1])
    require(slot < SLOTS, Verdict.UNKNOWN_REVIEWER)
    parts = (bytes.fromhex(match[2]), bytes.fromhex(match[3]), bytes.fromhex(match[4]))
    return Authorization(slot, *parts)


def verify_request(auth_public: bytes, authorization: Authorization, request: DeskRequest) -> None:
    """Check a request against the card's `auth` key (SPEC §12.2).

    Errors: `bad_signature`, `bad_structure`.
    """
    stated = (authorization.nonce, authorization.beacon)
    require(stated == (request.nonce, request.beacon), Verdict.BAD_SIGNATURE)
    verify(auth_public, _signed(authorization.slot, request), authorization.signature)


def _text(text: str) -> bytes:
    """Text as it is signed; half characters have no bytes. Errors: `bad_structure`."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error


def _signed(slot: int, request: DeskRequest) -> bytes:
    return bind(
        Label.SIGN_REQUEST,
        request.office_id,
        request.log_key,
        slot.to_bytes(1, "big"),
        _text(request.method),
        _text(request.path),
        sha256(request.body),
        request.beacon,
        request.nonce,
    )
