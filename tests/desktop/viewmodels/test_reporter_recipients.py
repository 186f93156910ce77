"""Leaving reviewers out, and going without those who have no key."""

from __future__ import annotations

import pytest

from desktop.services.officeview import OfficeView
from desktop.viewmodels.reporter_recipients import RecipientsModel
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import server
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

__all__ = ["server"]


def office_of(server: ServerThread, reviewers: int, bundles: list[int]) -> OfficeView:
    desk = PracticeDesk(server.url, server.invitation, server.clock.now, reviewers)
    desk.set_up(bundles)
    return ReporterSide(desk.address, server.clock).offices.fetch()


def settled(model: RecipientsModel) -> bool:
    return model.snapshot.settled


def opening(model: RecipientsModel) -> list[str]:
    return [one.name for one in model.snapshot.opening]


def test_at_first_everybody_can_open_it(server: ServerThread) -> None:
    model = RecipientsModel()
    model.use(office_of(server, 2, [0, 1]))
    assert opening(model) == ["Ada Example", "Ben Example"]
    assert model.snapshot.settled


def test_one_is_left_out_but_never_the_last(server: ServerThread) -> None:
    model = RecipientsModel()
    model.use(office_of(server, 2, [0, 1]))
    model.leave_out(0, True)
    model.leave_out(1, True)
    assert opening(model) == ["Ben Example"]
    assert model.snapshot.exclude == {0}
    model.leave_out(0, False)
    assert model.snapshot.exclude == frozenset()


def test_an_office_of_one_cannot_leave_anybody_out(server: ServerThread) -> None:
    model = RecipientsModel()
    model.use(office_of(server, 1, [0]))
    model.leave_out(0, True)
    assert not model.snapshot.can_leave_out
    assert opening(model) == ["Ada Example"]


@pytest.mark.parametrize("way", ["waive", "leave_out"])
def test_a_missing_key_must_be_decided_on(server: ServerThread, way: str) -> None:
    model = RecipientsModel()
    model.use(office_of(server, 2, [0]))
    assert [one.reason for one in model.snapshot.undecided] == ["no_bundle"]
    assert not settled(model)
    getattr(model, way)(1, True)
    assert settled(model)
    assert model.snapshot.send_without == ({1} if way == "waive" else frozenset())


def test_choices_stay_when_the_card_is_fetched_again(server: ServerThread) -> None:
    office = office_of(server, 3, [0, 1])
    model = RecipientsModel()
    model.use(office)
    model.leave_out(0, True)
    model.waive(2, True)
    model.use(office)
    assert (set(model.snapshot.exclude), set(model.snapshot.send_without)) == ({0}, {2})
    other = RecipientsModel()
    other.use(office)
    other.take_over(model.snapshot)
    assert (set(other.snapshot.exclude), set(other.snapshot.send_without)) == ({0}, set())
    model.clear()
    assert model.snapshot.exclude == frozenset()


def test_for_a_file_the_keys_of_its_week_count(server: ServerThread) -> None:
    office = office_of(server, 2, [0, 1])
    model = RecipientsModel()
    model.use(office, office.epoch + 1)
    assert model.snapshot.settled
    model.use(office, office.epoch + 50)
    assert not model.snapshot.opening
