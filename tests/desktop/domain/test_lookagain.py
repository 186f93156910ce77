"""Questions about facts that one report alone raises; each with the case beside it that raises none."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop.domain.incident import Incident
from desktop.domain.lookagain import Ask, looks
from desktop.domain.times import resolve
from tests.simulator.reporter import REPORTS, report

ENDED = {"code": "meeting_terminated_live", "at": "2026-04-20T12:00:00Z", "precision": "second"}


def incident(**parts: Any) -> Incident:
    """A report of a meeting that was ended, with these members; on a day like any other."""
    least = {"reporter": {"role": "host"}, "platform": {"name": "X"}, "actions": [ENDED]}
    return msgspec.convert(least | parts, Incident)


def asked(made: Incident) -> set[Ask]:
    """The codes of what is asked."""
    return {one.code for one in looks(made)}


def ended(**parts: Any) -> dict[str, Any]:
    """The action, changed."""
    return ENDED | parts


def order(at: str = "2026-04-20T11:00:00Z", **parts: Any) -> dict[str, Any]:
    """An order, to the second."""
    return {"at": at, "precision": "second", "clock_source": "server_log"} | parts


CASES: list[tuple[Ask, dict[str, Any], dict[str, Any]]] = [
    (
        Ask.ORDER_AFTER_ACTION,
        {"orders_seen": [order("2026-04-20T12:01:01Z")]},
        {"orders_seen": [order("2026-04-20T12:00:59Z")]},
    ),
    (
        Ask.CLOCKS_DIFFER,
        {"orders_seen": [order("2026-04-20T11:59:00Z")]},
        {"orders_seen": [order("2026-04-20T11:58:59Z")]},
    ),
    (
        Ask.ORDER_AND_ACTION_CLOSE,
        {"orders_seen": [order("2026-04-20T11:50:00Z", clock_source=None)]},
        {"orders_seen": [order("2026-04-20T11:50:00Z")]},
    ),
    (
        Ask.ENDED_BEFORE_PLANNED,
        {"event": {"scheduled_start": "2026-04-20T12:30:00Z"}},
        {"event": {"scheduled_start": "2026-04-20T12:00:30Z"}},
    ),
    (
        Ask.RESTART_BEFORE_FIRST,
        {"actions": [ENDED, ended(code="restart_terminated", at="2026-04-20T11:00:00Z")]},
        {"actions": [ENDED, ended(code="restart_terminated", at="2026-04-20T13:00:00Z")]},
    ),
    (
        Ask.RESTART_LONG_AFTER,
        {"actions": [ENDED, ended(code="restart_terminated", at="2026-04-21T12:00:01Z")]},
        {"actions": [ENDED, ended(code="restart_terminated", at="2026-04-21T12:00:00Z")]},
    ),
    (Ask.RESTART_WITHOUT_ACTION, {"restarted": "yes_other_account"}, {"restarted": "no"}),
    (
        Ask.ACTION_WITHOUT_RESTART,
        {"restarted": "no", "actions": [ENDED, ended(code="restart_terminated")]},
        {"restarted": "unknown", "actions": [ENDED, ended(code="restart_terminated")]},
    ),
    (
        Ask.LATE_NOTICE,
        {"notice": {"received": True, "text": "x", "at": "2026-04-21T12:00:01Z"}},
        {"notice": {"received": True, "text": "x", "at": "2026-04-21T11:00:00Z"}},
    ),
    (Ask.NOTICE_WITHOUT_TEXT, {"notice": {"received": True}}, {"notice": {"received": False}}),
    (
        Ask.GROUND_WITHOUT_NOTICE,
        {"notice": {"received": False}, "stated_ground": ["STATEMENT_CATEGORY_VIOLENCE"]},
        {"notice": {"received": False}, "stated_ground": ["X_GROUND_NONE_GIVEN"]},
    ),
    (
        Ask.GROUND_AND_NO_GROUND,
        {"stated_ground": ["X_GROUND_NONE_GIVEN", "STATEMENT_CATEGORY_VIOLENCE"]},
        {"stated_ground": ["X_GROUND_NONE_GIVEN"]},
    ),
    (
        Ask.FAULT_WITHOUT_CHECK,
        {"stated_ground": ["X_GROUND_TECHNICAL_CLAIMED"]},
        {"stated_ground": ["X_GROUND_TECHNICAL_CLAIMED"], "proof_held": ["screenshot"]},
    ),
    (
        Ask.LOCK_WITHOUT_END,
        {"actions": [ended(code="account_quarantined")]},
        {"actions": [ended(code="account_quarantined", ended_at="2026-04-21T12:00:00Z")]},
    ),
    (
        Ask.GRAVE_WITHOUT_REFERRAL,
        {"orders_seen": [order()], "stated_ground": ["X/KEYWORD_TERRORIST_CONTENT"]},
        {
            "orders_seen": [order()],
            "stated_ground": ["X/KEYWORD_TERRORIST_CONTENT"],
            "mandatory_referral_made": "no",
        },
    ),
    (
        Ask.THREAT_WITHOUT_WORDS,
        {"orders_seen": [order(threat_mentioned=True)]},
        {"orders_seen": [order(threat_mentioned=True, threat="The service would be blocked.")]},
    ),
    (
        Ask.SELECTOR_MISSING,
        {"actions": [ended(code="segment_ban")]},
        {"actions": [ended(code="segment_ban")], "event": {"segment": "free"}},
    ),
    (
        Ask.REACH_UNCLEAR,
        {"orders_seen": [order(country="XA")], "actions": [ended(code="app_removed_from_store")]},
        {
            "orders_seen": [order(country="XA")],
            "actions": [ended(code="app_removed_from_store", territory="WORLD")],
        },
    ),
    (
        Ask.BACK_AFTER_PRESS,
        {
            "actions": [ended(code="host_account_suspended", ended_at="2026-04-22T12:00:00Z")],
            "other_explanations": [{"source": "press", "text": "x"}],
        },
        {"other_explanations": [{"source": "press", "text": "x"}]},
    ),
    (Ask.CHECK_NOT_SEEN, {"investigation_seen": "none"}, {"investigation_seen": "none", "narrative": "x"}),
    (
        Ask.INVENTED_NOT_SAID,
        {"actions": [ended(code="internal_order_to_fabricate")], "fabrication_asked": "no"},
        {"actions": [ended(code="internal_order_to_fabricate")], "fabrication_asked": "yes"},
    ),
    (
        Ask.STAGED_NOT_SAID,
        {"actors": [{"role": "staged_account"}], "unknown_people": "no"},
        {"actors": [{"role": "staged_account"}], "unknown_people": "yes"},
    ),
    (
        Ask.HARM_WITHOUT_DANGER,
        {"actions": [ended(code="retaliation_against_person")], "danger_now": "no"},
        {"actions": [ended(code="retaliation_against_person")], "danger_now": "yes"},
    ),
    (
        Ask.EVENT_IS_SOON,
        {
            "submitted_at": "2026-04-20T12:30:00Z",
            "event_within_72h": "no",
            "event": {"scheduled_start": "2026-04-23T12:00:00Z"},
        },
        {
            "submitted_at": "2026-04-20T12:30:00Z",
            "event_within_72h": "no",
            "event": {"scheduled_start": "2026-04-24T12:00:00Z"},
        },
    ),
    (
        Ask.DAY_WITHOUT_REASON,
        {"actions": [ended(at="2026-06-01T12:00:00Z")]},
        {"actions": [ended(at="2026-06-01T12:00:00Z")], "timing_reason": "an anniversary"},
    ),
]


def test_every_question_has_a_case() -> None:
    assert {case[0] for case in CASES} == set(Ask)


@pytest.mark.parametrize(("code", "raises", "raises_none"), CASES, ids=[case[0] for case in CASES])
def test_a_question_is_asked_where_it_helps_and_only_there(
    code: Ask, raises: dict[str, Any], raises_none: dict[str, Any]
) -> None:
    assert code in asked(incident(**raises))
    assert code not in asked(incident(**raises_none))


@pytest.mark.parametrize(
    ("at", "near"),
    [("2026-06-01T00:00:00Z", True), ("2026-06-08T12:00:00Z", False), ("2025-12-31T23:00:00Z", False)],
)
def test_days_near_a_watched_day(at: str, near: bool) -> None:
    moment = resolve(at).utc
    assert moment is not None
    assert (Ask.DAY_WITHOUT_REASON in asked(incident(actions=[ended(at=at)]))) is near


def test_an_hour_or_a_day_is_not_measured_in_seconds() -> None:
    """Who gives the hour only is not asked whether seconds fit."""
    vague = incident(orders_seen=[order("2026-04-20T12:30:00Z", precision="hour")])
    assert not asked(vague) & {Ask.ORDER_AFTER_ACTION, Ask.CLOCKS_DIFFER}


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_fixture_is_asked_little(path: Any) -> None:
    """A long list is not read: at most four questions for any of the reports."""
    assert len(looks(report(path.stem).incident)) <= 4


def test_the_negative_control_is_asked_nothing() -> None:
    assert looks(report("f10").incident) == ()
