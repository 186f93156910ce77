"""How long a server may take over the head of an answer: one that drips, or never comes to the point, ends.

The socket's time-out counts from one byte to the next, and Python's HTTP parser passes over any number of
`100 Continue`; both would hold a reporter who waits.
"""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPResponse
from io import BufferedReader
from typing import Any, cast


def bounded(kind: type[Any], seconds: float, monotonic: Callable[[], float]) -> type[Any]:
    """A connection class like `kind`: the head of an answer is whole within `seconds`, or `TimeoutError`."""

    class Answer(HTTPResponse):
        def begin(self) -> None:
            stream = self.fp
            self.fp = cast(BufferedReader, _Head(stream, monotonic, monotonic() + seconds))
            super().begin()
            self.fp = stream

    return type(kind.__name__, (kind,), {"response_class": Answer})


class _Head:
    """As much of a stream as the parser of a head uses."""

    def __init__(self, stream: BufferedReader, monotonic: Callable[[], float], deadline: float) -> None:
        self._stream = stream
        self._monotonic = monotonic
        self._deadline = deadline

    def readline(self, limit: int) -> bytes:
        """A line, or its first `limit` bytes."""
        line = b""
        while len(line) < limit and not line.endswith(b"\n"):
            if self._monotonic() > self._deadline:
                raise TimeoutError
            seen = self._stream.peek(1)  # waits for the socket once at most
            if not seen:
                break
            end = seen.find(b"\n") + 1 or len(seen)
            line += self._stream.read(min(end, limit - len(line)))
        return line

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def flush(self) -> None:
        """For the parser, which flushes what it closes."""
