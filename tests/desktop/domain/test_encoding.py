"""The body of a sealed message: read as it was written, or refused with a reason."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.encoding import (
    INCIDENT_BOUNDS,
    INCIDENT_FORMAT,
    decode_incident,
    decode_update,
    encode_incident,
    encode_update,
)
from desktop.domain.errors import Acts, Fault, IncidentRefused
from desktop.domain.incident import Action, Extension, Incident, Platform, Reporter, Update
from desktop.domain.reportfile import export_report, parse_report
from tests.desktop.domain.reports import encoded, incident
from tests.desktop.domain.strategies import json_values, record, reports


def small(**fields: Any) -> Incident:
    """Give the least incident there is, with these fields."""
    whole = {"reporter": Reporter(role="host"), "platform": Platform(name="x"), "actions": (), **fields}
    return Incident(**whole)


def body(**members: object) -> bytes:
    """Give a body with these members over a sound envelope."""
    return encoded({"format": INCIDENT_FORMAT, "incident": told_small(), **members})


def told_small() -> dict[str, Any]:
    """Give the least incident as a JSON value."""
    return {"reporter": {"role": "host"}, "platform": {"name": "x"}, "actions": []}


def fault(data: bytes) -> tuple[Fault, str]:
    """Give the fault and the place of a refusal."""
    with pytest.raises(IncidentRefused) as caught:
        decode_incident(data)
    assert caught.value.acts is Acts.PEER
    return caught.value.fault, caught.value.path


@given(reports)
def test_any_incident_comes_back(value: dict[str, Any]) -> None:
    whole = parse_report(encoded(value)).incident
    assert decode_incident(encode_incident(whole)) == whole


@given(record(Update))
def test_any_update_comes_back(value: dict[str, Any]) -> None:
    update = parse_report(encoded({**told_small(), "updates": [value]})).incident.updates
    assert isinstance(update, tuple)
    assert decode_update(encode_update(update[0])) == update[0]


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_our_words(data: bytes) -> None:
    with pytest.raises(IncidentRefused):
        decode_incident(data)


@given(json_values)
def test_any_json_is_refused_in_our_words(value: object) -> None:
    with pytest.raises(IncidentRefused):
        decode_incident(encoded(value))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (body(format=2), (Fault.NEWER_FORMAT, "")),
        (body(format=2, incident={"all": "new"}, more=1), (Fault.NEWER_FORMAT, "")),
        (body(format=0), (Fault.WRONG_TYPE, "format")),
        (body(format=True), (Fault.WRONG_TYPE, "format")),
        (body(format="1"), (Fault.WRONG_TYPE, "format")),
        (body(more=1), (Fault.UNKNOWN_FIELD, "more")),
        (body(incident={**told_small(), "mood": 1}), (Fault.UNKNOWN_FIELD, "mood")),
        (body(incident=None), (Fault.WRONG_TYPE, "")),
        (b'{"format":1}', (Fault.MISSING_FIELD, "incident")),
        (b"[]", (Fault.WRONG_TYPE, "")),
    ],
)
def test_what_the_desk_shows_raw(data: bytes, expected: tuple[Fault, str]) -> None:
    assert fault(data) == expected


def test_the_envelope_has_a_number_and_one_body() -> None:
    assert json.loads(encode_incident(small())) == {"format": 1, "incident": told_small()}


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        (small(narrative="half \ud83d"), Fault.BAD_TEXT),
        (small(circle_size=2**70), Fault.BAD_NUMBER),
        (small(narrative="x" * INCIDENT_BOUNDS.size_bytes), Fault.TOO_BIG),
        (small(actions=(Action(code="c"),) * 513), Fault.TOO_MANY),
        (small(narrative=5), Fault.WRONG_TYPE),
    ],
    ids=["half a character", "big number", "big", "many", "wrong type"],
)
def test_what_the_desk_would_refuse_is_not_sealed(whole: Incident, expected: Fault) -> None:
    with pytest.raises(IncidentRefused) as caught:
        encode_incident(whole)
    assert caught.value.fault is expected


@pytest.mark.parametrize(
    "path",
    [
        "/narrative",
        "/id",
        "/expected",
        "/extensions",
        "/evidence/0/content",
        "/evidence/0/name",
        "/evidence/0/inline",
        "/evidence/9/new",
        "/evidence/0",
        "/evidence/-1/new",
        "/actions/00000/new",
        "/event/tz/new",
        "/nowhere/new",
        "new",
        "",
    ],
)
def test_a_hostile_extension_cannot_replace_a_field(path: str) -> None:
    hostile = msgspec.structs.replace(incident("f11"), extensions=(Extension(path=path, json="1"),))
    data = msgspec.json.encode({"format": 1, "incident": hostile})
    assert fault(data)[0] is Fault.BAD_EXTENSION


@pytest.mark.parametrize("text", ["", "{", "NaN", "[" * 20 + "]" * 20, '"\\ud800"', '{"a":1,"a":1}'])
def test_a_hostile_extension_must_be_json_within_bounds(text: str) -> None:
    hostile = small(extensions=(Extension(path="/new", json=text),))
    assert isinstance(fault(msgspec.json.encode({"format": 1, "incident": hostile}))[0], Fault)


def test_an_extension_given_twice_is_refused() -> None:
    hostile = small(extensions=(Extension(path="/new", json="1"), Extension(path="/new", json="2")))
    assert fault(msgspec.json.encode({"format": 1, "incident": hostile}))[0] is Fault.BAD_EXTENSION


@given(reports)
def test_every_decoded_incident_can_be_exported_and_read_again(value: dict[str, Any]) -> None:
    report = parse_report(encoded(value))
    again = parse_report(export_report(report.incident, report.contents))
    assert again == report
