"""Sending as a piece of work: held, stopped, failed, taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import Acts
from desktop.runtime.tasks import Progress, ProgressStep
from desktop.services.errors import GatewayError
from desktop.services.handin import HandedIn
from desktop.services.parcels import Sent
from desktop.services.sealedfiles import SealedFile, Week
from desktop.viewmodels.reporter_sending import Done, Outcome, SendingModel, SendStage, outcome_of
from tests.desktop.viewmodels.reporter_kit import Bench, Still

SENT = Sent(b"", 1_800_021_600, b"", ("Ada",), 4, 3)


@pytest.fixture
def clock() -> Still:
    return Still()


@pytest.fixture
def bench(clock: Still) -> Bench:
    return Bench(clock)


def test_done_work_tells_its_outcome_once(bench: Bench) -> None:
    sending = SendingModel(bench.world)
    arrived: list[object] = []
    sending.arrived.connect(arrived.append)
    sending.start(lambda _progress: SENT, has_files=True)
    assert sending.snapshot.stage is SendStage.DONE
    assert arrived == [sending.snapshot.outcome]
    sending.again()
    assert len(arrived) == 1


def test_progress_is_shown_with_its_phase_and_rate(bench: Bench, clock: Still) -> None:
    sending = SendingModel(bench.world)
    seen: list[tuple[str, int, int | None, float | None]] = []

    def look() -> None:
        state = sending.snapshot
        seen.append((state.phase, state.done, state.total, state.bytes_per_s))

    sending.changed.connect(look)

    def work(progress: Progress) -> Sent:
        progress.step(ProgressStep("upload", 0, 1_000))
        clock.now += 2
        progress._next_report_s = 0.0  # the runner's own clock stands still between two steps
        progress.step(ProgressStep("upload", 500, 1_000))
        return SENT

    sending.start(work, has_files=True)
    assert ("upload", 0, 1_000, None) in seen
    assert ("upload", 500, 1_000, 250.0) in seen


def test_what_failed_is_taken_up_again(bench: Bench) -> None:
    tries: list[int] = []

    def work(_progress: Progress) -> Sent:
        tries.append(1)
        if len(tries) == 1:
            raise GatewayError("interrupted", Acts.ENVIRONMENT)
        return SENT

    sending = SendingModel(bench.world)
    sending.start(work, has_files=False)
    assert sending.snapshot.stage is SendStage.FAILED
    assert getattr(sending.snapshot.error, "code", "") == "interrupted"
    sending.again()
    assert (sending.snapshot.stage, sending.snapshot.error) == (SendStage.DONE, None)


def test_held_and_stopped_work(bench: Bench) -> None:
    bench.runner.hold()
    sending = SendingModel(bench.world)
    sending.start(lambda _progress: SENT, has_files=False)
    assert sending.snapshot.under_way
    sending.pause(True)
    assert (sending.snapshot.stage, sending.snapshot.under_way) == (SendStage.PAUSED, True)
    sending.cancel()
    bench.runner.release()
    assert (sending.snapshot.stage, sending.snapshot.error) == (SendStage.STOPPED, None)
    sending.again()
    assert sending.snapshot.stage is SendStage.DONE


def test_what_is_forgotten_says_nothing_later(bench: Bench) -> None:
    bench.runner.hold()
    sending = SendingModel(bench.world)
    sending.start(lambda _progress: SENT, has_files=False)
    sending.forget()
    bench.runner.release()
    assert sending.snapshot.stage is SendStage.IDLE


def test_an_earlier_sending_that_ends_late_does_not_stop_the_next_one(bench: Bench) -> None:
    """The person stopped, went back, changed something and sealed again while the first one still ran."""
    bench.runner.hold()
    sending = SendingModel(bench.world)
    arrived: list[object] = []
    sending.arrived.connect(arrived.append)
    sending.start(lambda _progress: SENT, has_files=False)
    sending.forget()
    sending.start(lambda _progress: SENT, has_files=False, hours=6)
    assert sending.snapshot.stage is SendStage.WAITING
    bench.runner.release()
    assert (sending.snapshot.stage, arrived) == (SendStage.WAITING, [])
    sending.send_now()
    assert (sending.snapshot.stage, len(arrived)) == (SendStage.DONE, 1)


def test_what_was_begun_anew_ends_what_still_runs(bench: Bench) -> None:
    bench.runner.hold()
    ran: list[str] = []

    def work(name: str) -> Sent:
        ran.append(name)
        return SENT

    sending = SendingModel(bench.world)
    sending.start(lambda _progress: work("old"), has_files=False)
    sending.start(lambda _progress: work("new"), has_files=False)
    bench.runner.release()
    assert (ran, sending.snapshot.stage) == (["new"], SendStage.DONE)


def test_each_result_is_told_apart() -> None:
    week = Week(3, 10, 20, ())
    assert outcome_of(SENT) == Outcome(Done.SENT, 1_800_021_600, ("Ada",), 4, 3)
    assert outcome_of(HandedIn(4, 0, 99)) == Outcome(Done.HANDED_IN, 99, (), 4, 0)
    assert outcome_of(SealedFile(Path("data.bin"), 7, week, ("Ben",))) == Outcome(
        Done.WRITTEN, None, ("Ben",), path="data.bin", size_bytes=7, closes=20
    )
