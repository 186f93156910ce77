"""Times as they are typed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.answers import TimeAnswer
from desktop.domain.records import UNSET
from desktop.domain.times import Reading, resolve
from desktop.viewmodels.reporter_times import TimeDraft, draft_now, read_draft, zone_names

SECONDS_1990, SECONDS_2090 = 631_152_000, 3_786_912_000


def at(draft: TimeDraft) -> object:
    answer = read_draft(draft).answer
    return None if answer is None else answer.at


@pytest.mark.parametrize(
    ("date", "clock"),
    [
        ("2026-06-04", "00:27:30"),
        ("2026-6-4", "0:27:30"),
        ("2026/06/04", "00.27.30"),
        ("2026年6月4日", "0时27分30秒"),
        ("２０２６-０６-０４", "００:２７:３０"),
        ("٢٠٢٦-٠٦-٠٤", "٠٠:٢٧:٣٠"),
        (" 2026-06-04 ", " 00:27:30 "),
    ],
)
def test_a_time_is_read_however_people_write_it(date: str, clock: str) -> None:
    assert at(TimeDraft(date, clock, "UTC")) == "2026-06-04T00:27:30Z"


def test_a_place_gives_the_offset_and_is_kept() -> None:
    read = read_draft(TimeDraft("2026-06-03", "20:00", "America/New_York", "minute"))
    assert read.answer == TimeAnswer(
        at="2026-06-03T20:00:00-04:00", tz="America/New_York", precision="minute"
    )
    assert read.fault == ""


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        (TimeDraft("4 June"), "date_unreadable"),
        (TimeDraft("2026-02-30"), "date_unreadable"),
        (TimeDraft("2026-06-04", "25:00", "UTC"), "clock_unreadable"),
        (TimeDraft("2026-06-04", "noon", "UTC"), "clock_unreadable"),
        (TimeDraft("", "12:00", "UTC"), "date_missing"),
        (TimeDraft("2026-06-04", "12:00"), "zone_missing"),
        (TimeDraft("2026-10-25", "02:30", "Europe/Berlin"), "twice"),
        (TimeDraft("2026-03-29", "02:30", "Europe/Berlin"), "missing"),
        (TimeDraft("2026-06-04", "12:00", "UTC", end_clock="late"), "end_unreadable"),
        (TimeDraft("2026-10-25", "00:30", "Europe/Berlin", end_clock="02:30"), "end_twice"),
        (TimeDraft("2026-03-29", "00:30", "Europe/Berlin", end_clock="02:30"), "end_missing"),
        (TimeDraft("2026-10-25", "02:30", "Europe/Berlin", which="first"), ""),
        (TimeDraft("2026-10-25", "02:30", "Europe/Berlin", which="unknown"), ""),
    ],
)
def test_what_cannot_be_read_or_decided_is_said(draft: TimeDraft, fault: str) -> None:
    assert read_draft(draft).fault == fault


def test_an_undecided_hour_is_kept_without_an_offset() -> None:
    read = read_draft(TimeDraft("2026-10-25", "02:30", "Europe/Berlin"))
    assert read.answer == TimeAnswer(at="2026-10-25T02:30:00", tz="Europe/Berlin")


def test_nothing_typed_is_no_answer_and_unknown_is_one() -> None:
    assert read_draft(TimeDraft(zone="UTC")).answer is None
    assert read_draft(TimeDraft(precision="unknown")).answer == TimeAnswer(precision="unknown")
    assert read_draft(TimeDraft("2026-06-04", "", "UTC", "day")).answer == TimeAnswer(
        at="2026-06-04", precision="day"
    )


def test_an_end_needs_no_day_of_its_own() -> None:
    read = read_draft(TimeDraft("2026-06-04", "12:00", "UTC", end_clock="13:05"))
    assert read.answer is not None
    assert read.answer.ended_at == "2026-06-04T13:05:00Z"


def test_now_is_this_second_in_utc() -> None:
    draft = draft_now(1_800_000_000.7, "UTC", "client_screen")
    assert read_draft(draft).answer == TimeAnswer(
        at="2027-01-15T08:00:00Z", tz=UNSET, precision="second", clock_source="client_screen"
    )


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(("", "UTC", "Asia/Shanghai", "x/../y")))
def test_no_text_breaks_the_reading(date: str, clock: str, zone: str) -> None:
    answer = read_draft(TimeDraft(date, clock, zone)).answer
    if answer is not None and answer.at is not UNSET:
        assert resolve(str(answer.at), zone or None).reading is not Reading.UNREADABLE


@given(
    st.integers(SECONDS_1990, SECONDS_2090),
    st.sampled_from(("UTC", "America/New_York", "Asia/Shanghai", "Asia/Kathmandu", "Australia/Lord_Howe")),
)
def test_what_is_written_out_is_the_moment_that_was_meant(seconds: int, zone: str) -> None:
    wall = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
    read = read_draft(TimeDraft(wall.strftime("%Y-%m-%d"), wall.strftime("%H:%M:%S"), zone))
    assert read.answer is not None
    if not read.fault:
        moment = datetime.fromisoformat(str(read.answer.at)).astimezone(UTC)
        assert moment == wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_every_zone_offered_is_known() -> None:
    assert "America/New_York" in zone_names()
    assert "UTC" not in zone_names()
    assert all(resolve("2026-06-04T12:00:00", name).utc is not None for name in zone_names())


@pytest.mark.parametrize(
    ("which", "written"),
    [
        ("first", "2026-10-25T02:30:00+02:00"),
        ("second", "2026-10-25T02:30:00+01:00"),
        ("unknown", "2026-10-25T02:30:00"),
        ("", "2026-10-25T02:30:00"),
    ],
)
def test_of_two_hours_the_person_says_which_and_the_offset_tells_the_reader(which: str, written: str) -> None:
    read = read_draft(TimeDraft("2026-10-25", "02:30", "Europe/Berlin", which=which))
    assert read.doubled == ("+02:00", "+01:00")
    assert read.answer == TimeAnswer(at=written, tz="Europe/Berlin")
    told = resolve(written, "Europe/Berlin").reading
    assert (told is Reading.EXACT) is (which in ("first", "second"))


def test_a_beginning_and_an_end_of_the_same_doubled_hour_are_asked_about_apart() -> None:
    draft = TimeDraft(
        "2026-10-25", "02:30", "Europe/Berlin", end_clock="02:10", which="first", end_which="second"
    )
    read = read_draft(draft)
    assert read.answer is not None
    assert (read.answer.at, read.answer.ended_at) == (
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:10:00+01:00",
    )
    assert (read.fault, read.doubled, read.end_doubled) == ("", ("+02:00", "+01:00"), ("+02:00", "+01:00"))


def test_a_usual_hour_is_not_asked_about() -> None:
    read = read_draft(TimeDraft("2026-10-25", "04:30", "Europe/Berlin", which="first"))
    assert (read.doubled, read.fault) == (None, "")
