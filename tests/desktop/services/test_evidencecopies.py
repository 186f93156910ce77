"""Copies for sending: in memory, bounded, of the very file that was hashed; small pictures of every kind."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop.cleaning.frames import Named, Pixels, Ready, Shown, encode
from desktop.cleaning.kinds import Kind, Lock, Outcome
from desktop.cleaning.limits import MAX_PREVIEW_SIDE
from desktop.services.errors import FileError
from desktop.services.evidencechild import Lost, clean
from desktop.services.evidencecopies import COPIES_BYTES, SentCopy, copy_for_sending
from desktop.services.files import hash_path
from desktop.services.opening import open_for_reading
from tests.desktop.cleaning import offices, pdfs, photos
from tests.desktop.services.test_evidencechild import hostile

PICTURES = {
    "a.jpg": photos.jpeg,
    "a.png": photos.png,
    "a.webp": photos.webp,
    "a.gif": photos.gif,
    "a.tif": photos.tiff,
}


def copied(folder: Path, name: str, data: bytes, room_bytes: int = COPIES_BYTES) -> SentCopy:
    path = folder / name
    path.write_bytes(data)
    return copy_for_sending(path, hash_path(path), room_bytes)


def picture_of(copy: SentCopy, at: int) -> Image.Image:
    one = copy.examination.pictures[at]
    return Image.frombytes("RGB", (one.width, one.height), one.colours)


@pytest.mark.parametrize("name", PICTURES)
def test_every_kind_of_picture_is_shown_before_and_after(name: str, tmp_path: Path) -> None:
    copy = copied(tmp_path, name, PICTURES[name]())
    assert copy.file is not None
    assert len(copy.examination.pictures) == 2
    for at in (0, 1):
        shown = picture_of(copy, at)
        assert shown.size == photos.SIZE
        # Red on the left, blue above on the right: JPEG and WebP come close.
        red, blue = shown.getpixel((5, 20)), shown.getpixel((50, 5))
        assert isinstance(red, tuple)
        assert isinstance(blue, tuple)
        assert (red[0] > 150, red[2] < 90, blue[2] > 130, blue[0] < 90) == (True,) * 4


def saved(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "made", "size"),
    [
        ("wide.png", lambda: saved(Image.new("RGB", (2_000, 10), "red"), "PNG"), (MAX_PREVIEW_SIDE, 3)),
        ("line.png", lambda: saved(Image.new("RGB", (5_000, 1), "red"), "PNG"), (MAX_PREVIEW_SIDE, 1)),
        (
            "large.jpg",
            lambda: saved(Image.new("RGB", (3_000, 1_500), "red"), "JPEG"),
            (MAX_PREVIEW_SIDE, 320),
        ),
        ("deep.png", lambda: saved(Image.new("I;16", (20, 10), 65_535), "PNG"), (20, 10)),
        ("palette.gif", lambda: saved(Image.new("P", (20, 10)), "GIF"), (20, 10)),
        ("clear.png", lambda: saved(Image.new("RGBA", (20, 10), (0, 0, 0, 0)), "PNG"), (20, 10)),
    ],
)
def test_small_pictures_keep_their_shape(
    name: str, made: Callable[[], bytes], size: tuple[int, int], tmp_path: Path
) -> None:
    copy = copied(tmp_path, name, made())
    assert [(one.width, one.height) for one in copy.examination.pictures] == [size, size]


def test_what_is_see_through_stands_on_white_and_deep_grey_stays_bright(tmp_path: Path) -> None:
    clear = copied(tmp_path, "clear.png", saved(Image.new("RGBA", (2, 2), (0, 0, 0, 0)), "PNG"))
    deep = copied(tmp_path, "deep.png", saved(Image.new("I;16", (2, 2), 65_535), "PNG"))
    assert picture_of(clear, 0).getpixel((0, 0)) == picture_of(deep, 0).getpixel((0, 0)) == (255, 255, 255)


def test_a_turned_photo_is_shown_upright(tmp_path: Path) -> None:
    copy = copied(tmp_path, "a.jpg", photos.jpeg(orientation=6))
    assert [picture_of(copy, at).size for at in (0, 1)] == [photos.SIZE[::-1]] * 2


@pytest.mark.parametrize(("name", "made"), [("a.pdf", pdfs.pdf), ("a.docx", offices.docx)])
def test_documents_have_no_picture(name: str, made: Callable[[], bytes], tmp_path: Path) -> None:
    copy = copied(tmp_path, name, made())
    assert copy.file is not None
    assert copy.examination.pictures == []
    assert copy.examination.ending is Outcome.CLEANED


def test_copies_have_only_so_much_room(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        copied(tmp_path, "a.jpg", photos.jpeg(), room_bytes=100)
    assert caught.value.code == "copies_too_big"


def test_a_copy_of_another_file_than_the_one_seen_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(photos.jpeg())
    before = hash_path(path)
    path.write_bytes(photos.jpeg(orientation=3))
    with pytest.raises(FileError) as caught:
        copy_for_sending(path, before, COPIES_BYTES)
    assert caught.value.code == "file_changed"


def test_what_cannot_be_cleaned_gives_no_file(tmp_path: Path) -> None:
    copy = copied(tmp_path, "a.jpg", photos.jpeg()[:300])
    assert (copy.file, copy.examination.pictures) == (None, [])


def test_half_a_picture_is_none(tmp_path: Path) -> None:
    """A child that was taken over may stop amid the colours; nothing of it is shown."""
    path = tmp_path / "a.jpg"
    path.write_bytes(photos.jpeg())
    program = hostile("", Ready(Lock.NONE), Named(Kind.JPEG), Shown(2, 2), Pixels(bytes(5)))
    with open_for_reading(path) as file:
        seen = clean(file, Kind.JPEG, lambda _: None, program=program, pictured=True)
    assert (seen.ending, seen.pictures) == (Lost.DIED, [])
    assert encode(Shown(2, 2))
