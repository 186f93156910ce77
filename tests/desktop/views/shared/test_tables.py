"""Rows never change; new ones replace them, and the selection stays with its key."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.runtime.theme import Theme
from desktop.views.shared.tables import (
    KEY_ROLE,
    ROW_ROLE,
    Column,
    RowsModel,
    make_table,
    replace_rows,
)
from desktop.views.shared.tips import plain_tip
from tests.desktop.conftest import settle


class Row(NamedTuple):
    """A row of the test."""

    key: str
    words: str


COLUMNS = [
    Column[Row]("Key", lambda row: row.key, icon=lambda row: "file"),
    Column[Row]("Words", lambda row: row.words, number=True),
]
ROWS = (Row("a", "x\u202ey\nz"), Row("b", "two"))


@pytest.fixture
def model(theme: Theme) -> RowsModel[Row]:
    made = RowsModel(COLUMNS, key=lambda row: row.key)
    made.set_rows(ROWS)
    return made


def test_it_is_a_good_model(qtmodeltester: ModelTester, model: RowsModel[Row]) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here
    model.set_rows(())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows(ROWS)
    model.set_columns(COLUMNS[:1])


def test_cells_are_one_visible_line(model: RowsModel[Row]) -> None:
    index = model.index(0, 1)
    assert model.data(index) == "x[U+202E]y[U+000A]z"
    assert model.data(index, ROW_ROLE) is ROWS[0]
    assert model.data(index, KEY_ROLE) == "a"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Words"


def test_numbers_stand_at_the_end(model: RowsModel[Row]) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert int(str(model.data(model.index(0, 1), role))) & int(Qt.AlignmentFlag.AlignTrailing)
    assert int(str(model.data(model.index(0, 0), role))) & int(Qt.AlignmentFlag.AlignLeading)


def test_equal_keys_repaint_and_other_keys_reset(qtbot: QtBot, model: RowsModel[Row]) -> None:
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows((Row("a", "new"), Row("b", "two")))
    assert model.data(model.index(0, 1)) == "new"
    with qtbot.waitSignal(model.modelReset):
        model.set_rows((Row("c", "three"),))


def test_the_selection_stays_with_its_key(qtbot: QtBot, model: RowsModel[Row]) -> None:
    table = make_table(model, "Rows")
    qtbot.addWidget(table)
    table.setCurrentIndex(model.index(1, 0))
    replace_rows(table, model, (Row("z", ""), Row("a", ""), Row("b", "")))
    assert model.data(table.currentIndex(), KEY_ROLE) == "b"
    replace_rows(table, model, (Row("z", ""),))
    assert not table.currentIndex().isValid()


def test_a_hundred_thousand_rows_are_no_matter(qtbot: QtBot, model: RowsModel[Row]) -> None:
    table = make_table(model, "Rows")
    qtbot.addWidget(table)
    model.set_rows([Row(str(number), "words") for number in range(100_000)])
    table.resize(400, 300)
    assert not table.grab().isNull()
    assert model.row_of("99999") == 99_999


def test_row_heights_follow_the_zoom(qtbot: QtBot, theme: Theme, model: RowsModel[Row]) -> None:
    table = make_table(model, "Rows")
    qtbot.addWidget(table)
    table.ensurePolished()
    before = table.rowHeight(0)
    theme.set_zoom(2.0)
    assert table.rowHeight(0) >= before * 1.8


def test_a_text_that_is_cut_is_told_on_pointing(qtbot: QtBot, theme: Theme) -> None:
    long = "It showed an older card <b>than</b> before, and two more with the same number"
    model: RowsModel[str] = RowsModel([Column("What", str), Column("Name", str)], key=str)
    model.set_rows([long, "x"])
    table = make_table(model, "Faults")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    settle(table)
    cut, whole = model.index(0, 0), model.index(1, 0)
    assert (table.is_cut(cut), table.is_cut(whole)) == (True, False)
    assert table.tip(cut) == plain_tip(long)
    assert table.tip(whole) == table.tip(QModelIndex()) == ""
