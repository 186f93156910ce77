"""A wire between client and server that notes every byte, and can be cut."""

from __future__ import annotations

import re
import socket
import threading
from typing import NamedTuple

from tests.simulator.wire import Wire, join

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


class Relay(Wire):
    """Passes everything on to `port`.

    `connections` holds the bytes of each connection, client to server and back. Once `cut_after_bytes` came
    from the client all connections are closed, one time. `reached` is set when `tell_after_bytes` came.
    """

    def __init__(
        self, port: int, cut_after_bytes: int | None = None, tell_after_bytes: int | None = None
    ) -> None:
        super().__init__()
        self.reached = threading.Event()
        self.connections: list[tuple[bytearray, bytearray]] = []
        self.cuts = 0
        self._target = port
        self._tell_after = tell_after_bytes
        self._cut_after = cut_after_bytes
        self._from_client = 0

    def serve(self, client: socket.socket, number: int) -> None:
        """Pass bytes on and keep them."""
        with self.connect(self._target) as server:
            sent, back = bytearray(), bytearray()
            self.connections.append((sent, back))

            def asked(data: bytes) -> bool:
                sent.extend(data)
                return not self._is_cut(len(data))

            def answered(data: bytes) -> bool:
                back.extend(data)
                return True

            join(client, server, asked, answered)

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

    def _is_cut(self, more: int) -> bool:
        with self._lock:
            self._from_client += more
            if self._tell_after is not None and self._from_client >= self._tell_after:
                self.reached.set()
            if self._cut_after is None or self._from_client < self._cut_after:
                return False
            self._cut_after = None
            self.cuts += 1
        self.cut()
        return True
