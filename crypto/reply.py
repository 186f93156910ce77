"""Replies: a reviewer's signed words to one thread, found by tag on a board that is the same for all.

See SPEC §8.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from crypto.bounds import check_time, decode, encode
from crypto.errors import CryptoError, Verdict, require
from crypto.heads import begin, check_head
from crypto.identityrequest import IdentityRequest, check_request
from crypto.ids import OfficeId, Random, Tag, ThreadId
from crypto.labels import Direction, Label, Person, bind
from crypto.primitives import (
    ONE_USE_NONCE,
    check_sealing_key,
    decrypt,
    derive,
    encrypt,
    keyed_hash,
    open_sealed,
    pad,
    same,
    seal_to,
    sha256,
    sign,
    unpad,
    verify,
)
from crypto.receipt import ThreadKeys
from crypto.sizes import (
    CONTENT_KEY_BYTES,
    HASH_BYTES,
    HEADER_BYTES,
    MAX_REPLIES_PER_REVIEWER,
    MAX_REPLY_CONTENT_BYTES,
    REPLY_ENVELOPE_BYTES,
    REPLY_PLAIN_BYTES,
    SIGNATURE_BYTES,
    SLOT_BYTES,
    SLOTS,
    TAG_BYTES,
    X25519_BYTES,
)

REPLY_FORMAT = 1
FIRST = bytes(HASH_BYTES)
"""The `previous` of a reviewer's first reply to a thread."""

KINDS = ("acknowledgement", "question", "status", "finding", "note", "read_ack", "identity_request")
READ_ACK, IDENTITY_REQUEST = KINDS[-2:]
_INNER_BYTES = 44
_MESSAGE_ID_BYTES = 16
_RESERVED = (slice(5, 8),)


