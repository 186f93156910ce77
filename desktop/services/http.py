"""The one HTTP core: a fixed, minimal request, bounded answers, typed errors; nothing from the environment.

A request has the headers `Host`, then those a caller gives (a desk's signature), then `Content-Length` when
there is a body, and no others: all copies of the program look alike on the wire.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.util import SKIP_HEADER, Timeout

from crypto.ids import Bytes
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.httpfailures import failure_of, problem_of
from desktop.services.httphead import bounded
from desktop.services.work import NEVER, Stop

if TYPE_CHECKING:
    from urllib3 import HTTPConnectionPool, PoolManager
    from urllib3.response import BaseHTTPResponse

CONNECT_SECONDS = 60.0  # a new Tor circuit takes up to half a minute; also the limit for one block sent
READ_SECONDS = 90.0  # between two reads: a server may wait for its disk before it answers
SLOWEST_BYTES_PER_SECOND = 2_048  # the slowest Tor circuit worth waiting for
BLOCK_BYTES = 65_536
MAX_PROBLEM_BYTES = 4_096  # a refusal has 1,024

OK, CREATED, NO_CONTENT = 200, 201, 204


@dataclass(frozen=True, slots=True)
class Request:
    """One request: `path` begins with a slash and includes the query."""

    method: str
    path: str
    body: Bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """What an answer must be: its status, and how long its body is, at least and at most."""

    status: int
    most_bytes: int
    least_bytes: int = 0


def exactly(status: int, size_bytes: int) -> Expected:
    """An answer of one fixed length."""
    return Expected(status, size_bytes, size_bytes)


class HttpLine:
    """Connections to one server for one purpose: no cookies, no redirects, nothing from the environment.

    Closing it ends its connections; another purpose takes another line (and, through Tor, another circuit).
    `proxy_url` is a `socks5h` address or None. Safe to use from `connections` threads at once.
    """

    def __init__(
        self,
        base_url: str,
        proxy_url: str | None = None,
        connections: int = 1,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        adapter = _Adapter(pool_connections=1, pool_maxsize=connections, pool_block=True)
        self._pool = adapter.pool_for(base_url, proxy_url)
        self._pool.ConnectionCls = bounded(self._pool.ConnectionCls, READ_SECONDS, monotonic)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all connections."""
        self._pool.close()

    def send(self, request: Request, expected: Expected, stop: Stop = NEVER) -> bytes:
        """The body of the answer. Errors: `GatewayError`; what `stop` raises."""
        stop.check()
        try:
            response = self._open(request, stop)
            try:
                return self._answer(response, expected, stop)
            finally:
                response.close()
                # After an answer that was not read to its end; else the pool would wait for it for ever.
                response.release_conn()
        except (HTTPError, OSError) as error:
            raise failure_of(error) from error

    def _open(self, request: Request, stop: Stop) -> BaseHTTPResponse:
        headers = {"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER, **dict(request.headers)}
        if request.body is not None:
            headers["Content-Length"] = str(len(request.body))
        return self._pool.urlopen(
            request.method,
            request.path,
            body=None if request.body is None else _blocks(request.body, stop),
            headers=headers,
            retries=False,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
            timeout=Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        )

    def _answer(self, response: BaseHTTPResponse, expected: Expected, stop: Stop) -> bytes:
        good = response.status == expected.status
        most = expected.most_bytes if good else MAX_PROBLEM_BYTES
        size = _stated_bytes(response)
        if size > most:
            raise GatewayError("too_long", Acts.PEER) if good else problem_of(response.status, b"")
        body = self._read(response, size, stop)
        if not good:
            raise problem_of(response.status, body)
        if size < expected.least_bytes:
            raise GatewayError("bad_answer", Acts.PEER, "length")
        return body

    def _read(self, response: BaseHTTPResponse, size: int, stop: Stop) -> bytes:
        # The time-out of the socket counts from byte to byte; this one counts for the whole.
        deadline = self._monotonic() + READ_SECONDS + size / SLOWEST_BYTES_PER_SECOND
        body = bytearray()
        while len(body) < size:
            stop.check()
            part = response.read1(min(BLOCK_BYTES, size - len(body)), decode_content=False)
            if not part:
                raise GatewayError("interrupted", Acts.ENVIRONMENT)
            if self._monotonic() > deadline:
                raise GatewayError("timeout", Acts.ENVIRONMENT)
            body += part
        # One more read sees the end, so that the connection goes back to its pool.
        response.read1(1, decode_content=False)
        return bytes(body)


class _Adapter(HTTPAdapter):
    """Takes from requests how it connects: its certificate checks and its SOCKS proxies.

    Requests go straight to the pool: the layers above it (sessions, cookies, redirects, the environment)
    have nothing to add here and cost as much time for each chunk as sealing it.
    """

    def pool_for(self, base_url: str, proxy_url: str | None) -> HTTPConnectionPool:
        """The connections to one server."""
        prepared = PreparedRequest()
        prepared.prepare_url(base_url, None)
        proxies = {"http": proxy_url, "https": proxy_url} if proxy_url else {}
        pool = self.get_connection_with_tls_context(prepared, True, proxies=proxies)
        self.cert_verify(pool, base_url, True, None)  # type: ignore[no-untyped-call]  # not in the stubs
        return cast("HTTPConnectionPool", pool)  # the stubs name a base class without `urlopen`

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: object
    ) -> None:
        """Called by requests while it is set up."""
        super().init_poolmanager(connections, maxsize, block, blocksize=BLOCK_BYTES, **pool_kwargs)

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: object) -> PoolManager:
        """Called by requests for a proxy it has not seen."""
        manager: PoolManager = super().proxy_manager_for(proxy, blocksize=BLOCK_BYTES, **proxy_kwargs)
        return manager


def _blocks(body: Bytes, stop: Stop) -> Iterator[bytes]:
    """A body in blocks, with a look at `stop` before each, so that a slow chunk can be cancelled."""
    view = memoryview(body)
    for at in range(0, len(view), BLOCK_BYTES):
        stop.check()
        yield cast(bytes, view[at : at + BLOCK_BYTES])  # sent as it is: the socket takes any buffer


def _stated_bytes(response: BaseHTTPResponse) -> int:
    """The length the answer states. Errors: `bad_answer` when it states none, or is coded."""
    if response.status == NO_CONTENT:
        return 0
    coded = {"Content-Encoding", "Transfer-Encoding"} & {name.title() for name in response.headers}
    stated = response.headers.get("Content-Length", "")
    if coded or not (stated.isascii() and stated.isdigit() and len(stated) < 16):
        raise GatewayError("bad_answer", Acts.PEER, "length")
    return int(stated)
