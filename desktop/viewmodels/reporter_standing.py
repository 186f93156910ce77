"""Where a report stands: the status word, what the office promised and by when, and what has passed.

All of it follows from the messages that are here, from the office's card, and from when the report was
sent, if that was in this run. Replies expire after some weeks, so what is not known is said to be unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from desktop.domain.casestates import ReporterWord
from desktop.domain.clocks import ACKNOWLEDGE_DAYS, FEEDBACK_MONTHS, Clock, ClockState
from desktop.domain.clocks import acknowledgement as acknowledgement_clock
from desktop.domain.clocks import feedback as feedback_clock
from desktop.domain.clocks import reporter_reply as reply_clock
from desktop.domain.diary import diary_until
from desktop.services.conversationview import Message

FAR = 250_000_000_000
"""Year 9892. A reviewer may write later times (SPEC §8.3), and months added to those have no calendar."""

READ_ACK, FINDING, ACKNOWLEDGEMENT = "read_ack", "finding", "acknowledgement"


class Promised(StrEnum):
    """What has a day."""

    ACKNOWLEDGEMENT = "acknowledgement"
    FEEDBACK = "feedback"
    NEXT_CONTACT = "next_contact"
    REPLY_WINDOW = "reply_window"
    """The reporter's own time to answer a finding; the others are the office's."""


@dataclass(frozen=True, slots=True)
class Due:
    """One of them. Unix seconds; `by` is None where the beginning of its time is not known here."""

    what: Promised
    by: int | None
    done: int | None = None
    state: ClockState = ClockState.RUNNING

    @property
    def passed(self) -> bool:
        """Whether its day went by without what was promised."""
        return self.state is ClockState.OVERDUE


@dataclass(frozen=True, slots=True)
class Terms:
    """What the office's card promises."""

    acknowledge_days: int = ACKNOWLEDGE_DAYS
    feedback_months: int = FEEDBACK_MONTHS


@dataclass(frozen=True, slots=True)
class Standing:
    """`word` is None before the first status. `diary_until`: the last day of the diary, if that is known."""

    word: ReporterWord | None = None
    dues: tuple[Due, ...] = ()
    terms: Terms = Terms()
    diary_until: int | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What this run knows: the messages in order, and when the report was sent, unix seconds."""

    messages: Sequence[Message] = ()
    sent_at: int | None = None

    @property
    def acknowledged(self) -> int | None:
        """When the office first said something: an acknowledgement, or anybody's very first reply.

        The oldest message that is left need not be the first one that there was.
        """
        first = (one for one in self.messages if one.kind == ACKNOWLEDGEMENT or one.numbers[:1] == (0,))
        return min((one.written for one in first), default=None)

    @property
    def answered(self) -> int | None:
        """When feedback came: a finding, or the closing."""
        closed = ReporterWord.CLOSED
        return min(
            (one.written for one in self.messages if one.kind == FINDING or one.status == closed),
            default=None,
        )


def standing(seen: Seen, terms: Terms, now: int) -> Standing:
    """Where a report stands at a time."""
    begun = seen.sent_at if seen.sent_at is not None else seen.acknowledged
    dues = (
        _acknowledgement(seen, terms, now),
        _feedback(seen, terms, now),
        _reply_window(seen.messages, now),
        _next_contact(seen.messages, now),
    )
    until = None if begun is None else int(diary_until(_moment(begun)).timestamp())
    return Standing(_word(seen.messages), tuple(due for due in dues if due is not None), terms, until)


def _word(messages: Sequence[Message]) -> ReporterWord | None:
    """The newest of the six words; a later version may have others."""
    known = {word.value: word for word in ReporterWord}
    return next((known[one.status] for one in reversed(messages) if one.status in known), None)


def _acknowledgement(seen: Seen, terms: Terms, now: int) -> Due | None:
    done = seen.acknowledged
    if seen.sent_at is None:
        # Something was said, and so receipt was confirmed at some time before.
        return None if done is None and seen.messages else Due(Promised.ACKNOWLEDGEMENT, None, done)
    clock = acknowledgement_clock(_moment(seen.sent_at), _maybe(done), terms.acknowledge_days)
    return _due(Promised.ACKNOWLEDGEMENT, clock, now)


def _feedback(seen: Seen, terms: Terms, now: int) -> Due:
    acknowledged, answered = seen.acknowledged, seen.answered
    if acknowledged is None and seen.sent_at is None:
        return Due(Promised.FEEDBACK, None, answered)
    begun = _moment(seen.sent_at if seen.sent_at is not None else acknowledged or 0)
    clock = feedback_clock(
        begun,
        _maybe(acknowledged),
        _maybe(answered),
        months=terms.feedback_months,
        days=terms.acknowledge_days,
    )
    return _due(Promised.FEEDBACK, clock, now)


def _next_contact(messages: Sequence[Message], now: int) -> Due | None:
    """The newest promise of a message, unless something came after it or the case was closed."""
    spoken = [one for one in messages if one.kind != READ_ACK]
    if not spoken or spoken[-1].next_contact is None or spoken[-1].status == ReporterWord.CLOSED:
        return None
    promised = _moment(spoken[-1].next_contact)
    # A promise is by a day: it has passed when that day is over.
    over = promised.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    state = ClockState.OVERDUE if _moment(now) >= over else ClockState.RUNNING
    return Due(Promised.NEXT_CONTACT, int(promised.timestamp()), None, state)


def _reply_window(messages: Sequence[Message], now: int) -> Due | None:
    """The time to answer the newest finding, while it waits for an answer."""
    found = [one for one in messages if one.kind == FINDING]
    if not found or _word(messages) is not ReporterWord.FINDING_READY:
        return None
    return _due(Promised.REPLY_WINDOW, reply_clock(_moment(found[-1].written)), now)


def _due(what: Promised, clock: Clock, now: int) -> Due:
    done = None if clock.done is None else int(clock.done.timestamp())
    return Due(what, int(clock.due.timestamp()), done, clock.state(_moment(now)))


def _moment(unix_seconds: int) -> datetime:
    return datetime.fromtimestamp(min(unix_seconds, FAR), UTC)


def _maybe(unix_seconds: int | None) -> datetime | None:
    return None if unix_seconds is None else _moment(unix_seconds)
