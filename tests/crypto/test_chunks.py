"""Uploads: the same words and files lead to the same places, and nothing else does (SPEC §9)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.chunks import (
    at_places,
    commit_to_original,
    open_piece,
    plan_upload,
    seal_piece,
    seal_piece_into,
)
from crypto.errors import CryptoError, Verdict
from crypto.manifest import chunk_class, pieces_of
from crypto.sizes import CHUNK_BYTES, MAX_FILE_BYTES, MAX_UPLOAD_CHUNKS, PIECE_BYTES
from tests.crypto import people
from tests.crypto.shapes import exactly
from tests.vectors.generate.ground import stream

KEY = bytes(range(32))
FILES = st.lists(
    st.tuples(exactly(32), st.integers(0, 40 * PIECE_BYTES)), min_size=1, max_size=6, unique=True
)
SIZES = (0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES)


def padme(length: int) -> int:
    """Padme as its paper defines it (Nikitin and others, PETS 2019, algorithm 1)."""
    exponent = length.bit_length() - 1
    bits_of_exponent = exponent.bit_length() if exponent else 1
    last_bits = exponent - bits_of_exponent
    mask = (1 << last_bits) - 1
    return (length + mask) & ~mask


@pytest.mark.parametrize("pieces", [*range(9, 400), 65_535, 65_536])
def test_classes_are_padme(pieces: int) -> None:
    """SPEC §9.4."""
    assert chunk_class(pieces) == padme(pieces)
    assert chunk_class(pieces) <= pieces * 1.12


@given(st.integers(1, MAX_UPLOAD_CHUNKS))
def test_a_class_is_its_own_class(pieces: int) -> None:
    """SPEC §9.4: so a count says whether it is one."""
    shown = chunk_class(pieces)
    assert pieces <= shown <= MAX_UPLOAD_CHUNKS
    assert chunk_class(shown) == shown


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_back_from_its_pieces(size: int) -> None:
    """SPEC §9.1."""
    data = (b"evidence " * (size // 9 + 1))[:size]
    count, random = pieces_of(size), stream("pieces")
    back = b""
    for index in range(count):
        piece = data[index * PIECE_BYTES : (index + 1) * PIECE_BYTES]
        chunk = seal_piece(KEY, people.OFFICE, index, count, piece, random)
        assert len(chunk) == CHUNK_BYTES
        back += open_piece(KEY, people.OFFICE, index, size, chunk)
    assert back == data


def test_sealing_into_a_buffer_is_sealing() -> None:
    buffer = bytearray(CHUNK_BYTES)
    seal_piece_into(buffer, KEY, people.OFFICE, 0, 1, b"x", stream("buffer"))
    assert bytes(buffer) == seal_piece(KEY, people.OFFICE, 0, 1, b"x", stream("buffer"))


def test_a_buffer_of_another_length_is_refused() -> None:
    with pytest.raises(CryptoError, match="bad_length"):
        seal_piece_into(bytearray(CHUNK_BYTES + 1), KEY, people.OFFICE, 0, 1, b"x", stream("buffer"))


def test_more_pieces_than_places_are_refused() -> None:
    with pytest.raises(CryptoError, match="bad_structure"):
        at_places([3], 2, bytes(32))


def test_only_the_last_piece_may_be_short() -> None:
    for piece, index in ((b"short", 0), (bytes(PIECE_BYTES + 1), 1)):
        with pytest.raises(CryptoError, match="bad_length"):
            seal_piece(KEY, people.OFFICE, index, 2, piece, stream("short"))


def test_nonces_are_fresh() -> None:
    """SPEC §9.1: the same piece sealed twice under one key is two chunks."""
    random = stream("nonces")
    assert seal_piece(KEY, people.OFFICE, 0, 1, b"x", random) != seal_piece(
        KEY, people.OFFICE, 0, 1, b"x", random
    )


@given(FILES)
@settings(max_examples=50)
def test_a_plan_does_not_depend_on_the_order_of_files(files: list[tuple[bytes, int]]) -> None:
    """SPEC §9.2."""
    shuffled = sorted(files, key=lambda file: file[0][::-1])
    one = plan_upload(KEY, people.OFFICE, files)
    other = plan_upload(KEY, people.OFFICE, shuffled)
    assert (one.upload_id, one.count, one.places_seed) == (other.upload_id, other.count, other.places_seed)
    assert [files[at] for at in one.given] == [shuffled[at] for at in other.given]
    assert [file.key for file in one.files] == [file.key for file in other.files]


@given(FILES)
@settings(max_examples=50)
def test_every_piece_has_one_place(files: list[tuple[bytes, int]]) -> None:
    """SPEC §9.3, §9.4."""
    plan = plan_upload(KEY, people.OFFICE, files)
    places = plan.at_places()
    assert len(places) == plan.count == chunk_class(sum(file.pieces for file in plan.files))
    wanted = {(number, index) for number, file in enumerate(plan.files) for index in range(file.pieces)}
    assert {place for place in places if place is not None} == wanted
    assert sum(place is not None for place in places) == len(wanted)


def test_places_do_not_follow_the_file() -> None:
    """SPEC §9.3: dummies lie anywhere."""
    places = at_places([600], 608, bytes(32))
    pieces = [place[1] for place in places if place is not None]
    assert pieces != sorted(pieces)
    assert None in places[:600]


def test_two_uploads_share_nothing() -> None:
    """SPEC §9.2: neither two people's, nor one's at two offices, nor two sets of files of one person."""
    files = [(bytes(32), 1), (b"\x01" * 32, 1)]
    other_office = type(people.OFFICE)(b"\x09" * 32)
    plans = [
        plan_upload(KEY, people.OFFICE, files),
        plan_upload(KEY, people.OFFICE, files[:1]),
        plan_upload(KEY[::-1], people.OFFICE, files),
        plan_upload(KEY, other_office, files),
    ]
    keys = [file.key for plan in plans for file in plan.files]
    assert len({plan.upload_id for plan in plans}) == len({plan.places_seed for plan in plans}) == len(plans)
    assert len(set(keys)) == len(keys)


def test_one_file_twice_has_two_keys() -> None:
    """SPEC §9.2."""
    plan = plan_upload(KEY, people.OFFICE, [(bytes(32), 1), (bytes(32), 1)])
    assert plan.files[0].key != plan.files[1].key


def test_the_largest_upload() -> None:
    """SPEC §9.5: three files of the largest size fit, four do not."""
    largest = [(bytes([at]) * 32, MAX_FILE_BYTES) for at in range(4)]
    assert plan_upload(KEY, people.OFFICE, largest[:3]).count <= MAX_UPLOAD_CHUNKS
    with pytest.raises(CryptoError) as caught:
        plan_upload(KEY, people.OFFICE, largest)
    assert caught.value.verdict is Verdict.TOO_BIG


def test_a_commitment_hides_the_hash_of_an_original() -> None:
    """SPEC §9.5: who knows the file but not the words cannot tell that it is the original."""
    one = commit_to_original(people.REPORTER.original, bytes(32))
    assert one == commit_to_original(people.REPORTER.original, bytes(32))
    assert one != commit_to_original(people.STRANGER.original, bytes(32))
    assert one != commit_to_original(people.REPORTER.original, b"\x01" * 32)
