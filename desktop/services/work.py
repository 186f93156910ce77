"""What long work shares: progress, stopping and pausing, and time that comes in from outside. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.progress import Cancelled, ProgressStep

__all__ = [
    "NAP_SECONDS",
    "NEVER",
    "Cancel",
    "Cancelled",
    "Clock",
    "Either",
    "ProgressCall",
    "ProgressStep",
    "Sleeper",
    "Stop",
    "no_progress",
    "wait",
]

Clock = Callable[[], float]
"""Gives unix seconds."""

Sleeper = Callable[[float], None]
"""Waits for that many seconds; tests hand in one that only notes them."""

NAP_SECONDS = 0.2
"""A long wait looks at its `Stop` so often: a person who cancels does not notice more."""

ProgressCall = Callable[[ProgressStep], None]


def no_progress(_step: ProgressStep) -> None:
    """For callers who do not watch."""


class Stop(Protocol):
    """What work asks between two steps; a task runner's own object fits as well as `Cancel`."""

    def check(self) -> None:
        """Wait while paused; raise when the work is to stop."""


class Cancel:
    """A `Stop` that other threads work: `cancel`, `pause`, `resume`. Cancelling is for good."""

    def __init__(self) -> None:
        self._wake = threading.Condition()
        self._cancelled = False
        self._paused = False

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Stop the work at its next step."""
        with self._wake:
            self._cancelled = True
            self._wake.notify_all()

    def pause(self) -> None:
        """Hold the work at its next step."""
        self._set_paused(True)

    def resume(self) -> None:
        """Let held work go on."""
        self._set_paused(False)

    def check(self) -> None:
        """Wait while paused. Errors: `Cancelled`."""
        with self._wake:
            while self._paused and not self._cancelled:
                self._wake.wait()
            if self._cancelled:
                raise Cancelled

    def _set_paused(self, paused: bool) -> None:
        with self._wake:
            self._paused = paused
            self._wake.notify_all()


@dataclass(frozen=True, slots=True)
class Either:
    """A `Stop` of two: the work is held and ended by whichever says so."""

    one: Stop
    other: Stop

    def check(self) -> None:
        """Wait while either is paused. Errors: what either raises."""
        self.one.check()
        self.other.check()


class _Never:
    """A `Stop` for work that nobody stops."""

    def check(self) -> None:
        """Go on."""


NEVER: Stop = _Never()


def wait(seconds: float, stop: Stop, sleep: Sleeper) -> None:
    """Wait in naps, so that cancelling and pausing work meanwhile. Errors: what `stop` raises."""
    while seconds > 0:
        stop.check()
        sleep(min(seconds, NAP_SECONDS))
        seconds -= NAP_SECONDS
    stop.check()
