"""What several end-to-end tests share."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.desk import PracticeDesk
from tests.simulator.server import ServerProcess


@pytest.fixture
def running(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server in a process of its own."""
    with ServerProcess(tmp_path) as process:
        yield process


@pytest.fixture
def desk(running: ServerProcess) -> PracticeDesk:
    """An office of two reviewers on it."""
    office = PracticeDesk(running.url, running.invitation, time.time())
    office.set_up()
    return office


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own; its name for DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait(20)
