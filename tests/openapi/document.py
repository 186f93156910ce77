"""`docs/openapi.json`, made of the server's tables and of `face`."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

from crypto import deskrequest
from server_stub.app import ADDRESSES, Address
from server_stub.call import OCTETS
from server_stub.handlers import paths
from server_stub.problems import MEDIA_TYPE, PROBLEM_BYTES, TABLE
from server_stub.store import logfiles
from tests.openapi.face import ELSEWHERE, FACE, Good, codes, is_desk

TARGET = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"
Tree = dict[str, Any]

INTRODUCTION = (
    "What docs/server.md says, for programs. Lengths count bytes; `x-step-bytes` says of what a length is a "
    "multiple. A body's length must be stated beforehand. Every answer has the headers listed and no others; "
    "those of a connection (`connection`) may come with any refusal. A desk request is signed by itself: "
    "crypto/SPEC.md, section 12."
)
PARAMETERS: dict[str, Tree] = {
    "upload": {"pattern": paths._UPLOAD.pattern},
    "index": {"pattern": paths._INDEX.pattern},
    "page": {"pattern": "[0-9a-f]{32}"},
    "hash": {"pattern": paths._HASH.pattern},
    "path": {"pattern": logfiles._PATH.pattern.removeprefix("tile/")},
}
CURSOR: list[Tree] = [
    {
        "name": "after",
        "in": "query",
        "required": True,
        "description": "First in the query; numbers up to this one are known already.",
        "schema": {"type": "integer", "minimum": 0, "maximum": 10**18 - 1},
    },
    {
        "name": "limit",
        "in": "query",
        "description": "Second in the query; more than the address gives at once means as many as that.",
        "schema": {"type": "integer", "minimum": 1, "maximum": 9_999},
    },
]
NO_STORE: Tree = {"required": True, "schema": {"const": "no-store"}}
ETAG: Tree = {"required": True, "schema": {"type": "string", "pattern": '^"[0-9a-f]{32,64}"$'}}
CLOSE: Tree = {"schema": {"const": "close"}}


def build() -> Tree:
    """The whole document."""
    tree: Tree = {
        "openapi": "3.1.0",
        "info": {"title": "Ombra's receiving server", "version": "1", "description": INTRODUCTION},
        "paths": {},
        "components": {
            "securitySchemes": _schemes(),
            "schemas": {"Problem": _problem(list(TABLE))},
            "responses": {},
        },
        "x-elsewhere": {str(TABLE[code].status): _refused([code]) for code in ELSEWHERE},
        "x-problems": {code: kind._asdict() for code, kind in TABLE.items()},
    }
    for address in ADDRESSES:
        path = re.sub(r":path}", "}", address.path)
        tree["paths"].setdefault(path, {})[address.method.lower()] = _operation(address)
        tree["components"]["responses"] |= {
            _name(some): _refused(some) for some in _refusals(address).values()
        }
    return tree


def text() -> str:
    """The document as it is kept."""
    return json.dumps(build(), indent=1) + "\n"


def _operation(address: Address) -> Tree:
    good, _ = FACE[address.handler.__name__]
    tree: Tree = {
        "operationId": address.handler.__name__,
        "summary": _summary(address),
        "parameters": _parameters(address),
        "responses": {str(good.status): _answered(good), **_references(address)},
    }
    if address.size.most:
        tree["requestBody"] = {"required": True, "content": {OCTETS: {"schema": _octets(*address.size)}}}
    if is_desk(address):
        tree["security"] = [{"desk": []}]
    if address.handler.__name__ == "put_card":
        tree["security"].append({"setup": []})
    return tree


def _summary(address: Address) -> str:
    """The first line of the handler's docstring, after the request that it begins with."""
    line = (inspect.getdoc(address.handler) or "").splitlines()[0]
    begins, words = line.split("`: ", 1)
    assert begins.startswith(f"`{address.method} {address.path.split('{')[0]}"), line
    return words.split(" Errors:")[0]


def _parameters(address: Address) -> list[Tree]:
    names = re.findall(r"{(\w+)", address.path)
    found = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", "pattern": f"^(?:{PARAMETERS[name]['pattern']})$"},
        }
        for name in names
    ]
    if "path" in names:
        found[0]["description"] = "Its slashes stand in the path as they are."
    return [*found, *(CURSOR if address.handler.__name__ in ("capsules", "tombstones") else [])]


def _answered(good: Good) -> Tree:
    tree: Tree = {"description": "Done.", "headers": {"cache-control": NO_STORE}}
    if good.etag:
        tree["headers"]["etag"] = ETAG
    if good.status != 204:
        tree["content"] = {good.media_type: {"schema": _octets(good.least, good.most, good.step)}}
    return tree


def _refusals(address: Address) -> dict[int, list[str]]:
    """Its codes by their status."""
    by_status: dict[int, list[str]] = {}
    for code in codes(address):
        by_status.setdefault(TABLE[code].status, []).append(code)
    return by_status


def _references(address: Address) -> Tree:
    refusals = sorted(_refusals(address).items())
    return {str(status): {"$ref": f"#/components/responses/{_name(some)}"} for status, some in refusals}


def _name(some: list[str]) -> str:
    return ".".join(some)


def _refused(some: list[str]) -> Tree:
    says = " ".join(TABLE[code].title for code in some)
    return {
        "description": says,
        "headers": {"cache-control": NO_STORE, "connection": CLOSE},
        "content": {MEDIA_TYPE: {"schema": _refused_schema(some)}},
    }


def _refused_schema(some: list[str]) -> Tree:
    return {
        "allOf": [{"$ref": "#/components/schemas/Problem"}],
        "properties": {"code": {"enum": some}},
        "x-bytes": PROBLEM_BYTES,
    }


def _problem(some: list[str]) -> Tree:
    """RFC 9457, with code and actor beside."""
    members: Tree = {
        "type": {"enum": [f"urn:ombra:problem:{code}" for code in some]},
        "title": {"type": "string"},
        "status": {"enum": sorted({TABLE[code].status for code in some})},
        "code": {"enum": some},
        "actor": {"enum": sorted({TABLE[code].actor for code in some})},
    }
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def _octets(least: int, most: int, step: int = 1) -> Tree:
    tree: Tree = {"type": "string", "format": "binary", "minLength": least, "maxLength": most}
    return tree if step == 1 else {**tree, "x-step-bytes": step}


def _schemes() -> Tree:
    return {
        "desk": {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "A reviewer's signature over this one request; the beacon is the office answer's.",
            "x-pattern": f"^{deskrequest._HEADER.pattern}$",
        },
        "setup": {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "The set-up code of the invitation, for the first card.",
            "x-pattern": "^Setup .+$",
        },
    }
