"""Every shared widget in both schemes, both languages, right to left and at 200 %, swept for faults."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from tests.desktop.conftest import settle
from tests.desktop.views.shared import gallery
from tests.desktop.views.shared.gallery import SHEETS


@pytest.fixture
def sheet(request: pytest.FixtureRequest, qtbot: QtBot, translations: Translations) -> QWidget:
    gallery.speak(translations)
    made = SHEETS[request.param]()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(made)
    return made


every_sheet = pytest.mark.parametrize("sheet", list(SHEETS), indirect=True)


def focusable(root: QWidget) -> list[QWidget]:
    """Give the widgets the Tab key stops at."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & tab and widget.isVisibleTo(root) and widget.isEnabled()
    ]


def name_of(widget: QWidget) -> str:
    """Give what a screen reader says: the accessible name, else the words on a button."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def test_the_whole_gallery_is_painted(
    qapp: QApplication, theme: Theme, translations: Translations, tmp_path: Path
) -> None:
    files = gallery.gallery(qapp, theme, translations, tmp_path)
    assert len(files) == len(SHEETS) * 5
    for path in files:
        colours = QImage(str(path)).convertToFormat(QImage.Format.Format_Indexed8).colorTable()
        assert len(colours) > 16, path.name


@every_sheet
def test_everything_that_takes_focus_has_a_name(sheet: QWidget) -> None:
    unnamed = [widget for widget in focusable(sheet) if not name_of(widget)]
    assert unnamed == []


@every_sheet
def test_tab_reaches_everything_and_comes_back(sheet: QWidget) -> None:
    wanted = {widget for widget in focusable(sheet) if widget.focusProxy() is None}
    # Of a group of radio buttons Tab reaches one; arrow keys reach the others.
    reached: set[QWidget] = set()
    for _ in range(len(wanted) * 2):
        QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
    missed = [widget for widget in wanted - reached if not gallery.in_reached_group(widget, reached)]
    assert missed == []


@every_sheet
def test_focus_can_be_seen(sheet: QWidget) -> None:
    """A focused control shows two pixels of accent, or a ring apart from an accent ground."""
    for widget in focusable(sheet):
        if isinstance(widget, QScrollBar) or widget.focusProxy() is not None:
            continue
        widget.clearFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = widget.grab().toImage()
        assert before != after, f"{type(widget).__name__} {name_of(widget)!r}"


@every_sheet
def test_labels_never_guess_markup(sheet: QWidget) -> None:
    for label in sheet.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


@every_sheet
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_words_are_cut_off(sheet: QWidget, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    sheet.resize(sheet.size() * zoom)
    settle(sheet)
    for label in sheet.findChildren(QLabel):
        if not label.isVisibleTo(sheet) or not label.text():
            continue
        needs = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needs, label.text()
        if not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


@every_sheet
def test_grounds_follow_the_scheme(sheet: QWidget, theme: Theme) -> None:
    for scheme in Scheme:
        theme.force_scheme(scheme)
        settle(sheet)
        picture = sheet.grab().toImage()
        corner = picture.pixelColor(picture.width() - 3, picture.height() - 3)
        grounds = {QColor(theme.roles.window).name(), QColor(theme.roles.panel).name()}
        assert corner.name() in grounds
