"""Every page of the reporter window in every language: nothing clipped, nothing left in English.

In Arabic it is mirrored, Tab goes in reading order, and every code, time and address keeps its own direction.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from desktop.runtime.languages import LANGUAGES
from desktop.runtime.messages import FIRST_STRONG_ISOLATE, POP_ISOLATE
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.details import Details
from tests.desktop.conftest import settle
from tests.desktop.views import mirrored
from tests.desktop.views.reporter.pages import all_pages
from tests.desktop.views.sight import cut, hidden_sideways, squeezed

CODES = [one.code for one in LANGUAGES]
USUAL_PX, SMALL_PX = 1180, 683
SIZES = ((USUAL_PX, 1.0), (SMALL_PX, 1.0), (1366, 2.0))


Look = Callable[[ReporterWindow, str], list[str]]


def content_of(window: ReporterWindow) -> QWidget:
    """Give what scrolls on the page that is shown."""
    shown = window.stack.currentWidget()
    middle = window.form.stack.currentWidget() if shown is window.form else shown
    assert middle is not None
    area = middle.findChild(QScrollArea)
    content = area.widget() if area is not None else None
    assert content is not None
    return content


def clipped(window: ReporterWindow, _code: str) -> list[str]:
    """Give what cannot be read."""
    return hidden_sideways(window) + squeezed(window) + cut(window)


def wrong(window: ReporterWindow, code: str) -> list[str]:
    """Give all that is wrong with the page that is shown."""
    found = clipped(window, code) + mirrored.english_left(window, code)
    if code == "ar":
        content = content_of(window)
        found += mirrored.codes_that_turn(window) + mirrored.at_the_wrong_side(content)
        if window.width() == USUAL_PX:
            found += mirrored.out_of_order(window, content)
    return found


def faults(window: ReporterWindow, folder: Path, code: str, look: Look = wrong) -> dict[str, list[str]]:
    """Give the faults of all pages, by page."""
    found = {}
    for name, show in all_pages(window, folder).items():
        show()
        for _ in range(4):
            settle(window)
        found[name] = mirrored.counted(look(window, code))
    return {name: faults for name, faults in found.items() if faults}


def test_every_page_stands_in_arabic(
    window: ReporterWindow, translations: Translations, tmp_path: Path
) -> None:
    translations.use("ar")
    window.resize(USUAL_PX, 780)
    assert faults(window, tmp_path, "ar") == {}


def test_the_longest_words_of_all_languages_have_room(
    qapp: QApplication, window: ReporterWindow, tmp_path: Path
) -> None:
    longest = mirrored.Longest()
    qapp.installTranslator(longest)
    window.resize(USUAL_PX, 780)
    try:
        settle(window)
        assert faults(window, tmp_path, "en", clipped) == {}
    finally:
        qapp.removeTranslator(longest)


@pytest.mark.slow
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(("width", "zoom"), SIZES)
def test_every_page_stands_in_every_language(
    window: ReporterWindow,
    translations: Translations,
    theme: Theme,
    tmp_path: Path,
    code: str,
    width: int,
    zoom: float,
) -> None:
    translations.use(code)
    theme.set_zoom(zoom)
    window.resize(width, 700)
    assert faults(window, tmp_path, code) == {}


def test_a_bare_code_is_found() -> None:
    assert mirrored.bare_codes("اليوم 2026-06-04 فقط") == ["2026-06-04"]
    assert mirrored.bare_codes(f"اليوم {FIRST_STRONG_ISOLATE}2026-06-04{POP_ISOLATE} فقط") == []
    assert mirrored.bare_codes("2026-06-04") == []


def test_english_that_is_left_is_found(
    window: ReporterWindow, translations: Translations, tmp_path: Path
) -> None:
    all_pages(window, tmp_path)["home"]()
    assert "Make a report" in mirrored.english_left(window, "ar")
    translations.use("ar")
    settle(window)
    assert mirrored.english_left(window, "ar") == []


def picture(button: QAbstractButton) -> QImage:
    """Give the button's icon."""
    return button.icon().pixmap(button.iconSize()).toImage()


def test_what_points_along_the_line_is_turned_when_the_language_changes(
    window: ReporterWindow, translations: Translations, tmp_path: Path
) -> None:
    all_pages(window, tmp_path)["safety"]()
    settle(window)
    fold = next(one for one in window.findChildren(Details) if one.isVisible())
    (button,) = fold.findChildren(QuietButton)
    before = picture(button)
    translations.use("ar")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert picture(button) == before.flipped(Qt.Orientation.Horizontal) != before
    translations.use("en")
    assert picture(button) == before
