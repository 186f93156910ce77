"""docs/tour.md shows every picture there is, in all its forms, and the pictures are what `shots` takes."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.runtime.palette import Scheme
from tests.e2e.studio import CHOSEN, DESK_PX, LANGUAGES, MORE_LANGUAGES, REPORTER_PX, write_png

ROOT = Path(__file__).resolve().parents[2]
TOUR = ROOT / "docs" / "tour.md"
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 18_000_000
"""All pictures together: everybody who clones the repository fetches them."""

AMBER = QColor("#9a5b00")
FORMS = tuple(f"{scheme}-{language}" for language in LANGUAGES for scheme in Scheme)
MORE_FORMS = tuple(f"light-{language}" for language in MORE_LANGUAGES)
SHOWN = re.compile(r"^!\[(.+)\]\(pictures/(.+)-light-en\.png\)$", re.MULTILINE)
LINKED = re.compile(r"\]\(pictures/(.+?)\.png\)")


def shown() -> list[str]:
    """The names of the pictures in the tour, in order."""
    return [name for _caption, name in SHOWN.findall(TOUR.read_text("utf-8"))]


def pictures() -> list[str]:
    """Every picture's name, with its form: four of each page, and more languages of a few."""
    names = shown()
    more = [f"{name}-{form}" for name in names if name in CHOSEN for form in MORE_FORMS]
    return [f"{name}-{form}" for name in names for form in FORMS] + more


def test_every_page_is_in_the_tour_once_and_in_all_its_forms() -> None:
    names = shown()
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert set(names) >= CHOSEN
    assert Counter(LINKED.findall(TOUR.read_text("utf-8"))) == Counter(pictures())


def test_every_picture_is_there_and_none_besides() -> None:
    assert {path.name for path in PICTURES.iterdir()} == {f"{name}.png" for name in pictures()}


def test_pictures_have_the_windows_own_sizes_and_are_small() -> None:
    sizes = {path.name: _size_px(path) for path in PICTURES.iterdir()}
    assert {name: size for name, size in sizes.items() if size != _wanted_px(name)} == {}
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < MOST_BYTES


def test_a_colour_of_few_pixels_stays_in_the_picture(tmp_path: Path) -> None:
    image = QImage(256, 64, QImage.Format.Format_RGB32)
    for x in range(256):
        for y in range(64):
            image.setPixelColor(x, y, QColor(x, x, (x + y) // 2))
    image.setPixelColor(7, 7, AMBER)
    write_png(tmp_path / "few.png", image)
    read = QImage(str(tmp_path / "few.png"))
    assert (read.width(), read.height(), read.pixelColor(7, 7)) == (256, 64, AMBER)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_pictures_are_taken_anew_from_the_programs(tmp_path: Path) -> None:
    """The whole way is gone; of the names of its pictures only those that begin so are written."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.e2e.shots",
            "--out",
            str(tmp_path),
            "--language",
            "en",
            "home",
            "words",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    wanted = [name for name in shown() if name.startswith(("home", "words"))]
    assert {path.name for path in tmp_path.iterdir()} == {
        f"{name}-{scheme}-en.png" for name in wanted for scheme in Scheme
    }


def _wanted_px(name: str) -> tuple[int, int]:
    return DESK_PX if name.startswith("desk-") else REPORTER_PX


def _size_px(picture: Path) -> tuple[int, int]:
    """Width and height, as the PNG's head says."""
    head = picture.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", head[16:24])
    return width, height
