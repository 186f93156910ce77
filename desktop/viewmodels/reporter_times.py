"""A time as it is typed, and what can be read from it.

The texts stay as typed, so that a half-written date is not lost; what was read goes into the answers.
Written out, a time carries its offset, so that no reader has to guess. Of an hour that a clock change doubled
the person says which one it was; who does not know leaves it without an offset, and so stands a skipped one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import available_timezones

from desktop.domain.answers import TimeAnswer
from desktop.domain.records import UNSET
from desktop.domain.times import Reading, find_zone, resolve

UTC_ZONE = "UTC"
UNKNOWN = "unknown"
FIRST, SECOND = "first", "second"
WHICH = (FIRST, SECOND, UNKNOWN)
"""The answers to "which of the two was it"."""

_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_CLOCK = re.compile(r"(\d{1,2})\s*[:.时時點点]\s*(\d{1,2})\s*(?:[:.分]\s*(?:(\d{1,2})\s*秒?)?)?")
_AREAS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split()  # noqa: SIM905
)


_AT_A_CHANGE = (Reading.TWICE.value, Reading.MISSING.value)


@dataclass(frozen=True, slots=True)
class TimeDraft:
    """What stands in the parts of a time field: texts, an IANA zone, codes."""

    date: str = ""
    clock: str = ""
    zone: str = ""
    precision: str = ""
    clock_source: str = ""
    end_date: str = ""
    end_clock: str = ""
    which: str = ""
    """Of a time that came twice: `FIRST`, `SECOND`, `UNKNOWN`, or nothing yet. So is `end_which`."""

    end_which: str = ""


@dataclass(frozen=True, slots=True)
class TimeRead:
    """The answer in a draft, and what is wrong with it: a code, or nothing.

    Codes: `date_missing`, `date_unreadable`, `clock_unreadable`, `zone_missing`, `end_unreadable`, and
    the readings `twice` and `missing` of a local hour at a clock change (`end_twice`, `end_missing`).
    `doubled`: the UTC offsets of the first and the second time, for a time that came twice.
    """

    answer: TimeAnswer | None
    fault: str = ""
    doubled: tuple[str, str] | None = None
    end_doubled: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Typed:
    """One typed time: ISO 8601 text (none where it cannot be used), a fault, the offsets if it came twice."""

    text: str
    fault: str = ""
    doubled: tuple[str, str] | None = None


@cache
def zone_names() -> tuple[str, ...]:
    """The IANA zones that are places, by name; UTC is none of them."""
    return tuple(sorted(name for name in available_timezones() if name.partition("/")[0] in _AREAS))


def read_draft(draft: TimeDraft) -> TimeRead:
    """Read a draft. An empty one is no answer and no fault."""
    if not draft.date.strip():
        if draft.clock.strip() or draft.end_clock.strip() or draft.end_date.strip():
            return TimeRead(None, "date_missing")
        said = draft.precision == UNKNOWN or bool(draft.clock_source)
        return TimeRead(_answer(draft, "", "") if said else None)
    at = _moment(draft.date, draft.clock, draft.zone, draft.which)
    if not at.text:
        return TimeRead(None, at.fault)
    end = _end(draft)
    answer = _answer(draft, at.text, end.text)
    return TimeRead(answer, at.fault or end.fault, at.doubled, end.doubled)


def draft_now(unix_seconds: float, zone: str, clock_source: str) -> TimeDraft:
    """This very second, as a draft in a zone."""
    local = datetime.fromtimestamp(int(unix_seconds), find_zone(zone) or UTC)
    return TimeDraft(local.strftime("%Y-%m-%d"), local.strftime("%H:%M:%S"), zone, "second", clock_source)


def _answer(draft: TimeDraft, at: str, end: str) -> TimeAnswer:
    zone = draft.zone if at and draft.zone != UTC_ZONE else ""
    return TimeAnswer(
        at=at or UNSET,
        tz=zone or UNSET,
        precision=draft.precision or UNSET,
        clock_source=draft.clock_source or UNSET,
        ended_at=end or UNSET,
    )


def _end(draft: TimeDraft) -> _Typed:
    if not draft.end_clock.strip() and not draft.end_date.strip():
        return _Typed("")
    end = _moment(draft.end_date.strip() or draft.date, draft.end_clock, draft.zone, draft.end_which)
    if not end.text:
        return _Typed("", "end_unreadable")
    fault = f"end_{end.fault}" if end.fault in _AT_A_CHANGE else ""
    return replace(end, fault=fault)


def _moment(day_text: str, clock_text: str, zone: str, which: str) -> _Typed:
    day = _day(day_text)
    if day is None:
        return _Typed("", "date_unreadable")
    if not clock_text.strip():
        return _Typed(day.isoformat())
    found = _CLOCK.fullmatch(_plain(clock_text))
    if found is None:
        return _Typed("", "clock_unreadable")
    hour, minute, second = (int(part or 0) for part in found.groups())
    if hour > 23 or minute > 59 or second > 59:
        return _Typed("", "clock_unreadable")
    wall = datetime(day.year, day.month, day.day, hour, minute, second)  # noqa: DTZ001
    return _with_offset(wall, zone, which)


def _day(text: str) -> date | None:
    found = _DATE.fullmatch(_plain(text))
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _with_offset(wall: datetime, zone: str, which: str) -> _Typed:
    text = wall.isoformat(timespec="seconds")
    if zone == UTC_ZONE:
        return _Typed(text + "Z")
    if not zone:
        return _Typed(text, "zone_missing")
    read = resolve(text, zone)
    if read.reading is Reading.LOCAL and read.local is not None:
        return _Typed(read.local.isoformat(timespec="seconds"))
    if read.reading is Reading.TWICE and read.local is not None:
        return _of_two(text, read.local, which)
    return _Typed(text, "missing" if read.reading is Reading.MISSING else "")


def _of_two(text: str, local: datetime, which: str) -> _Typed:
    """One of the two times a doubled hour gave; the earlier one carries `fold` 0 (PEP 495)."""
    first, second = (local.replace(fold=fold).isoformat(timespec="seconds") for fold in (0, 1))
    doubled = (first[len(text) :], second[len(text) :])
    chosen = {FIRST: first, SECOND: second}.get(which, text)
    return _Typed(chosen, "" if which else Reading.TWICE.value, doubled)


def _plain(text: str) -> str:
    """ASCII digits and signs for whatever a keyboard or an input method gives."""
    folded = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in folded)
