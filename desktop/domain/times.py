"""Times as people give them: read, put on one axis, and laid out for reading in UTC and local.

A local time can occur twice (the hour after summer time ends) or never (the hour it begins); both
are told, never guessed away. Source: PEP 495 for the test, the IANA data of the system for zones.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<clock>\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)"
    r"(?P<offset>Z|[+-]\d\d:?\d\d)?)?"
)
_ZONE = re.compile(r"[A-Za-z0-9_+\-]+(?:/[A-Za-z0-9_+\-]+){0,3}")
MAX_ZONE_CHARACTERS = 64  # the longest IANA name has 32

# How far two clocks may differ before it means something: domain rule R08 allows 60 seconds of skew.
SKEW = timedelta(seconds=60)
_WIDTHS = {
    "second": timedelta(0),
    "minute": timedelta(minutes=1),
    "five_minutes": timedelta(minutes=5),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
}


class Reading(StrEnum):
    """How a time could be read."""

    EXACT = "exact"
    LOCAL = "local"
    TWICE = "twice"
    MISSING = "missing"
    NO_ZONE = "no_zone"
    UNKNOWN_ZONE = "unknown_zone"
    UNREADABLE = "unreadable"


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A time as read. `utc` is the earliest it can be; `later` the second one of a doubled hour."""

    text: str
    tz: str = ""
    reading: Reading
    utc: datetime | None = None
    later: datetime | None = None
    local: datetime | None = None
    day_only: bool = False


class ShownTime(msgspec.Struct, frozen=True, kw_only=True):
    """A time laid out: ISO forms with a space, the zone, the precision code, and how it was read.

    `utc` is empty when it cannot be known, or for a whole day; `utc_later` for a doubled hour.
    """

    text: str
    utc: str
    utc_later: str
    local: str
    zone: str
    precision: str
    reading: Reading


def resolve(text: str, tz: str | None = None) -> Moment:
    """Read an ISO 8601 time, with its own offset or in the named zone. Never raises."""
    zone_name = tz or ""
    wall, offset, day_only = _parse(text)
    if wall is None:
        return Moment(text=text, tz=zone_name, reading=Reading.UNREADABLE)
    if offset is not None:
        return _exact(text, zone_name, wall.replace(tzinfo=offset))
    zone = find_zone(zone_name) if zone_name else None
    if zone is None:
        reading = Reading.UNKNOWN_ZONE if zone_name else Reading.NO_ZONE
        return Moment(text=text, tz=zone_name, reading=reading, local=wall, day_only=day_only)
    return _in_zone(text, zone_name, wall, zone, day_only)


def find_zone(name: str) -> ZoneInfo | None:
    """The IANA zone of that name, or None. A hostile name reads no file outside the zone data."""
    if len(name) > MAX_ZONE_CHARACTERS or not _ZONE.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # malformed data, a folder of zones, no such zone
        return None


def margin(precision: str | None) -> timedelta:
    """How far a time of this precision may be off, clock skew included; an unknown one by a day."""
    return SKEW + _WIDTHS.get(precision or "minute", timedelta(days=1))


def shown(moment: Moment, precision: str | None = None) -> ShownTime:
    """Lay a moment out for reading."""
    form = _form(moment, precision)
    whole_day = form == "%Y-%m-%d"
    return ShownTime(
        text=moment.text,
        utc="" if whole_day else _written(moment.utc, form),
        utc_later="" if whole_day else _written(moment.later, form),
        local=_written(moment.local, form),
        zone=moment.tz or _offset_text(moment.local),
        precision=precision or "",
        reading=moment.reading,
    )


def _parse(text: str) -> tuple[datetime | None, tzinfo | None, bool]:
    match = _ISO.fullmatch(text)
    if match is None:
        return None, None, False
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None, None, False
    return read.replace(tzinfo=None), read.tzinfo, match["clock"] is None


def _exact(text: str, zone_name: str, aware: datetime) -> Moment:
    zone = find_zone(zone_name)
    try:
        utc = aware.astimezone(UTC)
        local = utc.astimezone(zone) if zone else aware
    except OverflowError:  # the first or last day of the calendar
        return Moment(text=text, tz=zone_name, reading=Reading.UNREADABLE)
    name = zone_name if zone else ""
    return Moment(text=text, tz=name, reading=Reading.EXACT, utc=utc, local=local)


def _in_zone(text: str, name: str, wall: datetime, zone: ZoneInfo, day_only: bool) -> Moment:
    first = wall.replace(tzinfo=zone, fold=0)
    second = wall.replace(tzinfo=zone, fold=1)
    try:
        utc, later = first.astimezone(UTC), second.astimezone(UTC)
        exists = utc.astimezone(zone).replace(tzinfo=None) == wall
    except OverflowError:
        return Moment(text=text, tz=name, reading=Reading.UNREADABLE)
    reading = Reading.TWICE if exists else Reading.MISSING
    if utc == later:
        reading = Reading.LOCAL
    return Moment(
        text=text,
        tz=name,
        reading=reading,
        utc=min(utc, later),
        later=later if reading is Reading.TWICE else None,
        local=first,
        day_only=day_only,
    )


def _form(moment: Moment, precision: str | None) -> str:
    if precision == "day" or moment.day_only:
        return "%Y-%m-%d"
    if precision == "second" or (moment.local is not None and moment.local.second):
        return "%Y-%m-%d %H:%M:%S"
    return "%Y-%m-%d %H:%M"


def _written(moment: datetime | None, form: str) -> str:
    return "" if moment is None else moment.strftime(form)


def _offset_text(moment: datetime | None) -> str:
    if moment is None or moment.utcoffset() is None:
        return ""
    return "UTC" if not moment.utcoffset() else "UTC" + moment.isoformat()[-6:]
