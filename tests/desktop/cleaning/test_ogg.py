"""OGG: heads and packets stay, remarks and numbers go, and the pages are sound."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning import ogg
from desktop.cleaning.kinds import Found, Kind, Outcome, Refused
from desktop.cleaning.oggpages import packed_pages, pages
from desktop.cleaning.source import source_of
from tests.desktop.cleaning import sounds
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.test_films import decoded, ffmpeg

MADE = {"vorbis": sounds.vorbis, "opus": sounds.opus}


def packets(data: bytes) -> list[bytes]:
    """All packets of a file, joined over pages."""
    whole, rest = [], b""
    for page in pages(data):
        for packet, ends in page.packets(data):
            rest += packet
            if ends:
                whole.append(rest)
                rest = b""
    return whole


@pytest.mark.parametrize("name", MADE)
def test_secrets_go_and_the_packets_stay(name: str, tmp_path: Path) -> None:
    data = MADE[name]()
    assert data.count(sounds.SECRET) > 5
    copy = cleaned(data, tmp_path, Kind.OGG)
    assert sounds.SECRET not in copy
    assert sounds.SERIAL.to_bytes(4, "little") not in copy
    assert packets(copy)[-len(sounds.PACKETS) :] == sounds.PACKETS


@pytest.mark.parametrize("name", MADE)
def test_every_page_has_its_number_and_its_sum(name: str, tmp_path: Path) -> None:
    copy, at, number = cleaned(MADE[name](), tmp_path, Kind.OGG), 0, 0
    for page in pages(copy):
        raw = copy[at : page.end]
        assert sounds.slow_sum(raw[:22] + bytes(4) + raw[26:]).to_bytes(4, "little") == raw[22:26]
        assert int.from_bytes(raw[18:22], "little") == number
        at, number = page.end, number + 1
    assert at == len(copy)


def test_all_kinds_of_secrets_are_told(tmp_path: Path) -> None:
    seen, _ = examined(sounds.vorbis(), tmp_path)
    assert {found.kind for found in seen.before} == {
        Found.AUTHOR, Found.DATES, Found.DESCRIPTION, Found.GPS, Found.OTHER_METADATA, Found.SOFTWARE,
        Found.THUMBNAIL, Found.TRAILING_DATA, Found.UNIQUE_IDS,
    }  # fmt: skip


VORBIS = sounds.vorbis()
FIRST_END = 28 + 30
REFUSED = {
    "a page whose sum is wrong": (VORBIS[:-100] + b"\xff" + VORBIS[-99:], Outcome.DAMAGED),
    "a page that is cut": (VORBIS[:-400], Outcome.DAMAGED),
    "no sound": (VORBIS[:FIRST_END], Outcome.DAMAGED),
    "another stream behind it": (VORBIS[: -len(b"SECRET-trailer")] + VORBIS, Outcome.UNKNOWN_KIND),
    "two streams side by side": (
        VORBIS[:FIRST_END] + sounds.page(2, 0, 0, [4], b"x" * 4, 7) + VORBIS[FIRST_END:],
        Outcome.UNKNOWN_KIND,
    ),
    "a film": (
        sounds.page(2, 0, 0, [42], b"\x80theora".ljust(42)) + VORBIS[FIRST_END:],
        Outcome.UNKNOWN_KIND,
    ),
    "a head with something behind it": (
        sounds.page(2, 0, 0, [36], VORBIS[28:FIRST_END] + b"SECRET") + VORBIS[FIRST_END:],
        Outcome.DAMAGED,
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_one_sound_stream_makes_no_copy(what: str, tmp_path: Path) -> None:
    data, outcome = REFUSED[what]
    seen, copy = examined(data, tmp_path)
    assert (seen.ending, copy) == (outcome, b"")


@given(st.lists(st.binary(min_size=1, max_size=600).map(lambda data: data * 50), min_size=1, max_size=4))
def test_packets_come_back_from_their_pages(parts: list[bytes]) -> None:
    data = b"".join(packed_pages(parts, 1))
    assert packets(data) == parts


@given(st.integers(0, len(VORBIS)), st.binary(max_size=30), st.integers(0, 30))
def test_any_change_gives_packets_alone_or_nothing(at: int, put: bytes, cut: int) -> None:
    try:
        copy = ogg.cleaned(source_of(VORBIS[:at] + put + VORBIS[at + cut :], Kind.OGG)).read()
        assert ogg.looked(source_of(copy, Kind.OGG))[1] == ()
    except Refused:
        return
    assert ogg.cleaned(source_of(copy, Kind.OGG)).read() == copy


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="`dev.py test --all` installs ffmpeg")
@pytest.mark.parametrize("coder", ["libvorbis", "libopus"])
def test_a_real_decoder_hears_the_same(coder: str, tmp_path: Path) -> None:
    made, copy = tmp_path / "voice.ogg", tmp_path / "copy.ogg"
    tone = "-f lavfi -i sine=duration=5 -metadata title=SECRET -metadata artist=SECRET -c:a"
    ffmpeg(*tone.split(), coder, str(made))
    copy.write_bytes(cleaned(made.read_bytes(), tmp_path, Kind.OGG))
    assert decoded(copy) == decoded(made)
    assert all(secret not in copy.read_bytes() for secret in (b"SECRET", b"Lavf"))
