"""The six lights: what a report tells of what a service owes to whoever it acts against."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop.domain.completeness import Light, Lit, lamps
from desktop.domain.incident import Incident
from tests.simulator.reporter import report


def incident(**parts: Any) -> Incident:
    """A small report with these members."""
    least = {"reporter": {"role": "host"}, "platform": {"name": "X"}, "actions": []}
    return msgspec.convert(least | parts, Incident)


def lit(made: Incident) -> dict[Light, Lit]:
    """How far each light is lit."""
    return {one.light: one.lit for one in lamps(made)}


def test_a_report_that_says_nothing_is_open_everywhere() -> None:
    assert set(lit(incident()).values()) == {Lit.OPEN}


def test_a_whole_notice_lights_everything() -> None:
    told = lit(
        incident(
            actions=[{"code": "meeting_terminated_live"}],
            stated_ground=["DECISION_GROUND_ILLEGAL_CONTENT"],
            notice={
                "received": True,
                "text": "You broke rule 6(c) and a law.",
                "clause_cited": "6(c)",
                "law_cited": "Act 1",
                "automated": False,
                "appeal_offered": True,
            },
        )
    )
    assert set(told.values()) == {Lit.TOLD}


def test_no_notice_is_an_answer_and_not_a_gap() -> None:
    """Whoever was told nothing has said so: the lights ask no further."""
    told = lit(incident(notice={"received": False}, stated_ground=["X_GROUND_NONE_GIVEN"]))
    assert told[Light.FACTS] == told[Light.AUTOMATION] == told[Light.CLAUSE] == told[Light.REDRESS] == Lit.NOT_KNOWN
    assert told[Light.LAW] is Lit.NOT_NEEDED


@pytest.mark.parametrize(
    ("ground", "law", "clause"),
    [
        ("X_GROUND_LOCAL_LAW_UNSPECIFIED", Lit.OPEN, Lit.NOT_NEEDED),
        ("STATEMENT_CATEGORY_VIOLENCE", Lit.NOT_NEEDED, Lit.OPEN),
    ],
)
def test_a_law_is_asked_for_the_illegal_and_a_clause_for_the_rest(ground: str, law: Lit, clause: Lit) -> None:
    told = lit(incident(stated_ground=[ground], notice={"received": True}))
    assert (told[Light.LAW], told[Light.CLAUSE]) == (law, clause)


def test_what_is_hidden_in_one_place_needs_the_place() -> None:
    made = incident(actions=[{"code": "meeting_terminated_live"}, {"code": "app_removed_from_store"}])
    first = lamps(made)[0]
    assert (first.lit, first.where) == (Lit.OPEN, "actions[1].territory")


def test_a_light_leads_to_a_question_that_is_asked() -> None:
    """The parts of a notice are asked only after it is said that one came."""
    where = {one.light: one.where for one in lamps(incident())}
    assert where[Light.AUTOMATION] == where[Light.FACTS] == "notice.received"
    assert where[Light.REDRESS] == "notice.appeal_offered"


def test_the_negative_control_is_well_lit_and_the_bare_notice_is_not() -> None:
    assert lit(report("f10").incident)[Light.CLAUSE] is Lit.TOLD
    assert lit(report("f01").incident)[Light.CLAUSE] is Lit.NOT_KNOWN
