"""Hiding, covering, the minute that is left, and what a wipe takes with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.domain.hiding import Guard
from desktop.viewmodels.hiding import MOST_WRONG, HidingModel
from desktop.viewmodels.idle import Clocks
from desktop.viewmodels.reporter_branches import Branch
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.server import SetClock

PIN = "4711"


class Room:
    """A hiding model whose clocks the test moves."""

    def __init__(self) -> None:
        self.wall, self.awake = SetClock(1_000.0), SetClock(0.0)
        self.model = HidingModel(Clocks(self.wall, self.awake), bytes)
        self.wipes: list[bool] = []
        self.model.wiped.connect(lambda: self.wipes.append(True))
        self.model.begin()

    @property
    def guard(self) -> Guard:
        return self.model.snapshot.guard

    def minutes(self, minutes: float) -> None:
        """Let time pass, and whichever timer runs looks at it."""
        self.awake.now += minutes * 60
        for watch in (self.model.idle, self.model.ending):
            if watch.watching:
                watch.tick()
                return


@pytest.fixture
def room(qapp: QCoreApplication) -> Iterator[Room]:
    made = Room()
    yield made
    made.model.end()


def test_what_is_hidden_is_wiped_after_a_minute(room: Room) -> None:
    room.model.press()
    assert room.guard is Guard.HIDDEN
    room.awake.now += 59
    room.model.ending.tick()
    assert room.guard is Guard.HIDDEN
    room.awake.now += 1
    room.model.ending.tick()
    assert (room.guard, room.wipes) == (Guard.WIPED, [True])


def test_a_computer_that_sleeps_gains_no_time(room: Room) -> None:
    room.model.hide()
    room.wall.now += 61
    room.model.ending.tick()
    assert room.guard is Guard.WIPED


def test_the_pin_brings_it_back_and_stops_the_minute(room: Room) -> None:
    room.model.set_pin(PIN)
    room.model.hide()
    assert not room.model.unlock("0000")
    assert room.model.unlock(PIN)
    room.awake.now += 61
    room.model.ending.tick()
    assert (room.guard, room.wipes) == (Guard.OPEN, [])
    assert room.model.snapshot.wrong == 0


def test_the_second_key_wipes_at_once(room: Room) -> None:
    room.model.set_pin(PIN)
    room.model.hide()
    room.model.hide()
    assert room.wipes == [True]
    assert not room.model.unlock(PIN)
    assert room.guard is Guard.WIPED


def test_somebody_who_guesses_wipes(room: Room) -> None:
    room.model.set_pin(PIN)
    room.model.hide()
    for _ in range(MOST_WRONG):
        room.model.unlock("0000")
    assert room.wipes == [True]


def test_without_a_pin_what_is_hidden_does_not_come_back(room: Room) -> None:
    room.model.hide()
    room.model.uncover()
    assert not room.model.unlock("")
    assert room.guard is Guard.HIDDEN


def test_the_key_can_be_switched_off_and_the_button_cannot(room: Room) -> None:
    room.model.use_key(False)
    room.model.press()
    assert room.guard is Guard.OPEN
    room.model.hide()
    assert room.guard is Guard.HIDDEN


def test_an_empty_chair_is_covered_and_anybody_may_go_on_without_a_pin(room: Room) -> None:
    room.minutes(9)
    room.model.touch()
    room.minutes(9)
    assert room.guard is Guard.OPEN
    room.minutes(1)
    assert room.guard is Guard.COVERED
    room.minutes(10_000)
    room.model.uncover()
    assert (room.guard, room.wipes) == (Guard.OPEN, [])


def test_with_a_pin_the_cover_asks_for_it(room: Room) -> None:
    room.model.set_pin(PIN)
    room.minutes(10)
    room.model.uncover()
    assert room.guard is Guard.COVERED
    assert room.model.unlock(PIN)
    assert room.guard is Guard.OPEN


def test_what_was_covered_long_enough_is_wiped_if_so_chosen(room: Room) -> None:
    room.model.wipe_after(30)
    room.minutes(10)
    room.minutes(29)
    assert room.wipes == []
    room.minutes(1)
    assert room.wipes == [True]


def test_never_is_never(room: Room) -> None:
    room.model.cover_after(0)
    room.minutes(10_000)
    assert room.guard is Guard.OPEN


def test_a_short_pin_changes_nothing(room: Room) -> None:
    room.model.set_pin(PIN)
    assert not room.model.set_pin("12")
    room.model.hide()
    assert room.model.unlock(PIN)


def test_a_wipe_forgets_draft_files_words_and_times(qapp: QCoreApplication) -> None:
    model = Bench().reporter()
    model.report(Branch.HAPPENED)
    fill_least(model.form)
    model.evidence.describe()
    model.now.note()
    model.delivery.receipt.begin("en")
    model.hiding.hide()
    model.hiding.hide()
    assert model.hiding.snapshot.guard is Guard.WIPED
    assert not model.form.snapshot.started
    assert model.form.snapshot.answers == Bench().reporter().form.snapshot.answers
    assert model.evidence.snapshot.items == ()
    assert model.now.snapshot.notes == ()
    assert model.delivery.receipt.snapshot.words == ()
    assert model.talk.receipt is None
