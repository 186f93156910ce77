"""Every text is translated, up to date, whole, and can be drawn; the language changes while one looks."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.runtime.fonts import interface_font, missing_glyphs
from desktop.runtime.languages import LANGUAGES, SOURCE, Language, best_language, language
from desktop.runtime.theme import Theme
from desktop.runtime.translations import TranslationMissing, Translations, read_translator
from desktop.views.shared.page import ButtonBar
from tests.tools.translations import FOLDER, stale, ts_name

PLACE = re.compile(r"\{[^}]*\}|%[0-9n]|%L[0-9]")
OTHERS = [candidate for candidate in LANGUAGES if candidate != SOURCE]


class Entry(NamedTuple):
    """One text of a .ts file: its source, its translations (several for plurals), its state."""

    context: str
    source: str
    forms: list[str]
    state: str


def entries(code: str) -> Iterator[Entry]:
    tree = ET.parse(FOLDER / ts_name(code))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                plural or [translation.text or ""],
                translation.get("type", ""),
            )


def test_the_files_fit_the_source() -> None:
    """If this fails: python -m tests.tools.translations."""
    assert stale() == []


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_no_text_is_untranslated(code: str) -> None:
    bad = [entry for entry in entries(code) if entry.state or not all(form.strip() for form in entry.forms)]
    assert bad == []


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_places_for_values_agree(code: str) -> None:
    bad = [
        entry
        for entry in entries(code)
        for form in entry.forms
        if sorted(PLACE.findall(entry.source)) != sorted(PLACE.findall(form))
    ]
    assert bad == []


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_translations_keep_the_look_of_the_source(code: str) -> None:
    """An ellipsis, a space at an end or an ampersand mean something to the widget."""
    for entry in entries(code):
        for form in entry.forms:
            assert entry.source.endswith("…") == form.endswith("…"), entry
            if entry.source == entry.source.strip():
                assert form == form.strip(), entry
            assert ("&" in entry.source) == ("&" in form), entry
            assert "!" not in form, entry
            assert "！" not in form, entry


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_every_translation_can_be_drawn(qapp: QApplication, code: str) -> None:
    font = interface_font(code, 10.5)
    texts = language(code).native_name + "".join(form for entry in entries(code) for form in entry.forms)
    assert missing_glyphs(texts, font) == []


def test_no_f_string_reaches_the_translator() -> None:
    """Lupdate takes an f-string without a word, and its text is never found again."""
    for path in FOLDER.parents[1].rglob("*.py"):
        assert not re.search(r"\b(tr|translate)\(\s*(rf|fr|f)[\"']", path.read_text("utf-8")), path


def test_the_language_changes_while_one_looks(qtbot: QtBot, translations: Translations) -> None:
    bar = ButtonBar()
    qtbot.addWidget(bar)
    assert bar.back_button.text() == "Back"
    with qtbot.waitSignal(translations.changed) as told:
        translations.use("zh-Hans")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert told.args == ["zh-Hans"]
    assert bar.back_button.text() == "返回"
    assert QLocale().language() == QLocale.Language.Chinese
    translations.use("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert bar.back_button.text() == "Back"


def test_the_same_language_again_says_nothing(translations: Translations) -> None:
    told: list[str] = []
    translations.changed.connect(told.append)
    translations.use("en")
    assert told == []


def test_an_unknown_language_is_refused(translations: Translations) -> None:
    with pytest.raises(KeyError):
        translations.use("tlh")
    assert translations.language == SOURCE


def test_a_missing_file_is_told(qapp: QApplication, theme: Theme) -> None:
    with pytest.raises(TranslationMissing):
        read_translator(Language("xx", "X"))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-DE", "zh-Hans-CN", "en"], "zh-Hans"),
        (["zh_CN"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-SG"], "zh-Hans"),
        (["en-GB", "zh-CN"], "en"),
        (["fr"], "en"),
        ([], "en"),
        # Traditional Chinese is no language of ours yet: simplified must not be taken for it.
        (["zh-TW", "en"], "en"),
        (["zh-Hant-HK"], "en"),
    ],
)
def test_the_persons_languages_choose(wanted: list[str], found: str) -> None:
    assert best_language(wanted).code == found


def test_every_language_has_its_files() -> None:
    for candidate in LANGUAGES:
        assert (FOLDER / ts_name(candidate.code)).with_suffix(".qm").is_file()
    assert OTHERS
