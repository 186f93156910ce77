"""Report files: what goes in comes out, and what does not belong is refused by name."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.encoding import decode_incident, encode_incident
from desktop.domain.errors import Acts, Fault, ReportRefused
from desktop.domain.reportfile import all_evidence, export_report, parse_report
from tests.desktop.domain.reports import NAMES, encoded, report_bytes, report_value, told
from tests.desktop.domain.strategies import json_values, reports, texts

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def through(data: bytes, *, allow_unknown: bool = False) -> Any:
    """Send a report the whole way: parsed, sealed body, read again, exported."""
    report = parse_report(data, allow_unknown=allow_unknown)
    incident = decode_incident(encode_incident(report.incident))
    assert incident == report.incident
    return json.loads(export_report(incident, report.contents))


def refused(value: object, **options: bool) -> ReportRefused:
    """Give the refusal of a report."""
    with pytest.raises(ReportRefused) as caught:
        parse_report(value if isinstance(value, bytes) else encoded(value), **options)
    return caught.value


@pytest.mark.parametrize("name", NAMES)
def test_fixture_comes_out_equal(name: str) -> None:
    assert through(report_bytes(name)) == told(report_value(name))


def test_all_eight_fixtures_are_here() -> None:
    assert NAMES == ["f01", "f02", "f03", "f05", "f07", "f08", "f10", "f11"]


@given(reports)
def test_any_report_comes_out_equal(value: dict[str, Any]) -> None:
    assert through(encoded(value)) == value


@given(reports, st.dictionaries(texts.map("x~/".__add__), json_values, max_size=3))
def test_unknown_fields_are_kept_on_request(value: dict[str, Any], unknown: dict[str, Any]) -> None:
    value = {**value, **unknown, "reporter": {**value["reporter"], **unknown}}
    assert through(encoded(value), allow_unknown=True) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(ReportRefused):
        parse_report(data)


@given(reports, st.integers(0, 5_000), st.binary(min_size=1, max_size=4))
def test_any_damage_is_read_or_refused(value: dict[str, Any], at: int, noise: bytes) -> None:
    data = encoded(value)
    at %= len(data)
    with contextlib.suppress(ReportRefused):  # anything else that is raised fails the test
        parse_report(data[:at] + noise + data[at + len(noise) :])


def test_contents_are_the_exact_bytes() -> None:
    report = parse_report(report_bytes("f01"))
    assert list(report.contents) == [0]
    assert report.contents[0] == report_value("f01")["evidence"][0]["content"].encode("utf-8")
    assert report.contents[0].count(b"\r\n") == 6
    assert report.without_bytes == (1, 2)


@pytest.mark.parametrize(
    "text",
    [
        "追" * 90_000,
        FAMILY * 9_000,
        "\u0644\u0642\u0627\u0621 abc \u202e12\u202c" * 5_000,
        "e\u0301 \u00e9 \u1e9b\u0323",
        "\u0000\r\n\t\u2028\ufeff\U0010ffff",
        "",
    ],
    ids=["90,000 characters", "joined emoji", "mixed directions", "NFD and NFC", "controls", "empty"],
)
def test_texts_are_never_changed(text: str) -> None:
    value = told(report_value("f10")) | {"narrative": text}
    value["evidence"] = [{"name": text[:200], "content": text}]
    assert through(encoded(value)) == value


def test_escapes_and_order_do_not_matter() -> None:
    value = told(report_value("f03"))
    turned = dict(reversed(value.items()))
    assert through(json.dumps(turned, ensure_ascii=True).encode()) == value


def test_byte_order_mark_is_skipped() -> None:
    assert through(b"\xef\xbb\xbf" + report_bytes("f01")) == told(report_value("f01"))


def test_evidence_of_an_update_keeps_its_content() -> None:
    value = told(report_value("f07"))
    value["updates"][0]["adds_evidence"] = [{"name": "a.txt", "content": "later\n"}, {"name": "b"}]
    report = parse_report(encoded(value))
    names = [item.name for item in all_evidence(report.incident)]
    assert names[-2:] == ["a.txt", "b"]
    assert report.contents[3] == b"later\n"
    assert through(encoded(value)) == value


def test_null_content_stays_null() -> None:
    value = told(report_value("f10")) | {"evidence": [{"name": "n", "content": None}]}
    assert through(encoded(value)) == value
    assert parse_report(encoded(value)).without_bytes == (0,)


def test_content_that_is_no_text_is_left_out_of_the_export() -> None:
    report = parse_report(report_bytes("f01"))
    exported = json.loads(export_report(report.incident, {0: b"\xff"}))
    assert "content" not in exported["evidence"][0]
    assert "inline" not in exported["evidence"][0]


def test_described_only_needs_no_bytes() -> None:
    value = told(report_value("f10")) | {"evidence": [{"name": "n", "described_only": True}]}
    assert parse_report(encoded(value)).without_bytes == ()


def with_field(path: str, value: object) -> dict[str, Any]:
    """Give a fixture with one field set; the path's last name may be new."""
    report = told(report_value("f03"))
    *way, name = path.split("/")
    holder: Any = report
    for step in way:
        holder = holder[int(step)] if step.isdigit() else holder[step]
    holder[name] = value
    return report


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("actions/1/precison", 1, "actions[1].precison: not a known field, did you mean precision?"),
        ("nothing_like_it_qq", 1, "nothing_like_it_qq: not a known field"),
        ("event/participants", "12", "event.participants: must be a whole number or null, not text"),
        ("event/participants", True, "event.participants: must be a whole number or null, not true or false"),
        ("event/participants", 1.5, "event.participants: must be a whole number or null, not a number"),
        ("actions/2/at", 5, "actions[2].at: must be text or null, not a whole number"),
        ("reporter", None, "reporter: must be an object, not null"),
        ("narrative", ["a"], "narrative: must be text or null, not a list"),
        ("actions", [{}], "actions[0].code: required, but not there"),
        ("actors", [{"role": "x"}] * 513, "actors: more than 512 entries"),
        ("evidence", [{"name": "x", "content": 7}], "evidence[0].content: must be text, not something else"),
        ("evidence", [{"name": "x", "inline": True}], "evidence[0].inline: not a known field"),
        ("extensions", [], "extensions: not a known field"),
    ],
)
def test_the_error_names_the_field(path: str, value: object, sentence: str) -> None:
    refusal = refused(with_field(path, value))
    assert str(refusal) == sentence
    assert refusal.acts is Acts.USER


def test_a_foreign_name_is_safe_to_show() -> None:
    refusal = refused({**told(report_value("f03")), "\x1b[2J\u202e" + "x" * 100_000: 1})
    assert str(refusal).startswith("[U+001B][2J[U+202E]xxx")
    assert len(str(refusal)) < 200
    assert len(str(refused(b'{"\\u001b' + b"x" * 999 + b'":1,"\\u001b' + b"x" * 999 + b'":1}'))) < 200


@pytest.mark.parametrize("missing", ["reporter", "platform", "actions"])
def test_missing_fields_are_named(missing: str) -> None:
    value = told(report_value("f03"))
    del value[missing]
    refusal = refused(value)
    assert (refusal.fault, refusal.path) == (Fault.MISSING_FIELD, missing)


def test_sealed_only_fields_are_refused_even_with_unknown_ones() -> None:
    assert refused(with_field("extensions", []), allow_unknown=True).path == "extensions"


@pytest.mark.parametrize("value", [[], "text", 7, None, True])
def test_a_report_is_an_object(value: object) -> None:
    assert refused(value).fault is Fault.WRONG_TYPE
