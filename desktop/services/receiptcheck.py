"""Comparing what is typed back with the receipt that is shown, word by word, while it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.receipt import Receipt, split_words
from desktop.services.wordlists import wordlists


@dataclass(frozen=True, slots=True)
class TypedBack:
    """How far the typing is: `right` words from the first on, and the place (from 1) of the first wrong one.

    `wrong` is 0 while nothing is wrong; a last word that may still be completed is not wrong yet.
    `complete`: all eight, in order.
    """

    right: int
    wrong: int
    complete: bool


def compare_typed(text: str, receipt: Receipt) -> TypedBack:
    """Compare words or numbers, in any language of the lists; one way of writing at a time."""
    typed = split_words(text, wordlists())
    ways = [receipt.numbers(), *(receipt.words(words) for words in wordlists().values())]
    open_end = not text[-1:].isspace()
    plain = (split_words(" ".join(way), wordlists()) for way in ways)  # folded as typing is
    return max((_along(typed, way, open_end) for way in plain), key=lambda one: (one.right, -one.wrong))


def _along(typed: list[str], plain: list[str], open_end: bool) -> TypedBack:
    for place, word in enumerate(typed):
        if place < len(plain) and word == plain[place]:
            continue
        unfinished = open_end and place == len(typed) - 1 and place < len(plain)
        if unfinished and _may_become(word, plain[place]):
            return TypedBack(place, 0, complete=False)
        return TypedBack(place, place + 1, complete=False)
    return TypedBack(len(typed), 0, complete=len(typed) == len(plain))


def _may_become(word: str, wanted: str) -> bool:
    """Numbers come padded to four digits by then, so their zeros in front do not count."""
    if wanted.isdecimal():
        return wanted.startswith(word.lstrip("0") or "0") or wanted.lstrip("0").startswith(word.lstrip("0"))
    return wanted.startswith(word)
