"""A line that loses, resets, stalls, slows down, dies and comes back, always at the same port.

Everything passes here between a reporter and a real server. The weather changes with the bytes that the
reporter sent, not with time, so that every run meets every kind of it.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum, auto

from tests.simulator.wire import Wire, join

NO_LINGER = struct.pack("ii", 1, 0)
"""Closing then sends a reset instead of an end."""


class Weather(StrEnum):
    """What a line can do to those who use it."""

    RESET = auto()
    """All connections are reset in the middle of what they carry."""
    LOST = auto()
    """What is under way arrives, and its answers do not; then the connections end."""
    STALL = auto()
    """Nothing moves for a while, then the connections end."""
    HICCUP = auto()
    """Nothing moves for a while, then all goes on as if nothing had been."""
    SLOW = auto()
    """Fifty kilobytes a second for a while."""
    DEAD = auto()
    """Nobody listens for a while."""


@dataclass(frozen=True)
class Change:
    """After so many bytes of the reporter's."""

    at_bytes: int
    weather: Weather


STALL_SECONDS = 3.0
DEAD_SECONDS = 4.0
SLOW_BYTES_PER_SECOND = 50_000
SLOW_FOR_BYTES = 600_000


class FlakyLine(Wire):
    """Leads to `target`; `seen` is the weather there was. Without changes left it is a good line."""

    def __init__(self, target: int, changes: Sequence[Change]) -> None:
        super().__init__()
        self.seen: list[Weather] = []
        self.carried = 0
        self._target = target
        self._changes = list(changes)
        self._weather = threading.RLock()
        self._slow_until = 0
        self._mute: set[int] = set()
        """Connections whose answers are lost."""
        self._refused_until = 0.0

    def die(self) -> None:
        """From now on every connection ends as soon as it is made, and those that are there end."""
        self._refused_until = float("inf")
        self.cut()

    def lose_after(self, at_bytes: int) -> None:
        """The next answers are lost."""
        self._changes.insert(0, Change(at_bytes, Weather.LOST))

    def revive(self) -> None:
        """It is a good line from now on."""
        self._changes.clear()
        self._refused_until = 0.0

    def serve(self, client: socket.socket, number: int) -> None:
        """Pass bytes on as the weather allows."""
        if time.monotonic() < self._refused_until:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            return
        with self.connect(self._target) as server:

            def asked(data: bytes) -> bool:
                return self._carry(len(data), number)

            def answered(_data: bytes) -> bool:
                return number not in self._mute

            join(client, server, asked, answered)

    def _carry(self, count: int, number: int) -> bool:
        """Whether these bytes go on; the line is one, so what holds one connection holds all."""
        with self._weather:
            self.carried += count
            if self.carried < self._slow_until:
                time.sleep(count / SLOW_BYTES_PER_SECOND)
            if not self._changes or self.carried < self._changes[0].at_bytes:
                return True
            weather = self._changes.pop(0).weather
            self.seen.append(weather)
            return self._change(weather, number)

    def _change(self, weather: Weather, number: int) -> bool:
        match weather:
            case Weather.SLOW:
                self._slow_until = self.carried + SLOW_FOR_BYTES
            case Weather.HICCUP:
                time.sleep(STALL_SECONDS)
            case Weather.LOST:
                self._mute = set(range(number + 1_000))
                threading.Timer(STALL_SECONDS, self._forgive).start()
            case Weather.STALL:
                time.sleep(STALL_SECONDS)
                self.cut()
            case Weather.RESET:
                self._reset()
            case Weather.DEAD:
                self._refused_until = time.monotonic() + DEAD_SECONDS
                self._reset()
        return weather in (Weather.SLOW, Weather.HICCUP, Weather.LOST)

    def _forgive(self) -> None:
        self.cut()
        self._mute = set()

    def _reset(self) -> None:
        with self._lock:
            ends = list(self._open)
        for end in ends:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        self.cut()
