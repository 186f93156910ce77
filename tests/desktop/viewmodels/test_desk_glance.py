"""Seven lines of a report, picked from its facts."""

from pathlib import Path

import pytest

from desktop.domain.facts import CodeValue, TimeValue, facts
from desktop.viewmodels.deskglance import MAX_VALUES, GlanceLine, glance
from tests.simulator.reporter import REPORTS, report


def lines(name: str) -> dict[str, GlanceLine]:
    return {line.id: line for line in glance(facts(report(name).incident))}


def codes(line: GlanceLine) -> list[str]:
    return [value.code for value in line.values if isinstance(value, CodeValue)]


def test_all_actions_stand_in_one_line() -> None:
    assert codes(lines("f03")["action"]) == [
        "meeting_terminated_live",
        "host_account_suspended",
        "restart_terminated",
        "replacement_account_suspended",
    ]


def test_the_notice_is_its_channel_and_time_or_the_bare_no() -> None:
    came = lines("f01")["notice"]
    assert codes(came) == ["email"]
    assert isinstance(came.values[1], TimeValue)
    assert codes(lines("f03")["notice"]) == ["no"]


def test_an_unknown_code_is_kept() -> None:
    ground = lines("f11")["ground"].values[0]
    assert isinstance(ground, CodeValue)
    assert (ground.code, ground.known) == ("NOT_A_KNOWN_CODE", False)


def test_a_report_without_facts_has_no_lines() -> None:
    assert glance(()) == ()


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_every_report_has_its_lines(path: Path) -> None:
    found = lines(path.stem)
    assert {"action", "service", "reporter"} <= set(found)
    assert all(0 < len(line.values) <= MAX_VALUES for line in found.values())