class ReplyContent(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What a reviewer says. `written` is unix time cut to the hour; `part` of `parts` for long replies."""

    kind: str
    text: str
    written: int
    status: str = ""
    """One of the reporter's six words, as a message id."""
    next_contact: int | None = None
    """Unix time of the next message that was promised."""
    language: str = ""
    part: int = 1
    parts: int = 1
    acknowledges: bytes = b""
    """For `read_ack`: the message id of the follow-up that was read."""
    identity: IdentityRequest | None = None
    """For `identity_request`: a request for the sealed name, as it stands (SPEC §8.7)."""


@dataclass(frozen=True, slots=True)
class ReplyHeader:
    """What anybody can read of a reply."""

    tag: Tag
    commitment: bytes


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The thread a reply goes to, as the desk knows it from a capsule."""

    office_id: OfficeId
    thread_id: ThreadId
    reply_key: bytes
    mailbox_key: bytes


@dataclass(frozen=True, slots=True)
class OpenedReply:
    """A reply whose tag, seal and signature hold. `content` is None for a newer format."""

    tag: Tag
    reviewer: int
    number: int
    previous: bytes
    digest: bytes
    format: int
    raw: bytes
    content: ReplyContent | None


def tag_for(mailbox_key: bytes, reviewer: int, number: int) -> Tag:
    """The tag of a reviewer's reply `number`, counted from 0 (SPEC §8.2)."""
    place = reviewer.to_bytes(1, "big") + number.to_bytes(4, "big")
    return Tag(keyed_hash(mailbox_key, Person.TAG, place, TAG_BYTES))


def tags_of(mailbox_key: bytes, reviewers: Sequence[int]) -> dict[Tag, tuple[int, int]]:
    """Every tag a visitor may own: tag -> (reviewer, number) (SPEC §10.3)."""
    return {
        tag_for(mailbox_key, reviewer, number): (reviewer, number)
        for reviewer in reviewers
        for number in range(MAX_REPLIES_PER_REVIEWER)
    }


def check_reply_key(reply_key: bytes, published: Sequence[bytes]) -> None:
    """The desk's test at intake: can this thread be answered at all (SPEC §8.5)? Errors: `bad_reply_key`.

    Neither half may be one of the published keys: a half copied from a reviewer would be no half at all.
    """
    mine = _halves(reply_key)
    require(not any(mine & _halves(key) for key in published), Verdict.BAD_REPLY_KEY)
    try:
        check_sealing_key(reply_key)
    except CryptoError as error:
        raise CryptoError(Verdict.BAD_REPLY_KEY) from error


def seal_reply(
    to: ReplyTo,
    reviewer: int,
    sign_secret: bytes,
    number: int,
    previous: bytes,
    content: ReplyContent,
    random: Random,
) -> bytes:
    """One reply of 32,768 bytes (SPEC §8.1). Errors: `too_big`, `bad_key`, `too_many`."""
    require(0 <= number < MAX_REPLIES_PER_REVIEWER, Verdict.TOO_MANY)
    require(0 <= reviewer < SLOTS, Verdict.UNKNOWN_REVIEWER)
    require(len(previous) == HASH_BYTES, Verdict.BAD_LENGTH, "previous")
    _check_content(content)
    raw = encode(content)
    require(len(raw) <= MAX_REPLY_CONTENT_BYTES, Verdict.TOO_BIG)
    content_key = random(CONTENT_KEY_BYTES)
    commitment = derive(content_key, Label.REPLY_COMMIT)
    tag = tag_for(to.mailbox_key, reviewer, number)
    head = begin(Direction.OUT) + tag + commitment
    info = _slot_info(to.office_id, tag, commitment, to.reply_key)
    head += seal_to(to.reply_key, content_key, info)
    inner = _inner(reviewer, number, previous)
    signed = _signed(to.office_id, to.thread_id, sha256(to.reply_key), commitment, inner, raw)
    plain = pad(inner + raw + sign(sign_secret, signed), REPLY_PLAIN_BYTES)
    return head + encrypt(derive(content_key, Label.REPLY_BODY), ONE_USE_NONCE, plain, head)


def reply_digest(reviewer: int, number: int, previous: bytes, content: ReplyContent) -> bytes:
    """What the reply after this one names as `previous`: `OpenedReply.digest`, for the desk (SPEC §8.6)."""
    return sha256(bind(Label.REPLY_DIGEST, _inner(reviewer, number, previous), encode(content)))


def read_reply_header(reply: bytes) -> ReplyHeader:
    """Check the shape that anybody can check (SPEC §8.1). Errors: those of `check_head`."""
    check_head(reply, Direction.OUT, _RESERVED)
    return ReplyHeader(Tag(reply[8:16]), reply[16:HEADER_BYTES])


def open_reply(
    reply: bytes, keys: ThreadKeys, office_id: OfficeId, reviewers: Mapping[int, bytes]
) -> OpenedReply:
    """Open and check one reply, in the order of SPEC §8.4. `reviewers`: slot -> public `sign` key."""
    header = read_reply_header(reply)
    slot_end = HEADER_BYTES + SLOT_BYTES
    info = _slot_info(office_id, header.tag, header.commitment, keys.reply_key)
    content_key = open_sealed(keys.reply_secret, reply[HEADER_BYTES:slot_end], info, Verdict.NOT_FOR_US)
    require(
        same(derive(content_key, Label.REPLY_COMMIT), header.commitment),
        Verdict.COMMITMENT_MISMATCH,
    )
    key = derive(content_key, Label.REPLY_BODY)
    plain = decrypt(key, ONE_USE_NONCE, reply[slot_end:], reply[:slot_end], Verdict.BODY_UNREADABLE)
    return _open_inner(unpad(plain), header, keys, office_id, reviewers)


def check_chain(replies: Sequence[OpenedReply]) -> None:
    """One reviewer's replies in the order of their numbers form a chain (SPEC §8.6). Errors: `chain_broken`.

    A gap is allowed, since old replies expire; two neighbours must name each other.
    """
    ordered = sorted(replies, key=lambda reply: reply.number)
    for before, after in pairwise(ordered):
        require(before.number != after.number, Verdict.CHAIN_BROKEN, str(after.number))
        if after.number == before.number + 1:
            require(after.previous == before.digest, Verdict.CHAIN_BROKEN, str(after.number))
    if ordered and ordered[0].number == 0:
        require(ordered[0].previous == FIRST, Verdict.CHAIN_BROKEN, "0")


def _inner(reviewer: int, number: int, previous: bytes) -> bytes:
    head = bytes([reviewer, 0]) + REPLY_FORMAT.to_bytes(2, "big") + number.to_bytes(4, "big")
    return head + bytes(4) + previous


def _slot_info(office_id: bytes, tag: bytes, commitment: bytes, reply_key: bytes) -> bytes:
    direction = Direction.OUT.value.encode()
    return bind(Label.REPLY_SLOT, direction, office_id, tag, commitment, sha256(reply_key))


def _signed(
    office_id: bytes, thread: bytes, key_hash: bytes, commitment: bytes, inner: bytes, raw: bytes
) -> bytes:
    direction = Direction.OUT.value.encode()
    return bind(Label.SIGN_REPLY, direction, office_id, thread, key_hash, commitment, inner, sha256(raw))


def _open_inner(
    plain: bytes,
    header: ReplyHeader,
    keys: ThreadKeys,
    office_id: OfficeId,
    reviewers: Mapping[int, bytes],
) -> OpenedReply:
    """Reviewer, format, number, previous, content, signature, as SPEC §8.3 lays them out."""
    require(len(plain) >= REPLY_ENVELOPE_BYTES, Verdict.BAD_LENGTH)
    inner, raw = plain[:_INNER_BYTES], plain[_INNER_BYTES:-SIGNATURE_BYTES]
    reviewer, number = inner[0], int.from_bytes(inner[4:8], "big")
    public = reviewers.get(reviewer)
    if public is None or reviewer >= SLOTS:
        raise CryptoError(Verdict.UNKNOWN_REVIEWER)
    signed = _signed(office_id, keys.thread_id, sha256(keys.reply_key), header.commitment, inner, raw)
    verify(public, signed, plain[-SIGNATURE_BYTES:])
    require(not inner[1] and not any(inner[8:12]), Verdict.RESERVED_NOT_ZERO)
    require(header.tag == tag_for(keys.mailbox_key, reviewer, number), Verdict.WRONG_TAG)
    reply_format = int.from_bytes(inner[2:4], "big")
    content = _read_content(raw, reply_format)
    digest = sha256(bind(Label.REPLY_DIGEST, inner, raw))
    return OpenedReply(header.tag, reviewer, number, inner[12:], digest, reply_format, raw, content)


def _read_content(raw: bytes, reply_format: int) -> ReplyContent | None:
    """The content, or None when it was written by a later version (SPEC §1.6)."""
    require(reply_format > 0, Verdict.BAD_STRUCTURE, "format")
    if reply_format > REPLY_FORMAT:
        return None
    content = decode(raw, ReplyContent, MAX_REPLY_CONTENT_BYTES)
    _check_content(content)
    return content


def _check_content(content: ReplyContent) -> None:
    require(content.kind in KINDS, Verdict.BAD_STRUCTURE, "kind")
    parts = 1 <= content.part <= content.parts <= MAX_REPLIES_PER_REVIEWER
    require(parts, Verdict.BAD_STRUCTURE, "part")
    check_time(content.written, "written")
    check_time(content.next_contact or 0, "next_contact")
    read = _MESSAGE_ID_BYTES if content.kind == READ_ACK else 0
    require(len(content.acknowledges) == read, Verdict.BAD_STRUCTURE, "acknowledges")
    asked = content.kind == IDENTITY_REQUEST
    require((content.identity is not None) == asked, Verdict.BAD_STRUCTURE, "identity")
    if content.identity is not None:
        require(content.parts == 1, Verdict.BAD_STRUCTURE, "identity")  # one request, one message
        check_request(content.identity)


def _halves(key: bytes) -> set[bytes]:
    """The ML-KEM and the X25519 half of a sealing key; the top bit of the second one says nothing."""
    kem, dh = key[:-X25519_BYTES], key[-X25519_BYTES:]
    return {kem, dh[:-1] + bytes([dh[-1] & 0x7F])} if dh else set()
