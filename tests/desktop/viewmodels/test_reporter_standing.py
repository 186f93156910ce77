"""Where a report stands: known, unknown and passed days, from whatever messages are left."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from crypto.reply import KINDS
from desktop.domain.casestates import ReporterWord
from desktop.domain.clocks import ClockState
from desktop.services.conversationview import Message
from desktop.viewmodels.reporter_standing import Due, Promised, Seen, Standing, Terms, standing

DAY = 86_400
SENT = int(datetime(2026, 3, 1, 10, tzinfo=UTC).timestamp())
LATEST = 4_000_000_000


def message(
    kind: str, written: int, number: int = 0, status: str = "", contact: int | None = None
) -> Message:
    return Message(0, "Ada", (number,), kind, "", written, status, contact, "en", True)


def due(found: Standing, what: Promised) -> Due | None:
    return next((one for one in found.dues if one.what is what), None)


def at(now: int, *messages: Message, sent: int | None = SENT) -> Standing:
    return standing(Seen(messages, sent), Terms(), now)


def test_before_the_first_word_both_clocks_run_from_the_sending() -> None:
    found = at(SENT + DAY)
    assert found.word is None
    assert due(found, Promised.ACKNOWLEDGEMENT) == Due(Promised.ACKNOWLEDGEMENT, SENT + 7 * DAY)
    feedback = due(found, Promised.FEEDBACK)
    assert feedback is not None
    assert feedback.by == int(datetime(2026, 6, 8, 10, tzinfo=UTC).timestamp())
    assert found.diary_until == int(datetime(2027, 3, 1, 10, tzinfo=UTC).timestamp())


def test_without_anything_known_nothing_is_said_to_be_late() -> None:
    found = at(LATEST, sent=None)
    assert [(one.what, one.by, one.state) for one in found.dues] == [
        (Promised.ACKNOWLEDGEMENT, None, ClockState.RUNNING),
        (Promised.FEEDBACK, None, ClockState.RUNNING),
    ]
    assert found.diary_until is None


def test_days_that_passed_are_said_to_have_passed() -> None:
    assert [one.passed for one in at(SENT + 7 * DAY).dues] == [False, False]
    assert [one.passed for one in at(SENT + 7 * DAY + 1).dues] == [True, False]
    assert [one.passed for one in at(SENT + 200 * DAY).dues] == [True, True]


def test_what_was_kept_is_met_and_what_came_late_is_late() -> None:
    words = message("acknowledgement", SENT + 8 * DAY), message("finding", SENT + 40 * DAY, 1)
    found = at(SENT + 300 * DAY, *words)
    assert [one.state for one in found.dues] == [ClockState.MET_LATE, ClockState.MET]


def test_the_oldest_message_left_need_not_be_the_first() -> None:
    """Replies expire: what is left proves that receipt was confirmed, but not when."""
    found = at(LATEST, message("status", SENT + 60 * DAY, 4), sent=None)
    assert due(found, Promised.ACKNOWLEDGEMENT) is None
    assert due(found, Promised.FEEDBACK) == Due(Promised.FEEDBACK, None)


def test_any_reviewers_very_first_word_confirms_receipt() -> None:
    found = at(SENT + 2 * DAY, message("question", SENT + DAY, 0))
    assert due(found, Promised.ACKNOWLEDGEMENT) == Due(
        Promised.ACKNOWLEDGEMENT, SENT + 7 * DAY, SENT + DAY, ClockState.MET
    )


def test_a_promised_message_is_late_after_its_day_and_kept_by_a_later_one() -> None:
    by = SENT + 20 * DAY
    asked = message("question", SENT, 0, "question_for_you", by)
    before, after = (
        due(at(by + 3_600, asked), Promised.NEXT_CONTACT),
        due(at(by + DAY, asked), Promised.NEXT_CONTACT),
    )
    assert before is not None
    assert after is not None
    assert (before.passed, after.passed) == (False, True)
    kept = at(by + DAY, asked, message("note", by, 1))
    assert due(kept, Promised.NEXT_CONTACT) is None


def test_reading_is_no_message_that_keeps_a_promise() -> None:
    asked = message("question", SENT, 0, "", SENT + 20 * DAY)
    assert due(at(SENT, asked, message("read_ack", SENT, 1)), Promised.NEXT_CONTACT) is not None


def test_a_closed_case_promises_nothing_more() -> None:
    found = at(LATEST, message("status", SENT + DAY, 0, "closed", SENT + 20 * DAY))
    assert found.word is ReporterWord.CLOSED
    assert due(found, Promised.NEXT_CONTACT) is None
    assert due(found, Promised.FEEDBACK) is not None
    assert not any(one.passed for one in found.dues)


def test_a_finding_gives_the_reporter_fourteen_days() -> None:
    finding = message("finding", SENT + 40 * DAY, 1, "finding_ready")
    window = due(at(SENT + 41 * DAY, message("acknowledgement", SENT), finding), Promised.REPLY_WINDOW)
    assert window == Due(Promised.REPLY_WINDOW, SENT + 54 * DAY)
    late = due(at(SENT + 55 * DAY, finding), Promised.REPLY_WINDOW)
    assert late is not None
    assert late.passed
    closed = message("status", SENT + 50 * DAY, 2, "closed")
    assert due(at(SENT + 55 * DAY, finding, closed), Promised.REPLY_WINDOW) is None


def test_a_word_of_a_later_version_is_passed_over() -> None:
    words = message("status", SENT, 0, "being_assessed"), message("status", SENT, 1, "in_mediation")
    assert at(SENT, *words).word is ReporterWord.BEING_ASSESSED


MESSAGES = st.lists(
    st.builds(
        message,
        st.sampled_from(KINDS),
        st.integers(0, 253_402_300_799),
        st.integers(0, 1_023),
        st.sampled_from(("", *(word.value for word in ReporterWord), "later")),
        st.none() | st.integers(0, 253_402_300_799),
    ),
    max_size=6,
)


@given(MESSAGES, st.none() | st.integers(0, 253_402_300_799), st.integers(0, 253_402_300_799))
def test_whatever_a_reviewer_wrote_something_can_be_shown(
    messages: list[Message], sent: int | None, now: int
) -> None:
    """Times are the reviewer's word: hostile ones must not break the page, nor make a promise twice."""
    found = standing(Seen(messages, sent), Terms(), now)
    kinds = [one.what for one in found.dues]
    assert len(kinds) == len(set(kinds))
    assert all(not one.passed or one.by is not None for one in found.dues)
    assert all(one.done is None or not one.passed for one in found.dues)
