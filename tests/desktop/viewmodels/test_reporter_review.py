"""The review: what is missing, what is asked, what the reviewer will read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.facts import CodeValue
from desktop.domain.incident import Incident
from desktop.domain.records import UNSET
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_quirks import Quirk, field_at
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import ReporterModel
from tests.desktop.viewmodels.reporter_kit import MIDNIGHT, SERVICE, TIME, Bench, fill_least, send_as_they_are


@pytest.fixture
def model() -> ReporterModel:
    made = Bench().reporter()
    fill_least(made.form)
    made.review.open("en")
    return made


def gaps(model: ReporterModel) -> list[FieldKey]:
    return list(model.review.snapshot.gaps)


def told(model: ReporterModel) -> Incident | None:
    return model.review.incident


def sealed_name(model: ReporterModel) -> bool:
    return model.review.snapshot.sealed_name


def codes(model: ReporterModel) -> list[str]:
    return [quirk.code for quirk in model.review.snapshot.quirks]


def test_what_is_missing_stands_there_until_it_is_filled(model: ReporterModel) -> None:
    model.form.answer(SERVICE, "")
    assert gaps(model) == [SERVICE]
    assert model.review.snapshot.sections == ()
    assert told(model) is None
    model.form.answer(SERVICE, "ExampleMeet")
    assert gaps(model) == []
    assert told(model) is not None


def test_the_report_is_shown_as_the_reviewer_reads_it(model: ReporterModel) -> None:
    sections = {section.id: section for section in model.review.snapshot.sections}
    role = next(fact for fact in sections["reporter"].facts if fact.label == "role")
    assert role.values == (CodeValue("reporter_role", "host", known=True),)
    assert model.review.incident is not None
    assert model.review.incident.submitted_at == "2027-01-15T08:00:00Z"
    assert model.review.incident.content_language == "en"
    assert model.review.incident.ui_language is UNSET


def test_a_time_that_cannot_be_read_is_not_passed_over(model: ReporterModel) -> None:
    model.form.type_time(TIME, TimeDraft("2026-06-04", "25:00", "UTC"))
    assert model.review.snapshot.broken == ((TIME, "clock_unreadable"),)
    assert not model.review.snapshot.ready


def test_without_an_office_nothing_is_ready(model: ReporterModel) -> None:
    assert model.review.snapshot.answers_ready
    assert not model.review.snapshot.ready


def test_dates_that_cannot_both_be_true_are_asked_about(model: ReporterModel) -> None:
    model.form.type_time(TIME, TimeDraft("2028-06-04", "00:00", "UTC"))
    assert Quirk("submitted_before_event", "2027-01-15T08:00:00Z") in model.review.snapshot.quirks
    model.form.type_time(TIME, MIDNIGHT)
    assert codes(model) == []
    model.form.answer(FieldKey("told", "notice.received"), "yes")
    notice = FieldKey("told", "notice.time")
    model.form.type_time(notice, TimeDraft("2026-06-01", "10:00", "UTC"))
    assert model.review.snapshot.quirks == (Quirk("notice_before_event", "2026-06-01T10:00:00Z", notice),)


def test_a_doubled_hour_leads_to_its_field(model: ReporterModel) -> None:
    model.form.type_time(TIME, TimeDraft("2025-10-26", "02:30", "Europe/Berlin"))
    (quirk,) = model.review.snapshot.quirks
    assert (quirk.code, quirk.key) == ("time_twice", TIME)
    assert model.review.snapshot.answers_ready


def test_hidden_signs_are_told_and_formulas_are_not(model: ReporterModel) -> None:
    narrative = FieldKey("narrative", "narrative")
    model.form.answer(narrative, "copied\u200btext =SUM(A1)")
    assert [(quirk.code, quirk.key) for quirk in model.review.snapshot.quirks] == [
        ("hidden_characters", narrative)
    ]


def test_a_name_that_was_chosen_but_not_given(model: ReporterModel) -> None:
    model.form.answer(FieldKey("you", "reporter.anonymity"), "custodian_only")
    assert codes(model) == ["no_name"]
    assert not sealed_name(model)
    model.form.answer(FieldKey("you", "reporter.name"), "Kim Example")
    assert codes(model) == []
    assert sealed_name(model)
    assert model.review.incident is not None
    assert model.review.incident.reporter.name is UNSET


def test_evidence_that_points_at_few_people_is_asked_about(model: ReporterModel, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(b"same")
    model.evidence.add_files([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    send_as_they_are(model.evidence)
    first, second = model.evidence.snapshot.items
    model.evidence.change(first.key, circle=3)
    model.evidence.describe()
    third = model.evidence.snapshot.items[2]
    assert model.review.snapshot.quirks == (
        Quirk("few_know", "a.pdf", item=first.key),
        Quirk("same_file", "b.pdf", item=second.key),
        Quirk("unnamed", item=third.key),
    )
    assert [item.name for item in model.review.snapshot.files] == ["a.pdf", "b.pdf"]


def test_a_file_that_cannot_go_holds_everything_up(model: ReporterModel, tmp_path: Path) -> None:
    model.evidence.add_files([tmp_path / "gone.pdf"])
    assert [item.name for item in model.review.snapshot.unsettled] == ["file-1.pdf"]
    assert not model.review.snapshot.answers_ready


def test_lists_that_were_opened_and_left_empty_are_not_sent(model: ReporterModel) -> None:
    model.form.add_item("people")
    assert model.review.incident is not None
    assert model.review.incident.actors is UNSET


def test_a_closed_review_does_not_follow(model: ReporterModel) -> None:
    model.review.close()
    before = model.review.snapshot
    model.form.answer(SERVICE, "Elsewhere")
    assert model.review.snapshot is before


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("actions[1].at", FieldKey("actions", "actions.time", 1)),
        ("notice.text", FieldKey("told", "notice.text")),
        ("stated_ground[0]", FieldKey("told", "stated_ground")),
        ("narrative", FieldKey("narrative", "narrative")),
        ("evidence[0].name", None),
    ],
)
def test_places_of_the_incident_lead_to_fields(
    model: ReporterModel, where: str, key: FieldKey | None
) -> None:
    assert field_at(model.form.questionnaire, where) == key
