"""When a sealed report leaves: at once, or at a moment of chance within a window. Clock and chance come in.

Whoever counts what arrives at the server sees when, and might know who sat at a computer then. A moment that
chance chose tells less of when somebody wrote. It needs the program to be open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

WINDOWS_HOURS = (2, 6, 24, 72)
"""What a person may choose; three days are as long as a computer may reasonably stay on for it."""

HOUR_SECONDS = 3_600

SLEPT_SECONDS = 120.0
"""A clock that jumps further between two looks: the computer slept, or somebody set the clock."""

SOON_SECONDS = 1_800.0
"""After a sleep that outlasted the moment, chance chooses again within this time. At once would say when the
computer was opened, which is when somebody sat down at it."""

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Wait:
    """Unix seconds: when it is `due`, which nobody is shown, the `latest` it can be, and the last look."""

    due: float
    latest: float
    seen: float

    @property
    def is_over(self) -> bool:
        """Whether its moment had come at the last look."""
        return self.seen >= self.due


def begin(now: float, hours: int, random: Random) -> Wait:
    """A moment within the window, every one as likely as any other."""
    window = float(hours * HOUR_SECONDS)
    return Wait(now + chance(random) * window, now + window, now)


def look(wait: Wait, now: float, random: Random) -> Wait:
    """What is waited for, at this moment. A clock that was set back does not make the wait longer."""
    passed = now - wait.seen
    if passed < 0:
        return Wait(wait.due + passed, wait.latest + passed, now)
    if passed > SLEPT_SECONDS and now >= wait.due:
        return again(wait, now, random)
    return replace(wait, seen=now)


def again(wait: Wait, now: float, random: Random) -> Wait:
    """Another moment soon: the computer slept through the one before, or the network was away then."""
    return Wait(now + chance(random) * SOON_SECONDS, max(wait.latest, now + SOON_SECONDS), now)


def chance(random: Random) -> float:
    """A number from 0 up to 1, without 1."""
    return int.from_bytes(random(7), "big") / 2**56
