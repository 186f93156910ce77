"""Another way to the server: what goes over the one before stops, and goes on over the new one only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop.runtime.immediate import ImmediateRunner
from desktop.services.receipts import make_receipt
from desktop.services.routes import Proxy, Route
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_talk import TalkStage
from desktop.viewmodels.reporter_window import ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

NOBODY = Route(Proxy("127.0.0.1", 1))
"""A proxy that is not there."""


@pytest.fixture
def seen(server: ServerThread) -> Iterator[HostileServer]:
    """The server, and a list of what it was asked."""
    with HostileServer(server.url) as one:
        yield one


@pytest.fixture
def bench(server: ServerThread) -> Bench:
    ticks = count()  # every step of the work is shown, however fast it comes
    return Bench(server.clock, ImmediateRunner(clock=lambda: float(next(ticks))))


@pytest.fixture
def model(bench: Bench, seen: HostileServer, server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    """A report whose words were typed back."""
    made = bench.reporter()
    made.office.open_given(desk.address.replace(f":{server.port}/", f":{seen.port}/"))
    fill_least(made.form)
    made.form.go_to("review")
    made.review.open("en")
    made.delivery.to_words("en")
    made.delivery.receipt.type(" ".join(made.delivery.receipt.snapshot.words))
    return made


def on(watched: ViewModel[Any], reached: Callable[[], bool], act: Callable[[], None]) -> None:
    """Do something once, when a model has come so far."""

    def look() -> None:
        if reached():
            watched.changed.disconnect(look)
            act()

    watched.changed.connect(look)


def stage(model: ReporterModel) -> SendStage:
    return model.delivery.sending.snapshot.stage


def test_a_report_on_its_way_stops_and_goes_on_over_the_new_way_only(
    model: ReporterModel, desk: PracticeDesk, seen: HostileServer
) -> None:
    sending = model.delivery.sending
    on(sending, lambda: sending.snapshot.phase == "seal", lambda: model.office.use_route(NOBODY))
    seen.seen.clear()
    model.seal()
    assert (stage(model), seen.seen) == (SendStage.STOPPED, [])
    sending.again()
    assert (stage(model), seen.seen) == (SendStage.FAILED, [])
    assert getattr(sending.snapshot.error, "code", "") == "proxy_unreachable"
    model.office.use_route(Route())
    sending.again()
    assert stage(model) is SendStage.DONE
    assert len(desk.opened()) == 1


def test_a_report_that_is_held_does_not_keep_the_way(
    model: ReporterModel, bench: Bench, desk: PracticeDesk, seen: HostileServer
) -> None:
    bench.runner.hold()
    model.seal()
    model.delivery.sending.pause(True)
    seen.seen.clear()
    model.office.use_route(NOBODY)
    bench.runner.release()
    assert (stage(model), seen.seen, desk.pulled()) == (SendStage.STOPPED, [], [])


def test_a_visit_stops_between_two_requests(model: ReporterModel, seen: HostileServer) -> None:
    talk = model.talk
    on(talk, lambda: talk.snapshot.phase == "stretch", lambda: model.office.use_route(NOBODY))
    seen.seen.clear()
    talk.search(" ".join(make_receipt(bytes).numbers()))
    assert seen.seen == ["GET /v1/office"]
    assert (talk.snapshot.stage, talk.snapshot.error) == (TalkStage.ASK, None)


def test_a_look_up_that_waits_asks_nobody_over_the_old_way(
    bench: Bench, seen: HostileServer, server: ServerThread, desk: PracticeDesk
) -> None:
    office = OfficeModel(bench.world, Route())
    bench.runner.hold()
    office.open_given(desk.address.replace(f":{server.port}/", f":{seen.port}/"))
    office.use_route(NOBODY)
    bench.runner.release()
    assert seen.seen == []
    assert getattr(office.snapshot.error, "code", "") == "proxy_unreachable"


def test_while_a_new_way_is_tried_nothing_begins_again(
    model: ReporterModel, bench: Bench, desk: PracticeDesk
) -> None:
    sending = model.delivery.sending
    on(sending, lambda: sending.snapshot.phase == "seal", lambda: model.office.use_route(NOBODY))
    model.seal()
    bench.runner.hold()
    model.office.use_route(Route())
    sending.again()
    bench.runner._perform(bench.runner._waiting[-1])  # the report, before the look-up
    assert getattr(sending.snapshot.error, "code", "") == "offline"
    bench.runner.release()
    sending.again()
    assert stage(model) is SendStage.DONE
    assert len(desk.opened()) == 1


def test_work_for_one_office_never_takes_the_line_of_another(
    model: ReporterModel, server: ServerThread, tmp_path: Path
) -> None:
    before = model.office.line
    assert before is not None
    assert model.office.line_after(before) is before
    with ServerThread(tmp_path / "other", clock=server.clock) as second:
        other = PracticeDesk(second.url, second.invitation, second.clock.now)
        other.set_up()
        model.office.open_given(other.address)
    assert model.office.line is not before
    assert model.office.line_after(before) is before
