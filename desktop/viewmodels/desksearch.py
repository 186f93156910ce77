"""Finding a case by its number or headline; case, width and spaces do not matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from desktop.viewmodels.deskwords import CodeSpeech


def search_key(text: str) -> str:
    """What is compared: NFKC, folded case, single spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


def fitting_actions(codes: Iterable[str], key: str, speech: CodeSpeech) -> frozenset[str]:
    """Those of the codes whose words hold a key: looked at once per code, not once per case."""
    return frozenset(code for code in codes if key in search_key(speech.label("action", code)))
