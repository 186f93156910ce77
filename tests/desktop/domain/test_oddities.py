"""Oddities: each code found where it belongs, and silence where nothing is odd."""

from typing import Any

import pytest
from hypothesis import given

from desktop.domain.oddities import oddities
from desktop.domain.oddity import Odd
from desktop.domain.reportfile import parse_report
from desktop.domain.safe_text import has_hidden
from tests.desktop.domain.reports import NAMES, encoded, incident, report_value, told
from tests.desktop.domain.strategies import reports

HONEST = [name for name in NAMES if name != "f11"]


def found(value: dict[str, Any]) -> set[tuple[str, str]]:
    """Give the codes and places of a report's oddities."""
    return {(odd.code.value, odd.where) for odd in oddities(parse_report(encoded(value)).incident)}


def changed(**fields: Any) -> dict[str, Any]:
    """Give an honest report with these fields changed."""
    return told(report_value("f10")) | fields


def test_the_hostile_report() -> None:
    assert found(told(report_value("f11"))) == {
        ("formula", "event.ref"),
        ("markup", "event.title"),
        ("time_twice", "event.scheduled_start"),
        ("negative_number", "event.participants"),
        ("restart_of_itself", "event.restart_of"),
        ("time_twice", "actions[0].at"),
        ("notice_before_event", "notice.at"),
        ("unknown_code", "stated_ground"),
        ("turned_text", "evidence[0].name"),
        ("executable_name", "evidence[0].name"),
        ("path_in_name", "evidence[1].name"),
        ("hidden_characters", "narrative"),
        ("formula", "narrative"),
    }


@pytest.mark.parametrize("name", HONEST)
def test_honest_reports_have_none(name: str) -> None:
    assert oddities(incident(name)) == ()


def test_what_is_shown_is_safe() -> None:
    shown = {odd.where: odd.shown for odd in oddities(incident("f11"))}
    assert shown["evidence[0].name"] == "notice_[U+202E]fdp.exe"
    assert len(shown["narrative"]) < 200
    assert not any(has_hidden(text) for text in shown.values())


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("invoice.pdf.exe", Odd.EXECUTABLE_NAME),
        ("run.SCR ", Odd.EXECUTABLE_NAME),
        ("a.lnk", Odd.EXECUTABLE_NAME),
        ("nul", Odd.RESERVED_NAME),
        ("com1.txt", Odd.RESERVED_NAME),
        ("a/b.txt", Odd.PATH_IN_NAME),
        ("..\\b.txt", Odd.PATH_IN_NAME),
        ("..", Odd.PATH_IN_NAME),
        ("a\u200bb.txt", Odd.HIDDEN_CHARACTERS),
        ("a\nb.txt", Odd.HIDDEN_CHARACTERS),
        ("a\u200fb.txt", Odd.TURNED_TEXT),
        ("=1+1.txt", Odd.FORMULA),
        ("<b>x</b>", Odd.MARKUP),
        ("status-page.html", None),
        ("截屏-头像(已打码).png", None),
        ("C++ notes-2026.txt", None),
    ],
)
def test_names(name: str, odd: Odd | None) -> None:
    codes = {code for code, _where in found(changed(evidence=[{"name": name}]))}
    assert codes >= ({odd.value} if odd else set())
    assert odd is not None or codes == set()


@pytest.mark.parametrize("title", ["=A1", "+cmd|x", "-2+3+cmd", "@SUM(A1)", "\tx", "\rx", "x =HYPERLINK(1)"])
def test_formulas(title: str) -> None:
    assert ("formula", "event.title") in found(changed(event={"title": title}))


@pytest.mark.parametrize("title", ["+49 30 1234-56", "-5", "@some.handle", "a = b", "1 - (2)", "3 + 4", "+"])
def test_no_formulas(title: str) -> None:
    assert found(changed(event={"title": title})) == set()


def test_prose_may_begin_with_a_dash() -> None:
    assert found(changed(narrative="- first\n- second\nmail to <a@b.example>, 1 < 2 > 0")) == set()


