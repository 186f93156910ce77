"""A JPEG's picture alone: no segment takes along more than its own content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.barejpeg import bare_jpeg
from desktop.cleaning.kinds import Refused
from desktop.cleaning.picturebytes import jpeg_segments
from tests.desktop.cleaning.photos import SECRET, jpeg, opened, saved

PHOTO = jpeg()
SEGMENTS = [(marker, at) for marker, at, _ in jpeg_segments(PHOTO) if marker in (0xC0, 0xC4, 0xDA, 0xDB)]


def test_the_pixels_stay_and_nothing_else() -> None:
    bare = bare_jpeg(PHOTO)
    assert SECRET.encode() not in bare
    assert opened(bare).tobytes() == opened(PHOTO).tobytes()


@pytest.mark.parametrize("options", [{"progressive": True}, {"optimize": True}, {"quality": 30}])
def test_other_forms_stay_too(options: dict[str, int]) -> None:
    photo = saved("JPEG", **options)
    assert opened(bare_jpeg(photo)).tobytes() == opened(photo).tobytes()


@pytest.mark.parametrize(("marker", "at"), SEGMENTS)
def test_a_length_that_takes_more_along_is_refused(marker: int, at: int) -> None:
    size = int.from_bytes(PHOTO[at + 2 : at + 4], "big")
    for more in (1, 17, len(PHOTO) - at - size - 2):
        lying = PHOTO[: at + 2] + (size + more).to_bytes(2, "big") + PHOTO[at + 4 :]
        with pytest.raises(Refused):
            bare_jpeg(lying)


def test_a_picture_without_end_is_refused() -> None:
    with pytest.raises(Refused):
        bare_jpeg(PHOTO[: PHOTO.rindex(b"\xff\xd9")])


@given(st.integers(2, len(PHOTO) - 1), st.integers(1, 255))
def test_one_changed_byte_lets_no_secret_through(at: int, change: int) -> None:
    """But in the scan itself, where anything is pixels."""
    damaged = bytearray(PHOTO)
    damaged[at] ^= change
    try:
        bare = bare_jpeg(bytes(damaged))
    except Refused:
        return
    assert SECRET.encode() not in bare
