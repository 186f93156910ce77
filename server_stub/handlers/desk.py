"""Addresses for desks: every request is signed by itself with a reviewer's `auth` key."""

from __future__ import annotations

import asyncio
from typing import Final

import msgspec

from crypto.bounds import decode
from crypto.errors import CryptoError
from crypto.ids import UploadId
from crypto.reply import read_reply_header
from crypto.sizes import BEACON_BYTES, STAMP_BYTES, TAG_BYTES
from crypto.submission import Submission, encode_submission
from server_stub.config import DAY_SECONDS
from server_stub.datafolder import setup_hash
from server_stub.deskauth import Signed
from server_stub.gate import Answer, Call
from server_stub.handlers.paths import chunk_key, cursor
from server_stub.problems import Problem
from server_stub.service import Service
from server_stub.store.interface import CapsuleRecord, Refusal, Reply

MAX_LIST_BYTES: Final = 16_384
"""A list of tags: 1,600 of them, more than any desk has on a board page by page."""

SETUP = "Setup "


class Pulled(msgspec.Struct, frozen=True):
    """One capsule as a desk pulls it; beacon and stamp were not kept and are zero."""

    seq: int
    received_hour: int
    submission: bytes


class Pull(msgspec.Struct, frozen=True):
    """What `GET /v1/desk/capsules` answers. `more` says that the next pull would not be empty."""

    records: list[Pulled]
    more: bool


class Status(msgspec.Struct, frozen=True):
    """What `GET /v1/desk/status` answers: counts and bytes, nothing about any one report."""

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


async def capsules(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/capsules?after=N&limit=M`: capsules with a greater `seq`, in order."""
    await _slot(service, call)
    after, limit = cursor(call.query)
    found = await asyncio.to_thread(service.records.capsules_after, after, limit + 1)
    pull = Pull([_pulled(record) for record in found[:limit]], more=len(found) > limit)
    return Answer(200, msgspec.msgpack.encode(pull))


async def chunk(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/uploads/{upload}/{index}`: 262,144 bytes."""
    await _slot(service, call)
    data = await asyncio.to_thread(_read_chunk, service, call)
    if data is None:
        raise Problem("not_found")
    return Answer(200, data)


async def post_reply(service: Service, call: Call) -> Answer:
    """`POST /v1/desk/replies`: 204; on the board from the next publication on, 30 to 45 days long."""
    slot = await _slot(service, call)
    try:
        tag = read_reply_header(call.body).tag
    except CryptoError as error:
        raise Problem("bad_reply") from error
    now, config = service.clock(), service.config
    days = config.reply_days_min + service.random(1)[0] % config.reply_days_spread
    reply = Reply(
        tag=tag,
        reply=call.body,
        slot=slot,
        visible_from=service.office.current().schedule.interval_end(now),
        visible_until=(int(now) // DAY_SECONDS + days) * DAY_SECONDS,
    )
    return _done(await asyncio.to_thread(service.records.post_reply, reply))


async def remove_replies(service: Service, call: Call) -> Answer:
    """`POST /v1/desk/replies/remove`: a MessagePack list of tags; gone with the next publication."""
    slot = await _slot(service, call)
    try:
        tags = decode(call.body, list[bytes], MAX_LIST_BYTES)
    except CryptoError as error:
        raise Problem("bad_list") from error
    if any(len(tag) != TAG_BYTES for tag in tags):
        raise Problem("bad_list")
    until = service.office.current().schedule.interval_end(service.clock())
    return _done(await asyncio.to_thread(service.records.remove_replies, tags, slot, until))


async def put_card(service: Service, call: Call) -> Answer:
    """`PUT /v1/desk/card`: the first comes with the set-up code, later ones with a reviewer's signature."""
    code_hash = None
    if call.authorization.startswith(SETUP):
        code_hash = setup_hash(call.authorization.removeprefix(SETUP))
    else:
        await _slot(service, call)
    await asyncio.to_thread(service.office.put_card, call.body, code_hash)
    await asyncio.to_thread(service.tick)  # the first card brings the first, empty board
    return Answer(204)


async def put_bundle(service: Service, call: Call) -> Answer:
    """`PUT /v1/desk/bundle`: the sealing keys of the reviewer who signed the request."""
    slot = await _slot(service, call)
    await asyncio.to_thread(service.office.put_bundle, call.body, slot)
    return Answer(204)


async def status(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/status`: how the server is."""
    await _slot(service, call)
    totals = await asyncio.to_thread(service.records.totals)
    card = service.office.current().card
    answer = Status(
        **totals._asdict(),
        free_bytes=service.chunks.free_bytes(),
        reserve_bytes=service.config.reserve_bytes,
        card_sequence=card.sequence,
        card_expires=card.expires,
    )
    return Answer(200, msgspec.msgpack.encode(answer))


async def _slot(service: Service, call: Call) -> int:
    signed = Signed(call.method, call.target, call.body, call.authorization)
    return await asyncio.to_thread(service.auth.slot_of, signed)


def _read_chunk(service: Service, call: Call) -> bytes | None:
    row = service.records.chunk(chunk_key(call))
    return None if row is None else service.chunks.read(row.place, row.key.idx)


def _pulled(record: CapsuleRecord) -> Pulled:
    submission = Submission(
        capsule=record.capsule,
        upload_id=None if record.upload is None else UploadId(record.upload),
        chunk_count=record.chunk_count,
        beacon=bytes(BEACON_BYTES),
        stamp=bytes(STAMP_BYTES),
    )
    return Pulled(record.seq, record.received_hour, encode_submission(submission))


def _done(refusal: Refusal | None) -> Answer:
    if refusal is not None:
        raise Problem(refusal.value)
    return Answer(204)
