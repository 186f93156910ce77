"""The identity box: a name that only the custodian's share and the report's share open together (SPEC §7).

A report without a name carries a box of the same size sealed to a throw-away key, so that reports look alike.
"""

from __future__ import annotations

from functools import partial

import msgspec

from crypto.errors import Verdict, require
from crypto.ids import OfficeId, Random, ThreadId
from crypto.labels import Direction, Label, bind
from crypto.primitives import (
    ONE_USE_NONCE,
    decrypt,
    derive,
    encrypt,
    open_sealed,
    pad,
    seal_to,
    seal_to_nobody,
    sealing_public,
    sha256,
    unpad,
)
from crypto.sizes import IDENTITY_BOX_BYTES, IDENTITY_PLAIN_BYTES, SLOT_BYTES

SHARE_BYTES = 32


class IdentityBox(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`share` opens `box` only together with the share sealed to the custodian."""

    share: bytes
    box: bytes
    custodian_share: bytes


def make_identity(
    office_id: OfficeId,
    thread_id: ThreadId,
    commitment: bytes,
    named: tuple[bytes, bytes] | None,
    random: Random,
) -> IdentityBox:
    """A box for `named` = (custodian's public key, identity), or a dummy for None (SPEC §7.1).

    Errors: `too_big`, `bad_key`.
    """
    ours, theirs = random(SHARE_BYTES), random(SHARE_BYTES)
    plain = pad(named[1] if named else b"", IDENTITY_PLAIN_BYTES)
    about = bind(Label.IDENTITY_BOX, office_id, thread_id, commitment)
    box = encrypt(derive(ours + theirs, Label.IDENTITY), ONE_USE_NONCE, plain, about)
    info_for = partial(_share_info, office_id, thread_id, commitment)
    if named is None:
        return IdentityBox(ours, box, seal_to_nobody(theirs, info_for, random))
    return IdentityBox(ours, box, seal_to(named[0], theirs, info_for(named[0])))


def release_share(
    custodian_secret: bytes, sealed: bytes, office_id: OfficeId, thread_id: ThreadId, commitment: bytes
) -> bytes:
    """The custodian's step: open the share of this one office, thread and capsule (SPEC §7.2).

    Errors: `not_for_us`, `bad_length`.
    """
    info = _share_info(office_id, thread_id, commitment, sealing_public(custodian_secret))
    share = open_sealed(custodian_secret, sealed, info, Verdict.NOT_FOR_US)
    require(len(share) == SHARE_BYTES, Verdict.BAD_LENGTH, "share")
    return share


def open_identity(
    box: IdentityBox, released: bytes, office_id: OfficeId, thread_id: ThreadId, commitment: bytes
) -> bytes:
    """The desk's step: the identity, from both shares (SPEC §7.2).

    Errors: `identity_unreadable`, `bad_padding`.
    """
    about = bind(Label.IDENTITY_BOX, office_id, thread_id, commitment)
    key = derive(box.share + released, Label.IDENTITY)
    return unpad(decrypt(key, ONE_USE_NONCE, box.box, about, Verdict.IDENTITY_UNREADABLE))


def check_identity_sizes(box: IdentityBox) -> None:
    """Every box has the same three sizes. Errors: `bad_structure`."""
    sizes = (len(box.share), len(box.box), len(box.custodian_share))
    require(sizes == (SHARE_BYTES, IDENTITY_BOX_BYTES, SLOT_BYTES), Verdict.BAD_STRUCTURE, "identity")


def _share_info(office_id: OfficeId, thread_id: ThreadId, commitment: bytes, public: bytes) -> bytes:
    direction = Direction.IN.value.encode()
    return bind(Label.CUSTODIAN_SHARE, direction, office_id, thread_id, commitment, sha256(public))
