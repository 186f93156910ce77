"""Stopping, pausing and waiting."""

from __future__ import annotations

import threading

import pytest

from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.httpfailures import PASSING, PROBLEMS
from desktop.services.retrying import Patience, Retries, persist
from desktop.services.work import NAP_SECONDS, NEVER, Cancel, Cancelled, wait
from server_stub.problems import TABLE
from tests.simulator.reporter import Naps


def test_cancelled_work_stops_at_its_next_step() -> None:
    cancel = Cancel()
    cancel.check()
    cancel.cancel()
    with pytest.raises(Cancelled):
        cancel.check()
    assert cancel.cancelled


@pytest.mark.parametrize("release", ["resume", "cancel"])
def test_paused_work_waits_until_it_may_go_on_or_is_cancelled(release: str) -> None:
    cancel = Cancel()
    cancel.pause()
    ends: list[str] = []

    def work() -> None:
        try:
            cancel.check()
            ends.append("resume")
        except Cancelled:
            ends.append("cancel")

    thread = threading.Thread(target=work)
    thread.start()
    assert ends == []
    getattr(cancel, release)()
    thread.join(10)
    assert ends == [release]


def test_a_long_wait_is_made_of_naps_and_can_be_cancelled() -> None:
    naps = Naps()
    wait(1.0, NEVER, naps)
    assert sum(naps.slept) == pytest.approx(1.0)
    assert max(naps.slept) <= NAP_SECONDS
    cancel = Cancel()
    naps = Naps(meanwhile=cancel.cancel)
    with pytest.raises(Cancelled):
        wait(60.0, cancel, naps)
    assert len(naps.slept) == 1


def test_passing_failures_are_endured_until_patience_ends() -> None:
    naps, tries = Naps(), 0

    def fails() -> None:
        nonlocal tries
        tries += 1
        raise GatewayError("timeout", Acts.ENVIRONMENT)

    with pytest.raises(GatewayError):
        persist(fails, Patience(Retries((1.0, 2.0), naps), NEVER))
    assert tries == 3
    assert sum(naps.slept) == pytest.approx(3.0)


def test_other_failures_are_not_endured_and_progress_renews_patience() -> None:
    naps = Naps()
    patience = Patience(Retries((1.0,), naps), NEVER)
    with pytest.raises(GatewayError):
        patience.endure(GatewayError("clock", Acts.USER))
    assert naps.slept == []
    for _ in range(3):
        patience.renew()
        patience.endure(GatewayError("busy", Acts.PEER))
    assert sum(naps.slept) == pytest.approx(3.0)


def test_every_code_of_the_server_is_known_here() -> None:
    assert PROBLEMS.keys() == TABLE.keys()
    assert {"busy", "slow_body", "internal"} < PROBLEMS.keys()
    assert "clock" not in PASSING
