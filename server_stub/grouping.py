"""Group commit: one thread drains its queue into one durable write and answers only after it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Generic, NamedTuple, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


class QueueFull(Exception):
    """More arrivals wait than may; the sender should come again later."""


class _Waiting(NamedTuple, Generic[Job, Result]):
    job: Job
    future: Future[Result]


class GroupWriter(Generic[Job, Result]):
    """Hands jobs in batches to `write`, in order of arrival. While one batch is written the next gathers."""

    def __init__(
        self,
        name: str,
        write: Callable[[Sequence[Job]], Sequence[Result]],
        *,
        batch: int,
        waiting: int,
    ) -> None:
        self._write = write
        self._batch = batch
        self._queue: queue.Queue[_Waiting[Job, Result] | None] = queue.Queue(waiting)
        self._thread = threading.Thread(target=self._run, name=name)
        self._closed = False
        self._thread.start()

    def submit(self, job: Job) -> Future[Result]:
        """The result, once the job's batch is durable. Errors: `QueueFull`; what `write` raises."""
        waiting = _Waiting[Job, Result](job, Future())
        try:
            if self._closed:
                raise QueueFull
            self._queue.put_nowait(waiting)
        except queue.Full as error:
            raise QueueFull from error
        return waiting.future

    def is_alive(self) -> bool:
        """False when the thread has ended; nothing more would be written."""
        return self._thread.is_alive()

    def close(self) -> None:
        """Write what waits, then end the thread."""
        self._closed = True
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self._queue.get()) is not None:
            batch, more = self._gather(first)
            self._settle(batch)
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

    def _settle(self, batch: list[_Waiting[Job, Result]]) -> None:
        # A sender who gave up is left out here; from now on nobody can.
        batch = [waiting for waiting in batch if waiting.future.set_running_or_notify_cancel()]
        try:
            results = self._write([waiting.job for waiting in batch]) if batch else []
        except Exception as error:  # noqa: BLE001 - each sender gets it; the thread must outlive any fault
            for waiting in batch:
                waiting.future.set_exception(error)
            return
        for waiting, result in zip(batch, results, strict=True):
            waiting.future.set_result(result)
