"""A running server: uvicorn with everything off that talks about people, and our own start and stop."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any

import uvicorn

from server_stub import app
from server_stub.config import Config
from server_stub.connection import guarded
from server_stub.service import Service

log = logging.getLogger("ombra.server")

QUIET_LOGGERS = ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi")
"""They name paths, headers and addresses; ours says a code and the kind of an exception, nothing else."""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # glibc's malloc.h


class Ending:
    """SIGTERM and SIGINT, from now to the end of the process: the first ends the server, a second hurries it.

    Whoever hurries cuts connections off. What was accepted is written and a publication under way is finished
    all the same, so the exit code is 0: only SIGKILL ends the process earlier.
    """

    def __init__(self) -> None:
        self._asked = 0
        self._server: RunningServer | None = None
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)

    def guide(self, server: RunningServer) -> None:
        """From now on this server is meant; it may have been told to end before it was there."""
        self._server = server
        self._tell()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked += 1
        self._tell()

    def _tell(self) -> None:
        if self._server is not None and self._asked:
            self._server.stop()
            self._server.force_exit = self._asked > 1


class RunningServer(uvicorn.Server):
    """uvicorn's server with a call when it is ready; signals are the business of `Ending`."""

    def __init__(self, service: Service, ready: Callable[[], None]) -> None:
        super().__init__(_settings(service))
        for name in QUIET_LOGGERS:
            logging.getLogger(name).disabled = True
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(_on_loop_fault)
        await super().startup(sockets)
        self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone: uvicorn would raise them again at the end, and so end with a signal."""
        yield

    def stop(self) -> None:
        """Take no more requests, finish those under way, return from `run`. Safe from any thread."""
        self.should_exit = True


def listen(host: str, port: int, backlog: int = 512) -> socket.socket:
    """A listening socket; port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns Nagle's wait off for each connection: 40 ms an answer otherwise.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    sock.listen(backlog)
    sock.setblocking(False)
    return sock


def url_of(sock: socket.socket) -> str:
    """The address under which a listening socket is reached."""
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def hush() -> None:
    """For the whole process: files for the owner only, no log but ours, no word of a fault but its kind."""
    os.umask(0o077)
    logging.getLogger("asyncio").disabled = True
    sys.excepthook = _on_fault
    threading.excepthook = lambda fault: _on_fault(fault.exc_type, None, None)


def keep_memory() -> None:
    """Let the C library keep the memory of bodies instead of giving it back after each.

    Fetched from the system anew, page by page, it costs more time than all else that is done with a chunk.
    Does nothing without glibc.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, 1 << 22)
        mallopt(_M_TRIM_THRESHOLD, 1 << 26)


def _settings(service: Service) -> uvicorn.Config:
    limits: Config = service.config
    return uvicorn.Config(
        app.build(service),
        loop="asyncio",
        http=guarded(limits),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=limits.idle_seconds,
        timeout_graceful_shutdown=limits.stop_seconds,
    )


def _on_loop_fault(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log.error("loop_failed %s", type(error).__name__)


def _on_fault(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    log.critical("stopped %s", kind.__name__)
