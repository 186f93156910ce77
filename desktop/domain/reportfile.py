"""The report file: JSON as people and programs write it, in; the same JSON, out (docs/report-format.md).

Strict: an unknown field or a wrong type is refused by name. `id` and `expected` are ignored. A piece
of evidence with `content` becomes an attachment whose bytes are the UTF-8 of that text, unchanged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

import msgspec

from desktop.domain import extensions
from desktop.domain.encoding import plain
from desktop.domain.errors import Fault, ReportRefused
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Bounds, Json, read_json
from desktop.domain.records import present
from desktop.domain.shapes import convert, suggestion, unknown_places, written

REPORT_BOUNDS = Bounds(size_bytes=4 * 1024 * 1024, depth=16, values=50_000)
IGNORED = ("id", "expected")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # Windows editors write it; RFC 8259 section 8.1 lets us skip it


class ReportFile(msgspec.Struct, frozen=True):
    """A report as read: the incident, and the bytes of evidence that came as `content`.

    `contents` is keyed by the position in `all_evidence(incident)`.
    """

    incident: Incident
    contents: dict[int, bytes]

    @property
    def without_bytes(self) -> tuple[int, ...]:
        """Positions of evidence that still needs a file, or to be declared as described only."""
        return tuple(
            index
            for index, item in enumerate(all_evidence(self.incident))
            if index not in self.contents and item.described_only is not True
        )


def all_evidence(incident: Incident) -> tuple[Evidence, ...]:
    """All evidence: the report's own, then what its updates add, in order."""
    added = (present(update.adds_evidence) or () for update in present(incident.updates) or ())
    return (present(incident.evidence) or ()) + tuple(item for items in added for item in items)


def parse_report(data: bytes, *, allow_unknown: bool = False) -> ReportFile:
    """Read a report file. With `allow_unknown`, unknown fields are kept in `incident.extensions`.

    Errors: `ReportRefused`, naming the field.
    """
    value = read_json(data.removeprefix(_BYTE_ORDER_MARK), REPORT_BOUNDS, ReportRefused)
    if not isinstance(value, dict):
        raise ReportRefused(Fault.WRONG_TYPE, expected="an object", found="something else")
    for name in IGNORED:
        value.pop(name, None)
    _refuse_inner_fields(value)
    contents = _take_contents(value)
    kept = extensions.take_out(value) if allow_unknown else ()
    _refuse_unknown(value)
    incident = convert(value, Incident, ReportRefused)
    if kept:
        incident = msgspec.structs.replace(incident, extensions=kept)
    return ReportFile(incident, contents)


def export_report(incident: Incident, contents: Mapping[int, bytes]) -> bytes:
    """The report file of an incident, readable JSON in UTF-8.

    Evidence that came as `content` gets its text back; without its bytes, or with bytes that are
    not text, the entry stands without `content`.
    """
    value = plain(incident)
    for index, (_path, item) in enumerate(_evidence_values(value)):
        _restore_content(item, contents.get(index))
    extensions.put_back(value, present(incident.extensions) or (), ReportRefused)
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def _refuse_unknown(value: Json) -> None:
    for place, kind in unknown_places(value, Incident):
        name = str(place[-1])
        near = suggestion(name, kind)
        raise ReportRefused(Fault.UNKNOWN_FIELD, written(place), suggestion=near)


def _refuse_inner_fields(value: dict[str, Json]) -> None:
    """Refuse the two fields only sealed incidents have: they would change what an export means."""
    if "extensions" in value:
        raise ReportRefused(Fault.UNKNOWN_FIELD, "extensions")
    for path, item in _evidence_values(value):
        if "inline" in item:
            raise ReportRefused(Fault.UNKNOWN_FIELD, f"{path}.inline")


def _take_contents(value: dict[str, Json]) -> dict[int, bytes]:
    contents = {}
    for index, (path, item) in enumerate(_evidence_values(value)):
        if "content" not in item:
            continue
        content = item.pop("content")
        if content is None:
            item["inline"] = None
        elif isinstance(content, str):
            item["inline"] = True
            contents[index] = content.encode("utf-8")
        else:
            path += ".content"
            raise ReportRefused(Fault.WRONG_TYPE, path, expected="text", found="something else")
    return contents


def _restore_content(item: dict[str, Json], content: bytes | None) -> None:
    if "inline" not in item:
        return
    if item.pop("inline") is None:
        item["content"] = None
    elif content is not None:
        # Bytes that are no text cannot have come as `content`: a sender's false claim, not an error.
        with suppress(UnicodeDecodeError):
            item["content"] = content.decode("utf-8")


def _evidence_values(value: dict[str, Json]) -> Iterator[tuple[str, dict[str, Json]]]:
    """The evidence objects of a report's JSON value with their paths, as `all_evidence` orders them."""
    yield from _objects(value.get("evidence"), "evidence")
    for path, update in _objects(value.get("updates"), "updates"):
        yield from _objects(update.get("adds_evidence"), f"{path}.adds_evidence")


def _objects(value: Json, path: str) -> Iterator[tuple[str, dict[str, Json]]]:
    for index, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield f"{path}[{index}]", item
