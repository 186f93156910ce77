"""The diary: an entry is sealed into the same thread with its own date and code, or it is nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crypto.content import FollowUp
from desktop.domain.amendments import Update
from desktop.domain.codes import TABLES
from desktop.domain.diary import CODES, Happening
from desktop.domain.encoding import decode_update
from desktop.domain.records import present
from desktop.viewmodels.reporter_times import SECOND, TimeDraft
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.services.boards import RECEIPT
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    made = Bench(server.clock).reporter()
    made.office.open_given(desk.address)
    made.talk.open_with(RECEIPT, sent_at=None)
    made.go(Place.TALK)
    return made


def is_ready(model: ReporterModel) -> bool:
    return model.diary.snapshot.ready


def sent(desk: PracticeDesk) -> Update:
    content = desk.opened()[-1].content
    assert isinstance(content, FollowUp)
    return decode_update(content.incident)


def test_codes_are_those_of_the_scheme() -> None:
    assert set(CODES.values()) <= set(TABLES["action"])


def test_an_entry_has_its_own_date_precision_and_code(model: ReporterModel, desk: PracticeDesk) -> None:
    diary = model.diary
    diary.write()
    assert not is_ready(model)
    diary.choose(Happening.THREATENED, "I was threatened.")
    diary.date(TimeDraft(date="2027-01-", precision="day"))
    assert (is_ready(model), diary.snapshot.fault) == (False, "date_unreadable")
    diary.date(TimeDraft(date="2027-01-10", precision="day"))
    diary.type(" On the stairs. ")
    diary.send("en")
    update = sent(desk)
    assert update.text == "I was threatened.\nOn the stairs."
    (action,) = present(update.adds_actions) or ()
    assert (action.code, action.at, action.precision) == ("retaliation_against_person", "2027-01-10", "day")
    (note,) = model.follow_up.snapshot.notes
    assert (note.diary, note.text) == (True, update.text)
    assert (diary.snapshot.open, diary.snapshot.text) == (False, "")


def test_of_an_hour_that_came_twice_the_person_says_which(model: ReporterModel, desk: PracticeDesk) -> None:
    diary = model.diary
    diary.write()
    diary.choose(Happening.QUESTIONED, "I was questioned.")
    twice = TimeDraft("2026-10-25", "02:30", "Europe/Berlin", "minute")
    diary.date(twice)
    assert (is_ready(model), diary.snapshot.fault) == (False, "twice")
    diary.date(replace(twice, which=SECOND))
    diary.send("en")
    (action,) = present(sent(desk).adds_actions) or ()
    assert action.at == "2026-10-25T02:30:00+01:00"


@pytest.mark.parametrize("happening", [Happening.QUIET, Happening.OTHER])
def test_what_has_no_code_is_told_in_words_and_has_no_date(
    model: ReporterModel, desk: PracticeDesk, happening: Happening
) -> None:
    model.diary.write()
    model.diary.date(TimeDraft(date="nonsense"))
    model.diary.choose(happening, "A sentence.")
    assert is_ready(model) is (happening is Happening.QUIET)
    model.diary.type("A quiet month.")
    model.diary.send("en")
    update = sent(desk)
    assert (update.text, present(update.adds_actions)) == ("A sentence.\nA quiet month.", None)


def test_an_entry_leaves_out_whom_one_chooses_and_spares_the_editor(
    model: ReporterModel, desk: PracticeDesk
) -> None:
    model.follow_up.write()
    model.follow_up.type("half a thought")
    model.diary.write()
    assert not model.follow_up.snapshot.writing
    model.follow_up.recipients.leave_out(1, True)
    model.diary.choose(Happening.WATCHED, "I was watched.")
    model.diary.send("en")
    content = desk.opened()[-1].content
    assert content is not None
    assert content.recipients == 0b01
    assert model.follow_up.snapshot.text == "half a thought"


def test_a_follow_up_spares_the_diary(model: ReporterModel, desk: PracticeDesk) -> None:
    model.diary.write()
    model.diary.type("half an entry")
    model.diary.put_away()
    model.follow_up.write()
    model.follow_up.type("An answer.")
    model.follow_up.send("en")
    assert model.diary.snapshot.text == "half an entry"


def test_closing_the_conversation_forgets_the_diary(model: ReporterModel) -> None:
    model.diary.write()
    model.diary.choose(Happening.WATCHED, "I was watched.")
    model.diary.type("By two men.")
    model.finish()
    assert (model.diary.snapshot.open, model.diary.snapshot.text) == (False, "")
    assert model.diary.snapshot.happening is None
