"""From a finished report to the server, or into a file, with the real server behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.content import Report
from crypto.identity import open_identity, release_share
from desktop.domain.encoding import decode_incident
from desktop.domain.records import UNSET
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_sending import Done, SendStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench, fill_least, send_as_they_are
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    """A report that could be sealed."""
    made = Bench(server.clock).reporter()
    made.office.open_given(desk.address)
    fill_least(made.form)
    made.form.go_to("review")
    made.review.open("en")
    return made


def type_back(model: ReporterModel) -> str:
    model.delivery.to_words("en")
    text = " ".join(model.delivery.receipt.snapshot.words)
    model.delivery.receipt.type(text)
    return text


def has_words(model: ReporterModel) -> bool:
    return model.delivery.receipt.receipt is not None


def place(model: ReporterModel) -> Place:
    return model.snapshot.place


def report_of(desk: PracticeDesk) -> Report:
    content = desk.opened()[-1].content
    assert isinstance(content, Report)
    return content


def test_nothing_is_sent_before_the_words_are_typed_back(model: ReporterModel, desk: PracticeDesk) -> None:
    model.delivery.to_words("en")
    assert model.snapshot.place is Place.RECEIPT
    model.seal()
    assert model.snapshot.place is Place.RECEIPT
    assert desk.pulled() == []


def test_a_report_arrives_and_the_pages_are_empty_again(model: ReporterModel, desk: PracticeDesk) -> None:
    type_back(model)
    model.seal()
    state = model.delivery.sending.snapshot
    assert (state.stage, model.snapshot.place) == (SendStage.DONE, Place.SENDING)
    assert state.outcome is not None
    assert state.outcome.done is Done.SENT
    assert state.outcome.recipients == ("Ada Example", "Ben Example")
    incident = decode_incident(report_of(desk).incident)
    assert (incident.reporter.role, incident.platform.name) == ("host", "ExampleMeet")
    assert not model.form.snapshot.started
    assert model.evidence.snapshot.items == ()
    assert has_words(model)
    model.finish()
    assert not has_words(model)
    assert place(model) is Place.HOME


def test_whom_the_reporter_leaves_out_cannot_open_it(model: ReporterModel, desk: PracticeDesk) -> None:
    model.recipients.leave_out(1, True)
    type_back(model)
    model.seal()
    assert report_of(desk).recipients == 0b01


def test_a_name_for_the_custodian_is_not_in_the_report(model: ReporterModel, desk: PracticeDesk) -> None:
    model.form.answer(FieldKey("you", "reporter.anonymity"), "custodian_only")
    model.form.answer(FieldKey("you", "reporter.name"), "Kim Example")
    model.form.answer(FieldKey("you", "reporter.contact"), "kim@example.org")
    type_back(model)
    model.seal()
    opened = desk.opened()[-1]
    content = report_of(desk)
    assert decode_incident(content.incident).reporter.name is UNSET
    about = (desk.office_id, opened.thread_id, opened.commitment)
    share = release_share(desk.custodian_secret, content.identity.custodian_share, *about)
    named = open_identity(content.identity, share, *about)
    assert named.decode() == "Kim Example\nkim@example.org"


def test_going_back_and_changing_something_keeps_the_words(model: ReporterModel, desk: PracticeDesk) -> None:
    words = type_back(model)
    model.go(Place.FORM)
    model.form.answer(SERVICE, "OtherMeet")
    model.delivery.to_words("en")
    assert " ".join(model.delivery.receipt.snapshot.words) == words
    model.seal()
    assert decode_incident(report_of(desk).incident).platform.name == "OtherMeet"


def test_looking_for_replies_meanwhile_keeps_the_words(model: ReporterModel) -> None:
    words = type_back(model)
    model.go(Place.TALK)
    model.finish()
    assert model.form.snapshot.started
    model.delivery.to_words("en")
    assert " ".join(model.delivery.receipt.snapshot.words) == words


def test_a_lost_server_loses_nothing(model: ReporterModel, server: ServerThread, desk: PracticeDesk) -> None:
    type_back(model)
    server.stop()
    try:
        model.seal()
        state = model.delivery.sending.snapshot
        assert (state.stage, getattr(state.error, "code", "")) == (SendStage.FAILED, "connection_refused")
        assert model.form.snapshot.started
    finally:
        server.start()
    model.delivery.sending.again()
    assert model.delivery.sending.snapshot.stage is SendStage.DONE
    assert len(desk.pulled()) == 1


def test_a_server_that_is_away_before_the_words(model: ReporterModel, server: ServerThread) -> None:
    server.clock.now += 3_600
    server.stop()
    try:
        model.delivery.to_words("en")
    finally:
        server.start()
    assert getattr(model.delivery.snapshot.error, "code", "") == "connection_refused"
    assert place(model) is Place.HOME
    assert model.delivery.receipt.snapshot.words == ()
    model.delivery.to_words("en")
    assert place(model) is Place.RECEIPT


def test_a_file_that_changed_is_named_and_nothing_arrives(
    model: ReporterModel, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"before")
    model.evidence.add_files([path])
    send_as_they_are(model.evidence)
    type_back(model)
    path.write_bytes(b"after!")
    model.seal()
    assert getattr(model.delivery.sending.snapshot.error, "code", "") == "file_changed"
    assert desk.pulled() == []


def test_a_sealed_file_is_written_and_handed_in(
    model: ReporterModel, server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_bytes(b"who, when")
    model.evidence.add_files([tmp_path / "list.csv"])
    send_as_they_are(model.evidence)
    week = model.delivery.snapshot.weeks[0]
    model.delivery.carry(week.epoch)
    type_back(model)
    sealed = tmp_path / "data.bin"
    model.seal(sealed)
    outcome = model.delivery.sending.snapshot.outcome
    assert outcome is not None
    assert (outcome.done, outcome.path, outcome.closes) == (Done.WRITTEN, str(sealed), week.closes)
    assert desk.pulled() == []
    model.finish()
    model.carry.look(sealed)
    model.carry.hand_in()
    handed = model.carry.sending.snapshot.outcome
    assert handed is not None
    assert (handed.done, handed.chunk_count) == (Done.HANDED_IN, 1)
    content = report_of(desk)
    assert content.manifest is not None
    assert desk.bytes_of(content, content.manifest.files[0]) == b"who, when"


def test_a_file_that_exists_is_not_overwritten(model: ReporterModel, tmp_path: Path) -> None:
    there = tmp_path / "data.bin"
    there.write_bytes(b"mine")
    model.delivery.carry(model.delivery.snapshot.weeks[0].epoch)
    type_back(model)
    model.seal(there)
    assert getattr(model.delivery.sending.snapshot.error, "code", "") == "file_exists"
    assert there.read_bytes() == b"mine"


def test_a_blocked_network_does_not_keep_from_sealing_into_a_file(
    model: ReporterModel, server: ServerThread, tmp_path: Path
) -> None:
    model.delivery.carry(model.delivery.snapshot.weeks[0].epoch)
    server.clock.now += 3_600
    server.stop()
    try:
        type_back(model)
        model.seal(tmp_path / "data.bin")
    finally:
        server.start()
    assert (tmp_path / "data.bin").exists()


def test_too_much_text_goes_as_a_file_of_its_own(model: ReporterModel, desk: PracticeDesk) -> None:
    story = "长" * 30_000
    model.form.answer(FieldKey("narrative", "narrative"), story)
    type_back(model)
    model.seal()
    content = report_of(desk)
    assert content.incident == b""
    assert content.manifest is not None
    body = desk.bytes_of(content, content.manifest.files[0])
    assert decode_incident(body).narrative == story


def test_discarding_forgets_words_and_content(model: ReporterModel) -> None:
    type_back(model)
    model.discard()
    assert not model.form.snapshot.started
    assert model.delivery.receipt.receipt is None
    assert not model.delivery.seal_and_send()


def test_words_do_not_come_for_a_report_that_was_discarded_or_changed_meanwhile(
    server: ServerThread, desk: PracticeDesk
) -> None:
    bench = Bench(server.clock)
    model = bench.reporter()
    model.office.open_given(desk.address)
    for leave in (model.discard, lambda: model.form.go_to("you")):
        fill_least(model.form)
        model.form.go_to("review")
        model.review.open("en")
        bench.runner.hold()
        model.delivery.to_words("en")
        begun = model.delivery.snapshot.preparing
        leave()
        bench.runner.release()
        assert (begun, has_words(model)) == (True, False)
        assert (model.delivery.snapshot.preparing, place(model) is Place.RECEIPT) == (False, False)
