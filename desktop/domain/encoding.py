"""The incident as the opaque body of a sealed message: JSON in a small envelope with a format number.

An incident of a later version is refused with a typed error, so that the desk keeps the bytes and
shows them raw; it is never dropped and never read by halves.
"""

from __future__ import annotations

import json

import msgspec

from desktop.domain import extensions
from desktop.domain.amendments import Update
from desktop.domain.errors import Fault, IncidentRefused
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Bounds, Json, read_json
from desktop.domain.records import present
from desktop.domain.shapes import convert, unknown_places, written

INCIDENT_FORMAT = 1

# A report file without its contents, and a little for the envelope and marks; one level deeper.
INCIDENT_BOUNDS = Bounds(size_bytes=4 * 1024 * 1024 + 65_536, depth=17, values=50_000)


def encode_incident(incident: Incident) -> bytes:
    """The body of a report. Errors: `IncidentRefused` (`bad_text`, `bad_number`, `too_big`)."""
    return _encode("incident", incident)


def encode_update(update: Update) -> bytes:
    """The body of a follow-up: what the reporter adds to the report. Errors: as `encode_incident`."""
    return _encode("update", update)


def decode_update(body: bytes) -> Update:
    """The update in a follow-up's body. Errors: `IncidentRefused`, as `decode_incident`."""
    inner = _opened(read_json(body, INCIDENT_BOUNDS, IncidentRefused), "update")
    for place, _kind in unknown_places(inner, Update):
        raise IncidentRefused(Fault.UNKNOWN_FIELD, written(place))
    return convert(inner, Update, IncidentRefused)


def _encode(member: str, value: Incident | Update) -> bytes:
    try:
        body = msgspec.json.encode({"format": INCIDENT_FORMAT, member: value})
    except UnicodeEncodeError as error:
        raise IncidentRefused(Fault.BAD_TEXT) from error
    except OverflowError as error:
        raise IncidentRefused(Fault.BAD_NUMBER) from error
    if len(body) > INCIDENT_BOUNDS.size_bytes:
        raise IncidentRefused(Fault.TOO_BIG, expected=str(INCIDENT_BOUNDS.size_bytes))
    return body


def decode_incident(body: bytes) -> Incident:
    """The incident in a message's body. Errors: `IncidentRefused`.

    `newer_format` and `unknown_field` mean that a later version wrote it; the bytes are worth
    keeping and showing.
    """
    value = read_json(body, INCIDENT_BOUNDS, IncidentRefused)
    inner = _opened(value, "incident")
    for place, _kind in unknown_places(inner, Incident):
        raise IncidentRefused(Fault.UNKNOWN_FIELD, written(place))
    incident = convert(inner, Incident, IncidentRefused)
    if kept := present(incident.extensions):
        extensions.check(plain(incident), kept, IncidentRefused)
    return incident


def plain(incident: Incident) -> Json:
    """The incident as dicts and lists, absent fields left out, without its extensions."""
    value = json.loads(msgspec.json.encode(incident))
    value.pop("extensions", None)
    return value


def _opened(value: Json, member: str) -> Json:
    if not isinstance(value, dict):
        raise IncidentRefused(Fault.WRONG_TYPE, expected="an object", found="something else")
    number = value.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise IncidentRefused(Fault.WRONG_TYPE, "format", expected="1", found=str(number)[:32])
    if number > INCIDENT_FORMAT:
        raise IncidentRefused(Fault.NEWER_FORMAT, found=str(number))
    for name in value:
        if name not in ("format", member):
            raise IncidentRefused(Fault.UNKNOWN_FIELD, name)
    if member not in value:
        raise IncidentRefused(Fault.MISSING_FIELD, member)
    return value[member]
