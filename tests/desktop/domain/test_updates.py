"""Updates: folded in up to a time, and harmless where they point nowhere."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.domain.incident import Incident
from desktop.domain.reportfile import parse_report
from desktop.domain.updates import as_of
from tests.desktop.domain.reports import encoded, incident

EARLY = datetime(2026, 6, 5, 13, tzinfo=UTC)
LATE = datetime(2026, 6, 5, 14, tzinfo=UTC)


def updated(**update: Any) -> Incident:
    """Give a small report with one update folded in."""
    value = {
        "reporter": {"role": "host"},
        "platform": {"name": "x"},
        "actions": [{"code": "a"}, {"code": "b", "at": "2026-06-05T10:00:00Z"}],
        "orders_seen": [{"form": "chat"}],
        "wants": ["reasons"],
        "updates": [update],
    }
    return as_of(parse_report(encoded(value)).incident, LATE)


def test_the_fixture_with_an_update() -> None:
    before, after = as_of(incident("f07"), EARLY), as_of(incident("f07"), LATE)
    assert before == incident("f07")
    assert [action.code for action in after.actions] == [
        "account_quarantined",
        "meeting_blocked_before_start",
    ]
    assert after.actions[0].ended_at == "2026-06-05T09:02:00-04:00"
    assert after.actions[0].at == before.actions[0].at


def test_several_changes_and_additions() -> None:
    after = updated(
        sets=[{"action": 1, "code": "c", "note": None}, {"order": 0, "note": "n"}, {"wants": ["apology"]}],
        adds_orders=[{"form": "ticket"}],
        adds_actors=[{"role": "host"}],
        adds_evidence=[{"name": "e"}],
    )
    assert (after.actions[1].code, after.actions[1].note) == ("c", None)
    assert after.actions[1].at == "2026-06-05T10:00:00Z"
    assert isinstance(after.orders_seen, tuple)
    assert [order.form for order in after.orders_seen] == ["chat", "ticket"]
    assert after.wants == ("apology",)
    assert len(after.actors or ()) == len(after.evidence or ()) == 1


@pytest.mark.parametrize(
    "sets", [{"action": 9, "code": "c"}, {"action": -1, "code": "c"}, {"evidence": 0}, None]
)
def test_a_change_that_points_nowhere_changes_nothing(sets: Any) -> None:
    after = updated(sets=sets)
    assert [action.code for action in after.actions] == ["a", "b"]
