"""A chip with little room shortens its words and tells them on pointing; it is never cut off."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runtime.palette import Tone
from desktop.runtime.theme import Theme
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.oneline import OneLine
from desktop.views.shared.tips import plain_tip
from tests.desktop.conftest import Stage, settle

LONG = "Signed by " + "Adamastor Example " * 4 + "the Elder, verified"


def row(*widgets: QWidget) -> QWidget:
    """Give a row of widgets."""
    parent = QWidget()
    layout = QHBoxLayout(parent)
    for widget in widgets:
        layout.addWidget(widget)
    return parent


def spoken_tip(widget: QWidget) -> str:
    """Give the words of a tool tip as Qt shows them."""
    document = QTextDocument()
    document.setHtml(widget.toolTip())
    return document.toPlainText()


def test_a_chip_that_fits_is_whole(stage: Stage) -> None:
    chip = Chip("Verified", Tone.GOOD)
    stage(row(chip), width=300)
    assert (chip.shown, chip.findChildren(OneLine)[0].toolTip()) == ("Verified", "")


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_chip_with_little_room_keeps_both_ends(stage: Stage, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    chip = Chip(LONG, Tone.GOOD)
    window = stage(row(Label("Acknowledgement", wrap=False), chip), width=round(420 * zoom))
    (words,) = chip.findChildren(OneLine)
    assert window.rect().contains(chip.mapTo(window, chip.rect().bottomRight()))
    assert chip.shown != LONG
    assert chip.shown.startswith("Signed by")
    assert chip.shown.endswith("verified")
    assert words.fontMetrics().horizontalAdvance(chip.shown) <= words.width()
    assert spoken_tip(words) == LONG
    assert (chip.text, chip.accessibleName()) == (LONG, LONG)


def test_more_room_brings_the_words_back(stage: Stage) -> None:
    chip = Chip(LONG, Tone.GOOD)
    window = stage(row(chip), width=300)
    assert chip.shown != LONG
    window.resize(1200, 100)
    settle(window)
    assert chip.shown == LONG
    assert spoken_tip(chip.findChildren(OneLine)[0]) == ""


def test_a_shortened_chip_is_drawn_in_its_own_colour(stage: Stage, theme: Theme) -> None:
    chip = Chip(LONG, Tone.BAD)
    stage(row(chip), width=300)
    image = chip.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.roles.bad in colours


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (340, 2)])
def test_the_last_of_a_line_stands_at_its_end_or_in_the_next(stage: Stage, width: int, lines: int) -> None:
    parent = QWidget()
    flow = FlowLayout(parent, last_at_end=True)
    title, chip = Label("Acknowledgement of the report", wrap=False), Chip("Signed by Ada Example, verified")
    flow.addWidget(title)
    flow.addWidget(chip)
    stage(parent, width=width)
    assert (chip.y() > title.y() + title.height() // 2) is (lines == 2)
    assert chip.x() == (parent.width() - chip.width() if lines == 1 else 0)


def test_a_tool_tip_reads_no_markup() -> None:
    hostile = '<img src="file:///etc/hosts"> & <b>Ada</b>\nsecond line'
    document = QTextDocument()
    document.setHtml(plain_tip(hostile))
    assert document.toPlainText().replace("\u2028", "\n") == hostile
    assert "<img" not in plain_tip(hostile)
    assert plain_tip("") == ""
