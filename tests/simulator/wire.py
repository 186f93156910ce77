"""What stands between a client and a server in tests: one listener, a thread for each client, a clean end."""

from __future__ import annotations

import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

PATIENCE_SECONDS = 60.0


class Wire(ABC):
    """Listens on a loopback port of its own while it is entered; sub-classes say what becomes of a client.

    Leaving closes all that is open and waits for every thread. What `serve` raises comes out then, but for
    `OSError`: whoever waits at the other end sees a closed connection.
    """

    def __init__(self) -> None:
        self.failure: BaseException | None = None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, name=type(self).__name__)]

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
        self._threads[0].join()
        self.cut()
        for thread in self._threads[1:]:
            thread.join()
        if self.failure is not None and error is None:
            raise self.failure

    @abstractmethod
    def serve(self, client: socket.socket, number: int) -> None:
        """Talk to a client, on a thread of its own; clients count from 0. The socket is closed afterwards."""

    def connect(self, port: int, source: str = "127.0.0.1") -> socket.socket:
        """A connection to a server, closed by `cut`. Errors: `OSError`."""
        server = socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS, (source, 0))
        with self._lock:
            self._open.append(server)
        return server

    def cut(self) -> None:
        """Close both ends of every connection at once."""
        with self._lock:
            ends, self._open = self._open, []
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            number = len(self._threads) - 1
            thread = threading.Thread(target=self._serve, args=(client, number), name=f"client {number}")
            with self._lock:
                self._open.append(client)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket, number: int) -> None:
        try:
            with client:
                self.serve(client, number)
        except OSError:
            return
        except BaseException as error:  # noqa: BLE001 - an assertion, for the test that waits
            self.failure = self.failure or error


Heard = Callable[[bytes], bool]
"""Is told of bytes before they go on; False ends the connection instead."""


def join(client: socket.socket, server: socket.socket, asked: Heard, answered: Heard) -> None:
    """Pass bytes on both ways until one end closes or `asked` or `answered` says so; then close both."""
    back = threading.Thread(target=_pass_on, args=(server, client, answered), name="answers")
    back.start()
    _pass_on(client, server, asked)
    back.join()


def _pass_on(source: socket.socket, sink: socket.socket, heard: Heard) -> None:
    with suppress(OSError):
        while (data := source.recv(65_536)) and heard(data):
            sink.sendall(data)
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
