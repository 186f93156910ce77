"""Both task runners keep the same promises; the real one also keeps its threads in hand."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.tasks import (
    Cancelled,
    JobDied,
    Progress,
    ProgressStep,
    Runner,
    RunnerClosed,
    TaskRunner,
)
from tests.desktop.runtime.heard import Heard

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(params=["threads", "immediate"])
def runner(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Runner]:
    made: Runner = TaskRunner() if request.param == "threads" else ImmediateRunner()
    yield made
    made.shutdown()


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=5000)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_a_result_comes_once_on_the_callers_thread(runner: Runner, wait: Wait, heard: Heard) -> None:
    handle = runner.run(lambda _: 7, done=heard.done, failed=heard.failed)
    wait(heard.over)
    assert (heard.results, heard.failures) == ([7], [])
    assert heard.threads == {threading.get_ident()}
    assert handle.finished
    assert not handle.active


def test_none_is_a_result_too(runner: Runner, wait: Wait, heard: Heard) -> None:
    runner.run(lambda _: None, done=heard.done, failed=heard.failed)
    wait(heard.over)
    assert heard.results == [None]


def test_a_failure_comes_as_it_was_raised(runner: Runner, wait: Wait, heard: Heard) -> None:
    fault = ValueError("x")

    def job(_: Progress) -> None:
        raise fault

    runner.run(job, done=heard.done, failed=heard.failed)
    wait(heard.over)
    assert (heard.results, heard.failures) == ([], [fault])
    assert heard.threads == {threading.get_ident()}


def test_a_job_that_leaves_the_program_only_fails(runner: Runner, wait: Wait, heard: Heard) -> None:
    def job(_: Progress) -> None:
        raise SystemExit

    runner.run(job, done=heard.done, failed=heard.failed)
    wait(heard.over)
    assert heard.kinds() == [JobDied]


def test_steps_come_in_order_before_the_result(runner: Runner, wait: Wait) -> None:
    heard = Heard()
    order: list[object] = []

    def job(progress: Progress) -> str:
        for done in range(1000):
            progress.step(ProgressStep("send", done, 999))
        return "end"

    runner.run(job, done=order.append, failed=heard.failed, progress=order.append)
    wait(lambda: "end" in order)
    steps = [step for step in order if isinstance(step, ProgressStep)]
    assert order[-1] == "end"
    assert steps[0] == ProgressStep("send", 0, 999)
    assert steps[-1] == ProgressStep("send", 999, 999)
    assert [step.done for step in steps] == sorted({step.done for step in steps})


def test_a_job_without_a_listener_may_report(runner: Runner, wait: Wait, heard: Heard) -> None:
    runner.run(lambda progress: progress.step(ProgressStep(done=1)), done=heard.done, failed=heard.failed)
    wait(heard.over)
    assert heard.results == [None]


def test_a_closed_runner_takes_nothing(runner: Runner, heard: Heard) -> None:
    runner.shutdown()
    with pytest.raises(RunnerClosed):
        runner.run(lambda _: 1, done=heard.done, failed=heard.failed)
    runner.shutdown()
    assert not heard.over()


def test_a_callback_may_start_the_next_task(runner: Runner, wait: Wait, heard: Heard) -> None:
    def next_task(result: int) -> None:
        runner.run(lambda _: result + 1, done=heard.done, failed=heard.failed)

    runner.run(lambda _: 1, done=next_task, failed=heard.failed)
    wait(heard.over)
    assert heard.results == [2]


@pytest.fixture
def threads(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


def test_cancelling_stops_a_running_job_at_its_next_step(
    threads: TaskRunner, wait: Wait, heard: Heard
) -> None:
    started, go_on = threading.Event(), threading.Event()

    def job(progress: Progress) -> int:
        started.set()
        go_on.wait()
        progress.step(ProgressStep(done=1))
        return 1

    handle = threads.run(job, done=heard.done, failed=heard.failed, progress=heard.progress)
    assert started.wait(5)
    handle.cancel()
    go_on.set()
    wait(heard.over)
    assert heard.kinds() == [Cancelled]
    assert (heard.results, heard.steps) == ([], [])
    assert handle.cancelled


def test_a_job_that_finishes_after_cancel_is_not_done(threads: TaskRunner, wait: Wait, heard: Heard) -> None:
    started, go_on = threading.Event(), threading.Event()

    def job(_: Progress) -> int:
        started.set()
        go_on.wait()
        return 1

    handle = threads.run(job, done=heard.done, failed=heard.failed)
    assert started.wait(5)
    handle.cancel()
    go_on.set()
    wait(heard.over)
    assert (heard.results, heard.kinds()) == ([], [Cancelled])


def test_pausing_holds_a_running_job_until_resumed(threads: TaskRunner, wait: Wait, heard: Heard) -> None:
    started, go_on, passed = threading.Event(), threading.Event(), threading.Event()

    def job(progress: Progress) -> int:
        started.set()
        go_on.wait()
        progress.check()
        passed.set()
        return 1

    handle = threads.run(job, done=heard.done, failed=heard.failed)
    assert started.wait(5)
    handle.pause()
    go_on.set()
    # A held job passes no check: there is nothing to wait for but that it does not.
    assert not passed.wait(0.05)
    assert handle.paused
    handle.resume()
    wait(heard.over)
    assert heard.results == [1]


def test_cancelling_wakes_a_paused_job(threads: TaskRunner, wait: Wait, heard: Heard) -> None:
    handle = threads.run(lambda progress: progress.check(), done=heard.done, failed=heard.failed)
    handle.pause()
    handle.cancel()
    wait(heard.over)
    assert heard.kinds() == [Cancelled]


def test_shutdown_waits_for_jobs_and_calls_nobody(qapp: QApplication, heard: Heard) -> None:
    runner = TaskRunner()
    started, ended = threading.Event(), threading.Event()

    def job(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.check()
        finally:
            ended.set()

    runner.run(job, done=heard.done, failed=heard.failed)
    assert started.wait(5)
    runner.shutdown()
    assert ended.is_set()
    qapp.processEvents()
    assert not heard.over()
    assert runner.busy == 0


def test_shutdown_ends_a_paused_job(qapp: QApplication, heard: Heard) -> None:
    runner = TaskRunner()
    started = threading.Event()

    def job(progress: Progress) -> None:
        started.set()
        while True:
            progress.check()

    handle = runner.run(job, done=heard.done, failed=heard.failed)
    assert started.wait(5)
    handle.pause()
    runner.shutdown()
    assert not heard.over()


def same(number: int, _: Progress) -> int:
    return number


def test_no_result_of_many_is_lost(threads: TaskRunner, wait: Wait) -> None:
    """A QRunnable that owns its signals loses about one result in some hundreds."""
    heard = Heard()
    for number in range(3000):
        threads.run(partial(same, number), done=heard.done, failed=heard.failed)
    wait(lambda: len(heard.results) == 3000)
    assert sorted(heard.results) == list(range(3000))
    assert threads.busy == 0
