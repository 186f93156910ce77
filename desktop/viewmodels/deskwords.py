"""The words of codes in the language of the moment, for whoever shows a case."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.wording import CodeText, CodeWords
from desktop.services.resources import load_code_text
from desktop.viewmodels.base import ViewModel


class CodeSpeech(ViewModel[CodeText]):
    """The code words of one language; `changed` follows a change of the language."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(load_code_text(language), parent)

    @property
    def language(self) -> str:
        """The language of the words."""
        return self.snapshot.language

    def use(self, language: str) -> None:
        """Speak another language; English where it has no words for codes."""
        self._show(load_code_text(language))

    def words(self, table: str, code: str) -> CodeWords:
        """The words of a code; an unknown one is its own label."""
        return self.snapshot.code(table, code)

    def label(self, table: str, code: str) -> str:
        """The short words of a code."""
        return self.words(table, code).label
