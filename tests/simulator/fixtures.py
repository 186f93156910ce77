"""Fixtures that several folders of tests share: a server in a thread, an office on it, a reporter's side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulator.desk import PracticeDesk
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server without an office."""
    with ServerThread(tmp_path) as running:
        yield running


@pytest.fixture
def desk(server: ServerThread) -> PracticeDesk:
    """An office of two reviewers and a custodian, with card and keys published."""
    office = PracticeDesk(server.url, server.invitation, server.clock.now)
    office.set_up()
    server.service.tick()  # the log's head names card and keys from now on
    return office


@pytest.fixture
def side(server: ServerThread, desk: PracticeDesk) -> ReporterSide:
    """A reporter's program that knows the office's address."""
    return ReporterSide(desk.address, server.clock)


@pytest.fixture
def hostile(desk: PracticeDesk) -> Iterator[HostileServer]:
    """A server between: it passes on to the real one what a test did not replace."""
    with HostileServer(desk.url) as between:
        yield between


@pytest.fixture
def fooled(server: ServerThread, desk: PracticeDesk, hostile: HostileServer) -> ReporterSide:
    """A reporter's program that reaches the office through the hostile server."""
    address = desk.address.replace(f":{server.port}/", f":{hostile.port}/")
    return ReporterSide(address, server.clock)
