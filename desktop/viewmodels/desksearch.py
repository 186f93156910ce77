"""Finding a case by its number or headline; case, width and spaces do not matter."""

from __future__ import annotations

import unicodedata

from desktop.viewmodels.deskrows import CaseRow
from desktop.viewmodels.deskwords import CodeSpeech


def search_key(text: str) -> str:
    """What is compared: NFKC, folded case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def matches(row: CaseRow, key: str, speech: CodeSpeech) -> bool:
    """Whether a row's number or headline holds a key; an empty key fits every row."""
    if not key:
        return True
    words = (speech.label("action", code) for code in row.actions)
    return any(key in search_key(text) for text in (row.number, *words, row.title))
