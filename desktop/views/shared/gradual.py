"""A column of parts that are made a little at a time, so that long content keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.runtime.slices import Slices
from desktop.views.shared.speaking import column, take_away

Item = TypeVar("Item")


class GradualColumn(QFrame):
    """`stood` comes when the last part stands; what is asked for meanwhile takes the place of the rest."""

    stood = Signal()

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._outer = column(self)
        self._items: list[object] = []
        self._parts: list[QWidget] = []
        self._slices = Slices(self)
        self._sheet = QWidget()
        self._outer.addWidget(self._sheet)
        self._body = column(self._sheet, gap)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The parts that stand, of `show_items`."""
        return tuple(self._parts)

    @property
    def whole(self) -> bool:
        """Whether all parts stand."""
        return not self._slices.working

    def renew(self, fill: Callable[[QVBoxLayout], Iterator[None]]) -> None:
        """Take away what stands, at once and in one piece, and fill an empty column in steps."""
        self._empty()
        self._begin(fill(self._body))

    def show_items(self, items: Sequence[Item], make: Callable[[Item], QWidget], *, anew: bool) -> None:
        """Show a part for each item; the part of an equal item at the same place stays, unless `anew`.

        Items that go at the start take their parts with them, and those behind stay.
        """
        if anew:
            self._empty()
        self._begin(self._match(items, make))

    def _begin(self, steps: Iterator[None]) -> None:
        def to_the_end() -> Iterator[None]:
            yield from steps
            self.stood.emit()

        self._slices.begin(to_the_end(), now=False)

    def _empty(self) -> None:
        old = self._sheet
        self._sheet = QWidget()
        self._body = column(self._sheet, self._gap)
        self._outer.addWidget(self._sheet)
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._items, self._parts = [], []

    def _match(self, items: Sequence[Item], make: Callable[[Item], QWidget]) -> Iterator[None]:
        while items and self._items and self._items[0] != items[0] and items[0] in self._items:
            self._drop(0)
            yield
        while len(self._parts) > len(items):
            self._drop(-1)
            yield
        for at, item in enumerate(items):
            if at < len(self._parts):
                if self._items[at] == item:
                    continue
                take_away(self._parts[at])
                self._items[at], self._parts[at] = item, make(item)
            else:
                self._items.append(item)
                self._parts.append(make(item))
            self._body.insertWidget(at, self._parts[at])
            yield

    def _drop(self, at: int) -> None:
        self._items.pop(at)
        take_away(self._parts.pop(at))
