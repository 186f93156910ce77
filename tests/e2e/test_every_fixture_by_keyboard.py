"""Each fixture written with keys alone, in two languages, sent, opened equal to its file, additions too."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from crypto.content import FollowUp, Report
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.evidence import Evidence
from desktop.domain.filling import from_incident
from desktop.domain.incident import Incident
from desktop.domain.records import UNSET, present
from desktop.services.resources import load_questionnaire
from desktop.views.reporter.window import ReporterWindow
from tests.e2e.demo_cases import difference
from tests.e2e.key_driver import KeyDriver
from tests.e2e.reporter_driver import Piece
from tests.e2e.test_reporter_window import arrived, desk, window  # noqa: F401 - fixtures
from tests.simulator.desk import PracticeDesk
from tests.simulator.reporter import REPORTS, report

FEW = 5
EMPLOYEES = "employee"

NAMES = [path.stem for path in REPORTS]


def pieces_of(name: str, folder: Path) -> tuple[Piece, ...]:
    """All evidence as files; what the fixture gives no bytes for holds a line. Hostile names are typed in."""
    file, pieces = report(name), []
    for index, record in enumerate(present(file.incident.evidence) or ()):
        plain = record.name.isprintable() and "/" not in record.name
        path = folder / (record.name if plain else f"file-{index}.bin")
        path.write_bytes(file.contents.get(index, b"a line\n"))
        pieces.append(Piece(record, path))
    return tuple(pieces)


def few_know(evidence: Evidence) -> bool:
    """Whether the domain says: only describe it."""
    circle = present(evidence.knowledge_circle)
    return circle is not None and circle <= FEW


def undated(incident: Incident) -> Incident:
    """Without the times at which its additions were made: the program writes the moment of sending itself."""
    updates = tuple(msgspec.structs.replace(one, at=UNSET) for one in present(incident.updates) or ())
    return msgspec.structs.replace(incident, updates=updates or UNSET)


def as_the_desk_reads_it(office: PracticeDesk) -> Incident:
    """The report with its follow-ups as the updates of it."""
    contents = [one.content for one in office.opened()]
    (first,) = [one for one in contents if isinstance(one, Report)]
    updates = tuple(decode_update(one.incident) for one in contents if isinstance(one, FollowUp))
    return msgspec.structs.replace(decode_incident(first.incident), updates=updates or UNSET)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raising, grabbing: no screen
@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("native_name", ["English", "简体中文"])
@pytest.mark.parametrize("name", NAMES)
def test_a_fixture_is_entered_by_keyboard_alone(
    window: ReporterWindow,  # noqa: F811 - the fixture
    desk: PracticeDesk,  # noqa: F811 - the fixture
    tmp_path: Path,
    name: str,
    native_name: str,
) -> None:
    told_whole = report(name).incident
    incident = msgspec.structs.replace(told_whole, updates=UNSET)
    folder = tmp_path / "pieces"
    folder.mkdir()
    pieces = pieces_of(name, folder)
    told = EMPLOYEES in incident.reporter.role
    person = KeyDriver(window)
    if native_name != "English":
        person.speak(native_name)
    person.begin(told=told, few_know=told and any(few_know(piece.record) for piece in pieces))
    person.write(from_incident(load_questionnaire(), incident), pieces)
    person.review((present(incident.narrative) or "")[:30])
    person.seal()
    content, opened = arrived(desk)
    assert difference(incident, opened) == ""
    assert content.manifest is not None
    sent = {file.evidence: file.name for file in content.manifest.files}
    assert sent == {at: piece.record.name for at, piece in enumerate(pieces)}
    for update in present(told_whole.updates) or ():
        person.add(update)
    assert difference(undated(told_whole), undated(as_the_desk_reads_it(desk))) == ""
