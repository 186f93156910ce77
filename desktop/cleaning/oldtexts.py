"""Text whose encoding the file does not say: read in the one encoding that it can be, or not at all.

An encoding is taken if the text is sound in it, holds nothing but what people write in it, holds what they
write most, and if this is so of no other one. Short texts often fit several, and are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from itertools import islice

from desktop.cleaning.kinds import Outcome, Refused

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_MODULES = "ascii utf_8 utf_8_sig utf_16 utf_16_le utf_16_be gb18030 gbk big5 cp932 cp949 euc_jp cp1252"
_LOADED = [import_module(f"encodings.{name}") for name in _MODULES.split()]
"""A locked process cannot load one when it meets it."""

_SAMPLE_BYTES = 4 * 1024 * 1024
"""Longer texts are judged by their beginning; all of it must be sound all the same."""

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_MOST_STRAY = 2
_USUAL_CONTROLS = frozenset("\t\r\n\f\v\b\x1b\x85")
_SWITCH = "\x1b$"
"""Begins Japanese in an encoding that looks like plain text."""

_LEAST_LETTERS = 10
_LEAST_DIFFERENT = 3
_LEAST_USUAL = 0.97
_LEAST_FREQUENT = 0.15
"""The most frequent signs below make up 25 to 40 of 100 in real text, and 2 to 5 in text read wrongly."""

_SIMPLIFIED = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
)
_TRADITIONAL = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
    "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實"
)
_PUNCTUATION = frozenset("　、。，．：；？！…—‘’“”「」『』（）《》〈〉【】〔〕·～％＋－＝／￥")
_FREQUENT = _SIMPLIFIED | _TRADITIONAL | _PUNCTUATION
_TYPOGRAPHY = frozenset("‘’“”–—…•€£§©®°«»¡¿\u00a0")
_LATIN = [
    frozenset(letters + letters.upper() + "ß")
    for letters in ("äöüéà", "éèêëàâçîïôùûœ", "áéíóúüñ", "åäöæøé", "éëïóöüè")
]
"""Letters of German, French, Spanish, the North, Dutch. Languages beside these would be read wrongly where
their encodings have other letters in the same places; Italian has too many of those of Czech."""

_PAIR = re.compile(r"[\xa0-\xde][\xa0-\xff]|[\xa0-\xff][\xa0-\xde]")
"""Two such bytes are a sign of Chinese rather than two capitals or stops."""

_LEAST_WESTERN = 3


def decoded(data: bytes) -> str:
    """The text of these bytes. Errors: `Refused` `unsure_text`."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name)
    if b"\0" not in data and (text := _as_utf8(data)) is not None:
        if _controls(text) or _SWITCH in text or _is_stray(text):
            raise Refused(Outcome.UNSURE_TEXT)
        return text
    fitting = [name for name, fits in _FITS.items() if _may_be(data, name, fits)]
    if len(fitting) != 1 or fitting[0] in _RIVALS:
        raise Refused(Outcome.UNSURE_TEXT)
    return _strictly(data, fitting[0])


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_stray(text: str) -> bool:
    """Whether one or two letters of two bytes stand alone: so a single Chinese sign may look in UTF-8."""
    places = [found.start() for found in islice(_FOREIGN.finditer(text), _MOST_STRAY + 1)]
    if len(places) > _MOST_STRAY or any(not "\xc0" <= text[at] <= "\u07ff" for at in places):
        return False
    return not all(_has_neighbour(text, at) for at in places)


def _has_neighbour(text: str, at: int) -> bool:
    """Whether a letter stands beside one of its own kind: Latin beside plain ones, others beside others."""
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return any(letter.isalpha() and letter.isascii() == (text[at] <= "\u024f") for letter in around)


