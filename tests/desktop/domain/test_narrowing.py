"""What points at few people: each entry of the table by itself, and for any report at all."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import IncidentRefused
from desktop.domain.incident import Action, Event, Evidence, Incident, Notice, Order, Platform, Reporter
from desktop.domain.narrowing import SOME, Estimate, Narrowing, Point, estimate
from desktop.domain.reportfile import parse_report
from tests.desktop.domain.strategies import reports

AT = "2026-06-04T00:27:30Z"


def report(role: str = "host", **fields: Any) -> Incident:
    """A report that narrows nothing but what is given."""
    plain = Incident(
        reporter=Reporter(role=role),
        platform=Platform(name="ExampleMeet"),
        actions=(Action(code="meeting_terminated_live"),),
    )
    return msgspec.structs.replace(plain, **fields)


def cleaned(**fields: Any) -> Evidence:
    """A file from which everything hidden was taken."""
    return Evidence(name="b", cleaned=True, **fields)


CASES: dict[Narrowing, tuple[Incident, str]] = {
    Narrowing.FEW_KNOW: (report(circle_size=5), "circle_size"),
    Narrowing.FEW_HAVE_FILE: (
        report(
            evidence=(Evidence(name="a", cleaned=True), Evidence(name="b", cleaned=True, knowledge_circle=3))
        ),
        "evidence[1].knowledge_circle",
    ),
    Narrowing.FEW_WERE_THERE: (report(event=Event(participants=4)), "event.participants"),
    Narrowing.ORIGINAL_FILE: (report(evidence=(Evidence(name="list.csv"),)), "evidence[0].name"),
    Narrowing.EXACT_TIME: (
        report("other_employee", orders_seen=(Order(), Order(at=AT, precision="minute"))),
        "orders_seen[1].at",
    ),
    Narrowing.CLUSTER: (report("other_employee", event=Event(cluster="c-7")), "event.cluster"),
    Narrowing.SEGMENT: (report("other_employee", event=Event(segment="free")), "event.segment"),
    Narrowing.ROLE: (report("contractor"), "reporter.role"),
    Narrowing.COUNTRY: (report(reporter=Reporter(role="host", country="XA")), "reporter.country"),
    Narrowing.MEETING_ID: (report(event=Event(ref="123")), "event.ref"),
    Narrowing.LINK: (report(notice=Notice(text="see http://example.org/u/7")), "notice.text"),
    Narrowing.LANGUAGE: (
        report("other_employee", narrative="会议被关闭了", content_language="zh-Hans"),
        "narrative",
    ),
}


def softer(incident: Incident) -> Incident:
    """The same report with everything done that the advice says."""
    broad = incident.reporter.role if incident.reporter.role == "host" else "other_employee"
    return report(broad, narrative="The room closed.")


@pytest.mark.parametrize("kind", Narrowing)
def test_each_narrows_by_itself_and_no_more_once_softened(kind: Narrowing) -> None:
    incident, where = CASES[kind]
    assert [(one.kind, one.where) for one in estimate(incident).points] == [(kind, where)]
    assert estimate(softer(incident)) == Estimate(None, ())


def test_the_smallest_number_counts() -> None:
    assert estimate(report(circle_size=12, evidence=(cleaned(knowledge_circle=3),))).people == 3


@pytest.mark.parametrize("people", [-1, 0, SOME + 1, 10**9])
def test_numbers_that_narrow_nothing_are_left_out(people: int) -> None:
    assert estimate(report(circle_size=people)) == Estimate(None, ())


def test_what_is_only_described_is_no_file() -> None:
    described = Evidence(name="b", described_only=True, knowledge_circle=3)
    assert estimate(report(evidence=(described,))) == Estimate(None, ())


def test_rounding_a_time_takes_its_point_away() -> None:
    for order in (
        Order(at="2026-06-04T00:00:00Z", precision="hour"),
        Order(at="2026-06-04", precision="day"),
    ):
        assert estimate(report("other_employee", orders_seen=(order,))).points == ()


def test_a_host_is_not_warned_of_what_everybody_in_the_room_knows() -> None:
    action = Action(code="meeting_terminated_live", at=AT, precision="second")
    assert estimate(report(actions=(action,))).points == ()


@pytest.mark.parametrize("text", ["mei@example.org", "a http://x", "HTTPS://X", "<b@c.de>"])
def test_links_and_addresses_are_found(text: str) -> None:
    assert [one.kind for one in estimate(report(narrative=text)).points] == [Narrowing.LINK]


@pytest.mark.parametrize("text", ["@ home", "a@b", "3.5", "no link"])
def test_other_text_is_no_link(text: str) -> None:
    assert estimate(report(narrative=text)).points == ()


@pytest.mark.parametrize("text", ["x" * 100_000, "a@" * 50_000, "@" * 100_000, "http" * 25_000])
def test_long_texts_are_searched_once(text: str) -> None:
    """A search that tries every beginning against every end would run into the test's time-out."""
    assert estimate(report(narrative=text)) == Estimate(None, ())


@given(reports)
def test_any_report_is_judged_and_every_place_is_in_it(fields: dict[str, Any]) -> None:
    try:
        incident = parse_report(json.dumps(fields).encode()).incident
    except IncidentRefused:
        return
    found = estimate(incident)
    given_numbers = [one.people for one in found.points if one.people is not None]
    assert found.people == min(given_numbers, default=None)
    assert all(0 < number <= SOME for number in given_numbers)
    assert len({(one.kind, one.where) for one in found.points}) == len(found.points)
    assert all(_leads_somewhere(incident, one) for one in found.points)
    assert estimate(incident) == found


@given(st.sampled_from(sorted(CASES)), st.sampled_from(sorted(CASES)))
def test_a_second_answer_takes_no_point_away(first: Narrowing, second: Narrowing) -> None:
    """Saying more never narrows less: points of one report stay when another's answers join it."""
    one, other = CASES[first][0], CASES[second][0]
    if one.reporter.role != other.reporter.role:
        return
    more = {
        name: getattr(other, name)
        for name in one.__struct_fields__
        if getattr(one, name) is msgspec.UNSET and getattr(other, name) is not msgspec.UNSET
    }
    joined = msgspec.structs.replace(one, **more)
    assert set(estimate(one).points) <= set(estimate(joined).points)


def _leads_somewhere(incident: Incident, point: Point) -> bool:
    value: Any = incident
    for name in point.where.replace("[", ".[").split("."):
        value = value[int(name[1:-1])] if name.startswith("[") else getattr(value, name)
    return value is not msgspec.UNSET
