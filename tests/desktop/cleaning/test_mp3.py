"""MP3: the frames stay, what lies around them and between them goes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning import mp3
from desktop.cleaning.kinds import Found, Kind, Outcome, Refused
from desktop.cleaning.source import source_of
from tests.desktop.cleaning.examined import cleaned, examined

HEAD = b"\xff\xfb\x90\x00"
"""MPEG 1, layer III, 128,000 bits a second, 44,100 samples: 417 bytes a frame."""

FRAMES = tuple((HEAD + bytes([number]) * 413) for number in range(1, 6))
ENCODERS = (HEAD + bytes(32) + b"Info" + b"SECRET-encoder").ljust(417, b"\0")
TAG = b"ID3\x04\x00\x00\x00\x00\x00\x40" + (b"TPE1SECRET-artist" + b"APICSECRET").ljust(64, b"\0")
LAST = b"TAG" + b"SECRET-title".ljust(125, b"\0")


def recording() -> bytes:
    return TAG + ENCODERS + FRAMES[0] + FRAMES[1] + TAG + b"".join(FRAMES[2:]) + LAST


def test_the_frames_stay_and_nothing_else(tmp_path: Path) -> None:
    assert cleaned(recording(), tmp_path, Kind.MP3) == b"".join(FRAMES)


def test_tags_are_told(tmp_path: Path) -> None:
    seen, _ = examined(recording(), tmp_path)
    told = {found.kind for found in seen.before}
    assert told == {Found.AUTHOR, Found.THUMBNAIL, Found.SOFTWARE, Found.OTHER_METADATA}


@pytest.mark.parametrize("data", [TAG, TAG + b"SECRET" * 100, b"ID3", TAG + FRAMES[0]])
def test_what_has_no_sound_makes_no_copy(data: bytes, tmp_path: Path) -> None:
    seen, copy = examined(data, tmp_path)
    assert (seen.ending, copy) == (Outcome.DAMAGED, b"")


@given(st.binary(max_size=2_000), st.binary(max_size=2_000))
def test_any_bytes_give_frames_alone_or_nothing(before: bytes, after: bytes) -> None:
    try:
        copy = mp3.cleaned(source_of(before + FRAMES[0] + FRAMES[1] + after, Kind.MP3)).read()
    except Refused:
        return
    again = mp3.cleaned(source_of(copy, Kind.MP3)).read()
    assert again == copy
