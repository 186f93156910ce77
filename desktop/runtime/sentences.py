"""Sentences beside each other and names in a row, as the language of the moment writes them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from desktop.runtime.messages import isolated


def ended(words: str) -> str:
    """Words as a sentence, with the full stop of their script."""
    return words + ("。" if _ends_wide(words) else ".")


def joined(*sentences: str) -> str:
    """Whole sentences after each other; Chinese full stops are wide enough without a space."""
    text = ""
    for sentence in filter(None, sentences):
        text += sentence if _ends_wide(text) or not text else f" {sentence}"
    return text


def _ends_wide(text: str) -> bool:
    return bool(text) and unicodedata.east_asian_width(text[-1]) in ("W", "F")


def listed_plainly(names: Iterable[str]) -> str:
    """The same for a `PlainText`, which isolates its lines itself."""
    return QLocale().createSeparatedList(list(names))


def listed(names: Iterable[str]) -> str:
    """Names in a row ("A, B, and C"; "A、B和C"), each kept from turning the others round."""
    return QLocale().createSeparatedList([isolated(name) for name in names])
