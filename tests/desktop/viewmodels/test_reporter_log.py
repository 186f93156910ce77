"""The public log in the window: after sending, on coming back, and what is kept only when somebody asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.logevidence import Kind, read_evidence
from desktop.services.logview import EntryStage, LogFaultKind, LogReading
from desktop.services.receipts import words_of
from desktop.viewmodels.reporter_talk import TalkStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.services.boards import RECEIPT, chain, log, publish
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog, strangers
from tests.simulator.replychain import ReplyChain
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "hostile", "log", "server", "side"]

WORDS = " ".join(words_of(RECEIPT, "en"))


@pytest.fixture
def bench(server: ServerThread) -> Bench:
    return Bench(server.clock)


@pytest.fixture
def model(bench: Bench, desk: PracticeDesk) -> ReporterModel:
    made = bench.reporter()
    made.office.open_given(desk.address)
    return made


def send(model: ReporterModel) -> bytes:
    """Send a report; its entry."""
    fill_least(model.form)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    outcome = model.delivery.sending.snapshot.outcome
    assert outcome is not None
    return outcome.entry


def reading(model: ReporterModel) -> LogReading:
    found = model.talk.snapshot.log
    assert found is not None
    return found


def stages(model: ReporterModel) -> list[EntryStage]:
    return [one.stage for one in reading(model).own]


def test_after_sending_the_log_is_looked_at_when_somebody_asks(
    model: ReporterModel, server: ServerThread, desk: PracticeDesk
) -> None:
    entry = send(model)
    assert model.talk.snapshot.log is None
    model.check_log()
    assert stages(model) == [EntryStage.WAITING]
    publish(server, desk)
    model.check_log()
    assert stages(model) == [EntryStage.LISTED]
    cosign_newest(desk)
    model.check_log()
    own = reading(model).of(entry)
    assert own is not None
    assert (own.stage, own.downloaded, own.included) == (EntryStage.DOWNLOADED, (0,), True)
    assert model.snapshot.place is Place.SENDING
    known = model.talk.snapshot.conversation
    model.read_replies()
    assert (model.snapshot.place, model.talk.snapshot.conversation) == (Place.TALK, known)


def test_a_follow_up_is_followed_as_the_report_is(
    model: ReporterModel, server: ServerThread, desk: PracticeDesk
) -> None:
    send(model)
    model.read_replies()
    model.follow_up.write()
    model.follow_up.type("One thing more.")
    model.follow_up.send("en")
    (note,) = model.follow_up.snapshot.notes
    publish(server, desk)
    model.talk.visit()
    own = reading(model).of(note.entry)
    assert own is not None
    assert (own.stage, own.included) == (EntryStage.LISTED, True)
    assert len(reading(model).own) == 2


def test_with_the_words_promises_are_forgotten(
    model: ReporterModel, server: ServerThread, desk: PracticeDesk
) -> None:
    send(model)
    words = " ".join(model.delivery.receipt.snapshot.numbers)
    model.finish()
    publish(server, desk)
    model.go(Place.TALK)
    model.talk.search(words)
    assert [one.included for one in reading(model).own] == [False]


def test_replies_are_there_before_the_log_is_read(
    bench: Bench, model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("Received.")
    publish(server, desk)
    seen = []
    model.talk.changed.connect(lambda: seen.append(model.talk.snapshot))
    model.talk.search(WORDS)
    between = [one for one in seen if one.checking]
    assert between
    for state in between:
        assert (state.stage, state.log, state.busy) == (TalkStage.OPEN, None, True)
        assert state.conversation is not None
        assert [one.text for one in state.conversation.messages] == ["Received."]
    assert not model.talk.snapshot.busy
    assert stages(model) == [EntryStage.LISTED]


def test_reading_the_log_can_be_stopped_and_loses_no_reply(
    bench: Bench, model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("Received.")
    publish(server, desk)

    def stop() -> None:
        if model.talk.snapshot.checking and not bench.runner.busy:
            bench.runner.hold()

    model.talk.changed.connect(stop)
    model.talk.search(WORDS)
    model.talk.stop()
    bench.runner.release()
    state = model.talk.snapshot
    assert (state.stage, state.checking, state.error, state.log) == (TalkStage.OPEN, False, None, None)
    assert state.conversation is not None
    assert [one.text for one in state.conversation.messages] == ["Received."]


def test_what_was_signed_is_remembered_when_the_way_changes(
    server: ServerThread, desk: PracticeDesk, hostile: HostileServer, log: LyingLog, bench: Bench
) -> None:
    model = bench.reporter()
    model.office.open_given(desk.address.replace(f":{server.port}/", f":{hostile.port}/"))
    entries = strangers(3)
    log.show(entries)
    model.talk.search(WORDS)
    assert not reading(model).hostile
    model.office.go_direct()
    log.later(60)
    log.show(entries[:2])
    model.talk.visit()
    assert LogFaultKind.ROLLED_BACK in [one.kind for one in reading(model).faults]


def test_evidence_is_written_where_the_person_says_and_nowhere_else(
    server: ServerThread,
    desk: PracticeDesk,
    hostile: HostileServer,
    log: LyingLog,
    bench: Bench,
    tmp_path: Path,
) -> None:
    model = bench.reporter()
    model.office.open_given(desk.address.replace(f":{server.port}/", f":{hostile.port}/"))
    entries = strangers(3)
    log.cosign(log.point(entries[:2]), 0)
    log.show(entries)
    model.talk.search(WORDS)
    fault = next(one for one in reading(model).faults if one.kind is LogFaultKind.FORKED)
    found = model.talk.snapshot.conversation
    assert found is not None
    path = tmp_path / "kept"
    model.proof.save(fault, found, path)
    assert model.proof.snapshot.saved == str(path)
    assert read_evidence(path.read_bytes()).kind is Kind.FORKED
    model.proof.save(fault, found, path)
    assert getattr(model.proof.snapshot.error, "code", "") == "file_exists"
    model.finish()
    assert (model.proof.snapshot.saved, model.proof.snapshot.error) == ("", None)
