"""Cleaned copies before other people's programs: exiftool and mat2 find nothing but form."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services.evidencecopies import copy_into
from tests.desktop.cleaning import hostile, photos

pytestmark = pytest.mark.slow

SOUND: dict[str, Callable[[], bytes]] = hostile.SOUND
HELD = sorted(set(SOUND) - {"film.mp4", "notice.eml", "chat.txt"})
"""Files in which these programs look for something; films have a decoder for a judge."""

_FORM = """
    SourceFile ExifTool:ExifToolVersion ExifTool:Warning
    File:MIMEType File:ImageWidth File:ImageHeight File:EncodingProcess File:BitsPerSample
    File:ColorComponents File:ExifByteOrder File:YCbCrSubSampling
    PNG:ImageWidth PNG:ImageHeight PNG:BitDepth PNG:ColorType PNG:Compression PNG:Filter PNG:Interlace
    GIF:GIFVersion GIF:ImageWidth GIF:ImageHeight GIF:HasColorMap GIF:ColorResolutionDepth GIF:BitsPerPixel
    GIF:BackgroundColor GIF:AnimationIterations GIF:FrameCount GIF:Duration GIF:TransparentColor
    RIFF:ImageWidth RIFF:ImageHeight RIFF:VP8Version RIFF:HorizontalScale RIFF:VerticalScale
    JFIF:JFIFVersion JFIF:ResolutionUnit JFIF:XResolution JFIF:YResolution
    PDF:PDFVersion PDF:Linearized PDF:PageCount PDF:EmbeddedImage PDF:EmbeddedImageColorSpace
    PDF:EmbeddedImageFilter PDF:EmbeddedImageHeight PDF:EmbeddedImageWidth
    ZIP:ZipRequiredVersion ZIP:ZipBitFlag ZIP:ZipCompression ZIP:ZipModifyDate ZIP:ZipCRC
    ZIP:ZipCompressedSize ZIP:ZipUncompressedSize ZIP:ZipFileName
"""
FORM = frozenset(_FORM.split())
_TIFF_FORM = """
    ImageWidth ImageHeight BitsPerSample Compression PhotometricInterpretation StripOffsets SamplesPerPixel
    RowsPerStrip StripByteCounts PlanarConfiguration SampleFormat Predictor
"""
TIFF_FORM = frozenset(_TIFF_FORM.split())


def installed(program: str) -> str:
    """The path of a program, or the test is left out."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed; `dev.py test --all` does it on Debian")
    return path


def copied(name: str, folder: Path) -> Path:
    (folder / name).write_bytes(SOUND[name]())
    copy = copy_into(folder / name, folder, bytes).copy
    assert copy is not None
    return copy


def tags(path: Path) -> dict[str, str]:
    """What exiftool says of a file, but of its place in the file system and what it counts itself."""
    command = [installed("exiftool"), "-j", "-G0", "-a", "-u", "-ee", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)[0]
    return {tag: value for tag, value in found.items() if not tag.startswith("Composite:")}


def is_form(tag: str) -> bool:
    of_the_file_system = tag.startswith(("File:File", "File:Directory"))
    return tag in FORM or of_the_file_system or (tag.startswith("EXIF:") and tag[5:] in TIFF_FORM)


@pytest.mark.parametrize("name", HELD)
def test_exiftool_finds_nothing_but_form(name: str, tmp_path: Path) -> None:
    copy = copied(name, tmp_path)
    assert {tag: value for tag, value in tags(copy).items() if not is_form(tag)} == {}


@pytest.mark.parametrize(
    "name", [name for name in HELD if not name.endswith((".docx", ".xlsx", ".pptx", ".odt"))]
)
def test_exiftool_finds_something_before(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(SOUND[name]())
    assert any(not is_form(tag) for tag in tags(path))


@pytest.mark.parametrize("name", [name for name in HELD if not name.endswith(".webp")])
def test_mat2_finds_nothing(name: str, tmp_path: Path) -> None:
    """It names no WebP before its version 0.15; of a PDF it tells that there are no dates."""
    copy = copied(name, tmp_path)
    done = subprocess.run(
        [installed("mat2"), "--show", str(copy)], capture_output=True, text=True, check=True
    )
    said = [line.strip() for line in done.stdout.splitlines()[1:]] if "[+]" in done.stdout else []
    assert [
        line for line in said if line not in ("creation-date: -1", "mod-date: -1", "format: PDF-1.3")
    ] == []
    assert photos.SECRET not in done.stdout
