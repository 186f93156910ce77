"""Text from outside, made safe to look at and to save under.

`visible` shows what would hide or turn text round; `safe_file_name` makes a name that stays in its
folder on Linux, macOS and Windows.
"""

from __future__ import annotations

import re
import unicodedata

MAX_FILE_NAME_BYTES = 120  # far below every file system's 255, room for " (2)" and a temporary ending
_MAX_EXTENSION_BYTES = 16
FALLBACK_NAME = "attachment"

BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
BIDI_MARKS = frozenset("\u200e\u200f\u061c")  # harmless and usual in Arabic and Hebrew text
JOINERS = frozenset("\u200c\u200d")  # part of emoji and of Persian, Indic and other words
ZERO_WIDTH = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u180e\u00ad\u034f\u115f\u1160\u3164\uffa0")
_TAGS = range(0xE0000, 0xE0080)
_BLACK_FLAG = "\U0001f3f4"  # tag characters after it spell a region's flag

# Microsoft's list of device names, with the superscript digits it also takes as digits.
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])$", re.I)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\u2044\u2215\u29f8\uff0f\uff3c]')


def is_hidden(text: str, index: int) -> bool:
    """Whether the character at `index` is not seen, or turns others round, without good reason."""
    character = text[index]
    if character in BIDI_CONTROLS or character in ZERO_WIDTH:
        return True
    if character in JOINERS:
        return not (_joinable(text, index - 1) and _joinable(text, index + 1))
    if ord(character) in _TAGS:
        return _BLACK_FLAG not in text[max(0, index - 8) : index]
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") and character not in "\n\t\r"


def has_hidden(text: str) -> bool:
    """Whether a text holds a character that is not seen or turns others round without good reason."""
    return any(is_hidden(text, index) for index, c in enumerate(text) if not _plain(c))


def visible(text: str, limit: int | None = None) -> str:
    """The text on one line with every hidden character as a mark like `[U+202E]`.

    `limit`: at most so many characters of the text are shown, then an ellipsis.
    """
    cut = text if limit is None or len(text) <= limit else text[:limit]
    shown = "".join(_mark(cut, index) for index in range(len(cut)))
    return shown + ("…" if len(cut) < len(text) else "")


def safe_file_name(name: str, fallback: str = FALLBACK_NAME) -> str:
    """A name to save a copy under: one path step, no device name, no dot first, at most 120 bytes.

    Hidden characters are taken out, path signs become `_`; an empty rest becomes `fallback`.
    """
    spaced = re.sub(r"\s+", " ", _FORBIDDEN.sub("_", name))
    printed = "".join(c for c in spaced if unicodedata.category(c)[0] != "C" and c not in ZERO_WIDTH)
    trimmed = _trim(printed)
    if not trimmed.strip("_"):
        trimmed = fallback
    if is_reserved_name(trimmed):
        trimmed = "_" + trimmed
    return _bounded(trimmed)


def is_reserved_name(name: str) -> bool:
    """Whether Windows takes a name for a device (`nul.txt` too)."""
    return bool(_RESERVED.match(name.split(".")[0].strip()))


def _trim(name: str) -> str:
    """No dot, dash or space first (hidden files, options), no dot or space last (Windows drops them)."""
    return name.lstrip(" .-~").rstrip(" .")


def _bounded(name: str) -> str:
    if len(name.encode("utf-8")) <= MAX_FILE_NAME_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode("utf-8")) > _MAX_EXTENSION_BYTES:
        stem, dot, extension = name, "", ""
    room = MAX_FILE_NAME_BYTES - len((dot + extension).encode("utf-8"))
    cut = stem.encode("utf-8")[:room].decode("utf-8", "ignore").rstrip(" .")
    return cut + dot + extension


def _plain(character: str) -> bool:
    return " " <= character <= "~"


def _joinable(text: str, index: int) -> bool:
    """Whether a joiner beside this character has a purpose: letters and signs beyond ASCII."""
    return 0 <= index < len(text) and ord(text[index]) > 0x7F and text[index] not in ZERO_WIDTH


def _mark(text: str, index: int) -> str:
    character = text[index]
    if _plain(character):
        return character
    if character in "\n\t\r" or character in BIDI_MARKS or is_hidden(text, index):
        return f"[U+{ord(character):04X}]"
    return character
