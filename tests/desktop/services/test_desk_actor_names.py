"""Names of people in a report, once released: apart from the reporter's own, and whatever their form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.sealednames import ActorName, SealedNames, encode_names
from desktop.commands.deskshow import case_event, case_text
from desktop.domain.incident import Incident
from desktop.domain.people import Actor, Reporter
from desktop.services.casefiles import case_file
from desktop.services.desk import Desk
from desktop.services.identityrequests import CustodianKey, decide_request, request_identity, sealed_names
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt
from tests.desktop.services.practicedesk import PracticeOffice, incident
from tests.simulator.reporter import ReporterSide

RECEIPT = make_receipt(lambda count: bytes(range(count)))
LI = ActorName("tns-17", "Li\u202e Example")
HANDLER = Actor(role="trust_safety_handler", alias="tns-17", name_sealed=True)
ANONYMOUS = incident(reporter=Reporter(role="host", anonymity="anonymous"), actors=(HANDLER,))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


def released(office: PracticeOffice, desk: Desk, said: Incident, identity: str) -> SealedNames | None:
    """What a desk reads of such a box once the custodian granted it."""
    side = ReporterSide(desk.identity.address, office.clock)
    side.submissions.send(Parcel(said, identity=identity), RECEIPT, side.offices.fetch())
    office.pull(desk)
    file = office.made.custodian_file
    assert file is not None
    custodian = CustodianKey(file.read_bytes(), office.made.custodian_passphrase)
    number = request_identity(desk, 1, "Was it one person?")
    assert sealed_names(desk, 1) is None
    decide_request(desk, 1, number, custodian, granted=True, motivation="It matters.")
    return sealed_names(desk, 1)


def test_an_anonymous_report_has_names_to_ask_for_and_shows_them_apart(office: PracticeOffice) -> None:
    with office.desk() as desk:
        names = SealedNames("", (LI,))
        assert released(office, desk, ANONYMOUS, encode_names(names)) == names
        file = case_file(desk, 1)
        event = case_event(file)
        assert event["sealed_name"] is None
        assert list(event["actor_names"]) == [{"alias": LI.alias, "name": LI.name}]
        text = case_text(file, desk.now())
        assert "What the reporter sealed of themselves:\n(nothing)" in text
        assert "  tns-17: Li[U+202E] Example" in text


def test_one_answer_opens_the_reporters_name_and_those_of_others(office: PracticeOffice) -> None:
    with office.desk() as desk:
        names = SealedNames("Mei Example\nroom 4", (LI, LI))
        assert released(office, desk, ANONYMOUS, encode_names(names)) == names
        assert case_event(case_file(desk, 1))["sealed_name"] == names.reporter


def test_a_box_of_another_form_is_shown_whole_as_the_reporters_words(office: PracticeOffice) -> None:
    """Whoever seals something else does not make a case that nobody can open."""
    with office.desk() as desk:
        wrong = "Mei\x1etns-17"
        assert released(office, desk, ANONYMOUS, wrong) == SealedNames(wrong)
        assert "Mei[U+001E]tns-17" in case_text(case_file(desk, 1), desk.now())
