"""A socket that notes each request byte for byte and answers with bytes the test wrote."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

_LENGTH = re.compile(rb"\r\nContent-Length: (\d+)\r\n")


def answer(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """A whole answer; `Content_Length` and the like replace or add headers, an empty value leaves one out."""
    fields = {"Content_Length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items() if value]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode() + body


class RawServer:
    """Answers requests in turn, on one connection after the other; after the last answer it hangs up.

    `heads` and `bodies` hold what came; `accepted` counts connections; `port` is where it listens.
    """

    def __init__(self, answers: Sequence[bytes]) -> None:
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []
        self.accepted = 0
        self._answers = list(answers)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(20)
        self.port = int(self._listener.getsockname()[1])
        self._client: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, name="raw server")

    @property
    def url(self) -> str:
        """The same as an address."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        """Start."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, whether all answers were asked for or not."""
        self._answers.clear()
        for end in (self._client, self._listener):
            if end is not None:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def wait(self) -> None:
        """Until the last answer was given, or found nobody to take it."""
        self._thread.join(20)

    def _serve(self) -> None:
        while self._answers:
            try:
                self._client, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            with self._client as client:
                try:
                    self._talk(client)
                except OSError:
                    continue

    def _talk(self, client: socket.socket) -> None:
        with client.makefile("rb") as stream:
            while self._answers:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    line = stream.readline()
                    if not line:
                        return
                    head += line
                length = _LENGTH.search(head)
                self.heads.append(head)
                self.bodies.append(stream.read(int(length[1])) if length else b"")
                if self._answers:  # whoever gives up and comes again has two of these under way
                    client.sendall(self._answers.pop(0))


class Endless(RawServer):
    """Says the same over and over, as fast as it is read, until the other side hangs up."""

    def __init__(self, part: bytes) -> None:
        super().__init__([part])
        self._part = part

    def _talk(self, client: socket.socket) -> None:
        client.recv(65_536)
        try:
            while self._answers:
                client.sendall(self._part)
        finally:
            self._answers.clear()
