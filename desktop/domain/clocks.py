"""The clocks of a case: what is due when. Dates come in; nothing here looks at a clock.

Source: EU Directive 2019/1937, adopted as a promise: acknowledge within seven days of receipt,
feedback within three months of the acknowledgement.
"""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

ACKNOWLEDGE_DAYS = 7
FEEDBACK_MONTHS = 3
PLATFORM_ANSWER_DAYS = 14
REPORTER_REPLY_DAYS = 14
_SHORTEST_MONTH_DAYS = 28
SOON = timedelta(days=2)  # a working day's warning even over a weekend


class ClockKind(StrEnum):
    """Which promise a clock measures."""

    ACKNOWLEDGEMENT = "acknowledgement"
    FEEDBACK = "feedback"
    PLATFORM_ANSWER = "platform_answer"
    REPORTER_REPLY = "reporter_reply"


class ClockState(StrEnum):
    """How a clock stands."""

    RUNNING = "running"
    SOON = "soon"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"


class Clock(msgspec.Struct, frozen=True):
    """One clock: what is due, when, and when it was done (if it was). Times carry their zone."""

    kind: ClockKind
    due: datetime
    done: datetime | None = None

    def state(self, now: datetime) -> ClockState:
        """How the clock stands at a time."""
        if self.done is not None:
            return ClockState.MET if self.done <= self.due else ClockState.MET_LATE
        if now > self.due:
            return ClockState.OVERDUE
        return ClockState.SOON if self.due - now <= SOON else ClockState.RUNNING

    def left(self, now: datetime) -> timedelta:
        """The time left; negative when overdue."""
        return self.due - now


def acknowledgement(
    received: datetime, acknowledged: datetime | None = None, days: int = ACKNOWLEDGE_DAYS
) -> Clock:
    """The clock of the acknowledgement, from receipt."""
    return Clock(ClockKind.ACKNOWLEDGEMENT, received + timedelta(days=days), acknowledged)


def feedback(
    received: datetime,
    acknowledged: datetime | None = None,
    given: datetime | None = None,
    *,
    months: int = FEEDBACK_MONTHS,
    days: int = ACKNOWLEDGE_DAYS,
) -> Clock:
    """The clock of the feedback: from the acknowledgement, without one from the day it was due."""
    start = acknowledged if acknowledged is not None else received + timedelta(days=days)
    return Clock(ClockKind.FEEDBACK, add_months(start, months), given)


def platform_answer(asked: datetime, answered: datetime | None = None) -> Clock:
    """The platform's own clock: fourteen days."""
    return Clock(ClockKind.PLATFORM_ANSWER, asked + timedelta(days=PLATFORM_ANSWER_DAYS), answered)


def reporter_reply(shown: datetime, replied: datetime | None = None) -> Clock:
    """The reporter's window to reply to a finding: fourteen days."""
    return Clock(ClockKind.REPORTER_REPLY, shown + timedelta(days=REPORTER_REPLY_DAYS), replied)


def add_months(start: datetime, months: int) -> datetime:
    """The same day of a later month, or that month's last day (30 November + 3 is 28 February)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    day = start.day
    if day > _SHORTEST_MONTH_DAYS:
        day = min(day, calendar.monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)
