"""What is odd in a report and must be told to people: hidden signs, strange names, impossible times.

An oddity is never a reason to refuse or to drop: a clumsy honest reporter makes them too. Only codes
come out; the words stand with the translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.codes import is_known
from desktop.domain.contradictions import contradictions
from desktop.domain.incident import Incident
from desktop.domain.oddity import Odd, Oddity, oddity
from desktop.domain.safe_text import BIDI_CONTROLS, BIDI_MARKS, has_hidden, is_reserved_name
from desktop.domain.times import Reading, resolve
from desktop.domain.walking import TIME_FIELDS, Leaf, leaves

# Prose may start a line with a dash or a number with a sign; names and ids may not.
PROSE = frozenset(
    {
        "narrative",
        "text",
        "text_paraphrase",
        "note",
        "danger_note",
        "timing_reason",
        "threat",
        "unknown_people_note",
        "description",
    }
)

_FORMULA_CALL = re.compile(r"(?:^|[\s\"'(,;])[=+\-@]\s*[A-Za-z][A-Za-z0-9_.]*\s*\(")
_FORMULA_START = re.compile(r"[=\t\r]|[+\-@](?=.)")
_NUMBER_OR_HANDLE = re.compile(r"[+-]?[\d\s().,/-]+|@[\w.\-]{1,64}|[+-]")
_MARKUP = re.compile(r"<\s*+/?\s*+[A-Za-z][\w-]*(?:\s[^<>]*)?/?>|<!--|<!DOCTYPE", re.IGNORECASE)
_PATH = re.compile(r"[/\\]|^\.\.?$|^~")
_EXECUTABLE = re.compile(
    r"\.(?:exe|scr|com|bat|cmd|pif|msi|js|jse|vbs|vbe|wsf|wsh|ps1|hta|jar|lnk|url|app|dmg|pkg|sh|"
    r"desktop|dll|reg|docm|xlsm|pptm)\s*$",
    re.IGNORECASE,
)
_READINGS = {
    Reading.TWICE: Odd.TIME_TWICE,
    Reading.MISSING: Odd.TIME_MISSING,
    Reading.NO_ZONE: Odd.TIME_WITHOUT_ZONE,
    Reading.UNKNOWN_ZONE: Odd.UNKNOWN_ZONE,
    Reading.UNREADABLE: Odd.TIME_UNREADABLE,
}


def oddities(incident: Incident) -> tuple[Oddity, ...]:
    """Everything odd in a report, in the order of its fields; contradictions between fields last."""
    found: list[Oddity] = []
    for leaf in leaves(incident):
        for check in (_hidden, _names, _cells, _codes, _times, _numbers):
            found += check(leaf)
    return (*found, *contradictions(incident))


def _hidden(leaf: Leaf) -> Iterator[Oddity]:
    for text in leaf.texts:
        turning = BIDI_CONTROLS | (BIDI_MARKS if _is_name(leaf) else frozenset())
        if turning & set(text):
            yield oddity(Odd.TURNED_TEXT, leaf.place, text)
        broken = _is_name(leaf) and set(text) & set("\n\r\t")
        if broken or has_hidden("".join(c for c in text if c not in BIDI_CONTROLS)):
            yield oddity(Odd.HIDDEN_CHARACTERS, leaf.place, text)


def _names(leaf: Leaf) -> Iterator[Oddity]:
    if not _is_name(leaf):
        return
    for text in leaf.texts:
        if _PATH.search(text):
            yield oddity(Odd.PATH_IN_NAME, leaf.place, text)
        if is_reserved_name(text):
            yield oddity(Odd.RESERVED_NAME, leaf.place, text)
        if _EXECUTABLE.search(text):
            yield oddity(Odd.EXECUTABLE_NAME, leaf.place, text)


def _cells(leaf: Leaf) -> Iterator[Oddity]:
    if leaf.place[0] == "extensions":
        return  # JSON text: its quotes and brackets are its own
    for text in leaf.texts:
        if _FORMULA_CALL.search(text) or (leaf.name not in PROSE and _starts_formula(text)):
            yield oddity(Odd.FORMULA, leaf.place, text)
        if _MARKUP.search(text):
            yield oddity(Odd.MARKUP, leaf.place, text)


def _codes(leaf: Leaf) -> Iterator[Oddity]:
    if leaf.place[0] == "extensions" and leaf.name == "path":
        yield oddity(Odd.UNKNOWN_FIELD, leaf.place, str(leaf.value))
    for text in leaf.texts if leaf.table else ():
        if not is_known(leaf.table, text):
            yield oddity(Odd.UNKNOWN_CODE, leaf.place, text)


def _times(leaf: Leaf) -> Iterator[Oddity]:
    if leaf.name in TIME_FIELDS and isinstance(leaf.value, str):
        moment = resolve(leaf.value, leaf.tz)
        odd = _READINGS.get(moment.reading)
        if moment.day_only and odd is Odd.TIME_WITHOUT_ZONE:
            return  # a date is a date
        if odd:
            yield oddity(odd, leaf.place, f"{leaf.value} {leaf.tz or ''}".strip())


def _numbers(leaf: Leaf) -> Iterator[Oddity]:
    numbers = leaf.value.values() if isinstance(leaf.value, dict) else (leaf.value,)
    for number in numbers:
        if isinstance(number, int) and number < 0:
            yield oddity(Odd.NEGATIVE_NUMBER, leaf.place, str(number))


def _is_name(leaf: Leaf) -> bool:
    return (
        leaf.place[0] != "extensions" and type(leaf.record).__name__ == "Evidence" and (leaf.name == "name")
    )


def _starts_formula(text: str) -> bool:
    return bool(_FORMULA_START.match(text)) and not _NUMBER_OR_HANDLE.fullmatch(text)
