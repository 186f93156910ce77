"""Every page can be used by keyboard and ear, at twice the size, in both directions and languages."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.editing import PRIVATE
from desktop.views.shared.taborder import controls
from tests.desktop.conftest import settle
from tests.desktop.views.reporter.pages import all_pages
from tests.strictness.named import assert_all_named

ROW_PX = 12
"""Controls whose tops differ by less stand in one row."""


class Flashes(QObject):
    """Notes widgets that open as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_every_control_of_every_page_has_a_name(window: ReporterWindow, tmp_path: Path) -> None:
    for show in all_pages(window, tmp_path).values():
        show()
        settle(window)
        assert_all_named(window, shown_only=True)


def test_no_part_of_a_page_opens_as_a_window_of_its_own(
    qapp: QApplication, window: ReporterWindow, tmp_path: Path
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    for show in all_pages(window, tmp_path).values():
        show()
        settle(window)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_the_window_and_its_title_say_nothing(window: ReporterWindow, tmp_path: Path) -> None:
    for show in all_pages(window, tmp_path).values():
        show()
        assert window.windowTitle() == "Ombra"


def test_whatever_is_typed_is_kept_from_input_methods(window: ReporterWindow, tmp_path: Path) -> None:
    editors: list[QLineEdit | QPlainTextEdit] = []
    for show in all_pages(window, tmp_path).values():
        show()
        editors += [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    assert len(editors) > 40
    assert all(editor.inputMethodHints() & PRIVATE == PRIVATE for editor in editors)


def test_tab_leaves_a_long_text(window: ReporterWindow, tmp_path: Path) -> None:
    all_pages(window, tmp_path)["happened"]()
    settle(window)
    editor = next(one for one in window.findChildren(QPlainTextEdit) if one.isVisible())
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not editor
    assert editor.toPlainText() == ""


def place(window: QWidget, widget: QWidget) -> tuple[int, int]:
    at = widget.mapTo(window, QPoint(0, 0))
    return at.y(), at.x()


@pytest.mark.parametrize(
    "page",
    ["home", "office", "safety", "advice", "now", "happened", "takedown", "evidence", "receipt", "thread"],
)
def test_tab_goes_in_reading_order(window: ReporterWindow, tmp_path: Path, page: str) -> None:
    pages = all_pages(window, tmp_path)
    pages["happened"]()
    pages[page]()
    settle(window)
    shown = window.stack.currentWidget()
    assert shown is not None
    middle = window.form.stack.currentWidget() if shown is window.form else shown
    assert middle is not None
    area = middle.findChild(QScrollArea)
    content = area.widget() if area is not None else None
    assert content is not None
    reached = [one for one in controls(content) if one.isVisible() and one.isEnabled()]
    chain = in_focus_chain(reached)
    assert chain == reached
    for before, after in pairwise(chain):
        (top, left), (next_top, next_left) = place(window, before), place(window, after)
        side_by_side = abs(top - next_top) < ROW_PX
        assert next_top > top or (side_by_side and next_left > left) or is_beside(before, after)


def in_focus_chain(wanted: list[QWidget]) -> list[QWidget]:
    """The same controls in the order in which Tab reaches them, beginning with the first."""
    found, at = [wanted[0]], wanted[0].nextInFocusChain()
    while at is not None and at is not wanted[0]:
        if at in wanted:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def is_beside(before: QWidget, after: QWidget) -> bool:
    """A column that begins higher than where the one before it ended, as on the first page."""
    return after.mapToGlobal(QPoint(0, 0)).x() > before.mapToGlobal(QPoint(before.width(), 0)).x()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("width", "zoom", "direction", "scheme"),
    [
        (1180, 1.0, Qt.LayoutDirection.LeftToRight, Scheme.LIGHT),
        (820, 1.0, Qt.LayoutDirection.RightToLeft, Scheme.DARK),
        (1770, 2.0, Qt.LayoutDirection.LeftToRight, Scheme.DARK),
        (1366, 2.0, Qt.LayoutDirection.RightToLeft, Scheme.LIGHT),
    ],
)
def test_nothing_must_be_scrolled_sideways(
    window: ReporterWindow,
    theme: Theme,
    tmp_path: Path,
    width: int,
    zoom: float,
    direction: Qt.LayoutDirection,
    scheme: Scheme,
) -> None:
    theme.force_scheme(scheme)
    theme.set_zoom(zoom)
    QApplication.setLayoutDirection(direction)
    window.resize(width, 900)
    for name, show in all_pages(window, tmp_path).items():
        show()
        settle(window)
        for area in window.findChildren(QScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, name


@pytest.mark.slow
def test_a_change_of_language_changes_every_page_and_keeps_every_answer(
    window: ReporterWindow, translations: Translations, tmp_path: Path
) -> None:
    pages = all_pages(window, tmp_path)
    pages["happened"]()
    answers = window.model.form.snapshot.answers
    titles = {}
    for language in ("en", "zh-Hans"):
        translations.use(language)
        window.stack.show()  # the round before ended under the cover
        for name, show in pages.items():
            if name not in ("four", "happened"):
                show()
                settle(window)
                titles[language, name] = title_of(window)
    assert window.model.form.snapshot.answers == answers
    same = [name for name in pages if titles.get(("en", name)) == titles.get(("zh-Hans", name))]
    assert same == ["four", "happened"]


def title_of(window: ReporterWindow) -> str:
    shown = window.stack.currentWidget()
    assert shown is not None
    middle = window.form.stack.currentWidget() if shown is window.form else shown
    assert middle is not None
    return middle.accessibleName()


def test_scrolling_the_page_changes_no_answer(window: ReporterWindow, tmp_path: Path) -> None:
    all_pages(window, tmp_path)["happened"]()
    settle(window)
    lists = [one for one in window.findChildren(QComboBox) if one.isVisible()]
    assert lists
    assert all(one.focusPolicy() == Qt.FocusPolicy.StrongFocus for one in lists)
