"""The incident, or an update to it, as the opaque body of a sealed message: JSON with a format number.

An incident of a later version is refused with a typed error, so that the desk keeps the bytes and
shows them raw; it is never dropped and never read by halves.
"""

from __future__ import annotations

import json
from typing import TypeVar

import msgspec

from desktop.domain import extensions
from desktop.domain.amendments import Update
from desktop.domain.errors import Fault, IncidentRefused
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Bounds, Json, read_json
from desktop.domain.records import Record, present
from desktop.domain.shapes import convert, unknown_places, written

R = TypeVar("R", bound=Record)

INCIDENT_FORMAT = 1

# A report file without its contents, and a little for the envelope and marks; one level deeper.
INCIDENT_BOUNDS = Bounds(size_bytes=4 * 1024 * 1024 + 65_536, depth=17, values=50_000)


def encode_incident(incident: Incident) -> bytes:
    """The body of a report. Errors: `IncidentRefused` for what `decode_incident` would refuse."""
    return _encode("incident", incident)


def encode_update(update: Update) -> bytes:
    """The body of a follow-up. Errors: as `encode_incident`."""
    return _encode("update", update)


def decode_incident(body: bytes) -> Incident:
    """The incident in a report's body. Errors: `IncidentRefused`.

    `newer_format` and `unknown_field` mean that a later version wrote it; the bytes are worth
    keeping and showing.
    """
    incident = _decode(body, "incident", Incident)
    if kept := present(incident.extensions):
        extensions.check(plain(incident), kept, IncidentRefused)
    return incident


def decode_update(body: bytes) -> Update:
    """The update in a follow-up's body. Errors: as `decode_incident`."""
    return _decode(body, "update", Update)


def plain(incident: Incident) -> Json:
    """The incident as dicts and lists, absent fields left out, without its extensions."""
    value = json.loads(msgspec.json.encode(incident))
    value.pop("extensions", None)
    return value


def _encode(name: str, record: Record) -> bytes:
    try:
        body = msgspec.json.encode({"format": INCIDENT_FORMAT, name: record})
    except UnicodeEncodeError as error:
        raise IncidentRefused(Fault.BAD_TEXT) from error
    except OverflowError as error:
        raise IncidentRefused(Fault.BAD_NUMBER) from error
    # What the desk would refuse must not be sealed: nobody could mend it afterwards.
    _decode(body, name, type(record))
    return body


def _decode(body: bytes, name: str, kind: type[R]) -> R:
    inner = _opened(read_json(body, INCIDENT_BOUNDS, IncidentRefused), name)
    for place, _kind in unknown_places(inner, kind):
        raise IncidentRefused(Fault.UNKNOWN_FIELD, written(place))
    return convert(inner, kind, IncidentRefused)


def _opened(value: Json, name: str) -> Json:
    if not isinstance(value, dict):
        raise IncidentRefused(Fault.WRONG_TYPE, expected="an object", found="something else")
    number = value.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise IncidentRefused(Fault.WRONG_TYPE, "format", expected="1", found=str(number)[:32])
    if number > INCIDENT_FORMAT:
        raise IncidentRefused(Fault.NEWER_FORMAT, found=str(number))
    for member in value:
        if member not in ("format", name):
            raise IncidentRefused(Fault.UNKNOWN_FIELD, member)
    if name not in value:
        raise IncidentRefused(Fault.MISSING_FIELD, name)
    return value[name]
