"""Which job counts: of several that were begun, the latest alone is heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Turns:
    """A job that was called off ends later, and tells it when something else may be on its way."""

    def __init__(self) -> None:
        self._turn = 0

    def next(self) -> None:
        """Another turn begins: nothing of the turns before is heard any more."""
        self._turn += 1

    def only(self, call: Callable[[T], None]) -> Callable[[T], None]:
        """This callback, silent once the present turn is over."""
        turn = self._turn

        def told(value: T) -> None:
            if turn == self._turn:
                call(value)

        return told
