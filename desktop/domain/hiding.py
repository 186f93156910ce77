"""When the window is open, covered, hidden or gone, as a table; the keys that hide it; the session PIN.

Idle people get a cover, frightened ones nothing to see. What is gone stays gone.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Guard(StrEnum):
    """How much of the program can be seen."""

    OPEN = "open"
    COVERED = "covered"
    HIDDEN = "hidden"
    WIPED = "wiped"


class HidingEvent(StrEnum):
    """What can happen: `WIPE` is the second key, too many wrong PINs, or the time that ran out."""

    HIDE = "hide"
    IDLE = "idle"
    RETURN = "return"
    WIPE = "wipe"


TABLE: dict[tuple[Guard, HidingEvent], Guard] = {
    (Guard.OPEN, HidingEvent.HIDE): Guard.HIDDEN,
    (Guard.OPEN, HidingEvent.IDLE): Guard.COVERED,
    (Guard.COVERED, HidingEvent.HIDE): Guard.HIDDEN,
    (Guard.COVERED, HidingEvent.RETURN): Guard.OPEN,
    (Guard.COVERED, HidingEvent.WIPE): Guard.WIPED,
    (Guard.HIDDEN, HidingEvent.HIDE): Guard.WIPED,
    (Guard.HIDDEN, HidingEvent.RETURN): Guard.OPEN,
    (Guard.HIDDEN, HidingEvent.WIPE): Guard.WIPED,
}
"""Hiding what is hidden is the second key. What has no row came too late, as a timer may: nothing happens."""


WITHIN_S = 0.4
"""Two presses further apart are two presses, as two clicks are; a key that is held down is one."""


class Twice:
    """Tells the second of two quick presses."""

    def __init__(self, within_s: float = WITHIN_S) -> None:
        self._within_s = within_s
        self._first: float | None = None

    def press(self, now: float) -> bool:
        """True for the second press; a third begins anew. `now` is a clock in seconds."""
        second = self._first is not None and 0 <= now - self._first <= self._within_s
        self._first = None if second else now
        return second

    def forget(self) -> None:
        """Something came between."""
        self._first = None


LEAST_PIN = 4
SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class SessionPin:
    """A PIN that lives as long as the program; only its keyed hash is kept, as people use a PIN twice."""

    salt: bytes
    digest: bytes

    @classmethod
    def make(cls, typed: str, salt: bytes) -> SessionPin | None:
        """The PIN, or None if it is shorter than four characters; `salt` is `SALT_BYTES` of chance."""
        plain = _plain(typed)
        return cls(salt, _digest(plain, salt)) if len(plain) >= LEAST_PIN else None

    def matches(self, typed: str) -> bool:
        """Whether this was typed, in whatever digits the keyboard has."""
        return hmac.compare_digest(self.digest, _digest(_plain(typed), self.salt))


def _digest(plain: str, salt: bytes) -> bytes:
    return hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), key=salt, digest_size=32).digest()


def _plain(typed: str) -> str:
    """One spelling: Arabic and wide digits count as their numbers, spaces around do not count."""
    text = unicodedata.normalize("NFKC", typed).strip()
    return "".join(str(unicodedata.decimal(one, one)) for one in text)
