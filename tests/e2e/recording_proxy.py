"""A wire that understands HTTP: every request and answer whole, byte for byte, and a say in what goes on."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

PATIENCE_SECONDS = 60.0


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
class RecordingProxy:
    """Listens on a loopback port of its own and speaks to `target` (a port) for whoever connects.

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
        self.connections = 0
        self.source_ports: list[int] = []
        self.failure: BaseException | None = None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._accept, name="recording proxy")]

    @property
    def port(self) -> int:
        """Where clients connect."""
        return int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        """Start."""
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for end in self._open:
                _close(end)
        for thread in self._threads:
            thread.join()
        if self.failure is not None and error is None:
            raise self.failure

    def take(self) -> list[Exchange]:
        """What was exchanged since the last call."""
        with self._lock:
            taken, self.exchanges = self.exchanges, []
        return taken

    def lines(self, method: str) -> list[str]:
        """Method and path of all requests of one method."""
        with self._lock:
            return [one.line for one in self.exchanges if one.line.startswith(method)]

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                number, self.connections = self.connections, self.connections + 1
                self._open.append(client)
                thread = threading.Thread(target=self._serve, args=(client, number), name=f"wire {number}")
                self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket, number: int) -> None:
        try:
            with client, self._connect() as server:
                self._talk(client, server, number)
        except (OSError, Cut):
            return  # whoever waits at the other end sees a closed connection
        except BaseException as error:  # noqa: BLE001 - a watcher's assertion, for the test that waits
            self.failure = self.failure or error

    def _connect(self) -> socket.socket:
        server = socket.create_connection(("127.0.0.1", self.target), PATIENCE_SECONDS, (self.source, 0))
        with self._lock:
            self._open.append(server)
            self.source_ports.append(server.getsockname()[1])
        return server

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


def _close(end: socket.socket) -> None:
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
