"""One parser under fuzzing, and what must be true of it whatever the bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from crypto.errors import CryptoError


class NotUndone(AssertionError):
    """What was read, written again, gives other bytes, or is read as something else."""


@dataclass(frozen=True, slots=True)
class Target:
    """A reader of bytes that gives a value or raises one of `refusals`; anything else is a fault.

    `write` undoes it: a value has one spelling, or, if `spellings`, is at least read back as the same.
    `seeds` makes bytes to begin with, so that they need not be kept.
    """

    read: Callable[[bytes], Any]
    seeds: Callable[[], Sequence[bytes]]
    write: Callable[[Any], bytes] | None = None
    spellings: bool = False
    refusals: tuple[type[Exception], ...] = (CryptoError,)

    def run(self, data: bytes) -> bool:
        """Whether the bytes are taken. Errors: whatever the parser should not have raised; `NotUndone`."""
        try:
            value = self.read(data)
        except self.refusals:
            return False
        if self.write is not None:
            again = self.write(value)
            same = self.read(again) == value if self.spellings else again == data
            if not same:
                raise NotUndone
        return True
