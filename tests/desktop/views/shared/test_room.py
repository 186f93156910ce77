"""Dialogs are as high as their words; pages show that they go on, and bring one to what went wrong."""

from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime.palette import Tone
from desktop.runtime.theme import Theme
from desktop.views.shared.dialog import confirm
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from tests.desktop.conftest import settle
from tests.desktop.views.shared.test_frames import shown


def test_a_dialog_is_no_higher_than_its_words(qtbot: QtBot, theme: Theme) -> None:
    """Qt measures wrapped words at a narrower width than the dialog has."""
    window = QWidget()
    shown(qtbot, window)
    words = "Everything you wrote and all files you added are forgotten."
    dialog = confirm(window, title="Discard?", text=words, yes="Discard", no="Keep", on_yes=lambda: None)
    settle(dialog)
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())
    dialog.body.addWidget(Label("word " * 60))
    settle(dialog)
    assert dialog.height() >= layout.totalMinimumHeightForWidth(dialog.width())
    dialog.reject()


def test_a_line_stands_over_the_buttons_while_the_page_goes_on(qtbot: QtBot, theme: Theme) -> None:
    page = Page("Heading")
    page.use_bar()
    label = Label("word " * 900)
    page.body.addWidget(label)
    page.resize(700, 400)
    shown(qtbot, page)
    edge = page._foot.findChildren(QFrame)[0]
    assert edge.property("look") == "rule"
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert edge.property("look") == "clear"
    label.setText("word")
    for _ in range(4):
        settle(page)
    assert (bar.maximum(), edge.property("look")) == (0, "clear")


def test_a_fault_is_not_told_above_what_one_sees(qtbot: QtBot, theme: Theme) -> None:
    page = Page("Heading")
    page.body.addWidget(Label("word " * 900))
    page.resize(700, 400)
    shown(qtbot, page)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.banner.show_message(Tone.NEUTRAL, "Looking…")
    assert bar.value() > 0
    page.banner.show_message(Tone.BAD, "The server cannot be reached")
    assert bar.value() == 0
    bar.setValue(50)
    page.banner.show_message(Tone.BAD, "The server cannot be reached", "Try again.")
    assert bar.value() == 50
