"""Servers of other people in a folder of their own: started on loopback, ended by their number."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

PATIENCE_SECONDS = 60.0
PAUSE_SECONDS = 0.1


def account() -> dict[str, Any]:
    """Who runs them: root's tests let `nobody` do it, because database servers refuse root."""
    if os.geteuid() != 0:
        return {}
    return {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}


def private_folder() -> Path:
    """A folder that this account can reach; pytest's own are closed to others. Whoever asks deletes it."""
    folder = Path(tempfile.mkdtemp(prefix="ombra-engine-"))
    if account():
        shutil.chown(folder, "nobody")
    return folder


def require(*programs: str | Path) -> None:
    """Skip the test where these are missing; `dev.py test --all` installs them on Debian."""
    missing = [str(program) for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def wait_until(ready: Callable[[], bool], what: str) -> None:
    """Ask until it is so. Errors: `AssertionError` after a minute."""
    end, never = time.monotonic() + PATIENCE_SECONDS, threading.Event()
    while not ready():
        assert time.monotonic() < end, f"{what} is not ready"
        never.wait(PAUSE_SECONDS)


def run(words: Sequence[str | Path], folder: Path) -> str:
    """Run a program to its end as that account; what it printed."""
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env=_environment(folder, {}),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
        **account(),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Program:
    """One such server. What it says goes to a file in its folder."""

    def __init__(
        self,
        name: str,
        words: Sequence[str | Path],
        folder: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.name, self.words, self.folder = name, [str(word) for word in words], folder
        self._environment = _environment(folder, environment or {})
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start; it may take a while until it answers."""
        with (self.folder / f"{self.name}.out").open("ab") as out:
            self._process = subprocess.Popen(
                self.words,
                cwd=self.folder,
                env=self._environment,
                stdout=out,
                stderr=subprocess.STDOUT,
                **account(),
            )

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        """Ask it to end, and make it."""
        self.signal(signal.SIGTERM)

    def signal(self, number: int) -> None:
        """Ask it to end by a signal of its own, and make it."""
        if self._process is not None:
            self._process.send_signal(number)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None

    def kill(self) -> None:
        """End it with SIGKILL."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def _environment(folder: Path, more: Mapping[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC", **more}
