"""A moment that chance chooses: within its window, after sleeps, with clocks that are set."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sendtime import (
    SLEPT_SECONDS,
    SOON_SECONDS,
    WINDOWS_HOURS,
    again,
    begin,
    chance,
    look,
)

NOW = 1_800_000_000.0
BYTES = st.binary(min_size=7, max_size=7)
HOURS = st.sampled_from(WINDOWS_HOURS)


def drawn(data: bytes) -> Callable[[int], bytes]:
    return lambda count: data[:count]


@given(BYTES)
def test_chance_stays_below_one(data: bytes) -> None:
    assert 0 <= chance(drawn(data)) < 1


@given(BYTES, HOURS)
def test_the_moment_lies_within_the_window(data: bytes, hours: int) -> None:
    wait = begin(NOW, hours, drawn(data))
    assert NOW <= wait.due < wait.latest == NOW + hours * 3_600


def test_both_ends_of_the_window_can_be_drawn() -> None:
    first, last = begin(NOW, 2, drawn(bytes(7))), begin(NOW, 2, drawn(b"\xff" * 7))
    assert first.due == NOW
    assert last.latest - last.due < 0.001


@given(BYTES, HOURS, st.lists(st.floats(0, SLEPT_SECONDS), max_size=30))
def test_while_somebody_looks_it_is_over_when_its_moment_came(
    data: bytes, hours: int, steps: list[float]
) -> None:
    wait, now = begin(NOW, hours, drawn(data)), NOW
    due = wait.due
    for step in steps:
        now += step
        wait = look(wait, now, drawn(data))
        assert wait.due == due
        assert wait.is_over == (now >= due)


@given(BYTES, HOURS, st.floats(SLEPT_SECONDS + 1, 10_000_000))
def test_after_a_sleep_it_is_never_sent_at_waking(data: bytes, hours: int, slept: float) -> None:
    """Unless chance says so: the moment is drawn anew, soon."""
    wait = begin(NOW, hours, drawn(data))
    woken = look(wait, NOW + slept, drawn(b"\x80" + bytes(6)))
    if wait.due > NOW + slept:
        assert woken.due == wait.due
    else:
        assert woken.due == NOW + slept + SOON_SECONDS / 2
        assert not woken.is_over
        assert woken.latest >= woken.due


@given(BYTES, HOURS, st.floats(1, 10_000_000))
def test_a_clock_that_is_set_back_makes_no_wait_longer(data: bytes, hours: int, back: float) -> None:
    wait = begin(NOW, hours, drawn(data))
    later = look(wait, NOW - back, drawn(data))
    assert abs((later.due - later.seen) - (wait.due - wait.seen)) < 0.01
    assert later.latest - later.seen <= wait.latest - wait.seen + 0.01


@given(BYTES, HOURS)
def test_another_moment_is_soon(data: bytes, hours: int) -> None:
    wait = again(begin(NOW, hours, drawn(data)), NOW + 10, drawn(data))
    assert NOW + 10 <= wait.due < NOW + 10 + SOON_SECONDS
    assert wait.latest >= NOW + hours * 3_600
