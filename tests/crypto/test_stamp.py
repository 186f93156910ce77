"""Stamps: what is asked for is what is checked, and nothing but the right bytes has it (SPEC §6.13, §9.6)."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import CryptoError
from crypto.ids import OfficeId, UploadId
from crypto.labels import Person
from crypto.sizes import MAX_STAMP_BITS, MAX_UPLOAD_CHUNKS
from crypto.stamp import (
    NO_STAMP,
    Puzzle,
    UploadStamp,
    capsule_puzzle,
    parse_upload_stamp,
    upload_difficulty,
    upload_puzzle,
)

IDS, BEACONS = st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16)
QUOTAS = st.integers(0, MAX_UPLOAD_CHUNKS)
OFFICE, UPLOAD = OfficeId(b"o" * 32), UploadId(b"u" * 16)
ENOUGH = 1 << 14


@given(IDS, st.integers(0, 6), st.integers(0, 1 << 40))
def test_a_stamp_that_is_found_reaches_what_was_asked(data: bytes, bits: int, start: int) -> None:
    puzzle = Puzzle(Person.STAMP, data)
    stamp = puzzle.search(bits, start, ENOUGH)
    assert stamp is not None
    assert puzzle.bits(stamp) >= bits
    assert bits > 0 or stamp == NO_STAMP


@given(IDS, st.integers(1, 12), st.integers(0, 1 << 40), st.integers(0, 40))
def test_a_search_takes_the_first_that_fits_and_no_other(
    data: bytes, bits: int, start: int, tries: int
) -> None:
    puzzle = Puzzle(Person.QUOTA, data)
    stamps = [number.to_bytes(16, "big") for number in range(start, start + tries)]
    assert puzzle.search(bits, start, tries) == next(
        (one for one in stamps if puzzle.bits(one) >= bits), None
    )


def test_a_search_has_no_memory() -> None:
    """Tries until a stamp is found: as many on average as SPEC says, half of the searches much sooner."""
    needed = []
    for number in range(400):
        puzzle = Puzzle(Person.STAMP, number.to_bytes(32, "big"))
        stamp = puzzle.search(6, 0, ENOUGH)
        assert stamp is not None
        needed.append(int.from_bytes(stamp, "big") + 1)
    # The mean of 400 geometric numbers of mean 64: six standard deviations (3.2) to either side.
    assert 64 - 20 < statistics.mean(needed) < 64 + 20
    assert statistics.median(needed) < statistics.mean(needed)


@given(IDS, IDS, BEACONS, BEACONS, st.binary(max_size=8), st.binary(max_size=8))
def test_every_part_of_a_capsules_puzzle_counts(
    office: bytes, other: bytes, beacon: bytes, later: bytes, body: bytes, changed: bytes
) -> None:
    one = capsule_puzzle(OfficeId(office), beacon, body.ljust(32_832, b"\x01"))
    two = capsule_puzzle(OfficeId(other), later, changed.ljust(32_832, b"\x01"))
    same = (office, beacon, body.ljust(8, b"\x01")) == (other, later, changed.ljust(8, b"\x01"))
    assert (one == two) == same


@given(BEACONS, BEACONS, BEACONS, BEACONS, QUOTAS, QUOTAS)
def test_every_part_of_an_uploads_puzzle_counts(
    beacon: bytes, later: bytes, upload: bytes, other: bytes, quota: int, more: int
) -> None:
    one = upload_puzzle(OFFICE, beacon, UploadId(upload), quota)
    two = upload_puzzle(OFFICE, later, UploadId(other), more)
    assert (one == two) == ((beacon, upload, quota) == (later, other, more))


def test_a_capsules_stamp_is_none_of_an_upload() -> None:
    """The two puzzles differ in length and in personalisation."""
    data = b"d" * 80
    stamps = [number.to_bytes(16, "big") for number in range(64)]
    worth = [[Puzzle(person, data).bits(one) for one in stamps] for person in (Person.STAMP, Person.QUOTA)]
    assert worth[0] != worth[1]


@given(BEACONS, QUOTAS, BEACONS)
def test_headers(beacon: bytes, quota: int, stamp: bytes) -> None:
    header = UploadStamp(beacon, quota, stamp).header()
    assert len(header) == 78
    assert parse_upload_stamp(header) == UploadStamp(beacon, quota, stamp)


@given(st.text(max_size=90) | st.from_regex(r"Stamp [0-9a-f]{70,74}"))
def test_no_other_header_is_read(text: str) -> None:
    try:
        read = parse_upload_stamp(text)
    except CryptoError:
        return
    assert read.header() == text


@given(st.integers(0, MAX_STAMP_BITS), st.integers(1, MAX_UPLOAD_CHUNKS))
def test_more_chunks_take_more_work_up_to_an_end(bits: int, quota: int) -> None:
    asked = upload_difficulty(bits, quota)
    assert bits <= asked <= MAX_STAMP_BITS
    assert bits > 0 or asked == 0
    assert asked == MAX_STAMP_BITS or bits == 0 or 1 << asked - bits >= quota


@pytest.mark.parametrize("length", [0, 15, 17])
def test_no_puzzle_of_another_length(length: int) -> None:
    with pytest.raises(CryptoError):
        capsule_puzzle(OFFICE, bytes(length), bytes(32_832))
    with pytest.raises(CryptoError):
        upload_puzzle(OFFICE, bytes(length), UPLOAD, 1)
    with pytest.raises(CryptoError):
        upload_puzzle(OFFICE, bytes(16), UploadId(bytes(length)), 1)
