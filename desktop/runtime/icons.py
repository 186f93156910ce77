"""Our own line icons, drawn in any colour of the theme at any size.

Only files of this package are rendered: drawings from outside never reach the SVG parser.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.runtime.palette import mix
from desktop.runtime.theme import theme

ICON_PX = 18
POINTING = frozenset({"back", "chevron-next", "send"})
"""What points along the line of reading, and so the other way where that begins at the right. Nothing else is
turned: a clock's hands and a check mark are the same everywhere."""


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """The parsed drawing in one colour. Raises `FileNotFoundError` for a name without a file."""
    drawing = files("desktop.resources").joinpath(f"icons/{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def icon_names() -> tuple[str, ...]:
    """Every icon there is."""
    folder = files("desktop.resources").joinpath("icons")
    return tuple(sorted(entry.name.removesuffix(".svg") for entry in folder.iterdir()))


def paint_icon(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw an icon into a square, in a #rrggbb colour."""
    _renderer(name, colour).render(painter, place)


def icon_pixmap(name: str, colour: str, pixels: int, air: int = 0, *, mirrored: bool = False) -> QPixmap:
    """An icon as a picture of `pixels` logical pixels with `air` at its sides, sharp on this screen.

    `mirrored`: for a line that begins at the right, where some icons point the other way.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round((pixels + 2 * air) * ratio), round(pixels * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    drawing = _renderer(name, colour)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(air, 0, pixels, pixels))
    painter.end()
    if mirrored and name in POINTING:
        return QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))
    return picture


def icon(
    name: str, role: str = "ink", pixels: int = ICON_PX, *, air: int = 0, mirrored: bool = False
) -> QIcon:
    """A button's icon in a colour role of the present theme, faded when disabled.

    `air` is left free at both sides: Qt puts only four pixels between an icon and the words.
    """
    roles = theme().roles
    colour = getattr(roles, role)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    sizes = theme().px(pixels), theme().px(air)
    return _icon(name, colour, mix(colour, roles.panel, 0.45), sizes, mirrored, ratio)


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, faded: str, sizes: tuple[int, int], mirrored: bool, _ratio: float) -> QIcon:
    """A button asks for its icon whenever it is put somewhere, some ten times before it is seen."""
    found = QIcon(icon_pixmap(name, colour, *sizes, mirrored=mirrored))
    found.addPixmap(icon_pixmap(name, faded, *sizes, mirrored=mirrored), QIcon.Mode.Disabled)
    return found


def window_icon() -> QIcon:
    """The icon of both windows: a grey sheet that says nothing about the program's purpose."""
    found = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128):
        found.addPixmap(icon_pixmap("window", "#8a94a3", pixels))
    return found
