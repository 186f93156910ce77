"""Tab order that is reading order, also where parts of a page come later than those below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QStackedWidget, QWidget


def chain(root: QWidget) -> None:
    """Chain all controls under `root` in the order in which its layouts show them."""
    for before, after in pairwise(controls(root)):
        QWidget.setTabOrder(before, after)


def first_control(page: QWidget) -> QWidget | None:
    """Where typing begins on a page: what the page names `entry`, else its first usable control."""
    entry = getattr(page, "entry_control", None)
    if isinstance(entry, QWidget) and entry.isEnabled():
        return entry
    usable = (one for one in controls(page) if one.isEnabled() and one.isVisibleTo(page))
    return next(usable, None)


def focus_first(page: QWidget) -> None:
    """Give the focus to where typing begins."""
    entry = first_control(page)
    if entry is not None:
        entry.setFocus(Qt.FocusReason.OtherFocusReason)


def controls(widget: QWidget) -> Iterator[QWidget]:
    """The controls under a widget that Tab reaches, in reading order."""
    reached = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if reached and widget.focusProxy() is None:
        yield widget
        return
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from controls(inner)
    elif isinstance(widget, QStackedWidget):
        for at in range(widget.count()):
            page = widget.widget(at)
            if page is not None:
                yield from controls(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in _reading(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from controls(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _reading(layout: QLayout) -> list[int]:
    """Positions of a layout's items in reading order: a grid keeps the order of adding."""
    order = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        order.sort(key=lambda at: _row_and_column(layout, at))
    return order


def _row_and_column(grid: QGridLayout, at: int) -> tuple[int, int]:
    place = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return place[0], place[1]
