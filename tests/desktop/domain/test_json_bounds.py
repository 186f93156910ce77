"""JSON within bounds: each limit and each refusal, one by one."""

import json

import pytest
from hypothesis import given

from desktop.domain.errors import Fault, ReportRefused
from desktop.domain.jsonbounds import Bounds, Json, read_json
from tests.desktop.domain.strategies import json_values

BOUNDS = Bounds(size_bytes=1_000, depth=4, values=20)
WIDE = Bounds(size_bytes=10_000_000, depth=100, values=1_000_000)


def fault(data: bytes, bounds: Bounds = BOUNDS) -> Fault:
    """Give the fault that is found."""
    with pytest.raises(ReportRefused) as caught:
        read_json(data, bounds, ReportRefused)
    return caught.value.fault


@given(json_values)
def test_what_json_writes_is_read(value: Json) -> None:
    for ascii_only in (True, False):
        data = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8")
        assert read_json(data, WIDE, ReportRefused) == value


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'"' + b"a" * 999 + b'"', Fault.TOO_BIG),
        (b"[[[[[]]]]]", Fault.TOO_DEEP),
        (b'{"a":{"a":{"a":{"a":{}}}}}', Fault.TOO_DEEP),
        (b"[" * 900, Fault.TOO_DEEP),
        (b"[1" + b",1" * 20 + b"]", Fault.TOO_MANY),
        (b'{"a":1,"a":2}', Fault.REPEATED_FIELD),
        (b'{"a":1,"\\u0061":2}', Fault.REPEATED_FIELD),
        (b"[NaN]", Fault.BAD_NUMBER),
        (b"[Infinity]", Fault.BAD_NUMBER),
        (b"[-Infinity]", Fault.BAD_NUMBER),
        (b"[1e999]", Fault.BAD_NUMBER),
        (b"[9223372036854775808]", Fault.BAD_NUMBER),
        (b"[" + b"9" * 900 + b"]", Fault.BAD_NUMBER),
        (b'["\\ud800"]', Fault.BAD_TEXT),
        (b'{"\\udfff":1}', Fault.BAD_TEXT),
        (b'["\xed\xa0\x80"]', Fault.NOT_UTF8),
        (b'["\xff"]', Fault.NOT_UTF8),
        (b'["\xc0\xaf"]', Fault.NOT_UTF8),
        (b"", Fault.NOT_JSON),
        (b"[1,]", Fault.NOT_JSON),
        (b"[1] 2", Fault.NOT_JSON),
        (b'["\n"]', Fault.NOT_JSON),
        (b"['a']", Fault.NOT_JSON),
        (b'"' + b"\\" * 997, Fault.NOT_JSON),
    ],
)
def test_each_refusal(data: bytes, expected: Fault) -> None:
    assert fault(data) is expected


def test_the_limits_themselves_are_allowed() -> None:
    assert read_json(b'"' + b"a" * 998 + b'"', BOUNDS, ReportRefused)
    assert read_json(b"[[[[]]]]", BOUNDS, ReportRefused) == [[[[]]]]
    assert read_json(b"[9223372036854775807,-9223372036854775808]", BOUNDS, ReportRefused)


def test_brackets_and_quotes_within_texts_do_not_count() -> None:
    assert read_json(b'["[[[[[[\\"{{{{{{,,,,,,,,,,,,,,,,,,,,,,,,,,,,"]', BOUNDS, ReportRefused)


def test_a_whole_surrogate_pair_is_a_character() -> None:
    assert read_json(b'["\\ud83d\\ude00"]', BOUNDS, ReportRefused) == ["\U0001f600"]


@pytest.mark.timeout(10)
@pytest.mark.parametrize("unit", [b'\\"', b"\\", b'"', b"[", b" ", b",", b"\\u", b"-", b"9"])
def test_no_text_takes_long(unit: bytes) -> None:
    for head in (b"", b'"', b"["):
        fault(head + unit * (2_000_000 // len(unit)), WIDE)


def test_nesting_far_beyond_the_stack_is_a_refusal() -> None:
    assert fault(b"[" * 4_000_000, WIDE) is Fault.TOO_DEEP
