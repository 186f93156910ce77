"""Pictures: every planted secret is found and gone, and what is to be seen stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from desktop.cleaning.kinds import Found, Kind, Outcome
from desktop.services.evidencechild import clean
from desktop.services.evidencecopies import copy_into
from desktop.services.opening import open_for_reading
from tests.desktop.cleaning import photos
from tests.desktop.cleaning.examined import cleaned, examined

SAMPLES: dict[Kind, Callable[[], bytes]] = {
    Kind.JPEG: photos.jpeg,
    Kind.PNG: photos.png,
    Kind.WEBP: photos.webp,
    Kind.GIF: photos.gif,
    Kind.TIFF: photos.tiff,
    Kind.HEIC: photos.heic,
}
MOST_DIFFERENCE = 6.0
"""Mean difference of a channel, of 255: what packing a JPEG or WebP anew may change."""


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of the channels, of 255."""
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


@pytest.mark.parametrize("kind", SAMPLES)
def test_secrets_go_and_the_picture_stays(kind: Kind, tmp_path: Path) -> None:
    data = SAMPLES[kind]()
    assert photos.SECRET.encode() in data
    copy = cleaned(data, tmp_path, kind)
    assert photos.SECRET.encode() not in copy
    assert difference(photos.scene(), photos.opened(copy)) < MOST_DIFFERENCE


@pytest.mark.parametrize("kind", [Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.HEIC])
def test_a_place_is_read_out(kind: Kind, tmp_path: Path) -> None:
    seen, _ = examined(SAMPLES[kind](), tmp_path)
    assert {found.text for found in seen.before if found.kind is Found.GPS} == {"48.85833, -2.35000"}


def test_all_kinds_of_secrets_are_told(tmp_path: Path) -> None:
    seen, _ = examined(photos.jpeg(), tmp_path)
    assert {found.kind for found in seen.before} >= {
        Found.AUTHOR, Found.COLOUR_PROFILE, Found.DATES, Found.DESCRIPTION, Found.DEVICE, Found.GPS,
        Found.OTHER_METADATA, Found.SOFTWARE, Found.TRAILING_DATA,
    }  # fmt: skip


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_stands_as_it_was_shown(orientation: int, tmp_path: Path) -> None:
    copy = photos.opened(cleaned(photos.jpeg(orientation), tmp_path, Kind.JPEG))
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
    shown = photos.scene()
    if orientation in turns:
        shown = shown.transpose(Image.Transpose(turns[orientation]))
    assert difference(shown, copy) < MOST_DIFFERENCE


@pytest.mark.parametrize("kind", [Kind.GIF, Kind.TIFF])
def test_every_frame_comes_along(kind: Kind, tmp_path: Path) -> None:
    copy = photos.opened(cleaned(SAMPLES[kind](), tmp_path, kind))
    assert getattr(copy, "n_frames", 1) == 2
    copy.seek(1)
    turned = photos.scene().transpose(Image.Transpose.ROTATE_180)
    assert difference(turned, copy) < MOST_DIFFERENCE


def test_an_animation_keeps_its_pace(tmp_path: Path) -> None:
    copy = photos.opened(cleaned(photos.gif(), tmp_path, Kind.GIF))
    assert (copy.info["duration"], copy.info["loop"]) == (100, 0)


def test_a_see_through_picture_stays_so(tmp_path: Path) -> None:
    picture = photos.scene().convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(photos.SIZE))
    path = tmp_path / "clear.png"
    picture.save(path, pnginfo=None, exif=photos.exif())
    copy = photos.opened(cleaned(path.read_bytes(), tmp_path, Kind.PNG))
    assert copy.tobytes() == picture.tobytes()


def test_a_heic_becomes_a_jpeg(tmp_path: Path) -> None:
    data = photos.heic()
    copied = copy_into(written(data, tmp_path), tmp_path, bytes).copy
    assert copied is not None
    assert copied.name == "evidence.jpg"
    assert photos.opened(copied.read_bytes()).format == "JPEG"


def written(data: bytes, folder: Path) -> Path:
    path = folder / "IMG_0001.HEIC"
    path.write_bytes(data)
    return path


def test_what_only_a_heic_holds_is_told(tmp_path: Path) -> None:
    seen, _ = examined(photos.heic(), tmp_path)
    told = {(found.kind, found.text) for found in seen.before}
    assert (Found.EMBEDDED_FILES, "further pictures") in told
    assert (Found.OTHER_METADATA, "uuid") in told
    assert (Found.OTHER_METADATA, "xmp") in told


@pytest.mark.parametrize("cut", [20, 200, 900])
def test_a_heic_that_is_cut_makes_no_copy(cut: int, tmp_path: Path) -> None:
    seen, copy = examined(photos.heic()[:cut], tmp_path)
    assert (seen.ending, copy) == (Outcome.DAMAGED, b"")


def test_a_giant_heic_is_refused(tmp_path: Path) -> None:
    """Its size stands in a box of its own (ispe), before a pixel is read."""
    data = bytearray(photos.heic())
    for size in (photos.SIZE, (64, 64)):
        raw = size[0].to_bytes(4, "big") + size[1].to_bytes(4, "big")
        data = data.replace(raw, (30_000).to_bytes(4, "big") * 2)
    seen, copy = examined(bytes(data), tmp_path)
    assert (seen.ending in (Outcome.TOO_MANY_PIXELS, Outcome.DAMAGED), copy) == (True, b"")


def test_a_heic_is_shown_small_before_and_after(tmp_path: Path) -> None:
    path = written(photos.heic(), tmp_path)
    with open_for_reading(path) as file:
        seen = clean(file, Kind.HEIC, lambda _: None, pictured=True)
    assert seen.ending is Outcome.CLEANED
    sides = [(small.width, small.height, len(small.colours)) for small in seen.pictures]
    assert sides == [(*photos.SIZE, 3 * photos.SIZE[0] * photos.SIZE[1])] * 2
