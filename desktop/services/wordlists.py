"""The receipt word lists: all that BIP-39 has, from the package that keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from crypto.receipt import WORDS_IN_LIST

_FILES = {
    "en": "english",
    "zh-Hans": "chinese_simplified",
    "zh-Hant": "chinese_traditional",
    "cs": "czech",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pt": "portuguese",
}
"""Only the lists of the BIP itself; the package has two more that others may not know."""


@cache
def wordlists() -> Mapping[str, tuple[str, ...]]:
    """Language -> its 2,048 words, in the list's order. English stands first."""
    folder = resources.files("mnemonic") / "wordlist"
    lists = {
        language: tuple((folder / f"{name}.txt").read_text("utf-8").split())
        for language, name in _FILES.items()
    }
    broken = [language for language, words in lists.items() if len(set(words)) != WORDS_IN_LIST]
    if broken:
        raise RuntimeError(f"word lists with repeated or missing words: {broken}")
    return MappingProxyType(lists)
