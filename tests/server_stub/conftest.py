"""A server in a thread with an office set up on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_stub.practice import Practice
from tests.simulator.server import ServerThread


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path) as running:
        yield running


@pytest.fixture
def office(server: ServerThread) -> Practice:
    practice = Practice(server.url, server.invitation, server.clock.now)
    practice.set_up()
    return practice
