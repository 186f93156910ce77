"""Spans of numbers, compared with plain sets of them (SPEC §12.3)."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.taken import MAX_SPANS, Taken

NUMBERS = st.sets(st.integers(1, 40), max_size=30)
NUMBER = st.integers(0, 45)


def taken(numbers: set[int]) -> Taken:
    return Taken().adding(numbers)


@given(NUMBERS, NUMBERS)
def test_spans_hold_what_was_added_in_whatever_order(first: set[int], more: set[int]) -> None:
    spans = taken(first).adding(more).spans
    assert {number for begins, ends in spans for number in range(begins, ends + 1)} == first | more
    assert all(after[0] > before[1] + 1 for before, after in pairwise(spans))
    assert taken(more).adding(first).spans == spans


@given(NUMBERS)
def test_the_cursor_never_passes_a_number_that_is_missing(numbers: set[int]) -> None:
    cursor = taken(numbers).cursor
    assert set(range(1, cursor + 1)) <= numbers
    assert cursor + 1 not in numbers


@given(NUMBERS, NUMBER)
def test_asking_on_passes_over_nothing_that_is_missing(numbers: set[int], after: int) -> None:
    past = taken(numbers).past(after)
    assert past >= after
    assert set(range(after + 1, past + 1)) <= numbers
    assert past + 1 not in numbers


@given(NUMBERS, NUMBER, st.integers(1, 64))
def test_no_more_is_asked_for_than_can_be_new(numbers: set[int], after: int, most: int) -> None:
    after = taken(numbers).past(after)
    room = taken(numbers).room(after, most)
    assert 1 <= room <= most
    assert not numbers & set(range(after + 1, after + room + 1))


@given(NUMBERS, st.integers(1, 45), st.integers(0, 45))
def test_what_is_missing_is_what_was_not_added(numbers: set[int], first: int, last: int) -> None:
    spans = taken(numbers).missing(first, last)
    missing = {number for begins, ends in spans for number in range(begins, ends + 1)}
    assert missing == set(range(first, last + 1)) - numbers


def test_a_server_that_makes_holes_fills_no_disk() -> None:
    holes = taken(set(range(1, 10_000, 2)))
    assert len(holes.spans) == MAX_SPANS
    assert holes.spans[-1] == (127, 127)
