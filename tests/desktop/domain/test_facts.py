"""Facts: every filled field is there once, with its codes, times and oddities."""

from typing import Any

import pytest
from hypothesis import given

from desktop.domain.facts import SECTIONS, CodeValue, Fact, NumberValue, TextValue, TimeValue, facts
from desktop.domain.oddities import oddities
from desktop.domain.oddity import Odd
from desktop.domain.reportfile import parse_report
from desktop.domain.shapes import written
from desktop.domain.walking import leaves
from tests.desktop.domain.reports import NAMES, encoded, incident, report_value, told
from tests.desktop.domain.strategies import reports


def by_place(name: str) -> dict[str, Fact]:
    """Give a fixture's facts by their places."""
    return {fact.where: fact for section in facts(incident(name)) for fact in section.facts}


def leaf_places(value: Any, way: str = "") -> set[str]:
    """Give the places of a JSON value's leaves; lists of plain values are one leaf."""
    if isinstance(value, dict) and value:
        return {p for k, v in value.items() for p in leaf_places(v, f"{way}.{k}" if way else k)}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return {p for i, v in enumerate(value) for p in leaf_places(v, f"{way}[{i}]")}
    return {way}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_of_a_fixture_is_a_fact(name: str) -> None:
    value = told(report_value(name))
    for item in value["evidence"]:
        if "content" in item:
            item["inline"] = item.pop("content")
    assert set(by_place(name)) == leaf_places(value)


@given(reports)
def test_every_filled_field_is_a_fact_once(value: dict[str, Any]) -> None:
    whole = parse_report(encoded(value)).incident
    sections = facts(whole)
    places = [fact.where for section in sections for fact in section.facts]
    assert sorted(places) == sorted(written(leaf.place) for leaf in leaves(whole))
    keys = [(SECTIONS.index(section.id), section.index or 0) for section in sections]
    assert keys == sorted(keys)


def test_values() -> None:
    found = by_place("f03")
    assert found["actions[2].code"].values == (CodeValue("action", "restart_terminated", known=True),)
    assert found["narrative"].values == (TextValue(report_value("f03")["narrative"]),)
    assert found["event.participants"].values == (NumberValue(63),)
    assert found["notice.text"].values == ()
    assert found["notice.received"].values == (CodeValue("yes_no_unknown", "no", known=True),)
    assert found["stated_ground"].values == (CodeValue("ground", "X_GROUND_NONE_GIVEN", known=True),)
    (start,) = found["event.scheduled_start"].values
    assert isinstance(start, TimeValue)
    assert (start.time.local, start.time.zone) == ("2026-06-04 19:00", "America/Los_Angeles")
    assert start.time.utc == "2026-06-05 02:00"


def test_answers_in_words_are_codes_but_texts_are_not() -> None:
    value = told(report_value("f10")) | {"mandatory_referral_made": "no", "timing_reason": "no"}
    whole = parse_report(encoded(value)).incident
    found = {fact.where: fact.values for section in facts(whole) for fact in section.facts}
    assert found["mandatory_referral_made"] == (CodeValue("yes_no_unknown", "no", known=True),)
    assert found["timing_reason"] == (TextValue("no"),)


def test_odd_fields_are_marked() -> None:
    found = by_place("f11")
    assert found["evidence[0].name"].odd == (Odd.TURNED_TEXT, Odd.EXECUTABLE_NAME)
    assert found["stated_ground"].values == (CodeValue("ground", "NOT_A_KNOWN_CODE", known=False),)
    assert found["stated_ground"].odd == (Odd.UNKNOWN_CODE,)
    kept = parse_report(encoded(told(report_value("f10")) | {"mood": "x"}), allow_unknown=True).incident
    (unknown,) = [f for s in facts(kept) for f in s.facts if Odd.UNKNOWN_FIELD in f.odd]
    assert unknown.values == (TextValue("/mood"),)
    marked = {where for where, fact in found.items() if fact.odd}
    assert marked == {odd.where for odd in oddities(incident("f11"))}


def test_sections_of_updates_say_where_they_belong() -> None:
    (update,) = [section for section in facts(incident("f07")) if section.id == "updates"]
    assert update.index == 0
    within = {fact.where: fact.within for fact in update.facts}
    assert within["updates[0].text"] == ""
    assert within["updates[0].adds_actions[0].code"] == "adds_actions[0]"
    assert within["updates[0].sets.ended_at"] == "sets"


def test_counts_keep_their_names() -> None:
    value = told(report_value("f10")) | {"event": {"counts": {"spam": 3, "other": 4}}}
    whole = parse_report(encoded(value)).incident
    (fact,) = [f for s in facts(whole) if s.id == "event" for f in s.facts]
    assert fact.values == (NumberValue(3, "spam"), NumberValue(4, "other"))
