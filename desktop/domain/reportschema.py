"""What the documents say about the report file, worked out from the types: schema and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import inspect

from desktop.domain import incident as records
from desktop.domain.codes import FIELD_TABLES, TABLES
from desktop.domain.grounds import GROUNDS
from desktop.domain.incident import Incident
from desktop.domain.records import MAX_LIST, Record
from desktop.domain.reportfile import REPORT_BOUNDS
from desktop.domain.shapes import fields_of
from desktop.domain.wording import CodeText

# In the order they are told; `Extension` exists in sealed incidents only.
DOCUMENTED: tuple[type[Record], ...] = (
    Incident,
    records.Reporter,
    records.Platform,
    records.Event,
    records.Action,
    records.Notice,
    records.Explanation,
    records.Order,
    records.OrderQuality,
    records.Actor,
    records.Evidence,
    records.Consent,
    records.Update,
    records.Change,
    records.ExtraAnswer,
)
_SEALED_ONLY = {("Incident", "extensions"), ("Evidence", "inline")}
_NAMES: dict[type[inspect.Type], str] = {
    inspect.StrType: "text",
    inspect.IntType: "whole number",
    inspect.BoolType: "true or false",
    inspect.NoneType: "null",
}


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report file."""
    (whole,), parts = msgspec.json.schema_components([Incident], ref_template="#/$defs/{name}")
    for record, name in _SEALED_ONLY:
        del parts[record]["properties"][name]
    del parts["Extension"]
    parts["Incident"]["properties"] |= {"id": {}, "expected": {}}
    parts["Evidence"]["properties"]["content"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report file",
        **whole,
        "$defs": parts,
    }


def field_tables(words: CodeText) -> str:
    """Markdown: one table of fields per record."""
    return "\n".join(line for kind in DOCUMENTED for line in _record_lines(kind, words))


def code_tables(words: CodeText) -> str:
    """Markdown: one list of known codes per table, with their English words; grounds apart."""
    lines: list[str] = []
    for table, codes in TABLES.items():
        if table == "ground":
            continue
        lines += [f"### `{table}`", "", "| code | words |", "| --- | --- |"]
        lines += [f"| `{code}` | {words.code(table, code).label} |" for code in codes]
        lines.append("")
    return "\n".join(lines)


def ground_table(words: CodeText) -> str:
    """Markdown: every ground that can be written."""
    lines = ["| ground | words |", "| --- | --- |"]
    for code in GROUNDS:
        said = words.code("ground", code)
        lines.append(f"| `{code}` | {': '.join(part for part in (said.line, said.label) if part)} |")
    return "\n".join(lines)


def limits() -> str:
    """Markdown: the bounds of a report file."""
    return "\n".join(
        (
            "| what | most |",
            "| --- | --- |",
            f"| size of the file | {REPORT_BOUNDS.size_bytes:,} bytes |",
            f"| nesting | {REPORT_BOUNDS.depth} levels |",
            f"| brackets and commas | {REPORT_BOUNDS.values:,} |",
            f"| entries of one list | {MAX_LIST} |",
        )
    )


def _record_lines(kind: type[Record], words: CodeText) -> Iterator[str]:
    name = kind.__name__
    yield from (f"### {name}", "", "| field | value | meaning |", "| --- | --- | --- |")
    for field in fields_of(kind):
        if (name, field.name) in _SEALED_ONLY:
            continue
        required = " (required)" if field.required else ""
        table = FIELD_TABLES.get((name, field.name))
        codes = f", code of `{table}`" if table else ""
        meaning = words.code("label", field.name).label
        yield f"| `{field.encode_name}` | {_type_words(field.type)}{codes}{required} | {meaning} |"
    if kind is records.Evidence:
        yield "| `content` | text or null | The bytes of the file, as text |"
    yield ""


def _type_words(shape: inspect.Type) -> str:
    if isinstance(shape, inspect.UnionType):
        return " or ".join(_type_words(part) for part in shape.types)
    if isinstance(shape, inspect.StructType):
        return shape.cls.__name__
    if isinstance(shape, inspect.VarTupleType):
        return f"list of {_type_words(shape.item_type)}"
    if isinstance(shape, inspect.DictType):
        return f"object of {_type_words(shape.value_type)}s"
    return _NAMES[type(shape)]
