"""The record of acts: each signed by its reviewer over all that was recorded before it (SPEC §18)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crypto.errors import Verdict, require
from crypto.ids import OfficeId
from crypto.labels import Label, bind
from crypto.primitives import sha256, sign, verify
from crypto.sizes import HASH_BYTES

NOTHING_BEFORE = bytes(HASH_BYTES)
"""What the first act names as the one before."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `previous` is the digest of the act before; `at` unix seconds; `case` empty for none.

    `details` is the text of a JSON object, signed as it stands.
    """

    number: int
    previous: bytes
    at: int
    kind: str
    case: str
    details: str


def sign_act(sign_secret: bytes, office_id: OfficeId, slot: int, act: Act) -> bytes:
    """The reviewer's signature under an act, made with the `sign` key (SPEC §18.1)."""
    return sign(sign_secret, signed_part(office_id, slot, act))


def verify_act(sign_key: bytes, office_id: OfficeId, slot: int, act: Act, signature: bytes) -> None:
    """Check it. Errors: `bad_signature`."""
    verify(sign_key, signed_part(office_id, slot, act), signature)


def check_acts(sign_key: bytes, office_id: OfficeId, slot: int, acts: Iterable[tuple[Act, bytes]]) -> bytes:
    """Check a record from its first act, every signature of it; gives the digest of the last (SPEC §18.2).

    Errors: `chain_broken` for a number or digest that does not follow, `bad_signature`.
    """
    last = NOTHING_BEFORE
    for number, (act, signature) in enumerate(acts, 1):
        require((act.number, act.previous) == (number, last), Verdict.CHAIN_BROKEN)
        verify_act(sign_key, office_id, slot, act, signature)
        last = act_digest(office_id, slot, act, signature)
    return last


def act_digest(office_id: OfficeId, slot: int, act: Act, signature: bytes) -> bytes:
    """What the next act names: SHA-256 of all that is signed, and of the signature (SPEC §18.2)."""
    return sha256(signed_part(office_id, slot, act), signature)


def signed_part(office_id: OfficeId, slot: int, act: Act) -> bytes:
    """What is signed, label first (SPEC §18.1)."""
    return bind(
        Label.SIGN_ACT,
        office_id,
        bytes([slot]),
        act.number.to_bytes(8, "big"),
        act.previous,
        act.at.to_bytes(8, "big"),
        act.kind.encode(),
        act.case.encode(),
        act.details.encode(),
    )
