"""What a desk and its server tell each other in the open: pull, tombstones, status, list of tags, invitation.

See SPEC §12.3 to §12.8. Nothing here is signed or sealed: what is in it is the server's word, and both sides
read it strictly because they do not trust each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from crypto.bounds import decode, encode
from crypto.errors import CryptoError, Verdict, require
from crypto.ids import Tag
from crypto.sizes import ENTRY_BYTES, HASH_BYTES, SUBMISSION_BYTES, TAG_BYTES

PULL_LIMIT = 64
"""Capsules in one answer: 2 MiB."""

# Names and numbers of a record take under 64 bytes.
MAX_PULL_BYTES = PULL_LIMIT * (SUBMISSION_BYTES + 64) + 64
TOMBSTONE_LIMIT = 512
"""Tombstones in one answer: 55 KiB."""

MAX_TOMBSTONES_BYTES = TOMBSTONE_LIMIT * 128 + 64
MAX_STATUS_BYTES = 1_024
MAX_TAGS_BYTES = 16_384
"""1,600 tags, more than any desk has on a board page by page."""

MAX_COSIGNING_BYTES = 1_024
MAX_INVITATION_BYTES = 4_096
MAX_SETUP_CODE_CHARS = 128
_SETUP = "Setup "


class _Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of what a server tells: strict, frozen."""


class Pulled(_Told, frozen=True):
    """One capsule as the server lists it.

    Nothing in it is trusted by reading it; `submission` may have any length.
    """

    seq: int
    received_hour: int
    submission: bytes


class Pull(_Told, frozen=True):
    """Records with a greater `seq` than asked for; `more` says that the next pull would not be empty."""

    records: list[Pulled]
    more: bool


class Tombstone(_Told, frozen=True):
    """What is left of a capsule whose time was over, as the server lists it. `seq` was its number."""

    number: int
    seq: int
    entry: bytes
    deleted_hour: int


class Tombstones(_Told, frozen=True):
    """Tombstones with a greater `number` than asked for; `more` says that there are others behind them."""

    records: list[Tombstone]
    more: bool


class Cosigning(_Told, frozen=True):
    """A desk's word on a publication: the line under its note, and how far the desk collected."""

    published: int
    line: bytes
    collected: bytes


class ServerStatus(_Told, frozen=True):
    """How the server says it is: counts and bytes, nothing about any one report."""

    capsules: int
    last_seq: int
    uploads_unbound: int
    chunks: int
    replies: int
    second_keys: int
    free_bytes: int
    reserve_bytes: int
    card_sequence: int
    card_expires: int


@dataclass(frozen=True, slots=True)
class InvitationFile:
    """Where a new server is, the public half of its log key, and the one-time code for the first card."""

    url: str
    log_key: bytes
    setup_code: str = field(repr=False)


class _Invitation(msgspec.Struct, frozen=True):
    url: str
    log_public: str
    setup_code: str


def encode_pull(pull: Pull) -> bytes:
    """One answer as bytes (SPEC §12.3). Errors: `too_many`."""
    require(len(pull.records) <= PULL_LIMIT, Verdict.TOO_MANY, "records")
    return encode(pull)


def decode_pull(data: bytes) -> Pull:
    """Undo `encode_pull` (SPEC §12.3). Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    pull = decode(data, Pull, MAX_PULL_BYTES)
    require(len(pull.records) <= PULL_LIMIT, Verdict.TOO_MANY, "records")
    return pull


def encode_tombstones(tombstones: Tombstones) -> bytes:
    """One answer as bytes (SPEC §12.8). Errors: `too_many`."""
    require(len(tombstones.records) <= TOMBSTONE_LIMIT, Verdict.TOO_MANY, "records")
    return encode(tombstones)


def decode_tombstones(data: bytes) -> Tombstones:
    """Undo `encode_tombstones` (SPEC §12.8). Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    read = decode(data, Tombstones, MAX_TOMBSTONES_BYTES)
    require(len(read.records) <= TOMBSTONE_LIMIT, Verdict.TOO_MANY, "records")
    require(all(len(one.entry) == ENTRY_BYTES for one in read.records), Verdict.BAD_STRUCTURE, "entry")
    return read


def encode_status(status: ServerStatus) -> bytes:
    """The status as bytes (SPEC §12.4)."""
    return encode(status)


def decode_status(data: bytes) -> ServerStatus:
    """Undo `encode_status` (SPEC §12.4). Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    return decode(data, ServerStatus, MAX_STATUS_BYTES)


def encode_cosigning(given: Cosigning) -> bytes:
    """A desk's word as bytes (SPEC §12.7)."""
    return encode(given)


def decode_cosigning(data: bytes) -> Cosigning:
    """Undo `encode_cosigning` (SPEC §12.7). Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    return decode(data, Cosigning, MAX_COSIGNING_BYTES)


def encode_tags(tags: Sequence[Tag]) -> bytes:
    """The tags of replies that are to leave the board, as bytes (SPEC §12.5)."""
    return msgspec.msgpack.encode(tags)


def decode_tags(data: bytes) -> list[Tag]:
    """Undo `encode_tags` (SPEC §12.5). Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    tags = decode(data, list[bytes], MAX_TAGS_BYTES)
    require(all(len(tag) == TAG_BYTES for tag in tags), Verdict.BAD_STRUCTURE, "tag")
    return [Tag(tag) for tag in tags]


def invitation_file(invitation: InvitationFile) -> bytes:
    """The invitation as JSON that a person can look at (SPEC §12.6)."""
    fields = _Invitation(invitation.url, invitation.log_key.hex(), invitation.setup_code)
    return msgspec.json.format(msgspec.json.encode(fields)) + b"\n"


def read_invitation_file(data: bytes) -> InvitationFile:
    """Undo `invitation_file` (SPEC §12.6); whether the URL leads anywhere is for who calls it.

    Errors: `too_big`; `bad_structure`, `where` names the field.
    """
    require(len(data) <= MAX_INVITATION_BYTES, Verdict.TOO_BIG)
    try:
        fields = msgspec.json.decode(data, type=_Invitation, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error
    code = fields.setup_code
    require(0 < len(code) <= MAX_SETUP_CODE_CHARS and code.isascii(), Verdict.BAD_STRUCTURE, "setup_code")
    return InvitationFile(fields.url, _key(fields.log_public), code)


def setup_header(code: str) -> str:
    """The `Authorization` header under which the first card travels (SPEC §12.6)."""
    return _SETUP + code


def setup_code_in(header: str) -> str | None:
    """The code in an `Authorization` header; None where it is of another scheme (SPEC §12.6)."""
    return header.removeprefix(_SETUP) if header.startswith(_SETUP) else None


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise CryptoError(Verdict.BAD_STRUCTURE, "log_public") from error
    require(len(key) == HASH_BYTES, Verdict.BAD_STRUCTURE, "log_public")
    return key
