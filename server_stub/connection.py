"""One connection, guarded: length and time of a request's head, number of connections, peers who never read.

uvicorn bounds none of these and answers a malformed request in words of its own, so its protocol is extended.
"""

from __future__ import annotations

import asyncio
from asyncio.events import TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from server_stub.config import Config
from server_stub.problems import MEDIA_TYPE, TABLE, body_of


class HeadTooBig(Exception):
    """The head of a request is longer than it may be."""


def guarded(limits: Config) -> type[asyncio.Protocol]:
    """A protocol class for uvicorn that keeps to these limits."""

    class Guarded(GuardedProtocol):
        """`GuardedProtocol` with its limits."""

        own_limits = limits

    return Guarded


class GuardedProtocol(HttpToolsProtocol):
    """uvicorn's protocol with limits. A turn is how often a connection is looked at."""

    own_limits = Config()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Count the connection; one too many is told so and closed."""
        super().connection_made(transport)
        self.url, self.headers = b"", []  # uvicorn sets them with the first byte of a request
        self._closing_seen = False
        self._head_bytes = 0
        self._head_since: float | None = self.loop.time()
        self._stuck_since: float | None = None
        self._turn: TimerHandle | None = None
        self._silent_since = self.loop.time()
        if len(self.connections) > self.own_limits.connections and not self._take_place():
            self._refuse("busy")
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop looking."""
        if self._turn is not None:
            self._turn.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Feed the parser, and know afterwards whether a head is still under way."""
        if self.transport.is_closing():
            return
        if self._waiting_for_head():
            self._head_bytes += len(data)
        super().data_received(data)
        if not self._waiting_for_head():
            self._head_bytes, self._head_since, self._silent_since = 0, None, self.loop.time()
        elif self._head_bytes > self.own_limits.head_bytes and not self.transport.is_closing():
            self._refuse("headers_too_big")
        elif self._head_since is None:
            self._head_since = self.loop.time()

    def pause_writing(self) -> None:
        """The peer does not read what waits for it: note since when."""
        super().pause_writing()
        self._stuck_since = self.loop.time()

    def resume_writing(self) -> None:
        """It reads again."""
        super().resume_writing()
        self._stuck_since = None

    def on_headers_complete(self) -> None:
        """Refuse a head that came whole in one piece but is too long."""
        if self._parsed_head_bytes() > self.own_limits.head_bytes:
            raise HeadTooBig
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer what the parser refused, in our shape; nothing of the request is repeated."""
        too_big = self._parsed_head_bytes() > self.own_limits.head_bytes
        self._refuse("headers_too_big" if too_big else "bad_request")

    def _parsed_head_bytes(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def _waiting_for_head(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request
        return cycle is None or cycle.response_complete

    def _take_place(self) -> bool:
        """Close the connection that has asked for nothing longest; False if all others are busy or young."""
        others = [one for one in self.connections if isinstance(one, GuardedProtocol) and one.may_go()]
        if not others:
            return False
        min(others, key=lambda one: one.silent_since).transport.close()
        return True

    @property
    def silent_since(self) -> float:
        """When it was made, or last in the middle of a request."""
        return self._silent_since

    def may_go(self) -> bool:
        """True when nothing is under way here and its time of grace is over."""
        old = self._is_over(self._silent_since, self.own_limits.grace_seconds)
        return old and self._waiting_for_head() and not self.transport.is_closing()

    def _refuse(self, code: str) -> None:
        status = TABLE[code].status
        head = (
            f"HTTP/1.1 {status} \r\ncache-control: no-store\r\ncontent-type: {MEDIA_TYPE}\r\n"
            f"content-length: {len(body_of(code))}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode("ascii") + body_of(code))
        self.transport.close()

    def _look(self) -> None:
        """Once a turn: cut off a head that takes too long, and a peer who does not read."""
        limits = self.own_limits
        if self._closing_seen or self._is_over(self._stuck_since, limits.body_seconds):
            self.transport.abort()
            return
        self._closing_seen = self.transport.is_closing()
        if self._is_over(self._head_since, limits.head_seconds):
            self.transport.close()
        self._turn = self.loop.call_later(limits.head_seconds / 2, self._look)

    def _is_over(self, since: float | None, seconds: float) -> bool:
        return since is not None and self.loop.time() - since >= seconds
