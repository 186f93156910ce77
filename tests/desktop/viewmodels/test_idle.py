"""Leaving the desk alone: both clocks count, activity starts them anew, and time is up once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.viewmodels.idle import Clocks, IdleWatch
from tests.simulator.server import SetClock

LIMIT_S = 900.0


class Watched:
    """An idle watch with clocks of the test."""

    def __init__(self) -> None:
        self.wall, self.awake = SetClock(1_000.0), SetClock(0.0)
        self.watch = IdleWatch(Clocks(self.wall, self.awake), LIMIT_S)
        self.ticks: list[int] = []
        self.ends: list[bool] = []
        self.watch.ticked.connect(lambda: self.ticks.append(self.watch.minutes_left))
        self.watch.expired.connect(lambda: self.ends.append(True))
        self.watch.start()


@pytest.fixture
def watched(qapp: QCoreApplication) -> Iterator[Watched]:
    one = Watched()
    yield one
    one.watch.stop()


def test_minutes_are_rounded_up(watched: Watched) -> None:
    assert watched.watch.minutes_left == 15
    watched.awake.now += 61
    assert watched.watch.minutes_left == 14


def test_a_tick_tells_the_minutes(watched: Watched) -> None:
    watched.awake.now += 300
    watched.watch.tick()
    assert watched.ticks == [10]
    assert watched.ends == []


@pytest.mark.parametrize("clock", ["awake", "wall"])
def test_time_is_up_by_either_clock(watched: Watched, clock: str) -> None:
    getattr(watched, clock).now += LIMIT_S
    watched.watch.tick()
    assert watched.ends == [True]


def test_a_wall_clock_set_back_does_not_help(watched: Watched) -> None:
    watched.wall.now -= 10_000
    watched.awake.now += LIMIT_S
    watched.watch.tick()
    assert watched.ends == [True]


def test_activity_starts_anew(watched: Watched) -> None:
    watched.awake.now += LIMIT_S - 1
    watched.watch.touch()
    watched.awake.now += LIMIT_S - 1
    watched.watch.tick()
    assert watched.ends == []


def test_time_is_up_once(watched: Watched) -> None:
    watched.awake.now += LIMIT_S
    watched.watch.tick()
    assert watched.watch.minutes_left == 0
    assert watched.ends == [True]
