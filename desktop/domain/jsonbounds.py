"""JSON within bounds: what a hostile text may cost is known before anything is built from it.

Size, nesting and the number of values are counted over the raw bytes; repeated names, numbers that
cannot be kept and half characters are refused while reading.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from desktop.domain.errors import Fault, Refused
from desktop.domain.safe_text import visible

Json: TypeAlias = Any
"""What `json.loads` makes: dict, list, str, int, float, bool, None."""

Refuse: TypeAlias = type[Refused]


class Bounds(NamedTuple):
    """Limits: bytes of text, levels of nesting, values (counted as brackets and commas)."""

    size_bytes: int
    depth: int
    values: int


# A string is one token, so that brackets within texts do not count; one that never ends is a token
# to the end of the text, or else every quote within it would be tried again: quadratic.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{},]', re.DOTALL)
_MAX_NAME = 64  # characters of a name in an error: longer ones are not shown whole
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_INT64 = range(-(2**63), 2**63)  # what every JSON reader of ours can hold
_INT64_DIGITS = 20  # sign and 19 digits


def read_json(data: bytes, bounds: Bounds, refuse: Refuse) -> Json:
    """The JSON value in `data`. Errors: `refuse` with the fault; nothing else is raised."""
    if len(data) > bounds.size_bytes:
        raise refuse(Fault.TOO_BIG, expected=str(bounds.size_bytes))
    _count(data, bounds, refuse)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refuse(Fault.NOT_UTF8, found=f"byte {error.start}") from error
    value = _load(text, refuse)
    if _SURROGATE_ESCAPE.search(data):
        _check_texts(value, refuse)
    return value


def _count(data: bytes, bounds: Bounds, refuse: Refuse) -> None:
    depth = values = 0
    for token in _TOKEN.finditer(data):
        sign = data[token.start() : token.start() + 1]
        if sign == b'"':
            continue
        values += 1
        if sign in b"[{":
            depth += 1
        elif sign in b"]}":
            depth -= 1
        if depth > bounds.depth:
            raise refuse(Fault.TOO_DEEP, expected=str(bounds.depth))
        if values > bounds.values:
            raise refuse(Fault.TOO_MANY, expected=str(bounds.values))


def _load(text: str, refuse: Refuse) -> Json:
    try:
        return json.loads(
            text,
            object_pairs_hook=_pairs(refuse),
            parse_int=_whole(refuse),
            parse_float=_fraction(refuse),
            parse_constant=_constant(refuse),
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise refuse(Fault.NOT_JSON, where) from error


def _pairs(refuse: Refuse) -> Callable[[list[tuple[str, Json]]], dict[str, Json]]:
    def build(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        members: dict[str, Json] = {}
        for name, value in pairs:
            if name in members:
                raise refuse(Fault.REPEATED_FIELD, visible(name, _MAX_NAME))
            members[name] = value
        return members

    return build


def _whole(refuse: Refuse) -> Callable[[str], int]:
    def build(digits: str) -> int:
        if len(digits) > _INT64_DIGITS or int(digits) not in _INT64:
            raise refuse(Fault.BAD_NUMBER, found=digits[:32])
        return int(digits)

    return build


def _fraction(refuse: Refuse) -> Callable[[str], float]:
    def build(digits: str) -> float:
        number = float(digits)
        if number in (float("inf"), float("-inf")):
            raise refuse(Fault.BAD_NUMBER, found=digits[:32])
        return number

    return build


def _constant(refuse: Refuse) -> Callable[[str], Json]:
    def build(word: str) -> Json:
        raise refuse(Fault.BAD_NUMBER, found=word)

    return build


def _check_texts(value: Json, refuse: Refuse) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise refuse(Fault.BAD_TEXT) from error
