"""A sealed name: asked for with a reason, answered with the custodian's key, told to the reporter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.identityrequest import IdentityRequest
from crypto.primitives import sealing_secret
from crypto.reply import ReplyContent
from crypto.sealednames import SealedNames
from crypto.sizes import MAX_REASON_BYTES
from desktop.commands.deskshow import case_text
from desktop.domain.incident import Reporter
from desktop.services.casefiles import case_file
from desktop.services.conversationview import Message
from desktop.services.desk import Desk, hour_of
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskreplies import post_replies
from desktop.services.identityrequests import (
    CustodianKey,
    decide_request,
    request_identity,
    requests_of,
    sealed_names,
)
from desktop.services.lockedkey import Purpose, lock
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt
from tests.desktop.services.practicedesk import QUICK, PracticeOffice, incident
from tests.simulator.reporter import ReporterSide

RECEIPT = make_receipt(lambda count: bytes(range(count)))
NAME = "Mei Example\nroom 4"
WHY, BECAUSE = "The finding depends on who was in the room.", "It can be shown without a name."


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


@pytest.fixture
def side(office: PracticeOffice) -> ReporterSide:
    with office.desk() as desk:
        address = desk.identity.address
    side = ReporterSide(address, office.clock)
    sealed = incident(reporter=Reporter(role="host", anonymity="custodian_only"))
    side.submissions.send(Parcel(sealed, identity=NAME), RECEIPT, side.offices.fetch())
    return side


@pytest.fixture
def desk(office: PracticeOffice, side: ReporterSide) -> Iterator[Desk]:
    with office.desk() as desk:
        office.pull(desk)
        yield desk


@pytest.fixture
def custodian(office: PracticeOffice) -> CustodianKey:
    file = office.made.custodian_file
    assert file is not None
    return CustodianKey(file.read_bytes(), office.made.custodian_passphrase)


def refused(fault: DeskFault) -> pytest.RaisesExc[DeskError]:
    return pytest.RaisesExc(DeskError, check=lambda error: error.fault is fault)


def told(office: PracticeOffice, desk: Desk, side: ReporterSide) -> list[IdentityRequest | None]:
    """What the reporter reads of requests, after everything was posted and published."""
    with office.line(desk) as gateway:
        post_replies(desk, gateway)
    office.later()
    messages: tuple[Message, ...] = side.conversations.visit(RECEIPT).messages
    return [one.identity for one in messages]


def test_a_name_is_asked_for_granted_opened_and_told(
    office: PracticeOffice, desk: Desk, side: ReporterSide, custodian: CustodianKey
) -> None:
    asked_at = desk.now()
    assert request_identity(desk, 1, f" {WHY}\n") == 1
    pending = IdentityRequest(number=1, requested=hour_of(asked_at), motivation=WHY)
    assert told(office, desk, side) == [pending]
    assert sealed_names(desk, 1) is None
    decide_request(desk, 1, 1, custodian, granted=True, motivation=BECAUSE)
    answered = {"replied": hour_of(desk.now()), "replier": "Cy", "reply_motivation": BECAUSE}
    granted = msgspec.structs.replace(pending, reply="authorised", **answered)
    assert told(office, desk, side) == [pending, granted]
    file = case_file(desk, 1)
    assert file.sealed_names == SealedNames(NAME)
    (record,) = file.requests
    assert (record.requester, record.motivation, record.replier, record.reply) == (
        "Ada",
        WHY,
        "Cy",
        "authorised",
    )
    assert [one.identity for one in file.replies] == [pending, granted]
    with refused(DeskFault.ALREADY_ASKED):
        request_identity(desk, 1, WHY)


def test_a_refused_name_stays_sealed_and_may_be_asked_for_again(
    office: PracticeOffice, desk: Desk, side: ReporterSide, custodian: CustodianKey
) -> None:
    request_identity(desk, 1, WHY)
    with refused(DeskFault.ALREADY_ASKED):
        request_identity(desk, 1, WHY)
    decide_request(desk, 1, 1, custodian, granted=False, motivation=BECAUSE)
    assert sealed_names(desk, 1) is None
    with refused(DeskFault.NO_SUCH_REQUEST):
        decide_request(desk, 1, 1, custodian, granted=True, motivation=BECAUSE)
    assert request_identity(desk, 1, WHY) == 2
    replies = [one.reply for one in told(office, desk, side) if one is not None]
    assert replies == ["pending", "denied", "pending"]


def another_report(office: PracticeOffice, desk: Desk, side: ReporterSide, name: str) -> None:
    sealed = incident(reporter=Reporter(role="moderator", anonymity="custodian_only"))
    side.submissions.send(Parcel(sealed, identity=name), RECEIPT, side.offices.fetch())
    office.pull(desk)


def granted_name(desk: Desk) -> str | None:
    names = sealed_names(desk, 1)
    return None if names is None else names.reporter


def test_another_report_of_the_same_person_does_not_close_what_was_opened(
    office: PracticeOffice, desk: Desk, side: ReporterSide, custodian: CustodianKey
) -> None:
    """A share opens one box; the box of a later report is another one."""
    request_identity(desk, 1, WHY)
    decide_request(desk, 1, 1, custodian, granted=True, motivation=BECAUSE)
    another_report(office, desk, side, "Somebody Else")
    file = case_file(desk, 1)
    assert (file.sealed_names, file.names_unreadable) == (SealedNames(NAME), False)
    assert request_identity(desk, 1, WHY) == 2
    assert granted_name(desk) == NAME
    decide_request(desk, 1, 2, custodian, granted=True, motivation=BECAUSE)
    assert granted_name(desk) == "Somebody Else"
    with refused(DeskFault.ALREADY_ASKED):
        request_identity(desk, 1, WHY)


def test_a_report_that_comes_while_a_request_waits_is_the_one_that_is_opened(
    office: PracticeOffice, desk: Desk, side: ReporterSide, custodian: CustodianKey
) -> None:
    request_identity(desk, 1, WHY)
    another_report(office, desk, side, "Somebody Else")
    with refused(DeskFault.ALREADY_ASKED):
        request_identity(desk, 1, WHY)
    decide_request(desk, 1, 1, custodian, granted=True, motivation=BECAUSE)
    assert granted_name(desk) == "Somebody Else"


def test_a_case_opens_although_its_released_name_does_not(desk: Desk, custodian: CustodianKey) -> None:
    request_identity(desk, 1, WHY)
    decide_request(desk, 1, 1, custodian, granted=True, motivation=BECAUSE)
    db = desk.vault.db
    with db.writing():
        db.run("UPDATE identity_requests SET share = ?", bytes(32))
    file = case_file(desk, 1)
    assert (file.sealed_names, file.names_unreadable) == (None, True)
    assert "not readable" in case_text(file, desk.now())


def test_only_the_custodians_key_answers(desk: Desk, custodian: CustodianKey) -> None:
    request_identity(desk, 1, WHY)
    other = sealing_secret(desk.random)
    foreign = lock(other, "words", Purpose.CUSTODIAN, desk.fingerprint, QUICK, desk.random)
    other_office = lock(other, "words", Purpose.CUSTODIAN, "00000 " * 6, QUICK, desk.random)
    wrong = CustodianKey(custodian.file, "not the passphrase")
    cases = (
        (wrong, DeskFault.WRONG_PASSPHRASE),
        (CustodianKey(foreign, "words"), DeskFault.KEY_FILE_FOREIGN),
        (CustodianKey(other_office, "words"), DeskFault.KEY_FILE_FOREIGN),
        (CustodianKey(b"{}", "words"), DeskFault.KEY_FILE_DAMAGED),
    )
    for key, fault in cases:
        with refused(fault):
            decide_request(desk, 1, 1, key, granted=True, motivation=BECAUSE)
    assert [one.reply for one in requests_of(desk.vault.db, 1)] == ["pending"]
    assert sealed_names(desk, 1) is None


def test_a_request_has_a_reason_that_fits(desk: Desk, custodian: CustodianKey) -> None:
    with refused(DeskFault.NOTHING_SAID):
        request_identity(desk, 1, " \n")
    with refused(DeskFault.REASON_TOO_LONG):
        request_identity(desk, 1, "ä" * (MAX_REASON_BYTES // 2 + 1))
    assert request_identity(desk, 1, "ä" * (MAX_REASON_BYTES // 2)) == 1
    with refused(DeskFault.NOTHING_SAID):
        decide_request(desk, 1, 1, custodian, granted=False, motivation="")
    assert len(requests_of(desk.vault.db, 1)) == 1


def test_where_no_name_is_sealed_none_is_asked_for(office: PracticeOffice, desk: Desk) -> None:
    """A box is in every report; only the report tells that there is something in it."""
    office.reporter(2).send(office.reporter(2).report())
    office.pull(desk)
    with refused(DeskFault.NO_SEALED_NAME):
        request_identity(desk, 2, WHY)


def test_a_box_that_does_not_open_is_not_granted(
    office: PracticeOffice, desk: Desk, custodian: CustodianKey
) -> None:
    """Whoever says that a name is sealed and sends a dummy is not told that it was opened."""
    reporter = office.reporter(2)
    said = incident(reporter=Reporter(role="host", anonymity="custodian_only"))
    reporter.send(reporter.report(said))
    office.pull(desk)
    request_identity(desk, 2, WHY)
    with refused(DeskFault.NAME_NOT_OPENED):
        decide_request(desk, 2, 1, custodian, granted=True, motivation=BECAUSE)
    assert [one.reply for one in requests_of(desk.vault.db, 2)] == ["pending"]


def test_a_reporter_who_cannot_be_answered_is_asked_about_on_record_only(
    office: PracticeOffice, desk: Desk
) -> None:
    reporter = office.reporter(3)
    said = incident(reporter=Reporter(role="host", anonymity="custodian_only"))
    reporter.send(reporter.report(said, reply_key=reporter.recipients()[0]))
    office.pull(desk)
    assert request_identity(desk, 2, WHY) == 1
    assert case_file(desk, 2).replies == ()
    assert len(case_file(desk, 2).requests) == 1


def test_the_wire_holds_no_text_beside_the_request(desk: Desk) -> None:
    request_identity(desk, 1, WHY)
    ((content,),) = desk.vault.db.rows("SELECT content FROM replies")
    assert msgspec.msgpack.decode(content, type=ReplyContent).text == ""
