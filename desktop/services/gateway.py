"""The server's public addresses as calls: bodies of a fixed length go out, lengths are checked coming in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import nacl.utils

from crypto.address import OfficeAddress
from crypto.board import MAX_INDEX_BYTES
from crypto.ids import Bytes, Random, UploadId
from crypto.signednote import MAX_NOTE_BYTES
from crypto.sizes import (
    BITMAP_BYTES,
    COLLECTED_BYTES,
    OFFICE_BLOB_MAX_BYTES,
    OFFICE_BLOB_STEP_BYTES,
    PROMISE_BYTES,
    SLOTS,
)
from desktop.services.http import CREATED, NO_CONTENT, OK, Expected, HttpLine, Request, exactly
from desktop.services.routes import Route, check_route
from desktop.services.work import NEVER, Stop

_INDEX_LEAST_BYTES = 56  # an empty board: head and one page's hash


class Calls:
    """What is asked of a server over one line, which is closed with it."""

    def __init__(self, line: HttpLine) -> None:
        self._line = line

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.close()


class Gateway(Calls):
    """One purpose's line to a server. Errors of all calls: `GatewayError`, and what `stop` raises."""

    def office(self, stop: Stop = NEVER) -> bytes:
        """The office blob; nothing in it is verified yet."""
        expected = Expected(OK, OFFICE_BLOB_MAX_BYTES, OFFICE_BLOB_STEP_BYTES)
        return self._line.send(Request("GET", "/v1/office"), expected, stop)

    def post_capsule(self, submission: bytes, stop: Stop = NEVER) -> bytes:
        """Hand in 32,832 bytes; the 128 bytes of a promise come back, the same ones for the same capsule."""
        request = Request("POST", "/v1/capsules", submission)
        return self._line.send(request, exactly(CREATED, PROMISE_BYTES), stop)

    def bitmap(self, upload_id: UploadId, stop: Stop = NEVER) -> bytes:
        """8,192 bytes: bit i of byte i // 8, lowest first, is set when chunk i lies there."""
        request = Request("GET", f"/v1/uploads/{upload_id.hex()}")
        return self._line.send(request, exactly(OK, BITMAP_BYTES), stop)

    def put_chunk(
        self, upload_id: UploadId, place: int, chunk: Bytes, stamp: str, stop: Stop = NEVER
    ) -> None:
        """Store 262,144 bytes at a place; a second time stores nothing and is no error.

        `stamp` is an `UploadStamp.header`; it always goes along, so that requests look the same.
        """
        path, headers = f"/v1/uploads/{upload_id.hex()}/{place}", (("Authorization", stamp),)
        request = Request("PUT", path, chunk, headers)
        self._line.send(request, exactly(NO_CONTENT, 0), stop)

    def board_index(self, stop: Stop = NEVER) -> bytes:
        """The index of the board."""
        request = Request("GET", "/v1/board/index")
        return self._line.send(request, Expected(OK, MAX_INDEX_BYTES, _INDEX_LEAST_BYTES), stop)

    def board_page(self, name: str, size_bytes: int, stop: Stop = NEVER) -> bytes:
        """One page by its name (`BoardIndex.page_name`) and length (`BoardIndex.page_bytes`)."""
        return self._line.send(Request("GET", f"/v1/board/{name}"), exactly(OK, size_bytes), stop)

    def log_checkpoint(self, stop: Stop = NEVER) -> bytes:
        """The log's newest head with its cosignatures; nothing in it is verified yet."""
        return self._line.send(Request("GET", "/v1/log/checkpoint"), Expected(OK, MAX_NOTE_BYTES), stop)

    def log_cosigned(self, stop: Stop = NEVER) -> bytes:
        """The newest head that a reviewer cosigned; `no_office_yet` while there is none."""
        return self._line.send(Request("GET", "/v1/log/cosigned"), Expected(OK, MAX_NOTE_BYTES), stop)

    def log_collected(self, stop: Stop = NEVER) -> bytes:
        """How far each reviewer's desk collected, 104 bytes each."""
        return self._line.send(
            Request("GET", "/v1/log/collected"), Expected(OK, SLOTS * COLLECTED_BYTES), stop
        )

    def log_file(self, path: str, size_bytes: int, stop: Stop = NEVER) -> bytes:
        """A tile or an entry bundle by its path (`merkle.tile_path`) and length."""
        return self._line.send(Request("GET", f"/v1/log/{path}"), exactly(OK, size_bytes), stop)


Dial = Callable[[int], Gateway]
"""Opens a fresh line to the office's server, for one purpose; takes the number of connections at once."""


@dataclass(frozen=True, slots=True)
class Reach:
    """An address and the way to it. Errors on making it: as `check_route`."""

    address: OfficeAddress
    route: Route
    random: Random = nacl.utils.random

    def __post_init__(self) -> None:
        check_route(self.address, self.route)

    def line(self, connections: int = 1) -> HttpLine:
        """A line of its own: new connections, and through a proxy a new circuit."""
        proxy = self.route.proxy
        url = None if proxy is None else proxy.url(self.random)
        return HttpLine(self.address.url, url, connections)


class Dialler(Reach):
    """The usual `Dial`."""

    def __call__(self, connections: int = 1) -> Gateway:
        """Open a line."""
        return Gateway(self.line(connections))
