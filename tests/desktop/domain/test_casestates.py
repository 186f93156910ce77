"""The state machine: the table is whole, and what it does not allow is an error."""

import itertools

import pytest

from desktop.domain.casestates import (
    REPORTER_WORDS,
    TRANSITIONS,
    ClosingReason,
    Event,
    IllegalEvent,
    ReasonNeeded,
    ReporterWord,
    State,
    allowed,
    closing,
    next_state,
    reporter_word,
)
from desktop.domain.errors import Acts

ENDED = {State.CLOSED, State.REFERRED, State.MERGED, State.TRANSFERRED_CONFLICT}


def after(*events: Event, state: State = State.RECEIVED) -> State:
    """Give the state after events."""
    for event in events:
        state = next_state(state, event)
    return state


def test_the_way_of_a_whole_case() -> None:
    way = [
        (Event.ACKNOWLEDGE, State.ACKNOWLEDGED),
        (Event.ASSESS, State.TRIAGE),
        (Event.ASK_REPORTER, State.QUESTION_TO_REPORTER),
        (Event.REPORTER_ANSWERED, State.TRIAGE),
        (Event.INVESTIGATE, State.INVESTIGATING),
        (Event.ASK_PLATFORM, State.AWAITING_PLATFORM),
        (Event.PLATFORM_SILENT, State.DRAFT_FINDING),
        (Event.SHOW_FINDING, State.REPORTER_REPLY_WINDOW),
        (Event.CLOSE, State.CLOSED),
        (Event.REOPEN, State.REOPENED),
        (Event.ASSESS, State.TRIAGE),
    ]
    state = State.RECEIVED
    for event, expected in way:
        state = next_state(state, event)
        assert state is expected


def test_every_state_has_a_row_and_a_word() -> None:
    assert set(TRANSITIONS) == set(State) == set(REPORTER_WORDS)
    assert {reporter_word(state) for state in State} == set(ReporterWord)


def test_every_state_can_be_reached_and_every_event_is_used() -> None:
    reached = {State.RECEIVED}
    for _step in State:
        reached |= {target for state in reached for target in TRANSITIONS[state].values()}
    assert reached == set(State)
    assert {event for row in TRANSITIONS.values() for event in row} == set(Event)


def test_what_the_table_does_not_allow_is_an_error() -> None:
    for state, event in itertools.product(State, Event):
        if event in allowed(state):
            assert next_state(state, event) is TRANSITIONS[state][event]
        else:
            with pytest.raises(IllegalEvent) as caught:
                next_state(state, event)
            assert (caught.value.state, caught.value.event) == (state, event)
            assert caught.value.acts is Acts.US


def test_an_open_case_can_always_be_closed_and_an_ended_one_only_reopened() -> None:
    for state in State:
        assert (Event.CLOSE in allowed(state)) is (state not in ENDED)
        assert state not in ENDED or allowed(state) == (Event.REOPEN,)


def test_nothing_goes_to_the_platform_during_a_safety_hold() -> None:
    hold = after(Event.ACKNOWLEDGE, Event.HOLD_FOR_SAFETY)
    assert Event.ASK_PLATFORM not in allowed(hold)


@pytest.mark.parametrize("reason", ClosingReason)
def test_a_reason_text_is_due_except_for_spam(reason: ClosingReason) -> None:
    assert closing(reason, "because").text == "because"
    if reason is ClosingReason.ABUSIVE_OR_SPAM:
        assert closing(reason, "").reason is reason
    else:
        with pytest.raises(ReasonNeeded):
            closing(reason, " \n")
