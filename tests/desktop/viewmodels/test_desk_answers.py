"""What a reviewer says: signed, sealed, kept while offline, and what it does to the case."""

import pytest

from desktop.domain.amendments import Update
from desktop.domain.casestates import ClosingReason, ReporterWord
from desktop.viewmodels.deskanswers import DAY_SECONDS, draft_faults, words_for
from desktop.viewmodels.deskcasestate import Draft, Saying
from desktop.viewmodels.deskletters import ACKNOWLEDGEMENTS, letter_language
from desktop.viewmodels.deskpullstate import Line
from tests.desktop.viewmodels.deskstage import DeskStage, page_of, shown_case


def test_acknowledging_is_one_step(stage: DeskStage) -> None:
    work, case, receipt = shown_case(stage, "f03")
    case.acknowledge()
    assert (case.snapshot.said, case.snapshot.posted) == (Saying.ACKNOWLEDGE, True)
    assert page_of(case).row.state == "acknowledged"
    assert work.snapshot.rows[0].acknowledged
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.status) == ("acknowledgement", "received")
    assert reply.text == ACKNOWLEDGEMENTS["zh-Hans"]
    assert reply.next_contact is not None
    case.acknowledge()
    assert len(page_of(case).talk) == 2


def test_a_question_is_signed_sealed_and_promises_word(stage: DeskStage) -> None:
    _, case, receipt = shown_case(stage, "f05")
    case.compose(Saying.QUESTION)
    case.write(Draft(Saying.QUESTION, "من اتصل بك؟", contact_days=14))
    case.send()
    promised = int(stage.clock.now) + 14 * DAY_SECONDS
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.text, reply.status) == ("question", "من اتصل بك؟", "question_for_you")
    assert reply.next_contact == promised
    assert page_of(case).row.state == "question_to_reporter"
    assert case.snapshot.draft is None


def test_an_answer_moves_the_case_on_and_is_shown(stage: DeskStage) -> None:
    work, case, receipt = shown_case(stage, "f10")
    case.compose(Saying.QUESTION)
    case.write(Draft(Saying.QUESTION, "Which account?"))
    case.send()
    stage.send_more(receipt, Update(text="The second one."))
    work.pull.pull()
    assert [(line.kind, line.text) for line in page_of(case).talk] == [
        ("report", ""),
        ("question", "Which account?"),
        ("follow_up", "The second one."),
    ]
    assert page_of(case).row.state == "triage"


@pytest.mark.parametrize(
    ("draft", "state", "kind", "word"),
    [
        (Draft(Saying.STATUS, "", ReporterWord.BEING_ASSESSED), "triage", "status", "being_assessed"),
        (
            Draft(Saying.STATUS, "", ReporterWord.UNDER_INVESTIGATION),
            "investigating",
            "status",
            "under_investigation",
        ),
        (
            Draft(Saying.STATUS, "We found it so.", ReporterWord.FINDING_READY),
            "reporter_reply_window",
            "finding",
            "finding_ready",
        ),
        (
            Draft(Saying.STATUS, "Solved.", ReporterWord.CLOSED, ClosingReason.SETTLED),
            "closed",
            "status",
            "closed",
        ),
        (Draft(Saying.NOTE, "We go on."), "acknowledged", "note", "received"),
    ],
    ids=["assessed", "investigated", "finding", "closed", "note"],
)
def test_what_is_said_changes_the_case(
    stage: DeskStage, draft: Draft, state: str, kind: str, word: str
) -> None:
    _, case, receipt = shown_case(stage, "f10")
    case.compose(draft.saying)
    case.write(draft)
    case.send()
    assert case.snapshot.send_failure is None
    assert page_of(case).row.state == state
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.text, reply.status) == (kind, draft.text, word)


def test_a_closed_case_can_be_taken_up_again(stage: DeskStage) -> None:
    work, case, _ = shown_case(stage, "f10")
    for draft in (
        Draft(Saying.STATUS, "Solved.", ReporterWord.CLOSED, ClosingReason.SETTLED),
        Draft(Saying.STATUS, "", ReporterWord.BEING_ASSESSED),
    ):
        case.compose(Saying.STATUS)
        case.write(draft)
        case.send()
    assert page_of(case).row.open
    assert page_of(case).reporter_word == "being_assessed"
    assert work.snapshot.rows[0].open


@pytest.mark.parametrize(
    ("draft", "faults"),
    [
        (Draft(Saying.QUESTION), {"text"}),
        (Draft(Saying.NOTE, "  \n"), {"text"}),
        (Draft(Saying.STATUS), {"word"}),
        (Draft(Saying.STATUS, "", ReporterWord.UNDER_INVESTIGATION), set()),
        (Draft(Saying.STATUS, "", ReporterWord.FINDING_READY), {"text"}),
        (Draft(Saying.STATUS, "", ReporterWord.CLOSED), {"text", "reason"}),
        (Draft(Saying.STATUS, "", ReporterWord.CLOSED, ClosingReason.ABUSIVE_OR_SPAM), set()),
        (Draft(Saying.ACKNOWLEDGE, ""), {"text"}),
    ],
)
def test_what_is_missing_is_named(draft: Draft, faults: set[str]) -> None:
    assert set(draft_faults(draft)) == faults


def test_an_empty_question_is_not_sent(stage: DeskStage) -> None:
    _, case, receipt = shown_case(stage, "f10")
    case.compose(Saying.QUESTION)
    case.send()
    assert case.snapshot.faults == {"text": "missing"}
    case.write(Draft(Saying.QUESTION, "Which?"))
    assert case.snapshot.faults == {}
    case.discard()
    assert case.snapshot.draft is None
    assert stage.replies(receipt) == []


def test_the_words_that_can_be_set_follow_from_the_state() -> None:
    assert words_for("received")[-1] == "closed"
    assert words_for("closed") == ("being_assessed",)


@pytest.mark.parametrize(
    ("wanted", "letter"),
    [
        *((code, code) for code in ("en", "zh-Hans", "zh-Hant", "ar")),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("ru", "en"),
        ("", "en"),
    ],
)
def test_letters_are_in_the_reporters_language_or_english(wanted: str, letter: str) -> None:
    assert letter_language(wanted) == letter


def test_offline_a_reply_is_kept_and_goes_out_later(stage: DeskStage) -> None:
    work, case, receipt = shown_case(stage, "f10")
    stage.server.stop()
    case.acknowledge()
    assert (case.snapshot.said, case.snapshot.posted) == (Saying.ACKNOWLEDGE, False)
    assert getattr(case.snapshot.send_failure, "acts", "") == "environment"
    assert page_of(case).talk[-1].posting == "waiting"
    assert work.pull.snapshot.line is Line.OFFLINE
    assert work.pull.snapshot.waiting == 1
    stage.server.start()
    work.pull.pull()
    assert page_of(case).talk[-1].posting == "posted"
    assert len(stage.replies(receipt)) == 1
