"""A server that lies: the real one's answers, changed on the way by a test."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import urlsplit

PATIENCE_SECONDS = 20


class Told(NamedTuple):
    """One request and what the honest server answered."""

    method: str
    path: str
    status: int
    body: bytes


Make = Callable[[str], bytes | None]
"""Answers a path without asking the honest server, or leaves it to that."""

Twist = Callable[[Told], tuple[int, bytes]]
"""What is answered instead: status and body."""


class TwistingServer:
    """Listens on a loopback port; `twist` may be changed while it runs. `asked` lists the paths."""

    def __init__(self, honest_url: str) -> None:
        self.twist: Twist = honest
        self.make: Make = nothing
        self.asked: list[str] = []
        honest_place = urlsplit(honest_url).netloc
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = PATIENCE_SECONDS

            def answer(self) -> None:
                size = int(self.headers.get("Content-Length", 0))
                given = self.rfile.read(size)
                outer.asked.append(self.path)
                if (made := outer.make(self.path)) is not None:
                    status, body = 200, made
                else:
                    told = ask(honest_place, self.command, self.path, given, self.headers)
                    status, body = outer.twist(told)
                self.send_response_only(status)
                if status != 204:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = answer  # noqa: N815 - the base class names them

            def handle(self) -> None:
                # A client that will not read a lie to its end is right to go.
                with suppress(ConnectionError):
                    super().handle()

            def log_message(self, *_arguments: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]

    @contextmanager
    def running(self) -> Iterator[TwistingServer]:
        """Serve until the end of the block."""
        thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="twisting server")
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            thread.join()
            self._server.server_close()


def nothing(_path: str) -> None:
    """Make no answer."""


def honest(told: Told) -> tuple[int, bytes]:
    """The honest answer."""
    return told.status, told.body


def ask(place: str, method: str, path: str, body: bytes, headers: Message) -> Told:
    """Pass a request on to the honest server."""
    connection = http.client.HTTPConnection(place, timeout=PATIENCE_SECONDS)
    try:
        given = {"Authorization": headers["Authorization"]} if "Authorization" in headers else {}
        connection.request(method, path, body or None, given)
        answer = connection.getresponse()
        return Told(method, path, answer.status, answer.read())
    finally:
        connection.close()
