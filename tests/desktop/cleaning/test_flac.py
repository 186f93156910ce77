"""FLAC: settings and frames stay bit for bit, and nothing else."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning import flac
from desktop.cleaning.flacframes import divides
from desktop.cleaning.kinds import Found, Kind, Outcome, Refused
from desktop.cleaning.source import source_of
from tests.desktop.cleaning import sounds
from tests.desktop.cleaning.corpus import played
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.test_films import ffmpeg

SOUND = b"".join(map(sounds.frame, range(sounds.FRAMES)))
DATA = sounds.flac()
FRONT = DATA.index(SOUND)


def test_settings_and_frames_stay_and_nothing_else(tmp_path: Path) -> None:
    assert DATA.count(sounds.SECRET) > 10
    copy = cleaned(DATA, tmp_path, Kind.FLAC)
    assert copy == b"fLaC\x80\0\0\x22" + DATA[8:42] + SOUND


def test_all_kinds_of_secrets_are_told(tmp_path: Path) -> None:
    seen, _ = examined(DATA, tmp_path)
    assert {found.kind for found in seen.before} == {
        Found.AUTHOR, Found.DATES, Found.DESCRIPTION, Found.GPS, Found.OTHER_METADATA, Found.SOFTWARE,
        Found.THUMBNAIL, Found.TRAILING_DATA,
    }  # fmt: skip
    assert {"block 9", "padding that is not empty", "data of a program"} <= {
        found.text for found in seen.before
    }


REFUSED = {
    "no frame": DATA[:FRONT],
    "something between two frames": DATA[:FRONT] + sounds.frame(0) + b"SECRET" + sounds.frame(1),
    "a frame whose sum is wrong": DATA[: FRONT + 30] + b"\x77" + DATA[FRONT + 31 :],
    "a frame out of order": DATA[:FRONT] + sounds.frame(0) + sounds.frame(2),
    "settings of another length": b"fLaC\x80\0\0\x23" + DATA[8:42] + b"S" + SOUND,
    "settings twice": b"fLaC\0\0\0\x22" + DATA[8:42] + b"\x80\0\0\x22" + DATA[8:42] + SOUND,
    "a block that is longer than the file": b"fLaC\0\0\0\x22" + DATA[8:42] + b"\x84\xff\xff\xff" + SOUND,
    "remarks longer than their block": DATA[:46] + b"\xff\xff\xff\x7f" + DATA[50:],
    "unknown bytes behind the sound": DATA[:FRONT] + SOUND + b"SECRET",
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_frames_alone_makes_no_copy(what: str, tmp_path: Path) -> None:
    seen, copy = examined(REFUSED[what], tmp_path)
    assert (seen.ending, copy) == (Outcome.DAMAGED, b"")


@given(st.binary(max_size=3_000))
def test_the_fast_sum_is_the_slow_one(data: bytes) -> None:
    rest = sounds.slow_remainder(data, 16, 0x18005)
    assert divides(data + rest.to_bytes(2, "big"))
    assert not divides(data + (rest ^ 1).to_bytes(2, "big"))


SHORT = DATA[:FRONT] + b"".join(map(sounds.frame, range(6)))


@given(st.integers(0, len(SHORT)), st.binary(max_size=30), st.integers(0, 30))
def test_any_change_gives_frames_alone_or_nothing(at: int, put: bytes, cut: int) -> None:
    try:
        copy = flac.cleaned(source_of(SHORT[:at] + put + SHORT[at + cut :], Kind.FLAC)).read()
        assert flac.looked(source_of(copy, Kind.FLAC))[1] == ()
    except Refused:
        return
    assert flac.cleaned(source_of(copy, Kind.FLAC)).read() == copy


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="`dev.py test --all` installs ffmpeg")
@pytest.mark.parametrize("samples", ["made here", "by another program"])
def test_a_real_decoder_hears_the_same(samples: str, tmp_path: Path) -> None:
    made, copy = tmp_path / "voice.flac", tmp_path / "copy.flac"
    if samples == "made here":
        made.write_bytes(DATA)
    else:
        tone = "-f lavfi -i anoisesrc=duration=5 -metadata title=SECRET -metadata artist=SECRET"
        ffmpeg(*tone.split(), str(made))
    copy.write_bytes(cleaned(made.read_bytes(), tmp_path, Kind.FLAC))
    assert played(copy, "-map", "0:a") == played(made, "-map", "0:a")
    assert len(played(copy, "-map", "0:a")) > 50
    assert all(secret not in copy.read_bytes() for secret in (b"SECRET", b"Lavf"))
