"""Clocks: due dates, and how they stand."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.clocks import (
    Clock,
    ClockKind,
    ClockState,
    acknowledgement,
    add_months,
    feedback,
    platform_answer,
    reporter_reply,
)

RECEIVED = datetime(2026, 6, 4, 9, tzinfo=UTC)


def test_due_dates() -> None:
    assert acknowledgement(RECEIVED).due == datetime(2026, 6, 11, 9, tzinfo=UTC)
    assert acknowledgement(RECEIVED, days=3).due == datetime(2026, 6, 7, 9, tzinfo=UTC)
    assert feedback(RECEIVED).due == datetime(2026, 9, 11, 9, tzinfo=UTC)
    assert feedback(RECEIVED, RECEIVED + timedelta(days=1)).due == datetime(2026, 9, 5, 9, tzinfo=UTC)
    assert feedback(RECEIVED, months=6).due == datetime(2026, 12, 11, 9, tzinfo=UTC)
    assert platform_answer(RECEIVED).due == RECEIVED + timedelta(days=14)
    assert reporter_reply(RECEIVED).due == RECEIVED + timedelta(days=14)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        ("2025-11-30", 3, "2026-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-10-31", 1, "2026-11-30"),
        ("2026-01-15", 12, "2027-01-15"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-05-31", 0, "2026-05-31"),
    ],
)
def test_months(start: str, months: int, expected: str) -> None:
    assert add_months(datetime.fromisoformat(start), months) == datetime.fromisoformat(expected)


@given(st.datetimes(timezones=st.just(UTC)), st.integers(0, 240))
def test_months_never_skip_one(start: datetime, months: int) -> None:
    assume(start.year + months // 12 < 9999)
    later = add_months(start, months)
    assert (later.year - start.year) * 12 + later.month - start.month == months
    assert later.day <= start.day


@pytest.mark.parametrize(
    ("days", "done", "expected"),
    [
        (0, None, ClockState.RUNNING),
        (5.1, None, ClockState.SOON),
        (7, None, ClockState.SOON),
        (7.01, None, ClockState.OVERDUE),
        (9, 7, ClockState.MET),
        (9, 8, ClockState.MET_LATE),
    ],
)
def test_states(days: float, done: float | None, expected: ClockState) -> None:
    due = RECEIVED + timedelta(days=7)
    finished = None if done is None else RECEIVED + timedelta(days=done)
    clock = Clock(ClockKind.ACKNOWLEDGEMENT, due, finished)
    now = RECEIVED + timedelta(days=days)
    assert clock.state(now) is expected
    assert clock.left(now) == due - now
