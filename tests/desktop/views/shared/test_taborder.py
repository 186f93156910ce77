"""Tab order is reading order, and is found without leaving anything of a layout behind in Python."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.views.shared.flow import Columns, FlowLayout
from desktop.views.shared.taborder import controls
from tests.desktop.conftest import Stage, settle


def line(name: str) -> QLineEdit:
    one = QLineEdit()
    one.setAccessibleName(name)
    return one


def page() -> QWidget:
    """Controls in a grid filled backwards, in a layout in a layout, in a flow and in columns."""
    whole = QWidget()
    rows = QVBoxLayout(whole)
    grid, inner, flowing = QGridLayout(), QHBoxLayout(), FlowLayout()
    for place in ((1, 1), (1, 0), (0, 1), (0, 0)):
        grid.addWidget(line(f"grid {place[0]}{place[1]}"), *place)
    rows.addWidget(line("first"))
    rows.addLayout(grid)
    rows.addStretch()
    rows.addLayout(inner)
    inner.addWidget(line("inner 1"))
    inner.addWidget(line("inner 2"))
    beside = QWidget()
    beside.setLayout(flowing)
    for at in (1, 2):
        flowing.addWidget(line(f"flow {at}"))
    rows.addWidget(beside)
    rows.addWidget(Columns(line("column 1"), line("column 2"), least_px=100))
    return whole


def test_controls_come_in_reading_order(stage: Stage) -> None:
    whole = page()
    stage(whole)
    assert [one.accessibleName() for one in controls(whole)] == [
        "first",
        *("grid 00", "grid 01", "grid 10", "grid 11"),
        *("inner 1", "inner 2", "flow 1", "flow 2", "column 1", "column 2"),
    ]


def test_no_item_of_a_layout_is_left_in_python(stage: Stage) -> None:
    """Qt deletes such an item with its widget; the next widget at that address brought the program down."""
    whole = page()
    stage(whole)
    before = items()
    list(controls(whole))
    settle(whole)
    assert items() == before


def items() -> int:
    """How many items of layouts Python holds; those of our own flow are its own."""
    return sum("Item" in type(one).__name__ for one in shiboken6.Shiboken.getAllValidWrappers())
