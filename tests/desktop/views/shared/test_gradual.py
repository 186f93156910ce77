"""A column made a little at a time: every part comes, in order; what is equal stays; nothing old is left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.runtime.theme import Theme
from desktop.views.shared.gradual import GradualColumn
from tests.desktop.conftest import settle


def made(qtbot: QtBot) -> GradualColumn:
    column = GradualColumn(0)
    qtbot.addWidget(column)
    return column


def shown(column: GradualColumn) -> list[str]:
    """The words in the column, from the top."""
    return [part.text() for part in column.parts if isinstance(part, QLabel)]


def test_nothing_is_made_before_the_next_turn_and_all_of_it_in_the_end(qtbot: QtBot, theme: Theme) -> None:
    column = made(qtbot)
    column.show_items("abc", QLabel, anew=True)
    assert not column.parts
    assert not column.whole
    with qtbot.waitSignal(column.stood):
        settle(column)
    assert shown(column) == ["a", "b", "c"]
    assert column.whole


def test_parts_of_equal_items_stay_and_the_others_are_made_again(qtbot: QtBot, theme: Theme) -> None:
    column = made(qtbot)
    column.show_items("abc", QLabel, anew=True)
    settle(column)
    a, b, c = column.parts
    column.show_items("axcd", QLabel, anew=False)
    settle(column)
    assert shown(column) == ["a", "x", "c", "d"]
    assert column.parts[0] is a
    assert column.parts[2] is c
    assert b not in column.parts
    column.show_items("cd", QLabel, anew=False)
    settle(column)
    assert shown(column) == ["c", "d"]
    assert column.parts[0] is c
    assert len(column.findChildren(QLabel)) == 2


def test_what_is_asked_for_meanwhile_takes_the_place_of_the_rest(qtbot: QtBot, theme: Theme) -> None:
    column = made(qtbot)
    column.show_items("abcdef", QLabel, anew=True)
    column.show_items("xy", QLabel, anew=True)
    settle(column)
    assert shown(column) == ["x", "y"]


def test_another_content_leaves_nothing_of_the_one_before(qtbot: QtBot, theme: Theme) -> None:
    column = made(qtbot)
    column.show_items("abc", QLabel, anew=True)
    settle(column)

    def fill(body: QVBoxLayout) -> Iterator[None]:
        body.addWidget(QLabel("new"))
        yield

    column.renew(fill)
    assert not [label for label in column.findChildren(QLabel) if label.isVisibleTo(column)]
    settle(column)
    assert [label.text() for label in column.findChildren(QLabel)] == ["new"]
