"""Receipt words for people: new ones, shown ones, typed ones. The slow stretching is not done here."""

from __future__ import annotations

from crypto.errors import CryptoError
from crypto.ids import Random
from crypto.receipt import Receipt, new_receipt, parse_receipt
from desktop.domain.errors import Acts
from desktop.services.errors import ServiceError
from desktop.services.wordlists import wordlists

__all__ = ["Receipt", "ReceiptError", "make_receipt", "numbers_of", "read_receipt", "words_of"]


class ReceiptError(ServiceError):
    """What was typed is no receipt.

    Codes: `wrong_word_count` (`where`: how many there are), `unknown_word` (`where`: its place from 1),
    `bad_checksum` (all words exist; at least one is another one than was written down).
    """


def make_receipt(random: Random) -> Receipt:
    """A fresh receipt: 80 random bits."""
    return new_receipt(random)


def words_of(receipt: Receipt, language: str) -> tuple[str, ...]:
    """The eight words in a language of `wordlists()`; English for a language that has no list."""
    lists = wordlists()
    return receipt.words(lists.get(language) or lists["en"])


def numbers_of(receipt: Receipt) -> tuple[str, ...]:
    """The eight four-digit numbers; they work in every language."""
    return receipt.numbers()


def read_receipt(text: str) -> Receipt:
    """Read words or numbers as typed, in any language of the lists, before any slow work.

    Errors: `ReceiptError`.
    """
    try:
        return parse_receipt(text, wordlists())
    except CryptoError as error:
        raise ReceiptError(error.code, Acts.USER, error.where) from error
