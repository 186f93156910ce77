"""Each report of the fixtures written with keys alone, in two languages, sent, opened equal to its file."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop.domain.evidence import Evidence
from desktop.domain.filling import from_incident
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
    incident = msgspec.structs.replace(report(name).incident, updates=UNSET)
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
