"""Unknown fields kept on request: taken out of a report, carried beside it, put back on export."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.domain.errors import Fault
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Extension, Incident
from desktop.domain.jsonbounds import Bounds, Json, Refuse, read_json
from desktop.domain.records import Record
from desktop.domain.shapes import Place, unknown_places

# One kept field is part of a report file and cannot be larger; its own nesting is bounded likewise.
EXTENSION_BOUNDS = Bounds(size_bytes=4 * 1024 * 1024, depth=16, values=50_000)


def pointer(place: Place) -> str:
    """A place as JSON Pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def take_out(value: Json) -> tuple[Extension, ...]:
    """Remove the members that no record knows from a report's JSON value; return them."""
    places = [place for place, _kind in unknown_places(value, Incident)]
    taken = []
    for *way, name in places:
        holder = value
        for step in way:
            holder = holder[step]
        text = json.dumps(holder.pop(name), ensure_ascii=False, separators=(",", ":"))
        taken.append(Extension(path=pointer((*way, name)), json=text))
    return tuple(taken)


def put_back(value: Json, extensions: Iterable[Extension], refuse: Refuse) -> None:
    """Set the kept members again. Errors: `bad_extension` where the place is not free or not there."""
    for extension in extensions:
        holder, name = _holder(value, extension.path, refuse)
        holder[name] = read_json(extension.json.encode("utf-8"), EXTENSION_BOUNDS, refuse)


def check(value: Json, extensions: tuple[Extension, ...], refuse: Refuse) -> None:
    """Make sure that kept members fit a report's JSON value: put back and taken out, all the same.

    A hostile message could otherwise replace a field at export. `value` is changed and changed
    back. Errors: `bad_extension`.
    """
    put_back(value, extensions, refuse)
    if any(_reserved(place, kind) for place, kind in unknown_places(value, Incident)):
        raise refuse(Fault.BAD_EXTENSION)
    if sorted(e.path for e in take_out(value)) != sorted(e.path for e in extensions):
        raise refuse(Fault.BAD_EXTENSION)


def _reserved(place: Place, kind: type[Record]) -> bool:
    """Names with a meaning in report files, though no record has them."""
    return place in (("id",), ("expected",)) or (kind is Evidence and place[-1] == "content")


def _holder(value: Json, path: str, refuse: Refuse) -> tuple[dict[str, Json], str]:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]
    if not path.startswith("/"):
        raise refuse(Fault.BAD_EXTENSION, path)
    holder = value
    for step in steps[:-1]:
        holder = _step(holder, step)
    if not isinstance(holder, dict) or steps[-1] in holder:
        raise refuse(Fault.BAD_EXTENSION, path)
    return holder, steps[-1]


def _step(holder: Json, step: str) -> Json:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and step.isdecimal() and step.isascii() and len(step) <= 4:
        return holder[int(step)] if int(step) < len(holder) else None
    return None
