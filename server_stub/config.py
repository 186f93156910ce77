"""Limits and deadlines of one server process, each with its unit and its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

HOUR_SECONDS = 3_600
DAY_SECONDS = 86_400

LEAST_RETENTION_SECONDS = 9 * DAY_SECONDS
"""A capsule is taken for at most eight days after it was made, and must not come again once it has gone."""

Clock = Callable[[], float]
"""Gives unix seconds. Handed in, so that tests own the time."""

FreeBytes = Callable[[], int]
"""Gives the bytes still free on the data folder's disk. Handed in, so that tests can fill the disk."""


Random = Callable[[int], bytes]
"""Gives that many random bytes. Handed in, as the clock."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a server process may use up. The defaults fit one core and a small disk."""

    publish_interval_seconds: int | None = None
    """Overrides the card's publish interval; for demo and tests only."""

    reserve_bytes: int = 1 << 29
    """Disk kept for capsules: 512 MiB hold about 7,000 of them with database and log. Chunks stop there."""

    connections: int = 512
    """Open connections; a connection without a request costs about 10 kB."""

    bodies: int = 128
    """Request bodies held at once, each at most 512 KiB: 64 MiB at worst. A quarter is kept for capsules."""

    head_bytes: int = 8_192
    """Request line and headers; Ombra's own take under 600 bytes."""

    head_seconds: float = 20.0
    """A head must be there by then; a Tor circuit takes a few seconds."""

    grace_seconds: float = 5.0
    """When all places are taken, a newcomer gets that of the slowest body, or most silent connection; but
    nobody's within this time."""

    slowest_bytes_per_second: int = 2_184
    """The slowest Tor circuit worth waiting for: who sends as fast keeps the place in any case."""

    body_seconds: float = 120.0
    """A whole body must be there by then: 256 KiB at the slowest pace.
    And 64 KiB of an answer must be read by then."""

    idle_seconds: int = 60
    """A connection without a request is kept so long, so that an upload need not make new ones."""

    stop_seconds: int = 10
    """Requests under way get so long to end when the server is told to stop."""

    queue: int = 256
    """Arrivals waiting for the writer; beyond that the server says `busy`."""

    capsules_per_commit: int = 128
    """One transaction takes at most 4 MiB of capsules."""

    chunks_per_commit: int = 64
    """One write takes at most 16 MiB of chunks."""

    unbound_seconds: int = 7 * DAY_SECONDS
    """An upload that no capsule names is deleted so long after its last chunk."""

    retention_seconds: int = 60 * DAY_SECONDS
    """A capsule is kept so long at least: a desk may sleep through a summer, and little should be there to
    seize."""

    reply_days_min: int = 30
    reply_days_spread: int = 16
    """A reply leaves the board on a random day from 30 to 45."""
