"""Publication times: whole multiples of the publish interval since 1970, the same in every process."""

from __future__ import annotations

from typing import NamedTuple


class Schedule(NamedTuple):
    """Publish intervals of a fixed length. All times are unix seconds."""

    seconds: int

    def publication(self, now: float) -> int:
        """The newest publication time: the start of the running interval."""
        return int(now) // self.seconds * self.seconds

    def interval_end(self, now: float) -> int:
        """The next publication time."""
        return self.publication(now) + self.seconds

    def publish_by(self, now: float) -> int:
        """What a promise says: the end of the *next* interval, so that it tells no more than the interval."""
        return self.publication(now) + 2 * self.seconds
