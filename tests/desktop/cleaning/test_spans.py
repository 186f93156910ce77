"""Windows onto long files and woven copies behave as the bytes they stand for."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.limits import BLOCK_BYTES, MAX_WHOLE_BYTES
from desktop.cleaning.spans import Window, Woven, literal, stretches

DATA = bytes(range(256)) * 10 + b"end"
PLACES = st.integers(0, len(DATA) + 5)


@given(PLACES, PLACES)
def test_a_window_is_sliced_as_bytes_are(start: int, stop: int) -> None:
    window = Window(io.BytesIO(DATA))
    assert (len(window), window[start:stop]) == (len(DATA), DATA[start:stop])
    assert window[:stop] + window[stop:] == DATA


@given(st.binary(min_size=1, max_size=4), PLACES)
def test_a_window_is_searched_as_bytes_are(sub: bytes, start: int) -> None:
    window = Window(io.BytesIO(DATA))
    assert window.find(sub, start) == DATA.find(sub, start)
    assert window.find(b"end", 0) == DATA.find(b"end")


def test_what_lies_across_blocks_is_found() -> None:
    for before in range(-4, 1):
        at = BLOCK_BYTES + before
        window = Window(io.BytesIO(bytes(at) + b"mark" + bytes(BLOCK_BYTES)))
        assert window.find(b"mark", 0) == at
        assert window.find(b"mark", at + 1) == -1


def test_a_slice_that_is_too_long_is_refused() -> None:
    class Long(io.BytesIO):
        def seek(self, place: int, whence: int = 0) -> int:
            return 2 * MAX_WHOLE_BYTES if whence == io.SEEK_END else super().seek(place, whence)

    with pytest.raises(Refused) as refused:
        Window(Long())[: MAX_WHOLE_BYTES + 1]
    assert refused.value.outcome is Outcome.TOO_MUCH_INSIDE


def test_a_file_that_became_shorter_is_damaged() -> None:
    file = io.BytesIO(DATA)
    window = Window(file)
    file.truncate(10)
    with pytest.raises(Refused):
        window[5:30]


@given(st.lists(st.binary(max_size=20), max_size=8), st.data())
def test_a_woven_file_is_read_as_its_parts(parts: list[bytes], data: st.DataObject) -> None:
    whole, woven = b"".join(parts), Woven(map(literal, parts))
    assert woven.read() == whole
    place, size = data.draw(st.integers(0, len(whole) + 3)), data.draw(st.integers(0, 50))
    woven.seek(place)
    assert woven.read(size) == whole[place : place + size]
    assert woven.seek(0, io.SEEK_END) == len(whole)


def test_a_span_that_changed_is_damaged() -> None:
    with pytest.raises(Refused):
        Woven([(3, lambda: b"four")]).read()


@given(st.lists(st.tuples(PLACES, PLACES).map(sorted), max_size=8))
def test_stretches_are_the_ranges_in_their_order(ranges: list[list[int]]) -> None:
    pairs = [(start, min(end, len(DATA))) for start, end in ranges if start <= len(DATA)]
    made = Woven(stretches(DATA, pairs)).read()
    assert made == b"".join(DATA[start:end] for start, end in pairs)
