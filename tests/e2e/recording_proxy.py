"""A wire that understands HTTP: every request and answer whole, byte for byte, and a say in what goes on."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import BinaryIO, NamedTuple

from tests.simulator.wire import Wire


class Message(NamedTuple):
    """A request or an answer: first line, headers in their order as they were written, body."""

    start: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def size(self) -> int:
        """The body's length, also of one that was not kept."""
        stated = [value for name, value in self.headers if name.lower() == b"content-length"]
        return int(stated[0]) if stated else 0

    @property
    def head(self) -> bytes:
        """All before the body."""
        lines = [self.start, *(name + b": " + value for name, value in self.headers)]
        return b"\r\n".join(lines) + b"\r\n\r\n"

    @property
    def bytes(self) -> bytes:
        """All of it as it crossed the wire."""
        return self.head + self.body


@dataclass
class Exchange:
    """One request and, once it is there, its answer. `connection` counts from 0."""

    connection: int
    request: Message
    answer: Message | None = None

    @property
    def line(self) -> str:
        """Method and path."""
        return self.request.start.decode("ascii").removesuffix(" HTTP/1.1")

    @property
    def bytes(self) -> bytes:
        """Request and answer as they crossed the wire."""
        return self.request.bytes + (self.answer.bytes if self.answer else b"")


class Point(Enum):
    """Where an exchange is."""

    REQUEST = auto()
    """The request is here and has not gone on."""
    FORWARDED = auto()
    """The request has gone on and its answer is not here."""
    ANSWER = auto()
    """The answer is here and has not gone back."""


class Cut(Exception):
    """Raised by a watcher: both ends of this connection are closed at once."""


Watch = Callable[[Point, Exchange], None]


@dataclass
class RecordingProxy(Wire):
    """Speaks to `target` (a port) for whoever connects.

    `watch` is called at every `Point` of every exchange, by several threads at once, and may end the server,
    or raise `Cut`; what else it raises comes out at the end. `keep_bodies` False keeps heads only. It
    connects from `source`.
    """

    target: int
    watch: Watch | None = None
    keep_bodies: bool = True
    source: str = "127.0.0.1"
    exchanges: list[Exchange] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen."""
        super().__init__()
        self.source_ports: list[int] = []

    def take(self) -> list[Exchange]:
        """What was exchanged since the last call."""
        with self._lock:
            taken, self.exchanges = self.exchanges, []
        return taken

    def lines(self, method: str) -> list[str]:
        """Method and path of all requests of one method."""
        with self._lock:
            return [one.line for one in self.exchanges if one.line.startswith(method)]

    def serve(self, client: socket.socket, number: int) -> None:
        """Pass on whole messages until one end closes, or a watcher cuts."""
        with suppress(Cut), self.connect(self.target, self.source) as server:
            with self._lock:
                self.source_ports.append(server.getsockname()[1])
            self._talk(client, server, number)

    def _talk(self, client: socket.socket, server: socket.socket, number: int) -> None:
        with client.makefile("rb") as asking, server.makefile("rb") as answering:
            while (request := self._read(asking)) is not None:
                exchange = Exchange(number, request[0])
                with self._lock:
                    self.exchanges.append(exchange)
                self._tell(Point.REQUEST, exchange)
                server.sendall(request[1])
                self._tell(Point.FORWARDED, exchange)
                answer = self._read(answering)
                if answer is None:
                    return
                exchange.answer = answer[0]
                self._tell(Point.ANSWER, exchange)
                client.sendall(answer[1])

    def _tell(self, point: Point, exchange: Exchange) -> None:
        if self.watch is not None:
            self.watch(point, exchange)

    def _read(self, stream: BinaryIO) -> tuple[Message, bytes] | None:
        """One message and its bytes; None at the end of the stream, also in the middle of a message."""
        lines = [stream.readline()]
        while lines[-1].endswith(b"\r\n") and lines[-1] != b"\r\n":
            lines.append(stream.readline())
        if lines[-1] != b"\r\n":
            return None
        start, *fields = (line.removesuffix(b"\r\n") for line in lines[:-1])
        headers = tuple((name, value) for name, _, value in (field.partition(b": ") for field in fields))
        message = Message(start, headers, b"")
        head = b"".join(lines)
        assert message.head == head, "a head that is not written as usual"
        body = stream.read(message.size)
        if len(body) != message.size:
            return None
        return message._replace(body=body) if self.keep_bodies else message, head + body
