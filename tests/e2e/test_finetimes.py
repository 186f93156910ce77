"""The search for times finds what it should: else an empty result would prove nothing."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import msgspec
import pytest

from tests.e2e.finetimes import HOUR, Form, fine_times, forms

START = 1_800_000_000.0  # a full hour
NOISE = bytes(range(256)) * 4


@pytest.mark.parametrize("form", tuple(forms()), ids=lambda form: form.name)
def test_a_moment_is_found_in_every_form(form: Form) -> None:
    data = NOISE + form.write(START + 61.0) + NOISE
    assert len(fine_times(data, START, START + 100)) == 1
    assert fine_times(data, START + 70, START + 100) == []
    assert fine_times(NOISE + form.write(START) + NOISE, START - 10, START + 100) == []


def test_what_is_public_is_passed_over() -> None:
    data = NOISE + struct.pack(">Q", int(START) + 5)
    assert fine_times(data, START, START + 100)
    assert fine_times(data, START, START + 100, frozenset({int(START) + 5})) == []


def test_messages_and_logs_are_read() -> None:
    moment = START + 61
    written = datetime.fromtimestamp(moment, UTC)
    for data in (
        msgspec.msgpack.encode({"at": int(moment)}),
        msgspec.json.encode({"at": written}),
        written.strftime("[%d/%b/%Y:%H:%M:%S +0000] GET /").encode(),
        written.strftime("Date: %a, %d %b %Y %H:%M:%S GMT").encode(),
    ):
        assert fine_times(data, START, START + HOUR - 1), data
