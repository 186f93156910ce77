"""Untrusted text is shown as it is: no markup, nothing hidden, nothing turned round."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import desktop.views
from desktop.runtime.theme import Theme
from desktop.views.shared.plaintext import MOST_CHARS, PlainText

ARABIC = "\u0627\u0644\u0648\u062b\u064a\u0642\u0629"


@pytest.fixture
def label(qtbot: QtBot, theme: Theme) -> PlainText:
    made = PlainText(name="Name")
    qtbot.addWidget(made)
    return made


def shown(label: PlainText) -> str:
    """Give the text without the marks that were added for showing."""
    return label.text().translate({0x2068: None, 0x2069: None, 0x200B: None})


def test_markup_stays_text(label: PlainText) -> None:
    label.set_text("<b>bold</b> <img src=x onerror=alert(1)>")
    assert label.text() == "<b>bold</b> <img src=x onerror=alert(1)>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_direction_overrides_become_visible(label: PlainText) -> None:
    label.set_text("notice_\u202efdp.exe")
    assert label.text() == "notice_[U+202E]fdp.exe"


def test_paragraphs_stay_and_tabs_become_spaces(label: PlainText) -> None:
    label.set_text("a\r\nb\n\tc")
    assert label.text() == "a\nb\n    c"


def test_names_stay_on_one_line(qtbot: QtBot, theme: Theme) -> None:
    name = PlainText("a\nb", one_line=True)
    qtbot.addWidget(name)
    assert name.text() == "a[U+000A]b"


def test_each_paragraph_has_its_own_direction(label: PlainText) -> None:
    label.set_text(f"{ARABIC} 1.pdf\nplain")
    assert label.text() == f"\u2068{ARABIC} 1.pdf\u2069\nplain"


def test_a_text_without_end_is_cut_and_says_so(label: PlainText) -> None:
    label.set_text("word " * 800_000)
    assert len(label.text()) < MOST_CHARS + 100
    assert label.text().endswith("[3800000 more characters are not shown here]")
    assert len(label.accessibleName()) < MOST_CHARS + 100
    label.set_text("x" * MOST_CHARS)
    assert "not shown" not in label.text()


def test_long_words_can_break(label: PlainText) -> None:
    label.set_text("f" * 64 + " short")
    assert label.text() == "f" * 32 + "\u200b" + "f" * 32 + "\u200b short"
    label.setFixedWidth(200)
    assert label.minimumSizeHint().width() < 400


def test_screen_readers_hear_whose_text_it_is(label: PlainText) -> None:
    label.set_text("x\u202ey")
    assert label.accessibleName() == "Name: x[U+202E]y"


def test_copying_leaves_our_marks_out(label: PlainText) -> None:
    label.set_text(f"{ARABIC}\n" + "0" * 40)
    label.select_all()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{ARABIC}\n" + "0" * 40


def test_the_menu_is_ours(qtbot: QtBot, label: PlainText) -> None:
    label.set_text("some words")
    label.resize(200, 30)
    with qtbot.waitExposed(label):
        label.show()
    label.select_all()
    menu = label.menu()
    assert [action.text() for action in menu.actions()] == ["Copy", "Select all"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "some words"


@given(st.text(max_size=300))
def test_no_text_breaks_the_label(qapp: object, text: str) -> None:
    label = PlainText()
    label.set_text(text)
    raw = shown(label)
    assert not set(raw) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    assert "\r" not in raw
    label.deleteLater()


def test_no_view_hands_it_texts_with_marks_which_it_would_show() -> None:
    views = Path(desktop.views.__file__).parent
    handed = re.compile(r"(?:PlainText|set_text|FactRow)\(\s*fill\(")
    assert [path.name for path in views.rglob("*.py") if handed.search(path.read_text("utf-8"))] == []


def test_addresses_break_behind_their_signs(label: PlainText) -> None:
    address = "ombra:office.example.org:47470/31804-77526-09418-55290-16673-82045"
    label.set_text(address)
    parts = label.text().split("\u200b")
    assert "".join(parts) == address
    assert "31804-" in parts
    assert "82045" in parts


def test_names_break_earlier_than_sentences(qapp: object) -> None:
    name = "a_rather_long_name_of_a_file.csv"[:24]
    assert "\u200b" in PlainText(name, one_line=True).text()
    assert "\u200b" not in PlainText(name).text()
