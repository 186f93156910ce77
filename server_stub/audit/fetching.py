"""Fetching from somebody else's server, for the audit: every answer is bounded in length and in time.

There is no proxy in it, and none of the environment's is used: an auditor runs it from wherever the server is
to be looked at, under `torsocks` for an onion address. Redirects are not followed.
"""

from __future__ import annotations

import http.client
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

IDLE_SECONDS = 30.0
"""Nothing at all comes for so long: the server is gone, or plays dead."""

HEAD_SECONDS = 60.0
"""Connection and head of an answer; building a Tor circuit takes some of it."""

SLOWEST_BYTES_PER_SECOND = 4_096
"""Slower than this nobody reads a log, so it is no use to wait."""

PART_BYTES = 65_536


class Unreachable(Exception):
    """The server could not be reached, or did not answer to the end in time."""


class NotShown(Exception):
    """The server answered, but not with what was asked for.

    `status` says how; 200 means that the answer was too long.
    """

    def __init__(self, path: str, status: int) -> None:
        super().__init__(f"{status} {path}")
        self.path = path
        self.status = status


class BadUrl(ValueError):
    """Not the address of a server: `http://` or `https://`, a host, perhaps a port."""


class NeedsTor(Exception):
    """An onion name would go to the system's resolver, which asks the network for it (RFC 7686)."""


class Fetcher:
    """GET requests to one server, one after another.

    `clock` gives seconds that never go back. Errors: `BadUrl`, `NeedsTor`.
    """

    def __init__(self, url: str, clock: Callable[[], float], head_seconds: float = HEAD_SECONDS) -> None:
        self._open = _connection_to(url)
        self._clock = clock
        self._head_seconds = head_seconds
        self._line: http.client.HTTPConnection | None = None

    def get(self, path: str, most: int) -> bytes:
        """The body of an answer, at most so many bytes. Errors: `Unreachable`, `NotShown`."""
        deadline = self._clock() + self._head_seconds + most / SLOWEST_BYTES_PER_SECOND
        try:
            return self._get(path, most, deadline)
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Unreachable from error

    def close(self) -> None:
        """Hang up."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def _get(self, path: str, most: int, deadline: float) -> bytes:
        answer = self._ask(path)
        if answer.status != 200:
            self.close()
            raise NotShown(path, answer.status)
        body = bytearray()
        while part := answer.read1(PART_BYTES):
            body += part
            if len(body) > most:
                self.close()
                raise NotShown(path, answer.status)
            if self._clock() > deadline:
                raise TimeoutError
        if answer.length:
            raise http.client.IncompleteRead(b"")
        answer.close()  # else the line takes no other request
        return bytes(body)

    def _ask(self, path: str) -> http.client.HTTPResponse:
        """The head of an answer. A line that was kept open may have been closed meanwhile: then once more."""
        if self._line is not None:
            try:
                return self._ask_on(self._line, path)
            except (ConnectionError, http.client.BadStatusLine):
                self.close()
        self._line = self._open()
        return self._ask_on(self._line, path)

    def _ask_on(self, line: http.client.HTTPConnection, path: str) -> http.client.HTTPResponse:
        with _hung_up_after(self._head_seconds, line):
            line.request("GET", path)
            return line.getresponse()


def _connection_to(url: str) -> Callable[[], http.client.HTTPConnection]:
    try:
        parts = urlsplit(url)
        port = parts.port
        (parts.hostname or "").encode("idna")  # as every connection does it: too late to be refused
    except ValueError as error:
        raise BadUrl from error
    plain = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}.get(parts.scheme)
    rest = (parts.path.strip("/"), parts.query, parts.fragment, parts.username or "", parts.password or "")
    if plain is None or not parts.hostname or any(rest):
        raise BadUrl
    if parts.hostname.rstrip(".").endswith(".onion") and "torsocks" not in os.environ.get("LD_PRELOAD", ""):
        raise NeedsTor
    kind, host = plain, parts.hostname
    return lambda: kind(host, port, timeout=IDLE_SECONDS)


@contextmanager
def _hung_up_after(seconds: float, line: http.client.HTTPConnection) -> Iterator[None]:
    """A head that comes letter by letter never runs into `IDLE_SECONDS`; a timer ends it."""
    timer = threading.Timer(seconds, _hang_up, [line])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _hang_up(line: http.client.HTTPConnection) -> None:
    if line.sock is not None:
        with suppress(OSError):
            line.sock.shutdown(socket.SHUT_RDWR)  # closing it would leave the reader waiting
