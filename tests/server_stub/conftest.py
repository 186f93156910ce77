"""A server in a thread with an office set up on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_stub.practice import Practice
from tests.server_stub.shownlog import INTERVAL, NOW, ShownLog, entries, office_in
from tests.server_stub.story import BUSY, FIRST, LATER
from tests.server_stub.wreck import Stage
from tests.simulator import faults
from tests.simulator.postgres import Postgres
from tests.simulator.server import ServerThread, free_port
from tests.simulator.swift import ACCESS_KEY, SECRET_KEY, Swift


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path) as running:
        yield running


@pytest.fixture
def office(server: ServerThread) -> Practice:
    practice = Practice(server.url, server.invitation, server.clock.now)
    practice.set_up()
    return practice


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What counts a program's writes, and lets them go wrong."""
    return faults.build(tmp_path_factory.mktemp("faults"))


@pytest.fixture(scope="session")
def stages(library: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stage]:
    """Where each act begins: the first on a new server, the others on one with the first act behind it."""
    folder = tmp_path_factory.mktemp("stages")
    first = Stage(library, folder, FIRST)
    told = first.play(folder / "told", free_port())
    return {"first": first, **{act.name: Stage(library, folder, act, told) for act in (BUSY, LATER)}}


@pytest.fixture
def log(tmp_path: Path) -> ShownLog:
    """A log of 300 entries with three replies on its board, published an hour ago."""
    shown = ShownLog(office_in(tmp_path))
    shown.bundles = [shown.office.bundle(0, fill=b"\x01"), shown.office.bundle(1, fill=b"\x02")]
    shown.replies = [b"tagtagt1", b"tagtagt2", b"tagtagt3"]
    shown.published = NOW - 3_600 - INTERVAL
    shown.publish(entries(300))
    return shown


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One PostgreSQL for all tests of this run; each takes a database of its own."""
    server = Postgres().start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def swift_server() -> Iterator[Swift]:
    """One Swift for all tests of this run; each takes a bucket of its own."""
    server = Swift().start()
    yield server
    server.stop()


@pytest.fixture
def swift(swift_server: Swift, monkeypatch: pytest.MonkeyPatch) -> Swift:
    """Swift, and its keys where the server's program looks for them."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    return swift_server
