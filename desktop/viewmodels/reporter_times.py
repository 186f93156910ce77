"""A time as it is typed, and what can be read from it.

The texts stay as typed, so that a half-written date is not lost; what was read goes into the answers.
Written out, a time carries its offset, so that no reader has to guess; only a local hour that a clock
change doubled or skipped is kept without one, because there the zone alone does not decide.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from zoneinfo import available_timezones

from desktop.domain.answers import TimeAnswer
from desktop.domain.records import UNSET
from desktop.domain.times import Reading, find_zone, resolve

UTC_ZONE = "UTC"
UNKNOWN = "unknown"

_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_CLOCK = re.compile(r"(\d{1,2})\s*[:.时時點点]\s*(\d{1,2})\s*(?:[:.分]\s*(?:(\d{1,2})\s*秒?)?)?")
_AREAS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split()  # noqa: SIM905
)


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


@dataclass(frozen=True, slots=True)
class TimeRead:
    """The answer in a draft, and what is wrong with it: a code, or nothing.

    Codes: `date_missing`, `date_unreadable`, `clock_unreadable`, `zone_missing`, `end_unreadable`, and
    the readings `twice` and `missing` of a local hour at a clock change.
    """

    answer: TimeAnswer | None
    fault: str = ""


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
    at, fault = _moment(draft.date, draft.clock, draft.zone)
    if not at:
        return TimeRead(None, fault)
    end, end_fault = _end(draft)
    return TimeRead(_answer(draft, at, end), fault or end_fault)


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


def _end(draft: TimeDraft) -> tuple[str, str]:
    if not draft.end_clock.strip() and not draft.end_date.strip():
        return "", ""
    end, fault = _moment(draft.end_date.strip() or draft.date, draft.end_clock, draft.zone)
    return end, "end_unreadable" if fault else ""


def _moment(day_text: str, clock_text: str, zone: str) -> tuple[str, str]:
    """ISO 8601 text of a typed time, and a fault; without a text it cannot be used at all."""
    day = _day(day_text)
    if day is None:
        return "", "date_unreadable"
    if not clock_text.strip():
        return day.isoformat(), ""
    found = _CLOCK.fullmatch(_plain(clock_text))
    if found is None:
        return "", "clock_unreadable"
    hour, minute, second = (int(part or 0) for part in found.groups())
    if hour > 23 or minute > 59 or second > 59:
        return "", "clock_unreadable"
    return _with_offset(datetime(day.year, day.month, day.day, hour, minute, second), zone)  # noqa: DTZ001


def _day(text: str) -> date | None:
    found = _DATE.fullmatch(_plain(text))
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _with_offset(wall: datetime, zone: str) -> tuple[str, str]:
    text = wall.isoformat(timespec="seconds")
    if zone == UTC_ZONE:
        return text + "Z", ""
    if not zone:
        return text, "zone_missing"
    read = resolve(text, zone)
    if read.reading is Reading.LOCAL and read.local is not None:
        return read.local.isoformat(timespec="seconds"), ""
    fault = read.reading.value if read.reading in (Reading.TWICE, Reading.MISSING) else ""
    return text, fault


def _plain(text: str) -> str:
    """ASCII digits and signs for whatever a keyboard or an input method gives."""
    folded = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in folded)
