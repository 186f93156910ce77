"""Addresses for desks: every request is signed by itself with a reviewer's `auth` key."""

from __future__ import annotations

import asyncio

from crypto.deskwire import (
    PULL_LIMIT,
    TOMBSTONE_LIMIT,
    Pull,
    Pulled,
    ServerStatus,
    Tombstone,
    Tombstones,
    decode_cosigning,
    decode_tags,
    encode_pull,
    encode_status,
    encode_tombstones,
    setup_code_in,
)
from crypto.errors import CryptoError
from crypto.ids import UploadId
from crypto.reply import read_reply_header
from crypto.sizes import BEACON_BYTES, STAMP_BYTES
from crypto.submission import Submission, encode_submission
from server_stub.call import Answer, Call
from server_stub.config import DAY_SECONDS
from server_stub.datafolder import setup_hash
from server_stub.handlers.paths import chunk_key, cursor, hash_in
from server_stub.problems import Problem, raise_if
from server_stub.service import Service
from server_stub.store.rows import CapsuleRecord, Reply


async def capsules(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/capsules?after=N&limit=M`: capsules with a greater `seq`, in order."""
    await _slot(service, call)
    after, limit = cursor(call.query, PULL_LIMIT)
    found = await asyncio.to_thread(service.records.capsules_after, after, limit + 1)
    pull = Pull([_pulled(record) for record in found[:limit]], more=len(found) > limit)
    return Answer(200, encode_pull(pull))


async def tombstones(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/tombstones?after=N&limit=M`: what is left of capsules whose time was over."""
    await _slot(service, call)
    after, limit = cursor(call.query, TOMBSTONE_LIMIT)
    found = await asyncio.to_thread(service.records.tombstones_after, after, limit + 1)
    records = [Tombstone(*row) for row in found[:limit]]
    return Answer(200, encode_tombstones(Tombstones(records, more=len(found) > limit)))


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
    raise_if(await asyncio.to_thread(service.records.post_reply, reply))
    return Answer(204)


async def remove_replies(service: Service, call: Call) -> Answer:
    """`POST /v1/desk/replies/remove`: a MessagePack list of tags; gone with the next publication."""
    slot = await _slot(service, call)
    try:
        tags = decode_tags(call.body)
    except CryptoError as error:
        raise Problem("bad_list") from error
    until = service.office.current().schedule.interval_end(service.clock())
    raise_if(await asyncio.to_thread(service.records.remove_replies, tags, slot, until))
    return Answer(204)


async def put_card(service: Service, call: Call) -> Answer:
    """`PUT /v1/desk/card`: the first comes with the set-up code, later ones with a reviewer's signature."""
    code = setup_code_in(call.authorization)
    if code is None:
        await _slot(service, call)
    code_hash = None if code is None else setup_hash(code)
    await asyncio.to_thread(service.office.put_card, call.body, code_hash)
    await asyncio.to_thread(service.tick)  # the first card brings the first, empty board
    return Answer(204)


async def card(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/cards/{hash}`: a card that was put here once, by its SHA-256."""
    await _slot(service, call)
    found = await asyncio.to_thread(service.records.card, hash_in(call))
    if found is None:
        raise Problem("not_found")
    return Answer(200, found)


async def put_bundle(service: Service, call: Call) -> Answer:
    """`PUT /v1/desk/bundle`: the sealing keys of the reviewer who signed the request."""
    slot = await _slot(service, call)
    await asyncio.to_thread(service.office.put_bundle, call.body, slot)
    await asyncio.to_thread(service.tick)  # the log names the keys before the desk hears that they are here
    return Answer(204)


async def cosign(service: Service, call: Call) -> Answer:
    """`POST /v1/desk/cosignatures`: a reviewer's line under a publication, and what that desk collected."""
    slot = await _slot(service, call)
    try:
        given = decode_cosigning(call.body)
    except CryptoError as error:
        raise Problem("bad_cosignature") from error
    await asyncio.to_thread(service.log.take_cosignature, service.office.current(), slot, given)
    return Answer(204)


async def status(service: Service, call: Call) -> Answer:
    """`GET /v1/desk/status`: how the server is."""
    await _slot(service, call)
    totals = await asyncio.to_thread(service.records.totals)
    in_force = service.office.current().card
    answer = ServerStatus(
        **totals._asdict(),
        free_bytes=service.chunks.free_bytes(),
        reserve_bytes=service.config.reserve_bytes,
        card_sequence=in_force.sequence,
        card_expires=in_force.expires,
    )
    return Answer(200, encode_status(answer))


async def _slot(service: Service, call: Call) -> int:
    return await asyncio.to_thread(service.auth.slot_of, call)


def _read_chunk(service: Service, call: Call) -> bytes | None:
    row = service.records.chunk(chunk_key(call))
    return None if row is None else service.chunks.read(row.place, row.key.idx)


def _pulled(record: CapsuleRecord) -> Pulled:
    """Beacon and stamp were not kept and are zero."""
    submission = Submission(
        capsule=record.capsule,
        upload_id=None if record.upload is None else UploadId(record.upload),
        chunk_count=record.chunk_count,
        beacon=bytes(BEACON_BYTES),
        stamp=bytes(STAMP_BYTES),
    )
    return Pulled(record.seq, record.received_hour, encode_submission(submission))
