"""Group commit: answers only after the write, in order, and a fault reaches every sender."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from server_stub.grouping import GroupWriter, QueueFull


class Gate:
    """A write that waits until the test lets it through."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.entered = threading.Event()
        self.batches: list[list[int]] = []

    def write(self, jobs: Sequence[int]) -> list[int]:
        self.entered.set()
        assert self.open.wait(10)
        self.batches.append(list(jobs))
        return [job * 10 for job in jobs]


@contextmanager
def running(
    write: Callable[[Sequence[int]], Sequence[int]], batch: int = 100, waiting: int = 100
) -> Iterator[GroupWriter[int, int]]:
    writer = GroupWriter[int, int]("test", write, batch=batch, waiting=waiting)
    yield writer
    writer.close()


def test_what_comes_during_a_write_goes_into_one_batch() -> None:
    gate = Gate()
    with running(gate.write) as writer:
        first = writer.submit(0)
        assert gate.entered.wait(10)
        rest = [writer.submit(number) for number in range(1, 6)]
        assert not any(future.done() for future in [first, *rest])
        gate.open.set()
        assert [future.result(10) for future in [first, *rest]] == [0, 10, 20, 30, 40, 50]
    assert gate.batches == [[0], [1, 2, 3, 4, 5]]


def test_a_batch_has_a_limit() -> None:
    gate = Gate()
    with running(gate.write, batch=2) as writer:
        writer.submit(0)
        assert gate.entered.wait(10)
        futures = [writer.submit(number) for number in range(1, 6)]
        gate.open.set()
        futures[-1].result(10)
    assert gate.batches == [[0], [1, 2], [3, 4], [5]]


def test_too_many_waiting_are_refused() -> None:
    gate = Gate()
    with running(gate.write, waiting=2) as writer:
        writer.submit(0)
        assert gate.entered.wait(10)
        writer.submit(1)
        writer.submit(2)
        with pytest.raises(QueueFull):
            writer.submit(3)
        gate.open.set()


def test_a_fault_reaches_every_sender_and_the_next_batch_goes_on() -> None:
    gate = Gate()

    def write(jobs: Sequence[int]) -> list[int]:
        done = gate.write(jobs)
        if 1 in jobs:
            raise OSError
        return done

    with running(write) as writer:
        first = writer.submit(0)
        assert gate.entered.wait(10)
        failed = [writer.submit(1), writer.submit(2)]
        gate.open.set()
        assert first.result(10) == 0
        assert [type(future.exception(10)) for future in failed] == [OSError, OSError]
        assert writer.submit(3).result(10) == 30
        assert writer.is_alive()


def test_a_sender_who_gave_up_takes_nobody_along() -> None:
    gate = Gate()
    with running(gate.write) as writer:
        writer.submit(0)
        assert gate.entered.wait(10)
        gone, stays = writer.submit(1), writer.submit(2)
        assert gone.cancel()
        gate.open.set()
        assert stays.result(10) == 20
    assert gate.batches == [[0], [2]]


def test_closing_writes_what_waits_and_takes_no_more() -> None:
    gate = Gate()
    writer = GroupWriter[int, int]("test", gate.write, batch=1, waiting=10)
    futures = [writer.submit(number) for number in range(3)]
    gate.open.set()
    writer.close()
    assert [future.result(0) for future in futures] == [0, 10, 20]
    assert not writer.is_alive()
    with pytest.raises(QueueFull):
        writer.submit(4)
