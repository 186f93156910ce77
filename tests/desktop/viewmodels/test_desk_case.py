"""The case page's model: what it shows, what it says to reporters, copies that it saves."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.receipt import Receipt
from desktop.domain.amendments import Update
from desktop.domain.casestates import ClosingReason, ReporterWord
from desktop.services.casefiles import case_row
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.viewmodels.deskanswers import DAY_SECONDS, draft_faults, words_for
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskcasestate import CasePage, Draft, Saying
from desktop.viewmodels.deskletters import ACKNOWLEDGEMENTS, letter_language
from desktop.viewmodels.deskpullstate import Line
from desktop.viewmodels.deskwork import WorkModel
from tests.desktop.viewmodels.deskstage import DeskStage, file_bytes, open_stage


@pytest.fixture
def stage(qapp: object, tmp_path: Path) -> Iterator[DeskStage]:
    with open_stage(tmp_path) as one:
        yield one


def opened(stage: DeskStage, name: str, *, files: bool = False) -> tuple[WorkModel, CaseModel, Receipt]:
    """A fixture, sent, pulled and shown."""
    receipt = stage.send(name, files=files)
    _, work = stage.pulled()
    work.select(work.snapshot.cases[0].id)
    return work, work.case, receipt


def page(case: CaseModel) -> CasePage:
    shown = case.snapshot.page
    assert shown is not None
    return shown


def test_a_case_is_shown_whole_and_marked_as_read(stage: DeskStage) -> None:
    work, case, _ = opened(stage, "f11", files=True)
    shown = page(case)
    assert shown.narrative.startswith("Tell me the name")
    assert {"turned_text", "path_in_name", "formula", "markup", "unknown_code", "time_twice"} <= {
        one.code.value for one in shown.oddities
    }
    assert [line.name for line in shown.evidence] == ["notice_\u202efdp.exe", "../../etc/hosts"]
    assert [file.safe_name for line in shown.evidence for file in line.files] == [
        "notice_fdp.exe",
        "_.._etc_hosts",
    ]
    assert [one.kind for one in shown.events] == ["received_report", "opened"]
    assert not work.snapshot.rows[0].unread


@pytest.mark.parametrize(
    ("name", "anonymity", "role"),
    [
        ("f01", "pseudonymous", "host"),
        ("f02", "anonymous", "trust_safety_employee"),
        ("f07", "named", "host"),
    ],
)
def test_the_reporter_is_shown_as_they_said(stage: DeskStage, name: str, anonymity: str, role: str) -> None:
    _, case, _ = opened(stage, name)
    reporter = page(case).reporter
    assert (reporter.anonymity, reporter.role, reporter.no_custodian) == (anonymity, role, False)


def test_acknowledging_is_one_step(stage: DeskStage) -> None:
    work, case, receipt = opened(stage, "f03")
    case.acknowledge()
    assert (case.snapshot.said, case.snapshot.posted) == (Saying.ACKNOWLEDGE, True)
    assert page(case).row.state == "acknowledged"
    assert work.snapshot.rows[0].acknowledged
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.status) == ("acknowledgement", "received")
    assert reply.text == ACKNOWLEDGEMENTS["zh-Hans"]
    assert reply.next_contact is not None
    case.acknowledge()
    assert len(page(case).talk) == 2


def test_a_question_is_signed_sealed_and_promises_word(stage: DeskStage) -> None:
    _, case, receipt = opened(stage, "f05")
    case.compose(Saying.QUESTION)
    case.write(Draft(Saying.QUESTION, "من اتصل بك؟", contact_days=14))
    case.send()
    promised = int(stage.clock.now) + 14 * DAY_SECONDS
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.text, reply.status) == ("question", "من اتصل بك؟", "question_for_you")
    assert reply.next_contact == promised
    assert page(case).row.state == "question_to_reporter"
    assert case.snapshot.draft is None


def test_an_answer_moves_the_case_on_and_is_shown(stage: DeskStage) -> None:
    work, case, receipt = opened(stage, "f10")
    case.compose(Saying.QUESTION)
    case.write(Draft(Saying.QUESTION, "Which account?"))
    case.send()
    stage.send_more(receipt, Update(text="The second one."))
    work.pull.pull()
    assert [(line.kind, line.text) for line in page(case).talk] == [
        ("report", ""),
        ("question", "Which account?"),
        ("follow_up", "The second one."),
    ]
    assert page(case).row.state == "triage"


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
    _, case, receipt = opened(stage, "f10")
    case.compose(draft.saying)
    case.write(draft)
    case.send()
    assert case.snapshot.send_failure is None
    assert page(case).row.state == state
    (reply,) = stage.replies(receipt)
    assert (reply.kind, reply.text, reply.status) == (kind, draft.text, word)


def test_a_closed_case_can_be_taken_up_again(stage: DeskStage) -> None:
    work, case, _ = opened(stage, "f10")
    for draft in (
        Draft(Saying.STATUS, "Solved.", ReporterWord.CLOSED, ClosingReason.SETTLED),
        Draft(Saying.STATUS, "", ReporterWord.BEING_ASSESSED),
    ):
        case.compose(Saying.STATUS)
        case.write(draft)
        case.send()
    assert page(case).row.open
    assert page(case).reporter_word == "being_assessed"
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
    _, case, receipt = opened(stage, "f10")
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
    [("en", "en"), ("zh-Hans", "zh-Hans"), ("zh-CN", "zh-Hans"), ("ar", "en"), ("", "en"), ("en-GB", "en")],
)
def test_letters_are_in_the_reporters_language_or_english(wanted: str, letter: str) -> None:
    assert letter_language(wanted) == letter


def test_offline_a_reply_is_kept_and_goes_out_later(stage: DeskStage) -> None:
    work, case, receipt = opened(stage, "f10")
    stage.server.stop()
    case.acknowledge()
    assert (case.snapshot.said, case.snapshot.posted) == (Saying.ACKNOWLEDGE, False)
    assert getattr(case.snapshot.send_failure, "acts", "") == "environment"
    assert page(case).talk[-1].posting == "waiting"
    assert work.pull.snapshot.line is Line.OFFLINE
    assert work.pull.snapshot.waiting == 1
    stage.server.start()
    work.pull.pull()
    assert page(case).talk[-1].posting == "posted"
    assert len(stage.replies(receipt)) == 1


def test_a_copy_is_saved_under_the_name_that_was_chosen(stage: DeskStage, tmp_path: Path) -> None:
    _, case, _ = opened(stage, "f11", files=True)
    file = page(case).evidence[0].files[0]
    assert file.state == "verified"
    target = tmp_path / file.safe_name
    case.save(file.id, target)
    assert case.snapshot.saved_as == str(target)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == file.sha256
    assert target.read_bytes() == file_bytes("f11", 0)
    case.save(file.id, target)
    assert getattr(case.snapshot.send_failure, "code", "") == "file_exists"
    assert case.snapshot.saving is None


def test_choosing_another_case_drops_what_was_being_written(stage: DeskStage) -> None:
    stage.send("f01", files=False)
    work, case, _ = opened(stage, "f10")
    case.compose(Saying.NOTE)
    case.write(Draft(Saying.NOTE, "half a"))
    work.select(next(row.id for row in work.snapshot.cases if row.id != case.snapshot.case_id))
    assert case.snapshot.draft is None


def test_of_two_cases_chosen_quickly_the_last_is_shown(stage: DeskStage) -> None:
    stage.send("f01", files=False)
    work, case, _ = opened(stage, "f10")
    ids = [row.id for row in work.snapshot.cases]
    stage.held.hold()
    work.select(ids[0])
    work.select(ids[1])
    work.select(ids[0])
    work.select(ids[1])
    stage.held.release()
    assert page(case).row.id == ids[1]


def test_a_name_for_the_custodian_in_an_office_without_one_is_told(qapp: object, tmp_path: Path) -> None:
    plan = OfficePlan({"en": "Example Office"}, (ReviewerPlan("Ada Example"),))
    with open_stage(tmp_path, plan=plan) as stage:
        import msgspec

        from crypto.receipt import new_receipt
        from desktop.services.parcels import Parcel
        from tests.simulator.reporter import incident

        one = incident("f10")
        reporter = msgspec.structs.replace(one.reporter, anonymity="custodian_only")
        stage.send_more(
            new_receipt(lambda n: bytes(n)), Parcel(msgspec.structs.replace(one, reporter=reporter))
        )
        _, work = stage.pulled()
        work.select(work.snapshot.cases[0].id)
        assert page(work.case).reporter.no_custodian


def test_the_vault_says_the_same_as_the_page(stage: DeskStage) -> None:
    model, work = stage.opened()
    assert model._desk is not None
    stage.send("f10", files=False)
    work.pull.pull()
    row = work.snapshot.rows[0]
    assert case_row(model._desk, row.id).number == row.number
