"""The way to the server: nothing goes on over one that was left, and what was cut off begins again."""

from __future__ import annotations

import nacl.utils
import pytest

from crypto.receipt import new_receipt
from desktop.domain.progress import Cancelled
from desktop.services.casefiles import inbox
from desktop.services.errors import GatewayError
from desktop.services.files import hash_bytes
from desktop.services.parcels import Attachment, Parcel
from desktop.services.work import NEVER
from desktop.viewmodels.deskcasestate import Draft, Saying
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskroutes import Way
from desktop.viewmodels.deskwork import WorkModel
from tests.desktop.viewmodels.deskstage import DeskStage, shown_case
from tests.simulator.reporter import incident
from tests.simulator.servercopies import kept_copy, lose, put_back


def failure(work: WorkModel) -> str:
    """Over `Way.TOR` nothing is reached here: nobody listens at its port."""
    return getattr(work.pull.snapshot.failure, "code", "")


def files_waiting(stage: DeskStage) -> int:
    with stage.office.desk() as desk:
        return sum(row.files_waiting for row in inbox(desk))


def test_a_fetch_that_runs_stops_before_its_next_request(stage: DeskStage) -> None:
    _, work = stage.pulled()
    big = Attachment(hash_bytes(nacl.utils.random(3_000_000)), "big.bin")
    stage.send_more(new_receipt(nacl.utils.random), Parcel(incident(), (big,)))

    def leave() -> None:
        files = work.pull.snapshot.files
        if files is not None and files.done:
            work.pull.changed.disconnect(leave)
            work.office.take_way(Way.TOR)

    work.pull.changed.connect(leave)
    work.pull.pull()
    assert work.pull.snapshot.files is None
    assert files_waiting(stage) == 1
    work.pull.pull()
    assert failure(work) == "proxy_unreachable"
    work.office.take_way(Way.AUTO)
    work.pull.pull()
    assert (failure(work), files_waiting(stage)) == ("", 0)


def test_what_waits_or_runs_begins_again_over_the_new_way(stage: DeskStage) -> None:
    work, case, _ = shown_case(stage, "f10")
    stage.held.hold()
    work.pull.pull()
    work.go(Place.SERVER)
    case.compose(Saying.NOTE)
    case.write(Draft(Saying.NOTE, "We read it."))
    case.send()
    case.post()
    work.office.take_way(Way.TOR)
    stage.held.release()
    assert failure(work) == "proxy_unreachable"
    assert getattr(work.office.snapshot.failure, "code", "") == "proxy_unreachable"
    assert getattr(case.snapshot.send_failure, "code", "") == "proxy_unreachable"
    assert not work.office.snapshot.asking
    work.office.take_way(Way.AUTO)
    work.pull.pull()
    assert (failure(work), work.pull.snapshot.waiting) == ("", 0)


def test_a_paused_fetch_does_not_keep_the_old_way(stage: DeskStage) -> None:
    stage.send("f01")
    _, work = stage.pulled()
    stage.held.hold()
    work.pull.fetch(work.snapshot.cases[0].id)
    work.pull.pause(True)
    work.office.take_way(Way.TOR)
    stage.held.release()
    assert (work.pull.snapshot.paused, failure(work)) == (False, "proxy_unreachable")


def test_nothing_begins_again_that_was_not_cut_off(stage: DeskStage) -> None:
    _, work = stage.pulled()
    work.office.take_way(Way.TOR)
    assert failure(work) == ""
    office = work.office.snapshot.office
    assert office is not None


def test_a_line_of_the_way_before_carries_no_request_more(stage: DeskStage) -> None:
    with stage.office.desk() as desk:
        lines = Lines(desk, stage.world)
        with lines.open(NEVER) as line:
            assert line.gateway.status(line.stop).capsules == 0
            lines.take(Way.TOR)
            with pytest.raises(Cancelled):
                line.gateway.status(line.stop)
        with lines.open(NEVER) as line, pytest.raises(GatewayError) as caught:
            line.gateway.status(line.stop)
        assert caught.value.code == "proxy_unreachable"
        lines.take(None)
        with lines.open(NEVER) as line:
            assert line.gateway.status(line.stop).capsules == 0


def test_a_server_that_went_back_is_pulled_from_its_start(stage: DeskStage) -> None:
    copy = kept_copy(stage.server, "yesterday")
    stage.send("f10", files=False)
    stage.send("f01", files=False)
    _, work = stage.pulled()
    put_back(stage.server, copy)
    stage.send("f07", files=False)
    work.pull.pull()
    report = work.pull.snapshot.report
    assert report is not None
    assert report.went_back
    assert len(work.snapshot.cases) == 2
    work.pull.pull_from_start()
    report = work.pull.snapshot.report
    assert report is not None
    assert (report.went_back, len(work.snapshot.cases)) == (False, 3)


def test_numbers_that_are_left_out_are_told(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    stage.send("f07", files=False)
    lose(stage.server, 1)
    _, work = stage.pulled()
    report = work.pull.snapshot.report
    assert report is not None
    assert report.gaps == 1
    assert [fault.kind for fault in work.office.snapshot.faults] == ["gap"]
