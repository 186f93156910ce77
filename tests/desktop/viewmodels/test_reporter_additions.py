"""An addition to a report: one more action, and the end of one that was reported, beside a text and files."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from crypto.content import FollowUp, Report
from desktop.domain.amendments import Change, Update
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.records import UNSET, present
from desktop.domain.updates import as_of
from desktop.services.receipts import words_of
from desktop.viewmodels.reporter_additions import CODE, END, TIME
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_formstate import GAP
from desktop.viewmodels.reporter_times import FIRST, TimeDraft
from desktop.viewmodels.reporter_window import ReporterModel
from tests.desktop.services.boards import RECEIPT
from tests.desktop.viewmodels import reporter_kit
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

TEN = TimeDraft("2026-06-04", "10:00", "America/Toronto", "minute")
NEXT_DAY = TimeDraft("2026-06-05", "09:02", "America/Toronto")
DOUBLED = TimeDraft("2026-11-01", "01:30", "America/Toronto")
SECRET = "they unplugged the hall"


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    made = Bench(server.clock).reporter()
    made.office.open_given(desk.address)
    return made


@pytest.fixture
def editor(model: ReporterModel) -> FollowUpModel:
    """Of a conversation whose report nothing here knows."""
    model.talk.search(" ".join(words_of(RECEIPT, "en")))
    model.follow_up.write()
    return model.follow_up


def report(model: ReporterModel, code: str = "meeting_terminated_live") -> None:
    """Send a report of one action, and go into its conversation."""
    fill_least(model.form)
    model.form.answer(reporter_kit.CODE, code)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    model.read_replies()
    model.follow_up.write()


def reported(model: ReporterModel) -> tuple[str, ...]:
    """What is known of the report whose conversation is open."""
    return model.follow_up.reported


def sent(desk: PracticeDesk) -> Update:
    content = desk.opened()[-1].content
    assert isinstance(content, FollowUp)
    return decode_update(content.incident)


def state(editor: FollowUpModel) -> tuple[bool, dict[str, str]]:
    """Whether it can be sealed, and what is wrong with it."""
    found = {key.field: fault for key, fault in editor.additions.snapshot.faults.items()}
    return editor.snapshot.ready, found


def test_an_added_action_and_an_end_are_folded_in_by_the_desk(
    model: ReporterModel, desk: PracticeDesk
) -> None:
    report(model)
    additions = model.follow_up.additions
    additions.answer(CODE, "meeting_blocked_before_start")
    additions.type_time(TIME, TEN)
    additions.choose(0)
    additions.type_time(END, NEXT_DAY)
    model.follow_up.type("It opened again.")
    model.follow_up.send("en", "Something else was done: …")
    update = sent(desk)
    assert update.sets == Change(action=0, ended_at="2026-06-05T09:02:00-04:00")
    first = desk.opened()[0].content
    assert isinstance(first, Report)
    told = msgspec.structs.replace(decode_incident(first.incident), updates=(update,))
    before, added = as_of(told, datetime(2100, 1, 1, tzinfo=UTC)).actions
    assert (before.ended_at, before.tz, before.precision) == ("2026-06-05T09:02:00-04:00", UNSET, "second")
    assert (added.code, added.at) == ("meeting_blocked_before_start", "2026-06-04T10:00:00-04:00")
    assert (added.tz, added.precision) == ("America/Toronto", "minute")
    (note,) = model.follow_up.snapshot.notes
    assert note.text == "It opened again.\nSomething else was done: …"
    assert additions.snapshot.empty


def test_an_addition_needs_no_text(editor: FollowUpModel, desk: PracticeDesk) -> None:
    assert state(editor) == (False, {})
    editor.additions.answer(CODE, "account_quarantined")
    assert state(editor) == (True, {})
    editor.send("en")
    update = sent(desk)
    (action,) = present(update.adds_actions) or ()
    assert (action.code, update.text, update.sets) == ("account_quarantined", UNSET, UNSET)


def test_a_plain_message_adds_and_changes_nothing(editor: FollowUpModel, desk: PracticeDesk) -> None:
    editor.additions.type_time(TIME, TimeDraft(zone="America/Toronto"))
    editor.type("Only words.")
    editor.send("en")
    update = sent(desk)
    assert (update.text, update.adds_actions, update.sets) == ("Only words.", UNSET, UNSET)


def test_half_of_an_addition_is_asked_for_and_not_sealed(editor: FollowUpModel, desk: PracticeDesk) -> None:
    editor.type("Words.")
    editor.additions.type_time(TIME, TEN)
    assert state(editor) == (False, {"actions.code": GAP})
    editor.additions.type_time(TIME, TimeDraft("yesterday"))
    editor.additions.answer(CODE, "account_quarantined")
    assert state(editor) == (False, {"actions.time": "date_unreadable"})
    editor.additions.type_time(TIME, TimeDraft())
    editor.additions.choose(3)
    assert state(editor) == (False, {"ended_at": GAP})
    editor.additions.choose(None)
    editor.additions.type_time(END, NEXT_DAY)
    assert editor.additions.snapshot.number_missing
    assert state(editor) == (False, {})
    count = len(desk.opened())
    editor.send("en")
    assert len(desk.opened()) == count


def test_an_hour_that_came_twice_is_asked_about_and_may_stay_so(editor: FollowUpModel) -> None:
    editor.additions.choose(0)
    editor.additions.type_time(END, DOUBLED)
    assert state(editor) == (True, {"ended_at": "twice"})
    first = TimeDraft(DOUBLED.date, DOUBLED.clock, DOUBLED.zone, which=FIRST)
    editor.additions.type_time(END, first)
    assert state(editor) == (True, {})
    change = editor.additions.snapshot.put_into(Update()).sets
    assert isinstance(change, Change)
    assert change.ended_at == "2026-11-01T01:30:00-04:00"


def test_what_was_reported_is_known_by_name_in_the_run_that_sent_it(
    model: ReporterModel, desk: PracticeDesk
) -> None:
    report(model)
    assert reported(model) == ("meeting_terminated_live",)
    model.follow_up.additions.answer(CODE, "account_quarantined")
    model.follow_up.send("en")
    assert reported(model) == ("meeting_terminated_live", "account_quarantined")
    model.talk.search(" ".join(words_of(RECEIPT, "en")))
    assert reported(model) == ()  # other words: another report
    model.follow_up.write()
    model.follow_up.additions.answer(CODE, "restart_terminated")
    model.follow_up.send("en")
    assert "restart_terminated" not in model.follow_up.snapshot.reported


def test_nothing_typed_stays_in_memory(model: ReporterModel, desk: PracticeDesk) -> None:
    report(model, SECRET)
    assert reported(model) == ("",)
    model.follow_up.additions.answer(CODE, SECRET)
    model.follow_up.send("en")
    (action,) = present(sent(desk).adds_actions) or ()
    assert action.code == SECRET
    assert SECRET not in repr(model.follow_up.snapshot)
    model.follow_up.additions.answer(CODE, SECRET)
    model.finish()
    assert model.follow_up.additions.snapshot.empty
    assert model.follow_up.snapshot.reported == ()
