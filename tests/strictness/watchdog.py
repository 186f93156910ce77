"""The window's event loop is never blocked for long: an event that takes more than 50 ms fails its test.

Time is counted per event, from its handler's start to its end: those that Qt delivers by itself, and the keys
and clicks of tests. What a test does otherwise (building pages, starting servers) does not count. It is the
thread's own time at the machine's quiet speed, so that a loaded machine fails nothing.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, TypeVar

from desktop.runtime.immediate import ImmediateRunner
from tests.strictness.qtevents import EventHook
from tests.strictness.stopwatch import Stopwatch

R = TypeVar("R")

LIMIT_MS = 50.0
"""People notice a longer pause, and a panic key that waits behind one comes too late."""

SPREAD = 1.3
"""So much longer one and the same event takes in one run than in another, with neighbours on the machine."""

_HANDS = ("mouseClick", "mouseDClick", "mousePress", "mouseRelease", "keyClick", "keyPress", "keyRelease")


class Watchdog:
    """Times what happens on the GUI thread while it is `awake`; `slow` tells what took too long."""

    def __init__(self) -> None:
        """Raises `OSError` or `AttributeError` where neither Linux nor Qt's usual build is."""
        from PySide6.QtCore import QEvent

        self.awake = False
        self.slow: list[str] = []
        self._watch = Stopwatch()
        self._timing = False
        self._hook = EventHook(self._delivered)
        self._names = {one.value: one.name for one in QEvent.Type}
        gc.callbacks.append(self._watch.collecting)
        ImmediateRunner.beside = self._watch.left_out
        self._take_hands()

    def wake(self, slow: list[str]) -> None:
        """Time what happens from now on; `slow` is told what took too long."""
        self.slow, self.awake = slow, True
        self._hook.listen()

    def sleep(self) -> None:
        """Time nothing any more."""
        self._hook.rest()
        self.awake = False

    def time(self, what: str, work: Callable[[], R]) -> R:
        """Do a piece of the window's work, unless it is part of another one that is timed already."""
        if self._timing or not self.awake:
            return work()
        self._timing = True
        before, worked, sleeps = self._watch.now(), time.thread_time(), self._watch.sleeps()
        try:
            return work()
        finally:
            self._timing = False
            took = self._watch.now() - before
            if self._watch.sleeps() == sleeps:
                # It never waited: what is above its work, the system took from it.
                took = min(took, (time.thread_time() - worked) * 1000)
            if took > LIMIT_MS * SPREAD and took > LIMIT_MS * SPREAD * (slowness := self._watch.slowness()):
                self.slow.append(f"{what}: {took:.0f} ms, {took / slowness:.0f} at the machine's quiet speed")

    def _delivered(self, receiver: str, kind: int, deliver: Callable[[], bool]) -> bool:
        return self.time(f"{self._names.get(kind, kind)} of {receiver}", deliver)

    def _take_hands(self) -> None:
        """Keys and clicks of tests go to a widget past the loop that the hook sees."""
        from PySide6.QtTest import QTest

        for name in _HANDS:
            setattr(QTest, name, self._timed(name, getattr(QTest, name)))

    def _timed(self, name: str, hand: Callable[..., Any]) -> Callable[..., Any]:
        from PySide6.QtGui import QWindow

        @wraps(hand)
        def timed(target: object, *more: Any, **named: Any) -> Any:
            if isinstance(target, QWindow):
                # It goes through Qt's loop, with all that waits there: the hook sees each event by itself.
                return hand(target, *more, **named)
            return self.time(f"{name} on {type(target).__name__}", lambda: hand(target, *more, **named))

        return timed


_DOGS: list[Watchdog] = []
"""The one of this process, once a window was there; it stays, as what it hangs on `QTest` does."""


def watchdog() -> Watchdog | None:
    """The watchdog of this process, or None where there is none: elsewhere than on Linux."""
    if not _DOGS and sys.platform == "linux":
        _DOGS.append(Watchdog())
    return _DOGS[0] if _DOGS else None


@contextmanager
def watching() -> Iterator[list[str]]:
    """Keep the watchdog awake meanwhile; gives what took too long."""
    dog = watchdog()
    slow: list[str] = []
    if dog is None:
        yield slow
        return
    dog.wake(slow)
    try:
        yield slow
    finally:
        dog.sleep()
