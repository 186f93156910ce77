"""Rows wrap like words and columns become one, mirrored where that is due, and nothing overlaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.runtime.measures import Space
from desktop.runtime.theme import Theme
from desktop.views.shared.flow import Columns, FlowLayout
from tests.desktop.conftest import Stage, settle


def box(width: int, height: int) -> QWidget:
    widget = QWidget()
    widget.setFixedSize(width, height)
    return widget


def flow(*widths: int, height: int = 20) -> tuple[QWidget, list[QWidget]]:
    parent = QWidget()
    layout = FlowLayout(parent, gap=Space.S)
    boxes = [box(width, height) for width in widths]
    for each in boxes:
        layout.addWidget(each)
    return parent, boxes


def test_items_share_a_line_until_it_is_full(stage: Stage) -> None:
    parent, boxes = flow(100, 100, 100)
    stage(parent, width=300)
    layout = parent.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, 250, 100))
    assert [(b.x(), b.y()) for b in boxes] == [(0, 0), (108, 0), (0, 28)]
    assert layout.heightForWidth(250) == 48
    assert layout.heightForWidth(400) == 20


def test_lines_start_at_the_right_when_mirrored(stage: Stage) -> None:
    parent, boxes = flow(100, 50)
    stage(parent, width=300)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = parent.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, 300, 20))
    assert [b.x() for b in boxes] == [200, 142]


def test_hidden_items_take_no_room(stage: Stage) -> None:
    parent, boxes = flow(100, 100)
    stage(parent, width=300)
    boxes[0].hide()
    layout = parent.layout()
    assert layout is not None
    layout.setGeometry(QRect(0, 0, 300, 20))
    assert boxes[1].x() == 0
    assert layout.sizeHint().width() == 100


def test_items_can_be_taken_out(stage: Stage) -> None:
    parent, boxes = flow(10, 10)
    stage(parent)
    layout = parent.layout()
    assert isinstance(layout, FlowLayout)
    layout.removeWidget(boxes[0])
    assert (layout.count(), layout.itemAt(5), layout.takeAt(5)) == (1, None, None)


@given(st.lists(st.integers(1, 200), max_size=12), st.integers(1, 400), st.booleans())
def test_nothing_overlaps_or_leaves_the_width(
    qapp: QApplication, widths: list[int], room: int, mirrored: bool
) -> None:
    parent, boxes = flow(*widths)
    if mirrored:
        parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = parent.layout()
    assert layout is not None
    parent.show()
    layout.setGeometry(QRect(0, 0, room, 1000))
    places = [each.geometry() for each in boxes]
    for index, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[index + 1 :])
        assert widths[index] > room or (place.left() >= 0 and place.right() < room)
    bottom = max((place.bottom() + 1 for place in places), default=0)
    assert layout.heightForWidth(room) == bottom
    parent.close()
    parent.deleteLater()


@pytest.mark.parametrize(("width", "beside"), [(620, True), (400, False)])
def test_columns_become_one(stage: Stage, width: int, beside: bool) -> None:
    first, second = box(100, 20), box(100, 20)
    columns = Columns(first, second, least_px=500)
    window = stage(columns, width=width)
    settle(window)
    assert (first.y() == second.y()) == beside


def test_columns_let_a_window_become_narrow(stage: Stage, theme: Theme) -> None:
    columns = Columns(box(150, 20), box(100, 20), least_px=500)
    stage(columns)
    assert columns.minimumSizeHint().width() == 150
    theme.set_zoom(2.0)
    assert columns.minimumSizeHint().width() == 150
