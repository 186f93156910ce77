"""Urgency: the fixtures' oracle, and each reason by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.reportfile import parse_report
from desktop.domain.urgency import LEVELS, Level, Reason, Urgency, urgency
from tests.desktop.domain.reports import NAMES, encoded, incident, report_value

NOW = datetime(2026, 6, 4, 12, tzinfo=UTC)


def judged(now: datetime = NOW, role: str = "participant", **fields: Any) -> Urgency:
    """Give the urgency of a small report with these fields."""
    value = {"reporter": {"role": role}, "platform": {"name": "x"}, "actions": [], **fields}
    return urgency(parse_report(encoded(value)).incident, now)


def done(code: str, hours_ago: float | None = 1) -> list[dict[str, str]]:
    """Give one action at a time before now."""
    if hours_ago is None:
        return [{"code": code}]
    return [{"code": code, "at": (NOW - timedelta(hours=hours_ago)).isoformat()}]


def event(hours_ahead: float, **more: str) -> dict[str, str]:
    """Give an event that starts so many hours from now."""
    return {"scheduled_start": (NOW + timedelta(hours=hours_ahead)).isoformat(), **more}


@pytest.mark.parametrize("name", NAMES)
def test_fixture_has_the_expected_level(name: str) -> None:
    value = report_value(name)
    expected = value["expected"]
    assert urgency(incident(name), datetime.fromisoformat(value["submitted_at"])).level == expected["urgency"]
    for update in value.get("updates", ()):
        after = urgency(incident(name), datetime.fromisoformat(update["at"]))
        assert after.level == expected["urgency_after_update"]


def test_nothing_special() -> None:
    assert judged() == Urgency(Level.U3, ())


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"danger_now": "yes"}, Reason.DANGER_NOW),
        ({"danger_now": True}, Reason.DANGER_NOW),
        ({"actions": done("retaliation_against_person")}, Reason.RETALIATION),
        ({"wants": ["reasons", "safety_advice"]}, Reason.ASKS_SAFETY_ADVICE),
        ({"event": event(23)}, Reason.EVENT_AHEAD),
        ({"event": event(-2)}, Reason.EVENT_LIVE),
        ({"event": event(-8, ended_at="2026-06-04T13:00:00Z")}, Reason.EVENT_LIVE),
        ({"event": {"scheduled_start": "2026-06-05"}}, Reason.EVENT_AHEAD),
        ({"event_within_72h": "yes"}, Reason.EVENT_SOON_SAID),
        ({"actions": done("meeting_terminated_live"), "role": "host"}, Reason.PROOF_PERISHES),
        ({"actions": done("segment_ban", None), "role": "operations_employee"}, Reason.PROOF_PERISHES),
        (
            {
                "actions": done("meeting_terminated_live"),
                "evidence": [{"name": "p", "type": "participant_list"}],
            },
            Reason.PROOF_PERISHES,
        ),
        ({"actions": done("restart_terminated"), "proof_held": ["complaint_email"]}, Reason.PROOF_PERISHES),
    ],
)
def test_each_reason(fields: dict[str, Any], reason: Reason) -> None:
    assert judged(**fields) == Urgency(LEVELS[reason], (reason,))


@pytest.mark.parametrize(
    "fields",
    [
        {"danger_now": "unknown"},
        {"danger_now": "no"},
        {"event": event(25)},
        {"event": event(-7)},
        {"event": event(-2, scheduled_end="2026-06-04T11:00:00Z")},
        {"event": event(-2), "actions": done("meeting_terminated_live")},
        {"event": event(30), "event_within_72h": "yes"},
        {"actions": done("meeting_terminated_live")},
        {"actions": done("meeting_terminated_live", 24 * 31), "role": "host"},
        {"actions": done("host_account_suspended"), "role": "host"},
    ],
)
def test_what_is_no_reason(fields: dict[str, Any]) -> None:
    assert judged(**fields) == Urgency(Level.U3, ())


def test_the_most_urgent_reason_decides_and_all_are_told() -> None:
    found = judged(role="host", danger_now="yes", event=event(2), actions=done("meeting_terminated_live"))
    assert found.level is Level.U0
    assert found.reasons == (Reason.DANGER_NOW, Reason.EVENT_AHEAD, Reason.PROOF_PERISHES)


def test_time_passes() -> None:
    ahead = event(30)
    assert judged(event=ahead).level is Level.U3
    assert judged(NOW + timedelta(hours=10), event=ahead).level is Level.U1
    assert judged(NOW + timedelta(days=3), event=ahead).level is Level.U3
