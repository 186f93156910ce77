"""One table of samples with planted secrets: each kind that is cleaned, and what must remain of it."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pillow_heif
from PIL import Image, ImageChops, ImageStat

from desktop.cleaning.kinds import Kind
from tests.desktop.cleaning import offices, pdfs, photos, sounds
from tests.desktop.cleaning.test_films import SOURCES, ffmpeg
from tests.desktop.cleaning.test_oldtexts import SIMPLIFIED
from tests.desktop.cleaning.test_texts import mail

pillow_heif.register_heif_opener()
MOST_DIFFERENCE = 6.0
"""Mean difference of a channel, of 255: what packing a picture anew may change."""

Same = Callable[[bytes, bytes], bool]


class Sample(NamedTuple):
    """A file of a kind: its name, what makes it, and whether what one saw of it is in the copy."""

    kind: Kind
    name: str
    make: Callable[[], bytes]
    same: Same


def looks_the_same(before: bytes, after: bytes) -> bool:
    """Every frame has its size, and nearly its pixels."""
    one, other = photos.opened(before), photos.opened(after)
    frames = 1 if other.format == "JPEG" else getattr(one, "n_frames", 1)
    return all(_frame_is_same(one, other, frame) for frame in range(frames))


def _frame_is_same(one: Image.Image, other: Image.Image, frame: int) -> bool:
    if frame:
        one.seek(frame)
        other.seek(frame)
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return one.size == other.size and max(ImageStat.Stat(apart).mean) < MOST_DIFFERENCE


def sounds_the_same(before: bytes, after: bytes) -> bool:
    """A real decoder gives the same pictures and sounds, bit for bit."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("before", "after")]
        for path, data in zip(paths, (before, after), strict=True):
            path.write_bytes(data)
        first, second = (played(path, "-map", "0:a?", "-map", "0:V?") for path in paths)
    return len(first) > 10 and first == second


def holds_the_same_sound(before: bytes, after: bytes) -> bool:
    """The same frames: a decoder leaves out the beginning of an MP3 if the encoder's own frame says so."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("before", "after")]
        for path, data in zip(paths, (before, after), strict=True):
            path.write_bytes(data)
        first, second = (played(path, "-map", "0:a", "-c", "copy") for path in paths)
    hashes = [[line.split(b",")[5] for line in lines] for lines in (first, second)]
    return len(first) > 10 and hashes[0] == hashes[1]


def played(path: Path, *how: str) -> list[bytes]:
    """A hash of every picture and every piece of sound; `V` is no cover picture."""
    lines = ffmpeg("-i", str(path), *how, "-f", "framemd5", "-").splitlines()
    return [line for line in lines if not line.startswith(b"#")]


def says(*words: str) -> Same:
    """Words that must be in the copy, in whatever it is packed."""
    return lambda _, after: all(word in everything_said(after) for word in words)


def everything_said(data: bytes) -> str:
    """All text of a copy."""
    parts = list(offices.unzipped(data).values()) if data.startswith(b"PK") else [data]
    return " ".join(part.decode("utf-8", "replace") for part in parts)


def draws_the_same(before: bytes, after: bytes) -> bool:
    """A page, drawn by another program, looks nearly as it did."""
    with tempfile.TemporaryDirectory() as folder:
        drawn = [_drawn(data, Path(folder, name)) for name, data in (("a", before), ("b", after))]
    return looks_the_same(drawn[0], drawn[1])


def _drawn(data: bytes, path: Path) -> bytes:
    path.with_suffix(".pdf").write_bytes(data)
    words = f"pdftoppm -r 50 -f 1 -l 1 -singlefile {path}.pdf {path}".split()
    subprocess.run(words, check=True, capture_output=True)
    return path.with_suffix(".ppm").read_bytes()


def recorded(name: str, *coder: str, picture: bool = True) -> Callable[[], bytes]:
    """A film or a recording by another program, with a place and names in it."""

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            ffmpeg(*SOURCES.split(), *([] if picture else ["-vn"]), *coder, str(path))
            return path.read_bytes()

    return make


_TABLE = f"name,said\nA\u200b,{SIMPLIFIED}\n"
_SEEN = says(offices.SEEN)
_H264 = ("-c:v", "libx264", "-c:a", "aac")
SAMPLES = (
    Sample(Kind.JPEG, "photo.jpg", photos.jpeg, looks_the_same),
    Sample(Kind.PNG, "photo.png", photos.png, looks_the_same),
    Sample(Kind.WEBP, "photo.webp", photos.webp, looks_the_same),
    Sample(Kind.GIF, "photo.gif", photos.gif, looks_the_same),
    Sample(Kind.TIFF, "scan.tif", photos.tiff, looks_the_same),
    Sample(Kind.HEIC, "photo.heic", photos.heic, looks_the_same),
    Sample(Kind.PDF, "paper.pdf", pdfs.pdf, draws_the_same),
    Sample(Kind.DOCX, "minutes.docx", offices.docx, says(offices.SEEN, "added", "linked")),
    Sample(Kind.XLSX, "people.xlsx", offices.xlsx, says(offices.SEEN, "42")),
    Sample(Kind.PPTX, "talk.pptx", offices.pptx, _SEEN),
    Sample(Kind.ODT, "minutes.odt", offices.odt, _SEEN),
    Sample(Kind.ODS, "people.ods", offices.ods, _SEEN),
    Sample(Kind.ODP, "talk.odp", offices.odp, _SEEN),
    Sample(Kind.EML, "notice.eml", mail, says("會議已結束", "会议 ended", "no-reply@example.com")),
    Sample(Kind.TXT, "chat.txt", lambda: "Ended\u200b 会议\n".encode(), says("Ended 会议\n")),
    Sample(Kind.CSV, "list.csv", lambda: _TABLE.encode("utf-16"), says(f"A,{SIMPLIFIED}\n")),
    Sample(Kind.MP4, "film.mp4", recorded("film.mp4", *_H264), sounds_the_same),
    Sample(Kind.MOV, "film.mov", recorded("film.mov", *_H264), sounds_the_same),
    Sample(Kind.M4A, "voice.m4a", recorded("voice.m4a", "-c:a", "aac", picture=False), sounds_the_same),
    Sample(Kind.MP3, "voice.mp3", recorded("voice.mp3", picture=False), holds_the_same_sound),
    Sample(Kind.OGG, "voice.ogg", recorded("voice.ogg", "-c:a", "libvorbis", picture=False), sounds_the_same),
    Sample(Kind.OGG, "voice.opus.ogg", recorded("v.ogg", "-c:a", "libopus", picture=False), sounds_the_same),
    Sample(Kind.FLAC, "voice.flac", sounds.flac, sounds_the_same),
)
