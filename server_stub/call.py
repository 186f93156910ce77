"""What a handler sees of a request, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass

OCTETS = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Call:
    """A request without address and without headers but `Authorization`.

    `target` is path and query as they came: a desk signs them so.
    """

    method: str
    target: str
    params: dict[str, str]
    query: bytes
    body: bytes
    authorization: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a handler gives back. `etag` only for files that are the same for everybody."""

    status: int
    body: bytes = b""
    media_type: str = OCTETS
    etag: str = ""
