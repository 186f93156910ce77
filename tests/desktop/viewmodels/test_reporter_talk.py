"""Checking for replies, answering, withdrawing, with the real server and board behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.content import FollowUp, Withdrawal
from desktop.domain.encoding import decode_update
from desktop.services.conversationview import TroubleKind
from desktop.services.receipts import numbers_of, words_of
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_standing import Promised
from desktop.viewmodels.reporter_talk import TalkStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.services.boards import OTHER, RECEIPT, chain, publish, show
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least, send_as_they_are
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.replychain import ReplyChain
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "hostile", "server", "side"]

WORDS = " ".join(words_of(RECEIPT, "en"))
WEEK = 7 * 86_400


@pytest.fixture
def model(server: ServerThread, desk: PracticeDesk) -> ReporterModel:
    made = Bench(server.clock).reporter()
    made.office.open_given(desk.address)
    made.go(Place.TALK)
    return made


def ready(model: ReporterModel) -> bool:
    return model.follow_up.snapshot.ready


def texts(model: ReporterModel) -> list[str]:
    found = model.talk.snapshot.conversation
    return [one.text for one in found.messages] if found else []


@pytest.mark.parametrize(
    ("typed", "code", "where"),
    [
        ("abandon amount", "wrong_word_count", "2"),
        (WORDS.replace("liar", "lier"), "unknown_word", "3"),
        (WORDS.replace("liar", "lion"), "bad_checksum", ""),
    ],
)
def test_mistyped_words_are_told_before_any_slow_work(
    model: ReporterModel, typed: str, code: str, where: str
) -> None:
    model.talk.search(typed)
    fault = model.talk.snapshot.fault
    assert fault is not None
    assert (fault.code, fault.where) == (code, where)
    assert model.talk.snapshot.stage is TalkStage.ASK
    assert model.talk.receipt is None
    model.talk.clear_fault()
    assert model.talk.snapshot.fault is None


@pytest.mark.parametrize("typed", [WORDS, " ".join(numbers_of(RECEIPT)), WORDS.upper()])
def test_replies_are_read_with_words_or_numbers(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk, typed: str
) -> None:
    chain.post("Received.", "acknowledgement", status="received", next_contact=int(desk.now) + WEEK)
    publish(server, desk)
    model.talk.search(typed)
    assert texts(model) == ["Received."]
    assert model.talk.snapshot.conversation is not None
    assert model.talk.snapshot.conversation.status == "received"


def test_the_promised_dates_come_from_replies_and_card(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("Received.", "acknowledgement", next_contact=int(desk.now) + WEEK)
    publish(server, desk)
    model.talk.search(WORDS)
    dues = {due.what: (due.by, due.done) for due in model.talk.snapshot.standing.dues}
    # 15 January 2027, 08:00 UTC, and the same day in April.
    assert dues == {
        Promised.ACKNOWLEDGEMENT: (None, 1_800_000_000),
        Promised.FEEDBACK: (1_807_776_000, None),
        Promised.NEXT_CONTACT: (1_800_604_800, None),
    }


def test_words_that_belong_to_nothing_here_find_nothing(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("For somebody else.")
    publish(server, desk)
    model.talk.search(" ".join(words_of(OTHER, "en")))
    state = model.talk.snapshot
    assert (state.stage, state.error) == (TalkStage.OPEN, None)
    assert state.conversation is not None
    assert not state.conversation.found
    assert state.standing.word is None
    assert [due.by for due in state.standing.dues] == [None, None]


def test_a_visit_with_earlier_words_says_nothing_about_later_ones(
    server: ServerThread, desk: PracticeDesk
) -> None:
    bench = Bench(server.clock)
    model = bench.reporter()
    model.office.open_given(desk.address)
    bench.runner.hold()
    model.talk.search(" ".join(words_of(OTHER, "en")))
    model.talk.leave()
    model.talk.open_with(RECEIPT, None)
    model.talk.visit()
    stages: list[TalkStage] = []
    model.talk.changed.connect(lambda: stages.append(model.talk.snapshot.stage))
    bench.runner.release()
    assert stages[0] is TalkStage.SEARCHING
    assert model.talk.snapshot.checked is not None


def test_a_search_can_be_stopped(server: ServerThread, desk: PracticeDesk) -> None:
    bench = Bench(server.clock)
    model = bench.reporter()
    model.office.open_given(desk.address)
    bench.runner.hold()
    model.talk.search(WORDS)
    assert model.talk.snapshot.searching
    model.talk.stop()
    bench.runner.release()
    assert (model.talk.snapshot.stage, model.talk.snapshot.error) == (TalkStage.ASK, None)


def test_a_lost_server_is_told_and_can_be_tried_again(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("Received.", "acknowledgement")
    publish(server, desk)
    server.stop()
    try:
        model.talk.search(WORDS)
    finally:
        server.start()
    assert getattr(model.talk.snapshot.error, "code", "") == "connection_refused"
    model.talk.visit()
    assert texts(model) == ["Received."]


def test_what_is_wrong_with_replies_is_told_beside_them(
    server: ServerThread, desk: PracticeDesk, hostile: HostileServer, chain: ReplyChain
) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address.replace(f":{server.port}/", f":{hostile.port}/"))
    first, second = chain.seal("One."), chain.seal("Two.")
    forged = bytearray(chain.seal("Three."))
    forged[-1] ^= 1
    show(hostile, desk.now, {chain.tag(0): first, chain.tag(1): second, chain.tag(2): bytes(forged)})
    model.talk.search(WORDS)
    assert texts(model) == ["One.", "Two."]
    found = model.talk.snapshot.conversation
    assert found is not None
    assert TroubleKind.DAMAGED in [trouble.kind for trouble in found.troubles]


def test_an_answer_goes_with_its_files_and_what_was_read(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    chain.post("Do you have the invitation?", "question", status="question_for_you")
    publish(server, desk)
    model.talk.search(WORDS)
    follow_up = model.follow_up
    follow_up.write()
    assert not ready(model)
    (tmp_path / "invitation.eml").write_bytes(b"Subject: us")
    follow_up.evidence.add_files([tmp_path / "invitation.eml"])
    follow_up.type("Here it is.")
    assert not ready(model)
    send_as_they_are(follow_up.evidence)
    assert ready(model)
    follow_up.send("en")
    assert follow_up.sending.snapshot.stage is SendStage.DONE
    content = desk.opened()[-1].content
    assert isinstance(content, FollowUp)
    assert [(mark.slot, mark.number) for mark in content.read] == [(0, 0)]
    assert decode_update(content.incident).text == "Here it is."
    assert content.manifest is not None
    assert desk.bytes_of(content, content.manifest.files[0]) == b"Subject: us"
    (note,) = follow_up.snapshot.notes
    assert (note.text, note.files) == ("Here it is.", ("invitation.eml",))
    assert (follow_up.snapshot.text, follow_up.evidence.snapshot.items) == ("", ())


def test_a_report_is_taken_back(model: ReporterModel, chain: ReplyChain, desk: PracticeDesk) -> None:
    model.talk.search(WORDS)
    model.follow_up.see_readers()
    model.follow_up.recipients.leave_out(1, True)
    model.follow_up.withdraw("I am afraid.")
    content = desk.opened()[-1].content
    assert isinstance(content, Withdrawal)
    assert (content.reason, content.recipients) == ("I am afraid.", 0b01)
    assert model.follow_up.snapshot.withdrawn


def test_right_after_sending_one_can_add_and_those_left_out_stay_out(
    model: ReporterModel, desk: PracticeDesk
) -> None:
    fill_least(model.form)
    model.recipients.leave_out(0, True)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    model.read_replies()
    assert (model.snapshot.place, model.talk.snapshot.just_sent) == (Place.TALK, True)
    model.follow_up.write()
    model.follow_up.type("One thing more.")
    model.follow_up.send("en")
    content = desk.opened(slot=1)[-1].content
    assert isinstance(content, FollowUp)
    assert content.recipients == 0b10


def test_closing_the_conversation_forgets_words_and_messages(
    model: ReporterModel, chain: ReplyChain, server: ServerThread, desk: PracticeDesk
) -> None:
    chain.post("Received.")
    publish(server, desk)
    model.talk.search(WORDS)
    model.follow_up.write()
    model.follow_up.type("half a thought")
    model.finish()
    assert (model.talk.receipt, model.talk.snapshot.conversation) == (None, None)
    assert model.follow_up.snapshot.text == ""
    assert model.snapshot.place is Place.HOME
