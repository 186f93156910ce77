"""Happening now: times to the second, four answers that can be sent, the rest as a follow-up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crypto.content import FollowUp, Report
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.records import UNSET
from desktop.domain.urgency import Reason, urgency
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_form import ACCOUNT, FIRST_ACTION_TIME, FormModel
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_now import NowModel, NowState
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import CODE, NOW, ROLE, SERVICE, Bench, Still
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

TIMES = "Times noted while it happened:\n08:00:00: It was closed"


def shown(form: FormModel) -> list[str]:
    state = form.snapshot
    return [field.field.id for one in state.questions for item in one.items for field in item]


def answer_four(form: FormModel) -> None:
    """The three that are not known beforehand; the time is."""
    for key, value in ((ROLE, "host"), (SERVICE, "ExampleMeet"), (CODE, "meeting_terminated_live")):
        form.answer(key, value)


@pytest.fixture
def model(qapp: object) -> ReporterModel:
    return Bench().reporter()


def test_times_are_noted_to_the_second_in_utc(qapp: object) -> None:
    clock = Still()
    now = NowModel(clock)
    for _ in range(4):
        now.note()
        clock.now += 61.7
    notes = now.snapshot.notes
    assert [note.what for note in notes] == ["ended", "restarted", "ended_again", "ended_again"]
    assert notes[1].clock == "2027-01-15 08:01:01 UTC"
    assert notes[1].second == "08:01:01 UTC"
    now.name(notes[0].key, "strangers")
    now.remove(notes[1].key)
    assert [note.what for note in now.snapshot.notes] == ["strangers", "ended_again", "ended_again"]
    assert now.snapshot.ended_at == notes[2].at
    now.clear()
    assert now.snapshot == NowState()
    assert now.snapshot.ended_at is None


def test_a_note_that_tells_of_no_end_is_better_than_none(qapp: object) -> None:
    now = NowModel(Still())
    now.note()
    now.name(now.snapshot.notes[0].key, "other")
    assert now.snapshot.ended_at == int(NOW)


def test_four_answers_are_asked_and_whether_somebody_is_in_danger(model: ReporterModel) -> None:
    model.begin(Branch.NOW)
    assert model.snapshot.place is Place.NOW
    model.answer_four("")
    form = model.form
    assert (form.snapshot.hurried, form.snapshot.pages) == (True, ("now", "review"))
    assert shown(form) == ["reporter.role", "platform.name", "actions.code", "actions.time", "danger_now"]
    assert {gap.field for gap in form.snapshot.gaps} == {"reporter.role", "platform.name", "actions.code"}
    answer_four(form)
    assert form.snapshot.gaps == ()


def test_what_was_noted_goes_along_unless_somebody_wrote_something_else(model: ReporterModel) -> None:
    model.now.note()
    model.answer_four(TIMES)
    form = model.form
    assert form.snapshot.answers.values[ACCOUNT.field] == TIMES
    model.leave_form()
    assert model.snapshot.place is Place.NOW
    model.answer_four(TIMES + "\nmore")
    assert form.snapshot.answers.values[ACCOUNT.field] == TIMES + "\nmore"
    form.answer(ACCOUNT, "My own words.")
    own = TimeDraft("2027-01-15", "07:59:30", "UTC", "second", "client_screen")
    form.type_time(FIRST_ACTION_TIME, own)
    model.answer_four(TIMES)
    assert form.snapshot.answers.values[ACCOUNT.field] == "My own words."
    form.go_to("now")
    drafts = [field.draft for one in form.snapshot.questions for item in one.items for field in item]
    assert own in drafts


def test_the_noted_end_is_the_time_of_what_was_done(model: ReporterModel) -> None:
    model.begin(Branch.NOW)
    model.now.note()
    model.now._clock.now += 900  # type: ignore[attr-defined]  # the test's own clock
    model.answer_four("")
    (action,) = model.form.snapshot.answers.items("actions")
    assert getattr(action["actions.time"], "at", "") == "2027-01-15T08:00:00Z"


def test_all_questions_can_be_asked_and_every_answer_stays(model: ReporterModel) -> None:
    model.answer_four(TIMES)
    form = model.form
    answer_four(form)
    form.answer(FieldKey("danger", "danger_now"), "yes")
    before = form.snapshot.answers
    form.go_to("you")
    assert not form.snapshot.hurried
    assert (form.snapshot.page, form.snapshot.pages[0]) == ("you", "happened")
    form.go_to_field(ACCOUNT)
    assert form.snapshot.page == "happened"
    assert form.snapshot.answers == before
    model.leave_form()
    assert model.snapshot.place is Place.HOME


def test_a_jump_to_what_is_not_asked_in_a_hurry_asks_for_everything(model: ReporterModel) -> None:
    model.answer_four(TIMES)
    model.form.go_to_field(ACCOUNT)
    assert (model.form.snapshot.page, model.form.snapshot.hurried) == ("happened", False)


def test_four_answers_arrive_and_the_rest_follows(server: ServerThread, desk: PracticeDesk) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    model.begin(Branch.NOW)
    model.now.note()
    model.answer_four(TIMES)
    answer_four(model.form)
    model.form.forward()
    assert model.form.snapshot.page == "review"
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    content = desk.opened()[-1].content
    assert isinstance(content, Report)
    incident = decode_incident(content.incident)
    assert (incident.reporter.anonymity, incident.narrative) == ("anonymous", TIMES)
    assert incident.danger_now is UNSET
    assert Reason.EVENT_SOON_SAID in urgency(incident, datetime.fromtimestamp(NOW, UTC)).reasons
    assert model.now.snapshot.notes == ()
    rest = model.follow_up.snapshot.rest
    assert "told" in rest
    assert not set(rest) & {"who", "service", "actions", "danger", "narrative", "orders"}
    model.read_replies()
    model.follow_up.write()
    model.follow_up.take_up("told", "What were you told?")
    model.follow_up.type(model.follow_up.snapshot.text + "Nothing.")
    model.follow_up.take_up("timing", "Why then?")
    assert model.follow_up.snapshot.text == "What were you told?\nNothing.\n\nWhy then?\n"
    assert not set(model.follow_up.snapshot.rest) & {"told", "timing"}
    model.follow_up.send("en")
    later = desk.opened()[-1].content
    assert isinstance(later, FollowUp)
    assert str(decode_update(later.incident).text).startswith("What were you told?\nNothing.")
    model.finish()
    assert model.follow_up.snapshot.rest == ()


def test_whoever_had_time_is_asked_nothing_again(server: ServerThread, desk: PracticeDesk) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    model.answer_four("")
    answer_four(model.form)
    model.form.ask_everything()
    model.form.go_to("review")
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    assert len(desk.opened()) == 1
    assert model.follow_up.snapshot.rest == ()
