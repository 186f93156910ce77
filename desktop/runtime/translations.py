"""Which language the program speaks now, and changing it while it runs.

Qt sends `QEvent.LanguageChange` to every widget when the language changes; a widget with
texts of its own answers by setting them again. Ombra writes all its buttons and menus
itself, so Qt's own translations are not needed.
"""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop.runtime.languages import SOURCE, Language, best_language, language
from desktop.runtime.theme import theme


class TranslationMissing(Exception):
    """A translation that the program should carry is not there or is broken."""

    code = "translation_missing"
    acts = "us"


class Translations(QObject):
    """The one owner of the installed translator; the theme must be installed before."""

    changing = Signal()
    """Before the change: what is built anew anyway need not be changed first."""

    changed = Signal(str)
    """The new language code; emitted after every widget got its LanguageChange."""

    def __init__(self, app: QApplication, code: str | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._translator: QTranslator | None = None
        self._language = SOURCE
        first = language(code) if code else best_language(QLocale.system().uiLanguages())
        self._load(first)

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language

    def use(self, code: str) -> None:
        """Speak this language. Raises `KeyError` (unknown code), `TranslationMissing`."""
        chosen = language(code)
        if chosen != self._language:
            self.changing.emit()
            self._load(chosen)
            self.changed.emit(chosen.code)

    def remove(self) -> None:
        """Speak the source language again and let go of the translator."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
        self._translator = None
        self._language = SOURCE
        self._settle(SOURCE)

    def _load(self, chosen: Language) -> None:
        translator = read_translator(chosen)
        self._language = chosen
        self._settle(chosen)
        old, self._translator = self._translator, translator
        self._app.installTranslator(translator)
        if old is not None:
            self._app.removeTranslator(old)

    def _settle(self, chosen: Language) -> None:
        """Digits, direction and fonts before the words, so that widgets measure the right thing."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        QLocale.setDefault(QLocale(chosen.locale))
        self._app.setLayoutDirection(right if chosen.right_to_left else left)
        theme().set_language(chosen.code)


def read_translator(chosen: Language) -> QTranslator:
    """The compiled translation of one language (English has one for its plurals)."""
    name = f"translations/ombra_{chosen.code.replace('-', '_')}.qm"
    translator = QTranslator()
    if not translator.load(str(files("desktop.resources").joinpath(name))):
        raise TranslationMissing(name)
    return translator
