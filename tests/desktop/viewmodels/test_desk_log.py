"""The log in the window's models: told after a pull, its faults saved; covers at moments of their own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from crypto.logevidence import Kind, read_evidence
from desktop.viewmodels.deskfaults import SavedEvidence
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskroutes import Way
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage
from tests.simulator.servercopies import lose

DAY = 24 * HOUR


def publish(stage: DeskStage) -> None:
    stage.later(6 * HOUR)
    stage.server.service.tick()


def capsules(stage: DeskStage) -> int:
    return stage.server.service.records.totals().capsules


def test_a_pull_tells_how_far_the_log_was_checked(stage: DeskStage) -> None:
    stage.send("f10", files=False)
    publish(stage)
    _, work = stage.pulled()
    report = work.pull.snapshot.log
    assert report is not None
    assert (report.checked, report.size, report.cosigned, report.alarms) == (True, 1, True, ())
    log = work.office.snapshot.log
    assert (log.size, log.published, log.cosigned) == (1, report.published, report.published)
    assert (log.missing, log.not_given, log.cases) == (0, 0, ())
    assert work.office.snapshot.faults == ()


def test_the_evidence_of_a_fault_is_saved_once(stage: DeskStage, tmp_path: Path) -> None:
    for name in ("f10", "f07"):
        stage.send(name, files=False)
    publish(stage)
    lose(stage.server, 2)
    _, work = stage.pulled()
    assert work.office.snapshot.log.not_given == 1
    (fault,) = work.office.snapshot.faults
    assert (fault.kind, fault.acts, fault.evidence) == ("log_not_given", "peer", True)
    path = tmp_path / "evidence.json"
    work.office.save_evidence(fault.id, path)
    assert work.office.snapshot.saved == SavedEvidence(path, proves=False)
    assert read_evidence(path.read_bytes()).kind is Kind.NOT_SHOWN
    work.office.save_evidence(fault.id, path)
    assert work.office.snapshot == replace(work.office.snapshot, saved=None)
    assert getattr(work.office.snapshot.failure, "code", "") == "file_exists"
    work.office.save_evidence(fault.id + 1, tmp_path / "other.json")
    assert getattr(work.office.snapshot.failure, "code", "") == "no_such_fault"
    work.go(Place.SERVER)
    assert work.office.snapshot.failure is None


def test_covers_go_out_while_the_desk_is_open(stage: DeskStage) -> None:
    _, work = stage.opened()
    work.tick()
    assert capsules(stage) == 0
    for _ in range(10 * 24):
        stage.later(HOUR)
        work.tick()
    sent = capsules(stage)
    assert 20 < sent < 110  # 60 are to be expected in ten days
    work.pull.pull()
    report = work.pull.snapshot.report
    assert report is not None
    assert report.covers == sent
    assert work.snapshot.cases == ()


def test_a_computer_that_slept_makes_up_for_none(stage: DeskStage) -> None:
    _, work = stage.opened()
    work.tick()
    stage.clock.now += 2 * DAY  # the wall's clock alone
    work.tick()
    assert capsules(stage) == 0
    stage.later(30 * DAY)
    for _ in range(3):
        work.tick()
    assert capsules(stage) <= 1


def test_without_a_way_covers_fail_in_silence(stage: DeskStage) -> None:
    _, work = stage.opened()
    work.office.take_way(Way.TOR)
    for _ in range(100):
        stage.later(6 * HOUR)
        work.tick()
    assert capsules(stage) == 0
    assert work.snapshot.failure is None
    assert work.pull.snapshot.failure is None


def test_a_locked_desk_sends_none(stage: DeskStage) -> None:
    model, work = stage.opened()
    work.tick()
    model.lock()
    stage.later(30 * DAY)
    work.tick()
    assert capsules(stage) == 0