@pytest.mark.parametrize(
    "text", ["\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u0645\u06cc\u200c\u062e", "\u0644\u200f"]
)
def test_joined_emoji_persian_and_arabic_are_not_odd(text: str) -> None:
    assert found(changed(narrative=text)) == set()


@pytest.mark.parametrize(
    ("at", "tz", "odd"),
    [
        ("2026-04-21T03:55:00", None, "time_without_zone"),
        ("2026-04-21T03:55:00", "Nowhere/Land", "unknown_zone"),
        ("2025-10-26T01:30:00", "Europe/London", "time_twice"),
        ("2026-03-29T01:30:00", "Europe/London", "time_missing"),
        ("some evening", "Europe/London", "time_unreadable"),
    ],
)
def test_times(at: str, tz: str | None, odd: str) -> None:
    action = {"code": "content_removed", "at": at, "tz": tz}
    assert (odd, "actions[0].at") in found(changed(actions=[action]))


def test_a_date_needs_no_zone() -> None:
    assert found(changed(actions=[{"code": "content_removed", "at": "2026-04-21"}])) == set()


def test_codes_and_unknown_fields() -> None:
    report = parse_report(encoded(changed(wants=["a_pony"], mood="x")), allow_unknown=True)
    codes = {(odd.code, odd.where) for odd in oddities(report.incident)}
    assert codes == {(Odd.UNKNOWN_CODE, "wants"), (Odd.UNKNOWN_FIELD, "extensions[0].path")}


def test_a_notice_a_little_early_is_not_odd() -> None:
    action = {"code": "content_removed", "at": "2026-04-20T10:00:00Z", "precision": "hour"}
    early = {"at": "2026-04-20T09:10:00Z"}
    assert found(changed(actions=[action], notice=early)) == set()
    far = found(changed(actions=[action], notices=[{"at": "2026-04-20T08:00:00Z"}]))
    assert far == {("notice_before_event", "notices[0].at")}


def test_submitted_before_what_it_reports() -> None:
    action = {"code": "content_removed", "at": "2026-04-22T11:00:00Z"}
    assert ("submitted_before_event", "submitted_at") in found(changed(actions=[action], notice=None))


def test_an_action_that_ends_before_it_begins() -> None:
    action = {"code": "account_quarantined", "at": "2026-04-20T10:00:00Z", "ended_at": "2026-04-20T09:00:00Z"}
    assert ("ended_before_start", "actions[0].ended_at") in found(changed(actions=[action]))


@pytest.mark.parametrize(
    ("ref", "restart_of", "odd"),
    [
        ("990 0000 1111", "990-0000-1111", True),
        ("990 0000 1111", "９９０ 0000 1111", True),
        ("see 990 0000 1111", "990 0000 1111", True),
        ("12345", "45", False),
        ("990 0000 1111", "990 0000 1112", False),
    ],
)
def test_a_restart_of_itself(ref: str, restart_of: str, odd: bool) -> None:
    at_event = found(changed(event={"ref": ref, "restart_of": restart_of}))
    action = {"code": "restart_terminated", "event_ref": ref, "restart_of": restart_of}
    at_action = found(changed(actions=[action]))
    assert (("restart_of_itself", "event.restart_of") in at_event) is odd
    assert (("restart_of_itself", "actions[0].restart_of") in at_action) is odd


@pytest.mark.parametrize("place", ["circle_size", "counts"])
def test_negative_numbers(place: str) -> None:
    value = changed(circle_size=-3) if place == "circle_size" else changed(event={"counts": {"spam": -1}})
    assert "negative_number" in {code for code, _where in found(value)}


@given(reports)
def test_any_report_can_be_looked_over(value: dict[str, Any]) -> None:
    for odd in oddities(parse_report(encoded(value)).incident):
        assert odd.where
        assert not has_hidden(odd.shown)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("unit", ["<", "< ", "<a ", "= ", "=a", ".exe ", "\u200b", "\U000e0041", "\n", "/"])
@pytest.mark.parametrize("head", ["", "<", "=", "=a"])
def test_no_text_takes_long(head: str, unit: str) -> None:
    for tail in (unit, " "):
        text = head + tail * 100_000
        oddities(parse_report(encoded(changed(narrative=text, evidence=[{"name": text}]))).incident)
