"""A SOCKS5 proxy (RFC 1928, RFC 1929) that notes what it was asked for and leads everything to one port."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import NamedTuple

from tests.simulator.wire import Wire, join


class Asked(NamedTuple):
    """One connection's request: the user name, the kind of address (3 is a name), the address itself."""

    user: bytes
    kind: int
    host: bytes
    port: int


class SocksProxy(Wire):
    """Takes any user name and connects to `target`, whatever host it was asked for."""

    def __init__(self, target: int) -> None:
        super().__init__()
        self.asked: list[Asked] = []
        self._target = target

    def serve(self, client: socket.socket, number: int) -> None:
        """Shake hands, then pass bytes on."""
        with client.makefile("rb") as stream:
            self.asked.append(_handshake(client, stream.read))
        with self.connect(self._target) as server:
            client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
            join(client, server, lambda _: True, lambda _: True)


def _handshake(client: socket.socket, read: Callable[[int], bytes]) -> Asked:
    def take(count: int) -> bytes:
        got = read(count)
        if len(got) < count:
            raise ConnectionAbortedError("the client went away in the middle")
        return got

    assert take(1) == b"\x05"
    assert 2 in take(take(1)[0]), "no user name offered"
    client.sendall(b"\x05\x02")
    assert take(1) == b"\x01"
    user = take(take(1)[0])
    take(take(1)[0])
    client.sendall(b"\x01\x00")
    assert take(3) == b"\x05\x01\x00"
    kind = take(1)[0]
    host = take(take(1)[0] if kind == 3 else 4)
    return Asked(user, kind, host, int.from_bytes(take(2), "big"))
