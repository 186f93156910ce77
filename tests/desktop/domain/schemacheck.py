"""The few words of JSON Schema that our schema uses, enough to try it out."""

from typing import Any

_KINDS = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None)}
_KNOWN = {
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "anyOf",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "maxItems",
}


def fits(value: object, schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Tell whether a value fits. A word we do not know is a `KeyError`, so that none is passed over."""
    for word in schema:
        if word not in _KNOWN:
            raise KeyError(word)
    if "$ref" in schema:
        return fits(value, whole["$defs"][schema["$ref"].removeprefix("#/$defs/")], whole)
    if "anyOf" in schema:
        return any(fits(value, option, whole) for option in schema["anyOf"])
    if "type" not in schema:
        return True
    right = isinstance(value, _KINDS[schema["type"]]) and not (
        schema["type"] == "integer" and isinstance(value, bool)
    )
    if isinstance(value, dict):
        return right and _object_fits(value, schema, whole)
    if isinstance(value, list):
        return right and _list_fits(value, schema, whole)
    return right


def _list_fits(value: list[Any], schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    few = len(value) <= schema.get("maxItems", len(value))
    return few and all(fits(item, schema["items"], whole) for item in value)


def _object_fits(value: dict[str, Any], schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    if not set(schema.get("required", ())) <= set(value):
        return False
    for name, member in value.items():
        rule = properties.get(name, others)
        if rule is False or (isinstance(rule, dict) and not fits(member, rule, whole)):
            return False
    return True
