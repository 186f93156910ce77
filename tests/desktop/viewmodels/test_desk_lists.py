"""Which cases stand where, in which order, and what a search finds."""

from dataclasses import replace

import pytest

from desktop.viewmodels.deskplaces import Order, Place, belongs, sort_key
from desktop.viewmodels.deskrows import CaseRow, ClockLine
from desktop.viewmodels.desksearch import matches, search_key
from desktop.viewmodels.deskwords import CodeSpeech

ROW = CaseRow(
    id=1,
    number="2026-0001",
    received_at=1_000,
    last_message_at=1_000,
    urgency="U3",
    reasons=(),
    role="host",
    anonymity="anonymous",
    actions=("meeting_terminated_live",),
    platform="ExampleMeet",
    title="Evening of remembrance",
    language="en",
    state="acknowledged",
    closed_as="",
    clock=None,
    acknowledged=True,
    next_contact=None,
    unanswerable="",
    unread=False,
    open=True,
    withdrawn=False,
    files=0,
    files_waiting=0,
)


@pytest.mark.parametrize(
    ("changes", "place", "there"),
    [
        ({}, Place.INBOX, False),
        ({"unread": True}, Place.INBOX, True),
        ({"state": "received"}, Place.INBOX, True),
        ({"unread": True, "open": False}, Place.INBOX, True),
        ({"urgency": "U0"}, Place.AT_RISK, True),
        ({"urgency": "U1"}, Place.AT_RISK, True),
        ({"urgency": "U2"}, Place.AT_RISK, False),
        ({"urgency": "U0", "open": False}, Place.AT_RISK, False),
        ({"clock": ClockLine("feedback", "soon", 9)}, Place.DUE_SOON, True),
        ({"clock": ClockLine("feedback", "overdue", 9)}, Place.DUE_SOON, True),
        ({"clock": ClockLine("feedback", "running", 9)}, Place.DUE_SOON, False),
        ({}, Place.DUE_SOON, False),
        ({"open": False}, Place.ALL, True),
    ],
)
def test_where_a_case_stands(changes: dict[str, object], place: Place, there: bool) -> None:
    assert belongs(replace(ROW, **changes), place) is there  # type: ignore[arg-type]


def test_orders() -> None:
    old = replace(ROW, id=1, last_message_at=1, urgency="U0", clock=ClockLine("feedback", "running", 50))
    new = replace(ROW, id=2, last_message_at=9, urgency="U3", clock=ClockLine("feedback", "running", 20))
    shut = replace(ROW, id=3, last_message_at=5, urgency="U0", open=False)
    blank = replace(ROW, id=4, last_message_at=4, urgency="")

    def ids(order: Order) -> list[int]:
        return [row.id for row in sorted((old, new, shut, blank), key=lambda row: sort_key(row, order))]

    assert ids(Order.NEWEST) == [2, 3, 4, 1]
    assert ids(Order.URGENT) == [1, 2, 4, 3]
    assert ids(Order.DUE) == [2, 1, 3, 4]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("2026-0001", True),
        ("０００１", True),
        ("MEETING  ended", True),
        ("remembrance", True),
        ("ExampleMeet", False),
        ("host", False),
    ],
)
def test_number_and_headline_are_searched(qapp: object, text: str, found: bool) -> None:
    assert matches(ROW, search_key(text), CodeSpeech("en")) is found


def test_the_headline_is_searched_in_the_windows_language(qapp: object) -> None:
    speech = CodeSpeech("en")
    speech.use("zh-Hans")
    words = speech.label("action", "meeting_terminated_live")
    assert matches(ROW, search_key(words), speech)
    assert not matches(ROW, search_key("meeting ended"), speech)
