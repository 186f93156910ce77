"""Films and recordings: what is seen and heard stays bit for bit, everything beside it goes."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.boxes import Box, box, boxes
from desktop.cleaning.kinds import Found, Kind, Outcome, Refused
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.films import PICTURES, film
from tests.desktop.cleaning.photos import SECRET


def test_secrets_go_and_the_pictures_stay(tmp_path: Path) -> None:
    data = film()
    assert data.count(SECRET.encode()) > 10
    copy = cleaned(data, tmp_path, Kind.MP4)
    assert SECRET.encode() not in copy
    assert all(picture in copy for picture in PICTURES)


def test_tables_lead_to_the_samples(tmp_path: Path) -> None:
    copy = cleaned(film(), tmp_path, Kind.MP4)
    whole = Box(b"", copy, 0, len(copy))
    table = whole.one(b"moov", b"trak", b"mdia", b"minf", b"stbl", b"co64").body
    places = [int.from_bytes(table[at : at + 8], "big") for at in (8, 16)]
    for place, picture in zip(places, PICTURES, strict=True):
        remark = 4 + int.from_bytes(copy[place : place + 4], "big")
        assert copy[place + 4] == 12  # filling, where the remark was
        assert copy[place + remark + 4 :].startswith(picture)


def test_all_kinds_of_secrets_are_told(tmp_path: Path) -> None:
    seen, _ = examined(film(), tmp_path)
    told = {found.kind for found in seen.before}
    assert told == {Found.GPS, Found.DATES, Found.SOFTWARE, Found.OTHER_METADATA}
    assert "track of meta" in {found.text for found in seen.before}


@pytest.mark.parametrize("size", [0, 7, 2**32 - 1])
def test_lengths_that_lie_make_no_copy(size: int, tmp_path: Path) -> None:
    data = bytearray(film())
    at = data.index(b"stbl") - 4
    data[at : at + 4] = size.to_bytes(4, "big")
    seen, copy = examined(bytes(data), tmp_path)
    assert seen.ending in (Outcome.DAMAGED, Outcome.NOT_CLEAN, Outcome.CLEANED)
    assert SECRET.encode() not in copy


@given(st.lists(st.tuples(st.binary(min_size=4, max_size=4), st.binary(max_size=20)), max_size=5))
def test_boxes_come_back(parts: list[tuple[bytes, bytes]]) -> None:
    data = b"".join(box(name, body) for name, body in parts)
    assert [(one.name, one.body) for one in boxes(data, 0, len(data))] == parts


@given(st.binary(max_size=200))
def test_any_bytes_are_boxes_or_refused(data: bytes) -> None:
    try:
        found = list(boxes(data, 0, len(data)))
    except Refused:
        return
    assert all(8 <= one.start <= one.end <= len(data) for one in found)


RECORDERS = {
    "film.mp4": ("-c:v", "libx264", "-c:a", "aac"),
    "film.mov": ("-c:v", "libx264", "-c:a", "aac"),
    "newer.mp4": ("-c:v", "libx265", "-tag:v", "hvc1", "-x265-params", "log-level=error", "-c:a", "aac"),
    "voice.m4a": ("-vn", "-c:a", "aac"),
}
SOURCES = (
    "-f lavfi -i testsrc=duration=1:size=64x48:rate=10 -f lavfi -i sine=duration=1 -pix_fmt yuv420p"
    " -metadata title=SECRET -metadata location=+48.85+002.35/ -metadata artist=SECRET"
)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="`dev.py test --all` installs ffmpeg")
@pytest.mark.parametrize("name", RECORDERS)
def test_a_real_decoder_sees_and_hears_the_same(name: str, tmp_path: Path) -> None:
    made = tmp_path / name
    ffmpeg(*SOURCES.split(), *RECORDERS[name], str(made))
    copy = tmp_path / f"copy.{made.suffix}"
    copy.write_bytes(cleaned(made.read_bytes(), tmp_path, Kind(made.suffix[1:]), name))
    assert decoded(copy) == decoded(made)
    for secret in (b"SECRET", b"+48.85", b"x264", b"x265"):
        assert secret not in copy.read_bytes()


def ffmpeg(*words: str) -> bytes:
    command = ["ffmpeg", "-v", "error", "-y", *words]
    return subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL).stdout


def decoded(path: Path) -> list[bytes]:
    """A hash of every picture and every piece of sound."""
    lines = ffmpeg("-i", str(path), "-map", "0:v?", "-map", "0:a?", "-f", "framemd5", "-").splitlines()
    return [line for line in lines if not line.startswith(b"#")]
