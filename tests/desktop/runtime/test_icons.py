"""Icons are drawn, in the colour asked for, and every name used exists."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from desktop.runtime.icons import POINTING, icon, icon_names, icon_pixmap, window_icon
from desktop.runtime.theme import Theme

DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
ASKED = {
    *("check", "warning", "info", "lock", "key", "clock", "file", "people", "send", "inbox"),
    *("search", "back", "close", "plus", "eye", "shield"),
}


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_draws_something_in_its_colour(qapp: QApplication, name: str) -> None:
    picture = icon_pixmap(name, "#a3262a", 24).toImage()
    colours = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
    drawn = [colour for colour in colours if colour.alpha() > 200]
    assert drawn
    if name != "window":
        assert all(abs(colour.red() - 0xA3) < 8 and abs(colour.green() - 0x26) < 8 for colour in drawn)


@pytest.mark.parametrize("name", icon_names())
def test_drawings_are_plain_strokes(name: str) -> None:
    drawing = (DESKTOP / "resources" / "icons" / f"{name}.svg").read_text("utf-8")
    assert set(re.findall(r"<(\w+)", drawing)) <= {"svg", "path", "circle", "rect"}


def test_the_icons_asked_for_are_there() -> None:
    assert set(icon_names()) >= ASKED


def test_an_unknown_icon_is_our_mistake(qapp: QApplication, theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_icons_fade_when_disabled(qapp: QApplication, theme: Theme) -> None:
    found = icon("send")
    normal = found.pixmap(18, QIcon.Mode.Normal).toImage()
    faded = found.pixmap(18, QIcon.Mode.Disabled).toImage()
    assert normal != faded
    ink = QColor(theme.roles.ink)
    assert any(normal.pixelColor(x, y) == ink for x in range(18) for y in range(18))


def test_the_window_icon_is_neutral(qapp: QApplication) -> None:
    picture = window_icon().pixmap(64).toImage()
    for x in range(0, 64, 4):
        for y in range(0, 64, 4):
            colour = picture.pixelColor(x, y)
            assert colour.alpha() < 200 or colour.hsvSaturation() < 48


@pytest.mark.parametrize("name", icon_names())
def test_only_what_points_along_the_line_is_turned(qapp: QApplication, name: str) -> None:
    plain = icon_pixmap(name, "#a3262a", 24, air=2).toImage()
    turned = icon_pixmap(name, "#a3262a", 24, air=2, mirrored=True).toImage()
    assert turned == (plain.flipped(Qt.Orientation.Horizontal) if name in POINTING else plain)
