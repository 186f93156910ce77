"""A SOCKS5 proxy (RFC 1928, RFC 1929) that notes what it was asked for and leads everything to one port."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import NamedTuple, Self


class Asked(NamedTuple):
    """One connection's request: the user name, the kind of address (3 is a name), the address itself."""

    user: bytes
    kind: int
    host: bytes
    port: int


class SocksProxy:
    """Takes any user name and connects to `target`, whatever host it was asked for."""

    def __init__(self, target: int) -> None:
        self.asked: list[Asked] = []
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._threads = [threading.Thread(target=self._accept, name="socks proxy")]

    def __enter__(self) -> Self:
        """Start."""
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop once the clients have hung up."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(client,), name="socks client")
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        with client, client.makefile("rb") as stream:
            self.asked.append(_handshake(client, stream.read))
            with socket.create_connection(("127.0.0.1", self._target), 20) as server:
                client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
                back = threading.Thread(target=_pump, args=(server, client), name="socks back")
                back.start()
                _pump(client, server)
                back.join()


def _handshake(client: socket.socket, read: object) -> Asked:
    assert callable(read)
    assert read(1) == b"\x05"
    assert 2 in read(read(1)[0]), "no user name offered"
    client.sendall(b"\x05\x02")
    assert read(1) == b"\x01"
    user = read(read(1)[0])
    read(read(1)[0])
    client.sendall(b"\x01\x00")
    assert read(3) == b"\x05\x01\x00"
    kind = read(1)[0]
    host = read(read(1)[0] if kind == 3 else 4)
    return Asked(user, kind, host, int.from_bytes(read(2), "big"))


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65_536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        return
