"""The office's own pages: keys and people, the server, what could not be opened."""

import pytest

from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskpullstate import Line
from desktop.viewmodels.deskroutes import Way, ways_to
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage


def test_rubbish_is_listed_apart_with_its_reason(stage: DeskStage) -> None:
    stage.send_garbage()
    stage.send("f10", files=False)
    _, work = stage.pulled()
    rows = work.office.snapshot.unreadable
    assert [row.number for row in work.snapshot.rows] == ["2026-0001"]
    assert [(row.verdict, row.kept) for row in rows] == [("bad_structure", True)]
    assert work.snapshot.counts[Place.UNREADABLE] == 1
    work.office.retry()
    assert work.office.snapshot.retried is not None
    assert work.office.snapshot.retried.new == 0
    assert not work.office.snapshot.retrying


def test_the_office_shows_people_and_how_far_their_keys_reach(stage: DeskStage) -> None:
    _, work = stage.opened()
    office = work.office.snapshot.office
    assert office is not None
    first = office.people[0]
    assert (first.name, first.here, first.weeks) == ("Ada Example", True, 8)
    assert office.custodian == "Dora Example"
    assert office.name("zh-Hans") == "示例办公室"
    assert office.fingerprint == stage.office.made.fingerprint
    assert office.ways == (Way.AUTO,)


def test_keys_are_renewed_with_a_pull(stage: DeskStage) -> None:
    _, work = stage.opened()
    stage.later(3 * 7 * 24 * HOUR)
    work.office.refresh()
    office = work.office.snapshot.office
    assert office is not None
    assert office.my_weeks == 5
    work.pull.pull()
    office = work.office.snapshot.office
    assert office is not None
    assert office.my_weeks == 8


def test_keys_are_renewed_by_hand(stage: DeskStage) -> None:
    _, work = stage.opened()
    stage.later(7 * 24 * HOUR)
    work.pull.renew()
    assert work.pull.snapshot.keys is not None
    assert work.pull.snapshot.keys.published
    stage.server.stop()
    work.pull.renew()
    assert not work.pull.snapshot.renewing
    assert work.pull.snapshot.key_failure is not None
    stage.server.start()


def test_the_server_says_how_it_is(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    _, work = stage.pulled()
    work.go(Place.SERVER)
    status = work.office.snapshot.status
    assert status is not None
    assert status.capsules == 1
    stage.server.stop()
    work.office.ask_server()
    assert work.pull.snapshot.line is Line.OFFLINE
    stage.server.start()


@pytest.mark.parametrize(
    ("host", "ways"),
    [
        ("127.0.0.1", (Way.AUTO,)),
        ("example" + "a" * 49 + ".onion", (Way.TOR,)),
        ("reports.example.org", (Way.TOR, Way.DIRECT)),
    ],
)
def test_the_advised_way_comes_first(host: str, ways: tuple[Way, ...]) -> None:
    assert ways_to(host) == ways