def _strictly(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise Refused(Outcome.UNSURE_TEXT) from None


def _may_be(data: bytes, name: str, fits: Callable[[str], bool]) -> bool:
    if (b"\0" in data) != name.startswith("utf-16"):  # only there it is half of a letter
        return False
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        return False
    return fits(text[:_SAMPLE_BYTES])


def _is_written_in(frequent: frozenset[str], codec: str) -> Callable[[str], bool]:
    """Whether a text is Chinese of the signs that everybody learns, and of the most frequent among them."""

    def fits(text: str) -> bool:
        foreign = Counter(letter for letter in text if letter > "\x7f")
        signs = {letter: number for letter, number in foreign.items() if _is_sign(letter)}
        known = sum(number for letter, number in signs.items() if _is_first_level(letter, codec))
        known += sum(foreign[letter] for letter in _PUNCTUATION)
        often = [signs[letter] for letter in frequent if letter in signs]
        many = sum(signs.values())
        if many < _LEAST_LETTERS or len(often) < _LEAST_DIFFERENT:
            return False
        return known >= _LEAST_USUAL * foreign.total() and sum(often) >= _LEAST_FREQUENT * many

    return fits


def _is_sign(letter: str) -> bool:
    return "\u4e00" <= letter <= "\u9fff"


def _is_first_level(letter: str, codec: str) -> bool:
    """Whether a sign is in the part of its standard that is ordered by use: two fifths of all signs."""
    try:
        raw = letter.encode(codec)
    except UnicodeEncodeError:
        return False
    if codec == "big5":
        return b"\xa4\x40" <= raw <= b"\xc6\x7e"
    return len(raw) == 2 and b"\xb0\xa1" <= raw <= b"\xd7\xfe" and raw[1] >= 0xA1


def _is_japanese(text: str) -> bool:
    foreign = [letter for letter in text if letter > "\x7f"]
    kana = sum("\u3041" <= letter <= "\u30ff" for letter in foreign)
    usual = sum("\u3041" <= letter <= "\u30ff" or _is_sign(letter) for letter in foreign)
    usual += sum(letter in _PUNCTUATION for letter in foreign)
    return kana >= max(_LEAST_LETTERS, len(foreign) / 4) and usual >= _LEAST_USUAL * len(foreign)


def _is_korean(text: str) -> bool:
    foreign = [letter for letter in text if letter > "\x7f"]
    hangul = sum("\uac00" <= letter <= "\ud7a3" for letter in foreign)
    return hangul >= 0.9 * len(foreign)


def _is_cyrillic(text: str) -> bool:
    foreign = [letter for letter in text if letter > "\x7f"]
    return sum("\u0370" <= letter <= "\u04ff" for letter in foreign) >= 0.9 * len(foreign)


def _is_western(text: str) -> bool:
    """Whether letters with marks are those of one language, each beside a plain letter, and few signs."""
    foreign = Counter(letter for letter in text if letter > "\x7f")
    letters = foreign.keys() - _TYPOGRAPHY
    if foreign.total() < _LEAST_WESTERN or not any(letters <= one for one in _LATIN):
        return False
    marked = sum(foreign[letter] for letter in letters)
    signs = sum(foreign[letter] for letter in _TYPOGRAPHY if letter <= "\xff")
    if 2 * signs > marked or _PAIR.search(text) or _controls(text):
        return False
    return all(_has_plain_neighbour(text, at) for at, letter in enumerate(text) if letter in letters)


def _has_plain_neighbour(text: str, at: int) -> bool:
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if text[at].isupper() and before.isalpha():  # inside a word only among capitals
        return before.isupper() and (after.isupper() or not after.isalpha())
    return any(letter.isascii() and letter.isalpha() for letter in before + after)


def _controls(text: str) -> bool:
    found = {letter for letter in set(text) if unicodedata.category(letter) == "Cc"}
    return bool(found - _USUAL_CONTROLS)


def _is_unicode(text: str) -> bool:
    """Whether pairs of bytes are letters: no controls, nothing unassigned, and many that are frequent."""
    kinds = {unicodedata.category(letter) for letter in set(text)}
    usual = sum(letter < "\u0700" or letter in _FREQUENT or "\u3041" <= letter <= "\u30ff" for letter in text)
    return not _controls(text) and not kinds & {"Cn", "Co", "Cs"} and usual * 4 >= len(text)


_FITS: dict[str, Callable[[str], bool]] = {
    "utf-16-le": _is_unicode,
    "utf-16-be": _is_unicode,
    "gb18030": _is_written_in(_SIMPLIFIED, "gb18030"),
    "big5": _is_written_in(_TRADITIONAL, "big5"),
    "cp932": _is_japanese,
    "euc_jp": _is_japanese,
    "cp949": _is_korean,
    "gbk": _is_cyrillic,
    "cp1252": _is_western,
}
"""Whether a text could have been written in an encoding."""

_RIVALS = frozenset(("euc_jp", "cp949", "gbk"))
"""They are looked for only so that nothing is taken for another encoding that could be one of them."""
