"""What languages call themselves: one name each, the same on every page.

Qt's own names (CLDR) begin with the country a language is thought of first ("American English")
and with small letters where a sentence would ("русский"); so the languages that offices answer in
stand here, and Qt is asked for the rest only.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from desktop.domain.safe_text import visible

_NAMES = {
    "ar": "العربية",
    "be": "Беларуская",
    "bo": "བོད་སྐད",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "km": "ភាសាខ្មែរ",
    "ko": "한국어",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "tg": "Тоҷикӣ",
    "tr": "Türkçe",
    "ug": "ئۇيغۇرچە",
    "uz": "Oʻzbekcha",
    "vi": "Tiếng Việt",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_WELL_FORMED = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
"""Language, script, region. A code may come from a report, so from anybody: more than that is shown as it
is, so that no text hides behind the name of a language."""
_SHOWN_CHARACTERS = 20


def own_name(code: str) -> str:
    """A language by its own name, without a country; an unknown code as it is, made safe to show.

    `code` is a BCP 47 name ("en", "zh-Hant", "pt-BR").
    """
    if not _WELL_FORMED.fullmatch(code):
        return visible(code, _SHOWN_CHARACTERS)
    parts = code.split("-")
    language = parts[0].lower()
    if language == "zh":
        traditional = _TRADITIONAL.intersection(part.lower() for part in parts[1:])
        language = "zh-Hant" if traditional else "zh-Hans"
    return _NAMES.get(language) or _from_qt(language) or code


def _from_qt(language: str) -> str:
    locale = QLocale(language)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return ""
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
