"""Files above 100 MiB: copied piece by piece in little memory, or refused in words."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.cleaning import texts
from desktop.cleaning.boxes import box
from desktop.cleaning.kinds import STREAMED, Kind, Outcome, Refused
from desktop.cleaning.limits import BLOCK_BYTES, MAX_WHOLE_BYTES
from desktop.cleaning.source import source_of
from desktop.cleaning.spans import Window
from desktop.services.evidencecopies import copy_in_memory, copy_into, look_at
from tests.desktop.cleaning import films, photos, sounds, test_mp3
from tests.sources import ROOT

LONG = MAX_WHOLE_BYTES + (20 << 20)
MOST_KIB = 220 << 10
"""What a child may hold at its most: interpreter and libraries take 60 MiB, tables the rest."""


def repeated(data: bytes) -> Iterator[bytes]:
    many = data * max(1, (1 << 20) // len(data))
    for _ in range(LONG // len(many) + 1):
        yield many


def long_text() -> Iterator[bytes]:
    lines = "Ended by the host, said one who was there. 会议\r\n" * 200
    return repeated(f"{lines}Mee\u200bting\n".encode())


def long_mp3() -> Iterator[bytes]:
    yield test_mp3.TAG
    yield from repeated(test_mp3.FRAMES[0])
    yield test_mp3.LAST


def long_film() -> Iterator[bytes]:
    """The picture of one film again and again, in chunks of a MiB, and the table that says so."""
    chunk = films.unit(films.REMARK) + films.unit(b"\x65" + bytes(1 << 20))
    count = LONG // len(chunk)
    head = box(b"ftyp", b"mp42", bytes(4), b"mp42")
    yield head + (8 + count * len(chunk)).to_bytes(4, "big") + b"mdat"
    for _ in range(count):
        yield chunk
    starts = [len(head) + 8 + number * len(chunk) for number in range(count)]
    yield films.movie([len(chunk)] * count, starts)


def long_flac() -> Iterator[bytes]:
    """Frames of noise, numbered as an encoder does."""
    yield sounds.flac_front()
    for number in range(LONG // 65_000):
        yield sounds.noise(number)


def long_ogg() -> Iterator[bytes]:
    data = sounds.vorbis().removesuffix(b"SECRET-trailer")
    last = data.rindex(b"OggS")
    yield data[:last]
    page = sounds.page(0, 5, 5, [255] * 254 + [1], bytes(255 * 254 + 1))
    yield from repeated(page)
    yield data[last:]


FILES: dict[str, tuple[Callable[[], Iterator[bytes]], Kind]] = {
    "chat.txt": (long_text, Kind.TXT),
    "voice.mp3": (long_mp3, Kind.MP3),
    "film.mp4": (long_film, Kind.MP4),
    "voice.flac": (long_flac, Kind.FLAC),
    "voice.ogg": (long_ogg, Kind.OGG),
}


def written(name: str, folder: Path, pieces: Iterator[bytes]) -> Path:
    path = folder / name
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece)
    assert path.stat().st_size > MAX_WHOLE_BYTES
    return path


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", FILES)
def test_a_long_file_is_copied_in_little_memory(name: str, tmp_path: Path) -> None:
    made, kind = FILES[name]
    path, out = written(name, tmp_path, made()), tmp_path / "out"
    out.mkdir()
    program = "import os, resource, sys; from pathlib import Path\n"
    program += "from desktop.services.evidencecopies import copy_into\n"
    program += "done = copy_into(Path(sys.argv[1]), Path(sys.argv[2]), os.urandom).examination\n"
    program += "print(done.ending, done.kind, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    words = [sys.executable, "-c", program, str(path), str(out)]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    assert told[:2] == ["cleaned", kind]
    assert int(told[2]) < MOST_KIB
    (copy,) = out.iterdir()
    assert copy.stat().st_size > MAX_WHOLE_BYTES * 0.8
    with copy.open("rb") as file:
        assert not any(b"SECRET" in piece for piece in iter(lambda: file.read(1 << 24), b""))


@pytest.mark.slow
def test_what_is_long_and_streamed_is_not_kept_in_memory(tmp_path: Path) -> None:
    seen, copy = copy_in_memory(written("chat.txt", tmp_path, long_text()))
    assert (seen.ending, copy) == (Outcome.TOO_BIG, b"")
    assert seen.before != []


@pytest.mark.parametrize("start", [photos.jpeg, photos.heic, photos.png])
def test_what_is_long_and_not_streamed_is_refused(start: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(start())
    os.truncate(path, LONG)
    assert look_at(path).ending is Outcome.TOO_BIG
    assert copy_into(path, tmp_path, bytes).copy is None


def test_every_streamed_kind_has_a_long_file() -> None:
    """MOV and M4A are read as MP4 is, and CSV as TXT."""
    assert {kind for _, kind in FILES.values()} | {Kind.MOV, Kind.M4A, Kind.CSV} == STREAMED


def test_a_long_text_is_cleaned_as_a_short_one() -> None:
    data = ("\ufeffMeet\u200bing\u00a0ended \r\n" * 70_000 + "\u202elast").encode()
    assert len(data) > BLOCK_BYTES
    whole = texts.cleaned(source_of(data, Kind.TXT))
    assert texts.in_blocks(Window(io.BytesIO(data))).read() == whole


@pytest.mark.parametrize("data", [b"x" * (18 << 20), "会议\n".encode("gb18030"), b"a\0\n"])
def test_a_long_text_of_another_kind_is_too_big(data: bytes) -> None:
    """A line without an end, another encoding, no text at all: these can only be judged whole."""
    with pytest.raises(Refused) as refused:
        texts.in_blocks(Window(io.BytesIO(data)))
    assert refused.value.outcome is Outcome.TOO_BIG
