"""Two reports typed into the window by hand, sent to a real server, opened by the office's own keys."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from crypto.content import FollowUp, Report
from desktop import reporter_app
from desktop.domain.answers import Answers
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.hiding import Guard
from desktop.domain.incident import Incident
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.theme import install
from desktop.runtime.translations import Translations
from desktop.services.routes import Route
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.window import ReporterWindow
from tests.e2e.demo_cases import DemoCase, difference, make_cases
from tests.e2e.reporter_driver import ReporterDriver
from tests.simulator.desk import PracticeDesk
from tests.simulator.server import ServerProcess

RECORDING_BYTES = 300_000
"""More than one chunk."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PracticeDesk]:
    """A server that publishes every second, with an office of two reviewers."""
    with ServerProcess(tmp_path, publish_interval_seconds=1) as running:
        office = PracticeDesk(running.url, running.invitation, time.time(), interval_seconds=1)
        office.set_up()
        yield office


@pytest.fixture
def case(request: pytest.FixtureRequest, tmp_path: Path) -> DemoCase:
    """The report of that name, its files in a folder of their own."""
    folder = tmp_path / "files"
    folder.mkdir()
    return next(one for one in make_cases(folder, RECORDING_BYTES) if one.fixture == request.param)


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, desk: PracticeDesk) -> Iterator[ReporterWindow]:
    """The window as it starts with an office file, with threads and all."""
    install(qapp, reduced_motion=True)
    translations = Translations(qapp, "en")
    office = tmp_path / "office.json"
    office.write_bytes(desk.file())
    runner = TaskRunner()
    world = World(time.time, nacl.utils.random, runner)
    made = reporter_app.build(world, runner, translations, Route(), str(office))
    made.show()
    yield made
    runner.shutdown()
    made.model.discard()
    made.close()
    shiboken6.delete(made)
    translations.remove()


def no_picture(_window: QWidget, _name: str) -> None:
    """Nobody looks."""


def arrived(desk: PracticeDesk) -> tuple[Report, Incident]:
    """The newest report, opened with a reviewer's key."""
    content = desk.opened()[-1].content
    assert isinstance(content, Report)
    return content, decode_incident(content.incident)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raising, grabbing: no screen
@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("native_name", ["English", "简体中文"])
def test_four_answers_are_typed_and_sent_and_the_rest_follows(
    window: ReporterWindow, desk: PracticeDesk, native_name: str
) -> None:
    person = ReporterDriver(window, no_picture, "now")
    person.arrive()
    if native_name != "English":
        person.speak(native_name)
    answers = Answers({"reporter.role": "host", "platform.name": "ExampleMeet", "danger_now": "no"})
    person.hurry(answers.with_items("actions", ({"actions.code": "meeting_terminated_live"},)))
    person.review("UTC")
    person.seal(stay=True)
    _content, incident = arrived(desk)
    (action,) = incident.actions
    assert (incident.platform.name, action.code, action.precision) == (
        "ExampleMeet",
        "meeting_terminated_live",
        "second",
    )
    assert str(action.at).replace("T", " ").replace("Z", " UTC") in str(incident.narrative)
    person.add_the_rest("They told us nothing.")
    later = desk.opened()[-1].content
    assert isinstance(later, FollowUp)
    assert str(decode_update(later.incident).text).endswith("They told us nothing.")
    person.leave()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raising, grabbing: no screen
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_wipe_after_sending_loses_nothing(window: ReporterWindow, desk: PracticeDesk) -> None:
    person = ReporterDriver(window, no_picture, "wiped")
    person.arrive()
    answers = Answers({"reporter.role": "host", "platform.name": "ExampleMeet", "danger_now": "no"})
    person.hurry(answers.with_items("actions", ({"actions.code": "meeting_terminated_live"},)))
    person.review("UTC")
    words = person.seal()
    for _ in range(2):
        window.model.hiding.hide()
    assert window.model.hiding.snapshot.guard is Guard.WIPED
    assert words not in repr(window.model.delivery.receipt.snapshot)
    arrived(desk)
    person.look(words, replies=0)
    person.leave()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raising, grabbing: no screen
@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("case", ["f01", "f03"], indirect=True)
def test_a_report_typed_by_hand_comes_out_equal(
    window: ReporterWindow, desk: PracticeDesk, case: DemoCase
) -> None:
    person = ReporterDriver(window, no_picture, case.fixture)
    person.arrive()
    if case.language != "en":
        person.speak("简体中文")
    assert person.write(case.answers, case.pieces) > 20
    person.review(case.narrative[:40])
    words = person.seal()
    content, incident = arrived(desk)
    assert difference(case.incident, incident) == ""
    assert incident.content_language == case.language
    assert content.manifest is not None
    files = {case.pieces[file.evidence or 0].path: file for file in content.manifest.files}
    assert len(files) >= 2
    for path, file in files.items():
        assert path is not None
        assert file.name == path.name
        assert desk.bytes_of(content, file) == path.read_bytes()
    assert words not in repr(window.model.delivery.receipt.snapshot)
    person.leave()
