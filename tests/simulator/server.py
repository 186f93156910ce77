"""The real server for tests: as a process that can be killed, or in a thread with its own clock and disk."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import nacl.utils

from server_stub import datafolder
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.engines import Engines
from server_stub.service import Service, World
from server_stub.serving import RunningServer, listen, url_of

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 20.0


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class SetClock:
    """A clock that stands until the test moves it. Unix seconds."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        """The time that was set."""
        return self.now


class ServerEnded(AssertionError):
    """The process ended before it was ready. Its exit code, and what it said."""

    def __init__(self, code: int, said: str) -> None:
        super().__init__(f"the server ended with {code}: {said}")
        self.code = code


class ServerProcess:
    """`ombra-server` as a process of its own on a free loopback port.

    `folder` is a folder of the test; the data folder is made below it unless it is there already, so that a
    second `ServerProcess` on the same folder goes on with what the first one left. With `tor_control` it is
    an onion service through the tor whose control port that is.
    """

    def __init__(
        self,
        folder: Path,
        *,
        publish_interval_seconds: int | None = None,
        reserve_bytes: int | None = None,
        port: int | None = None,
        environment: Mapping[str, str] | None = None,
        tor_control: int | None = None,
        engines: Sequence[str] = (),
    ) -> None:
        self.data = folder / "server-data"
        self.environment = dict(environment or {})
        """For `serve` alone, beside the variables that are there."""
        self.errors = folder / "server-errors.txt"
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._options = [] if publish_interval_seconds is None else _interval(publish_interval_seconds)
        self._options += [] if reserve_bytes is None else ["--reserve", str(reserve_bytes)]
        self._options += [] if tor_control is None else ["--onion", "--tor-control", str(tor_control)]
        self._process: subprocess.Popen[str] | None = None
        if not self.data.exists():
            place = ["--url", self.url] if tor_control is None else ["--onion"]
            made = self.run("init", str(self.data), *place, *engines)
            assert made.returncode == 0, made.stderr

    @property
    def invitation(self) -> Path:
        """The file that opens the server to its first desk."""
        return self.data / "invitation.json"

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process is not None
        return self._process.pid

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run another `ombra-server` command to its end."""
        return subprocess.run(
            [sys.executable, "-m", "server_stub", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    def start(self) -> Self:
        """Start and wait until it answers. Errors: `ServerEnded`."""
        command = [sys.executable, "-m", "server_stub", "serve", "--data", str(self.data)]
        with self.errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [*command, "--port", str(self.port), *self._options],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env={**os.environ, **self.environment},
            )
        assert self.says()["url"] == self.url
        return self

    def says(self) -> dict[str, str]:
        """Wait for the next line it prints. Errors: `ServerEnded`."""
        assert self._process is not None
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            code = self._end(self._process)
            raise ServerEnded(code, self.errors.read_text())
        said: dict[str, str] = json.loads(line)
        return said

    def stop(self) -> int:
        """Ask it to end (SIGTERM) and give its exit code."""
        assert self._process is not None
        self._process.terminate()
        return self._end(self._process)

    def ended(self) -> int:
        """Wait until it ends by itself, and give its exit code."""
        assert self._process is not None
        return self._end(self._process)

    def kill(self) -> None:
        """End it with SIGKILL, at whatever it does."""
        assert self._process is not None
        self._process.kill()
        self._end(self._process)

    def restart(self) -> Self:
        """Start again on the same folder and port, after `stop` or `kill`."""
        return self.start()

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, unless the test did."""
        if self._process is not None:
            self.stop()

    def _end(self, process: subprocess.Popen[str]) -> int:
        self._process = None
        try:
            code = process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        assert process.stdout is not None
        process.stdout.close()
        return code


def _interval(seconds: int) -> list[str]:
    return ["--publish-interval", str(seconds)]


@dataclass
class ServerThread:
    """The same server in a thread of the test: the test owns clock, free disk and limits."""

    folder: Path
    config: Config = field(default_factory=Config)
    clock: SetClock = field(default_factory=SetClock)
    disk_free_bytes: int | None = None
    port: int = 0
    random: Callable[[int], bytes] = nacl.utils.random
    """For the keys of a new server."""
    engines: Engines = field(default_factory=Engines)
    """Of a new server."""

    def __post_init__(self) -> None:
        """Make the data folder unless it is there. Without a port it takes a free one."""
        self.data = self.folder / "server-data"
        self.port = self.port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        if not self.data.exists():
            datafolder.create(self.data, self.url, self.clock, self.random, self.engines)

    @property
    def invitation(self) -> Path:
        """The file that opens the server to its first desk."""
        return self.data / "invitation.json"

    def free_bytes(self) -> int:
        """What the server is told of its disk: `disk_free_bytes`, or plenty."""
        return 1 << 40 if self.disk_free_bytes is None else self.disk_free_bytes

    def start(self) -> Self:
        """Start and wait until it answers."""
        world = World(self.clock, nacl.utils.random, self.free_bytes)
        self._socket = listen("127.0.0.1", self.port)
        assert url_of(self._socket) == self.url
        try:
            self.service = Service(DataFolder(self.data), self.config, world)
        except BaseException:
            self._socket.close()
            raise
        ready = threading.Event()
        self._server = RunningServer(self.service, ready.set)
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="server under test"
        )
        self._thread.start()
        assert ready.wait(PATIENCE_SECONDS)
        return self

    def stop(self) -> None:
        """End it and wait until it has let go of everything."""
        self._server.stop()
        self._thread.join(PATIENCE_SECONDS)
        assert not self._thread.is_alive()
        self._socket.close()
        self.service.close()

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()
