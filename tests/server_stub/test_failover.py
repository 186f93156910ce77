"""The primary of a set of PostgreSQL servers dies under load: nothing promised is lost, nobody need help."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server_stub.crowd import Crowd
from tests.server_stub.practice import Practice
from tests.simulator.patroni import TTL_SECONDS, PatroniSet
from tests.simulator.programs import wait_until
from tests.simulator.server import ServerProcess

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

REST_SECONDS = 60
"""So long a chore rests that failed."""


@pytest.fixture
def databases() -> Iterator[PatroniSet]:
    made = PatroniSet()
    try:
        yield made.start()
    finally:
        made.stop()


def test_nothing_promised_is_lost_with_the_primary(databases: PatroniSet, tmp_path: Path) -> None:
    engines = ["--database", databases.url]
    with ServerProcess(tmp_path, publish_interval_seconds=2, engines=engines) as server:
        office = Practice(server.url, server.invitation, time.time())
        office.set_up()
        crowd = Crowd([server.url], office, reporters=6)
        crowd.start()
        for _ in range(3):
            crowd.wait_for_answers(30)
        primary = databases.primary()
        assert primary is not None
        primary.kill()
        before = len(crowd.promises)
        crowd.wait_for_answers(3 * TTL_SECONDS)
        assert len(crowd.promises) > before
        wait_until(databases.is_safe, "a second standby")
        assert databases.primary() is not primary
        crowd.wait_for_answers(30)
        crowd.stop()
        crowd.prove(patience_seconds=2 * REST_SECONDS)
        primary.start()  # comes back as a standby, without what it alone had
        wait_until(lambda: primary.role() in ("replica", "sync_standby"), "the old primary")
        crowd.prove()
    said = server.errors.read_text().split()
    assert set(said) <= {"tick_failed", "collect_failed", "StoreAway"}
