"""Addresses for everybody: nobody is asked who they are, and answers have fixed lengths."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable

from crypto.capsule import read_header
from crypto.entry import entry_of
from crypto.epochs import acceptable
from crypto.errors import CryptoError
from crypto.submission import Submission, decode_submission
from server_stub.call import Answer, Call
from server_stub.handlers.paths import chunk_key, upload_id, upload_stamp
from server_stub.problems import Problem
from server_stub.service import Service
from server_stub.store.rows import Refusal, RowVerdict
from server_stub.store.uploads import Chunk

TEXT = "text/plain; charset=utf-8"


async def health(service: Service, call: Call) -> Answer:
    """`GET /healthz`: 200 while every thread of the process works."""
    if not service.is_well():
        raise Problem("internal")
    return Answer(200, b"ok\n")


async def office(service: Service, call: Call) -> Answer:
    """`GET /v1/office`: card, bundles and beacon, padded."""
    await _follow(service)
    return Answer(200, service.office.answer())


async def post_capsule(service: Service, call: Call) -> Answer:
    """`POST /v1/capsules`: 201 with the promise, after the capsule is durable.

    Errors: `no_office`, `bad_capsule`, `stamp_refused`, `clock`, `upload_incomplete`.
    """
    office_id = service.office.current().office_id
    try:
        submission = decode_submission(call.body)
        epoch = read_header(submission.capsule).epoch
    except CryptoError as error:
        raise Problem("bad_capsule") from error
    service.admission.check_capsule(office_id, call.body, submission)
    if not acceptable(epoch, int(service.clock())):
        return await _known(service, submission)
    outcome = await asyncio.wrap_future(service.put_capsule(submission))
    if isinstance(outcome, Refusal):
        raise Problem(outcome.value)
    return Answer(201, outcome)


async def _known(service: Service, submission: Submission) -> Answer:
    """A capsule of another week is refused, unless it is here: its sender may have missed the answer."""
    promise = await asyncio.to_thread(service.promise_of, entry_of(submission.capsule))
    if promise is None:
        raise Problem("clock")
    return Answer(201, promise)


async def put_chunk(service: Service, call: Call) -> Answer:
    """`PUT /v1/uploads/{upload}/{index}`: 204 once the chunk is durable.

    Errors: `no_office`, `too_big` beyond the card's limit, `stamp_refused`, `upload_bound`, `disk_full`.
    """
    key, office = chunk_key(call), service.office.current()
    if key.idx >= office.card.max_upload_chunks:
        raise Problem("too_big")
    if service.has_room():  # else nothing new is stored, and the writer says so
        service.admission.check_chunk(office.office_id, key.upload, key.idx, upload_stamp(call))
    verdict = await asyncio.wrap_future(service.put_chunk(Chunk(key, call.body)))
    if verdict is RowVerdict.BOUND:
        raise Problem("upload_bound")
    return Answer(204)


async def bitmap(service: Service, call: Call) -> Answer:
    """`GET /v1/uploads/{upload}`: which chunks are durable; an unknown upload looks like an empty one."""
    return Answer(200, await asyncio.to_thread(service.records.bitmap, upload_id(call)))


async def board_index(service: Service, call: Call) -> Answer:
    """`GET /v1/board/index`: the board of the log's head. Errors: `no_office` before the first one."""
    await _follow(service)
    index = await asyncio.to_thread(service.board_index)
    if index is None:
        raise Problem("no_office")
    return Answer(200, index, etag=hashlib.sha256(index).hexdigest())


async def log_checkpoint(service: Service, call: Call) -> Answer:
    """`GET /v1/log/checkpoint`: the newest head with its cosignatures. Errors: `no_office`."""
    await _follow(service)
    return await _note(service, service.log.checkpoint)


async def log_cosigned(service: Service, call: Call) -> Answer:
    """`GET /v1/log/cosigned`: the newest head that a reviewer cosigned. Errors: `no_office`."""
    return await _note(service, service.log.cosigned)


async def _note(service: Service, read: Callable[[], bytes | None]) -> Answer:
    service.office.current()
    note = await asyncio.to_thread(read)
    if note is None:
        raise Problem("no_office")
    return Answer(200, note, media_type=TEXT)


async def log_collected(service: Service, call: Call) -> Answer:
    """`GET /v1/log/collected`: how far each reviewer's desk collected, 104 bytes each."""
    return Answer(200, await asyncio.to_thread(service.log.collected))


async def log_tile(service: Service, call: Call) -> Answer:
    """`GET /v1/log/tile/...`: a tile of the tree, or a bundle of entries. Errors: `not_found`."""
    data = await _found(service, service.log.file, f"tile/{call.params['path']}")
    if data is None:
        raise Problem("not_found")
    return Answer(200, data)


async def board_page(service: Service, call: Call) -> Answer:
    """`GET /v1/board/{page}`: a page, named by its hash, of the newest board or the one before."""
    name = call.params["page"]
    page = await _found(service, service.board.page, name)
    if page is None:
        raise Problem("not_found")
    return Answer(200, page, etag=name)


async def _follow(service: Service) -> None:
    if service.has_others:
        await asyncio.to_thread(service.follow)


async def _found(service: Service, read: Callable[[str], bytes | None], name: str) -> bytes | None:
    """A file; another process may have named one that is not laid out here yet."""
    data = await asyncio.to_thread(read, name)
    if data is None and service.has_others:
        await asyncio.to_thread(service.follow)
        data = await asyncio.to_thread(read, name)
    return data
