"""A server that says whatever a test wants, over real HTTP: the protocol's addresses, crafted answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from tests.server_stub.practice import send

Made = bytes | Callable[[bytes], bytes]
"""An answer's body, or what makes it from the request's body."""


class HostileServer:
    """Answers from `answers` ("GET /v1/office" -> body); what is not there goes on to `behind`, if given.

    `seen` lists the requests as "METHOD path".
    """

    def __init__(self, behind: str = "") -> None:
        self.answers: dict[str, Made] = {}
        self.behind = behind
        self.seen: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="hostile")

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Its base address."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        """Start."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """Status and body for a request."""
        name = f"{method} {path}"
        self.seen.append(name)
        made = self.answers.get(name)
        if made is not None:
            status = {"GET": 200, "POST": 201, "PUT": 204}[method]
            return status, made(body) if callable(made) else made
        if self.behind:
            reply = send(self.behind, method, path, body or None)
            return reply.status, reply.body
        return 404, b'{"code": "not_found"}'

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            """One connection, one request: nothing stays open when a test ends."""

            timeout = 20

            def _serve(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                status, answer = outer.answer(self.command, self.path, body)
                self.send_response_only(status)
                self.send_header("Content-Length", str(len(answer)))
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_PUT = _serve  # noqa: N815 - the names the base class looks for

        return Handler
