"""Spaces and fixed widths that follow the zoom.

Qt keeps no memory of where a margin came from, so the unscaled value is left on the
layout or widget as a dynamic property, and the theme scales all of them again when the
zoom changes. Sides are start and end, never left and right: Qt mirrors layouts itself,
so the horizontal margins here are always symmetric.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from desktop.runtime.measures import Space

_GAP = "ombraGap"
_MARGINS = "ombraMargins"
_WIDTH = "ombraWidth"
_GENTLE = "ombraWidthGentle"
_LIMIT = "ombraWidthLimit"
_HEIGHT = "ombraHeight"
_LEAST_WIDTH = "ombraLeastWidth"

_NO_LIMIT = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX."""

_zoom = 1.0


def space(layout: QLayout, gap: int = Space.NONE, margins: tuple[int, int, int] | int = Space.NONE) -> None:
    """Set gap and margins from the scale; margins are (top, both sides, bottom) or one for all."""
    top, sides, bottom = (margins, margins, margins) if isinstance(margins, int) else margins
    layout.setProperty(_GAP, int(gap))
    layout.setProperty(_MARGINS, f"{int(top)},{int(sides)},{int(bottom)}")
    _scale_layout(layout)


def fix_width(widget: QWidget, pixels: int, *, gentle: bool = False) -> None:
    """Give a widget a fixed width (pixels at 100 %).

    `gentle` widens it by a third of the zoom only, so that side panes leave room for the page.
    """
    widget.setProperty(_WIDTH, pixels)
    widget.setProperty(_GENTLE, gentle)
    _scale_widget(widget)


def free_width(widget: QWidget) -> None:
    """Take a fixed width back: the layout decides again."""
    widget.setProperty(_WIDTH, None)
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(_NO_LIMIT)


def limit_width(widget: QWidget, pixels: int) -> None:
    """Let a widget grow no wider than this (pixels at 100 %)."""
    widget.setProperty(_LIMIT, pixels)
    _scale_widget(widget)


def least_width(widget: QWidget, pixels: int) -> None:
    """Keep a widget at least this wide (pixels at 100 %)."""
    widget.setProperty(_LEAST_WIDTH, pixels)
    _scale_widget(widget)


def least_height(widget: QWidget, pixels: int) -> None:
    """Keep a widget at least this high (pixels at 100 %)."""
    widget.setProperty(_HEIGHT, pixels)
    _scale_widget(widget)


def rescale(windows: Iterable[QWidget], zoom: float) -> None:
    """Apply a new zoom to everything under these windows; the theme calls this."""
    global _zoom
    if zoom == _zoom:
        return  # what is new was made at this zoom
    _zoom = zoom
    for window in windows:
        for found in (window, *window.findChildren(QObject)):
            if isinstance(found, QLayout) and found.property(_MARGINS) is not None:
                _scale_layout(found)
            elif isinstance(found, QWidget):
                _scale_widget(found)


def _scale_layout(layout: QLayout) -> None:
    top, sides, bottom = (round(int(part) * _zoom) for part in str(layout.property(_MARGINS)).split(","))
    layout.setContentsMargins(sides, top, sides, bottom)
    gap = round(int(layout.property(_GAP)) * _zoom)
    layout.setSpacing(gap)
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(gap)
        layout.setVerticalSpacing(gap)


def _scale_widget(widget: QWidget) -> None:
    if (width := widget.property(_WIDTH)) is not None:
        scale = 1 + (_zoom - 1) / 3 if widget.property(_GENTLE) else _zoom
        widget.setFixedWidth(round(int(width) * scale))
    if (limit := widget.property(_LIMIT)) is not None:
        widget.setMaximumWidth(round(int(limit) * _zoom))
    if (height := widget.property(_HEIGHT)) is not None:
        widget.setMinimumHeight(round(int(height) * _zoom))
    if (least := widget.property(_LEAST_WIDTH)) is not None:
        widget.setMinimumWidth(round(int(least) * _zoom))
