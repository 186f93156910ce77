"""The fixture reports go through client, server and desk, and come out equal field by field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crypto.receipt import Receipt, new_receipt
from desktop.domain.amendments import Update
from desktop.domain.evidence import Evidence
from desktop.domain.reportfile import IGNORED, ReportFile, all_evidence, parse_report
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.exportjson import export_json, listed_attachments
from desktop.services.files import hash_bytes
from desktop.services.gateway import Dialler
from desktop.services.offices import Offices, source_of_file
from desktop.services.parcels import Attachment, Parcel, attachment_for
from desktop.services.routes import Route
from desktop.services.sealing import Versions
from desktop.services.submission import Submissions
from desktop.services.vaultuploads import FileState
from tests.desktop.services.practicedesk import PracticeOffice, incident

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "reports"
REPORTS = sorted(FIXTURES.glob("*.json"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


class Client:
    """The reporter's real services."""

    def __init__(self, office: PracticeOffice) -> None:
        source = source_of_file(office.made.office_file.read_bytes())
        dial = Dialler(source.address, Route(), office.random)
        offices = Offices(source, dial, office.clock)
        self.office = offices.fetch()
        versions = Versions(office.clock, office.random)
        self.submissions = Submissions(offices, dial, versions, office.random)
        self.random = office.random

    def send(self, parcel: Parcel, receipt: Receipt | None = None) -> Receipt:
        """Send with these words or new ones."""
        receipt = receipt or new_receipt(self.random)
        self.submissions.send(parcel, receipt, self.office)
        return receipt


def files_of(report: ReportFile, extra: bytes = b"") -> tuple[Attachment, ...]:
    """Its contents as attachments; the other evidence gets `extra` and a number, unless that is empty."""
    items = all_evidence(report.incident)
    contents = dict(report.contents)
    if extra:
        contents |= {index: extra + bytes([index]) for index in report.without_bytes}
    return tuple(
        attachment_for(hash_bytes(data), items[index].name, items[index], index)
        for index, data in contents.items()
    )


def newest(desk: Desk) -> int:
    return max(row.id for row in inbox(desk))


def comparable(data: bytes) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(data)
    for name in IGNORED:
        value.pop(name, None)
    return value


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_fixture_comes_out_as_it_went_in(office: PracticeOffice, desk: Desk, path: Path) -> None:
    report = parse_report(path.read_bytes())
    Client(office).send(Parcel(report.incident, files_of(report, b"proof")))
    office.pull(desk)
    office.fetch(desk)
    case_id = newest(desk)
    assert case_file(desk, case_id).incident == report.incident
    assert comparable(export_json(desk, case_id)) == comparable(path.read_bytes())
    items = all_evidence(report.incident)
    listed = {one.evidence: one for one in listed_attachments(desk, case_id)}
    assert {index: one.name for index, one in listed.items()} == dict(enumerate(item.name for item in items))
    assert {one.state for one in listed.values()} <= {"verified"}
    assert {index for index, one in listed.items() if one.in_report} == set(report.contents)


def test_there_are_eight_fixtures() -> None:
    assert len(REPORTS) == 8


def test_a_very_long_text_in_every_script(office: PracticeOffice, desk: Desk) -> None:
    text = ("烛光" * 10 + "مساء " * 4 + "e\u0301é\U0001f469\u200d\U0001f467\n") * 1_400
    assert len(text) > 60_000
    said = incident(text)
    Client(office).send(Parcel(said))
    office.pull(desk)
    assert case_file(desk, newest(desk)).incident is None
    office.fetch(desk)
    assert case_file(desk, newest(desk)).incident == said


def test_follow_ups_come_out_as_updates_with_their_files(office: PracticeOffice, desk: Desk) -> None:
    path = FIXTURES / "f01.json"
    report = parse_report(path.read_bytes())
    client = Client(office)
    receipt = client.send(Parcel(report.incident, files_of(report)))
    proof = Evidence(name="second.csv", inline=True)
    update = Update(text="One more list.", adds_evidence=(Evidence(name="first.png"), proof))
    files = (
        Attachment(hash_bytes(b"a,b\r\n"), name="second.csv", evidence=1),
        Attachment(hash_bytes(b"\x89PNG"), name="first.png", evidence=0),
        Attachment(hash_bytes(b"unasked"), name="more.bin", evidence=7),
    )
    client.send(Parcel(update, files), receipt)
    office.pull(desk)
    case_id = newest(desk)
    with pytest.raises(DeskError) as caught:
        export_json(desk, case_id)
    assert caught.value.fault is DeskFault.ATTACHMENT_INCOMPLETE
    assert "content" not in comparable(export_json(desk, case_id, allow_missing=True))["evidence"][0]
    office.fetch(desk)
    said = comparable(path.read_bytes())
    added = [{"name": "first.png"}, {"name": "second.csv", "content": "a,b\r\n"}]
    said["updates"] = [{"text": "One more list.", "adds_evidence": added}]
    assert comparable(export_json(desk, case_id)) == said
    listed = {one.name: (one.evidence, one.in_report) for one in listed_attachments(desk, case_id)}
    before = len(all_evidence(report.incident))
    assert listed["first.png"] == (before, False)
    assert listed["second.csv"] == (before + 1, True)
    assert listed["more.bin"] == (None, False)


def test_the_left_out_reviewer_never_learns_of_it(office: PracticeOffice, desk: Desk) -> None:
    with office.desk(1) as other:
        office.pull(other)
        known = len(inbox(other))
        Client(office).send(Parcel(incident("Not for Bo."), exclude=frozenset({1})))
        assert office.pull(other).not_for_us == 1
        assert len(inbox(other)) == known
    assert office.pull(desk).new >= 1
    file = case_file(desk, newest(desk))
    assert file.incident == incident("Not for Bo.")
    assert file.attachments == ()


def test_a_report_that_is_not_readable_is_not_exported(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter(77)
    reporter.send(reporter.report(b"{}"))
    office.pull(desk)
    with pytest.raises(DeskError) as caught:
        export_json(desk, newest(desk))
    assert caught.value.fault is DeskFault.REPORT_NOT_READABLE


def test_a_sender_who_lies_about_text_gets_no_text(office: PracticeOffice, desk: Desk) -> None:
    said = incident(evidence=(Evidence(name="x", inline=True),))
    file = Attachment(hash_bytes(b"\xff\xfe no text"), name="x", evidence=0)
    Client(office).send(Parcel(said, (file,)))
    office.pull(desk)
    office.fetch(desk)
    exported = comparable(export_json(desk, newest(desk)))
    assert exported["evidence"] == [{"name": "x"}]
    (one,) = case_file(desk, newest(desk)).attachments
    assert one.state is FileState.VERIFIED
