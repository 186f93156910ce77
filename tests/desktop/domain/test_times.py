"""Times: one reading for each way a time can be given, and none that raises."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.times import Reading, find_zone, margin, resolve, shown


def utc(text: str) -> datetime:
    """Give a UTC time."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "tz", "reading", "expected"),
    [
        ("2026-06-04T00:27:30Z", None, Reading.EXACT, "2026-06-04T00:27:30"),
        ("2026-06-03T20:00:00-04:00", "America/New_York", Reading.EXACT, "2026-06-04T00:00:00"),
        ("2026-06-04 08:00+0800", None, Reading.EXACT, "2026-06-04T00:00:00"),
        ("2026-06-04T20:00", "Asia/Shanghai", Reading.LOCAL, "2026-06-04T12:00:00"),
        ("2026-06-04", "Asia/Shanghai", Reading.LOCAL, "2026-06-03T16:00:00"),
        ("2025-11-02T01:30:00", "America/New_York", Reading.TWICE, "2025-11-02T05:30:00"),
        ("2026-03-08T02:30", "America/New_York", Reading.MISSING, "2026-03-08T06:30:00"),
        ("2026-06-04T20:00", None, Reading.NO_ZONE, None),
        ("2026-06-04T20:00", "Nowhere/Land", Reading.UNKNOWN_ZONE, None),
        ("2026-06-04T20:00", "../../etc/passwd", Reading.UNKNOWN_ZONE, None),
        ("2026-06-04T20:00", "America", Reading.UNKNOWN_ZONE, None),
        ("2026-02-30T20:00", None, Reading.UNREADABLE, None),
        ("2026-06-04T25:00", None, Reading.UNREADABLE, None),
        ("yesterday", None, Reading.UNREADABLE, None),
        ("", None, Reading.UNREADABLE, None),
        ("2026-06-04T20:00:00.1234567Z", None, Reading.UNREADABLE, None),
        ("2026-06-04T20:00Z\n", None, Reading.UNREADABLE, None),
        ("0001-01-01T00:00+14:00", None, Reading.UNREADABLE, None),
        ("9999-12-31T23:59", "America/New_York", Reading.UNREADABLE, None),
    ],
)
def test_readings(text: str, tz: str | None, reading: Reading, expected: str | None) -> None:
    moment = resolve(text, tz)
    assert moment.reading is reading
    assert moment.utc == (utc(expected) if expected else None)
    assert moment.text == text


def test_a_doubled_hour_has_two_times() -> None:
    moment = resolve("2025-11-02T01:30:00", "America/New_York")
    assert moment.later == utc("2025-11-02T06:30:00")
    view = shown(moment, "minute")
    assert (view.utc, view.utc_later) == ("2025-11-02 05:30", "2025-11-02 06:30")
    assert (view.local, view.zone) == ("2025-11-02 01:30", "America/New_York")


@pytest.mark.parametrize(
    ("text", "tz", "precision", "expected"),
    [
        ("2026-06-04T00:27:30Z", None, "second", ("2026-06-04 00:27:30", "2026-06-04 00:27:30", "UTC")),
        ("2026-06-04T00:27:00Z", None, "minute", ("2026-06-04 00:27", "2026-06-04 00:27", "UTC")),
        (
            "2026-03-14T19:34:20+01:00",
            None,
            None,
            ("2026-03-14 18:34:20", "2026-03-14 19:34:20", "UTC+01:00"),
        ),
        (
            "2026-06-04T20:00",
            "Asia/Shanghai",
            "hour",
            ("2026-06-04 12:00", "2026-06-04 20:00", "Asia/Shanghai"),
        ),
        ("2026-06-04T20:00", "Asia/Shanghai", "day", ("", "2026-06-04", "Asia/Shanghai")),
        ("2026-06-04", None, None, ("", "2026-06-04", "")),
        ("long ago", None, "day", ("", "", "")),
        ("2026-06-04T00:27:30Z", "Not/Known", None, ("2026-06-04 00:27:30", "2026-06-04 00:27:30", "UTC")),
    ],
)
def test_layout(text: str, tz: str | None, precision: str | None, expected: tuple[str, str, str]) -> None:
    view = shown(resolve(text, tz), precision)
    assert (view.utc, view.local, view.zone) == expected
    assert view.text == text


@given(st.text(max_size=40), st.none() | st.text(max_size=40))
def test_any_text_is_read_or_told_unreadable(text: str, tz: str | None) -> None:
    assert shown(resolve(text, tz)).text == text


@given(
    st.integers(157_766_400, 2_114_380_800).map(
        lambda s: datetime.fromtimestamp(s, UTC).replace(tzinfo=None)
    ),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Shanghai", "Pacific/Apia", "UTC"]),
)
def test_a_local_time_read_in_its_zone_is_that_local_time(wall: datetime, tz: str) -> None:
    moment = resolve(wall.isoformat(), tz)
    zone = find_zone(tz)
    assert moment.utc is not None
    assert zone is not None
    if moment.reading is Reading.MISSING:
        assert moment.utc.astimezone(zone).replace(tzinfo=None) != wall
        return
    assert moment.utc.astimezone(zone).replace(tzinfo=None) == wall
    if moment.later is not None:
        assert moment.later.astimezone(zone).replace(tzinfo=None) == wall
        assert moment.later > moment.utc


@given(st.text(max_size=80))
def test_no_zone_name_raises_or_leaves_the_zone_data(name: str) -> None:
    zone = find_zone(name)
    assert zone is None or zone.key == name


def test_margins_grow_with_vagueness() -> None:
    widths = [margin(p) for p in ("second", "minute", "five_minutes", "hour", "day", "unknown")]
    assert widths == sorted(widths)
    assert margin("second") == timedelta(seconds=60)
    assert margin(None) == margin("minute")
