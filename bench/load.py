"""A load of identical requests over a number of kept connections, in a process of its own.

`python -m bench.load capsules|chunks HOST PORT CONNECTIONS COUNT` prints the seconds it took as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator

from crypto.epochs import epoch_of
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, SUBMISSION_BYTES


def capsules(count: int) -> Iterator[bytes]:
    """Requests that hand in capsules, each another: a true head, random bytes after it."""
    head = b"OMB1\x01\x00\x00\x00" + epoch_of(int(time.time())).to_bytes(4, "big") + bytes(4)
    start = b"POST /v1/capsules HTTP/1.1\r\nHost: bench\r\n"
    start += b"Content-Type: application/octet-stream\r\n"
    start += f"Content-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    trailer = bytes(SUBMISSION_BYTES - CAPSULE_BYTES)
    for _ in range(count):
        yield start + head + os.urandom(CAPSULE_BYTES - len(head)) + trailer


def chunks(count: int) -> Iterator[bytes]:
    """Requests that put the chunks of one upload; the same bytes, since nobody can tell."""
    upload, body = os.urandom(16).hex(), os.urandom(CHUNK_BYTES)
    for place in range(count):
        start = f"PUT /v1/uploads/{upload}/{place} HTTP/1.1\r\nHost: bench\r\n"
        start += f"Content-Type: application/octet-stream\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
        yield start.encode() + body


async def _connection(host: str, port: int, requests: Iterator[bytes]) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    for request in requests:
        writer.write(request)
        await writer.drain()
        head = await reader.readuntil(b"\r\n\r\n")
        status = head.split(b" ", 2)[1]
        if status not in (b"201", b"204"):
            raise SystemExit(f"refused with {status.decode()}")
        length = next(
            (line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")), b""
        )
        await reader.readexactly(int(length.partition(b":")[2] or 0))
    writer.close()


async def _load(kind: str, host: str, port: int, connections: int, count: int) -> float:
    # Requests are made before the clock starts; all connections take from one list.
    requests = iter(list({"capsules": capsules, "chunks": chunks}[kind](count)))
    start = time.perf_counter()
    await asyncio.gather(*(_connection(host, port, requests) for _ in range(connections)))
    return time.perf_counter() - start


if __name__ == "__main__":
    _kind, _host, _port, _connections, _count = sys.argv[1:]
    seconds = asyncio.run(_load(_kind, _host, int(_port), int(_connections), int(_count)))
    print(json.dumps(seconds))
