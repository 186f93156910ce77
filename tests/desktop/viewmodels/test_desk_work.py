"""The main window's model: lists, selection, pulling."""

from desktop.domain.amendments import Update
from desktop.services.parcels import TakenBack
from desktop.viewmodels.deskplaces import Order, Place
from desktop.viewmodels.deskpullstate import Line
from desktop.viewmodels.deskwork import WorkModel
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage


def numbers(work: WorkModel) -> list[str]:
    return [row.number for row in work.snapshot.rows]


def pulling(work: WorkModel) -> bool:
    return work.pull.snapshot.pulling


def test_before_the_first_pull_there_is_nothing(stage: DeskStage) -> None:
    _, work = stage.opened()
    assert work.snapshot.rows == ()
    assert not work.snapshot.loading
    assert work.pull.snapshot.last_at is None


def test_a_pull_brings_reports_and_their_files(stage: DeskStage) -> None:
    stage.send("f01")
    stage.later(HOUR)
    stage.send("f05")
    _, work = stage.pulled()
    report = work.pull.snapshot.report
    assert report is not None
    assert (report.new, report.cases) == (2, 2)
    assert numbers(work) == ["2026-0002", "2026-0001"]
    assert [row.files_waiting for row in work.snapshot.cases] == [0, 0]
    assert work.pull.snapshot.last_at == stage.clock.now
    assert work.pull.snapshot.line is Line.GOOD
    assert work.snapshot.counts[Place.AT_RISK] == 1


def test_the_last_pull_is_remembered_in_the_vault(stage: DeskStage) -> None:
    model, work = stage.pulled()
    at = work.pull.snapshot.last_at
    model.lock()
    stage.later(HOUR)
    _, again = stage.opened()
    assert again.pull.snapshot.last_at == at


def test_a_row_says_what_the_report_says(stage: DeskStage) -> None:
    stage.send("f03", files=False)
    _, work = stage.pulled()
    (row,) = work.snapshot.rows
    assert (row.state, row.urgency, row.role, row.anonymity) == ("received", "U2", "host", "pseudonymous")
    assert (row.language, row.acknowledged, row.unread, row.open) == ("zh-Hans", False, True, True)
    assert row.clock is not None
    assert (row.clock.kind, row.clock.state) == ("acknowledgement", "running")


def test_clocks_run_while_the_desk_is_open(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    _, work = stage.pulled()
    stage.later(6 * 24 * HOUR)
    work.tick()
    assert work.snapshot.counts[Place.DUE_SOON] == 1
    stage.later(2 * 24 * HOUR)
    work.tick()
    (row,) = work.snapshot.rows
    assert row.clock is not None
    assert row.clock.state == "overdue"


def test_the_selection_survives_a_pull(stage: DeskStage) -> None:
    stage.send("f01", files=False)
    _, work = stage.pulled()
    chosen = work.snapshot.rows[0].id
    work.select(chosen)
    stage.later(HOUR)
    stage.send("f10", files=False)
    work.pull.pull()
    assert numbers(work) == ["2026-0002", "2026-0001"]
    assert work.snapshot.selected == chosen
    assert work.case.snapshot.page is not None
    assert work.case.snapshot.page.row.number == "2026-0001"


def test_what_is_read_stays_in_the_list_until_one_goes_on(stage: DeskStage) -> None:
    receipt = stage.send("f10", files=False)
    _, work = stage.pulled()
    first = work.snapshot.rows[0].id
    work.select(first)
    work.case.acknowledge()
    stage.send_more(receipt, Update(text="One more thing."))
    work.pull.pull()
    assert numbers(work) == ["2026-0001"]
    work.select(None)
    assert numbers(work) == []


def test_order_and_search(stage: DeskStage) -> None:
    for name in ("f05", "f10"):
        stage.send(name, files=False)
        stage.later(HOUR)
    _, work = stage.pulled()
    work.sort(Order.URGENT)
    assert numbers(work) == ["2026-0001", "2026-0002"]
    work.search("0002")
    assert numbers(work) == ["2026-0002"]
    work.search("nothing like it")
    assert numbers(work) == []
    work.search("")
    work.go(Place.AT_RISK)
    assert numbers(work) == ["2026-0001"]


def test_sorting_waits_for_nobody_and_settles_on_the_last_order(stage: DeskStage) -> None:
    """Another order is sorted beside the window; what comes meanwhile is not lost."""
    for name in ("f05", "f10"):
        stage.send(name, files=False)
        stage.later(HOUR)
    _, work = stage.pulled()
    newest = numbers(work)
    stage.held.hold()
    work.sort(Order.URGENT)
    work.refresh()
    work.sort(Order.DUE)
    assert (work.snapshot.order, numbers(work)) == (Order.DUE, newest)
    stage.held.release()
    assert work.snapshot.listing.order is Order.DUE
    assert numbers(work) == ["2026-0001", "2026-0002"]
    work.sort(Order.NEWEST)
    assert numbers(work) == newest


def test_showing_the_same_rows_again_changes_nothing(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    _, work = stage.pulled()
    work.select(work.snapshot.rows[0].id)
    rows = work.snapshot.rows
    work.search("2026")
    assert work.snapshot.rows is rows


def test_a_withdrawal_is_told(stage: DeskStage) -> None:
    receipt = stage.send("f10", files=False)
    stage.send_more(receipt, TakenBack("It was sorted out."))
    _, work = stage.pulled()
    assert work.snapshot.rows[0].withdrawn


def test_a_server_that_is_gone_is_told_and_nothing_is_lost(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    _, work = stage.pulled()
    stage.server.stop()
    work.pull.pull()
    state = work.pull.snapshot
    assert (state.line, state.pulling) == (Line.OFFLINE, False)
    assert getattr(state.failure, "acts", "") == "environment"
    assert numbers(work) == ["2026-0001"]
    stage.server.start()
    work.pull.pull()
    assert work.pull.snapshot.failure is None


def test_fetching_can_be_held_and_stopped(stage: DeskStage) -> None:
    stage.send("f01")
    _, work = stage.opened()
    stage.held.hold()
    work.pull.pull()
    assert pulling(work)
    work.pull.stop()
    stage.held.release()
    assert not pulling(work)
    work.pull.pull()
    case_id = work.snapshot.cases[0].id
    stage.held.hold()
    work.pull.fetch(case_id)
    held: list[bool] = []
    work.pull.changed.connect(lambda: held.append(work.pull.snapshot.paused))
    work.pull.pause(True)
    work.pull.pause(False)
    assert held == [True, False]
    assert work.pull.snapshot.fetching == case_id
    stage.held.release()
    assert work.pull.snapshot.files is None


def test_one_cases_files_go_before_all_others(stage: DeskStage) -> None:
    stage.send("f01")
    _, work = stage.pulled()
    case_id = work.snapshot.cases[0].id
    stage.held.hold()
    work.pull.pull()
    stage.held.release()
    stage.held.hold()
    work.pull._fetch(None)
    seen: list[int | None] = []
    work.pull.changed.connect(lambda: seen.append(work.pull.snapshot.fetching))
    work.pull.fetch(case_id)
    stage.held.release()
    assert case_id in seen
    assert work.pull.snapshot.files is None
