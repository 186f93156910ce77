"""A few threads that carry the chunks of one upload; more of them join while the line proves fast."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from crypto.ids import Bytes, UploadId
from crypto.sizes import CHUNK_BYTES
from desktop.services.gateway import Gateway
from desktop.services.work import Cancelled, ProgressCall, ProgressStep, Stop

MOST_HANDS = 16
"""A server writes what comes at once in one go, so several chunks wait for its disk together."""

FAST_SECONDS = 1.0
"""One chunk within this time (256 KiB/s) lets another hand join. On a slow line all would share it, and no
chunk would arrive within the server's deadline for a body."""

MakeChunk = Callable[[int], Bytes]
"""The chunk at a place; it stands until the thread that asked for it asks again."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What is to lie at the server: `count` chunks under `upload_id`, made one by one when they go.

    `stamp` goes with each of them (`stamping.Stamps.upload`).
    """

    upload_id: UploadId
    count: int
    make: MakeChunk
    stamp: str


class Crew:
    """Works one list of places off; the first failure ends everybody's work.

    It is the `Stop` of its own requests, so that the others let go of their chunks at once.
    """

    def __init__(
        self, upload: Upload, progress: ProgressCall, stop: Stop, monotonic: Callable[[], float]
    ) -> None:
        self.sent = 0
        self._upload = upload
        self._progress = progress
        self._stop = stop
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._telling = threading.Lock()
        self._left: Iterator[int] = iter(())
        self._there = 0
        self._hands: list[threading.Thread] = []
        self._failure: BaseException | None = None

    def work(self, gateway: Gateway, places: Sequence[int]) -> None:
        """Send these places' chunks. Errors: whatever failed first."""
        self._left = iter(places)
        self._there = self._upload.count - len(places)
        self._tell()
        self._hire(gateway, len(places))
        try:
            self._wait()
        except BaseException as error:  # noqa: BLE001 - an interrupt here must end the others, then goes on
            self._fail(error)
            self._wait()
        if self._failure is not None:
            raise self._failure

    def check(self) -> None:
        """Stop when another hand failed, or when the work as a whole is to stop."""
        if self._failure is not None:
            raise Cancelled
        self._stop.check()

    def _wait(self) -> None:
        """Until the last hand, also of those that joined meanwhile, is done."""
        at = 0
        while at < len(self._hands):
            self._hands[at].join()
            at += 1

    def _hire(self, gateway: Gateway, useful: int) -> None:
        """One more hand, if there is room and work for one."""
        with self._lock:
            if len(self._hands) >= min(MOST_HANDS, useful) or self._failure is not None:
                return
            name = f"upload {len(self._hands)}"
            hand = threading.Thread(target=self._carry, args=(gateway, useful), name=name)
            self._hands.append(hand)
            hand.start()

    def _carry(self, gateway: Gateway, useful: int) -> None:
        try:
            while (place := self._next()) is not None:
                self.check()
                chunk = self._upload.make(place)
                started = self._monotonic()
                gateway.put_chunk(self._upload.upload_id, place, chunk, self._upload.stamp, self)
                fast = self._monotonic() - started < FAST_SECONDS
                with self._lock:
                    self.sent += 1
                self._tell()
                if fast:
                    self._hire(gateway, useful)
        except BaseException as error:  # noqa: BLE001 - the thread that waits raises it again
            self._fail(error)

    def _next(self) -> int | None:
        with self._lock:
            return None if self._failure is not None else next(self._left, None)

    def _fail(self, error: BaseException) -> None:
        with self._lock:
            self._failure = self._failure or error

    def _tell(self) -> None:
        with self._telling:  # so that progress never goes back
            done = (self._there + self.sent) * CHUNK_BYTES
            self._progress(ProgressStep("upload", done, self._upload.count * CHUNK_BYTES))
