"""Properties of everything that reads what a stranger wrote, and of the small pure parts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.deskwire import PULL_LIMIT
from server_stub import beacon
from server_stub.call import Call
from server_stub.coarse import hour_of
from server_stub.handlers.paths import chunk_key, cursor, upload_id
from server_stub.problems import PROBLEM_BYTES, TABLE, Actor, Problem, body_of
from server_stub.schedule import Schedule
from server_stub.store.rows import Refusal

DOCS = Path(__file__).resolve().parents[2] / "docs"
T = TypeVar("T")
TIMES = st.integers(min_value=0, max_value=2**40)


def call(query: bytes = b"", **params: str) -> Call:
    return Call("GET", "/", params, query, b"", "")


@given(st.binary(min_size=16, max_size=16).filter(any), st.integers(0, 65_535))
def test_every_chunk_has_one_address(upload: bytes, index: int) -> None:
    key = chunk_key(call(upload=upload.hex(), index=str(index)))
    assert (key.upload, key.idx) == (upload, index)


def outcome(read: Callable[[], T]) -> T | str:
    """What was read, or the code of the refusal."""
    try:
        return read()
    except Problem as problem:
        return problem.code


@given(st.text(max_size=40), st.text(max_size=8))
def test_what_is_read_is_what_was_written(upload: str, index: str) -> None:
    key = outcome(lambda: chunk_key(call(upload=upload, index=index)))
    assert key == "bad_request" or key == (bytes.fromhex(upload), int(index))


@given(st.text(max_size=40))
def test_upload_ids_have_one_spelling(text: str) -> None:
    read = outcome(lambda: upload_id(call(upload=text)))
    assert read == "bad_request" or (isinstance(read, bytes) and read.hex() == text)


@given(st.integers(0, 10**18 - 1), st.integers(1, 9_999))
def test_cursors_come_back(after: int, limit: int) -> None:
    assert cursor(f"after={after}&limit={limit}".encode(), PULL_LIMIT) == (after, min(limit, PULL_LIMIT))
    assert cursor(f"after={after}".encode(), PULL_LIMIT) == (after, PULL_LIMIT)


@given(st.binary(max_size=60))
def test_no_cursor_surprises(query: bytes) -> None:
    read = outcome(lambda: cursor(query, PULL_LIMIT))
    assert read == "bad_request" or (isinstance(read, tuple) and read[0] >= 0 and 1 <= read[1] <= PULL_LIMIT)


@given(TIMES, st.integers(1, 10**6))
def test_promises_tell_the_interval_and_no_more(now: int, seconds: int) -> None:
    schedule = Schedule(seconds)
    start = schedule.publication(now)
    assert start <= now < schedule.interval_end(now) == start + seconds
    assert schedule.publish_by(now) == schedule.publish_by(start) == start + 2 * seconds


@given(TIMES)
def test_hours_are_full(now: int) -> None:
    assert hour_of(now) % 3_600 == 0
    assert hour_of(now) <= now < hour_of(now) + 3_600


@given(TIMES, st.binary(min_size=32, max_size=32), st.integers(0, 10_000), st.integers(0, 23))
def test_a_beacon_lives_twenty_to_thirty_minutes(now: int, secret: bytes, later: int, bits: int) -> None:
    given_out = beacon.beacon_of(secret, beacon.step_of(now), bits)
    good = beacon.is_good(secret, given_out, now + later)
    if later <= 1_200:
        assert good
    if later >= 1_800:
        assert not good


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=32, max_size=32))
def test_a_guessed_beacon_is_not_good(guess: bytes, secret: bytes) -> None:
    assert not beacon.is_good(secret, guess, 1_800_000_000)


@pytest.mark.parametrize("code", sorted(TABLE))
def test_every_refusal_has_one_length_and_says_who_must_act(code: str) -> None:
    body = body_of(code)
    said = json.loads(body)
    assert len(body) == PROBLEM_BYTES
    assert list(said) == ["type", "title", "status", "code", "actor"]
    assert said["code"] == code
    assert 400 <= said["status"] <= 599


def test_the_stores_refusals_are_in_the_table() -> None:
    assert {refusal.value for refusal in Refusal} <= set(TABLE)


def test_the_page_lists_the_same_table() -> None:
    text = (DOCS / "server-errors.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z_]+)` \| (\d{3}) \| ([^|]+) \| ([a-z]+) \|$", text, re.MULTILINE)
    table = [(code, str(kind.status), kind.title, kind.actor.value) for code, kind in TABLE.items()]
    assert rows == table


def test_the_page_explains_every_actor() -> None:
    text = (DOCS / "server-errors.md").read_text("utf-8")
    assert re.findall(r"^- \*\*([a-z]+)\*\*: ", text, re.MULTILINE) == [actor.value for actor in Actor]
