"""Plain text and tables in text: the letters stay, what one does not see between them goes.

Unicode is taken, and an older encoding where it can be no other one (`oldtexts`). Copies are UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.limits import BLOCK_BYTES, MAX_LINE_BYTES, MAX_WHOLE_BYTES
from desktop.cleaning.oldtexts import decoded
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.spans import Bytes, Span, Woven
from desktop.domain.safe_text import BIDI_MARKS, is_hidden

_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_ODD_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
"""Looked at, they are spaces; compared, they are a mark. The wide space of East Asian text is no odd one."""

_NOT_PLAIN = re.compile(r"[^\t\n\r -~\xc0-\u024f\u0400-\u04ff\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]")
"""All but letters that are seen for sure: most of a text need not be looked at one by one."""

_TRAILING = re.compile(r"[ \t\u3000]+$", re.MULTILINE)
_SELECTORS = re.compile(r"[\ufe00-\ufe0e\U000e0100-\U000e01ef]")
"""They choose between looks of a character, and can spell anything; the one for emoji (FE0F) stays once."""

_EMOJI_SELECTOR = "\ufe0f"
_REPEATED_SELECTOR = re.compile(r"\ufe0f{2,}|(?<=[\x00-\x7f])\ufe0f(?!\u20e3)")


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What stands between the letters. Errors: `Refused` `unsure_text` if it is unsure what they are."""
    found = Findings()
    for text in _texts(source):
        without_marks(text, found)
    return source.kind, found.listed()


def cleaned(source: Source) -> bytes | Woven:
    """The text as UTF-8, its lines ended as Unix does."""
    if source.size <= MAX_WHOLE_BYTES:
        return without_marks(decoded(source.whole), Findings()).encode("utf-8")
    return in_blocks(source.data)


def in_blocks(data: Bytes) -> Woven:
    """The same for a long text, block by block. Errors: `Refused`."""
    return Woven(_span(data, start, end) for start, end in _blocks(data))


def _span(data: Bytes, start: int, end: int) -> Span:
    def make() -> bytes:
        return without_marks(_lines(data, start, end), Findings()).encode("utf-8")

    return len(make()), make


def without_marks(text: str, found: Findings) -> str:
    """The text without what is not seen; what goes is noted."""
    lines = text
    for end in _LINE_ENDS:
        lines = lines.replace(end, "\n")
    for pattern, what, instead in (
        (_SELECTORS, "variation selectors", ""),
        (_REPEATED_SELECTOR, "variation selectors", ""),
        (_ODD_SPACES, "odd spaces", " "),
    ):
        if pattern is not _REPEATED_SELECTOR or _EMOJI_SELECTOR in lines:
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
    while hidden := [at for at in _suspects(text) if text[at] in BIDI_MARKS or is_hidden(text, at)]:
        for letter, number in Counter(text[at] for at in hidden).items():
            found.add(Found.INVISIBLE_CHARACTERS, f"U+{ord(letter):04X}", number)
        starts = [0, *(at + 1 for at in hidden)]
        text = "".join(text[start:end] for start, end in zip(starts, [*hidden, len(text)], strict=True))
    return text


def _suspects(text: str) -> Iterator[int]:
    return (found.start() for found in _NOT_PLAIN.finditer(text))


def _texts(source: Source) -> Iterator[str]:
    """The text, a long one in blocks of whole lines."""
    if source.size <= MAX_WHOLE_BYTES:
        yield decoded(source.whole)
        return
    for start, end in _blocks(source.data):
        yield _lines(source.data, start, end)


def _lines(data: Bytes, start: int, end: int) -> str:
    """Lines of a long text, which must be UTF-8: others are judged whole. Errors: `Refused`."""
    raw = data[start:end]
    if start == 0:
        raw = raw.removeprefix(codecs.BOM_UTF8)
    if b"\0" in raw:
        raise Refused(Outcome.TOO_BIG)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(Outcome.TOO_BIG) from None


def _blocks(data: Bytes) -> Iterator[tuple[int, int]]:
    """Where blocks of whole lines lie. Errors: `Refused` `too_big` for a line without end."""
    start = 0
    while start < len(data):
        line_end = data.find(b"\n", min(len(data) - 1, start + BLOCK_BYTES))
        end = len(data) if line_end < 0 else line_end + 1
        if end - start > BLOCK_BYTES + MAX_LINE_BYTES:
            raise Refused(Outcome.TOO_BIG)
        yield start, end
        start = end
