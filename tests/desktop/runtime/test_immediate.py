"""What only the runner without threads can show: thinned steps, held and paused tasks."""

import itertools

import pytest

from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.progress import PROGRESS_INTERVAL_S
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep
from tests.desktop.runtime.heard import Heard


class Clock:
    """Moves by a given step each time somebody looks."""

    def __init__(self, step_s: float) -> None:
        self.now_s = 0.0
        self.step_s = step_s

    def __call__(self) -> float:
        self.now_s += self.step_s
        return self.now_s


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_steps_are_thinned_to_twenty_a_second_and_the_last_is_kept(heard: Heard) -> None:
    runner = ImmediateRunner(clock=Clock(PROGRESS_INTERVAL_S / 10))

    def job(progress: Progress) -> None:
        for done in range(95):
            progress.step(ProgressStep(done=done))

    runner.run(job, done=heard.done, failed=heard.failed, progress=heard.progress)
    shown = [step.done for step in heard.steps]
    assert shown[0] == 0
    assert shown[-1] == 94
    # Ten looks at the clock make one interval; the closing step alone may come sooner.
    assert all(10 <= after - before <= 11 for before, after in itertools.pairwise(shown[:-1]))


def test_slow_steps_are_all_shown(heard: Heard) -> None:
    runner = ImmediateRunner(clock=Clock(PROGRESS_INTERVAL_S * 2))

    def job(progress: Progress) -> None:
        for done in range(5):
            progress.step(ProgressStep(done=done))

    runner.run(job, done=heard.done, failed=heard.failed, progress=heard.progress)
    assert [step.done for step in heard.steps] == [0, 1, 2, 3, 4]


def test_cancelling_a_held_task_never_runs_its_job(heard: Heard) -> None:
    runner = ImmediateRunner(held=True)
    ran: list[int] = []
    handle = runner.run(lambda _: ran.append(1), done=heard.done, failed=heard.failed)
    assert (runner.busy, heard.over()) == (1, False)
    handle.cancel()
    runner.release()
    assert heard.kinds() == [Cancelled]
    assert ran == []
    assert runner.busy == 0


def test_a_paused_task_waits_for_its_turn(heard: Heard) -> None:
    runner = ImmediateRunner(held=True)
    handle = runner.run(lambda _: 1, done=heard.done, failed=heard.failed)
    handle.pause()
    runner.release()
    assert not heard.over()
    handle.resume()
    runner.release()
    assert heard.results == [1]
