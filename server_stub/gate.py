"""The gate: what a request may cost is decided before its body is read; every answer leaves in one shape."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from crypto.sizes import SUBMISSION_BYTES
from server_stub import problems
from server_stub.call import Answer, Call
from server_stub.config import Config
from server_stub.grouping import QueueFull
from server_stub.problems import Problem
from server_stub.service import Service
from server_stub.store.rows import StoreAway, StoreFull

log = logging.getLogger("ombra.server")

PART_BYTES = 65_536
"""Answers leave in parts of this size, so that a slow reader holds no more than one of them."""

DRAIN_BYTES = 524_288
DRAIN_SECONDS = 1.0
"""A refused body is read and thrown away within these limits: closing earlier would make the sender's system
drop our answer."""


class Size(NamedTuple):
    """How many bytes a body may have."""

    least: int
    most: int


NOTHING = Size(0, 0)


Handler = Callable[[Service, Call], Awaitable[Answer]]


class Parts(Response):
    """A response with a fixed header set, sent in parts; `connection` cuts off who does not read them."""

    def __init__(self, answer: Answer, *, close: bool = False) -> None:
        headers = {"cache-control": "no-store"}
        if answer.status != 204:
            headers["content-type"] = answer.media_type
        if answer.etag:
            headers["etag"] = f'"{answer.etag}"'
        if close:
            headers["connection"] = "close"
        super().__init__(answer.body, answer.status, headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send status, headers, body."""
        head = {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        await send(head)
        body = memoryview(self.body)
        for at in range(0, max(1, len(body)), PART_BYTES):
            part = bytes(body[at : at + PART_BYTES])
            more = at + PART_BYTES < len(body)
            await send({"type": "http.response.body", "body": part, "more_body": more})


def refusal(code: str) -> Answer:
    """The answer for a code of the table."""
    return Answer(problems.TABLE[code].status, problems.body_of(code), problems.MEDIA_TYPE)


class Coming:
    """A body on its way."""

    def __init__(self, since: float, deadline: asyncio.Timeout) -> None:
        self.since = since
        self.deadline = deadline
        self.seen_bytes = 0

    def pace(self, now: float) -> float:
        """Bytes a second so far."""
        return self.seen_bytes / max(now - self.since, 0.001)


class Gate:
    """Turns a handler into an endpoint. One gate serves all, so that its count of bodies is the process's."""

    def __init__(self, service: Service, config: Config) -> None:
        self._service = service
        self._config = config
        self._bodies = 0
        self._large = 0
        self._coming: set[Coming] = set()

    def endpoint(self, handler: Handler, size: Size) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that takes bodies of `size` and answers what `handler` says, or a refusal."""

        async def run(request: Request) -> Response:
            try:
                _check_size(request, size)
                self._check_room(size)
            except Problem as problem:
                await _drain(request)
                return Parts(refusal(problem.code), close=True)
            return await self._handle(request, handler, size)

        return run

    async def on_http_error(self, request: Request, error: Exception) -> Response:
        """Nothing there, or not with this method."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        code = {404: "not_found", 405: "method_not_allowed"}.get(status, "internal")
        has_body = not {"content-length", "transfer-encoding"}.isdisjoint(request.headers.keys())
        if has_body:
            await _drain(request)
        return Parts(refusal(code), close=has_body)

    async def _handle(self, request: Request, handler: Handler, size: Size) -> Response:
        self._bodies += size.most > 0
        self._large += size.most > SUBMISSION_BYTES
        try:
            call = _call_of(request, await self._read(request))
            return Parts(await handler(self._service, call))
        except ClientDisconnect:
            return Response()  # nobody is there to read it
        except Exception as error:  # noqa: BLE001 - the one place where faults become answers
            code = _code_of(error)
            return Parts(refusal(code), close=code in ("slow_body", "internal"))
        finally:
            self._bodies -= size.most > 0
            self._large -= size.most > SUBMISSION_BYTES

    async def _read(self, request: Request) -> bytes:
        body, coming = bytearray(), None
        try:
            async with asyncio.timeout(self._config.body_seconds) as deadline:
                coming = Coming(asyncio.get_running_loop().time(), deadline)
                self._coming.add(coming)
                async for part in request.stream():
                    body += part
                    coming.seen_bytes += len(part)
        except TimeoutError as error:
            raise Problem("slow_body") from error
        finally:
            if coming is not None:
                self._coming.discard(coming)
        return bytes(body)

    def _check_room(self, size: Size) -> None:
        """Errors: `busy`. Large bodies, chunks as a rule, leave a quarter of the places to others."""
        most = self._config.bodies
        if size.most > SUBMISSION_BYTES and self._large >= most - most // 4:
            raise Problem("busy")
        if size.most and self._bodies >= most and not self._cut_off_slowest():
            raise Problem("busy")

    def _cut_off_slowest(self) -> bool:
        """Take the place of the slowest body; False if all come as fast as the slowest honest line."""
        now, config = asyncio.get_running_loop().time(), self._config
        old = [one for one in self._coming if now - one.since >= config.grace_seconds]
        slowest = min(old, key=lambda one: one.pace(now), default=None)
        if slowest is None or slowest.pace(now) >= config.slowest_bytes_per_second:
            return False
        self._coming.discard(slowest)
        slowest.deadline.reschedule(now)
        return True


def _check_size(request: Request, size: Size) -> None:
    if "transfer-encoding" in request.headers:
        raise Problem("length_required")
    stated = request.headers.get("content-length", "0" if size is NOTHING else "")
    if not (stated.isascii() and stated.isdigit()):
        raise Problem("length_required")
    length = int(stated) if len(stated) < 12 else size.most + 1
    if length > size.most:
        raise Problem("too_big")
    if length < size.least:
        raise Problem("wrong_size")


def _call_of(request: Request, body: bytes) -> Call:
    query: bytes = request.scope["query_string"]
    target: bytes = request.scope["raw_path"] + (b"?" + query if query else b"")
    return Call(
        method=request.method,
        target=target.decode("latin-1"),
        params=request.path_params,
        query=query,
        body=body,
        authorization=request.headers.get("authorization", ""),
    )


def _code_of(error: Exception) -> str:
    if isinstance(error, Problem):
        return error.code
    if isinstance(error, StoreFull):
        return "disk_full"  # the keeper tells the operator, once an hour instead of once a request
    if isinstance(error, QueueFull | StoreAway):
        return "busy"  # the keeper tells of an engine that is away, once a minute
    log.error("internal %s", type(error).__name__)
    return "internal"


async def _drain(request: Request) -> None:
    """Throw away some of a body that nobody asked for; one who waits for `100 Continue` sends none."""
    if "expect" in request.headers:
        return
    seen = 0
    try:
        async with asyncio.timeout(DRAIN_SECONDS):
            async for part in request.stream():
                seen += len(part)
                if seen > DRAIN_BYTES:
                    return
    except (TimeoutError, ClientDisconnect):
        return
