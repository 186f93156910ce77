"""Field by field against the record types: which members are unknown, and errors that name the field."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias, TypeVar, cast

import msgspec
from msgspec import inspect

from desktop.domain.errors import Fault
from desktop.domain.jsonbounds import Json, Refuse
from desktop.domain.records import Record
from desktop.domain.safe_text import visible

Place: TypeAlias = tuple[str | int, ...]
"""The way to a value: member names and list positions, from the top."""

R = TypeVar("R", bound=Record)

_MAX_NAME = 64  # characters of a foreign name in an error
_EXPECTED = re.compile(r"Expected `(?P<expected>[^`]+)`, got `(?P<found>[^`]+)`")
_LENGTH = re.compile(r"of length <= (?P<most>\d+)")
_MISSING = re.compile(r"missing required field `(?P<name>[^`]+)`")
_AT = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_TYPE_WORDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def written(place: Place) -> str:
    """A place as people read it: `actions[1].at`. Foreign names are made safe to show."""
    text = "".join(_step(step) for step in place)
    return text.removeprefix(".")


def _step(step: str | int) -> str:
    return f"[{step}]" if isinstance(step, int) else "." + visible(step, _MAX_NAME)


@cache
def _shape(kind: type[Record]) -> inspect.Type:
    return inspect.type_info(kind)


@cache
def member_names(kind: type[Record]) -> tuple[str, ...]:
    """The names a record of this kind may have, in order."""
    return tuple(field.encode_name for field in msgspec.structs.fields(kind))


@cache
def fields_of(kind: type[Record]) -> tuple[inspect.Field, ...]:
    """The fields of a record with their types, in order."""
    return cast("inspect.StructType", _shape(kind)).fields


@cache
def answer_names(kind: type[Record]) -> frozenset[str]:
    """The fields of a record that say yes, no or unknown, as true and false or in a word."""
    return frozenset(field.name for field in fields_of(kind) if _has(field.type, inspect.BoolType))


def _has(shape: inspect.Type, kind: type[inspect.Type]) -> bool:
    options = shape.types if isinstance(shape, inspect.UnionType) else (shape,)
    return any(isinstance(option, kind) for option in options)


def unknown_places(value: Json, kind: type[Record]) -> Iterator[tuple[Place, type[Record]]]:
    """Places of members that no record knows, each with the kind of record it stands in."""
    yield from _unknown(value, _shape(kind), ())


def _unknown(value: Json, shape: inspect.Type, place: Place) -> Iterator[tuple[Place, type]]:
    for option in shape.types if isinstance(shape, inspect.UnionType) else (shape,):
        if isinstance(option, inspect.StructType) and isinstance(value, dict):
            known = {field.encode_name: field.type for field in option.fields}
            for name, member in value.items():
                if name in known:
                    yield from _unknown(member, known[name], (*place, name))
                else:
                    yield (*place, name), option.cls
        elif isinstance(option, inspect.VarTupleType) and isinstance(value, list):
            for index, item in enumerate(value):
                yield from _unknown(item, option.item_type, (*place, index))


def suggestion(name: str, kind: type[Record]) -> str:
    """The known member name nearest to a mistyped one, or nothing."""
    if len(name) > _MAX_NAME:  # comparing costs time, and no field of ours is that long
        return ""
    return next(iter(difflib.get_close_matches(name, member_names(kind), n=1)), "")


def convert(value: Json, kind: type[R], refuse: Refuse) -> R:
    """The record in a JSON value. Errors: `refuse`, with the place that does not fit."""
    try:
        return msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError as error:
        raise _refusal(str(error), refuse) from error


def _refusal(message: str, refuse: Refuse) -> Exception:
    at = _AT.search(message)
    path = at.group("path") if at else ""
    if missing := _MISSING.search(message):
        return refuse(Fault.MISSING_FIELD, f"{path}.{missing['name']}".removeprefix("."))
    if most := _LENGTH.search(message):
        return refuse(Fault.TOO_MANY, path, expected=most["most"])
    if wrong := _EXPECTED.search(message):
        return refuse(
            Fault.WRONG_TYPE, path, expected=_words(wrong["expected"]), found=_words(wrong["found"])
        )
    return refuse(Fault.WRONG_TYPE, path, expected="something else", found="this")


def _words(types: str) -> str:
    names = [_TYPE_WORDS.get(name, name) for name in types.split(" | ")]
    return " or ".join(names)
