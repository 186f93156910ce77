"""The months after a report, and the helper abroad: a window with threads, real desks, one server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop import reporter_app
from desktop.domain.diary import Happening
from desktop.domain.facts import facts
from desktop.domain.incident import Reporter
from desktop.domain.records import present
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.theme import install
from desktop.runtime.translations import Translations
from desktop.services.casefiles import case_file
from desktop.services.casework import Answer, ReplyKind, acknowledge, answer
from desktop.services.desk import Desk
from desktop.services.deskreplies import post_replies
from desktop.services.identityrequests import CustodianKey, decide_request, request_identity
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt, words_of
from desktop.services.routes import Route
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.messageview import OwnNoteView, ReplyView
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.chips import Chip
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.e2e.hands import click, texts, type_text, visible, wait
from tests.e2e.reporter_driver import ReporterDriver, choose_file
from tests.simulator.reporter import ReporterSide

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # raising, grabbing: no screen
    pytest.mark.slow,
    pytest.mark.timeout(300),
]

RECEIPT = make_receipt(lambda count: bytes(range(count)))
WORDS = " ".join(words_of(RECEIPT, "en"))
WHY, BECAUSE = "I have to know who was there.", "The finding can do without."


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    """A server and an office with a custodian, on a clock that the test moves."""
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def side(office: PracticeOffice) -> ReporterSide:
    """The program of somebody who writes from another computer."""
    with office.desk() as desk:
        return ReporterSide(desk.identity.address, office.clock)


@pytest.fixture
def window(qapp: QApplication, office: PracticeOffice) -> Iterator[ReporterWindow]:
    """The window with the office's file."""
    install(qapp, reduced_motion=True)
    translations = Translations(qapp, "en")
    runner = TaskRunner()
    world = World(office.clock, nacl.utils.random, runner)
    made = reporter_app.build(world, runner, translations, Route(), str(office.made.office_file))
    made.show()
    yield made
    runner.shutdown()
    made.model.discard()
    made.close()
    shiboken6.delete(made)
    translations.remove()


def no_picture(_window: QWidget, _name: str) -> None:
    """Nobody looks."""


def publish(office: PracticeOffice, desk: Desk) -> None:
    """What the desk wrote goes out and lies on the board."""
    with office.line(desk) as gateway:
        post_replies(desk, gateway)
    office.later()


def look_again(window: ReporterWindow, replies: int) -> ReplyView:
    """The newest reply, once so many are shown."""
    page, talk = window.thread_page, window.model.talk
    wait(lambda: not talk.snapshot.busy, "the visit ends")
    click(page.again)
    wait(lambda: len(visible(page, ReplyView)) == replies, f"{replies} replies are shown")
    return visible(page, ReplyView)[-1]


def test_requests_for_the_name_a_question_and_the_diary(
    office: PracticeOffice, side: ReporterSide, window: ReporterWindow
) -> None:
    said = incident(reporter=Reporter(role="host", anonymity="custodian_only"))
    side.submissions.send(Parcel(said, identity="Mei Example"), RECEIPT, side.offices.fetch())
    key = office.made.custodian_file
    assert key is not None
    custodian = CustodianKey(key.read_bytes(), office.made.custodian_passphrase)
    person = ReporterDriver(window, no_picture, "months")
    person.arrive()
    page = window.thread_page
    with office.desk() as desk:
        office.pull(desk)
        acknowledge(desk, 1, "We have it.", "en")
        request_identity(desk, 1, WHY)
        publish(office, desk)
        assert person.look(WORDS, 2)[0].startswith("We have it.")
        asked = visible(page, ReplyView)[-1]
        assert WHY in texts(asked)
        assert any("Not answered yet" in chip.text for chip in visible(asked, Chip))
        decide_request(desk, 1, 1, custodian, granted=False, motivation=BECAUSE)
        answer(desk, 1, Answer(ReplyKind.QUESTION, "When was it?"))
        publish(office, desk)
        question = look_again(window, 4)
        assert "When was it?" in texts(question)
        refused = visible(page, ReplyView)[-2]
        assert any("Refused" in chip.text for chip in visible(refused, Chip))
        assert BECAUSE in texts(refused)
        assert page.write.text() == "Answer the question"

        wait(lambda: not window.model.talk.snapshot.busy, "the log was read")
        click(page.note)
        click(page.diary.kind.group.card(Happening.RELATIVES.value))
        type_text(page.diary.when.parts.date, "2027-01-10")
        type_text(page.diary.text.editor, "Two men asked for me.")
        click(page.diary.send)
        wait(lambda: visible(page, OwnNoteView), "the entry is sent", 60)
        office.pull(desk)
        found = case_file(desk, 1).incident
        assert found is not None
        (update,) = present(found.updates) or ()
        (action,) = present(update.adds_actions) or ()
        assert (action.code, action.at) == ("retaliation_against_person", "2027-01-10")
        assert str(update.text).endswith("visited or called.\nTwo men asked for me.")
        section = next(one for one in facts(found) if one.id == "updates")
        assert {"adds_actions[0]"} <= {fact.within for fact in section.facts}
    person.leave()


def test_a_helper_abroad_hands_in_a_file_and_learns_nothing_else(
    office: PracticeOffice, side: ReporterSide, window: ReporterWindow, tmp_path: Path
) -> None:
    (tmp_path / "pictures").mkdir()
    view = side.offices.fetch()
    path = tmp_path / "pictures" / "data.bin"
    written = side.sealed_files.write(Parcel(incident("What I saw.")), RECEIPT, view, view.epoch, path)
    ReporterDriver(window, no_picture, "helper").arrive()
    window.model.go(Place.CARRY)
    page = window.carry
    choose_file(page.choose, path)
    wait(page.go.isVisible, "the file was looked at")
    shown = texts(page.found)
    code = f"{written.code[:4]} {written.code[4:]}"
    assert code in shown
    assert view.fingerprint in shown
    assert "What I saw." not in texts(page)
    with office.desk() as desk:
        assert office.pull(desk).new == 0  # looking at it sends nothing
        click(page.go)
        wait(page.done.isVisible, "it is handed in", 60)
        assert code in texts(page.done)
        assert office.pull(desk).new == 1
        found = case_file(desk, 1).incident
        assert found is not None
        assert found.narrative == "What I saw."
