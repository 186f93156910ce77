"""A connection to tor's control port: bounded in time and size, ended at once when the server stops."""

from __future__ import annotations

import os
import pwd
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.replies import EVENT, Reply, ReplyReader

ANSWER_SECONDS = 30.0
"""A command must be answered by then; tor under load takes a second or two."""

TURN_SECONDS = 0.25
"""How late a stop is seen."""

BLOCK_BYTES = 4_096
MAX_EVENTS = 256
"""Events of one turn, and those that came before an answer; we ask for few, so more is not tor."""

TOR_USERS = ("debian-tor", "tor", "_tor", "toranon")
"""The accounts under which Debian, Arch, the BSDs and Fedora run tor."""

Place = Path | int
"""Where a control port is: a Unix socket, or a port of this computer."""

USUAL_PLACES: tuple[Place, ...] = (Path("/run/tor/control"), Path("/var/run/tor/control"), 9051)

_PEER = struct.Struct("3i")  # process, user, group: struct ucred of unix(7)


class Stopped(Exception):
    """The server is told to stop."""


class Control:
    """Commands go out one by one; what tor says meanwhile by itself is kept for `events`."""

    def __init__(
        self, sock: socket.socket, stop: threading.Event, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._sock = sock
        self._stop = stop
        self._monotonic = monotonic
        self._reader = ReplyReader()
        self._replies: list[Reply] = []
        self._sock.settimeout(TURN_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sock.close()

    def peer_user(self) -> int | None:
        """The user who listens at a Unix socket, by the kernel's word; None where it does not tell."""
        if self._sock.family != socket.AF_UNIX or not hasattr(socket, "SO_PEERCRED"):
            return None
        peer = self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
        user: int = _PEER.unpack(peer)[1]
        return user

    def ask(self, command: str) -> Reply:
        """Give one command; its reply, good or not. Errors: `OnionFailed`, `Stopped`."""
        deadline = self._monotonic() + ANSWER_SECONDS
        try:
            self._sock.sendall(command.encode("ascii") + b"\r\n")
        except OSError as error:
            raise OnionFailed(OnionFault.GONE) from error
        while True:
            for at, reply in enumerate(self._replies):
                if reply.status != EVENT:
                    return self._replies.pop(at)
            if self._monotonic() >= deadline:
                raise OnionFailed(OnionFault.SILENT)
            self._receive()

    def events(self) -> list[Reply]:
        """What tor said by itself, after a turn of waiting at most. Errors: `OnionFailed`, `Stopped`."""
        if not self._replies:
            self._receive()
        if any(reply.status != EVENT for reply in self._replies):
            raise OnionFailed(OnionFault.GARBLED)  # an answer to nothing
        events, self._replies = self._replies, []
        return events

    def _receive(self) -> None:
        if self._stop.is_set():
            raise Stopped
        try:
            data = self._sock.recv(BLOCK_BYTES)
        except TimeoutError:
            return
        except OSError as error:
            raise OnionFailed(OnionFault.GONE) from error
        if not data:
            raise OnionFailed(OnionFault.GONE)
        self._replies += self._reader.feed(data)
        if len(self._replies) > MAX_EVENTS:
            raise OnionFailed(OnionFault.GARBLED)


def connect(places: Sequence[Place], stop: threading.Event) -> Control:
    """A connection to the first place where anybody listens. Errors: `OnionFailed`."""
    forbidden = False
    for place in places:
        inside = isinstance(place, Path)
        sock = socket.socket(socket.AF_UNIX if inside else socket.AF_INET, socket.SOCK_STREAM)
        sock.settimeout(ANSWER_SECONDS)
        try:
            sock.connect(str(place) if inside else ("127.0.0.1", place))
        except OSError as error:
            sock.close()
            forbidden = forbidden or isinstance(error, PermissionError)
        else:
            return Control(sock, stop)
    raise OnionFailed(OnionFault.FORBIDDEN if forbidden else OnionFault.NOT_RUNNING)


def trusted_users() -> frozenset[int]:
    """Who may hold the onion key beside us: the system, and tor's own account."""
    users = {0, os.geteuid()}
    for name in TOR_USERS:
        with suppress(KeyError):
            users.add(pwd.getpwnam(name).pw_uid)
    return frozenset(users)
