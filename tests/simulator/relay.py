"""A wire between client and server that notes every byte, and can be cut."""

from __future__ import annotations

import re
import socket
import threading
from types import TracebackType
from typing import NamedTuple, Self

_REQUEST = re.compile(rb"(?:GET|POST|PUT) /\S+ HTTP/1\.1\r\n")
_LENGTH = re.compile(rb"\r\nContent-Length: (\d+)\r\n", re.IGNORECASE)


class Exchange(NamedTuple):
    """One request as an observer sees it: line and headers, and the length of its body."""

    head: bytes
    body_bytes: int

    @property
    def line(self) -> str:
        """Method and path."""
        return self.head.split(b" HTTP/1.1", 1)[0].decode()


class Relay:
    """Listens on a port of its own and passes everything on to `port`.

    `connections` holds the bytes of each connection, client to server and back. Once `cut_after_bytes` came
    from the client all connections are closed, one time. `reached` is set when `tell_after_bytes` came.
    """

    def __init__(
        self, port: int, cut_after_bytes: int | None = None, tell_after_bytes: int | None = None
    ) -> None:
        self.reached = threading.Event()
        self._tell_after = tell_after_bytes
        self.connections: list[tuple[bytearray, bytearray]] = []
        self.cuts = 0
        self._cut_after = cut_after_bytes
        self._from_client = 0
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, name="relay")]
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """The same as an address."""
        return f"http://127.0.0.1:{self.port}"

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
        self._close_all()
        for thread in self._threads:
            thread.join()

    def requests(self) -> list[Exchange]:
        """Every request of every connection, in the order the connections were made."""
        found: list[Exchange] = []
        for sent, _ in self.connections:
            data, at = bytes(sent), 0
            while match := _REQUEST.match(data, at):
                end = data.index(b"\r\n\r\n", match.start()) + 4
                head = data[at:end]
                length = _LENGTH.search(head)
                size = int(length[1]) if length else 0
                found.append(Exchange(head, min(size, len(data) - end)))
                at = end + size
        return found

    def lines(self) -> list[str]:
        """Method and path of every request."""
        return [exchange.line for exchange in self.requests()]

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target), 20)
            except OSError:
                client.close()
                continue
            record = (bytearray(), bytearray())
            with self._lock:
                self.connections.append(record)
                self._sockets += [client, server]
            for source, sink, kept, inward in (
                (client, server, record[0], True),
                (server, client, record[1], False),
            ):
                thread = threading.Thread(target=self._pump, args=(source, sink, kept, inward), name="pump")
                self._threads.append(thread)
                thread.start()

    def _pump(self, source: socket.socket, sink: socket.socket, kept: bytearray, inward: bool) -> None:
        try:
            while data := source.recv(65_536):
                kept += data
                if inward and self._is_cut(len(data)):
                    return
                sink.sendall(data)
        except OSError:
            return
        finally:
            for end in (source, sink):
                _shut(end)

    def _is_cut(self, more: int) -> bool:
        with self._lock:
            self._from_client += more
            if self._tell_after is not None and self._from_client >= self._tell_after:
                self.reached.set()
            if self._cut_after is None or self._from_client < self._cut_after:
                return False
            self._cut_after = None
            self.cuts += 1
        self._close_all()
        return True

    def _close_all(self) -> None:
        with self._lock:
            ends, self._sockets = self._sockets, []
        for end in ends:
            _shut(end)
            end.close()


def _shut(end: socket.socket) -> None:
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
