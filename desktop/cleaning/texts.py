"""Plain text and tables in text: the letters stay, what one does not see between them goes.

Only Unicode text is taken: who guesses an older encoding may change what is written.
"""

from __future__ import annotations

import encodings.utf_8_sig
import encodings.utf_16
import re

from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.source import Findings, Source
from desktop.domain.safe_text import BIDI_MARKS, has_hidden, is_hidden

_LOADED = (encodings.utf_8_sig, encodings.utf_16)
"""A locked process cannot load them when it meets them."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
"""Looked at, they are spaces; compared, they are a mark. The wide space of East Asian text is no odd one."""

_TRAILING = re.compile(r"[ \t\u3000]+$", re.MULTILINE)
_SELECTORS = re.compile(r"[\ufe00-\ufe0e\U000e0100-\U000e01ef]")
"""They choose between looks of a character, and can spell anything; the one for emoji (FE0F) stays once."""

_REPEATED_SELECTOR = re.compile(r"\ufe0f{2,}|(?<=[\x00-\x7f])\ufe0f(?!\u20e3)")


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What stands between the letters. Errors: `Refused` `unknown_kind` if this is no Unicode text."""
    found = Findings()
    without_marks(_text(source), found)
    return source.kind, found.listed()


def cleaned(source: Source) -> bytes:
    """The text as UTF-8, its lines ended as Unix does."""
    return without_marks(_text(source), Findings()).encode("utf-8")


def without_marks(text: str, found: Findings) -> str:
    """The text without what is not seen; what goes is noted."""
    lines = _LINE_ENDS.sub("\n", text)
    for pattern, what, instead in (
        (_SELECTORS, "variation selectors", ""),
        (_REPEATED_SELECTOR, "variation selectors", ""),
        (_ODD_SPACES, "odd spaces", " "),
    ):
        lines, number = pattern.subn(instead, lines)
        found.add(Found.INVISIBLE_CHARACTERS, what, number)
    lines = without_hidden(lines, found)
    lines, number = _TRAILING.subn("", lines)
    found.add(Found.INVISIBLE_CHARACTERS, "spaces at ends of lines", number)
    return lines


def without_hidden(text: str, found: Findings) -> str:
    """Letters without those that are not seen or turn others round.

    Until none is left: a joiner may lose its neighbour, and with it its purpose.
    """
    while has_hidden(text) or any(mark in text for mark in BIDI_MARKS):
        hidden = [at for at, letter in enumerate(text) if letter in BIDI_MARKS or is_hidden(text, at)]
        for at in hidden:
            found.add(Found.INVISIBLE_CHARACTERS, f"U+{ord(text[at]):04X}")
        gone = set(hidden)
        text = "".join(letter for at, letter in enumerate(text) if at not in gone)
    return text


def _text(source: Source) -> str:
    data = source.whole
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Refused(Outcome.UNKNOWN_KIND) from None
