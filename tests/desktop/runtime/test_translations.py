"""Every text is translated, up to date, whole, and can be drawn; the language changes while one looks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.runtime.fonts import interface_font, missing_glyphs
from desktop.runtime.languages import LANGUAGES, SOURCE, Language, best_language, language
from desktop.runtime.theme import Theme
from desktop.runtime.translations import TranslationMissing, Translations, read_translator
from desktop.views.shared.page import ButtonBar
from tests.desktop.runtime.said import entries
from tests.tools.translations import FOLDER, ROOT, sources, stale, ts_name

PLACE = re.compile(r"\{[^}]*\}|%[0-9n]|%L[0-9]")
OTHERS = [candidate for candidate in LANGUAGES if candidate != SOURCE]


def test_the_files_fit_the_source() -> None:
    """If this fails: python -m tests.tools.translations."""
    assert stale() == []


def marked(path: Path) -> Iterator[str]:
    """Give the texts that a module marks as to be translated later."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
            text = node.args[1]
            assert isinstance(text, ast.Constant)
            yield str(text.value)


def test_no_marked_text_is_overlooked() -> None:
    """Parentheses around a text hide it from lupdate, and it would stay English in every language."""
    texts = {text for source in sources() for text in marked(ROOT / source)}
    assert len(texts) > 100
    assert texts - {entry.source for entry in entries("zh-Hant")} == set()


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_no_text_is_untranslated(code: str) -> None:
    bad = [entry for entry in entries(code) if entry.state or not all(form.strip() for form in entry.forms)]
    assert bad == []


SAYS_ITS_NUMBER = {"ar": 3}
"""How many of the first plural forms mean one number only (none, one, two), and may say it by a word."""


@pytest.mark.parametrize("code", [candidate.code for candidate in LANGUAGES])
def test_places_for_values_agree(code: str) -> None:
    bad = []
    for entry in entries(code):
        for at, form in enumerate(entry.forms):
            wanted, found = sorted(PLACE.findall(entry.source)), sorted(PLACE.findall(form))
            in_words = len(entry.forms) > 1 and at < SAYS_ITS_NUMBER.get(code, 0)
            if found != wanted and not (in_words and [*found, "%n"] == wanted):
                bad.append((entry.context, entry.source, form))
    assert bad == []


@pytest.mark.parametrize(("code", "forms"), [("en", 2), ("zh-Hans", 1), ("zh-Hant", 1), ("ar", 6)])
def test_plurals_have_all_the_forms_of_the_language(code: str, forms: int) -> None:
    plurals = [entry for entry in entries(code) if "%n" in entry.source]
    assert plurals
    assert [entry for entry in plurals if len(entry.forms) != forms] == []


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


def test_arabic_turns_the_window_round_and_keeps_the_digits(
    qapp: QApplication, translations: Translations
) -> None:
    translations.use("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert QLocale().toString(1_234_567) == "1,234,567"
    translations.use("zh-Hant")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا ملفات"),
        (1, "ملف واحد"),
        (2, "ملفان"),
        (3, "3 ملفات"),
        (11, "11 ملفًا"),
        (100, "100 ملف"),
    ],
)
def test_arabic_counts_in_six_ways(translations: Translations, number: int, words: str) -> None:
    translations.use("ar")
    assert QCoreApplication.translate("ConversationTab", "%n file(s)", None, number) == words


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
        # Traditional Chinese is a language of its own: simplified must not be taken for it.
        (["zh-TW", "en"], "zh-Hant"),
        (["zh-Hant-HK"], "zh-Hant"),
        (["zh-HK", "zh-CN"], "zh-Hant"),
        (["ar-EG", "en"], "ar"),
        (["ar"], "ar"),
    ],
)
def test_the_persons_languages_choose(wanted: list[str], found: str) -> None:
    assert best_language(wanted).code == found


def test_every_language_has_its_files() -> None:
    for candidate in LANGUAGES:
        assert (FOLDER / ts_name(candidate.code)).with_suffix(".qm").is_file()
    assert OTHERS
