"""Bytes on a line to the server: its real protocol, gate and handlers, without a socket."""

from __future__ import annotations

import asyncio
import logging
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import nacl.utils
from uvicorn.server import ServerState

from server_stub import datafolder, serving
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.service import Service, World
from tests.openapi.judge import document, operations
from tests.server_stub.shownlog import NOW

_STATUS = re.compile(rb"HTTP/1\.1 (\d{3}) ")


class Wire(asyncio.Transport):
    """The server's end of a line: keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = bytearray()
        self._closing = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep it."""
        self.sent += data

    def close(self) -> None:
        """Note that the server is done."""
        self._closing = True

    abort = close

    def is_closing(self) -> bool:
        """Whether it is."""
        return self._closing

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """Nothing is known about the peer."""
        return default

    def pause_reading(self) -> None:
        """All is there already."""

    def resume_reading(self) -> None:
        """All is there already."""


class Fuzzed:
    """A server without a socket; one loop for all lines."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="ombra-fuzz-"))
        folder = self._folder
        datafolder.create(folder / "data", "http://127.0.0.1:1", lambda: NOW, nacl.utils.random)
        world = World(lambda: NOW, nacl.utils.random, lambda: 1 << 40)
        limits = Config(body_seconds=0.2, head_seconds=60)
        self.service = Service(DataFolder(folder / "data"), limits, world)
        for name in serving.QUIET_LOGGERS:  # as the running server does
            logging.getLogger(name).disabled = True
        self._settings = serving._settings(self.service)
        self._settings.load()
        self._loop = asyncio.new_event_loop()
        self._listed = {int(status) for one in operations() for status in one.responses}
        self._listed |= {int(status) for status in document()["x-elsewhere"]}

    def close(self) -> None:
        """End loop, threads and service."""
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()
        self.service.close()
        shutil.rmtree(self._folder)

    def say(self, data: bytes) -> list[int]:
        """The statuses that a peer is answered who says this and hangs up."""
        sent = self._loop.run_until_complete(self._answers(data))
        statuses = [int(found) for found in _STATUS.findall(sent)]
        assert not sent or sent.startswith(b"HTTP/1.1 ")
        assert {*statuses} <= self._listed - {500}
        return statuses

    async def _answers(self, data: bytes) -> bytes:
        state, wire = ServerState(), Wire()
        protocol: Any = self._settings.http_protocol_class
        line = protocol(config=self._settings, server_state=state, app_state={}, _loop=self._loop)
        line.connection_made(wire)
        for part in (data[:7], data[7:]):  # a head that comes in pieces too
            if part and not wire.is_closing():
                line.data_received(part)
        while state.tasks and not (line.cycle and line.cycle.more_body):
            await asyncio.wait(state.tasks)
        line.connection_lost(None)
        while state.tasks:
            await asyncio.wait(state.tasks)
        return bytes(wire.sent)


_RUNNING: list[Fuzzed] = []


def say(data: bytes) -> list[int]:
    """What a peer is answered, by a server that runs until `close`."""
    if not _RUNNING:
        _RUNNING.append(Fuzzed())
    return _RUNNING[0].say(data)


def close() -> None:
    """End the server, if one runs."""
    while _RUNNING:
        _RUNNING.pop().close()


def seeds() -> tuple[bytes, ...]:
    """Requests of every kind."""
    host = b" HTTP/1.1\r\nHost: x\r\n"
    return (
        b"GET /healthz" + host + b"\r\n",
        b"GET /v1/office" + host + b"\r\nGET /v1/log/tile/0/000" + host + b"\r\n",
        b"HEAD /v1/board/index" + host + b"Connection: close\r\n\r\n",
        b"GET /v1/uploads/" + b"a1" * 16 + host + b"\r\n",
        b"POST /v1/capsules" + host + b"Content-Length: 32832\r\n\r\nOMB1",
        b"POST /v1/capsules" + host + b"Transfer-Encoding: chunked\r\n\r\n4\r\nOMB1\r\n0\r\n\r\n",
        b"PUT /v1/desk/card" + host + b"Authorization: Setup 00\r\nContent-Length: 1\r\n\r\n\x00",
        b"GET /v1/desk/capsules?after=0&limit=1" + host + b"Authorization: Ombra slot=0\r\n\r\n",
    )
