"""Two servers with folders of their own on one PostgreSQL: one log, and either may die at any moment."""

from __future__ import annotations

import random
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_stub.crowd import Crowd
from tests.server_stub.practice import Practice, send
from tests.simulator.postgres import Postgres
from tests.simulator.server import ServerProcess

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

INTERVAL = 1
KILLS = 16


@pytest.fixture
def pair(tmp_path: Path, postgres: Postgres) -> Iterator[tuple[ServerProcess, ServerProcess]]:
    engines = ["--database", postgres.new_database()]
    (tmp_path / "other").mkdir()
    one = ServerProcess(tmp_path, publish_interval_seconds=INTERVAL, engines=engines)
    shutil.copytree(one.data, tmp_path / "other" / "server-data")  # how docs/growing.md says it
    two = ServerProcess(tmp_path / "other", publish_interval_seconds=INTERVAL)
    with one, two:
        yield one, two


def set_up(one: ServerProcess) -> Practice:
    office = Practice(one.url, one.invitation, time.time())
    office.set_up()
    return office


def test_what_one_server_took_the_other_shows_at_once(pair: tuple[ServerProcess, ServerProcess]) -> None:
    one, two = pair
    office = set_up(one)
    for path in ("/v1/office", "/v1/board/index"):
        assert send(two.url, "GET", path).status == 200
    card = office.card(2)
    assert office.ask("PUT", "/v1/desk/card", office.card_body(card)).status == 204
    assert send(one.url, "GET", "/v1/office").body == send(two.url, "GET", "/v1/office").body


def test_one_log_whoever_is_killed(pair: tuple[ServerProcess, ServerProcess]) -> None:
    chance, never = random.Random(5), threading.Event()
    office = set_up(pair[0])
    crowd = Crowd([server.url for server in pair], office, reporters=6)
    crowd.start()
    for _ in range(KILLS):
        crowd.wait_for_answers(30)
        never.wait(chance.random() * 0.3)  # so that the kill meets every kind of moment, a publication too
        victim = chance.choice(pair)
        victim.kill()
        crowd.wait_for_answers(30)  # the other one goes on alone
        victim.start()
    crowd.wait_for_answers(30)
    crowd.stop()
    crowd.prove()
    for server in pair:
        assert server.errors.read_text() == ""
