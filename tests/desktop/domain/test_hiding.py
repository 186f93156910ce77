"""Open, covered, hidden, wiped; two presses; a PIN in whatever digits."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hiding import LEAST_PIN, TABLE, WITHIN_S, Guard, HidingEvent, SessionPin, Twice

SALT = bytes(range(16))


def test_what_is_wiped_stays_wiped() -> None:
    assert [event for guard, event in TABLE if guard is Guard.WIPED] == []


def test_whatever_can_be_seen_can_be_hidden_and_what_is_hidden_wiped() -> None:
    for guard in (Guard.OPEN, Guard.COVERED):
        assert TABLE[guard, HidingEvent.HIDE] is Guard.HIDDEN
    for event in (HidingEvent.HIDE, HidingEvent.WIPE):
        assert TABLE[Guard.HIDDEN, event] is Guard.WIPED


def test_nothing_wipes_what_is_in_use() -> None:
    assert (Guard.OPEN, HidingEvent.WIPE) not in TABLE
    assert len(TABLE) < len(list(product(Guard, HidingEvent)))


def test_two_quick_presses_count_and_a_third_begins_anew() -> None:
    keys = Twice()
    assert [keys.press(at) for at in (1.0, 1.2, 1.3, 1.4)] == [False, True, False, True]


def test_slow_presses_and_a_clock_set_back_are_single() -> None:
    keys = Twice()
    assert [keys.press(at) for at in (1.0, 1.1 + WITHIN_S, 0.5)] == [False, False, False]


def test_what_comes_between_parts_them() -> None:
    keys = Twice()
    keys.press(1.0)
    keys.forget()
    assert not keys.press(1.1)


def made(typed: str) -> SessionPin:
    pin = SessionPin.make(typed, SALT)
    assert pin is not None
    return pin


def test_digits_of_every_keyboard_are_the_same_pin() -> None:
    assert made("4711").matches("٤٧١١")
    assert made("۴۷۱۱").matches(" ４７１１ ")


def test_a_short_pin_is_refused_and_nothing_of_a_pin_is_shown() -> None:
    assert SessionPin.make("1" * (LEAST_PIN - 1), SALT) is None
    assert SessionPin.make("  1  ", SALT) is None
    assert "4711" not in repr(made("4711"))


@given(st.text(min_size=LEAST_PIN, max_size=40), st.text(max_size=40))
def test_only_the_pin_matches(pin: str, other: str) -> None:
    kept = SessionPin.make(pin, SALT)
    if kept is not None:
        assert kept.matches(pin)
        again = SessionPin.make(other, SALT)
        assert kept.matches(other) == (again is not None and again.digest == kept.digest)
