"""Group commit: a thread drains the queue into one durable write and answers only after it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Generic, NamedTuple, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Write = Callable[[Sequence[Job]], Sequence[Result]]
"""Makes a batch durable and gives a result for each job; what it raises goes to all of them."""


class QueueFull(Exception):
    """More arrivals wait than may; the sender should come again later."""


class _Waiting(NamedTuple, Generic[Job, Result]):
    job: Job
    future: Future[Result]


class GroupWriter(Generic[Job, Result]):
    """Hands jobs in batches to writers, a thread each. While they write, the next batch gathers."""

    def __init__(
        self,
        name: str,
        *writers: Write[Job, Result],
        batch: int,
        waiting: int,
    ) -> None:
        self._batch = batch
        self._queue: queue.Queue[_Waiting[Job, Result] | None] = queue.Queue(waiting)
        self._closed = False
        self._peak = 0
        self._threads = [
            threading.Thread(target=self._run, args=(write,), name=f"{name} {number}")
            for number, write in enumerate(writers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, job: Job) -> Future[Result]:
        """The result, once the job's batch is durable. Errors: `QueueFull`; what `write` raises."""
        waiting = _Waiting[Job, Result](job, Future())
        try:
            if self._closed:
                raise QueueFull
            self._queue.put_nowait(waiting)
            self._peak = max(self._peak, self._queue.qsize())
        except queue.Full as error:
            self._peak = max(self._peak, self._queue.maxsize)
            raise QueueFull from error
        return waiting.future

    def take_peak(self) -> int:
        """How many jobs waited at most since this was asked before."""
        peak, self._peak = self._peak, 0
        return peak

    def is_alive(self) -> bool:
        """False when a thread has ended: less, or nothing more, would be written."""
        return all(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """Write what waits, then end the threads."""
        self._closed = True
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _run(self, write: Write[Job, Result]) -> None:
        while (first := self._queue.get()) is not None:
            batch, more = self._gather(first)
            self._settle(write, batch)
            if not more:
                return

    def _gather(self, first: _Waiting[Job, Result]) -> tuple[list[_Waiting[Job, Result]], bool]:
        batch = [first]
        while len(batch) < self._batch:
            try:
                waiting = self._queue.get_nowait()
            except queue.Empty:
                break
            if waiting is None:
                return batch, False
            batch.append(waiting)
        return batch, True

    def _settle(self, write: Write[Job, Result], batch: list[_Waiting[Job, Result]]) -> None:
        # A sender who gave up is left out here; from now on nobody can.
        batch = [waiting for waiting in batch if waiting.future.set_running_or_notify_cancel()]
        try:
            results = write([waiting.job for waiting in batch]) if batch else []
        except Exception as error:  # noqa: BLE001 - each sender gets it; the thread must outlive any fault
            for waiting in batch:
                waiting.future.set_exception(error)
            return
        for waiting, result in zip(batch, results, strict=True):
            waiting.future.set_result(result)
