"""A photo with a place in it, sent by hand through the window: the desk gets the picture and no place."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop import reporter_app
from desktop.domain.evidence import Evidence
from desktop.domain.filling import from_incident
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.theme import install
from desktop.runtime.translations import Translations
from desktop.services import casefiles
from desktop.services.attachments import read_attachment
from desktop.services.resources import load_questionnaire
from desktop.services.routes import Route
from desktop.viewmodels.deskcasereading import read_page
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.reporter_world import World
from desktop.views.desk.evidencecard import EvidenceCard
from desktop.views.desk.wording import Wording
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.cleaning import photos
from tests.e2e.hands import texts
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.reporter_driver import Piece, ReporterDriver
from tests.simulator.reporter import incident
from tests.simulator.server import ServerProcess


@pytest.fixture
def office(tmp_path: Path) -> Iterator[RealOffice]:
    with ServerProcess(tmp_path, publish_interval_seconds=1) as server:
        yield open_office(tmp_path / "office", server.invitation)


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    install(qapp, reduced_motion=True)
    made = Translations(qapp, "en")
    yield made
    made.remove()


@pytest.fixture
def window(translations: Translations, office: RealOffice) -> Iterator[ReporterWindow]:
    runner = TaskRunner()
    world = World(time.time, nacl.utils.random, runner)
    made = reporter_app.build(world, runner, translations, Route(), str(office.made.office_file))
    made.show()
    yield made
    runner.shutdown()
    made.model.discard()
    made.close()
    shiboken6.delete(made)


def no_picture(_window: QWidget, _name: str) -> None:
    """Nobody looks."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raising, grabbing: no screen
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_photo_arrives_without_its_place_and_the_desk_says_what_went(
    window: ReporterWindow, office: RealOffice, tmp_path: Path
) -> None:
    photo = tmp_path / "Anna IMG_20200604.jpg"
    photo.write_bytes(photos.jpeg())
    person = ReporterDriver(window, no_picture, "cleaned")
    person.arrive()
    answers = from_incident(load_questionnaire(), incident("f01"))
    person.write(answers, [Piece(Evidence(name="", type="screenshot"), photo, cleaned=True)])
    person.review(str(incident("f01").narrative)[:40])
    person.seal()
    with office.desk() as desk:
        office.pull(desk)
        (row,) = casefiles.inbox(desk)
        (line,) = read_page(desk, row.id)[0].evidence
        (file,) = line.files
        sent = read_attachment(desk, file.id)
    assert photos.SECRET.encode() not in sent
    assert photos.opened(sent).size == photos.SIZE
    assert not photos.opened(sent).getexif()
    assert (line.name, file.name, file.media_type) == ("file-1.jpg", "file-1.jpg", "image/jpeg")
    assert (file.cleaned, file.state, file.captured_at) == (True, "verified", "")
    assert {"place", "people", "device", "time"} <= set(file.removed)
    assert file.sha256 == hashlib.sha256(sent).hexdigest()
    card = EvidenceCard(line, Wording(CodeSpeech("en")))
    card.show()
    shown = texts(card)
    shiboken6.delete(card)
    assert "Cleaned copy" in shown
    assert "Taken out before sending: Where it was made" in shown
    person.leave()
