"""The case page's model: what it shows, which case, and copies that it saves."""

import hashlib
from pathlib import Path

import msgspec
import nacl.utils
import pytest

from crypto.receipt import new_receipt
from desktop.domain.amendments import Update
from desktop.services.casefiles import case_file, case_row
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.parcels import Parcel
from desktop.services.sync import pull
from desktop.viewmodels.deskcasestate import Draft, Saying
from tests.desktop.viewmodels.deskstage import DeskStage, file_bytes, open_stage, page_of, shown_case
from tests.simulator.reporter import incident


def test_a_case_is_shown_whole_and_marked_as_read(stage: DeskStage) -> None:
    work, case, _ = shown_case(stage, "f11", files=True)
    shown = page_of(case)
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
    _, case, _ = shown_case(stage, name)
    reporter = page_of(case).reporter
    assert (reporter.anonymity, reporter.role, reporter.no_custodian) == (anonymity, role, False)


def test_what_came_after_the_page_was_read_is_not_marked_with_it(stage: DeskStage) -> None:
    receipt = stage.send("f01", files=False)
    _, work = stage.pulled()
    case = work.case
    began = int(stage.clock.now)

    def while_it_is_shown() -> None:
        if case.snapshot.page is None:
            return
        case.changed.disconnect(while_it_is_shown)
        stage.send_more(receipt, Update(text="And then it was closed again."))
        with stage.office.desk() as desk, stage.office.line(desk) as gateway:
            pull(desk, gateway)
        case.changed.connect(lambda: stage.later(60))

    case.changed.connect(while_it_is_shown)
    work.select(work.snapshot.cases[0].id)
    with stage.office.desk() as desk:
        opened = [message.opened_at for message in case_file(desk, 1).messages]
    assert opened[0] == began
    assert opened[1] is not None
    assert opened[1] > began


def test_a_copy_is_saved_under_the_name_that_was_chosen(stage: DeskStage, tmp_path: Path) -> None:
    _, case, _ = shown_case(stage, "f11", files=True)
    file = page_of(case).evidence[0].files[0]
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
    work, case, _ = shown_case(stage, "f10")
    case.compose(Saying.NOTE)
    case.write(Draft(Saying.NOTE, "half a"))
    work.select(next(row.id for row in work.snapshot.cases if row.id != case.snapshot.case_id))
    assert case.snapshot.draft is None


def test_of_two_cases_chosen_quickly_the_last_is_shown(stage: DeskStage) -> None:
    stage.send("f01", files=False)
    work, case, _ = shown_case(stage, "f10")
    ids = [row.id for row in work.snapshot.cases]
    stage.held.hold()
    work.select(ids[0])
    work.select(ids[1])
    work.select(ids[0])
    work.select(ids[1])
    stage.held.release()
    assert page_of(case).row.id == ids[1]


def test_a_name_for_the_custodian_in_an_office_without_one_is_told(qapp: object, tmp_path: Path) -> None:
    plan = OfficePlan({"en": "Example Office"}, (ReviewerPlan("Ada Example"),))
    with open_stage(tmp_path, plan=plan) as stage:
        one = incident("f10")
        reporter = msgspec.structs.replace(one.reporter, anonymity="custodian_only")
        stage.send_more(
            new_receipt(nacl.utils.random), Parcel(msgspec.structs.replace(one, reporter=reporter))
        )
        _, work = stage.pulled()
        work.select(work.snapshot.cases[0].id)
        assert page_of(work.case).reporter.no_custodian


def test_the_vault_says_the_same_as_the_page(stage: DeskStage) -> None:
    model, work = stage.opened()
    assert model._desk is not None
    stage.send("f10", files=False)
    work.pull.pull()
    row = work.snapshot.rows[0]
    assert case_row(model._desk, row.id).number == row.number


def test_a_text_too_long_for_a_capsule_is_shown_whole(stage: DeskStage) -> None:
    text = ("会议在上午十点被中断。\r\nThe meeting ended at ten. \U0001f56f\ufe0f " * 3_000)[:90_000]
    long = msgspec.structs.replace(incident("f10"), narrative=text)
    stage.send_more(new_receipt(nacl.utils.random), Parcel(long))
    _, work = stage.pulled()
    work.select(work.snapshot.cases[0].id)
    assert page_of(work.case).narrative == text
    assert page_of(work.case).unreadable == ""
