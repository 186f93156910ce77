"""What somebody on the line, or the server, has before their eyes: exchanges with the random parts cut out.

What is cut is named by its position (SPEC §6, §9, §11), never by what it looks like; all other bytes stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crypto.sizes import CAPSULE_BYTES, SUBMISSION_BYTES
from tests.e2e.recording_proxy import Exchange, Message

Spans = tuple[tuple[int, int], ...]

SEALED = ((16, CAPSULE_BYTES),)
"""Of a submission: commitment, slots, body, mark. What stays: magic, suite, epoch; upload, count, beacon."""

UPLOAD_ID = ((CAPSULE_BYTES, CAPSULE_BYTES + 16),)
PROMISE_SIGNATURE = ((16, 80),)
_NAMES = re.compile(rb"(/v1/uploads/|/v1/board/|etag: \")[0-9a-f]{32}(?=[ /\"])")
_PLACE = re.compile(rb"(?<=PUT /v1/uploads/#/)\d+(?= )")


class Seen(NamedTuple):
    """One exchange: heads and bodies with `#` for each random part, and the places that were cut."""

    request: bytes
    answer: bytes


def picture(exchanges: Sequence[Exchange]) -> list[Seen]:
    """Exchanges in their order, everything that is not random kept byte for byte."""
    return [_seen(one) for one in exchanges]


def shapes(exchanges: Sequence[Exchange]) -> list[tuple[bytes, int, bytes, int]]:
    """Heads and lengths alone, names of uploads and pages cut: for answers that look random as a whole."""
    return [
        (_named(one.request.head), one.request.size, _named(_answer(one).head), _answer(one).size)
        for one in exchanges
    ]


def upload_picture(exchanges: Sequence[Exchange]) -> tuple[list[Seen], list[int]]:
    """The same for an upload, its chunks sorted by their place; and the places in the order they went."""
    seen = picture(exchanges)
    places = [int(match[0]) for one in seen if (match := _PLACE.search(one.request))]
    return sorted(seen, key=lambda one: one.request), places


def random_parts(exchanges: Sequence[Exchange]) -> list[bytes]:
    """Everything that `picture` cuts out of bodies."""
    found = []
    for one in exchanges:
        for message, spans in ((one.request, _of_request(one)), (_answer(one), _of_answer(one))):
            found += [message.body[start:end] for start, end in spans]
    return found


def _seen(one: Exchange) -> Seen:
    request = _named(one.request.head) + _cut(one.request, _of_request(one))
    return Seen(request, _named(_answer(one).head) + _cut(_answer(one), _of_answer(one)))


def _answer(one: Exchange) -> Message:
    assert one.answer is not None, one.line
    return one.answer


def _of_request(one: Exchange) -> Spans:
    body = one.request.body
    if one.line.startswith("PUT "):
        return ((0, len(body)),)
    if len(body) != SUBMISSION_BYTES:
        return ()
    return SEALED + UPLOAD_ID if any(body[slice(*UPLOAD_ID[0])]) else SEALED


def _of_answer(one: Exchange) -> Spans:
    return PROMISE_SIGNATURE if one.line.startswith("POST ") else ()


def _cut(message: Message, spans: Spans) -> bytes:
    kept, at = b"", 0
    for start, end in spans:
        kept += message.body[at:start] + b"#"
        at = end
    return kept + message.body[at:]


def _named(head: bytes) -> bytes:
    return _NAMES.sub(rb"\1#", head)
