"""The three reports of the demo: what the fixtures tell, with real files for what they only name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop.domain.answers import Answers
from desktop.domain.encoding import plain
from desktop.domain.evidence import Evidence
from desktop.domain.filling import from_incident
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Json
from desktop.domain.records import present
from desktop.domain.times import resolve
from desktop.services.resources import load_questionnaire
from tests.e2e import demo_files
from tests.e2e.reporter_driver import Piece
from tests.simulator.reporter import report

_MADE_BY_THE_PROGRAM = ("submitted_at", "ui_language", "content_language")
"""The window writes the time itself, and says no more than the language a text is in."""

_SETS = ("wants", "stated_ground", "proof_held")
"""Several of these may be ticked; the order in which they are says nothing."""

_TIMES = ("at", "scheduled_start", "captured_at", "ended_at")


@dataclass(frozen=True)
class DemoCase:
    """A report to be typed in: its answers, its evidence, and what must come out at the desk."""

    fixture: str
    language: str
    incident: Incident
    pieces: tuple[Piece, ...]

    @property
    def answers(self) -> Answers:
        """What a person answers to the questions."""
        return from_incident(load_questionnaire(), self.incident)

    @property
    def narrative(self) -> str:
        """The account."""
        return present(self.incident.narrative) or ""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that travel."""
        return tuple(piece.path for piece in self.pieces if piece.path is not None)


def make_cases(
    folder: Path, recording_bytes: int = demo_files.BIG_BYTES
) -> tuple[DemoCase, DemoCase, DemoCase]:
    """The reports, their files written into a folder."""
    return _private_meeting(folder, recording_bytes), _public_vigil(folder), _families(folder)


def _private_meeting(folder: Path, recording_bytes: int) -> DemoCase:
    """A host whose private meeting was ended: table, e-mail, screen shot, and a recording."""
    notice = present(report("f01").incident.notice)
    text = present(notice.text) if notice else ""
    extra = Evidence(name="recording.wav", type="recording")
    return make_case(
        folder,
        "f01",
        "en",
        {
            "suspension-notice.eml": lambda path: demo_files.mail(
                path, "Your account", text or "", "Thu, 04 Jun 2026 00:31:12 +0000"
            ),
            "screen-meeting-ended.png": lambda path: demo_files.picture(
                path, "This meeting has ended", "The host account is suspended."
            ),
            "recording.wav": lambda path: demo_files.recording(path, recording_bytes),
        },
        extra,
    )


def _public_vigil(folder: Path) -> DemoCase:
    """A volunteer who writes Chinese: table, screen shot, and the invitation as PDF."""
    extra = Evidence(name="邀请函.pdf", type="other")
    return make_case(
        folder,
        "f03",
        "zh-Hans",
        {
            "截屏-头像(已打码).png": lambda path: demo_files.picture(path, "会议已结束", "ExampleMeet"),
            "邀请函.pdf": lambda path: demo_files.pdf(
                path, ("公开烛光追思会", "6月4日 19:00", "990 0000 0303")
            ),
        },
        extra,
    )


def _families(folder: Path) -> DemoCase:
    """A coordinator who writes Arabic, with people at risk: an e-mail goes along, a note is described."""
    return make_case(
        folder,
        "f05",
        "en",
        {
            "إشعار-الإنهاء.eml": lambda path: demo_files.mail(
                path, "Notice", "Inciting violence.", "Sat, 14 Mar 2026 19:35:02 +0100"
            ),
        },
    )


def make_case(
    folder: Path,
    fixture: str,
    language: str,
    made: dict[str, Callable[[Path], Path]],
    *extra: Evidence,
) -> DemoCase:
    """A fixture's report; what has neither content nor a made file is only described."""
    file = report(fixture)
    records = (*(present(file.incident.evidence) or ()), *extra)
    pieces = []
    for index, record in enumerate(records):
        path = folder / record.name
        if index in file.contents:
            path.write_bytes(file.contents[index])
        elif record.name in made:
            made[record.name](path)
        else:
            pieces.append(Piece(msgspec.structs.replace(record, described_only=True), None))
            continue
        pieces.append(Piece(record, path))
    incident = msgspec.structs.replace(file.incident, evidence=tuple(piece.record for piece in pieces))
    return DemoCase(fixture, language, incident, tuple(pieces))


def difference(told: Incident, arrived: Incident) -> str:
    """Where two reports tell different things, or nothing.

    Not said and nothing are one here, since a form has no third way to leave a field empty; times are
    compared as moments; a zone that was added to a moment changes nothing.
    """
    return _differ("", _essence(told), _essence(arrived))


def _essence(incident: Incident) -> Json:
    value = plain(incident)
    for name in _MADE_BY_THE_PROGRAM:
        value.pop(name, None)
    return _without_nothing(value)


def _without_nothing(value: Json) -> Json:
    if isinstance(value, list):
        return [_without_nothing(one) for one in value]
    if not isinstance(value, dict):
        return value
    zone = str(value.get("tz") or "")
    kept = {
        name: _essential(name, _without_nothing(one), zone) for name, one in value.items() if name != "inline"
    }
    if kept.get("tz") == "UTC":
        del kept["tz"]  # the times beside it end in Z, which says the same
    return {name: one for name, one in kept.items() if one not in (None, [], {}, "")}


def _essential(name: str, value: Json, zone: str) -> Json:
    if name in _SETS and isinstance(value, list):
        return sorted(value)
    if name not in _TIMES or not isinstance(value, str):
        return value
    read = resolve(value, zone)
    return value if read.utc is None else read.utc.isoformat()


def _differ(where: str, told: Json, arrived: Json) -> str:
    if isinstance(told, dict) and isinstance(arrived, dict):
        for name in sorted({*told, *arrived}):
            if found := _differ(f"{where}.{name}", told.get(name), arrived.get(name)):
                return found
        return ""
    if isinstance(told, list) and isinstance(arrived, list) and len(told) == len(arrived):
        pairs = enumerate(zip(told, arrived, strict=True))
        return next((one for at, (a, b) in pairs if (one := _differ(f"{where}[{at}]", a, b))), "")
    return "" if told == arrived else f"{where}: {told!r} became {arrived!r}"
