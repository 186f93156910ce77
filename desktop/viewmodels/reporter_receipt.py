"""The eight words: shown, written down, typed back. Nothing is sealed before they are right."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.services.receiptcheck import compare_typed
from desktop.services.receipts import Receipt, make_receipt, numbers_of, words_of
from desktop.services.wordlists import wordlists
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_world import Random

NONE_WRONG = 0


@dataclass(frozen=True, slots=True)
class ReceiptState:
    """`wrong` is the place of the first wrong word, from 1; `complete` allows sealing."""

    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    language: str = "en"
    languages: tuple[str, ...] = ()
    typed: str = ""
    right: int = 0
    wrong: int = NONE_WRONG
    complete: bool = False


class ReceiptModel(ViewModel[ReceiptState]):
    """One receipt for one report; it lives in memory only and is forgotten on purpose."""

    def __init__(self, random: Random, parent: QObject | None = None) -> None:
        super().__init__(ReceiptState(languages=tuple(wordlists())), parent)
        self._random = random
        self._receipt: Receipt | None = None

    @property
    def receipt(self) -> Receipt | None:
        """The receipt, once it was typed back; None before."""
        return self._receipt if self.snapshot.complete else None

    def begin(self, language: str) -> None:
        """Make a receipt, unless one is shown already: going back must not change the words."""
        if self._receipt is None:
            self._receipt = make_receipt(self._random)
            self._show(replace(self.snapshot, numbers=numbers_of(self._receipt)))
            self.speak(language)

    def speak(self, language: str) -> None:
        """Show the words in another language of the lists; English for one that has none."""
        if self._receipt is not None:
            known = language if language in self.snapshot.languages else "en"
            self._show(replace(self.snapshot, language=known, words=words_of(self._receipt, known)))

    def type(self, text: str) -> None:
        """Compare what was typed so far."""
        if self._receipt is None:
            return
        found = compare_typed(text, self._receipt)
        self._show(
            replace(self.snapshot, typed=text, right=found.right, wrong=found.wrong, complete=found.complete)
        )

    def forget(self) -> None:
        """Drop the receipt."""
        self._receipt = None
        self._show(ReceiptState(languages=self.snapshot.languages))
