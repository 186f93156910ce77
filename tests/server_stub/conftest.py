"""A server in a thread with an office set up on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_stub.practice import Practice
from tests.server_stub.shownlog import INTERVAL, NOW, ShownLog, entries, office_in
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


@pytest.fixture
def log(tmp_path: Path) -> ShownLog:
    """A log of 300 entries with three replies on its board, published an hour ago."""
    shown = ShownLog(office_in(tmp_path))
    shown.bundles = [shown.office.bundle(0, fill=b"\x01"), shown.office.bundle(1, fill=b"\x02")]
    shown.replies = [b"tagtagt1", b"tagtagt2", b"tagtagt3"]
    shown.published = NOW - 3_600 - INTERVAL
    shown.publish(entries(300))
    return shown
