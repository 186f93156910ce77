"""What reporters send becomes cases, whatever it is; what a desk cannot open does not stop it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from crypto.bounds import encode
from crypto.content import Cover, encode_content
from desktop.domain.casestates import ClosingReason, State
from desktop.domain.events import Event
from desktop.services.casefiles import case_file, inbox
from desktop.services.casework import acknowledge, close_case
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.sync import cursor, retry_quarantine
from desktop.services.vaultoffice import server_faults
from desktop.services.vaultquarantine import quarantine
from tests.desktop.services.practicedesk import PracticeOffice, incident


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def test_a_report_becomes_a_case_with_everything_in_it(office: PracticeOffice, desk: Desk) -> None:
    said = incident("Ende.\n终点 \U0001f3f3️‍\U0001f308", content_language="de")
    office.reporter().send(office.reporter().report(said))
    report = office.pull(desk)
    assert (report.new, report.cases, report.more) == (1, 1, False)
    (row,) = inbox(desk)
    assert (row.number, row.state, row.language, row.unread) == ("2027-0001", State.RECEIVED, "de", 1)
    assert row.received_at == office.clock.now // 3600 * 3600
    file = case_file(desk, row.id)
    assert file.incident == said
    assert [message.kind for message in file.messages] == ["report"]


def test_the_left_out_desk_learns_nothing_but_the_count(office: PracticeOffice, desk: Desk) -> None:
    office.reporter().send(office.reporter().report(), slots=(1,))
    report = office.pull(desk)
    assert (report.new, report.not_for_us) == (0, 1)
    assert inbox(desk) == []
    assert quarantine(desk.vault.db) == []
    with office.desk(1) as other:
        assert office.pull(other).new == 1


def test_pulling_again_brings_nothing_twice(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    office.pull(desk)
    assert office.pull(desk).new == 0
    again = office.pull(desk, from_start=True)
    assert (again.new, again.known) == (0, 1)
    assert len(case_file(desk, inbox(desk)[0].id).messages) == 1


def test_a_report_sealed_again_after_a_crash_is_shown_once(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    for _ in range(3):
        reporter.send(reporter.report(incident("The same.")))
    report = office.pull(desk)
    assert (report.new, report.repeats, report.cases) == (1, 2, 1)
    (message,) = case_file(desk, inbox(desk)[0].id).messages
    assert message.repeats == 2


def test_a_changed_report_of_a_higher_version_counts(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report(incident("Second thoughts.")), version=9)
    reporter.send(reporter.report(incident("First draft.")), version=4)
    office.pull(desk)
    file = case_file(desk, inbox(desk)[0].id)
    assert file.incident == incident("Second thoughts.")
    assert [message.version for message in file.messages] == [4, 9]


def test_follow_ups_become_updates_in_the_order_of_their_versions(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.follow_up("third"), version=3)
    reporter.send(reporter.follow_up("second"), version=2)
    office.pull(desk)
    (row,) = inbox(desk)
    assert case_file(desk, row.id).incident is None
    reporter.send(reporter.report(), version=1)
    office.pull(desk)
    folded = case_file(desk, row.id).incident
    assert folded is not None
    assert not isinstance(folded.updates, msgspec.UnsetType)
    assert [update.text for update in folded.updates or ()] == ["second", "third"]


def test_a_withdrawal_is_shown_and_closes_nothing(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    reporter.send(reporter.withdrawal("I am afraid."))
    office.pull(desk)
    (row,) = inbox(desk)
    assert (row.withdrawn, row.state) == (True, State.RECEIVED)
    assert case_file(desk, row.id).messages[1].reason == "I am afraid."


def test_urgency_follows_the_clock_until_the_case_is_closed(office: PracticeOffice, desk: Desk) -> None:
    start = datetime.fromtimestamp(office.clock.now + 20 * 3600, UTC).isoformat()
    soon = incident(actions=(), event=Event(ref="1", scheduled_start=start))
    for number in (1, 2):
        office.reporter(number).send(office.reporter(number).report(soon))
    office.pull(desk)
    assert [row.urgency for row in inbox(desk)] == ["U1", "U1"]
    assert inbox(desk)[0].summary.reasons == ("event_ahead",)
    close_case(desk, 2, ClosingReason.ABUSIVE_OR_SPAM, "")
    office.clock.now += 3 * 86_400
    office.pull(desk)
    assert {row.id: row.urgency for row in inbox(desk)} == {1: "U3", 2: "U1"}


def test_covers_leave_nothing(office: PracticeOffice, desk: Desk) -> None:
    office.reporter().send(Cover(recipients=1))
    assert office.pull(desk).covers == 1
    assert inbox(desk) == []


def test_a_reply_key_of_the_office_makes_a_case_that_cannot_be_answered(
    office: PracticeOffice, desk: Desk
) -> None:
    reporter = office.reporter()
    theirs = reporter.recipients()[1]
    reporter.send(reporter.report(reply_key=theirs))
    reporter = office.reporter(2)
    reporter.send(reporter.report(reply_key=bytes(len(theirs))))
    office.pull(desk)
    assert [row.unanswerable for row in inbox(desk)] == ["bad_reply_key", "bad_reply_key"]
    assert case_file(desk, 1).incident is not None


@pytest.mark.parametrize("size", [0, 31, 1_215, 1_217, 20_000])
def test_a_reply_key_of_another_length_makes_a_case_that_cannot_be_answered(
    office: PracticeOffice, desk: Desk, size: int
) -> None:
    reporter = office.reporter()
    reporter.post(reporter.forge(encode(reporter.report(reply_key=bytes(size)))))
    report = office.pull(desk)
    assert (report.new, report.quarantined) == (1, 0)
    assert case_file(desk, 1).incident == incident()
    assert [row.unanswerable for row in inbox(desk)] == ["bad_reply_key"]
    with pytest.raises(DeskError) as caught:
        acknowledge(desk, 1, "Thank you.")
    assert caught.value.code == "cannot_be_answered"
    reporter.send(reporter.follow_up("With the right key."), version=2)
    office.pull(desk)
    assert [row.unanswerable for row in inbox(desk)] == [""]


def test_a_later_format_is_kept_raw_and_shown(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    later = b"\x81\xa4kind\xa7verdict"
    reporter.post(reporter.forge(later, format=7))
    report = office.pull(desk)
    assert (report.new, report.quarantined) == (1, 0)
    (row,) = inbox(desk)
    (message,) = case_file(desk, row.id).messages
    assert (message.kind, message.raw, row.unanswerable) == ("newer", later, "no_reply_key")


def test_an_incident_of_a_later_format_is_kept_and_named(office: PracticeOffice, desk: Desk) -> None:
    body = b'{"format":2,"incident":{}}'
    office.reporter().send(office.reporter().report(body))
    office.pull(desk)
    file = case_file(desk, inbox(desk)[0].id)
    assert file.incident is None
    assert (file.messages[0].fault, file.messages[0].raw) == ("newer_format", body)
    assert not file.row.unanswerable


def test_what_does_not_open_is_put_aside_and_the_pull_goes_on(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    good = reporter.capsule(reporter.report())
    flipped = bytearray(good)
    flipped[20_000] ^= 1
    reporter.post(bytes(flipped))
    reporter.post(reporter.seal(lambda _commitment: b"\xc1", reporter.recipients()))
    reporter.post(good)
    report = office.pull(desk)
    assert (report.quarantined, report.new) == (2, 1)
    assert [item.verdict for item in quarantine(desk.vault.db)] == ["bad_structure", "body_unreadable"]
    assert office.pull(desk, from_start=True).known == 3


@pytest.mark.parametrize(
    ("lies", "verdict"),
    [
        ({"card_hash": b"c" * 32}, "wrong_card"),
        ({"card_hash": bytes(32)}, "wrong_card"),
        ({"cut_signature": True}, "bad_signature"),
        ({"format": 0}, "bad_structure"),
    ],
)
def test_envelopes_that_lie_are_put_aside(
    office: PracticeOffice, desk: Desk, lies: dict[str, object], verdict: str
) -> None:
    reporter = office.reporter()
    raw = encode_content(reporter.report())
    reporter.post(reporter.forge(raw, **lies))
    assert office.pull(desk).quarantined == 1
    assert [item.verdict for item in quarantine(desk.vault.db)] == [verdict]


def test_a_content_for_somebody_else_is_put_aside(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    reporter.post(reporter.forge(encode_content(reporter.report(recipients=0b10))))
    assert office.pull(desk).quarantined == 1
    assert [item.verdict for item in quarantine(desk.vault.db)] == ["wrong_recipient"]


def test_a_message_id_seen_before_is_dropped(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    for text in ("one", "two"):
        raw = encode_content(reporter.report(incident(text)))
        reporter.post(reporter.forge(raw, message_id=b"m" * 16))
    report = office.pull(desk)
    assert (report.new, report.known) == (1, 1)
    assert case_file(desk, 1).incident == incident("one")


def test_a_message_id_of_somebody_else_hides_nothing(office: PracticeOffice, desk: Desk) -> None:
    for number in (1, 2):
        reporter = office.reporter(number)
        raw = encode_content(reporter.report())
        reporter.post(reporter.forge(raw, message_id=b"m" * 16))
    assert office.pull(desk).cases == 2


def test_quarantine_is_tried_again_when_the_keyring_is_back(office: PracticeOffice) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    folder = office.made.desks[0].folder
    keyring, drawer = folder / "keyring-1", folder.parent / "drawer"
    keyring.rename(drawer)
    with office.desk() as desk:
        assert desk.keyring.fault is DeskFault.KEYRING_MISSING
        assert office.pull(desk).quarantined == 1
        assert [item.verdict for item in quarantine(desk.vault.db)] == ["wrong_epoch"]
    drawer.rename(keyring)
    with office.desk() as desk:
        assert retry_quarantine(desk).new == 1
        assert quarantine(desk.vault.db) == []
        assert len(inbox(desk)) == 1


def test_the_cursor_moves_with_what_is_stored(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    for _ in range(3):
        reporter.send(reporter.report())
    office.pull(desk)
    assert cursor(desk) == 3
    assert server_faults(desk.vault.db) == ()
