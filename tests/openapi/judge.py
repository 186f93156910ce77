"""Holds an answer of the server against docs/openapi.json."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

from tests.openapi.document import TARGET

Tree = dict[str, Any]
CONNECTION_HEADERS = {"content-length", "content-type", "connection"}


class Operation(NamedTuple):
    """A path of the document as a pattern, with its method."""

    pattern: re.Pattern[str]
    method: str
    name: str
    responses: Tree


@cache
def document() -> Tree:
    """The document as it is kept."""
    tree: Tree = json.loads(TARGET.read_text("utf-8"))
    return tree


@cache
def operations() -> tuple[Operation, ...]:
    """What the document lists."""
    return tuple(
        Operation(_pattern(path), method.upper(), one["operationId"], _resolved(one["responses"]))
        for path, item in document()["paths"].items()
        for method, one in item.items()
    )


def _resolved(responses: Tree) -> Tree:
    """Refusals stand in the document once, under the names of their codes."""
    shared = document()["components"]["responses"]
    return {
        status: shared[one["$ref"].rpartition("/")[2]] if "$ref" in one else one
        for status, one in responses.items()
    }


def operation(method: str, target: str) -> Operation | None:
    """What a request is for, if the document has it."""
    path = unquote(target.partition("?")[0])  # as the server does before it looks for an address
    return next((one for one in operations() if one.method == method and one.pattern.fullmatch(path)), None)


def complaint(method: str, target: str, status: int, headers: Iterable[tuple[str, str]], body: bytes) -> str:
    """What the document does not know about an answer; empty if it knows all."""
    found = operation(method, target)
    listed = _elsewhere() if found is None else found.responses
    if str(status) not in listed:
        return f"status {status} is not listed"
    answer = listed[str(status)]
    return _about_headers(answer, dict(headers)) or _about_body(answer, body, method)


def _about_headers(answer: Tree, headers: dict[str, str]) -> str:
    content = answer.get("content", {})
    if content and headers.get("content-type") not in content:
        return f"content type {headers.get('content-type')} is not listed"
    if not content and "content-type" in headers:
        return "a content type without content"
    strange = headers.keys() - answer["headers"].keys() - CONNECTION_HEADERS
    if strange:
        return f"headers {strange} are not listed"
    for name, header in answer["headers"].items():
        schema, value = header["schema"], headers.get(name)
        if value is None and header.get("required"):
            return f"header {name} is missing"
        fits = value in (None, schema.get("const")) or bool(re.fullmatch(schema.get("pattern", "$^"), value))
        if not fits:
            return f"header {name} is not as listed"
    return ""


def _about_body(answer: Tree, body: bytes, method: str) -> str:
    if method == "HEAD" or "content" not in answer:
        return "a body where none is listed" if body else ""
    (schema,) = (media["schema"] for media in answer["content"].values())
    if "x-bytes" in schema:
        return _about_problem(schema, body)
    fits = schema["minLength"] <= len(body) <= schema["maxLength"] and not len(body) % schema.get(
        "x-step-bytes", 1
    )
    return "" if fits else f"a body of {len(body)} bytes is not listed"


def _about_problem(schema: Tree, body: bytes) -> str:
    if len(body) != schema["x-bytes"]:
        return f"a refusal of {len(body)} bytes"
    said = json.loads(body)
    if said["code"] not in schema["properties"]["code"]["enum"]:
        return f"code {said['code']} is not listed"
    kind = document()["x-problems"][said["code"]]
    right = {"type": f"urn:ombra:problem:{said['code']}", "code": said["code"], **kind}
    return "" if said == right else "a refusal with other members"


@cache
def _elsewhere() -> Tree:
    """At no address of the document: nothing there, and what every address may refuse before it is known."""
    everywhere = set.intersection(*({*one.responses} for one in operations()))
    some = {status: operations()[0].responses[status] for status in everywhere if int(status) >= 400}
    return {**some, **document()["x-elsewhere"]}


def _pattern(path: str) -> re.Pattern[str]:
    """Only the path of a tile has slashes."""
    parts = re.split(r"({\w+})", path)
    return re.compile("".join(_part(part) for part in parts))


def _part(part: str) -> str:
    if not part.startswith("{"):
        return re.escape(part)
    return ".+" if part == "{path}" else "[^/]+"
