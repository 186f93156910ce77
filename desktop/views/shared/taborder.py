"""Tab order that is reading order, also where parts of a page come later than those below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.runtime.slices import Slices

_CHAINING = "tab order"


def chain(root: QWidget) -> None:
    """Chain all controls under `root` in the order in which its layouts show them."""
    for before, after in pairwise(controls(root)):
        QWidget.setTabOrder(before, after)


def chain_soon(part: QWidget) -> None:
    """Chain the page on which this stands, in turns of its own; asked for again meanwhile it begins anew.

    What stands nowhere yet is chained with its page, once it stands there.
    """
    root, parent = part, part.parentWidget()
    while parent is not None and not isinstance(parent, QStackedWidget):
        root, parent = parent, parent.parentWidget()
    if parent is None and not root.isVisible():
        return
    slices = root.findChild(Slices, _CHAINING, Qt.FindChildOption.FindDirectChildrenOnly)
    if slices is None:
        slices = Slices(root)
        slices.setObjectName(_CHAINING)
    slices.begin(_chaining(root), now=False)


def _chaining(root: QWidget) -> Iterator[None]:
    found = list(controls(root))
    yield
    for before, after in pairwise(found):
        if isValid(before) and isValid(after):
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
    for inside in _reading(layout):
        yield from controls(inside) if isinstance(inside, QWidget) else _in_layout(inside)


def _reading(layout: QLayout) -> list[QWidget | QLayout]:
    """What lies in a layout, in reading order: a grid keeps the order of adding.

    It asks where each child stands and never for the layout's items: their Python objects live on
    after Qt deleted the items, and a widget that later gets such an address crashes as it goes.
    """
    owner = layout.parentWidget()
    around = [] if owner is None else owner.children()
    inside = [one for one in (*around, *layout.children()) if isinstance(one, (QWidget, QLayout))]
    places = [(at, one) for one in inside if one is not layout and (at := layout.indexOf(one)) >= 0]
    if isinstance(layout, QGridLayout):
        return [one for _, one in sorted(places, key=lambda place: _row_and_column(layout, place[0]))]
    return [one for _, one in sorted(places, key=lambda place: place[0])]


def _row_and_column(grid: QGridLayout, at: int) -> tuple[int, int, int]:
    place = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return place[0], place[1], at
