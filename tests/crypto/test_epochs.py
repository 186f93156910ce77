"""Weeks: which one a moment lies in, and which a server takes (SPEC §3.3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.epochs import acceptable, epoch_of, epoch_start

WEEK, DAY = 604_800, 86_400


@given(st.integers(0, 2**40))
def test_a_moment_lies_in_its_week(moment: int) -> None:
    epoch = epoch_of(moment)
    assert epoch_start(epoch) <= moment < epoch_start(epoch + 1)


@pytest.mark.parametrize(
    ("after_start", "previous_too"), [(0, True), (DAY - 1, True), (DAY, False), (WEEK - 1, False)]
)
def test_the_week_before_is_taken_for_a_day(after_start: int, previous_too: bool) -> None:
    now = epoch_start(2_810) + after_start
    assert [epoch for epoch in range(2_807, 2_814) if acceptable(epoch, now)] == (
        [2_809, 2_810] if previous_too else [2_810]
    )
