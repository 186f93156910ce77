"""One thread for all that must happen without anybody asking: publishing, tidying, collecting."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

log = logging.getLogger("ombra.server")

TURN_SECONDS = 0.25
"""How late a publication, or another process's card, may be seen."""

MINUTE = 240
HOUR = 60 * MINUTE
"""In turns: waiting is counted, not read from a clock that somebody may set back."""


class Chore(NamedTuple):
    """Something to do every so many turns."""

    name: str
    run: Callable[[], None]
    every: int


def attempt(chore: Chore) -> bool:
    """Do a chore. A fault is logged by its kind alone, and must not stop the others."""
    try:
        chore.run()
    except Exception as error:  # noqa: BLE001 - see above
        log.error("%s_failed %s", chore.name, type(error).__name__)
        return False
    return True


class Keeper:
    """Does chores in turns until it is closed; one that failed rests for a minute."""

    def __init__(self, chores: Sequence[Chore]) -> None:
        self._chores = chores
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keeper")
        self._thread.start()

    def is_alive(self) -> bool:
        """False when the thread has ended; nothing would be published any more."""
        return self._thread.is_alive()

    def close(self) -> None:
        """End after the chore under way."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        turn, due = 0, {chore.name: chore.every for chore in self._chores}
        while not self._stop.wait(TURN_SECONDS):
            turn += 1
            for chore in self._chores:
                if turn >= due[chore.name]:
                    rest = chore.every if attempt(chore) else max(chore.every, MINUTE)
                    due[chore.name] = turn + rest
