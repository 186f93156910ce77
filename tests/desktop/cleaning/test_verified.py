"""Cleaned copies before other people's programs: exiftool and mat2 find nothing but form; what one saw stays.

One table (`corpus.SAMPLES`) for every kind: no kind is cleaned that has no line in it.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.cleaning.child import CLEANERS
from desktop.cleaning.kinds import LEFT, OPEN_FILES, STREAMED, TEXTS, WORD_FILES, Kind, Outcome
from desktop.services.evidencecopies import copy_into
from tests.desktop.cleaning import photos
from tests.desktop.cleaning.corpus import SAMPLES, Sample

EACH = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
UNREAD_BY_EXIFTOOL = WORD_FILES | OPEN_FILES | TEXTS | {Kind.EML}
"""In these it finds nothing beforehand either: it reads text as text, and archives as lists."""

UNREAD_BY_MAT2 = {Kind.WEBP, Kind.MOV, Kind.M4A, Kind.EML, Kind.CSV}
"""Kinds that its version 0.13 does not know; of a PDF it tells that there are no dates."""

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
    File:MIMEEncoding File:ByteOrderMark File:Newlines File:LineCount File:WordCount File:Delimiter
    File:Quoting File:ColumnCount File:RowCount
    MPEG:MPEGAudioVersion MPEG:AudioLayer MPEG:AudioBitrate MPEG:SampleRate MPEG:ChannelMode MPEG:MSStereo
    MPEG:IntensityStereo MPEG:CopyrightFlag MPEG:OriginalMedia MPEG:Emphasis
    Vorbis:VorbisVersion Vorbis:AudioChannels Vorbis:SampleRate Vorbis:NominalBitrate
    Opus:OpusVersion Opus:AudioChannels Opus:SampleRate Opus:OutputGain
    FLAC:BlockSizeMin FLAC:BlockSizeMax FLAC:FrameSizeMin FLAC:FrameSizeMax FLAC:SampleRate FLAC:Channels
    FLAC:BitsPerSample FLAC:TotalSamples FLAC:MD5Signature
"""
FORM = frozenset(_FORM.split())
_TIFF_FORM = """
    ImageWidth ImageHeight BitsPerSample Compression PhotometricInterpretation StripOffsets SamplesPerPixel
    RowsPerStrip StripByteCounts PlanarConfiguration SampleFormat Predictor
"""
TIFF_FORM = frozenset(_TIFF_FORM.split())
_FILM_FORM = """
    MajorBrand MinorVersion CompatibleBrands MediaDataSize MediaDataOffset MediaData MovieHeaderVersion
    TimeScale Duration PreferredRate PreferredVolume PreviewTime PreviewDuration PosterTime SelectionTime
    SelectionDuration CurrentTime NextTrackID TrackHeaderVersion TrackID TrackDuration TrackLayer TrackVolume
    ImageWidth ImageHeight GraphicsMode OpColor CompressorID SourceImageWidth SourceImageHeight XResolution
    YResolution BitDepth AVCConfiguration PixelAspectRatio VideoFrameRate SyncSampleTable
    CompositionTimeToSample MatrixStructure Unknown_edts MediaHeaderVersion MediaTimeScale MediaDuration
    MediaLanguageCode HandlerClass HandlerType Balance AudioFormat AudioChannels AudioBitsPerSample
    AudioSampleRate PurchaseFileFormat Unknown_mp4a Unknown_esds TimeToSampleTable SampleToChunk SampleSizes
    ChunkOffset64 Rotation
"""
FILM_FORM = frozenset(_FILM_FORM.split())
NOTHING = ("", "0000:00:00 00:00:00")
"""A name and a time that are not there."""


def installed(program: str) -> str:
    """The path of a program, or the test is left out."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed; `dev.py test --all` does it on Debian")
    return path


def copied(sample: Sample, folder: Path) -> Path:
    if sample.kind in STREAMED - TEXTS:
        installed("ffmpeg")
    (folder / sample.name).write_bytes(sample.make())
    done = copy_into(folder / sample.name, folder, bytes)
    assert done.copy is not None
    assert (done.examination.ending, done.examination.kind) == (Outcome.CLEANED, sample.kind)
    return done.copy


def tags(path: Path) -> dict[str, str]:
    """What exiftool says of a file, but of its place in the file system and what it counts itself."""
    command = [installed("exiftool"), "-j", "-G0", "-a", "-u", "-ee", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)[0]
    return {tag: value for tag, value in found.items() if not tag.startswith("Composite:")}


def is_form(tag: str, value: str) -> bool:
    group, _, name = tag.partition(":")
    of_the_file_system = tag.startswith(("File:File", "File:Directory"))
    by_group = {"EXIF": TIFF_FORM, "QuickTime": FILM_FORM}.get(group, frozenset())
    return tag in FORM or of_the_file_system or name in by_group or value in NOTHING


def test_every_kind_is_verified() -> None:
    """What is not in the table has no copy: an archive is only listed."""
    kinds = {sample.kind for sample in SAMPLES}
    assert kinds == set(LEFT) == set(Kind) - {Kind.ZIP, Kind.UNKNOWN}
    assert set(CLEANERS) - {Kind.ZIP} == kinds - WORD_FILES - OPEN_FILES
    assert len({sample.name for sample in SAMPLES}) == len(SAMPLES)


@EACH
def test_nothing_planted_remains_and_what_one_saw_does(sample: Sample, tmp_path: Path) -> None:
    if sample.kind is Kind.PDF:
        installed("pdftoppm")
    copy = copied(sample, tmp_path).read_bytes()
    assert sample.same((tmp_path / sample.name).read_bytes(), copy)
    assert photos.SECRET.encode() not in copy


@EACH
def test_exiftool_finds_nothing_but_form(sample: Sample, tmp_path: Path) -> None:
    copy = copied(sample, tmp_path)
    assert {tag: value for tag, value in tags(copy).items() if not is_form(tag, value)} == {}


@pytest.mark.parametrize(
    "sample",
    [sample for sample in SAMPLES if sample.kind not in UNREAD_BY_EXIFTOOL],
    ids=lambda sample: sample.name,
)
def test_exiftool_finds_something_before(sample: Sample, tmp_path: Path) -> None:
    path = tmp_path / sample.name
    path.write_bytes(sample.make())
    assert any(not is_form(tag, value) for tag, value in tags(path).items())


@pytest.mark.parametrize(
    "sample",
    [sample for sample in SAMPLES if sample.kind not in UNREAD_BY_MAT2],
    ids=lambda sample: sample.name,
)
def test_mat2_finds_nothing(sample: Sample, tmp_path: Path) -> None:
    copy = copied(sample, tmp_path)
    said = shown(copy)
    none = ("creation-date: -1", "mod-date: -1", "format: PDF-1.3")
    assert [line for line in said if line not in none and line.partition(":")[0] not in FILM_FORM] == []
    assert photos.SECRET not in "".join(said)


def shown(path: Path) -> list[str]:
    """What mat2 tells of a file. It ends with an error for a kind that it does not know."""
    command = [installed("mat2"), "--show", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "not supported" not in done.stdout
    return [line.strip() for line in done.stdout.splitlines()[1:]] if "[+]" in done.stdout else []
