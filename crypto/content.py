"""What a capsule says, once open: a tagged union, decoded strictly and within bounds (SPEC §6.7, §6.8).

The incident itself is opaque here; the desktop's domain encodes and reads it.
"""

from __future__ import annotations

import msgspec

from crypto.bounds import MAX_FORMAT, decode, encode
from crypto.errors import Verdict, require
from crypto.identity import IdentityBox, check_identity_sizes
from crypto.manifest import Manifest, check_manifest, has_incident_file
from crypto.sizes import MAX_CONTENT_BYTES, MAX_REPLIES_PER_REVIEWER, SEALING_PUBLIC_BYTES, SLOTS

CONTENT_FORMAT = 1


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"):
    """Base of the union: the field `kind` says which one it is."""

    recipients: int
    """Bitmap of the slots this was sealed to; bit i is slot i."""


class _Answerable(_Content, frozen=True, kw_only=True):
    """What carries the keys by which a reviewer answers."""

    reply_key: bytes
    mailbox_key: bytes


class Report(_Answerable, frozen=True, kw_only=True, tag="report"):
    """A first report. `incident` is empty when it went to the file with role `incident` of the manifest."""

    incident_format: int
    incident: bytes
    identity: IdentityBox
    manifest: Manifest | None


class ReadMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Says that the reporter has read a reviewer's reply of that number."""

    slot: int
    number: int


class FollowUp(_Answerable, frozen=True, kw_only=True, tag="follow_up"):
    """More for the same thread: text, additions, files, and which replies were read."""

    incident_format: int
    incident: bytes
    manifest: Manifest | None
    read: list[ReadMark]


class Withdrawal(_Answerable, frozen=True, kw_only=True, tag="withdrawal"):
    """The reporter takes the report back; the reason is optional text."""

    reason: str


class Cover(_Content, frozen=True, kw_only=True, tag="cover"):
    """Nothing: traffic that looks like all other traffic."""


Content = Report | FollowUp | Withdrawal | Cover


def encode_content(content: Content) -> bytes:
    """The content as bytes for a capsule.

    Errors: `too_big` when it does not fit; `bad_reply_key`, `bad_structure`, as what nobody should send.
    """
    data = encode(content)
    require(len(data) <= MAX_CONTENT_BYTES, Verdict.TOO_BIG)
    if isinstance(content, _Answerable):
        require(len(content.reply_key) == SEALING_PUBLIC_BYTES, Verdict.BAD_REPLY_KEY)
    _check(content)
    return data


def decode_content(data: bytes) -> Content:
    """Strict and bounded. Errors: `bad_structure`, `too_deep`, `too_many`, `too_big`.

    A reply key may have any length: a report that cannot be answered is one all the same, and
    `reply.check_reply_key` says so (SPEC §8.5).
    """
    content: Content = decode(data, Content, MAX_CONTENT_BYTES)  # type: ignore[arg-type]  # a union is a type form
    _check(content)
    return content


def _check(content: Content) -> None:
    """What the types cannot say. A sender is held to it too, so that no desk refuses an honest report."""
    require(0 < content.recipients < 1 << SLOTS, Verdict.BAD_STRUCTURE, "recipients")
    if isinstance(content, _Answerable):
        require(len(content.mailbox_key) == 32, Verdict.BAD_STRUCTURE, "mailbox_key")
    if isinstance(content, Report):
        check_identity_sizes(content.identity)
    if isinstance(content, Report | FollowUp):
        _check_incident(content)
    if isinstance(content, FollowUp):
        for mark in content.read:
            known = 0 <= mark.slot < SLOTS and 0 <= mark.number < MAX_REPLIES_PER_REVIEWER
            require(known, Verdict.BAD_STRUCTURE, "read")


def _check_incident(content: Report | FollowUp) -> None:
    """The incident stands in one place: two readers must not be shown two of them."""
    require(0 < content.incident_format <= MAX_FORMAT, Verdict.BAD_STRUCTURE, "incident_format")
    in_file = content.manifest is not None and has_incident_file(content.manifest)
    require(not (in_file and content.incident), Verdict.BAD_STRUCTURE, "incident")
    if isinstance(content, Report):
        require(in_file or bool(content.incident), Verdict.BAD_STRUCTURE, "incident")
    if content.manifest is not None:
        check_manifest(content.manifest)
