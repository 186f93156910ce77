"""Reports made at random from the types themselves, so that no field is left out of the tests."""

from functools import cache
from typing import Any, cast

from hypothesis import strategies as st
from msgspec import inspect

from desktop.domain.incident import Incident
from desktop.domain.records import Record
from desktop.domain.shapes import fields_of

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
numbers = st.integers(-(2**63), 2**63 - 1)
_SEALED_ONLY = {"inline", "extensions"}


def json_of(shape: inspect.Type) -> st.SearchStrategy[Any]:
    """Give JSON values that a type accepts."""
    match shape:
        case inspect.UnionType():
            return st.one_of(*(json_of(option) for option in shape.types))
        case inspect.StructType():
            return record(cast("type[Record]", shape.cls))
        case inspect.VarTupleType():
            return st.lists(json_of(shape.item_type), max_size=2)
        case inspect.DictType():
            return st.dictionaries(texts, json_of(shape.value_type), max_size=2)
        case inspect.StrType():
            return texts
        case inspect.IntType():
            return numbers
        case inspect.BoolType():
            return st.booleans()
        case _:
            return st.none()


@cache
def record(kind: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    """Give JSON objects for a record: required fields, and any choice of the others."""
    fields = {f.encode_name: json_of(f.type) for f in fields_of(kind)}
    for name in _SEALED_ONLY:
        fields.pop(name, None)
    required = {f.encode_name: fields.pop(f.encode_name) for f in fields_of(kind) if f.required}
    if kind.__name__ == "Evidence":
        fields["content"] = st.one_of(st.none(), texts)
    few = st.sets(st.sampled_from(sorted(fields)), max_size=6) if fields else st.just(set())
    return few.flatmap(
        lambda names: st.fixed_dictionaries({**required, **{name: fields[name] for name in names}})
    )


reports = record(Incident)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts, st.floats(allow_nan=False, allow_infinity=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)
