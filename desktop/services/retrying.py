"""Patience with a network that comes and goes: waits that grow, have an end, and can be cancelled."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from desktop.services.errors import GatewayError
from desktop.services.httpfailures import PASSING
from desktop.services.work import Sleeper, Stop, wait

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Retries:
    """How long to wait before each new try; about two minutes without any progress end it."""

    delays_seconds: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
    sleep: Sleeper = time.sleep


class Patience:
    """The waits of one piece of work. Every progress gives all waits back."""

    def __init__(self, retries: Retries, stop: Stop) -> None:
        self._retries = retries
        self._stop = stop
        self._tries = 0

    def renew(self) -> None:
        """Something went forward."""
        self._tries = 0

    def endure(self, error: GatewayError) -> None:
        """Wait for a new try, or raise `error` when waiting cannot help or was tried often enough."""
        delays = self._retries.delays_seconds
        if error.code not in PASSING or self._tries >= len(delays):
            raise error
        wait(delays[self._tries], self._stop, self._retries.sleep)
        self._tries += 1


def persist(call: Callable[[], T], patience: Patience) -> T:
    """The result of a call that may be made again without harm."""
    while True:
        try:
            return call()
        except GatewayError as error:
            patience.endure(error)
