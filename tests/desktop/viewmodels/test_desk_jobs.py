"""Jobs by name: one at a time, the latest of those that wait, and silence after closing."""

from collections.abc import Callable

import pytest

from desktop.domain.progress import Cancelled
from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.progress import Progress
from desktop.viewmodels.deskjobs import Jobs


class Desk:
    """Jobs that note what comes back."""

    def __init__(self) -> None:
        self.runner = ImmediateRunner(held=True)
        self.jobs = Jobs(self.runner)
        self.results: list[object] = []

    def start(self, name: str, result: object, job: Callable[[Progress], object] | None = None) -> bool:
        work = job or (lambda _: result)
        return self.jobs.run(name, work, done=self.results.append, failed=self.results.append)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_second_job_of_the_name_is_not_started(desk: Desk) -> None:
    assert desk.start("pull", 1)
    assert not desk.start("pull", 2)
    assert desk.start("other", 3)
    desk.runner.release()
    assert desk.results == [1, 3]
    assert not desk.jobs.busy("pull")


def test_of_those_that_wait_the_latest_runs(desk: Desk) -> None:
    def job(number: int) -> Callable[[Progress], int]:
        return lambda _: number

    for number in (1, 2, 3):
        desk.jobs.run_latest("read", job(number), done=desk.results.append, failed=desk.results.append)
    desk.runner.release()
    assert desk.results == [1, 3]


def test_what_comes_after_several_jobs_waits_for_all_of_them(desk: Desk) -> None:
    desk.start("pull", 1)
    desk.start("fetch", 2)
    desk.jobs.after(["pull", "fetch", "idle"], lambda: desk.results.append("after"))
    assert desk.jobs.cancel("fetch", "idle") == ["fetch"]
    desk.runner.release()
    assert desk.results[0] == 1
    assert isinstance(desk.results[1], Cancelled)
    assert desk.results[2:] == ["after"]
    desk.jobs.after(["pull"], lambda: desk.results.append("at once"))
    assert desk.results[-1] == "at once"


def test_after_closing_nobody_is_called_back(desk: Desk) -> None:
    desk.start("pull", 1)
    desk.jobs.run_latest("pull", lambda _: 2, done=desk.results.append, failed=desk.results.append)
    desk.jobs.close()
    desk.runner.release()
    assert desk.results == []
    assert not desk.start("pull", 3)


def test_a_failure_comes_back(desk: Desk) -> None:
    error = ValueError("broken")

    def job(_: Progress) -> object:
        raise error

    desk.start("pull", None, job)
    desk.runner.release()
    assert desk.results == [error]
